// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/network_painter.h"

#include "views/graph/network_routes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace cutpoint {
namespace {

struct RailText {
    Q_DECLARE_TR_FUNCTIONS(NetworkText)
};

void paintRails(QPainter& painter, const NetworkLayout& network, const Colors& colors, double scale,
                bool spelled) {
    QFont bold = painter.font();
    bold.setBold(true);
    // Readable at any scale, as far as the rail is wide enough.
    bold.setPixelSize(static_cast<int>(std::clamp(11 / scale, 13.0, 26.0)));
    painter.save();
    painter.setFont(bold);
    const auto rail = [&](const QRectF& area, const QColor& color, const QColor& fill, const QString& letter,
                          const QString& meaning) {
        painter.setPen(QPen(color, 2));
        painter.setBrush(fill);
        painter.drawRoundedRect(area, 8, 8);
        painter.setPen(color);
        for (const double y : {area.top() + 4, area.bottom() - 34})
            painter.drawText(QRectF(area.left(), y, area.width(), 30), Qt::AlignCenter, letter);
        if (!spelled || painter.fontMetrics().horizontalAdvance(meaning) + 90 > area.height())
            return;
        painter.save();
        painter.translate(area.center());
        painter.rotate(-90);
        painter.drawText(QRectF(-area.height() / 2, -area.width() / 2, area.height(), area.width()),
                         Qt::AlignCenter, meaning);
        painter.restore();
    };
    if (network.columns.size() > 1) {
        painter.setPen(QPen(colors.edge, 5));
        painter.drawLine(network.eBar);
        painter.setPen(QPen(colors.cloud, 5));
        painter.drawLine(network.cBar);
    }
    for (const NetworkColumn& column : network.columns) {
        rail(column.e, colors.edge, colors.edgeFill, QStringLiteral("e"),
             RailText::tr("e: the edge's side, source"));
        rail(column.c, colors.cloud, colors.cloudFill, QStringLiteral("c"),
             RailText::tr("c: the cloud's side, sink"));
    }
    painter.restore();
}

QPen linkPen(const QColor& color, bool cut, bool infinite) {
    QPen pen(color, cut ? 3.5 : 1.2);
    pen.setStyle(infinite ? Qt::DashLine : Qt::SolidLine);
    return pen;
}

/// "a" with its index below.
void paintIndexed(QPainter& painter, QPointF left, const QString& index) {
    const QFont font = painter.font();
    QFont small = font;
    small.setPointSizeF(0.8 * font.pointSizeF());
    const QString name = QStringLiteral("a");
    painter.drawText(left, name);
    const QPointF below = left + QPointF(painter.fontMetrics().horizontalAdvance(name), 3);
    painter.setFont(small);
    painter.drawText(below, index);
    painter.setFont(font);
}

void paintHead(QPainter& painter, QPointF tip, QPointF direction) {
    const QPointF side(-direction.y(), direction.x());
    painter.save();
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF{tip, tip - 7 * direction + 3.5 * side, tip - 7 * direction - 3.5 * side});
    painter.restore();
}

/// a_e and a_c with their links: dashed to and from the layers, solid to c and from e.
void paintFixedCosts(QPainter& painter, const GraphScene& scene, const NetworkRoutes& routes,
                     const Colors& colors, double scale) {
    if (!scene.flow)
        return;
    const CutNetwork& network = scene.flow->network;
    std::array<bool, 2> isDrawn{};
    for (std::size_t i = 0; i < network.links.size(); ++i) {
        const CutNetwork::Link& link = network.links[i];
        const QPolygonF line = routes.fixedCost(network, link);
        if (line.isEmpty() || (scene.lesson && !scene.lesson->isVisible(static_cast<int>(i))))
            continue;
        const bool isPaid = link.kind == LinkKind::Fixed;
        const bool ofEdge = link.from == network.edgeFixed || link.to == network.edgeFixed;
        isDrawn[ofEdge ? 0 : 1] = true;
        if (isPaid)
            painter.setPen(
                linkPen(ofEdge ? colors.edge : colors.cloud, isFixedCostInCut(scene, ofEdge), false));
        else
            painter.setPen(linkPen(colors.line, false, true));
        painter.drawPolyline(line);
        const QPointF last = line.back() - line[line.size() - 2];
        const double length = std::hypot(last.x(), last.y());
        const bool endsAtVertex = isPaid != ofEdge;
        if (scale >= 0.2 && length > 0)
            paintHead(painter, line.back() - (endsAtVertex ? 6 : 0) * last / length, last / length);
    }
    for (const bool ofEdge : {true, false}) {
        if (!isDrawn[ofEdge ? 0 : 1])
            continue;
        const QPointF at = ofEdge ? scene.network->edgeFixed : scene.network->cloudFixed;
        painter.setPen(QPen(colors.text, 1.2));
        painter.setBrush(colors.canvas);
        painter.drawEllipse(at, 6, 6);
        painter.setBrush(Qt::NoBrush);
        if (scale >= 0.45)
            paintIndexed(painter, ofEdge ? at + QPointF(-24, 4) : at + QPointF(10, 4),
                         ofEdge ? QStringLiteral("e") : QStringLiteral("c"));
    }
}

} // namespace

void paintNetwork(QPainter& painter, const GraphScene& scene, const Colors& colors, const QRectF& visible,
                  double scale) {
    if (!scene.network || scene.network->columnOf.size() != scene.layout.nodes.size())
        return;
    const NetworkRoutes routes(scene);
    const bool fine = scale >= 0.2;
    painter.setBrush(Qt::NoBrush);
    for (std::size_t at = 0; at < scene.layout.nodes.size(); ++at) {
        const auto v = static_cast<LayerId>(at);
        const QRectF& box = scene.layout.nodes[at];
        const NetworkColumn& column = routes.column(at);
        if (!visible.intersects(QRectF(QPointF(column.e.left(), box.top() - 40),
                                       QPointF(column.c.right(), box.bottom() + 60))))
            continue;
        // A lesson draws what the reader knows by now.
        const auto isDrawn = [&](const std::vector<int> NetworkFlow::*links) {
            return !scene.lesson || (scene.flow && scene.lesson->isVisible(((*scene.flow).*links)[at]));
        };
        const bool redInfinite = scene.flow && scene.flow->infinite(scene.flow->red[at]);
        const bool blueInfinite = scene.flow && scene.flow->infinite(scene.flow->blue[at]);
        if (scene.lesson)
            painter.setOpacity(scene.lesson->shows(v) ? 1 : 0.25);
        if (isDrawn(&NetworkFlow::red)) {
            painter.setPen(linkPen(colors.cloud, isInCut(scene, v, LinkKind::Red), redInfinite));
            const QPolygonF line = routes.red(at);
            painter.drawPolyline(line);
            if (fine)
                paintHead(painter, line.back(), routes.fromE(at).straight ? QPointF(1, 0) : QPointF(0, 1));
        }
        if (isDrawn(&NetworkFlow::blue)) {
            painter.setPen(linkPen(colors.edge, isInCut(scene, v, LinkKind::Blue), blueInfinite));
            const QPolygonF line = routes.blue(at);
            painter.drawPolyline(line);
            if (fine)
                paintHead(painter, line.back(), {1, 0});
        }
        if (!isDrawn(&NetworkFlow::black))
            continue;
        if (scene.graph->successors(v).size() > 1) { // the transfer is paid once, on the way to v'
            const QPointF auxiliary = auxiliaryPoint(box);
            const bool cut = isInCut(scene, v, LinkKind::Black);
            painter.setPen(QPen(cut ? colors.transfer : colors.text, cut ? 3.5 : 1.5));
            painter.drawLine(QPointF(box.center().x(), box.bottom()), auxiliary);
            if (fine)
                paintHead(painter, auxiliary - QPointF(0, 6), {0, 1});
            painter.setPen(QPen(colors.text, 1.2));
            painter.setBrush(colors.canvas);
            painter.drawEllipse(auxiliary, 6, 6);
            painter.setBrush(Qt::NoBrush);
            if (scale >= 0.45) {
                const QString name = QString::fromStdString(scene.graph->layer(v).name + "'");
                const QRectF area(auxiliary + QPointF(9, -8),
                                  QSizeF(painter.fontMetrics().horizontalAdvance(name) + 2, 16));
                painter.fillRect(area, colors.canvas);
                painter.drawText(area, Qt::AlignCenter, name);
            }
        }
    }
    painter.setOpacity(1);
    paintFixedCosts(painter, scene, routes, colors, scale);
    if (!scene.lesson || scene.lesson->scene.hasTerminals)
        paintRails(painter, *scene.network, colors, scale, scene.lesson != nullptr);
}

void paintNetworkLabels(QPainter& painter, const GraphScene& scene, const Colors& colors,
                        const QRectF& visible) {
    QFont bold = painter.font();
    bold.setBold(true);
    const QFont plain = painter.font();
    QColor back = colors.canvas;
    back.setAlphaF(0.85F);
    for (const NetworkLabel& label : networkLabels(scene, QFontMetricsF(bold))) {
        if (!label.rect.intersects(visible))
            continue;
        // Not as high as the line of text: a thick link beside it stays whole.
        painter.fillRect(label.rect.adjusted(0, 2, 0, -2), back);
        painter.setFont(label.inCut ? bold : plain);
        const bool isOfEdge = label.kind == LinkKind::Blue ||
                              (label.kind == LinkKind::Fixed &&
                               scene.flow->network.links[static_cast<std::size_t>(label.link)].from ==
                                   scene.flow->network.edgeFixed);
        painter.setPen(label.kind == LinkKind::Black ? colors.text : isOfEdge ? colors.edge : colors.cloud);
        painter.drawText(label.rect, Qt::AlignCenter, label.text);
    }
    painter.setFont(plain);
}

} // namespace cutpoint
