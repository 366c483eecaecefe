// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_painter.h"

#include <QFontMetricsF>

namespace cutpoint {

/// The name of a block, written over its layers while these are too small to be named themselves.
struct BlockLabel {
    QRectF rect;          ///< scene units
    QString name, detail; ///< "layer2", "38 layers, cloud"; the detail is empty where there is no room
    int onEdge = 0, inCloud = 0;
    std::vector<QRectF> areas; ///< around its layers, one for each column they lie in
};

/// One label for each block that lies in the picture, in the middle of the largest of its areas. No two
/// overlap: one that would is left out. `metrics` are those of the label's font at 1 : 1. O(V + B^2).
std::vector<BlockLabel> blockLabels(const GraphScene& scene, const QFontMetricsF& metrics, double scale);

/// Paints the labels, of the same size on the screen at any scale, with the side their layers run on.
void paintBlocks(QPainter& painter, const GraphScene& scene, const Colors& colors, const QRectF& visible,
                 double scale);

} // namespace cutpoint
