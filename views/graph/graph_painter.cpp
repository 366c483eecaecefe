// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/graph_painter.h"

#include "views/graph/block_painter.h"
#include "views/graph/box_painter.h"
#include "views/graph/lesson_painter.h"
#include "views/graph/network_painter.h"
#include "views/graph/selection_mark.h"
#include "views/panels/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace cutpoint {
namespace {

constexpr double textScale = 0.45;

struct PainterText {
    Q_DECLARE_TR_FUNCTIONS(PainterText)
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

/// The links to be drawn: of those between two boxes one, of the cut if one is.
std::vector<std::size_t> linksDrawn(const GraphScene& scene) {
    const auto& links = scene.graph->links();
    std::vector<std::size_t> drawn;
    if (!scene.fold) {
        for (std::size_t i = 0; i < links.size(); ++i)
            drawn.push_back(i);
        return drawn;
    }
    std::vector<int> of(scene.fold->drawn->links().size(), -1);
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (scene.fold->drawnLink[i] < 0)
            continue;
        int& chosen = of[static_cast<std::size_t>(scene.fold->drawnLink[i])];
        if (chosen < 0 || (inCut(scene, links[i]) && !inCut(scene, links[static_cast<std::size_t>(chosen)])))
            chosen = static_cast<int>(i);
    }
    for (const int i : of)
        drawn.push_back(static_cast<std::size_t>(i));
    return drawn;
}

/// At the selected layer, or its box.
bool isNear(const GraphScene& scene, std::size_t i) {
    const Link& link = scene.graph->links()[i];
    const auto isSelected = [&](LayerId v) {
        return v == scene.selected ||
               (scene.fold && scene.selected >= 0 && scene.fold->at(v) == scene.fold->at(scene.selected));
    };
    return isSelected(link.producer) || isSelected(link.consumer) ||
           static_cast<int>(i) == scene.selectedLink;
}

void paintLinks(QPainter& painter, const GraphScene& scene, const Colors& colors, const QRectF& visible,
                double scale) {
    const auto& links = scene.graph->links();
    std::vector<std::size_t> cut;
    QList<QLineF> quiet;
    painter.setBrush(Qt::NoBrush);
    const bool network = scene.picture == Picture::Network;
    for (const std::size_t i : linksDrawn(scene)) {
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
        const bool near = isNear(scene, i);
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
        QPen pen(near ? selectionColor(colors) : network ? colors.text : colors.line, near ? 2 : 1.2);
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
        paintSelectionMark(painter,
                           scene.layout.links[static_cast<std::size_t>(scene.selectedLink)].boundingRect(),
                           colors, scale);
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
    BoxId last{-1};
    for (LayerId v = 0; v < scene.graph->size(); ++v)
        if (plan.onEdge(v) != scene.plan.onEdge(v)) {
            if (scene.fold && std::exchange(last, scene.fold->at(v)) == scene.fold->at(v))
                continue;
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
    std::vector<std::pair<LayerId, Bytes>> sent; // one for each box
    for (const LayerId v : scene.plan.cut) {
        const Bytes size = scene.problem->outputBytes(v);
        const auto same = std::ranges::find_if(sent, [&](const auto& other) {
            return scene.fold && scene.fold->at(other.first) == scene.fold->at(v);
        });
        if (same == sent.end())
            sent.emplace_back(v, size);
        else
            same->second = same->second + size;
    }
    for (const auto& [v, size] : sent) {
        const QRectF& box = scene.layout.nodes[static_cast<std::size_t>(v)];
        const QString text = bytesShown(size);
        const double width = painter.fontMetrics().horizontalAdvance(text) + 12;
        const QRectF label(box.center().x() + 8, box.bottom() + 6, width, 20);
        painter.setPen(QPen(colors.transfer, 1.2));
        painter.setBrush(blend(colors.transferFill, colors.canvas, 1));
        painter.drawRoundedRect(label, 4, 4);
        painter.setPen(colors.text);
        painter.drawText(label, Qt::AlignCenter, text);
    }
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

QString layerTitle(const GraphScene& scene, LayerId v) {
    const auto at = static_cast<std::size_t>(v);
    return scene.lesson || scene.titles.size() <= at ? QString::fromStdString(scene.graph->layer(v).name)
                                                     : scene.titles[at];
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
    paintTies(painter, scene, colors, scale);
    BoxPainter boxes(painter, scene, colors, scale);
    const auto isVisible = [&](LayerId v) {
        return scene.layout.nodes[static_cast<std::size_t>(v)].adjusted(-8, -8, 8, 8).intersects(visible);
    };
    if (scene.fold) {
        for (std::size_t b = 0; b < scene.fold->boxes.size(); ++b) {
            const auto box = static_cast<BoxId>(b);
            const LayerId first = scene.fold->box(box).layers.front();
            if (!isVisible(first))
                continue;
            if (scene.fold->isFolded(box))
                boxes.paintBlock(box);
            else
                boxes.paintLayer(first);
        }
    } else {
        for (LayerId v = 0; v < scene.graph->size(); ++v)
            if (isVisible(v))
                boxes.paintLayer(v);
    }
    if (scene.frozen)
        paintOtherPlan(painter, scene, colors, *scene.frozen, Qt::SolidLine, 1, scale);
    if (scene.preview)
        paintOtherPlan(painter, scene, colors, *scene.preview, Qt::DashLine, 2, scale);
    if (scene.lesson)
        paintLessonOverlay(painter, scene, colors, scale);
    paintTransferLabels(painter, scene, colors, scale);
    if (scale < boxScale && !scene.fold)
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
