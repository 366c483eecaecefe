// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_painter.h"

#include <QStringList>

class QIODevice;

namespace cutpoint {

/// What stands above a picture, so that it tells by itself what it shows: a title, then what was asked and
/// what was found.
struct PictureHeading {
    QString title;
    QStringList lines;
};

/// The whole graph, not the viewport, with its legend, into an open device. False when there is no graph or
/// the device refuses. A PNG is scaled down past 12,000 pixels on a side.
bool exportSvg(const GraphScene& scene, const Colors& colors, QIODevice& device,
               const PictureHeading& heading = {});
bool exportPdf(const GraphScene& scene, const Colors& colors, QIODevice& device,
               const PictureHeading& heading = {});
bool exportPng(const GraphScene& scene, const Colors& colors, QIODevice& device,
               const PictureHeading& heading = {});
/// The graph as Graphviz text: one node per layer, coloured by side, links of the cut thick.
QString dotText(const GraphScene& scene);

} // namespace cutpoint
