// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/graph_painter.h"

#include "views/graph/block_painter.h"
#include "views/graph/lesson_painter.h"
#include "views/graph/network_painter.h"
#include "views/panels/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace cutpoint {
namespace {

constexpr double textScale = 0.45, boxScale = 0.2;

struct PainterText {
    Q_DECLARE_TR_FUNCTIONS(PainterText)
};

QColor blend(const QColor& a, const QColor& b, double share) {
    const auto mix = [&](int x, int y) { return static_cast<int>(std::lround(x * share + y * (1 - share))); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

/// Fills by quantity lie on a logarithmic ramp from the canvas to violet, which no side uses.
struct Ramp {
    double low = 0, high = 0;
    QColor from, to;
    Ramp(const GraphScene& scene, const Colors& colors)
        : from(colors.canvas), to(colors.dark ? "#B07CC6" : "#B48CC8") {
        if (scene.coloring == Coloring::Side || !scene.graph)
            return;
        for (LayerId v = 0; v < scene.graph->size(); ++v)
            if (const double q = scene.quantity(v); q > 0 && std::isfinite(q)) {
                low = low == 0 ? q : std::min(low, q);
                high = std::max(high, q);
            }
    }
    QColor color(double q) const {
        if (!(q > 0) || !(high > 0))
            return from;
        const double share = high > low ? std::log(q / low) / std::log(high / low) : 1;
        return blend(to, from, 0.12 + 0.88 * std::clamp(share, 0.0, 1.0));
    }
};

/// A lesson may draw a fork before it has an auxiliary vertex: a black link for each reader.
bool countsTwice(const GraphScene& scene, LayerId v) {
    return scene.lesson &&
           std::ranges::find(scene.lesson->scene.uncollected, v) != scene.lesson->scene.uncollected.end();
}

/// In a lesson: the links that leave v are drawn with their meaning in G' by now.
bool paintsAsCapacity(const GraphScene& scene, LayerId v) {
    return countsTwice(scene, v) ||
           (scene.flow && scene.lesson->isVisible(scene.flow->black[static_cast<std::size_t>(v)]));
}

void paintLinks(QPainter& painter, const GraphScene& scene, const Colors& colors, const QRectF& visible,
                double scale) {
    const auto& links = scene.graph->links();
    std::vector<std::size_t> cut;
    QList<QLineF> quiet;
    painter.setBrush(Qt::NoBrush);
    const bool network = scene.picture == Picture::Network;
    for (std::size_t i = 0; i < links.size(); ++i) {
        const QPainterPath& path = scene.layout.links[i];
        if (!path.controlPointRect().adjusted(-1, -1, 1, 1).intersects(visible))
            continue;
        // In G' it is the one link to v' that is cut, whatever leaves v'.
        const bool isAsked = scene.lesson && scene.lesson->scene.isCutAsked;
        if (!isAsked && inCut(scene, links[i]) &&
            !(network && scene.graph->successors(links[i].producer).size() > 1)) {
            cut.push_back(i);
            continue;
        }
        const bool near = links[i].producer == scene.selected || links[i].consumer == scene.selected ||
                          static_cast<int>(i) == scene.selectedLink;
        const bool isFork = scene.graph->successors(links[i].producer).size() > 1;
        if (network && scene.lesson && !paintsAsCapacity(scene, links[i].producer)) {
            painter.setPen(QPen(colors.line, 1));
            painter.drawPath(path);
            continue;
        }
        if (scale < boxScale && !near) {
            for (int k = 1; k < path.elementCount(); ++k)
                quiet.append(QLineF(path.elementAt(k - 1), path.elementAt(k)));
            continue;
        }
        QPen pen(near || network ? colors.text : colors.line, near ? 2 : 1.2);
        if (network && isFork && !countsTwice(scene, links[i].producer))
            pen.setStyle(Qt::DashLine); // infinite: v' to a consumer
        painter.setPen(pen);
        painter.drawPath(path);
        if (scene.lesson)
            paintArrowHead(painter, path, true, 8);
    }
    painter.setPen(QPen(colors.line, 0));
    painter.drawLines(quiet);
    QPen thick(colors.transfer, std::max(3.5, 2.5 / scale));
    thick.setJoinStyle(Qt::RoundJoin);
    painter.setPen(thick);
    for (std::size_t i : cut) {
        painter.drawPath(scene.layout.links[i]);
        if (scene.lesson)
            paintArrowHead(painter, scene.layout.links[i], true, 4 * thick.widthF());
    }
    if (scene.selectedLink >= 0 && static_cast<std::size_t>(scene.selectedLink) < links.size()) {
        painter.setPen(QPen(colors.text, 1.5 / scale, Qt::DotLine));
        const QRectF around = scene.layout.links[static_cast<std::size_t>(scene.selectedLink)].boundingRect();
        painter.drawRoundedRect(around.adjusted(-5, -5, 5, 5), 4, 4);
    }
}

/// Where another plan would cut, and the layers that it would move.
void paintOtherPlan(QPainter& painter, const GraphScene& scene, const Colors& colors, const Plan& plan,
                    Qt::PenStyle style, double width, double scale) {
    if (plan.sides.size() != scene.graph->layers().size())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.transfer, std::max(width, 1.5 / scale), style));
    const auto& links = scene.graph->links();
    for (std::size_t i = 0; i < links.size(); ++i)
        if (plan.onEdge(links[i].producer) && !plan.onEdge(links[i].consumer))
            painter.drawPath(scene.layout.links[i]);
    if (!scene.decided())
        return;
    for (LayerId v = 0; v < scene.graph->size(); ++v)
        if (plan.onEdge(v) != scene.plan.onEdge(v)) {
            painter.setPen(
                QPen(plan.onEdge(v) ? colors.edge : colors.cloud, std::max(width, 1.5 / scale), style));
            painter.drawRoundedRect(scene.layout.nodes[static_cast<std::size_t>(v)].adjusted(-3, -3, 3, 3), 8,
                                    8);
        }
}

/// What is sent, written once beside each layer of the cut.
void paintTransferLabels(QPainter& painter, const GraphScene& scene, const Colors& colors, double scale) {
    if (!scene.decided() || !scene.problem || scale < textScale || scene.picture == Picture::Network)
        return;
    for (LayerId v : scene.plan.cut) {
        const QRectF& box = scene.layout.nodes[static_cast<std::size_t>(v)];
        const QString text = bytesShown(scene.problem->outputBytes(v));
        const double width = painter.fontMetrics().horizontalAdvance(text) + 12;
        const QRectF label(box.center().x() + 8, box.bottom() + 6, width, 20);
        painter.setPen(QPen(colors.transfer, 1.2));
        painter.setBrush(blend(colors.transferFill, colors.canvas, 1));
        painter.drawRoundedRect(label, 4, 4);
        painter.setPen(colors.text);
        painter.drawText(label, Qt::AlignCenter, text);
    }
}

/// Where nobody knows the size: dots over the box, a sign beside the "?" that is seen from afar, too.
void paintUnknownSize(QPainter& painter, const GraphScene& scene, const Colors& colors, LayerId v) {
    if (!hasUnknownSize(scene, v))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(blend(colors.text, colors.canvas, 0.4), Qt::Dense6Pattern));
    painter.drawRoundedRect(scene.layout.nodes[static_cast<std::size_t>(v)], 6, 6);
}

/// Of the other profile that is compared; 0 where none is, or a time is missing.
double ratioOf(const GraphScene& scene, LayerId v) {
    const auto at = static_cast<std::size_t>(v);
    return at < scene.ratios.size() && std::isfinite(scene.ratios[at]) ? scene.ratios[at] : 0;
}

/// Slower in the other profile: purple; faster: green; three times is full. Neither side has these colours.
QColor ratioColor(double ratio, const Colors& colors) {
    const QColor to = ratio >= 1 ? QColor("#CC79A7") : QColor("#009E73");
    return blend(to, colors.canvas, std::min(1.0, std::abs(std::log(ratio)) / std::log(3.0)));
}

QString ratioText(double ratio) {
    const double percent = 100 * (ratio - 1);
    return ratio > 3 || ratio < 1 / 3.0
               ? QStringLiteral("×") + significantText(ratio)
               : (percent >= 0 ? QStringLiteral("+") : QStringLiteral("−")) +
                     QLocale().toString(std::abs(percent), 'f', 0) + QStringLiteral(" %");
}

void paintBox(QPainter& painter, const GraphScene& scene, const Colors& colors, const Ramp& ramp, LayerId v,
              double scale) {
    const Layer& layer = scene.graph->layer(v);
    const QRectF& box = scene.layout.nodes[static_cast<std::size_t>(v)];
    const bool known = scene.decided(), edge = known && scene.plan.onEdge(v);
    const bool inCut = known && std::binary_search(scene.plan.cut.begin(), scene.plan.cut.end(), v);
    const QColor side = !known ? colors.line : edge ? colors.edge : colors.cloud;
    QColor fill = !known ? colors.canvas : edge ? colors.edgeFill : colors.cloudFill;
    const double ratio = ratioOf(scene, v);
    const bool isFilled = scene.coloring != Coloring::Side || ratio > 0;
    if (ratio > 0)
        fill = ratioColor(ratio, colors);
    else if (scene.coloring != Coloring::Side)
        fill = ramp.color(scene.quantity(v));
    const bool dimmed = (!scene.matches.empty() && !scene.matches[static_cast<std::size_t>(v)]) ||
                        (scene.lesson && !scene.lesson->shows(v));
    painter.setOpacity(dimmed ? 0.25 : 1);
    if (scale < boxScale) {
        painter.fillRect(box, isFilled ? fill : side);
        if (v == scene.selected || inCut) {
            painter.setPen(QPen(v == scene.selected ? colors.text : colors.transfer, 3 / scale));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
        }
        painter.setOpacity(1);
        return;
    }
    const bool selected = v == scene.selected;
    painter.setPen(QPen(inCut      ? colors.transfer
                        : selected ? colors.text
                                   : side,
                        selected || inCut    ? 3
                        : v == scene.hovered ? 2
                                             : 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 6, 6);
    paintUnknownSize(painter, scene, colors, v);
    if (selected) {
        painter.setPen(QPen(colors.text, 1.5, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-5, -5, 5, 5), 9, 9);
    }
    // The second sign beside the colour: a stripe with the side's letter, hatched for the cloud.
    const QRectF stripe(box.left(), box.top(), 20, box.height());
    if (known) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(side, edge ? Qt::SolidPattern : Qt::Dense3Pattern));
        painter.drawRoundedRect(stripe, 6, 6);
    }
    if (scale < textScale) {
        // Too small for three lines; the name alone, as large as the box allows.
        const QFont plain = painter.font();
        QFont font = plain;
        font.setPixelSize(static_cast<int>(std::min(11 / scale, 0.5 * box.height())));
        painter.setFont(font);
        painter.setPen(colors.text);
        const QRectF text = box.adjusted(known ? 26 : 6, 0, -4, 0);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(QString::fromStdString(layer.name), Qt::ElideMiddle,
                                                          static_cast<int>(text.width())));
        painter.setFont(plain);
    } else {
        const QFont plain = painter.font();
        QFont bold = plain;
        bold.setBold(true);
        if (known) {
            const QRectF badge(stripe.left() + 2, stripe.center().y() - 9, 16, 18);
            painter.setBrush(colors.canvas);
            painter.drawRoundedRect(badge, 3, 3);
            painter.setFont(bold);
            painter.setPen(side);
            painter.drawText(badge, Qt::AlignCenter, edge ? QStringLiteral("E") : QStringLiteral("C"));
        }
        const QRectF text = box.adjusted(26, 4, -6, -4);
        const double third = text.height() / 3;
        const auto line = [&](int row, const QString& words, const QColor& color) {
            painter.setPen(color);
            const QString shown =
                painter.fontMetrics().elidedText(words, Qt::ElideMiddle, static_cast<int>(text.width()));
            painter.drawText(QRectF(text.left(), text.top() + row * third, text.width(), third),
                             Qt::AlignLeft | Qt::AlignVCenter, shown);
        };
        painter.setFont(bold);
        line(0, QString::fromStdString(layer.type), colors.text);
        painter.setFont(plain);
        line(1, QString::fromStdString(layer.name), colors.text);
        const bool isUnknown = hasUnknownSize(scene, v);
        painter.setFont(isUnknown ? bold : plain);
        if (ratio > 0)
            line(2, ratioText(ratio), colors.text);
        else
            line(2, sizeShown(scene, v), isUnknown ? colors.text : blend(colors.text, colors.canvas, 0.8));
        painter.setFont(plain);
        const Pin pin = scene.pins.size() > static_cast<std::size_t>(v)
                            ? scene.pins[static_cast<std::size_t>(v)]
                            : Pin::Free;
        if (pin != Pin::Free) {
            painter.setPen(QPen(colors.text, 1));
            painter.setBrush(pin == Pin::Edge ? colors.edge : colors.cloud);
            painter.drawEllipse(QPointF(box.right() - 10, box.top() + 10), 5, 5);
        }
    }
    painter.setOpacity(1);
}

QString coloringTitle(Coloring coloring) {
    switch (coloring) {
    case Coloring::EdgeTime:
        return PainterText::tr("Time on the edge");
    case Coloring::CloudTime:
        return PainterText::tr("Time in the cloud");
    case Coloring::OutputBytes:
        return PainterText::tr("Output size");
    case Coloring::Flops:
        return PainterText::tr("Floating point operations");
    case Coloring::Side:
        break;
    }
    return PainterText::tr("Where layers run");
}

QString quantityText(Coloring coloring, double q) {
    if (coloring == Coloring::OutputBytes)
        return bytesShown(Bytes(q));
    if (coloring == Coloring::Flops)
        return PainterText::tr("%1 MFLOP").arg(q / 1e6, 0, 'g', 3);
    return durationShown(Seconds(q));
}

} // namespace

double GraphScene::quantity(LayerId v) const {
    switch (coloring) {
    case Coloring::EdgeTime:
        return problem ? problem->edgeTime(v).value : 0;
    case Coloring::CloudTime:
        return problem ? problem->cloudTime(v).value : 0;
    case Coloring::OutputBytes:
        return problem ? problem->outputBytes(v).value : graph->layer(v).outputBytes.value;
    case Coloring::Flops:
        return graph->layer(v).flops;
    case Coloring::Side:
        break;
    }
    return 0;
}

QRectF pictureBounds(const GraphScene& scene) {
    const QRectF around = scene.layout.bounds.adjusted(-12, -12, 12, 28);
    return around;
}

void paintGraph(QPainter& painter, const GraphScene& scene, const Colors& colors, const QRectF& visible,
                double scale) {
    if (!scene.graph || !scene.layout.fits(*scene.graph))
        return;
    QFont font = painter.font();
    font.setPointSizeF(9);
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing, scale >= boxScale);
    paintLinks(painter, scene, colors, visible, scale);
    if (scene.picture == Picture::Network)
        paintNetwork(painter, scene, colors, visible, scale);
    const Ramp ramp(scene, colors);
    for (LayerId v = 0; v < scene.graph->size(); ++v)
        if (scene.layout.nodes[static_cast<std::size_t>(v)].adjusted(-8, -8, 8, 8).intersects(visible))
            paintBox(painter, scene, colors, ramp, v, scale);
    if (scene.frozen)
        paintOtherPlan(painter, scene, colors, *scene.frozen, Qt::SolidLine, 1, scale);
    if (scene.preview)
        paintOtherPlan(painter, scene, colors, *scene.preview, Qt::DashLine, 2, scale);
    if (scene.lesson)
        paintLessonOverlay(painter, scene, colors, scale);
    paintTransferLabels(painter, scene, colors, scale);
    if (scale < boxScale)
        paintBlocks(painter, scene, colors, visible, scale);
    if (scene.picture == Picture::Network && scale >= textScale)
        paintNetworkLabels(painter, scene, colors, visible);
}

namespace {

struct LegendRow {
    QColor color;
    QString sign, text;
};

/// What a thick link of G' means now; empty where none is.
QString thickText(const GraphScene& scene) {
    if (!scene.lesson)
        return PainterText::tr("thick: the cut");
    using lesson::Light;
    const lesson::Scene& step = scene.lesson->scene;
    const auto isLit = [&](auto light) {
        return std::ranges::any_of(step.lit, light, &lesson::LitLink::light);
    };
    if (isLit([](Light it) { return it == Light::Path || it == Light::TakenBack || it == Light::Narrowest; }))
        return PainterText::tr("thick: the path");
    if (!scene.lesson->pickedLinks.empty())
        return PainterText::tr("thick: your links");
    if (isLit([](Light it) { return it == Light::Spoken || it == Light::Flawed; }) || !step.links.empty())
        return PainterText::tr("thick: what the text speaks of");
    return scene.decided() && !step.isCutAsked ? PainterText::tr("thick: the cut") : QString();
}

/// Whether a_e or a_c is drawn: a lesson comes to them late.
bool showsFixedCosts(const GraphScene& scene) {
    const auto& links = scene.flow->network.links;
    for (std::size_t i = 0; i < links.size(); ++i)
        if (links[i].kind == LinkKind::Fixed &&
            (!scene.lesson || scene.lesson->isVisible(static_cast<int>(i))))
            return true;
    return false;
}

std::vector<LegendRow> legendRows(const GraphScene& scene, const Colors& colors) {
    const bool network = scene.picture == Picture::Network;
    std::vector<LegendRow> rows{{colors.edge, QStringLiteral("E"), PainterText::tr("runs on the edge")},
                                {colors.cloud, QStringLiteral("C"), PainterText::tr("runs in the cloud")}};
    if (const QString thick = network ? thickText(scene) : PainterText::tr("the cut: sent over the network");
        !thick.isEmpty())
        rows.push_back({colors.transfer, QStringLiteral("▬"), thick});
    if (network) {
        // A lesson speaks of flow when it comes to it.
        if (scene.flow && (!scene.lesson || !scene.lesson->scene.flow.empty())) {
            const QString flow = quantityText(Coloring::EdgeTime, scene.flow->cut.value);
            rows.push_back(
                {colors.text, QStringLiteral("■"), PainterText::tr("saturated; %1 flow in all").arg(flow)});
            rows.push_back(
                {colors.text, QStringLiteral("…"), PainterText::tr("\"x of y\": flow of capacity")});
        }
        rows.push_back({colors.cloud, QStringLiteral("—"), PainterText::tr("red, e to v: cloud time")});
        rows.push_back({colors.edge, QStringLiteral("—"), PainterText::tr("blue, v to c: edge time")});
        rows.push_back({colors.text, QStringLiteral("—"), PainterText::tr("black, v to v': transfer time")});
        rows.push_back({colors.text, QStringLiteral("- -"), PainterText::tr("dashed: infinite")});
        if (scene.flow && showsFixedCosts(scene))
            rows.push_back(
                {colors.text, QStringLiteral("○"), PainterText::tr("a_e, a_c: paid once a frame")});
    }
    const Ramp ramp(scene, colors);
    if (!scene.ratios.empty()) {
        rows.push_back(
            {ratioColor(3, colors), QStringLiteral("■"), PainterText::tr("slower in the other profile")});
        rows.push_back({ratioColor(1 / 3.0, colors), QStringLiteral("■"),
                        PainterText::tr("faster in the other profile")});
    } else if (scene.coloring != Coloring::Side && ramp.high > 0) {
        rows.push_back({ramp.color(ramp.low), QStringLiteral("■"),
                        coloringTitle(scene.coloring) + ": " + quantityText(scene.coloring, ramp.low)});
        rows.push_back({ramp.to, QStringLiteral("■"),
                        coloringTitle(scene.coloring) + ": " + quantityText(scene.coloring, ramp.high)});
    }
    return rows;
}

} // namespace

QRectF paintLegend(QPainter& painter, const GraphScene& scene, const Colors& colors, QPointF bottomLeft) {
    QFont font = painter.font();
    font.setPointSizeF(9);
    painter.setFont(font);
    const std::vector<LegendRow> rows = legendRows(scene, colors);
    // Two columns leave the height to the graph.
    const std::size_t columns = rows.size() > 5 ? 2 : 1, perColumn = (rows.size() + columns - 1) / columns;
    double width = 0;
    for (const LegendRow& row : rows)
        width = std::max(width, 48.0 + painter.fontMetrics().horizontalAdvance(row.text));
    const QSizeF size(width * static_cast<double>(columns), 12.0 + 18.0 * static_cast<double>(perColumn));
    const QRectF area(bottomLeft - QPointF(0, size.height()), size);
    QColor back = colors.canvas;
    back.setAlphaF(0.9F);
    painter.setPen(colors.line);
    painter.setBrush(back);
    painter.drawRoundedRect(area, 6, 6);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double x = area.left() + width * static_cast<double>(i / perColumn);
        const double y = area.top() + 6 + 18 * static_cast<double>(i % perColumn);
        painter.setPen(rows[i].color);
        painter.drawText(QRectF(x + 8, y, 26, 18), Qt::AlignCenter, rows[i].sign);
        painter.setPen(colors.text);
        painter.drawText(QRectF(x + 38, y, width - 40, 18), Qt::AlignLeft | Qt::AlignVCenter, rows[i].text);
    }
    return area;
}

} // namespace cutpoint
