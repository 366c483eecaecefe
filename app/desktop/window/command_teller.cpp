// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/command_teller.h"

#include "core/model/printable_text.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>

namespace cutpoint {
namespace {

/// The library's own format, told.
class ToldFormatter : public CLI::Formatter {
public:
    explicit ToldFormatter(const CommandTeller& teller) : teller_(teller) {
        label("Usage", teller.told(say("Usage")));
        label("Positionals", teller.told(say("Positionals")));
        label("OPTIONS", teller.told(say("OPTIONS")));
    }
    std::string make_description(const CLI::App* app) const override {
        return teller_.told(Sentence(app->get_description())) + "\n";
    }
    std::string make_option_desc(const CLI::Option* option) const override {
        return teller_.told(Sentence(option->get_description()));
    }
    std::string make_group(std::string group, bool isPositional,
                           std::vector<const CLI::Option*> options) const override {
        return CLI::Formatter::make_group(isPositional ? group : teller_.told(Sentence(group)), isPositional,
                                          std::move(options));
    }

private:
    const CommandTeller& teller_;
};

} // namespace

CommandTeller::CommandTeller(int argc, char** argv) {
    constexpr std::string_view option = "--language";
    std::string language;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == option && i + 1 < argc)
            language = argv[i + 1];
        else if (word.starts_with(option) && word.substr(option.size()).starts_with('='))
            language = word.substr(option.size() + 1);
    }
    if (language != "de" && language != "zh_CN")
        return;
    if (catalogue_.load("cutpoint_" + QString::fromStdString(language), ":/translations") && language == "de")
        decimal_ = ',';
}

std::string CommandTeller::told(const Sentence& sentence) const {
    std::vector<std::string> texts;
    for (const Argument& argument : sentence.arguments()) {
        const auto* within = std::get_if<std::shared_ptr<const Sentence>>(&argument);
        texts.push_back(within ? told(**within) : argumentText(argument));
        if (!within && !std::holds_alternative<std::string>(argument))
            std::ranges::replace(texts.back(), '.', decimal_);
    }
    const QString pattern = catalogue_.translate("core", sentence.pattern().c_str());
    return filled(pattern.isEmpty() ? sentence.pattern() : pattern.toStdString(), texts);
}

void CommandTeller::report(const Issue& issue) const {
    const std::string place = issue.where(), fix = told(issue.fix);
    std::string text = (place.empty() ? "" : place + ": ") + told(issue.message);
    if (!fix.empty())
        text += ' ' + fix;
    fmt::print(stderr, "{}\n", printable(told(say("error: %1", std::move(text)))));
}

std::shared_ptr<CLI::FormatterBase> CommandTeller::formatter() const {
    return std::make_shared<ToldFormatter>(*this);
}

} // namespace cutpoint
