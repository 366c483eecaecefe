// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/row_layout.h"

#include <algorithm>

namespace cutpoint {

struct RowLayout::Row {
    std::vector<QLayoutItem*> items;
    int width = 0, height = 0;
};

RowLayout::RowLayout(int between) {
    setSpacing(between);
}

RowLayout::~RowLayout() {
    // A layout that is deleted takes itself out of the one it is in.
    while (QLayoutItem* item = takeAt(0))
        delete item;
}

void RowLayout::addItem(QLayoutItem* item) {
    items_.push_back(item);
}

void RowLayout::addLayout(QLayout* layout) {
    addChildLayout(layout);
    addItem(layout);
}

QLayoutItem* RowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* RowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item)
        items_.erase(items_.begin() + index);
    return item;
}

std::vector<RowLayout::Row> RowLayout::rowsFor(int width) const {
    std::vector<Row> rows;
    for (QLayoutItem* item : items_) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().expandedTo(item->minimumSize());
        if (rows.empty() || rows.back().width + spacing() + size.width() > width)
            rows.emplace_back();
        Row& row = rows.back();
        row.width += size.width() + (row.items.empty() ? 0 : spacing());
        row.height = std::max(row.height, size.height());
        row.items.push_back(item);
    }
    return rows;
}

int RowLayout::heightForWidth(int width) const {
    int height = -spacing();
    for (const Row& row : rowsFor(width))
        height += row.height + spacing();
    return std::max(0, height);
}

QSize RowLayout::minimumSize() const {
    QSize least;
    for (const QLayoutItem* item : items_)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least;
}

QSize RowLayout::sizeHint() const {
    return minimumSize();
}

void RowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    int top = rect.top();
    for (const Row& row : rowsFor(rect.width())) {
        const auto growing = std::count_if(row.items.begin(), row.items.end(), [](const QLayoutItem* item) {
            return item->expandingDirections().testFlag(Qt::Horizontal);
        });
        int spare = std::max(0, rect.width() - row.width), left = rect.left();
        auto sharing = static_cast<int>(growing);
        for (QLayoutItem* item : row.items) {
            // A row of one item that is too wide gives it what there is.
            int wide = std::min(item->sizeHint().expandedTo(item->minimumSize()).width(), rect.width());
            if (item->expandingDirections().testFlag(Qt::Horizontal)) {
                const int share = spare / sharing--;
                wide += share;
                spare -= share;
            }
            item->setGeometry({left, top, wide, row.height});
            left += wide + spacing();
        }
        top += row.height + spacing();
    }
}

} // namespace cutpoint
