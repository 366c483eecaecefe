// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/stage_bars.h"

#include "views/panels/number_text.h"
#include "views/style/palette.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

/// A stage's colour in the legend with the room before its name.
constexpr int swatch = 18;

} // namespace

StageBars::StageBars(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageBars::setRows(std::vector<Row> rows) {
    rows_ = std::move(rows);
    QStringList spoken;
    for (const Row& row : rows_)
        spoken << tr("%1: %2").arg(row.label, durationShown(row.times.latency()));
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int StageBars::rowHeight() const {
    return fontMetrics().height() + 6;
}

QStringList StageBars::stageNames() {
    return {tr("edge T_e"), tr("transfer T_t"), tr("cloud T_c")};
}

QSize StageBars::sizeHint() const {
    // One line below the rows is the legend.
    return {std::max(280, minimumSizeHint().width()), rowHeight() * (static_cast<int>(rows_.size()) + 1) + 4};
}

QSize StageBars::minimumSizeHint() const {
    // The legend is never cut.
    int legend = -2 * spacing;
    for (const QString& name : stageNames())
        legend += swatch + fontMetrics().horizontalAdvance(name) + 2 * spacing;
    return {std::max(200, legend + 2), rowHeight() * (static_cast<int>(rows_.size()) + 1) + 4};
}

void StageBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colors colors(palette());
    const int h = rowHeight();
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int labelWidth = 0, valueWidth = 0;
    double longest = 0;
    for (const Row& row : rows_) {
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(row.label));
        valueWidth = std::max(valueWidth, metrics.horizontalAdvance(durationShown(row.times.latency())));
        if (std::isfinite(row.times.latency().value))
            longest = std::max(longest, row.times.latency().value);
    }
    labelWidth = std::min(labelWidth, width() * 2 / 5);
    const int left = labelWidth + spacing, room = std::max(10, width() - left - valueWidth - spacing);
    const QColor fills[] = {colors.edge, colors.transfer, colors.cloud};
    const Qt::BrushStyle hatches[] = {Qt::BDiagPattern, Qt::NoBrush, Qt::FDiagPattern};
    const auto paintPart = [&](const QRect& part, int stage) {
        painter.fillRect(part, fills[stage]);
        if (hatches[stage] != Qt::NoBrush)
            painter.fillRect(part, QBrush(QColor(255, 255, 255, 110), hatches[stage]));
    };

    int y = 0;
    for (const Row& row : rows_) {
        painter.setFont(row.emphasised ? bold : font());
        painter.setPen(row.emphasised ? colors.text : colors.quietText);
        const QString label = painter.fontMetrics().elidedText(row.label, Qt::ElideRight, labelWidth);
        painter.drawText(QRect(0, y, labelWidth, h), Qt::AlignLeft | Qt::AlignVCenter, label);
        painter.drawText(QRect(width() - valueWidth, y, valueWidth, h), Qt::AlignRight | Qt::AlignVCenter,
                         durationShown(row.times.latency()));
        const QRect track(left, y + 4, room, h - 8);
        if (!std::isfinite(row.times.latency().value)) {
            painter.setPen(colors.quietText);
            painter.drawText(track, Qt::AlignCenter, tr("never arrives"));
        } else if (longest > 0) {
            const double stages[] = {row.times.edge.value, row.times.transfer.value, row.times.cloud.value};
            double sum = 0;
            for (int stage = 0; stage < 3; ++stage) {
                const int from = static_cast<int>(std::lround(sum / longest * room));
                sum += stages[stage];
                const int to = static_cast<int>(std::lround(sum / longest * room));
                if (to > from)
                    paintPart(QRect(left + from, track.top(), to - from, track.height()), stage);
            }
        }
        y += h;
    }
    if (rows_.empty())
        return;
    painter.setFont(font());
    const QStringList names = stageNames();
    int x = 0;
    for (int stage = 0; stage < 3; ++stage) {
        paintPart(QRect(x, y + h / 2 - 4, 14, 10), stage);
        painter.setPen(colors.quietText);
        const int textWidth = painter.fontMetrics().horizontalAdvance(names[stage]);
        painter.drawText(QRect(x + swatch, y, textWidth + 2, h + 2), Qt::AlignLeft | Qt::AlignVCenter,
                         names[stage]);
        x += swatch + textWidth + 2 * spacing;
    }
}

void StageBars::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

bool StageBars::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto i = static_cast<std::size_t>(help->pos().y() / rowHeight());
    if (i >= rows_.size())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           tr("%1\nedge %2, transfer %3, cloud %4")
                               .arg(rows_[i].label, durationShown(rows_[i].times.edge),
                                    durationShown(rows_[i].times.transfer),
                                    durationShown(rows_[i].times.cloud)),
                           this);
    return true;
}

} // namespace cutpoint
