// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_layout.h"

namespace cutpoint {

/// One column of boxes with its own stretch of e at the left and of c at the right.
struct NetworkColumn {
    double left = 0, right = 0; ///< of the boxes and the links between them
    QRectF e, c;                ///< the rails
};

/// Where the parts of G' are drawn: the DAG's layout, spread so that every column of boxes has room for links
/// from e at its left, to c at its right, and for auxiliary vertices below the boxes. No link of e or c then
/// has to pass through a box, however large the net.
struct NetworkLayout {
    /// How far a_e and a_c stand from their rail.
    static constexpr double fixedFromRail = 64;

    GraphLayout graph;
    std::vector<NetworkColumn> columns;
    std::vector<int> columnOf; ///< by box
    QLineF eBar, cBar;         ///< what joins the rails of e above, of c below the graph
    /// Where a_e and a_c are drawn when a frame pays fixed costs: above the graph beside the rail of c, below
    /// it beside the rail of e.
    QPointF edgeFixed, cloudFixed;
    std::size_t edgeFixedColumn = 0, cloudFixedColumn = 0; ///< whose rails they stand beside
};

/// Where the auxiliary vertex v' of a box is drawn.
QPointF auxiliaryPoint(const QRectF& box);

/// Spreads a layout of the DAG. Boxes keep their sizes and do not overlap if they did not before.
/// O(V log V + L).
NetworkLayout networkLayout(const LayerGraph& graph, const GraphLayout& layout);

} // namespace cutpoint
