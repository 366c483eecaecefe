// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/network_painter.h"

#include "core/model/quantity_text.h"

#include <QCoreApplication>

namespace cutpoint {
namespace {

constexpr LayerId drawnWhole = 40;

QPen linkPen(const QColor& color, bool inCut, bool infinite) {
    QPen pen(color, inCut ? 3.5 : 1.2);
    pen.setStyle(infinite ? Qt::DashLine : Qt::SolidLine);
    return pen;
}

void paintRail(QPainter& painter, const QRectF& rail, const QColor& color, const QColor& fill,
               const QString& letter) {
    painter.setPen(QPen(color, 2));
    painter.setBrush(fill);
    painter.drawRoundedRect(rail, 8, 8);
    painter.setPen(color);
    QFont font = painter.font();
    font.setBold(true);
    painter.save();
    painter.setFont(font);
    painter.drawText(QRectF(rail.left(), rail.top() + 8, rail.width(), 24), Qt::AlignCenter, letter);
    painter.drawText(QRectF(rail.left(), rail.bottom() - 32, rail.width(), 24), Qt::AlignCenter, letter);
    painter.restore();
}

QString capacityText(Seconds time) {
    return QString::fromStdString(durationText(time));
}

} // namespace

void paintNetwork(QPainter& painter, const GraphScene& scene, const Colors& colors, const QRectF& visible,
                  double scale) {
    const LayerGraph& graph = *scene.graph;
    const QRectF all = pictureBounds(scene);
    const QRectF eRail(all.left(), all.top(), 28, all.height());
    const QRectF cRail(all.right() - 28, all.top(), 28, all.height());
    const bool whole = graph.size() <= drawnWhole;
    // In nets drawn whole a link that would run through another layer stays a stub: it would seem to be that
    // one's.
    const auto clear = [&](LayerId v, double from, double to, double y) {
        if (v == scene.selected || v == scene.hovered)
            return true;
        for (const QRectF& other : scene.layout.nodes)
            if (other.top() <= y && y <= other.bottom() && other.right() > from && other.left() < to)
                return false;
        return true;
    };
    for (LayerId v = 0; v < graph.size(); ++v) {
        const QRectF& box = scene.layout.nodes[static_cast<std::size_t>(v)];
        const bool full = whole || v == scene.selected || v == scene.hovered;
        if (!full && !visible.intersects(box.adjusted(-30, -20, 30, 20)))
            continue;
        const bool known = scene.decided();
        const bool redCut = known && !scene.plan.onEdge(v), blueCut = known && scene.plan.onEdge(v);
        const bool input = graph.layer(v).isInput;
        const double redY = box.top() + 10, blueY = box.bottom() - 10;
        painter.setPen(linkPen(colors.cloud, redCut && !input, input));
        painter.drawLine(
            QPointF(full && clear(v, eRail.right(), box.left() - 1, redY) ? eRail.right() : box.left() - 16,
                    redY),
            QPointF(box.left(), redY));
        painter.setPen(linkPen(colors.edge, blueCut && !input, false));
        painter.drawLine(
            QPointF(box.right(), blueY),
            QPointF(full && clear(v, box.right() + 1, cRail.left(), blueY) ? cRail.left() : box.right() + 16,
                    blueY));
        if (scene.problem && full && scale >= 0.45) {
            painter.setPen(colors.cloud);
            painter.drawText(QRectF(box.left() - 90, redY - 18, 86, 16), Qt::AlignRight | Qt::AlignVCenter,
                             input ? QStringLiteral("∞") : capacityText(scene.problem->cloudTime(v)));
            painter.setPen(colors.edge);
            painter.drawText(QRectF(box.right() + 4, blueY + 2, 86, 16), Qt::AlignLeft | Qt::AlignVCenter,
                             capacityText(scene.problem->edgeTime(v)));
        }
        if (graph.successors(v).size() > 1) { // the auxiliary vertex v': the transfer is paid once
            painter.setPen(QPen(colors.text, 1.2));
            painter.setBrush(colors.canvas);
            painter.drawEllipse(QPointF(box.center().x(), box.bottom() + 9), 5, 5);
        }
    }
    paintRail(painter, eRail, colors.edge, colors.edgeFill, QStringLiteral("e"));
    paintRail(painter, cRail, colors.cloud, colors.cloudFill, QStringLiteral("c"));
}

} // namespace cutpoint
