// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keys: zoom, pan, drag a mark, click a name.
#include "views/plots/plot_canvas.h"

#include <QApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace cutpoint {

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

} // namespace cutpoint
