// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/telling.h"

#include "core/model/printable_text.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace cutpoint {
namespace {

constexpr std::string_view option = "--language";

struct Spoken {
    std::span<const CatalogueEntry> catalogue;
    char decimal = '.';
};

Spoken& spoken() {
    static Spoken spoken;
    return spoken;
}

void speak(std::string_view language) {
    spoken() = {catalogueIn(language), language == "de" ? ',' : '.'};
}

std::string patternOf(const Sentence& sentence) {
    const std::span<const CatalogueEntry> all = spoken().catalogue;
    const auto entry = std::ranges::lower_bound(all, sentence.pattern(), {}, &CatalogueEntry::english);
    return entry == all.end() || entry->english != sentence.pattern() ? sentence.pattern()
                                                                      : std::string(entry->told);
}

/// Numbers as the language writes them, texts as they are.
std::string toldArgument(const Argument& argument) {
    if (const auto* within = std::get_if<std::shared_ptr<const Sentence>>(&argument))
        return told(**within);
    std::string text = argumentText(argument);
    if (!std::holds_alternative<std::string>(argument))
        std::ranges::replace(text, '.', spoken().decimal);
    // Files and logs have their microseconds in ASCII.
    if (std::holds_alternative<Seconds>(argument) && text.ends_with(" us"))
        text.replace(text.size() - 2, 2, "µs");
    return text;
}

Sentence severity(const Issue& issue, std::string text) {
    switch (issue.severity) {
    case Severity::Error:
        return say("error: %1", std::move(text));
    case Severity::Warning:
        return say("warning: %1", std::move(text));
    case Severity::Info:
        break;
    }
    return say("note: %1", std::move(text));
}

void addTo(CLI::App& app) {
    const std::string help =
        say("Tell help, issues and answers in this language; JSON, CSV and logs stay English");
    app.add_option(std::string(option), help)
        ->check(CLI::IsMember({"en", "de", "zh_CN"}))
        ->type_name("en|de|zh_CN");
}

} // namespace

void speakAsAsked(int argc, const char* const* argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == option && i + 1 < argc)
            speak(argv[i + 1]);
        else if (word.starts_with(option) && word.substr(option.size()).starts_with('='))
            speak(word.substr(option.size() + 1));
    }
}

void addLanguageOption(CLI::App& program) {
    for (CLI::App* command : program.get_subcommands([](const CLI::App*) { return true; }))
        addTo(*command);
    addTo(program);
}

std::string told(const Sentence& sentence) {
    std::vector<std::string> texts;
    texts.reserve(sentence.arguments().size());
    for (const Argument& argument : sentence.arguments())
        texts.push_back(toldArgument(argument));
    return filled(patternOf(sentence), texts);
}

std::string toldQuantity(const Argument& quantity) {
    return toldArgument(quantity);
}

std::string toldFigure(std::string figure) {
    std::ranges::replace(figure, '.', spoken().decimal);
    return figure;
}

std::string told(const Issue& issue) {
    const std::string place = issue.where(), fix = told(issue.fix);
    std::string text = (place.empty() ? "" : place + ": ") + told(issue.message);
    if (!text.empty() && !fix.empty())
        text += ' ';
    return printable(told(severity(issue, text + fix)));
}

} // namespace cutpoint
