// SPDX-License-Identifier: GPL-3.0-or-later
// What the colours and lines of the picture mean.
#include "views/graph/box_painter.h"
#include "views/graph/graph_painter.h"
#include "views/panels/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

struct PainterText {
    Q_DECLARE_TR_FUNCTIONS(PainterText)
};

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

/// False where the cut drawn answers another question than the flow: another objective, or one's own cut.
/// Only for the lowest latency are the capacities of G' the plan's own weights (Eq. 4), and flow equal to
/// the cut.
bool hasFlowOfItsCut(const GraphScene& scene) {
    if (scene.lesson || !scene.decided() || !scene.flow)
        return true;
    const double cut = scene.plan.times.latency().value, flow = scene.flow->cut.value;
    return !std::isfinite(cut) || std::abs(cut - flow) <= 1e-6 * std::max(cut, flow);
}

std::vector<LegendRow> legendRows(const GraphScene& scene, const Colors& colors) {
    const bool network = scene.picture == Picture::Network;
    std::vector<LegendRow> rows{{colors.edge, QStringLiteral("E"), PainterText::tr("runs on the edge")},
                                {colors.cloud, QStringLiteral("C"), PainterText::tr("runs in the cloud")}};
    if (const QString thick = network ? thickText(scene) : PainterText::tr("the cut: sent over the network");
        !thick.isEmpty())
        rows.push_back({colors.transfer, QStringLiteral("▬"), thick});
    if (scene.lesson && !scene.lesson->scene.layers.empty())
        rows.push_back({colors.transfer, QStringLiteral("[ ]"),
                        PainterText::tr("dashed frame: what the text speaks of")});
    if (scene.fold)
        rows.push_back({colors.text, QStringLiteral("▤"),
                        PainterText::tr("a block of layers; a double click opens it")});
    if (scene.fold &&
        std::ranges::any_of(scene.fold->boxes, [](const FoldedBox& it) { return it.kind >= 0; }))
        rows.push_back({colors.text, QStringLiteral("A"), PainterText::tr("blocks of one kind are equal")});
    if (network) {
        // A lesson speaks of flow when it comes to it.
        if (scene.flow && (!scene.lesson || !scene.lesson->scene.flow.empty())) {
            const QString flow = quantityText(Coloring::EdgeTime, scene.flow->cut.value);
            rows.push_back({colors.text, QStringLiteral("■"),
                            hasFlowOfItsCut(scene)
                                ? PainterText::tr("saturated; %1 flow in all").arg(flow)
                                : PainterText::tr("saturated; flow of lowest latency %1").arg(flow)});
            if (!hasFlowOfItsCut(scene))
                rows.push_back(
                    {colors.transfer, QStringLiteral("≠"),
                     PainterText::tr("not the cut of this flow: %1")
                         .arg(quantityText(Coloring::EdgeTime, scene.plan.times.latency().value))});
            rows.push_back(
                {colors.text, QStringLiteral("…"), PainterText::tr("\"x of y\": flow of capacity")});
        }
        rows.push_back({colors.cloud, QStringLiteral("—"), PainterText::tr("red, e to v: cloud time")});
        rows.push_back({colors.edge, QStringLiteral("—"), PainterText::tr("blue, v to c: edge time")});
        // The paper's black is what can be seen on this ground.
        rows.push_back({colors.text, QStringLiteral("—"),
                        colors.dark ? PainterText::tr("black (here white), v to v': transfer time")
                                    : PainterText::tr("black, v to v': transfer time")});
        rows.push_back({colors.text, QStringLiteral("- -"), PainterText::tr("dashed: infinite")});
        if (scene.flow && showsFixedCosts(scene))
            rows.push_back(
                {colors.text, QStringLiteral("○"), PainterText::tr("a_e, a_c: paid once a frame")});
    }
    const Ramp ramp(scene, colors);
    if (!scene.compared.empty()) {
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

constexpr double legendLine = 18, legendMargin = 6, signRoom = 38;
constexpr double legendFont = 9;

/// Where each row of the legend stands, from the top left corner of the first.
struct LegendPlaces {
    std::vector<QRectF> rows;
    QSizeF size; ///< margins included
};

/// In columns, of which two leave the height to the graph; or in lines of at most `widest`.
LegendPlaces placesOf(const std::vector<LegendRow>& rows, const QFontMetricsF& metrics, double widest) {
    const auto widthOf = [&](const LegendRow& row) {
        return signRoom + metrics.horizontalAdvance(row.text) + 10;
    };
    LegendPlaces places;
    const std::size_t columns = rows.size() > 5 ? 2 : 1, perColumn = (rows.size() + columns - 1) / columns;
    double column = 0;
    for (const LegendRow& row : rows)
        column = std::max(column, widthOf(row));
    QPointF at;
    QRectF all;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double width = widest > 0 ? widthOf(rows[i]) : column;
        if (widest <= 0)
            at = {column * static_cast<double>(i / perColumn),
                  legendLine * static_cast<double>(i % perColumn)};
        else if (at.x() > 0 && at.x() + width > widest)
            at = {0, at.y() + legendLine};
        places.rows.emplace_back(at, QSizeF(width, legendLine));
        all |= places.rows.back();
        at.rx() += width;
    }
    places.size = all.size() + QSizeF(0, 2 * legendMargin);
    return places;
}

} // namespace

double legendHeight(const GraphScene& scene, const Colors& colors, QFont font, double widest) {
    font.setPointSizeF(legendFont);
    return placesOf(legendRows(scene, colors), QFontMetricsF(font), widest).size.height();
}

QRectF paintLegend(QPainter& painter, const GraphScene& scene, const Colors& colors, QPointF bottomLeft,
                   double widest) {
    QFont font = painter.font();
    font.setPointSizeF(legendFont);
    painter.setFont(font);
    const std::vector<LegendRow> rows = legendRows(scene, colors);
    const LegendPlaces places = placesOf(rows, QFontMetricsF(font, painter.device()), widest);
    const QRectF area(bottomLeft - QPointF(0, places.size.height()), places.size);
    QColor back = colors.canvas;
    back.setAlphaF(0.9F);
    painter.setPen(colors.line);
    painter.setBrush(back);
    painter.drawRoundedRect(area, 6, 6);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QRectF place = places.rows[i].translated(area.topLeft() + QPointF(0, legendMargin));
        painter.setPen(rows[i].color);
        painter.drawText(QRectF(place.left() + 8, place.top(), 26, legendLine), Qt::AlignCenter,
                         rows[i].sign);
        painter.setPen(colors.text);
        painter.drawText(place.adjusted(signRoom, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, rows[i].text);
    }
    return area;
}

} // namespace cutpoint
