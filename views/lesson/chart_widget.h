// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// First, because moc stumbles where the standard library's <compare> comes first.
#include <QWidget>

#include "core/study/lesson/chart.h"

namespace cutpoint {

/// One chart of the lesson, as high as it needs to be; hidden while there is none.
class ChartWidget : public QWidget {
    Q_OBJECT

public:
    explicit ChartWidget(QWidget* parent = nullptr);
    void setChart(lesson::Chart chart);
    const lesson::Chart& chart() const { return chart_; }

    /// Makes it lower than it would be, as far as it stays readable.
    void setMostHeight(int height);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    lesson::Chart chart_;
    int mostHeight_ = QWIDGETSIZE_MAX;
};

} // namespace cutpoint
