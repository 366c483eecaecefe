// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/tie_outlines.h"

#include "views/graph/graph_painter.h"

#include <QCoreApplication>
#include <QPainterPathStroker>

#include <algorithm>

namespace cutpoint {
namespace {

struct TieText {
    Q_DECLARE_TR_FUNCTIONS(TieText)
};

constexpr double distance = 8;

QString labelOf(const Tie& tie) {
    const QString name = QString::fromStdString(tie.name);
    switch (tie.reason) {
    case TieReason::UnknownSize:
        return TieText::tr("size not known: on one side");
    case TieReason::FusedGroup:
        return TieText::tr("fused: %1").arg(name);
    case TieReason::RecurrentState:
        return TieText::tr("state: %1").arg(name);
    }
    return {};
}

} // namespace

std::vector<TieOutline> outlineTies(const Problem& problem, const GraphScene& scene) {
    std::vector<TieOutline> outlines;
    const auto& links = problem.graph->links();
    for (Tie& tie : allTies(problem)) {
        TieOutline outline;
        const auto isIn = [&](LayerId v) { return std::ranges::find(tie.layers, v) != tie.layers.end(); };
        const auto boxOf = [&](LayerId v) {
            return scene.fold ? static_cast<LayerId>(scene.fold->at(v)) : v;
        };
        std::vector<LayerId> boxes;
        outline.line.setFillRule(Qt::WindingFill);
        for (const LayerId v : tie.layers) {
            if (std::ranges::find(boxes, boxOf(v)) == boxes.end()) {
                boxes.push_back(boxOf(v));
                outline.line.addRoundedRect(scene.layout.nodes[static_cast<std::size_t>(v)].adjusted(
                                                -distance, -distance, distance, distance),
                                            distance, distance);
            }
            // The links sorted by producer: those of v follow each other.
            for (auto it = std::ranges::lower_bound(links, Link{v, 0});
                 it != links.end() && it->producer == v; ++it) {
                if (!isIn(it->consumer) || boxOf(v) == boxOf(it->consumer))
                    continue;
                QPainterPathStroker wide;
                wide.setWidth(2 * distance);
                outline.line.addPath(
                    wide.createStroke(scene.layout.links[static_cast<std::size_t>(it - links.begin())]));
            }
        }
        outline.line = boxes.size() > 1 || !scene.fold ? outline.line.simplified() : QPainterPath();
        outline.tie = std::move(tie);
        outlines.push_back(std::move(outline));
    }
    return outlines;
}

void paintTies(QPainter& painter, const GraphScene& scene, const Colors& colors, double scale) {
    constexpr double legible = 0.4;
    for (const TieOutline& outline : scene.ties) {
        if (outline.line.isEmpty())
            continue;
        painter.setPen(QPen(colors.text, std::max(1.5, 1.2 / scale), Qt::DashDotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(outline.line);
        if (scale < legible)
            continue;
        const QString text = labelOf(outline.tie);
        const double k = std::max(1.0, scale) / scale;
        painter.save();
        painter.translate(outline.line.boundingRect().topLeft());
        painter.scale(k, k);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, 260);
        const QRectF label(6, -8, painter.fontMetrics().horizontalAdvance(shown) + 8, 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.canvas);
        painter.drawRect(label);
        painter.setPen(colors.text);
        painter.drawText(label, Qt::AlignCenter, shown);
        painter.restore();
    }
}

} // namespace cutpoint
