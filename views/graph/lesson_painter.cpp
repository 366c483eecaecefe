// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/lesson_painter.h"

#include "views/graph/network_routes.h"

#include <QPainterPathStroker>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

using lesson::Light;

QColor colorOf(const CutNetwork::Link& link, Light light, const Colors& colors) {
    if (light == Light::Path || light == Light::TakenBack || light == Light::Narrowest)
        return colors.transfer;
    return link.kind == LinkKind::Red    ? colors.cloud
           : link.kind == LinkKind::Blue ? colors.edge
                                         : colors.transfer;
}

void paintLit(QPainter& painter, const GraphScene& scene, const Colors& colors, double scale) {
    const lesson::Scene& step = scene.lesson->scene;
    if (!step.network || !scene.network || (step.lit.empty() && scene.lesson->pickedLinks.empty()))
        return;
    const auto paths = networkLinkPaths(scene, *step.network);
    const double width = std::max(4.0, 3 / scale);
    const auto stroke = [&](int index, Light light) {
        const auto at = static_cast<std::size_t>(index);
        const CutNetwork::Link& link = step.network->links[at];
        if (paths[at].isEmpty())
            return;
        QPen pen(colorOf(link, light, colors), light == Light::Narrowest ? 1.6 * width : width);
        pen.setJoinStyle(Qt::RoundJoin);
        pen.setCapStyle(Qt::FlatCap);
        if (light == Light::TakenBack)
            pen.setStyle(Qt::DashLine);
        const bool isInfinite = scene.flow && scene.flow->infinite(index);
        if (light == Light::Spoken && isInfinite)
            pen.setStyle(Qt::DashLine);
        if (light == Light::Flawed)
            pen.setStyle(Qt::DotLine);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(paths[at]);
        paintArrowHead(painter, paths[at], light != Light::TakenBack, 3.2 * width);
        if (light == Light::Narrowest && scene.flow && scene.flow->saturated(index)) {
            // The second sign beside the width: the square that marks a full link in the labels, too.
            // Near the rail, or between layers halfway: the numbers stand near the boxes.
            const double along = link.kind == LinkKind::Red ? 0.2 : link.kind == LinkKind::Blue ? 0.8 : 0.5;
            const QPointF middle = paths[at].pointAtPercent(along);
            painter.fillRect(
                QRectF(middle - QPointF(1.6 * width, 1.6 * width), QSizeF(3.2 * width, 3.2 * width)),
                colors.transfer);
        }
    };
    for (const auto& lit : step.lit)
        stroke(lit.link, lit.light);
    for (const int link : scene.lesson->pickedLinks)
        stroke(link, Light::Spoken);
}

void paintReached(QPainter& painter, const GraphScene& scene, const Colors& colors, double scale) {
    const lesson::Scene& step = scene.lesson->scene;
    if (step.reached.empty())
        return;
    QPen pen(colors.edge, std::max(3.0, 2 / scale));
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (std::size_t v = 0; v < scene.layout.nodes.size(); ++v) {
        const QRectF& box = scene.layout.nodes[v];
        if (step.reached[v])
            painter.drawRoundedRect(box.adjusted(-6, -6, 6, 6), 10, 10);
        const int auxiliary = step.network->auxiliaryOf[v];
        if (auxiliary >= 0 && step.reached[static_cast<std::size_t>(auxiliary)])
            painter.drawEllipse(auxiliaryPoint(box), 10, 10);
    }
}

void paintLayers(QPainter& painter, const GraphScene& scene, const Colors& colors, double scale) {
    painter.setBrush(Qt::NoBrush);
    // Dashed: the frame drawn through is that of a layer whose result is sent.
    painter.setPen(QPen(colors.transfer, std::max(3.0, 2.5 / scale), Qt::DashLine));
    for (const LayerId v : scene.lesson->scene.layers)
        painter.drawRoundedRect(scene.layout.nodes[static_cast<std::size_t>(v)].adjusted(-5, -5, 5, 5), 9, 9);
    const auto& links = scene.graph->links();
    painter.setPen(QPen(colors.transfer, std::max(3.5, 2.5 / scale)));
    for (const Link& link : scene.lesson->scene.links) {
        const auto it = std::ranges::lower_bound(links, link);
        if (it != links.end() && *it == link) {
            const QPainterPath& path = scene.layout.links[static_cast<std::size_t>(it - links.begin())];
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(path);
            paintArrowHead(painter, path, true, 10);
        }
    }
}

/// f_v as the box's fill: as much of it on the edge's colour as runs there.
void paintShares(QPainter& painter, const GraphScene& scene, const Colors& colors, double scale) {
    const auto& shares = scene.lesson->scene.shares;
    for (std::size_t v = 0; v < shares.size(); ++v) {
        const QRectF& box = scene.layout.nodes[v];
        const double edge = box.width() * shares[v];
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.edgeFill);
        painter.drawRect(QRectF(box.topLeft(), QSizeF(edge, box.height())));
        painter.setBrush(colors.cloudFill);
        painter.drawRect(QRectF(box.left() + edge, box.top(), box.width() - edge, box.height()));
        painter.setPen(QPen(colors.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
        if (scale < 0.3)
            continue;
        painter.setPen(colors.text);
        const QString name = QString::fromStdString(scene.graph->layer(static_cast<LayerId>(v)).name);
        painter.drawText(box.adjusted(6, 2, -6, -2), Qt::AlignCenter,
                         name + QStringLiteral("\nf = %1").arg(shares[v], 0, 'g', 3));
    }
}

} // namespace

void paintArrowHead(QPainter& painter, const QPainterPath& path, bool forward, double size) {
    if (path.isEmpty())
        return;
    const QPointF tip = forward ? path.currentPosition() : QPointF(path.elementAt(0));
    const QPointF before = path.pointAtPercent(forward ? path.percentAtLength(path.length() - size)
                                                       : path.percentAtLength(size));
    const QPointF along = tip - before;
    const double length = std::hypot(along.x(), along.y());
    if (length <= 0)
        return;
    const QPointF direction = along / length, side(-direction.y(), direction.x());
    painter.save();
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF{tip, tip - size * direction + 0.5 * size * side,
                                  tip - size * direction - 0.5 * size * side});
    painter.restore();
}

void paintLessonOverlay(QPainter& painter, const GraphScene& scene, const Colors& colors, double scale) {
    if (!scene.lesson)
        return;
    paintShares(painter, scene, colors, scale);
    paintLit(painter, scene, colors, scale);
    paintReached(painter, scene, colors, scale);
    paintLayers(painter, scene, colors, scale);
}

int lessonLinkAt(const GraphScene& scene, QPointF point, double reach) {
    if (!scene.lesson || !scene.lesson->scene.network || !scene.network)
        return -1;
    const auto paths = networkLinkPaths(scene, *scene.lesson->scene.network);
    const QRectF near(point - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    int nearest = -1;
    double least = reach;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        if (!scene.lesson->isVisible(static_cast<int>(i)) || paths[i].isEmpty() ||
            !paths[i].controlPointRect().adjusted(-reach, -reach, reach, reach).contains(point))
            continue;
        constexpr int samples = 64;
        for (int k = 0; k <= samples; ++k) {
            const QPointF away = paths[i].pointAtPercent(static_cast<double>(k) / samples) - point;
            // Long straight pieces are sampled coarsely; the stroke decides between samples.
            if (const double distance = std::hypot(away.x(), away.y()); distance < least) {
                least = distance;
                nearest = static_cast<int>(i);
            }
        }
        if (nearest < 0) {
            QPainterPathStroker stroker;
            stroker.setWidth(2 * reach);
            if (stroker.createStroke(paths[i]).intersects(near))
                nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

} // namespace cutpoint
