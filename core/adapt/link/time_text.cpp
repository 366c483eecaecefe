// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/link/link_readers.h"
#include "core/import/profiles/text_lines.h"
#include "core/model/quantity_text.h"

#include <algorithm>

namespace cutpoint::link_readers {

namespace {

/// Days since 1970 of a date of the Gregorian calendar.
std::optional<double> daysOf(int year, int month, int day) {
    if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const int y = month <= 2 ? year - 1 : year;
    const int era = y / 400, inEra = y - era * 400;
    const int inYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097.0 + inEra * 365 + inEra / 4 - inEra / 100 + inYear - 719468.0;
}

std::optional<int> wholeOf(std::string_view text) {
    const auto number = text.size() <= 4 ? parseNumber(text) : std::nullopt;
    if (!number || *number < 0 || text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    return static_cast<int>(*number);
}

/// "14:07:46.5"
std::optional<double> clockOf(std::string_view text) {
    const auto parts = fields(text, ':');
    if (parts.size() != 3)
        return std::nullopt;
    const auto hours = wholeOf(parts[0]), minutes = wholeOf(parts[1]);
    const auto seconds = parseNumber(parts[2]);
    if (!hours || !minutes || !seconds || *hours > 24 || *minutes > 59 || !(*seconds >= 0) || *seconds > 61)
        return std::nullopt;
    return *hours * 3600.0 + *minutes * 60.0 + *seconds;
}

/// "2021-12-17", "2021/12/17", "17.12.2021"
std::optional<double> dateOf(std::string_view text) {
    for (const char mark : {'-', '/', '.'}) {
        const auto parts = fields(text, mark);
        if (parts.size() != 3)
            continue;
        const auto a = wholeOf(parts[0]), b = wholeOf(parts[1]), c = wholeOf(parts[2]);
        if (!a || !b || !c)
            return std::nullopt;
        return parts[0].size() == 4 ? daysOf(*a, *b, *c) : daysOf(*c, *b, *a);
    }
    return std::nullopt;
}

int monthOf(std::string_view text) {
    static constexpr std::string_view kMonths[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                                   "jul", "aug", "sep", "oct", "nov", "dec"};
    const std::string word = lowerText(text.substr(0, 3));
    const auto found = std::find(std::begin(kMonths), std::end(kMonths), word);
    return found == std::end(kMonths) ? 0 : static_cast<int>(found - std::begin(kMonths)) + 1;
}

} // namespace

std::optional<double> secondsOf(std::string_view text) {
    text = trimmedText(text);
    if (const auto number = parseNumber(text))
        return number;
    if (const auto clock = clockOf(text))
        return clock;
    std::string spaced(text);
    if (spaced.ends_with('Z'))
        spaced.pop_back();
    if (const std::size_t t = spaced.find('T'); t != std::string::npos && t >= 8 && t + 1 < spaced.size() &&
                                                spaced[t + 1] >= '0' && spaced[t + 1] <= '9')
        spaced[t] = ' ';
    double days = 0, clock = -1;
    bool hasDate = false;
    int month = 0, day = 0, year = 0;
    for (const std::string_view word : words(spaced)) {
        std::string_view part = word;
        if (const std::size_t zone = part.find('+'); zone != std::string_view::npos && zone > 4)
            part = part.substr(0, zone);
        if (const auto time = clockOf(part)) {
            clock = *time;
        } else if (const auto date = dateOf(part)) {
            days = *date;
            hasDate = true;
        } else if (const int named = monthOf(part); named > 0) {
            month = named;
        } else if (const auto number = wholeOf(part)) {
            (part.size() == 4 ? year : day) = *number;
        }
    }
    if (!hasDate && month > 0) {
        const auto date = daysOf(year, month, day);
        if (!date)
            return std::nullopt;
        days = *date;
        hasDate = true;
    }
    if (!hasDate || clock < 0)
        return std::nullopt;
    return days * 86400 + clock;
}

} // namespace cutpoint::link_readers
