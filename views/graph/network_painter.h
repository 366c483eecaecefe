// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_painter.h"

namespace cutpoint {

/// Paints what G' adds to the DAG: e and c as rails at the left and right, red and blue stubs with their
/// capacities, full links for the hovered and selected layer (for all in nets of up to 40 layers), and
/// auxiliary vertices. Links of the cut are thick. O(V).
void paintNetwork(QPainter& painter, const GraphScene& scene, const Colors& colors, const QRectF& visible,
                  double scale);

} // namespace cutpoint
