// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/selection_mark.h"

#include <algorithm>

namespace cutpoint {

void paintSelectionMark(QPainter& painter, const QRectF& around, const Colors& colors, double scale) {
    const double width = std::max(2.5, 2.5 / scale), gap = 5 / std::min(scale, 1.0);
    const QRectF area = around.adjusted(-gap, -gap, gap, gap);
    const double arm = std::clamp(0.28 * std::min(area.width(), area.height()), 4 / scale, 16 / scale);
    painter.save();
    QPen pen(selectionColor(colors), width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const bool left : {true, false})
        for (const bool top : {true, false}) {
            const QPointF corner(left ? area.left() : area.right(), top ? area.top() : area.bottom());
            painter.drawPolyline(QPolygonF{corner + QPointF(left ? arm : -arm, 0), corner,
                                           corner + QPointF(0, top ? arm : -arm)});
        }
    painter.restore();
}

} // namespace cutpoint
