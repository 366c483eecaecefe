// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/minimap.h"

#include <algorithm>

namespace cutpoint {
namespace {

/// Up to here a picture of the graph itself is clear enough.
constexpr LayerId drawnWhole = 60;
constexpr double leastSpot = 2, leastCut = 6;

QRectF atLeast(const QRectF& rect, double side) {
    const double width = std::max(rect.width(), side), height = std::max(rect.height(), side);
    return {rect.center() - QPointF(width, height) / 2, QSizeF(width, height)};
}

} // namespace

void paintMinimapPicture(QPainter& painter, const GraphScene& scene, const Colors& colors, const QRectF& area,
                         const QSizeF& size) {
    if (!scene.graph || !scene.layout.fits(*scene.graph) || area.isEmpty())
        return;
    const double sx = size.width() / area.width(), sy = size.height() / area.height();
    if (scene.graph->size() <= drawnWhole) {
        painter.save();
        painter.scale(sx, sy);
        painter.translate(-area.topLeft());
        paintGraph(painter, scene, colors, area, std::min({sx, sy, 0.1}));
        painter.restore();
        return;
    }
    const auto placeOf = [&](LayerId v) {
        const QRectF box = scene.layout.nodes[static_cast<std::size_t>(v)].translated(-area.topLeft());
        return QRectF(box.left() * sx, box.top() * sy, box.width() * sx, box.height() * sy);
    };
    painter.setPen(Qt::NoPen);
    for (LayerId v = 0; v < scene.graph->size(); ++v)
        painter.fillRect(atLeast(placeOf(v), leastSpot), !scene.decided()       ? colors.line
                                                         : scene.plan.onEdge(v) ? colors.edge
                                                                                : colors.cloud);
    if (!scene.decided())
        return;
    painter.setPen(QPen(colors.canvas, 1));
    painter.setBrush(colors.transfer);
    for (const LayerId v : scene.plan.cut)
        painter.drawRect(atLeast(placeOf(v), leastCut));
}

} // namespace cutpoint
