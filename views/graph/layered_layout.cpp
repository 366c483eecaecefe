// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/layered_layout.h"

#include <algorithm>
#include <numeric>

namespace cutpoint {
namespace {

constexpr double rowGap = 34, boxGap = 24, placeholderWidth = 14;
/// Past this many placeholders long links run straight: the picture stays possible at any size.
constexpr std::size_t maxPlaceholders = 100'000;

struct Item {
    int row = 0;
    double width = 0, x = 0;
    std::vector<int> above, below;
};

struct Rows {
    std::vector<Item> items;
    std::vector<std::vector<int>> rows;
    std::vector<std::vector<int>> chains; ///< by link: the items it passes, ends included
};

void connect(Rows& r, int upper, int lower) {
    r.items[static_cast<std::size_t>(upper)].below.push_back(lower);
    r.items[static_cast<std::size_t>(lower)].above.push_back(upper);
}

Rows makeRows(const LayerGraph& graph) {
    Rows r;
    r.items.resize(graph.layers().size());
    int last = 0;
    for (LayerId v : graph.topologicalOrder()) {
        Item& item = r.items[static_cast<std::size_t>(v)];
        item.width = layerBoxSize(graph.layer(v)).width();
        for (LayerId u : graph.predecessors(v))
            item.row = std::max(item.row, r.items[static_cast<std::size_t>(u)].row + 1);
        last = std::max(last, item.row);
    }
    r.rows.resize(static_cast<std::size_t>(last) + 1);
    for (LayerId v : graph.topologicalOrder())
        r.rows[static_cast<std::size_t>(r.items[static_cast<std::size_t>(v)].row)].push_back(v);
    std::size_t placeholders = 0;
    for (const Link& link : graph.links()) {
        std::vector<int> chain{link.producer};
        const int from = r.items[static_cast<std::size_t>(link.producer)].row;
        const int to = r.items[static_cast<std::size_t>(link.consumer)].row;
        if (placeholders + static_cast<std::size_t>(to - from) < maxPlaceholders)
            for (int row = from + 1; row < to; ++row, ++placeholders) {
                const int id = static_cast<int>(r.items.size());
                r.items.push_back({row, placeholderWidth, 0, {}, {}});
                r.rows[static_cast<std::size_t>(row)].push_back(id);
                connect(r, chain.back(), id);
                chain.push_back(id);
            }
        connect(r, chain.back(), link.consumer);
        chain.push_back(link.consumer);
        r.chains.push_back(std::move(chain));
    }
    return r;
}

double wish(const Rows& r, const Item& item, bool lookUp) {
    const auto& near = lookUp ? item.above : item.below;
    if (near.empty())
        return item.x;
    double sum = 0;
    for (int other : near)
        sum += r.items[static_cast<std::size_t>(other)].x;
    return sum / static_cast<double>(near.size());
}

/// Puts a row at its wished centres, in its order, without overlap: the mean of a left and a right packing.
void place(Rows& r, const std::vector<int>& row, const std::vector<double>& wishes) {
    const std::size_t n = row.size();
    std::vector<double> left(n), right(n);
    const auto width = [&](std::size_t i) { return r.items[static_cast<std::size_t>(row[i])].width; };
    for (std::size_t i = 0; i < n; ++i)
        left[i] =
            i == 0 ? wishes[i] : std::max(wishes[i], left[i - 1] + (width(i - 1) + width(i)) / 2 + boxGap);
    for (std::size_t i = n; i-- > 0;)
        right[i] = i + 1 == n ? wishes[i]
                              : std::min(wishes[i], right[i + 1] - (width(i + 1) + width(i)) / 2 - boxGap);
    for (std::size_t i = 0; i < n; ++i)
        r.items[static_cast<std::size_t>(row[i])].x = (left[i] + right[i]) / 2;
}

void sweep(Rows& r, bool down, bool reorder) {
    const std::size_t n = r.rows.size();
    for (std::size_t k = 0; k < n; ++k) {
        auto& row = r.rows[down ? k : n - 1 - k];
        std::vector<std::pair<double, int>> wished;
        for (int id : row)
            wished.emplace_back(wish(r, r.items[static_cast<std::size_t>(id)], down), id);
        if (reorder)
            std::stable_sort(wished.begin(), wished.end(),
                             [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<double> wishes;
        row.clear();
        for (const auto& [x, id] : wished) {
            wishes.push_back(x);
            row.push_back(id);
        }
        place(r, row, wishes);
    }
}

} // namespace

GraphLayout layeredLayout(const LayerGraph& graph) {
    GraphLayout layout;
    if (graph.size() == 0)
        return layout;
    Rows r = makeRows(graph);
    for (const auto& row : r.rows)
        place(r, row, std::vector<double>(row.size(), 0));
    for (int round = 0; round < 8; ++round)
        sweep(r, round % 2 == 0, round < 6);
    const double height = layerBoxSize(graph.layer(0)).height();
    const auto top = [&](int id) { return r.items[static_cast<std::size_t>(id)].row * (height + rowGap); };
    for (LayerId v = 0; v < graph.size(); ++v) {
        const Item& item = r.items[static_cast<std::size_t>(v)];
        layout.nodes.emplace_back(item.x - item.width / 2, top(v), item.width, height);
    }
    for (const auto& chain : r.chains) {
        QPointF from(r.items[static_cast<std::size_t>(chain.front())].x, top(chain.front()) + height);
        QPainterPath path(from);
        for (std::size_t i = 1; i < chain.size(); ++i) {
            const double x = r.items[static_cast<std::size_t>(chain[i])].x;
            const QPointF to(x, top(chain[i]));
            const double bend = (to.y() - from.y()) / 2;
            path.cubicTo(from + QPointF(0, bend), to - QPointF(0, bend), to);
            from = to;
            if (i + 1 < chain.size())
                path.lineTo(from = to + QPointF(0, height));
        }
        layout.links.push_back(path);
    }
    updateBounds(layout);
    return layout;
}

} // namespace cutpoint
