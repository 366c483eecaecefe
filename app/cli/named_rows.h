// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sentence.h"

#include <string>
#include <vector>

namespace cutpoint {

/// Names to the left of what they stand for, in a column as wide as the widest, in the language spoken.
class NamedRows {
public:
    /// `rest` follows the number, which stands to the right of its column.
    void addNumber(const Sentence& name, std::string number, std::string rest = {});
    void addText(const Sentence& name, std::string text) { addNumber(name, {}, std::move(text)); }

    /// All lines with their ends; what is wider than a terminal goes on below its own column.
    std::string text() const;

private:
    struct Row {
        std::string name, number, rest;
    };
    static constexpr std::size_t least = 16;
    std::vector<Row> rows_;
    std::size_t width_ = least;
};

} // namespace cutpoint
