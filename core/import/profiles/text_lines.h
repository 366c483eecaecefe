// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cutpoint {

/// Walks over the lines of a text, CRLF or LF, and counts them.
class TextLines {
public:
    explicit TextLines(std::string_view content) : rest_(content) {}
    /// False at the end; `line` is without its end.
    bool next(std::string_view& line) {
        if (rest_.empty())
            return false;
        const std::size_t end = rest_.find('\n');
        line = rest_.substr(0, end);
        rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        ++number_;
        return true;
    }
    /// Of the line last answered, 1-based.
    int number() const { return number_; }

private:
    std::string_view rest_;
    int number_ = 0;
};

/// Without blanks and TABs at both ends.
std::string_view trimmedText(std::string_view text);

/// The parts between blanks and TABs, none empty.
std::vector<std::string_view> words(std::string_view text);

/// The parts between `separator`, trimmed; empty ones are kept.
std::vector<std::string_view> fields(std::string_view text, char separator);

/// ASCII letters in lower case.
std::string lowerText(std::string_view text);

bool containsText(std::string_view text, std::string_view part);

} // namespace cutpoint
