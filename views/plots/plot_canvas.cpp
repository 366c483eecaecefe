// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plots/plot_canvas.h"

#include "views/plots/plot_parts.h"

#include <algorithm>

namespace cutpoint {

PlotCanvas::PlotCanvas(QWidget* parent) : QCustomPlot(parent), colors_(palette()) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAutoAddPlottableToLegend(false);
    setInteractions({});
    setMinimumSize(160, 100);
    QLocale numbers;
    numbers.setNumberOptions(QLocale::OmitGroupSeparator);
    setLocale(numbers);
    addLayer(QStringLiteral("marks"), layer(QStringLiteral("legend")), QCustomPlot::limAbove);
    layer(QStringLiteral("marks"))->setMode(QCPLayer::lmBuffered);
    reset(1);
}

void PlotCanvas::reset(int rows) {
    const bool same = rows == rowCount();
    std::vector<QCPRange> keptX, keptY;
    if (same && zoomed_)
        for (int i = 0; i < rows; ++i) {
            keptX.push_back(x(i)->range());
            keptY.push_back(y(i)->range());
        }
    zoomed_ = zoomed_ && same;
    clearPlottables();
    clearItems();
    nameRows_.clear();
    marker_.clear();
    tracker_.clear();
    markerLabel_ = trackerText_ = nullptr;
    level_ = nullptr;
    rows_.clear();
    told_.clear();
    if (names_ && !names_->layout()) // it was left out for want of room
        delete names_;
    plotLayout()->clear();
    plotLayout()->setRowSpacing(2);
    names_ = nullptr;
    auto* margins = new QCPMarginGroup(this);
    for (int i = 0; i < rows; ++i) {
        auto* rect = new QCPAxisRect(this);
        plotLayout()->addElement(i + 1, 0, rect);
        rect->setMarginGroup(QCP::MarginSides(QCP::msLeft) | QCP::msRight, margins);
        rect->setMinimumMargins(QMargins(8, 4, 12, 4));
        for (QCPAxis* axis : rect->axes()) {
            axis->setLayer(QStringLiteral("axes"));
            axis->grid()->setLayer(QStringLiteral("grid"));
        }
        rows_.push_back(rect);
        connect(x(i), qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [this, i] { linkX(x(i)); });
    }
    plotLayout()->setRowStretchFactor(0, 0.001);
    fullX_.assign(static_cast<std::size_t>(rows), QCPRange(0, 1));
    fullY_ = fullX_;
    for (std::size_t i = 0; i < keptX.size(); ++i) {
        x(static_cast<int>(i))->setRange(keptX[i]);
        y(static_cast<int>(i))->setRange(keptY[i]);
    }
    style();
}

void PlotCanvas::setLabels(const QString& xLabel, const QStringList& yLabels) {
    for (int i = 0; i < rowCount(); ++i) {
        const bool last = i + 1 == rowCount();
        x(i)->setLabel(last ? xLabel : QString());
        x(i)->setTickLabels(last);
    }
    yLabels_ = yLabels;
}

void PlotCanvas::redraw() {
    spaceTicks(viewport().height() > 0 ? viewport().height() : height());
    replot(QCustomPlot::rpQueuedReplot);
}

/// Labels of low rows must not lie on each other.
void PlotCanvas::spaceTicks(int tall) {
    const int line = fontMetrics().height();
    const bool hasNames = names_ && names_->layout() && names_->wrap() > 0;
    const auto lines =
        hasNames ? (static_cast<int>(nameRows_.size()) + names_->wrap() - 1) / names_->wrap() : 0;
    const double rest = tall - lines * (line + 2) - 3 * line;
    const double high = std::max(1.0, rest / rowCount() - 10);
    for (int i = 0; i < rowCount(); ++i) {
        constexpr double linesOfATick = 1.8;
        y(i)->ticker()->setTickCount(std::clamp(static_cast<int>(high / (linesOfATick * line)), 2, 5));
        // Of the forms of a label the first that fits; at last its unit alone.
        const QStringList forms = yLabels_.value(i).split('\n');
        QString label = forms.last();
        if (const auto unit = label.lastIndexOf('('); unit > 0 && label.endsWith(')'))
            label = label.mid(unit);
        for (auto form = forms.rbegin(); form != forms.rend(); ++form)
            if (fontMetrics().horizontalAdvance(*form) <= high + line)
                label = *form;
        y(i)->setLabel(label);
    }
}

void PlotCanvas::setLogarithmic(QCPAxis* axis) {
    axis->setScaleType(QCPAxis::stLogarithmic);
    axis->setTicker(QSharedPointer<DecadeTicker>::create());
    axis->setNumberFormat(QStringLiteral("g"));
    axis->setNumberPrecision(6);
    axis->grid()->setSubGridVisible(false);
}

void PlotCanvas::setFullRange(int i, QCPRange xRange, QCPRange yRange) {
    fullX_[static_cast<std::size_t>(i)] = xRange;
    fullY_[static_cast<std::size_t>(i)] = yRange;
    if (zoomed_)
        return;
    linking_ = true;
    x(i)->setRange(xRange);
    y(i)->setRange(yRange);
    linking_ = false;
}

QCPGraph* PlotCanvas::addCurve(int i, const QString& name, const QPen& pen) {
    QCPGraph* curve = addGraph(x(i), y(i));
    curve->setName(name);
    curve->setPen(pen);
    curve->setAdaptiveSampling(true);
    return curve;
}

QCPItemStraightLine* PlotCanvas::addLine(int i, Qt::Orientation orientation, double at, const QPen& pen) {
    auto* line = new QCPItemStraightLine(this);
    for (QCPItemPosition* point : line->positions())
        point->setAxes(x(i), y(i));
    line->setClipAxisRect(row(i));
    line->setClipToAxisRect(true);
    line->setPen(pen);
    // On a logarithmic axis both points have to be positive.
    if (orientation == Qt::Vertical) {
        line->point1->setCoords(at, 1);
        line->point2->setCoords(at, 2);
    } else {
        line->point1->setCoords(1, at);
        line->point2->setCoords(2, at);
    }
    return line;
}

QCPItemText* PlotCanvas::addText(int i, QPointF at, const QString& text, Qt::Alignment alignment) {
    auto* item = new QCPItemText(this);
    item->position->setAxes(x(i), y(i));
    item->setClipAxisRect(row(i));
    item->position->setCoords(at);
    item->setText(text);
    item->setColor(colors_.text);
    item->setFont(font());
    item->setPositionAlignment(alignment);
    return item;
}

void PlotCanvas::fit() {
    zoomed_ = false;
    for (int i = 0; i < rowCount(); ++i)
        setFullRange(i, fullX_[static_cast<std::size_t>(i)], fullY_[static_cast<std::size_t>(i)]);
    redraw();
}

void PlotCanvas::linkX(QCPAxis* changed) {
    if (linking_)
        return;
    linking_ = true;
    for (int i = 0; i < rowCount(); ++i)
        x(i)->setRange(changed->range());
    linking_ = false;
}

void PlotCanvas::style() {
    colors_ = Colors(palette());
    setBackground(colors_.canvas);
    for (QCPAxisRect* rect : rows_)
        for (QCPAxis* axis : rect->axes())
            styleAxis(axis);
}

void PlotCanvas::styleAxis(QCPAxis* axis) {
    const QPen line(colors_.line);
    axis->setBasePen(line);
    axis->setTickPen(line);
    axis->setSubTickPen(line);
    axis->setTickLabelColor(colors_.quietText);
    axis->setLabelColor(colors_.text);
    axis->setTickLabelFont(font());
    axis->setLabelFont(font());
    QColor faint = colors_.line;
    faint.setAlphaF(0.35F);
    axis->grid()->setPen(QPen(faint, 0, Qt::SolidLine));
    axis->grid()->setZeroLinePen(Qt::NoPen);
}

void PlotCanvas::resizeEvent(QResizeEvent* event) {
    QCustomPlot::resizeEvent(event);
    wrapNames();
    redraw();
}

void PlotCanvas::changeEvent(QEvent* event) {
    QCustomPlot::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    style();
    emit restyled();
}

} // namespace cutpoint
