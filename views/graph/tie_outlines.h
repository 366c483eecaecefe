// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ties.h"
#include "views/graph/graph_layout.h"

#include <QPainterPath>

class QPainter;

namespace cutpoint {

struct GraphScene;
struct Colors;

/// Layers that share a side, and the line around their boxes and the links between them.
struct TieOutline {
    Tie tie;
    QPainterPath line; ///< scene units; empty where all of it lies in one folded box
};

/// The ties of a problem around the boxes of a scene's layout. O(V + L) and the boxes of the ties.
std::vector<TieOutline> outlineTies(const Problem& problem, const GraphScene& scene);

/// Paints the lines, with what holds the layers together written at each.
void paintTies(QPainter& painter, const GraphScene& scene, const Colors& colors, double scale);

} // namespace cutpoint
