// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

constexpr double shortest = 1e-3; ///< s, of the visible range

} // namespace

Timeline::Timeline(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void Timeline::setSource(const TimelineSource* source) {
    const bool wasWhole = !source_ || (from_.value == 0 && to_ >= length_);
    source_ = source;
    length_ = std::max(source ? source->length() : Seconds(1), Seconds(shortest));
    if (wasWhole || to_ > length_) {
        from_ = Seconds(0);
        to_ = length_;
        marks_.clear();
        selection_.reset();
    }
    reload();
}

void Timeline::reload() {
    const std::size_t before = lanes_.size();
    lanes_ = source_ ? source_->lanes() : std::vector<TimelineLane>();
    if (order_.size() != lanes_.size() || before != lanes_.size()) {
        order_.clear();
        for (std::size_t i = 0; i < lanes_.size(); ++i)
            order_.push_back(i);
        pinned_ = 0;
    }
    place();
}

void Timeline::place() {
    places_.clear();
    placeIn(rect(), places_);
    isStale_ = true;
    update();
}

int Timeline::nameWidth() const {
    return std::clamp(width() / 4, 130, 220);
}

QRect Timeline::rulerRect() const {
    return {nameWidth(), 0, std::max(1, width() - nameWidth()), fontMetrics().height() + 8};
}

int Timeline::bandTall() const {
    return fontMetrics().height() + 3 + markTall;
}

QSize Timeline::minimumSizeHint() const {
    int tall = rulerRect().height();
    for (const TimelineLane& lane : lanes_)
        tall += lane.isBand ? bandTall() : 28;
    return {320, std::max(160, tall)};
}

/// Bands take a line of text, curves share the rest.
void Timeline::placeIn(QRect room, std::vector<Place>& places) const {
    const int top = rulerRect().height();
    int bands = 0, curves = 0;
    for (const TimelineLane& lane : lanes_)
        ++(lane.isBand ? bands : curves);
    const int left = room.height() - top;
    const int line = bandTall();
    const int curve = curves > 0 ? std::max(20, (left - bands * line) / curves) : 0;
    int y = top;
    for (const std::size_t i : order_) {
        const int tall = lanes_[i].isBand ? line : curve;
        places.push_back({i, QRect(nameWidth(), y, room.width() - nameWidth(), tall)});
        y += tall;
    }
}

QRect Timeline::laneRect(std::size_t lane) const {
    for (const Place& place : places_)
        if (place.lane == lane)
            return place.rect;
    return {};
}

QRect Timeline::nameRect(std::size_t lane) const {
    const QRect rect = laneRect(lane);
    return {0, rect.top(), nameWidth(), rect.height()};
}

double Timeline::xOf(Seconds t) const {
    const QRect room = rulerRect();
    return room.left() + (t - from_) / (to_ - from_) * room.width();
}

Seconds Timeline::timeAt(double x) const {
    const QRect room = rulerRect();
    return from_ + (to_ - from_) * ((x - room.left()) / room.width());
}

const Timeline::Place* Timeline::placeAt(QPointF pos) const {
    for (const Place& place : places_)
        if (pos.y() >= place.rect.top() && pos.y() < place.rect.top() + place.rect.height())
            return &place;
    return nullptr;
}

double Timeline::valueAt(const Place& place, double y) const {
    const double share = (place.rect.bottom() - y) / std::max(1, place.rect.height());
    return place.low + std::clamp(share, 0.0, 1.0) * (place.high - place.low);
}

void Timeline::setRange(Seconds from, Seconds to) {
    const Seconds width = std::clamp(to - from, Seconds(shortest), length_);
    from_ = std::clamp(from, Seconds(0), length_ - width);
    to_ = from_ + width;
    isStale_ = true;
    update();
    emit rangeChanged();
}

void Timeline::fit() {
    setRange(Seconds(0), length_);
}

void Timeline::zoom(double factor, double x) {
    const Seconds at = timeAt(x);
    setRange(at - (at - from_) * factor, at + (to_ - at) * factor);
}

void Timeline::pan(Seconds by) {
    setRange(from_ + by, to_ + by);
}

void Timeline::setPosition(Seconds position, bool follow) {
    position_ = position;
    if (follow && (position > to_ || position < from_))
        setRange(position - (to_ - from_) * 0.1, position + (to_ - from_) * 0.9);
    update();
}

void Timeline::toggleMark(Seconds at) {
    const Seconds near = (to_ - from_) * 0.005;
    const auto known = std::find_if(marks_.begin(), marks_.end(),
                                    [&](Seconds mark) { return mark > at - near && mark < at + near; });
    if (known != marks_.end())
        marks_.erase(known);
    else
        marks_.insert(std::upper_bound(marks_.begin(), marks_.end(), at), at);
    update();
}

void Timeline::moveLane(std::size_t from, std::size_t to) {
    if (from >= order_.size() || to >= order_.size())
        return;
    // Pinned lanes stay among themselves.
    to = from < pinned_ ? std::min(to, pinned_ - 1) : std::max(to, pinned_);
    const std::size_t lane = order_[from];
    order_.erase(order_.begin() + static_cast<std::ptrdiff_t>(from));
    order_.insert(order_.begin() + static_cast<std::ptrdiff_t>(to), lane);
    place();
}

void Timeline::togglePin(std::size_t lane) {
    const auto at = std::find(order_.begin(), order_.end(), lane);
    if (at == order_.end())
        return;
    const auto index = static_cast<std::size_t>(at - order_.begin());
    const bool isPinned = index < pinned_;
    order_.erase(at);
    pinned_ -= isPinned ? 1 : 0;
    order_.insert(order_.begin() + static_cast<std::ptrdiff_t>(pinned_), lane);
    pinned_ += isPinned ? 0 : 1;
    place();
}

void Timeline::setDrawing(std::optional<std::size_t> lane) {
    drawing_ = lane;
    isStale_ = true;
    update();
}

void Timeline::resizeEvent(QResizeEvent*) {
    place();
}

void Timeline::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        place();
}

void Timeline::wheelEvent(QWheelEvent* event) {
    const QPoint delta = event->angleDelta();
    const double steps = (delta.y() != 0 ? delta.y() : delta.x()) / 120.0;
    if (event->modifiers() & Qt::ShiftModifier || (delta.y() == 0 && delta.x() != 0))
        pan((to_ - from_) * (-0.1 * steps));
    else
        zoom(std::pow(0.8, steps), std::max<double>(nameWidth(), event->position().x()));
    event->accept();
}

void Timeline::mousePressEvent(QMouseEvent* event) {
    const QPointF pos = event->position();
    const Place* place = placeAt(pos);
    if (event->button() == Qt::RightButton && place && pos.x() < nameWidth()) {
        togglePin(place->lane);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    pressedAt_ = lastAt_ = pos;
    dragged_ = false;
    heldLane_ = place ? place->lane : 0;
    if (pos.x() < nameWidth())
        held_ = place ? Held::Name : Held::Nothing;
    else if (std::abs(xOf(position_) - pos.x()) <= 5 && !drawing_)
        held_ = Held::Playhead;
    else if (rulerRect().contains(pos.toPoint()))
        held_ = Held::Ruler;
    else
        held_ = place && drawing_ == place->lane ? Held::Drawing : Held::Canvas;
}

void Timeline::mouseMoveEvent(QMouseEvent* event) {
    const QPointF pos = event->position();
    if (held_ != Held::Nothing && !dragged_ &&
        (pos - pressedAt_).manhattanLength() >= QApplication::startDragDistance())
        dragged_ = true;
    if (dragged_) {
        switch (held_) {
        case Held::Canvas:
            pan((to_ - from_) * ((lastAt_.x() - pos.x()) / rulerRect().width()));
            break;
        case Held::Playhead:
            emit moved(timeAt(pos.x()));
            break;
        case Held::Ruler: {
            const Seconds a = timeAt(pressedAt_.x()), b = timeAt(pos.x());
            selection_ = std::pair(std::max(Seconds(0), std::min(a, b)), std::max(a, b));
            emit selectionChanged();
            update();
            break;
        }
        case Held::Drawing:
            for (const Place& place : places_)
                if (place.lane == heldLane_)
                    emit drawn(timeAt(lastAt_.x()), valueAt(place, lastAt_.y()), timeAt(pos.x()),
                               valueAt(place, pos.y()), false);
            break;
        case Held::Name:
            if (const Place* over = placeAt(pos); over && over->lane != heldLane_) {
                const auto at = [this](std::size_t lane) {
                    return static_cast<std::size_t>(std::find(order_.begin(), order_.end(), lane) -
                                                    order_.begin());
                };
                moveLane(at(heldLane_), at(over->lane));
            }
            break;
        case Held::Nothing:
            break;
        }
        lastAt_ = pos;
    }
    const Place* place = placeAt(pos);
    const bool onLanes = pos.x() >= nameWidth();
    setCursor(!onLanes                                        ? Qt::ArrowCursor
              : std::abs(xOf(position_) - pos.x()) <= 5       ? Qt::SizeHorCursor
              : drawing_ && place && *drawing_ == place->lane ? Qt::PointingHandCursor
                                                              : Qt::CrossCursor);
    tracker_ = onLanes ? std::optional(pos.x()) : std::nullopt;
    if (onLanes && source_)
        emit pointed(place ? static_cast<int>(place->lane) : -1, timeAt(pos.x()));
    update();
}

void Timeline::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF pos = event->position();
    const Held held = std::exchange(held_, Held::Nothing);
    if (held == Held::Drawing) {
        for (const Place& place : places_)
            if (place.lane == heldLane_)
                emit drawn(timeAt(lastAt_.x()), valueAt(place, lastAt_.y()), timeAt(pos.x()),
                           valueAt(place, pos.y()), true);
        return;
    }
    if (std::exchange(dragged_, false))
        return;
    if (held == Held::Ruler || held == Held::Canvas) {
        if (held == Held::Ruler && std::exchange(selection_, std::nullopt))
            emit selectionChanged();
        emit moved(timeAt(pos.x()));
        if (const Place* place = placeAt(pos))
            emit clicked(static_cast<int>(place->lane), timeAt(pos.x()));
        update();
    } else if (held == Held::Name) {
        const QString group = lanes_[heldLane_].group;
        emit clicked(static_cast<int>(heldLane_), position_);
        if (group.isEmpty())
            return;
        if (!hidden_.remove(group))
            hidden_.insert(group);
        isStale_ = true;
        update();
    }
}

void Timeline::mouseDoubleClickEvent(QMouseEvent* event) {
    const QPointF pos = event->position();
    held_ = Held::Nothing;
    if (pos.x() >= nameWidth()) {
        fit();
        return;
    }
    const Place* place = placeAt(pos);
    if (!place || lanes_[place->lane].group.isEmpty())
        return;
    hidden_.clear();
    for (const TimelineLane& lane : lanes_)
        if (!lane.group.isEmpty() && lane.group != lanes_[place->lane].group)
            hidden_.insert(lane.group);
    isStale_ = true;
    update();
}

void Timeline::keyPressEvent(QKeyEvent* event) {
    const double middle = tracker_.value_or(rulerRect().center().x());
    switch (event->key()) {
    case Qt::Key_W:
    case Qt::Key_Plus:
        zoom(0.8, middle);
        break;
    case Qt::Key_S:
    case Qt::Key_Minus:
        zoom(1.25, middle);
        break;
    case Qt::Key_A:
        pan((to_ - from_) * -0.1);
        break;
    case Qt::Key_D:
        pan((to_ - from_) * 0.1);
        break;
    case Qt::Key_0:
        fit();
        break;
    case Qt::Key_M:
        toggleMark(tracker_ ? timeAt(*tracker_) : position_);
        break;
    case Qt::Key_Escape:
        if (std::exchange(selection_, std::nullopt))
            emit selectionChanged();
        update();
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void Timeline::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    tracker_.reset();
    emit left();
    update();
}

} // namespace cutpoint
