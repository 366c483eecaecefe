// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usage.h"

#include "core/import/near_miss.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace cutpoint {
namespace {

Issue wrongUsage(std::string where, Sentence message, const std::string& near, const std::string& help) {
    return {Severity::Error,
            code::BadOption,
            "",
            0,
            std::move(where),
            std::move(message),
            near.empty() ? say("See %1 --help.", help) : say("Did you mean %1? See %2 --help.", near, help)};
}

std::vector<std::string> optionNames(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::Option* each : app.get_options())
        for (const std::string& name : each->get_lnames())
            names.push_back("--" + name);
    return names;
}

} // namespace

Issue usageIssue(const CLI::App& program, const std::vector<std::string>& words, const CLI::Error& error) {
    const CLI::App* command = nullptr;
    std::vector<std::string> commands;
    const std::vector<const CLI::App*> all = program.get_subcommands([](const CLI::App*) { return true; });
    for (const CLI::App* app : all)
        commands.push_back(app->get_name());
    for (const std::string& word : words) {
        if (word.empty() || word.front() == '-')
            continue;
        const auto named = std::find(commands.begin(), commands.end(), word);
        if (named == commands.end())
            return wrongUsage(word, say("There is no such command."), nearestName(word, commands),
                              program.get_name());
        command = all[static_cast<std::size_t>(named - commands.begin())];
        break;
    }
    const CLI::App& app = command ? *command : program;
    const std::string help = command ? program.get_name() + " " + command->get_name() : program.get_name();
    for (const std::string& word : words) {
        const std::string name = word.substr(0, word.find('='));
        if (name.size() > 2 && name.starts_with("--") && !app.get_option_no_throw(name) &&
            !program.get_option_no_throw(name))
            return wrongUsage(name, say("There is no such option."), nearestName(name, optionNames(app)),
                              help);
    }
    std::string reason = error.what();
    while (!reason.empty() && (reason.back() == '\n' || reason.back() == ' '))
        reason.pop_back();
    if (!reason.empty() && reason.back() != '.')
        reason += '.';
    return wrongUsage("", reason, "", help);
}

Issue badOption(const char* option, Sentence message, Sentence fix) {
    return {Severity::Error, code::BadOption, "", 0, option, std::move(message), std::move(fix)};
}

} // namespace cutpoint
