// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help_formatter.h"

#include <sstream>

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

} // namespace

std::string wrapped(const std::string& text, std::size_t first, std::size_t indent, std::size_t width) {
    std::istringstream words(text);
    std::string result, word;
    std::size_t column = first;
    for (bool begins = true; words >> word; begins = false) {
        if (!begins && column + 1 + word.size() > width) {
            result += "\n" + std::string(indent, ' ');
            column = indent;
            begins = true;
        }
        result += (begins ? "" : " ") + word;
        column += (begins ? 0 : 1) + word.size();
    }
    return result;
}

HelpFormatter::HelpFormatter() {
    column_width(textColumn);
}

std::string HelpFormatter::make_description(const CLI::App* app) const {
    return wrapped(app->get_description(), 0, 0, lineWidth) + "\n\n";
}

std::string HelpFormatter::make_option(const CLI::Option* option, bool isPositional) const {
    std::string name = make_option_name(option, isPositional);
    if (const auto comma = name.find(','); comma != std::string::npos)
        name.insert(comma + 1, " ");
    if (!isPositional && option->get_type_size() != 0)
        name += " " + option->get_type_name();
    std::string text = option->get_description();
    if (!isPositional && option->get_required())
        text += " (required)";
    if (const std::string value = option->get_default_str(); !value.empty())
        text += " (default: " + value + ")";
    return entry(name, text);
}

std::string HelpFormatter::make_subcommand(const CLI::App* command) const {
    return entry(command->get_name(), command->get_description());
}

std::string HelpFormatter::make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const {
    // The library puts one blank line after each group and one before the next.
    std::string text = CLI::Formatter::make_help(app, std::move(name), mode);
    for (auto at = text.find("\n\n\n"); at != std::string::npos; at = text.find("\n\n\n"))
        text.erase(at, 1);
    return text;
}

std::string helpFooter(std::initializer_list<const char*> examples) {
    std::string text;
    for (const char* example : examples) {
        // Lines that a shell joins again.
        std::string command = wrapped(std::string("cutpoint-cli ") + example, 2, 6, lineWidth - 2);
        for (auto at = command.find('\n'); at != std::string::npos; at = command.find('\n', at + 3))
            command.insert(at, " \\");
        text += (text.empty() ? "Examples:\n  " : "\n  ") + command;
    }
    if (!text.empty())
        text += "\n\n";
    return text + "Units:\n"
                  "  Quantities carry their unit: 4mbit, 500kbit, 1gbit (bits per second), 20ms,\n"
                  "  1.5s, 64KiB (1024), 3MB (10^6), 5W. A bare number is refused. \".\" is the\n"
                  "  decimal point in any locale.\n\n"
                  "Exit codes:\n"
                  "  0                         Done\n"
                  "  1                         The input is at fault, or the work was interrupted\n"
                  "  2                         Wrong usage";
}

} // namespace cutpoint
