// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/chart_widget.h"

#include "views/lesson/chart_painter.h"

#include <QEvent>

namespace cutpoint {

ChartWidget::ChartWidget(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ChartWidget::setChart(lesson::Chart chart) {
    chart_ = std::move(chart);
    setAccessibleName(chartText(chart_));
    setVisible(!std::holds_alternative<std::monostate>(chart_));
    updateGeometry();
    update();
}

void ChartWidget::setMostHeight(int height) {
    if (std::exchange(mostHeight_, height) != height)
        updateGeometry();
}

int ChartWidget::heightForWidth(int width) const {
    const double wanted = chartHeight(chart_, width);
    constexpr double readable = 0.55;
    return static_cast<int>(std::max(readable * wanted, std::min<double>(wanted, mostHeight_)));
}

QSize ChartWidget::sizeHint() const {
    constexpr int usual = 360;
    return {usual, heightForWidth(usual)};
}

void ChartWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QFont small = font();
    small.setPointSizeF(9);
    painter.setFont(small);
    paintChart(painter, rect(), chart_, Colors(palette()));
}

void ChartWidget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        setAccessibleName(chartText(chart_));
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace cutpoint
