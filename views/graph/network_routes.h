// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_painter.h"

namespace cutpoint {

/// For every box of a network picture the route of its links from e and to c. A level line is free when no
/// box of the column is in its way.
class NetworkRoutes {
public:
    /// How a link between a box and its column's rails runs.
    struct Route {
        bool straight = true; ///< level with the box; else through the lane above or below it
        double y = 0;
    };
    /// Where lane links meet their box, from its corner.
    static constexpr double inset = 16;

    /// The scene has a network layout. O(V log V).
    explicit NetworkRoutes(const GraphScene& scene);
    Route fromE(std::size_t v) const;
    Route toC(std::size_t v) const;
    const NetworkColumn& column(std::size_t v) const;
    /// From the rail of e to the box, and from the box to the rail of c.
    QPolygonF red(std::size_t v) const;
    QPolygonF blue(std::size_t v) const;
    /// A link of a_e or a_c, in its direction; empty for links of other kinds.
    QPolygonF fixedCost(const CutNetwork& network, const CutNetwork::Link& link) const;

private:
    bool free(std::size_t v, double y, bool leftwards) const;
    QPolygonF toEdgeFixed(std::size_t v) const;
    QPolygonF fromCloudFixed(std::size_t v) const;

    const GraphScene& scene_;
    std::vector<std::vector<std::size_t>> byColumn_;
};

/// By link of the network: where it is drawn, in its direction; empty for what the picture leaves out. The
/// scene has a network layout of the network's graph. O((V + L) log L).
std::vector<QPainterPath> networkLinkPaths(const GraphScene& scene, const CutNetwork& network);

} // namespace cutpoint
