// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_table.h"

#include "core/model/quantity_text.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace cutpoint {

namespace {

std::string trimmedText(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

std::string lowerCase(std::string text) {
    for (char& c : text)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

char likelySeparator(std::string_view header) {
    char best = ',';
    std::ptrdiff_t most = 0;
    for (const char c : {',', ';', '\t'}) {
        if (const auto n = std::count(header.begin(), header.end(), c); n > most) {
            most = n;
            best = c;
        }
    }
    return best;
}

} // namespace

int CsvTable::column(std::initializer_list<std::string_view> names) const {
    for (const std::string_view name : names) {
        const auto found = std::find(header.begin(), header.end(), name);
        if (found != header.end())
            return static_cast<int>(found - header.begin());
    }
    return -1;
}

Result<double> CsvTable::number(const Row& row, int index, const std::string& layer) {
    const std::string& text = cell(row, index);
    std::optional<double> value = parseNumber(text);
    if (!value && separator != ',' && std::count(text.begin(), text.end(), ',') == 1) {
        std::string pointed = text;
        std::replace(pointed.begin(), pointed.end(), ',', '.');
        value = parseNumber(pointed);
        decimalComma = decimalComma || value.has_value();
    }
    if (value && std::isfinite(*value))
        return *value;
    return Issue{Severity::Error,
                 code::BadNumber,
                 file,
                 row.line,
                 layer,
                 say("\"%1\" in column %2 is not a finite number.", text.substr(0, 40),
                     header[static_cast<std::size_t>(index)]),
                 say("Write a plain number such as 0.0123, or remove the row.")};
}

bool isUtf16(std::string_view content) {
    return content.starts_with("\xFF\xFE") || content.starts_with("\xFE\xFF");
}

Result<CsvTable> readCsv(std::string_view content, const std::string& file) {
    if (isUtf16(content))
        return Issue{Severity::Error,
                     code::Utf16,
                     file,
                     0,
                     "",
                     say("The text is in UTF-16."),
                     say("Save it again as UTF-8 (\"CSV UTF-8\" in most spreadsheets).")};
    if (content.starts_with("\xEF\xBB\xBF"))
        content.remove_prefix(3);
    CsvTable table;
    table.file = file;
    int line = 1;
    std::size_t at = 0;
    while (at < content.size()) {
        // What stands in quotes is a cell, and a comment may hold a quotation mark.
        const std::string_view rest = content.substr(at, content.find('\n', at) - at);
        if (const std::size_t first = rest.find_first_not_of(" \t\r");
            first == std::string_view::npos || rest[first] == '#') {
            at += rest.size() + 1;
            ++line;
            continue;
        }
        if (table.header.empty())
            table.separator = likelySeparator(rest);
        CsvTable::Row row;
        row.line = line;
        std::string cell;
        bool quoted = false;
        bool ended = false;
        for (; at < content.size() && !ended; ++at) {
            const char c = content[at];
            if (c == '\n')
                ++line;
            if (quoted) {
                if (c != '"')
                    cell += c;
                else if (at + 1 < content.size() && content[at + 1] == '"')
                    cell += content[++at];
                else
                    quoted = false;
            } else if (c == '"') {
                quoted = true;
            } else if (c == table.separator) {
                row.cells.push_back(trimmedText(cell));
                cell.clear();
            } else if (c == '\n') {
                ended = true;
            } else {
                cell += c;
            }
        }
        if (quoted)
            return Issue{Severity::Error,
                         code::OpenQuote,
                         file,
                         row.line,
                         "",
                         say("A quotation mark opened here is never closed."),
                         say("Close it.")};
        row.cells.push_back(trimmedText(cell));
        const bool blank = row.cells.size() == 1 && row.cells.front().empty();
        if (blank)
            continue;
        if (table.header.empty()) {
            for (const std::string& name : row.cells)
                table.header.push_back(lowerCase(name));
            continue;
        }
        if (row.cells.size() != table.header.size())
            return Issue{
                Severity::Error,
                code::RaggedRow,
                file,
                row.line,
                row.cells.front(),
                say("The row has %1 cells where the header has %2.", row.cells.size(), table.header.size()),
                say("Give every row one cell per column; put quotes around a cell that holds the "
                    "separator.")};
        table.rows.push_back(std::move(row));
    }
    if (table.header.empty())
        return Issue{Severity::Error,
                     code::EmptyFile,
                     file,
                     0,
                     "",
                     say("The file is empty."),
                     say("Give it a header such as layer,edge_s,cloud_s,output_bytes.")};
    return table;
}

bool looksLikeCsv(std::string_view content) {
    while (content.starts_with('\n') || content.starts_with('\r') || content.starts_with('#')) {
        const std::size_t end = content.find('\n');
        if (end == std::string_view::npos)
            return false;
        content.remove_prefix(end + 1);
    }
    const Result<CsvTable> table = readCsv(content.substr(0, content.find('\n')), "");
    return table && table->header.size() > 1 &&
           table->column({"layer", "name", "op", "layer_name", "layername", "layer name"}) >= 0;
}

bool looksLikeTable(std::string_view line) {
    const Result<CsvTable> table = readCsv(line.substr(0, 4096), "");
    if (!table || table->header.size() < 2)
        return false;
    bool tells = true;
    for (const std::string& title : table->header) {
        if (parseNumber(title))
            return false;
        tells = tells && !title.empty() && title.find(' ') == std::string::npos;
    }
    for (const std::string& title : table->header) {
        for (const char* word : {"layer", "name", "op", "node", "time", "_ms", "_us", "_s", "(ms)", "(us)"})
            tells = tells || title.find(word) != std::string::npos;
    }
    return tells;
}

} // namespace cutpoint
