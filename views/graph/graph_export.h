// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_painter.h"

class QIODevice;

namespace cutpoint {

/// The whole graph, not the viewport, with its legend, into an open device. False when there is no graph or
/// the device refuses. A PNG is scaled down past 12,000 pixels on a side.
bool exportSvg(const GraphScene& scene, const Colors& colors, QIODevice& device);
bool exportPdf(const GraphScene& scene, const Colors& colors, QIODevice& device);
bool exportPng(const GraphScene& scene, const Colors& colors, QIODevice& device);
/// The graph as Graphviz text: one node per layer, coloured by side, links of the cut thick.
QString dotText(const GraphScene& scene);

} // namespace cutpoint
