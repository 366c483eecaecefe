// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/chart_painter.h"

#include "views/panels/number_text.h"
#include "views/style/told.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

constexpr int lanes = 3;

QString stageName(lesson::Gantt::Stage stage) {
    switch (stage) {
    case lesson::Gantt::Stage::Edge:
        return ChartText::tr("edge");
    case lesson::Gantt::Stage::Uplink:
        return ChartText::tr("uplink");
    case lesson::Gantt::Stage::Cloud:
        break;
    }
    return ChartText::tr("cloud");
}

void paintGantt(QPainter& painter, const QRectF& area, const lesson::Gantt& gantt, const Colors& colors) {
    double last = gantt.period.value;
    for (const auto& bar : gantt.bars)
        last = std::max(last, bar.end.value);
    const double left = area.left() + painter.fontMetrics().horizontalAdvance(ChartText::tr("uplink")) + 12;
    const double line = painter.fontMetrics().height();
    const double perSecond = (area.right() - 8 - left) / last;
    const double laneHeight = std::min(34.0, (area.height() - 2 * line - 8) / lanes);
    const double top = area.top() + line + 4;
    painter.setPen(QPen(colors.line, 1, Qt::DotLine));
    for (int k = 0; k * gantt.period.value <= last; ++k) {
        const double x = left + k * gantt.period.value * perSecond;
        painter.drawLine(QPointF(x, top - 2), QPointF(x, top + lanes * laneHeight));
    }
    painter.setPen(colors.quietText);
    painter.drawText(QRectF(left, area.top(), area.right() - left, line), Qt::AlignLeft | Qt::AlignVCenter,
                     ChartText::tr("dotted: a frame comes, every %1").arg(durationShown(gantt.period)));
    for (int k = 0; k < lanes; ++k) {
        painter.setPen(colors.text);
        painter.drawText(QRectF(area.left(), top + k * laneHeight, left - area.left() - 6, laneHeight),
                         Qt::AlignRight | Qt::AlignVCenter, stageName(static_cast<lesson::Gantt::Stage>(k)));
    }
    for (const auto& bar : gantt.bars) {
        const QRectF box(left + bar.start.value * perSecond,
                         top + static_cast<int>(bar.stage) * laneHeight + 3,
                         (bar.end - bar.start).value * perSecond, laneHeight - 6);
        const QColor color = bar.stage == lesson::Gantt::Stage::Edge    ? colors.edge
                             : bar.stage == lesson::Gantt::Stage::Cloud ? colors.cloud
                                                                        : colors.transfer;
        const QColor fill = bar.stage == lesson::Gantt::Stage::Edge    ? colors.edgeFill
                            : bar.stage == lesson::Gantt::Stage::Cloud ? colors.cloudFill
                                                                       : colors.transferFill;
        painter.setPen(QPen(color, 1.2));
        painter.setBrush(fill);
        painter.drawRect(box);
        if (bar.stage == lesson::Gantt::Stage::Uplink) {
            painter.setBrush(QBrush(color, Qt::BDiagPattern));
            painter.setOpacity(0.35);
            painter.drawRect(box);
            painter.setOpacity(1);
        }
        const QString number = QString::number(bar.frame + 1);
        if (painter.fontMetrics().horizontalAdvance(number) + 2 < box.width()) {
            painter.setPen(colors.text);
            painter.drawText(box, Qt::AlignCenter, number);
        }
    }
    painter.setPen(colors.quietText);
    painter.drawText(QRectF(left, top + lanes * laneHeight + 2, area.right() - left, line),
                     Qt::AlignRight | Qt::AlignVCenter,
                     ChartText::tr("time: %1").arg(durationShown(Seconds(last))));
}

void paintCells(QPainter& painter, const QRectF& area, const lesson::Cells& cells, const Colors& colors) {
    const auto rows = cells.alphas.size(), columns = cells.gammas.size();
    if (rows == 0 || columns == 0)
        return;
    double low = INFINITY, high = 0;
    for (const Seconds it : cells.maxStage) {
        low = std::min(low, it.value);
        high = std::max(high, it.value);
    }
    const double line = painter.fontMetrics().height();
    const QRectF grid(area.left() + 4, area.top() + line + 4, area.width() - 8,
                      area.height() - 3 * line - 12);
    const double w = grid.width() / static_cast<double>(columns),
                 h = grid.height() / static_cast<double>(rows);
    const auto cellAt = [&](std::size_t i) {
        // alpha grows upwards, gamma to the right.
        return QRectF(grid.left() + w * static_cast<double>(i % columns),
                      grid.bottom() - h * static_cast<double>(i / columns + 1), w, h);
    };
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < cells.maxStage.size(); ++i) {
        const double share = high > low ? std::log(cells.maxStage[i].value / low) / std::log(high / low) : 0;
        QColor fill = colors.text;
        fill.setAlphaF(static_cast<float>(0.06 + 0.8 * std::clamp(share, 0.0, 1.0)));
        painter.fillRect(cellAt(i).adjusted(0.5, 0.5, -0.5, -0.5), fill);
    }
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(grid);
    const auto frame = [&](int index, const QColor& color, double width) {
        if (index < 0)
            return;
        painter.setPen(QPen(color, width));
        painter.drawRect(cellAt(static_cast<std::size_t>(index)).adjusted(-2, -2, 2, 2));
    };
    frame(cells.lit, colors.edge, 2);
    frame(cells.best, colors.transfer, 3);
    painter.setPen(colors.text);
    painter.drawText(QRectF(grid.left(), area.top(), grid.width(), line), Qt::AlignLeft,
                     ChartText::tr("alpha upwards, to %1").arg(significantText(cells.alphas.back())));
    painter.drawText(QRectF(grid.left(), grid.bottom() + 4, grid.width(), line), Qt::AlignRight,
                     ChartText::tr("gamma to the right, to %1").arg(significantText(cells.gammas.back())));
    painter.setPen(colors.quietText);
    painter.drawText(QRectF(grid.left(), grid.bottom() + 4 + line, grid.width(), line), Qt::AlignRight,
                     ChartText::tr("light: small T_max; thick frame: the best so far"));
}

} // namespace

void paintChart(QPainter& painter, const QRectF& area, const lesson::Chart& chart, const Colors& colors) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (const auto* gantt = std::get_if<lesson::Gantt>(&chart))
        paintGantt(painter, area, *gantt, colors);
    else if (const auto* curves = std::get_if<lesson::Curves>(&chart))
        detail::paintCurves(painter, area, *curves, colors);
    else if (const auto* cells = std::get_if<lesson::Cells>(&chart))
        paintCells(painter, area, *cells, colors);
    else if (const auto* tree = std::get_if<lesson::Tree>(&chart))
        detail::paintTree(painter, area, *tree, colors);
    painter.restore();
}

double chartHeight(const lesson::Chart& chart, double width) {
    constexpr double gantt = 148, tall = 300, level = 62;
    if (std::holds_alternative<lesson::Gantt>(chart))
        return gantt;
    if (const auto* tree = std::get_if<lesson::Tree>(&chart))
        return std::max(80.0, level * detail::treeDepth(*tree) + 24);
    return std::holds_alternative<std::monostate>(chart) ? 0 : std::min(tall, 0.7 * width);
}

QString chartText(const lesson::Chart& chart) {
    if (const auto* gantt = std::get_if<lesson::Gantt>(&chart))
        return ChartText::tr("Chart of the three stages over time; a frame comes every %1.")
            .arg(durationShown(gantt->period));
    if (const auto* curves = std::get_if<lesson::Curves>(&chart)) {
        QStringList names;
        for (const auto& curve : curves->curves)
            names.append(told(curve.name));
        return ChartText::tr("Chart of %1 over %2: %3.")
            .arg(told(curves->yTitle), told(curves->xTitle), names.join("; "));
    }
    if (const auto* cells = std::get_if<lesson::Cells>(&chart))
        return ChartText::tr("Grid of weights: %1 of %2 cells visited.")
            .arg(cells->maxStage.size())
            .arg(cells->alphas.size() * cells->gammas.size());
    if (const auto* tree = std::get_if<lesson::Tree>(&chart))
        return ChartText::tr("Tree of subproblems: %1.").arg(tree->nodes.size() + tree->leftOut);
    return {};
}

} // namespace cutpoint
