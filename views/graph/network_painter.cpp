// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/network_painter.h"

#include "views/graph/network_routes.h"
#include "views/panels/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace cutpoint {
namespace {

constexpr LayerId labelledWhole = 40;
constexpr double inset = NetworkRoutes::inset;

struct NetworkText {
    Q_DECLARE_TR_FUNCTIONS(NetworkText)
};

QString numberText(const NetworkFlow& flow, int link) {
    const auto text = [](double seconds) { return durationShown(Seconds(seconds)); };
    if (flow.saturated(link))
        return QStringLiteral("■ ") + text(flow.capacity(link));
    const QString capacity = flow.infinite(link) ? QStringLiteral("∞") : text(flow.capacity(link));
    if (!(flow.flow(link) > 0))
        return capacity;
    // A unit that both numbers have is said once.
    QString part = text(flow.flow(link));
    if (const qsizetype unit = part.lastIndexOf(' '); unit >= 0 && capacity.endsWith(part.mid(unit)))
        part.truncate(unit);
    return NetworkText::tr("%1 of %2").arg(part, capacity);
}

bool inCut(const GraphScene& scene, LayerId v, LinkKind kind) {
    if (!scene.decided() || (scene.lesson && scene.lesson->scene.isCutAsked))
        return false;
    if (kind == LinkKind::Black)
        return std::binary_search(scene.plan.cut.begin(), scene.plan.cut.end(), v);
    return scene.plan.onEdge(v) == (kind == LinkKind::Blue);
}

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
             NetworkText::tr("e: the edge's side, source"));
        rail(column.c, colors.cloud, colors.cloudFill, QStringLiteral("c"),
             NetworkText::tr("c: the cloud's side, sink"));
    }
    painter.restore();
}

QPen linkPen(const QColor& color, bool cut, bool infinite) {
    QPen pen(color, cut ? 3.5 : 1.2);
    pen.setStyle(infinite ? Qt::DashLine : Qt::SolidLine);
    return pen;
}

void paintHead(QPainter& painter, QPointF tip, QPointF direction) {
    const QPointF side(-direction.y(), direction.x());
    painter.save();
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF{tip, tip - 7 * direction + 3.5 * side, tip - 7 * direction - 3.5 * side});
    painter.restore();
}

} // namespace

std::vector<NetworkLabel> networkLabels(const GraphScene& scene, const QFontMetricsF& metrics) {
    std::vector<NetworkLabel> labels;
    if (!scene.network || !scene.flow || scene.flow->red.size() != scene.layout.nodes.size())
        return labels;
    const NetworkRoutes routes(scene);
    const NetworkFlow& flow = *scene.flow;
    const double height = metrics.height();
    const auto add = [&](LayerId v, LinkKind kind, int link, const auto& place) {
        if (scene.lesson && !scene.lesson->isVisible(link))
            return;
        NetworkLabel label{{}, numberText(flow, link), kind, v, flow.saturated(link), inCut(scene, v, kind)};
        label.rect = place(metrics.horizontalAdvance(label.text) + 4);
        labels.push_back(std::move(label));
    };
    for (LayerId v = 0; v < scene.graph->size(); ++v) {
        const bool wanted = scene.lesson ? scene.lesson->scene.hasNumbers && scene.lesson->shows(v)
                                         : scene.graph->size() <= labelledWhole || v == scene.selected ||
                                               v == scene.hovered || inCut(scene, v, LinkKind::Black);
        if (!wanted)
            continue;
        const auto at = static_cast<std::size_t>(v);
        const QRectF& box = scene.layout.nodes[at];
        const auto red = routes.fromE(at), blue = routes.toC(at);
        add(v, LinkKind::Red, flow.red[at], [&](double width) {
            return red.straight
                       ? QRectF(box.left() - 10 - width, red.y - height - 2, width, height)
                       : QRectF(box.left() + inset - 6 - width, box.top() - 1.5 - height, width, height);
        });
        add(v, LinkKind::Blue, flow.blue[at], [&](double width) {
            return blue.straight ? QRectF(box.right() + 10, blue.y + 2, width, height)
                                 : QRectF(box.right() - inset + 6, box.bottom() + 1.5, width, height);
        });
        if (flow.black[at] >= 0)
            add(v, LinkKind::Black, flow.black[at], [&](double width) {
                return QRectF(box.center().x() - 10 - width, box.bottom() + 20, width, height);
            });
    }
    return labels;
}

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
            painter.setPen(linkPen(colors.cloud, inCut(scene, v, LinkKind::Red), redInfinite));
            const QPolygonF line = routes.red(at);
            painter.drawPolyline(line);
            if (fine)
                paintHead(painter, line.back(), routes.fromE(at).straight ? QPointF(1, 0) : QPointF(0, 1));
        }
        if (isDrawn(&NetworkFlow::blue)) {
            painter.setPen(linkPen(colors.edge, inCut(scene, v, LinkKind::Blue), blueInfinite));
            const QPolygonF line = routes.blue(at);
            painter.drawPolyline(line);
            if (fine)
                paintHead(painter, line.back(), {1, 0});
        }
        if (!isDrawn(&NetworkFlow::black))
            continue;
        if (scene.graph->successors(v).size() > 1) { // the transfer is paid once, on the way to v'
            const QPointF auxiliary = auxiliaryPoint(box);
            const bool cut = inCut(scene, v, LinkKind::Black);
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
        painter.setPen(label.kind == LinkKind::Red    ? colors.cloud
                       : label.kind == LinkKind::Blue ? colors.edge
                                                      : colors.text);
        painter.drawText(label.rect, Qt::AlignCenter, label.text);
    }
    painter.setFont(plain);
}

} // namespace cutpoint
