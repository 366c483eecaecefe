// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/network_routes.h"

#include <algorithm>

namespace cutpoint {
namespace {

/// Above and below a box, where links of boxes pass that are not the outermost of their column.
constexpr double lane = 18;
/// The same for links of a_e and a_c, between that lane and the box.
constexpr double innerLane = 9;

} // namespace

NetworkRoutes::NetworkRoutes(const GraphScene& scene)
    : scene_(scene), byColumn_(scene.network->columns.size()) {
    for (std::size_t v = 0; v < scene.layout.nodes.size(); ++v)
        byColumn_[static_cast<std::size_t>(scene.network->columnOf[v])].push_back(v);
    for (auto& column : byColumn_)
        std::sort(column.begin(), column.end(),
                  [&](auto a, auto b) { return scene.layout.nodes[a].top() < scene.layout.nodes[b].top(); });
}

NetworkRoutes::Route NetworkRoutes::fromE(std::size_t v) const {
    const QRectF& box = scene_.layout.nodes[v];
    const double y = box.top() + box.height() / 3;
    return free(v, y, true) ? Route{true, y} : Route{false, box.top() - lane};
}

NetworkRoutes::Route NetworkRoutes::toC(std::size_t v) const {
    const QRectF& box = scene_.layout.nodes[v];
    const double y = box.bottom() - box.height() / 3;
    return free(v, y, false) ? Route{true, y} : Route{false, box.bottom() + lane};
}

const NetworkColumn& NetworkRoutes::column(std::size_t v) const {
    return scene_.network->columns[static_cast<std::size_t>(scene_.network->columnOf[v])];
}

QPolygonF NetworkRoutes::red(std::size_t v) const {
    const QRectF& box = scene_.layout.nodes[v];
    const Route route = fromE(v);
    const QPointF enters =
        route.straight ? QPointF(box.left(), route.y) : QPointF(box.left() + inset, box.top());
    return {{column(v).e.right(), route.y}, {enters.x(), route.y}, enters};
}

QPolygonF NetworkRoutes::blue(std::size_t v) const {
    const QRectF& box = scene_.layout.nodes[v];
    const Route route = toC(v);
    const QPointF leaves =
        route.straight ? QPointF(box.right(), route.y) : QPointF(box.right() - inset, box.bottom());
    return {leaves, {leaves.x(), route.y}, {column(v).c.left(), route.y}};
}

QPolygonF NetworkRoutes::toEdgeFixed(std::size_t v) const {
    const QRectF& box = scene_.layout.nodes[v];
    const QPointF end = scene_.network->edgeFixed;
    const double x = column(v).c.left() - NetworkLayout::fixedFromRail;
    const double level = box.top() + box.height() / 6;
    QPolygonF line;
    if (free(v, level, false))
        line << QPointF(box.right(), level) << QPointF(x, level);
    else
        line << QPointF(box.right() - inset, box.top()) << QPointF(box.right() - inset, box.top() - innerLane)
             << QPointF(x, box.top() - innerLane);
    line << QPointF(x, end.y());
    if (x != end.x())
        line << end;
    return line;
}

QPolygonF NetworkRoutes::fromCloudFixed(std::size_t v) const {
    const QRectF& box = scene_.layout.nodes[v];
    const QPointF start = scene_.network->cloudFixed;
    const double x = column(v).e.right() + NetworkLayout::fixedFromRail;
    const double level = box.bottom() - box.height() / 6;
    QPolygonF line;
    line << start;
    if (x != start.x())
        line << QPointF(x, start.y());
    if (free(v, level, true))
        line << QPointF(x, level) << QPointF(box.left(), level);
    else
        line << QPointF(x, box.bottom() + innerLane) << QPointF(box.left() + inset, box.bottom() + innerLane)
             << QPointF(box.left() + inset, box.bottom());
    return line;
}

QPolygonF NetworkRoutes::fixedCost(const CutNetwork& network, const CutNetwork::Link& link) const {
    const NetworkLayout& layout = *scene_.network;
    if (link.kind == LinkKind::Fixed && link.from == network.edgeFixed)
        return {layout.edgeFixed, {layout.columns[layout.edgeFixedColumn].c.left(), layout.edgeFixed.y()}};
    if (link.kind == LinkKind::Fixed)
        return {{layout.columns[layout.cloudFixedColumn].e.right(), layout.cloudFixed.y()},
                layout.cloudFixed};
    if (link.kind == LinkKind::Claim)
        return link.to == network.edgeFixed ? toEdgeFixed(static_cast<std::size_t>(link.from))
                                            : fromCloudFixed(static_cast<std::size_t>(link.to));
    return {};
}

bool NetworkRoutes::free(std::size_t v, double y, bool leftwards) const {
    const QRectF& box = scene_.layout.nodes[v];
    const auto& column = byColumn_[static_cast<std::size_t>(scene_.network->columnOf[v])];
    // Boxes are equally high, so only those within one height can be level with this one.
    auto at = std::lower_bound(column.begin(), column.end(), y - 2 * box.height(),
                               [&](auto u, double top) { return scene_.layout.nodes[u].top() < top; });
    for (; at != column.end() && scene_.layout.nodes[*at].top() <= y; ++at) {
        const QRectF& other = scene_.layout.nodes[*at];
        if (*at != v && other.bottom() >= y &&
            (leftwards ? other.left() < box.left() : other.left() > box.left()))
            return false;
    }
    return true;
}

std::vector<QPainterPath> networkLinkPaths(const GraphScene& scene, const CutNetwork& network) {
    std::vector<QPainterPath> paths(network.links.size());
    if (!scene.network || network.auxiliaryOf.size() != scene.layout.nodes.size())
        return paths;
    const NetworkRoutes routes(scene);
    const auto& links = scene.graph->links();
    const auto modelLink = [&](LayerId producer, LayerId consumer) {
        const auto it = std::ranges::lower_bound(links, Link{producer, consumer});
        return scene.layout.links[static_cast<std::size_t>(it - links.begin())];
    };
    std::vector<LayerId> layerOf(static_cast<std::size_t>(network.vertexCount), -1);
    for (std::size_t v = 0; v < network.auxiliaryOf.size(); ++v)
        if (network.auxiliaryOf[v] >= 0)
            layerOf[static_cast<std::size_t>(network.auxiliaryOf[v])] = static_cast<LayerId>(v);
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const CutNetwork::Link& link = network.links[i];
        const auto from = static_cast<std::size_t>(link.from), to = static_cast<std::size_t>(link.to);
        if (link.kind == LinkKind::Red) {
            paths[i].addPolygon(routes.red(to));
        } else if (link.kind == LinkKind::Blue) {
            paths[i].addPolygon(routes.blue(from));
        } else if (link.kind == LinkKind::Black && layerOf[to] >= 0) {
            const QRectF& box = scene.layout.nodes[from];
            paths[i].moveTo(box.center().x(), box.bottom());
            paths[i].lineTo(auxiliaryPoint(box));
        } else if (link.kind == LinkKind::Black) {
            paths[i] = modelLink(link.from, link.to);
        } else if (link.kind == LinkKind::Dashed) {
            paths[i] = modelLink(layerOf[from], link.to);
        } else if (link.kind == LinkKind::Fixed || link.kind == LinkKind::Claim) {
            paths[i].addPolygon(routes.fixedCost(network, link));
        }
    }
    return paths;
}

} // namespace cutpoint
