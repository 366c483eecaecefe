// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/printable_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace cutpoint {

/// Columns on a terminal: two for a Chinese character and its punctuation, one for any other. O(length).
std::size_t displayWidth(std::string_view text);

/// Rows below titles, each column as wide as its longest cell: names to the left, numbers to the right.
///
/// A name in the first column that is longer than `longestName` stands on a line of its own, so that it
/// does not push the numbers of all others aside.
class TextTable {
public:
    enum class Align { Left, Right };
    struct Column {
        std::string title;
        Align align = Align::Right;
    };
    static constexpr std::size_t longestName = 40;

    /// `indent` blanks begin every row.
    explicit TextTable(std::vector<Column> columns, std::size_t indent = 0);

    /// Cells from the left, at most one for each column; `rest` follows them where columns are left over.
    void addRow(std::vector<std::string> cells, std::string rest = {});
    /// A line that belongs to no column, such as a title between rows.
    void addLine(std::string line);

    /// All lines with their ends and without blanks before them.
    std::string text() const;

private:
    struct Row {
        std::vector<std::string> cells;
        std::string rest;
        bool isLine = false;
    };
    std::vector<std::size_t> widths() const;

    std::vector<Column> columns_;
    std::vector<Row> rows_;
    std::size_t indent_;
};

} // namespace cutpoint
