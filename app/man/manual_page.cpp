// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/man/manual_page.h"

#include <sstream>
#include <vector>

namespace cutpoint {
namespace {

/// Text that troff takes as it stands: no escapes, no requests at the start of a line, hyphens that can be
/// copied.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else
            out += c;
    }
    return !out.empty() && (out.front() == '.' || out.front() == '\'') ? "\\&" + out : out;
}

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : escaped(text))
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

std::string upper(std::string_view text) {
    std::string out;
    for (const char c : text)
        out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return out;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

std::size_t indentOf(std::string_view line) {
    const auto at = line.find_first_not_of(' ');
    return at == std::string_view::npos ? line.size() : at;
}

bool isHeading(std::string_view line) {
    return line.size() > 1 && line.front() != ' ' && line.back() == ':';
}

/// The lines of one section.
void writeSection(std::ostringstream& out, std::string_view title, const std::vector<std::string>& lines) {
    out << ".SH " << quoted(upper(title)) << '\n';
    const bool verbatim = title == "Examples";
    const bool prose = title == "Units";
    if (verbatim)
        out << ".EX\n";
    for (const std::string& line : lines) {
        const std::string_view text = trimmed(line);
        if (text.empty())
            continue;
        if (verbatim || prose || indentOf(line) > 2) {
            out << escaped(verbatim && indentOf(line) > 2 ? std::string_view(line).substr(2) : text) << '\n';
            continue;
        }
        const auto gap = text.find("  ");
        out << ".TP\n.B " << quoted(text.substr(0, gap)) << '\n';
        if (gap != std::string_view::npos)
            out << escaped(trimmed(text.substr(gap))) << '\n';
    }
    if (verbatim)
        out << ".EE\n";
}

} // namespace

std::string manualPage(const ManualPage& page, std::string_view help) {
    std::string description, usage, title;
    std::ostringstream sections;
    std::vector<std::string> lines;
    const auto endSection = [&] {
        if (!title.empty() && !lines.empty())
            writeSection(sections, title, lines);
        lines.clear();
    };
    std::istringstream text{std::string(help)};
    for (std::string line; std::getline(text, line);) {
        if (line.starts_with("Usage:")) {
            usage = trimmed(std::string_view(line).substr(6));
        } else if (isHeading(line)) {
            endSection();
            title = line.substr(0, line.size() - 1);
        } else if (title.empty()) {
            if (!line.empty())
                description += (description.empty() ? "" : " ") + line;
        } else if (!line.empty() && line.front() != ' ') {
            // A remark below the options.
            endSection();
            title = "Notes";
            lines.push_back("    " + line);
        } else if (!line.empty())
            lines.push_back(line);
    }
    endSection();

    std::ostringstream out;
    out << ".\\\" Made from the program's --help.\n.TH " << upper(page.name) << " 1 \"\" \"Cutpoint "
        << page.version << "\" \"User Commands\"\n.SH NAME\n"
        << escaped(page.name) << " \\- " << escaped(description) << "\n.SH SYNOPSIS\n.B " << quoted(usage)
        << '\n'
        << sections.str();
    if (!page.seeAlso.empty())
        out << ".SH \"SEE ALSO\"\n" << escaped(page.seeAlso) << '\n';
    return out.str();
}

} // namespace cutpoint
