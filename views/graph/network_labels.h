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
    LayerId layer = -1; ///< -1 for what a frame pays once
    int link = -1;      ///< of the network
    bool saturated = false, inCut = false;
};

/// Whether a link of this kind at a layer belongs to the plan's cut. False while a lesson asks for it.
bool isInCut(const GraphScene& scene, LayerId v, LinkKind kind);
/// The same for a link from a_e, or to a_c.
bool isFixedCostInCut(const GraphScene& scene, bool ofEdge);

/// The numbers that the picture shows: of every layer in nets of up to 40, of the selected, the hovered and
/// the cut's layers in larger ones. Empty without a flow. No two overlap; each stands where it crosses the
/// fewest links, in nets of up to 1,000 layers. O(V + L).
std::vector<NetworkLabel> networkLabels(const GraphScene& scene, const QFontMetricsF& metrics);

} // namespace cutpoint
