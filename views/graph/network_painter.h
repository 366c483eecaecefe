// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_painter.h"

#include <QFontMetricsF>

namespace cutpoint {

/// A number written beside a link of G': "12.3 of 45.6 ms" is flow and capacity, "■ 45.6 ms" a saturated one.
struct NetworkLabel {
    QRectF rect; ///< scene units
    QString text;
    LinkKind kind = LinkKind::Black;
    LayerId layer = -1;
    bool saturated = false, inCut = false;
};

/// The numbers that the picture shows: of every layer in nets of up to 40, of the selected, the hovered and
/// the cut's layers in larger ones. Empty without a flow. No two overlap. O(V).
std::vector<NetworkLabel> networkLabels(const GraphScene& scene, const QFontMetricsF& metrics);

/// Paints what G' adds to the DAG below the boxes: e and c as rails at the left and right of every column,
/// joined to one vertex each by a bar, red and blue links, black links and auxiliary vertices. Links of the
/// plan's cut are thick. Nothing when the scene has no network layout. O(V log V).
void paintNetwork(QPainter& painter, const GraphScene& scene, const Colors& colors, const QRectF& visible,
                  double scale);
/// The labels, above everything else.
void paintNetworkLabels(QPainter& painter, const GraphScene& scene, const Colors& colors,
                        const QRectF& visible);

} // namespace cutpoint
