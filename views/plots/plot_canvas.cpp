// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plots/plot_canvas.h"

#include <cmath>

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
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
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
        y(i)->setLabel(yLabels.value(i));
    }
}

void PlotCanvas::setLogarithmic(QCPAxis* axis) {
    axis->setScaleType(QCPAxis::stLogarithmic);
    axis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
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

/// Without names there is no legend: an empty one would take the plot's room.
void PlotCanvas::makeLegend() {
    names_ = new QCPLegend;
    plotLayout()->addElement(0, 0, names_);
    names_->setLayer(QStringLiteral("legend"));
    names_->setIconSize(22, fontMetrics().height() + 2);
    names_->setIconTextPadding(4);
    names_->setRowSpacing(0);
    names_->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    names_->setMargins(QMargins(4, 0, 4, 0));
    names_->setBorderPen(Qt::NoPen);
    names_->setBrush(Qt::NoBrush);
}

void PlotCanvas::addName(const QString& name, std::vector<QCPAbstractPlottable*> plottables) {
    if (plottables.empty())
        return;
    if (!names_)
        makeLegend();
    plottables.front()->setName(name);
    auto* item = new QCPPlottableLegendItem(names_, plottables.front());
    names_->addItem(item);
    item->setTextColor(colors_.text);
    item->setFont(font());
    nameRows_.push_back({name, std::move(plottables), item});
    wrapNames();
    showHidden();
}

void PlotCanvas::clickName(const QString& name, bool alone) {
    if (alone) {
        hidden_.clear();
        for (const Name& row : nameRows_)
            if (row.text != name)
                hidden_.insert(row.text);
    } else if (!hidden_.remove(name)) {
        hidden_.insert(name);
    }
    showHidden();
    redraw();
}

void PlotCanvas::showHidden() {
    for (const Name& row : nameRows_) {
        const bool hidden = isHidden(row.text);
        for (QCPAbstractPlottable* plottable : row.plottables)
            plottable->setVisible(!hidden);
        QColor faded = colors_.text;
        faded.setAlphaF(0.35F);
        QFont struck = font();
        struck.setStrikeOut(hidden);
        row.item->setTextColor(hidden ? faded : colors_.text);
        row.item->setFont(struck);
    }
}

/// As many names side by side as the width has room for.
void PlotCanvas::wrapNames() {
    if (!names_)
        return;
    int widest = 1;
    for (const Name& row : nameRows_)
        widest = std::max(widest, fontMetrics().horizontalAdvance(row.text) + 40);
    const int columns = std::max(1, (viewport().width() > 0 ? viewport().width() : width()) / widest);
    names_->setWrap(columns);
    // A change of the wrap alone does not move what is already there.
    QList<QCPAbstractLegendItem*> items;
    for (const Name& row : nameRows_) {
        names_->take(row.item);
        items.append(row.item);
    }
    names_->simplify();
    for (QCPAbstractLegendItem* item : items)
        names_->addElement(item);
    // In a low plot the curves come first; the tracker tells their names.
    const auto lines = (static_cast<int>(nameRows_.size()) + columns - 1) / columns;
    const int tall = viewport().height() > 0 ? viewport().height() : height();
    const bool fits = lines * (fontMetrics().height() + 4) <= 0.3 * tall;
    if (fits && !names_->layout())
        plotLayout()->addElement(0, 0, names_);
    else if (!fits && names_->layout())
        plotLayout()->take(names_);
    names_->setVisible(fits);
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

void PlotCanvas::setMarker(double at, const QString& label, bool draggable) {
    markerDraggable_ = draggable;
    if (marker_.empty()) {
        for (int i = 0; i < rowCount(); ++i) {
            marker_.push_back(addLine(i, Qt::Vertical, at, QPen(colors_.text, 1.5)));
            marker_.back()->setLayer(QStringLiteral("marks"));
        }
        markerLabel_ = new QCPItemText(this);
        markerLabel_->setLayer(QStringLiteral("marks"));
        markerLabel_->position->setTypeX(QCPItemPosition::ptPlotCoords);
        markerLabel_->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        markerLabel_->position->setAxes(x(0), y(0));
        markerLabel_->position->setAxisRect(row(0));
        markerLabel_->setClipAxisRect(row(0));
        markerLabel_->setFont(font());
        markerLabel_->setPadding(QMargins(3, 1, 3, 1));
    }
    markerLabel_->setColor(colors_.canvas);
    markerLabel_->setBrush(colors_.text);
    moveMarker(at, label);
}

void PlotCanvas::moveMarker(double at, const QString& label) {
    markerAt_ = at;
    for (QCPItemStraightLine* line : marker_) {
        line->point1->setCoords(at, 1);
        line->point2->setCoords(at, 2);
    }
    if (markerLabel_) {
        markerLabel_->setText(label);
        const QCPRange range = x(0)->range();
        const bool isLog = x(0)->scaleType() == QCPAxis::stLogarithmic && range.lower > 0 && at > 0;
        const double share = isLog ? std::log(at / range.lower) / std::log(range.upper / range.lower)
                                   : (at - range.lower) / range.size();
        markerLabel_->setPositionAlignment(Qt::AlignTop | (share > 0.5 ? Qt::AlignRight : Qt::AlignLeft));
        markerLabel_->position->setCoords(at, 0.02);
    }
    layer(QStringLiteral("marks"))->replot();
}

void PlotCanvas::setLevel(int i, double at, const QString& label, bool draggable) {
    levelRow_ = i;
    levelAt_ = at;
    levelDraggable_ = draggable;
    level_ = addLine(i, Qt::Horizontal, at, QPen(colors_.text, 1.5, Qt::DashLine));
    level_->setLayer(QStringLiteral("marks"));
    auto* text = addText(i, {0, at}, label, Qt::AlignBottom | Qt::AlignRight);
    text->setLayer(QStringLiteral("marks"));
    text->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    text->position->setAxisRect(row(i));
    text->position->setCoords(0.99, at);
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

int PlotCanvas::rowAt(QPointF pos) const {
    for (int i = 0; i < rowCount(); ++i)
        if (row(i)->rect().contains(pos.toPoint()))
            return i;
    return -1;
}

PlotCanvas::Held PlotCanvas::holdable(QPointF pos) const {
    constexpr double reach = 6;
    const int i = rowAt(pos);
    if (i < 0)
        return Held::Nothing;
    if (markerDraggable_ && !marker_.empty() && std::abs(x(i)->coordToPixel(markerAt_) - pos.x()) <= reach)
        return Held::Marker;
    if (levelDraggable_ && level_ && i == levelRow_ &&
        std::abs(y(i)->coordToPixel(levelAt_) - pos.y()) <= reach)
        return Held::Level;
    return Held::Canvas;
}

void PlotCanvas::pan(double dx, double dy, int i) {
    const auto shift = [](QCPAxis* axis, double pixels) {
        const double from = axis->coordToPixel(axis->range().lower),
                     to = axis->coordToPixel(axis->range().upper);
        axis->setRange(axis->pixelToCoord(from - pixels), axis->pixelToCoord(to - pixels));
    };
    if (directions_ & Qt::Horizontal)
        shift(x(i), dx);
    if (directions_ & Qt::Vertical)
        shift(y(i), dy);
    zoomed_ = true;
    redraw();
}

void PlotCanvas::zoom(double factor, QPointF at, int i) {
    if (directions_ & Qt::Horizontal)
        x(i)->scaleRange(factor, x(i)->pixelToCoord(at.x()));
    if (directions_ & Qt::Vertical)
        y(i)->scaleRange(factor, y(i)->pixelToCoord(at.y()));
    zoomed_ = true;
    redraw();
}

void PlotCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    pressedAt_ = lastAt_ = event->position();
    moved_ = false;
    held_ = holdable(event->position());
    event->accept();
}

void PlotCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF pos = event->position();
    if (!(event->buttons() & Qt::LeftButton))
        held_ = Held::Nothing;
    if (held_ == Held::Nothing) {
        track(pos);
        return;
    }
    if (!moved_ && (pos - pressedAt_).manhattanLength() < QApplication::startDragDistance())
        return;
    const int i = std::max(0, rowAt(pressedAt_));
    moved_ = true;
    if (held_ == Held::Canvas)
        pan(pos.x() - lastAt_.x(), pos.y() - lastAt_.y(), i);
    else if (held_ == Held::Marker)
        emit markerMoved(x(i)->pixelToCoord(pos.x()), true);
    else
        emit levelMoved(y(i)->pixelToCoord(pos.y()), true);
    lastAt_ = pos;
}

void PlotCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF pos = event->position();
    const Held held = std::exchange(held_, Held::Nothing);
    const int i = std::max(0, rowAt(pressedAt_));
    if (held == Held::Marker && moved_) {
        emit markerMoved(x(i)->pixelToCoord(pos.x()), false);
        return;
    }
    if (held == Held::Level && moved_) {
        emit levelMoved(y(i)->pixelToCoord(pos.y()), false);
        return;
    }
    if (moved_ || std::exchange(secondClick_, false))
        return;
    for (const Name& name : nameRows_)
        if (names_->visible() && name.item->rect().contains(pos.toPoint())) {
            clickName(name.text, false);
            return;
        }
    if (rowAt(pos) >= 0)
        emit clicked(i, x(i)->pixelToCoord(pos.x()), y(i)->pixelToCoord(pos.y()));
}

void PlotCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    secondClick_ = true;
    held_ = Held::Nothing;
    for (const Name& name : nameRows_)
        if (names_->visible() && name.item->rect().contains(event->pos())) {
            clickName(name.text, true);
            return;
        }
    fit();
}

void PlotCanvas::wheelEvent(QWheelEvent* event) {
    const int i = rowAt(event->position());
    if (i < 0) {
        event->ignore();
        return;
    }
    // With Shift some platforms turn the wheel's direction.
    const QPoint delta = event->angleDelta();
    const double steps = (delta.y() != 0 ? delta.y() : delta.x()) / 120.0;
    if (event->modifiers() & Qt::ShiftModifier)
        pan(steps * row(i)->width() / 10.0, 0, i);
    else
        zoom(std::pow(0.85, steps), event->position(), i);
    event->accept();
}

void PlotCanvas::keyPressEvent(QKeyEvent* event) {
    const int last = rowCount() - 1;
    const QPointF middle = row(last)->center();
    const double step = row(last)->width() / 10.0;
    switch (event->key()) {
    case Qt::Key_W:
    case Qt::Key_Plus:
        zoom(0.85, middle, last);
        break;
    case Qt::Key_S:
    case Qt::Key_Minus:
        zoom(1 / 0.85, middle, last);
        break;
    case Qt::Key_A:
        pan(step, 0, last);
        break;
    case Qt::Key_D:
        pan(-step, 0, last);
        break;
    case Qt::Key_0:
        fit();
        break;
    default:
        QCustomPlot::keyPressEvent(event);
    }
}

void PlotCanvas::leaveEvent(QEvent* event) {
    QCustomPlot::leaveEvent(event);
    untrack();
}

void PlotCanvas::track(QPointF pos) {
    const int i = rowAt(pos);
    if (i < 0) {
        const bool onName = std::ranges::any_of(nameRows_, [&](const Name& name) {
            return names_->visible() && name.item->rect().contains(pos.toPoint());
        });
        setCursor(onName ? Qt::PointingHandCursor : Qt::ArrowCursor);
        untrack();
        return;
    }
    const Held held = holdable(pos);
    setCursor(held == Held::Marker  ? Qt::SizeHorCursor
              : held == Held::Level ? Qt::SizeVerCursor
                                    : Qt::CrossCursor);
    const double atX = x(i)->pixelToCoord(pos.x()), atY = y(i)->pixelToCoord(pos.y());
    emit pointed(i, atX, atY);
    if (tracker_.empty()) {
        const QPen quiet(colors_.quietText, 1, Qt::DotLine);
        for (int k = 0; k < rowCount(); ++k) {
            tracker_.push_back(addLine(k, Qt::Vertical, atX, quiet));
            tracker_.push_back(addLine(k, Qt::Horizontal, atY, quiet));
        }
        trackerText_ = new QCPItemText(this);
        trackerText_->position->setType(QCPItemPosition::ptAbsolute);
        trackerText_->setClipToAxisRect(false);
        trackerText_->setPadding(QMargins(6, 4, 6, 4));
        trackerText_->setTextAlignment(Qt::AlignLeft);
        trackerText_->setFont(font());
        trackerText_->setColor(colors_.text);
        trackerText_->setPen(QPen(colors_.line));
        QColor ground = colors_.canvas;
        ground.setAlphaF(0.92F);
        trackerText_->setBrush(ground);
        for (QCPItemStraightLine* line : tracker_)
            line->setLayer(QStringLiteral("overlay"));
        trackerText_->setLayer(QStringLiteral("overlay"));
    }
    for (int k = 0; k < rowCount(); ++k) {
        QCPItemStraightLine *upright = tracker_[static_cast<std::size_t>(2 * k)],
                            *level = tracker_[static_cast<std::size_t>(2 * k + 1)];
        upright->setVisible(true);
        upright->point1->setCoords(atX, 1);
        upright->point2->setCoords(atX, 2);
        level->setVisible(k == i);
        level->point1->setCoords(1, atY);
        level->point2->setCoords(2, atY);
    }
    told_ = readout_ ? readout_(i, atX, atY) : QString();
    trackerText_->setVisible(!told_.isEmpty());
    trackerText_->setText(told_);
    const bool right = pos.x() > width() * 0.6, low = pos.y() > height() * 0.5;
    trackerText_->setPositionAlignment((right ? Qt::AlignRight : Qt::AlignLeft) |
                                       (low ? Qt::AlignBottom : Qt::AlignTop));
    trackerText_->position->setCoords(pos.x() + (right ? -12 : 12), pos.y() + (low ? -8 : 8));
    layer(QStringLiteral("overlay"))->replot();
}

void PlotCanvas::untrack() {
    if (told_.isEmpty() && (tracker_.empty() || !tracker_.front()->visible()))
        return;
    told_.clear();
    for (QCPItemStraightLine* line : tracker_)
        line->setVisible(false);
    if (trackerText_)
        trackerText_->setVisible(false);
    layer(QStringLiteral("overlay"))->replot();
    emit left();
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
}

void PlotCanvas::changeEvent(QEvent* event) {
    QCustomPlot::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    style();
    emit restyled();
}

} // namespace cutpoint
