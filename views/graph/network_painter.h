// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/network_labels.h"

namespace cutpoint {

/// Paints what G' adds to the DAG below the boxes: e and c as rails at the left and right of every column,
/// joined to one vertex each by a bar, red and blue links, black links and auxiliary vertices, a_e and a_c
/// where a frame pays something once. Links of the
/// plan's cut are thick. Nothing when the scene has no network layout. O(V log V).
void paintNetwork(QPainter& painter, const GraphScene& scene, const Colors& colors, const QRectF& visible,
                  double scale);
/// The labels, above everything else.
void paintNetworkLabels(QPainter& painter, const GraphScene& scene, const Colors& colors,
                        const QRectF& visible);

} // namespace cutpoint
