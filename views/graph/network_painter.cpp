// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/network_painter.h"

#include "views/panels/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace cutpoint {
namespace {

constexpr LayerId labelledWhole = 40;
/// Above and below a box, where links of boxes pass that are not the outermost of their column.
constexpr double lane = 18, inset = 16;

QString tr(const char* text) {
    return QCoreApplication::translate("cutpoint::GraphView", text);
}

/// How a link between a box and its column's rails runs.
struct Route {
    bool straight = true; ///< level with the box; else through the lane above or below it
    double y = 0;
};

/// For every box the route from e, and to c. A level line is free when no box of the column is in its way.
class Routes {
public:
    explicit Routes(const GraphScene& scene) : scene_(scene), byColumn_(scene.network->columns.size()) {
        for (std::size_t v = 0; v < scene.layout.nodes.size(); ++v)
            byColumn_[static_cast<std::size_t>(scene.network->columnOf[v])].push_back(v);
        for (auto& column : byColumn_)
            std::sort(column.begin(), column.end(), [&](auto a, auto b) {
                return scene.layout.nodes[a].top() < scene.layout.nodes[b].top();
            });
    }
    Route fromE(std::size_t v) const {
        const QRectF& box = scene_.layout.nodes[v];
        const double y = box.top() + box.height() / 3;
        return free(v, y, true) ? Route{true, y} : Route{false, box.top() - lane};
    }
    Route toC(std::size_t v) const {
        const QRectF& box = scene_.layout.nodes[v];
        const double y = box.bottom() - box.height() / 3;
        return free(v, y, false) ? Route{true, y} : Route{false, box.bottom() + lane};
    }

private:
    bool free(std::size_t v, double y, bool leftwards) const {
        const QRectF& box = scene_.layout.nodes[v];
        const auto& column = byColumn_[static_cast<std::size_t>(scene_.network->columnOf[v])];
        // Boxes are equally high, so only those within one height can be level with this one.
        auto at = std::lower_bound(column.begin(), column.end(), y - 2 * box.height(),
                                   [&](auto u, double top) { return scene_.layout.nodes[u].top() < top; });
        for (; at != column.end() && scene_.layout.nodes[*at].top() <= y; ++at) {
            const QRectF& other = scene_.layout.nodes[*at];
            if (*at != v && other.bottom() >= y &&
                (leftwards ? other.left() < box.left() : other.left() > box.left()))
                return false;
        }
        return true;
    }

    const GraphScene& scene_;
    std::vector<std::vector<std::size_t>> byColumn_;
};

const NetworkColumn& columnOf(const GraphScene& scene, std::size_t v) {
    return scene.network->columns[static_cast<std::size_t>(scene.network->columnOf[v])];
}

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
    return tr("%1 of %2").arg(part, capacity);
}

bool inCut(const GraphScene& scene, LayerId v, LinkKind kind) {
    if (!scene.decided())
        return false;
    if (kind == LinkKind::Black)
        return std::binary_search(scene.plan.cut.begin(), scene.plan.cut.end(), v);
    return scene.plan.onEdge(v) == (kind == LinkKind::Blue);
}

void paintRails(QPainter& painter, const NetworkLayout& network, const Colors& colors, double scale) {
    QFont bold = painter.font();
    bold.setBold(true);
    // Readable at any scale, as far as the rail is wide enough.
    bold.setPixelSize(static_cast<int>(std::clamp(11 / scale, 13.0, 26.0)));
    painter.save();
    painter.setFont(bold);
    const auto rail = [&](const QRectF& area, const QColor& color, const QColor& fill,
                          const QString& letter) {
        painter.setPen(QPen(color, 2));
        painter.setBrush(fill);
        painter.drawRoundedRect(area, 8, 8);
        painter.setPen(color);
        for (const double y : {area.top() + 4, area.bottom() - 34})
            painter.drawText(QRectF(area.left(), y, area.width(), 30), Qt::AlignCenter, letter);
    };
    if (network.columns.size() > 1) {
        painter.setPen(QPen(colors.edge, 5));
        painter.drawLine(network.eBar);
        painter.setPen(QPen(colors.cloud, 5));
        painter.drawLine(network.cBar);
    }
    for (const NetworkColumn& column : network.columns) {
        rail(column.e, colors.edge, colors.edgeFill, QStringLiteral("e"));
        rail(column.c, colors.cloud, colors.cloudFill, QStringLiteral("c"));
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
    const Routes routes(scene);
    const NetworkFlow& flow = *scene.flow;
    const double height = metrics.height();
    const auto add = [&](LayerId v, LinkKind kind, int link, const auto& place) {
        NetworkLabel label{{}, numberText(flow, link), kind, v, flow.saturated(link), inCut(scene, v, kind)};
        label.rect = place(metrics.horizontalAdvance(label.text) + 4);
        labels.push_back(std::move(label));
    };
    for (LayerId v = 0; v < scene.graph->size(); ++v) {
        const bool wanted = scene.graph->size() <= labelledWhole || v == scene.selected ||
                            v == scene.hovered || inCut(scene, v, LinkKind::Black);
        if (!wanted)
            continue;
        const auto at = static_cast<std::size_t>(v);
        const QRectF& box = scene.layout.nodes[at];
        const Route red = routes.fromE(at), blue = routes.toC(at);
        add(v, LinkKind::Red, flow.red[at], [&](double width) {
            return red.straight ? QRectF(box.left() - 10 - width, red.y - height - 1, width, height)
                                : QRectF(box.left() + inset + 6, box.top() - 1.5 - height, width, height);
        });
        add(v, LinkKind::Blue, flow.blue[at], [&](double width) {
            return blue.straight ? QRectF(box.right() + 10, blue.y + 1, width, height)
                                 : QRectF(box.right() - inset - 5 - width, box.bottom() + 1.5, width, height);
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
    const Routes routes(scene);
    const bool fine = scale >= 0.2;
    painter.setBrush(Qt::NoBrush);
    for (std::size_t at = 0; at < scene.layout.nodes.size(); ++at) {
        const auto v = static_cast<LayerId>(at);
        const QRectF& box = scene.layout.nodes[at];
        const NetworkColumn& column = columnOf(scene, at);
        if (!visible.intersects(QRectF(QPointF(column.e.left(), box.top() - 40),
                                       QPointF(column.c.right(), box.bottom() + 60))))
            continue;
        const bool redInfinite = scene.flow && scene.flow->infinite(scene.flow->red[at]);
        const bool blueInfinite = scene.flow && scene.flow->infinite(scene.flow->blue[at]);
        const Route red = routes.fromE(at), blue = routes.toC(at);
        painter.setPen(linkPen(colors.cloud, inCut(scene, v, LinkKind::Red), redInfinite));
        const QPointF enters =
            red.straight ? QPointF(box.left(), red.y) : QPointF(box.left() + inset, box.top());
        painter.drawPolyline(QPolygonF{{column.e.right(), red.y}, {enters.x(), red.y}, enters});
        if (fine)
            paintHead(painter, enters, red.straight ? QPointF(1, 0) : QPointF(0, 1));
        painter.setPen(linkPen(colors.edge, inCut(scene, v, LinkKind::Blue), blueInfinite));
        const QPointF leaves =
            blue.straight ? QPointF(box.right(), blue.y) : QPointF(box.right() - inset, box.bottom());
        painter.drawPolyline(QPolygonF{leaves, {leaves.x(), blue.y}, {column.c.left(), blue.y}});
        if (fine)
            paintHead(painter, {column.c.left(), blue.y}, {1, 0});
        if (scene.graph->successors(v).size() > 1) { // the transfer is paid once, on the way to v'
            const QPointF auxiliary = auxiliaryPoint(box);
            const bool cut = inCut(scene, v, LinkKind::Black);
            painter.setPen(QPen(cut ? colors.transfer : colors.text, cut ? 3.5 : 1.5));
            painter.drawLine(QPointF(box.center().x(), box.bottom()), auxiliary);
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
    paintRails(painter, *scene.network, colors, scale);
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
        painter.fillRect(label.rect, back);
        painter.setFont(label.inCut ? bold : plain);
        painter.setPen(label.kind == LinkKind::Red    ? colors.cloud
                       : label.kind == LinkKind::Blue ? colors.edge
                                                      : colors.text);
        painter.drawText(label.rect, Qt::AlignCenter, label.text);
    }
    painter.setFont(plain);
}

} // namespace cutpoint
