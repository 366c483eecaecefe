// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usage.h"

#include "core/import/near_miss.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <functional>
#include <regex>

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

/// What the parser says in English, and the same for people.
struct ParserReason {
    std::regex said;
    std::function<Sentence(const std::smatch&)> told;
};

/// Whole numbers of the parser's bounds without their zeros: "100" for "100.000000".
std::string withoutZeros(const std::string& number) {
    static const std::regex zeros(R"(^(-?\d+)\.0+$)"), trailing(R"(^(-?\d+\.\d*?)0+$)");
    return std::regex_replace(std::regex_replace(number, zeros, "$1"), trailing, "$1");
}

const std::vector<ParserReason>& parserReasons() {
    using Groups = const std::smatch&;
    static const std::vector<ParserReason> reasons{
        {std::regex("A subcommand is required"), [](Groups) { return say("A command is needed."); }},
        {std::regex("(.*) is required"), [](Groups g) { return say("%1 is needed.", g.str(1)); }},
        {std::regex(R"((.*): Value (.*) not in range (.*) to (.*))"),
         [](Groups g) {
             return say("%1: %2 is not between %3 and %4.", g.str(1), g.str(2), withoutZeros(g.str(3)),
                        withoutZeros(g.str(4)));
         }},
        {std::regex(R"((.*): (.*) not in \{(.*)\})"),
         [](Groups g) { return say("%1: \"%2\" is not one of %3.", g.str(1), g.str(2), g.str(3)); }},
        {std::regex(R"((.*): Number less or equal to 0: (.*))"),
         [](Groups g) { return say("%1: %2 is not above 0.", g.str(1), g.str(2)); }},
        {std::regex(R"((.*): Number less than 0: (.*))"),
         [](Groups g) { return say("%1: %2 is below 0.", g.str(1), g.str(2)); }},
        {std::regex(R"(Could not convert: (.*) = (.*))"),
         [](Groups g) { return say("%1: \"%2\" is no number.", g.str(1), g.str(2)); }},
        {std::regex(R"((.*): \d+ required .* missing)"),
         [](Groups g) { return say("%1 needs a value.", g.str(1)); }},
        {std::regex("(.*) requires (.*)"),
         [](Groups g) { return say("%1 goes only with %2.", g.str(1), g.str(2)); }},
        {std::regex("(.*) excludes (.*)"),
         [](Groups g) { return say("%1 does not go with %2.", g.str(1), g.str(2)); }},
        {std::regex(R"(The following arguments? (?:was|were) not expected: (.*))"),
         [](Groups g) { return say("Nothing takes this: %1.", g.str(1)); }}};
    return reasons;
}

/// The parser's own words where they are none of these.
Sentence reasonSentence(std::string reason) {
    while (!reason.empty() && (reason.back() == '\n' || reason.back() == ' '))
        reason.pop_back();
    std::smatch groups;
    for (const ParserReason& known : parserReasons())
        if (std::regex_match(reason, groups, known.said))
            return known.told(groups);
    if (!reason.empty() && reason.back() != '.')
        reason += '.';
    return reason;
}

} // namespace

Issue usageIssue(const CLI::App& program, const std::vector<std::string>& words, const CLI::Error& error) {
    const CLI::App* app = &program;
    std::string help = program.get_name();
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        // What follows the program's own option is no command.
        const bool isValue = i > 0 && words[i - 1] == "--language";
        if (word.empty() || word.front() == '-' || isValue)
            continue;
        const std::vector<const CLI::App*> all = app->get_subcommands([](const CLI::App*) { return true; });
        std::vector<std::string> commands;
        for (const CLI::App* one : all)
            commands.push_back(one->get_name());
        if (commands.empty())
            break;
        const auto named = std::find(commands.begin(), commands.end(), word);
        if (named == commands.end())
            return wrongUsage(word, say("There is no such command."), nearestName(word, commands), help);
        app = all[static_cast<std::size_t>(named - commands.begin())];
        help += " " + word;
    }
    for (const std::string& word : words) {
        const std::string name = word.substr(0, word.find('='));
        if (name.size() > 2 && name.starts_with("--") && !app->get_option_no_throw(name) &&
            !program.get_option_no_throw(name))
            return wrongUsage(name, say("There is no such option."), nearestName(name, optionNames(*app)),
                              help);
    }
    return wrongUsage("", reasonSentence(error.what()), "", help);
}

Issue badOption(const char* option, Sentence message, Sentence fix) {
    return {Severity::Error, code::BadOption, "", 0, option, std::move(message), std::move(fix)};
}

} // namespace cutpoint
