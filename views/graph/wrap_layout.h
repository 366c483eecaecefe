// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_layout.h"

namespace cutpoint {

/// Wraps a tall strip into columns read top-down, left to right, near the given width : height, so that the
/// whole graph fits a window at a readable size. Layouts that are not `tall` times as high as wide come back
/// unchanged. Breaks where few links cross; links between columns run in the gutters. Nodes keep their sizes
/// and do not overlap if they did not before. O(V log V + L).
GraphLayout wrapLayout(const LayerGraph& graph, GraphLayout layout, double aspect = 1.6, double tall = 3);

} // namespace cutpoint
