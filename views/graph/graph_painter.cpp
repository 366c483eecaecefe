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
        // As large as the text of the boxes, in what room there is between two of them.
        const double k = std::max(1.0, scale) / scale, high = std::clamp(20 / k, 16.0, 20.0);
        painter.save();
        painter.translate(box.center().x() + 8, box.bottom() + 6 / k);
        painter.scale(k, k);
        const QRectF label(0, 0, width, high);
        painter.setPen(QPen(colors.transfer, 1.2));
        painter.setBrush(blend(colors.transferFill, colors.canvas, 1));
        painter.drawRoundedRect(label, 4, 4);
        painter.setPen(colors.text);
        painter.drawText(label, Qt::AlignCenter, text);
        painter.restore();
    }
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

} // namespace cutpoint
