// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/named_rows.h"

#include "app/cli/help_formatter.h"
#include "app/cli/telling.h"
#include "app/cli/text_table.h"

#include <algorithm>

namespace cutpoint {

void NamedRows::addNumber(const Sentence& name, std::string number, std::string rest) {
    rows_.push_back({told(name), std::move(number), std::move(rest)});
    width_ = std::max(width_, 2 + displayWidth(rows_.back().name));
}

std::string NamedRows::text() const {
    constexpr std::size_t numberWidth = 12, gap = 3, lineWidth = 80;
    std::string all;
    for (const Row& row : rows_) {
        std::string line = row.name + std::string(width_ - displayWidth(row.name), ' ');
        std::size_t column = width_;
        if (!row.number.empty()) {
            line += std::string(numberWidth - std::min(numberWidth, displayWidth(row.number)), ' ') +
                    row.number + std::string(row.rest.empty() ? 0 : gap, ' ');
            column += numberWidth + gap;
        }
        // A wide cut has hundreds of names.
        all += line + wrapped(row.rest, column, column, lineWidth) + '\n';
    }
    return all;
}

} // namespace cutpoint
