// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <algorithm>
#include <fmt/format.h>

namespace cutpoint {
namespace {

constexpr std::size_t gap = 2;

void addPadded(std::string& line, const std::string& cell, TextTable::Align align, std::size_t width) {
    const std::string blanks(width - std::min(width, displayWidth(cell)), ' ');
    line += align == TextTable::Align::Left ? cell + blanks : blanks + cell;
}

} // namespace

std::size_t displayWidth(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xC0) == 0x80)
            continue;
        // From U+3000 on: Chinese characters and their punctuation; U+FF00 on: full-width signs.
        width += byte >= 0xE3 && byte <= 0xEF ? 2 : 1;
    }
    return width;
}

TextTable::TextTable(std::vector<Column> columns, std::size_t indent)
    : columns_(std::move(columns)), indent_(indent) {
    std::vector<std::string> titles;
    for (const Column& column : columns_)
        titles.push_back(column.title);
    addRow(std::move(titles));
}

void TextTable::addRow(std::vector<std::string> cells, std::string rest) {
    cells.resize(std::min(cells.size(), columns_.size()));
    for (std::string& cell : cells)
        cell = printable(cell);
    rows_.push_back({std::move(cells), printable(rest), false});
}

void TextTable::addLine(std::string line) {
    rows_.push_back({{}, printable(line), true});
}

std::vector<std::size_t> TextTable::widths() const {
    std::vector<std::size_t> widths(columns_.size(), 0);
    for (const Row& row : rows_)
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (const std::size_t width = displayWidth(row.cells[i]); i > 0 || width <= longestName)
                widths[i] = std::max(widths[i], width);
    return widths;
}

std::string TextTable::text() const {
    const std::vector<std::size_t> width = widths();
    std::string all;
    for (const Row& row : rows_) {
        std::string line(row.isLine ? 0 : indent_, ' ');
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (i > 0)
                line.append(gap, ' ');
            addPadded(line, row.cells[i], columns_[i].align, width[i]);
            if (displayWidth(row.cells[i]) > width[i])
                line += '\n' + std::string(indent_ + width[i], ' ');
        }
        if (!row.rest.empty())
            line += std::string(row.isLine ? 0 : gap, ' ') + row.rest;
        line.erase(line.find_last_not_of(' ') + 1);
        all += line + '\n';
    }
    return all;
}

} // namespace cutpoint
