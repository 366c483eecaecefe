// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/wrap_layout.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

constexpr double gutter = 56, approach = 12;

/// Column breaks as y positions, each moved by up to a fifth of a column to where few links cross.
std::vector<double> chooseBreaks(const LayerGraph& graph, const GraphLayout& layout, int columns) {
    std::vector<double> centres;
    for (const QRectF& node : layout.nodes)
        centres.push_back(node.center().y());
    std::sort(centres.begin(), centres.end());
    std::vector<double> gaps;
    for (std::size_t i = 1; i < centres.size(); ++i)
        if (centres[i] - centres[i - 1] > 20)
            gaps.push_back((centres[i] + centres[i - 1]) / 2);
    std::vector<int> change(gaps.size() + 1), crossing(gaps.size());
    const auto index = [&](double y) {
        return static_cast<std::size_t>(std::lower_bound(gaps.begin(), gaps.end(), y) - gaps.begin());
    };
    for (const Link& link : graph.links()) {
        const auto y = [&](LayerId v) { return layout.nodes[static_cast<std::size_t>(v)].center().y(); };
        const auto [low, high] = std::minmax({y(link.producer), y(link.consumer)});
        ++change[index(low)];
        --change[index(high)];
    }
    for (std::size_t i = 0, open = 0; i < gaps.size(); ++i)
        crossing[i] = static_cast<int>(open += static_cast<std::size_t>(change[i]));
    std::vector<double> breaks;
    const double column = layout.bounds.height() / columns;
    for (int k = 1; k < columns; ++k) {
        const double ideal = layout.bounds.top() + k * column;
        double best = INFINITY, chosen = ideal;
        for (std::size_t i = index(ideal - column / 5); i < gaps.size() && gaps[i] <= ideal + column / 5;
             ++i) {
            const double badness = crossing[i] + std::abs(gaps[i] - ideal) / column;
            if (badness < best) {
                best = badness;
                chosen = gaps[i];
            }
        }
        breaks.push_back(chosen);
    }
    return breaks;
}

} // namespace

QSizeF layerBoxSize(const Layer& layer) {
    // Letters, not measured text: the layout must not depend on the screen it is made for.
    // Of the operators of a block ("Conv ×4, Relu ×3 …") the first are enough.
    constexpr std::size_t typesShown = 20;
    const bool isList = layer.type.find(", ") != std::string::npos;
    const std::size_t type = isList ? std::min(layer.type.size(), typesShown) : layer.type.size();
    const auto letters = std::max(type + 2, std::max<std::size_t>(layer.name.size(), 16));
    return {std::clamp(36.0 + 7.8 * static_cast<double>(letters), 136.0, 280.0), 60.0};
}

void updateBounds(GraphLayout& layout) {
    QRectF all;
    for (const QRectF& node : layout.nodes)
        all |= node;
    for (const QPainterPath& link : layout.links)
        all |= link.controlPointRect();
    layout.bounds = all;
}

GraphLayout wrapLayout(const LayerGraph& graph, GraphLayout layout, double aspect, double tall) {
    updateBounds(layout);
    if (!layout.fits(graph) || layout.nodes.empty())
        return layout;
    const int columns = static_cast<int>(
        std::lround(std::sqrt(aspect * layout.bounds.height() / (layout.bounds.width() + gutter))));
    if (columns < 2 || layout.bounds.height() < tall * layout.bounds.width())
        return layout;
    const std::vector<double> breaks = chooseBreaks(graph, layout, columns);
    std::vector<std::size_t> columnOf;
    std::vector<QRectF> extent(breaks.size() + 1);
    for (const QRectF& node : layout.nodes) {
        columnOf.push_back(static_cast<std::size_t>(
            std::upper_bound(breaks.begin(), breaks.end(), node.center().y()) - breaks.begin()));
        extent[columnOf.back()] |= node;
    }
    const auto column = [&](LayerId v) { return columnOf[static_cast<std::size_t>(v)]; };
    const auto& links = graph.links();
    for (std::size_t i = 0; i < links.size(); ++i)
        if (column(links[i].producer) == column(links[i].consumer))
            extent[column(links[i].producer)] |= layout.links[i].controlPointRect();
    std::vector<QPointF> shift;
    std::vector<double> leftOf; // middle of the gutter left of each column
    double x = 0;
    for (const QRectF& e : extent) {
        shift.emplace_back(x - e.left(), -e.top());
        leftOf.push_back(x - gutter / 2);
        x += e.width() + gutter;
    }
    leftOf.push_back(x - gutter / 2);
    for (std::size_t v = 0; v < layout.nodes.size(); ++v)
        layout.nodes[v].translate(shift[columnOf[v]]);
    for (std::size_t i = 0; i < links.size(); ++i) {
        const std::size_t from = column(links[i].producer), to = column(links[i].consumer);
        if (from == to) {
            layout.links[i].translate(shift[from]);
            continue;
        }
        const QRectF& a = layout.nodes[static_cast<std::size_t>(links[i].producer)];
        const QRectF& b = layout.nodes[static_cast<std::size_t>(links[i].consumer)];
        const double spread = static_cast<double>(i % 7) * 4 - 12;
        const double out = leftOf[from + 1] + spread, in = leftOf[to] + spread;
        QPainterPath path(QPointF(a.center().x(), a.bottom()));
        path.lineTo(a.center().x(), a.bottom() + approach);
        path.lineTo(out, a.bottom() + approach);
        if (to != from + 1) {
            const double over = -24 + spread;
            path.lineTo(out, over);
            path.lineTo(in, over);
        }
        path.lineTo(in, b.top() - approach);
        path.lineTo(b.center().x(), b.top() - approach);
        path.lineTo(b.center().x(), b.top());
        layout.links[i] = path;
    }
    updateBounds(layout);
    return layout;
}

} // namespace cutpoint
