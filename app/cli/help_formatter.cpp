// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help_formatter.h"

#include "app/cli/telling.h"
#include "app/cli/text_table.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace cutpoint {
namespace {

constexpr std::size_t lineWidth = 80;
constexpr std::size_t textColumn = 28;

std::string entry(const std::string& name, const std::string& text) {
    std::string line = "  " + name;
    // A description needs two blanks before it, or its own line.
    if (line.size() + 2 > textColumn)
        line += "\n" + std::string(textColumn, ' ');
    else
        line.resize(textColumn, ' ');
    return line + wrapped(text, textColumn, textColumn, lineWidth) + "\n";
}

/// What stands together on a line.
struct Piece {
    std::string text;
    bool blankBefore = false;
};

bool isOneOf(std::string_view character, std::string_view all) {
    return all.find(character) != std::string_view::npos;
}

/// Words; between Chinese characters a line may end, too, though none begins
/// with a full stop or ends with what opens a bracket.
std::vector<Piece> piecesOf(const std::string& text) {
    std::vector<Piece> pieces;
    bool blank = true, wasWide = false;
    std::string_view last;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
            ++end;
        const std::string_view character = std::string_view(text).substr(i, end - i);
        i = end;
        if (character == " " || character == "\n") {
            blank = true;
            continue;
        }
        const bool isWide = displayWidth(character) > 1;
        const bool mayEnd = (isWide || wasWide) && !isOneOf(character, "，。；：、！？）》”’,.;:)") &&
                            !isOneOf(last, "（《“‘(");
        if (pieces.empty() || blank || mayEnd)
            pieces.push_back({"", blank && !pieces.empty()});
        pieces.back().text += character;
        last = character;
        wasWide = isWide;
        blank = false;
    }
    return pieces;
}

/// The options carry their group's name, and the library its own texts, in
/// English.
const std::vector<Sentence>& libraryTexts() {
    static const std::vector<Sentence> texts{say("Options"),
                                             say("Model and profile"),
                                             say("Question"),
                                             say("Output"),
                                             say("Sweep"),
                                             say("Map"),
                                             say("Server"),
                                             say("Link"),
                                             say("Replay"),
                                             say("Print this help message and exit"),
                                             say("Display program version information and exit")};
    return texts;
}

/// What was said in English when the options were made.
std::string toldHelp(const std::string& english) {
    const std::vector<Sentence>& known = libraryTexts();
    const auto found = std::ranges::find(known, english, &Sentence::pattern);
    return told(found != known.end() ? *found : Sentence(english));
}

std::string section(const Sentence& title) {
    return told(title) + ":\n";
}

} // namespace

std::string wrapped(const std::string& text, std::size_t first, std::size_t indent, std::size_t width) {
    std::string result;
    std::size_t column = first;
    bool begins = true;
    for (const Piece& piece : piecesOf(text)) {
        const std::size_t needed = displayWidth(piece.text), blank = piece.blankBefore ? 1 : 0;
        if (!begins && column + blank + needed > width) {
            result += "\n" + std::string(indent, ' ');
            column = indent;
            begins = true;
        }
        if (!begins && piece.blankBefore) {
            result += ' ';
            ++column;
        }
        result += piece.text;
        column += needed;
        begins = false;
    }
    return result;
}

HelpFormatter::HelpFormatter() {
    column_width(textColumn);
    label("Usage", told(say("Usage")));
    label("Positionals", told(say("Positionals")));
    label("OPTIONS", told(say("OPTIONS")));
    label("SUBCOMMAND", told(say("SUBCOMMAND")));
}

std::string HelpFormatter::make_description(const CLI::App* app) const {
    return wrapped(toldHelp(app->get_description()), 0, 0, lineWidth) + "\n\n";
}

std::string HelpFormatter::make_option(const CLI::Option* option, bool isPositional) const {
    std::string name = make_option_name(option, isPositional);
    if (const auto comma = name.find(','); comma != std::string::npos)
        name.insert(comma + 1, " ");
    if (!isPositional && option->get_type_size() != 0)
        name += " " + option->get_type_name();
    std::string text = toldHelp(option->get_description());
    if (!isPositional && option->get_required())
        text = told(say("%1 (required)", text));
    if (const std::string value = option->get_default_str(); !value.empty())
        text = told(say("%1 (default: %2)", text, value));
    return entry(name, text);
}

std::string HelpFormatter::make_group(std::string group, bool isPositional,
                                      std::vector<const CLI::Option*> options) const {
    return CLI::Formatter::make_group(isPositional ? std::move(group) : toldHelp(group), isPositional,
                                      std::move(options));
}

std::string HelpFormatter::make_subcommand(const CLI::App* command) const {
    return entry(command->get_name(), toldHelp(command->get_description()));
}

std::string HelpFormatter::make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const {
    // The library puts one blank line after each group and one before the next.
    std::string text = CLI::Formatter::make_help(app, std::move(name), mode);
    for (auto at = text.find("\n\n\n"); at != std::string::npos; at = text.find("\n\n\n"))
        text.erase(at, 1);
    constexpr std::string_view commands = "\nSubcommands:\n";
    if (const auto at = text.find(commands); at != std::string::npos)
        text.replace(at, commands.size(), "\n" + section(say("Subcommands")));
    return text;
}

std::string helpNote(const Sentence& note) {
    return wrapped(told(note), 0, 0, lineWidth) + "\n\n";
}

std::string helpUnits() {
    return section(say("Units")) + "  " +
           wrapped(told(say("Quantities carry their unit: 4mbit, 500kbit, 1gbit (bits per second), 20ms, "
                            "1.5s, 64KiB (1024), 3MB (10^6), 5W. A bare number is refused. \".\" is the "
                            "decimal point in any locale.")),
                   2, 2, lineWidth);
}

std::string helpFooter(std::initializer_list<const char*> examples) {
    std::string text;
    for (const char* example : examples) {
        // Lines that a shell joins again.
        std::string command = wrapped(std::string("cutpoint-cli ") + example, 2, 6, lineWidth - 2);
        for (auto at = command.find('\n'); at != std::string::npos; at = command.find('\n', at + 3))
            command.insert(at, " \\");
        text += (text.empty() ? section(say("Examples")) + "  " : "\n  ") + command;
    }
    if (!text.empty())
        text += "\n\n";
    return text + helpUnits() + "\n\n" +
           helpExitCodes(say("The input is at fault, or the work was interrupted"));
}

std::string helpExitCodes(const Sentence& failure) {
    std::string text = section(say("Exit codes")) + entry("0", told(say("Done"))) +
                       entry("1", told(failure)) + entry("2", told(say("Wrong usage")));
    text.pop_back();
    return text;
}

} // namespace cutpoint
