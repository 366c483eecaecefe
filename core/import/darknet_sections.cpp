// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/darknet_sections.h"

#include <charconv>
#include <optional>

namespace cutpoint {
namespace {

bool isIniBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

/// Darknet drops every blank of a line, not only those around it.
std::string withoutBlanks(std::string_view text) {
    std::string kept;
    for (char c : text)
        if (!isIniBlank(c))
            kept += c;
    return kept;
}

std::string shortened(std::string_view text) {
    constexpr std::size_t longest = 40;
    std::string shown;
    for (char c : text.substr(0, longest))
        shown += c >= ' ' && c < 127 ? c : '?';
    return text.size() > longest ? shown + "..." : shown;
}

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    if (text.starts_with('+'))
        text.remove_prefix(1);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || text.empty())
        return std::nullopt;
    // A fraction of zeros ("2.0") is still a whole number.
    std::string_view rest(end, static_cast<std::size_t>(text.data() + text.size() - end));
    if (rest.starts_with('.'))
        rest.remove_prefix(1);
    return rest.find_first_not_of('0') == std::string_view::npos ? std::optional(number) : std::nullopt;
}

Issue sectionIssue(Severity severity, IssueCode code, int line, Sentence message, Sentence fix) {
    return {severity, std::move(code), "", line, "", std::move(message), std::move(fix)};
}

} // namespace

std::int64_t DarknetSection::integer(std::string_view key, std::int64_t fallback, std::int64_t least,
                                     std::int64_t most, Issues& issues) const {
    const auto it = values.find(key);
    if (it == values.end())
        return fallback;
    const std::optional<std::int64_t> number = wholeNumber(it->second.text);
    if (number && *number >= least && *number <= most)
        return *number;
    issues.push_back(sectionIssue(Severity::Error, code::BadNumber, it->second.line,
                                  say("[%1] has %2=%3.", shortened(type), key, shortened(it->second.text)),
                                  say("Give a whole number from %1 to %2.", least, most)));
    return fallback;
}

std::vector<std::int64_t> DarknetSection::integers(std::string_view key, Issues& issues) const {
    std::vector<std::int64_t> numbers;
    const auto it = values.find(key);
    if (it == values.end())
        return numbers;
    constexpr std::int64_t limit = std::int64_t(1) << 31;
    std::string_view rest = it->second.text;
    while (!rest.empty()) {
        const std::size_t comma = rest.find(',');
        const std::string_view part = rest.substr(0, comma);
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
        const std::optional<std::int64_t> number = wholeNumber(part);
        if (number && *number >= -limit && *number <= limit)
            numbers.push_back(*number);
        else
            issues.push_back(
                sectionIssue(Severity::Error, code::BadNumber, it->second.line,
                             say("[%1] has \"%2\" in its list %3.", shortened(type), shortened(part), key),
                             say("Give whole numbers separated by commas.")));
    }
    return numbers;
}

std::string DarknetSection::text(std::string_view key, std::string_view fallback) const {
    const auto it = values.find(key);
    return it == values.end() ? std::string(fallback) : it->second.text;
}

Result<std::vector<DarknetSection>> readDarknetSections(std::string_view content, Issues& issues) {
    if (content.starts_with("\xEF\xBB\xBF"))
        content.remove_prefix(3);
    std::vector<DarknetSection> sections;
    int number = 0;
    while (!content.empty()) {
        const std::size_t end = content.find('\n');
        const std::string line = withoutBlanks(content.substr(0, end));
        content = end == std::string_view::npos ? std::string_view() : content.substr(end + 1);
        ++number;
        if (line.empty() || line[0] == '#' || line[0] == ';' || line[0] == '\0')
            continue;
        if (line[0] == '[') {
            const std::size_t close = line.find(']');
            if (close == std::string::npos || close == 1)
                return sectionIssue(Severity::Error, code::BadSection, number,
                                    say("\"%1\" is not a section.", shortened(line)),
                                    say("Write a section as [convolutional], with both brackets."));
            DarknetSection& section = sections.emplace_back();
            section.type = line.substr(1, close - 1);
            section.line = number;
            continue;
        }
        const std::size_t equals = line.find('=');
        if (equals == std::string::npos || equals == 0)
            return sectionIssue(Severity::Error, code::BadLine, number,
                                say("\"%1\" is neither a section nor key=value.", shortened(line)),
                                say("Write key=value, or start the line with # to make it a comment."));
        if (sections.empty())
            return sectionIssue(Severity::Error, code::ValueWithoutSection, number,
                                say("\"%1\" stands before the first section.", shortened(line)),
                                say("Start the file with [net]."));
        DarknetSection& section = sections.back();
        std::string key = line.substr(0, equals);
        std::string value = line.substr(equals + 1);
        if (const std::size_t comment = value.find('#'); comment != std::string::npos)
            value.resize(comment);
        if (const auto it = section.values.find(key); it != section.values.end())
            issues.push_back(sectionIssue(Severity::Warning, code::RepeatedKey, number,
                                          say("[%1] sets %2 again (first on line %3); the last value counts.",
                                              shortened(section.type), shortened(key), it->second.line),
                                          say("Remove one of the two lines.")));
        section.values[std::move(key)] = {std::move(value), number};
    }
    if (sections.empty())
        return sectionIssue(Severity::Error, code::EmptyModel, 0, say("The file has no sections."),
                            say("Give a Darknet cfg that starts with [net]."));
    return sections;
}

} // namespace cutpoint
