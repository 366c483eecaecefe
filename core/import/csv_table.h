// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cutpoint {

/// A text table: one header row, then cells. Quotes, CRLF and a byte order mark are dealt with.
struct CsvTable {
    struct Row {
        int line = 0; ///< 1-based, where the row starts
        std::vector<std::string> cells;
    };
    std::vector<std::string> header; ///< lower case, trimmed
    std::vector<Row> rows;           ///< each has the header's length
    char separator = ',';
    bool decimalComma = false; ///< some number was written with a comma
    std::string file;

    /// Index of the first of these columns that exists; -1 when none does.
    int column(std::initializer_list<std::string_view> names) const;
    const std::string& cell(const Row& row, int column) const {
        return row.cells[static_cast<std::size_t>(column)];
    }
    /// A finite number of either decimal mark (a comma only where the separator is not one). Errors: file,
    /// line, layer and column for anything else, NaN and infinity included ("bad-number").
    Result<double> number(const Row& row, int column, const std::string& layer);
};

/// Separator "," ";" or TAB, whichever the header has most of. Errors: UTF-16 ("utf-16"), no header
/// ("empty-file"), a row of another length ("ragged-row"), an open quote ("open-quote"). O(content).
Result<CsvTable> readCsv(std::string_view content, const std::string& file);

/// True for text that starts with a byte order mark of UTF-16, as some spreadsheets save it.
bool isUtf16(std::string_view content);

/// True when the first line is a header that a profile would have.
bool looksLikeCsv(std::string_view content);

/// True when the line can be the header of a table: at least two titles, none of them a number, which
/// are single words, or one of which may name layers or tells a time.
bool looksLikeTable(std::string_view line);

} // namespace cutpoint
