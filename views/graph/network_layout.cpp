// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/network_layout.h"

#include "core/partition/cut/cut_network.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cutpoint {
namespace {

/// Beside a column: a rail, a link and its label.
constexpr double room = 160, railWidth = 22;
/// Rows move apart by this factor, for the labels and auxiliary vertices between them.
constexpr double stretch = 1.5;
constexpr double auxiliaryDepth = 34;

/// The columns of a layout by the gaps in its projection; `columnOf` is filled along.
std::vector<NetworkColumn> columnsOf(const LayerGraph& graph, const GraphLayout& layout,
                                     std::vector<int>& columnOf) {
    std::vector<std::size_t> byLeft(layout.nodes.size());
    std::iota(byLeft.begin(), byLeft.end(), std::size_t{0});
    std::sort(byLeft.begin(), byLeft.end(),
              [&](auto a, auto b) { return layout.nodes[a].left() < layout.nodes[b].left(); });
    std::vector<NetworkColumn> columns;
    columnOf.assign(layout.nodes.size(), 0);
    for (const std::size_t v : byLeft) {
        const QRectF& box = layout.nodes[v];
        if (columns.empty() || box.left() > columns.back().right + 1)
            columns.push_back({box.left(), box.right(), {}, {}});
        columns.back().right = std::max(columns.back().right, box.right());
        columnOf[v] = static_cast<int>(columns.size()) - 1;
    }
    // A link around a box of its own column belongs to the column; it must not run over the rails. One that
    // swings out as far as the next column is left to cross.
    for (std::size_t i = 0; i < layout.links.size(); ++i) {
        const Link& link = graph.links()[i];
        const int k = columnOf[static_cast<std::size_t>(link.producer)];
        if (k != columnOf[static_cast<std::size_t>(link.consumer)])
            continue;
        const auto at = static_cast<std::size_t>(k);
        const QRectF around = layout.links[i].boundingRect();
        const double least = k == 0 ? around.left() : columns[at - 1].right + 1;
        const double most = at + 1 == columns.size() ? around.right() : columns[at + 1].left - 1;
        columns[at].left = std::min(columns[at].left, std::max(around.left(), least));
        columns[at].right = std::max(columns[at].right, std::min(around.right(), most));
    }
    return columns;
}

} // namespace

namespace {

/// a_e beside the first layers that run, a_c beside the last ones.
void placeFixedCosts(const LayerGraph& graph, NetworkLayout& spread) {
    constexpr double fromRows = 18;
    const QRectF rows = spread.graph.bounds;
    for (LayerId v = graph.size(); v-- > 0;)
        if (isFirstWork(graph, v))
            spread.edgeFixedColumn = static_cast<std::size_t>(spread.columnOf[static_cast<std::size_t>(v)]);
    for (LayerId v = 0; v < graph.size(); ++v)
        if (isLastWork(graph, v))
            spread.cloudFixedColumn = static_cast<std::size_t>(spread.columnOf[static_cast<std::size_t>(v)]);
    spread.edgeFixed = {spread.columns[spread.edgeFixedColumn].c.left() - NetworkLayout::fixedFromRail,
                        rows.top() - fromRows};
    spread.cloudFixed = {spread.columns[spread.cloudFixedColumn].e.right() + NetworkLayout::fixedFromRail,
                         rows.bottom() + fromRows};
}

} // namespace

QPointF auxiliaryPoint(const QRectF& box) {
    return {box.center().x(), box.bottom() + auxiliaryDepth};
}

NetworkLayout networkLayout(const LayerGraph& graph, const GraphLayout& layout) {
    NetworkLayout spread;
    if (!layout.fits(graph) || layout.nodes.empty())
        return spread;
    std::vector<NetworkColumn> old = columnsOf(graph, layout, spread.columnOf);
    spread.columns = old;
    double x = 0;
    for (std::size_t k = 0; k < old.size(); ++k) {
        // Links between columns keep what room they had, between the rails of both.
        x += room + (k == 0 ? 0 : std::max(0.0, old[k].left - old[k - 1].right));
        spread.columns[k].left = x;
        x += old[k].right - old[k].left;
        spread.columns[k].right = x;
        x += room;
    }
    const auto acrossTo = [&](double from) {
        std::size_t k = 0;
        while (k + 1 < old.size() && from >= old[k + 1].left)
            ++k;
        if (from <= old[k].right || k + 1 == old.size())
            return spread.columns[k].left + (from - old[k].left);
        return spread.columns[k].right + room + (from - old[k].right);
    };
    const auto move = [&](QPointF p) { return QPointF(acrossTo(p.x()), p.y() * stretch); };
    for (const QRectF& box : layout.nodes) {
        QRectF moved(QPointF(), box.size());
        moved.moveCenter(QPointF(acrossTo(box.left()) + box.width() / 2, box.center().y() * stretch));
        spread.graph.nodes.push_back(moved);
    }
    for (std::size_t i = 0; i < layout.links.size(); ++i) {
        const Link& link = graph.links()[i];
        const QRectF& from = spread.graph.nodes[static_cast<std::size_t>(link.producer)];
        const QRectF& to = spread.graph.nodes[static_cast<std::size_t>(link.consumer)];
        const QPainterPath& path = layout.links[i];
        // From v', where there is one, else from v itself.
        QPainterPath moved(graph.successors(link.producer).size() > 1
                               ? auxiliaryPoint(from)
                               : QPointF(from.center().x(), from.bottom()));
        // The old start is replaced by the new one, and the end meets the box, which has kept its height.
        for (int e = 1; e < path.elementCount(); ++e) {
            const QPainterPath::Element& element = path.elementAt(e);
            if (element.type == QPainterPath::CurveToElement && e + 2 < path.elementCount()) {
                e += 2;
                const bool last = e + 1 == path.elementCount();
                const QPointF end = move(path.elementAt(e));
                moved.cubicTo(move(element), move(path.elementAt(e - 1)),
                              last ? QPointF(end.x(), to.top()) : end);
            } else {
                const bool last = e + 1 == path.elementCount();
                const QPointF end = move(element);
                moved.lineTo(last ? QPointF(end.x(), to.top()) : end);
            }
        }
        spread.graph.links.push_back(moved);
    }
    updateBounds(spread.graph);
    const double top = spread.graph.bounds.top() - 56, bottom = spread.graph.bounds.bottom() + 56;
    // Where bars join the rails of several columns, each kind ends short of the other's bar.
    const double apart = spread.columns.size() > 1 ? 28 : 0;
    for (NetworkColumn& column : spread.columns) {
        column.e = QRectF(column.left - room + 8, top, railWidth, bottom - apart - top);
        column.c = QRectF(column.right + room - 8 - railWidth, top + apart, railWidth, bottom - apart - top);
    }
    spread.eBar =
        QLineF(spread.columns.front().e.center().x(), top, spread.columns.back().e.center().x(), top);
    spread.cBar =
        QLineF(spread.columns.front().c.center().x(), bottom, spread.columns.back().c.center().x(), bottom);
    placeFixedCosts(graph, spread);
    for (const NetworkColumn& column : spread.columns)
        spread.graph.bounds |= column.e | column.c;
    return spread;
}

} // namespace cutpoint
