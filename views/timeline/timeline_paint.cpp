// SPDX-License-Identifier: GPL-3.0-or-later
// How a timeline is drawn: the lanes once, playhead, tracker and values over them.
#include "views/panels/number_text.h"
#include "views/timeline/timeline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

/// The step between ruler ticks: what people count time in.
Seconds tickStep(Seconds range, int ticks) {
    constexpr double nice[] = {1e-4, 2e-4, 5e-4, 1e-3, 2e-3,  5e-3,  0.01,  0.02,  0.05,   0.1,   0.2,
                               0.5,  1,    2,    5,    10,    15,    30,    60,    120,    300,   600,
                               900,  1800, 3600, 7200, 10800, 21600, 43200, 86400, 172800, 604800};
    for (const double step : nice)
        if (range.value / step <= ticks)
            return Seconds(step);
    return range / ticks;
}

} // namespace

QString clockText(Seconds t, Seconds grain) {
    const auto whole = static_cast<qint64>(std::floor(t.value + 1e-9));
    const qint64 hours = whole / 3600, minutes = whole / 60 % 60, seconds = whole % 60;
    const QLatin1Char zero('0');
    QString text =
        hours > 0 || grain.value >= 60
            ? QStringLiteral("%1:%2:%3").arg(hours).arg(minutes, 2, 10, zero).arg(seconds, 2, 10, zero)
            : QStringLiteral("%1:%2").arg(minutes).arg(seconds, 2, 10, zero);
    if (grain.value < 1) {
        const int digits = grain.value >= 0.1 ? 1 : grain.value >= 0.01 ? 2 : grain.value >= 1e-3 ? 3 : 4;
        const double rest = std::max(0.0, t.value - static_cast<double>(whole));
        const auto fraction = static_cast<qint64>(std::floor(rest * std::pow(10, digits) + 1e-6));
        text += QLocale().decimalPoint() + QStringLiteral("%1").arg(fraction, digits, 10, zero);
    }
    return text;
}

void Timeline::paintTo(QPainter& painter, QSize size) const {
    Timeline copy;
    copy.setPalette(palette());
    copy.setFont(font());
    copy.source_ = source_;
    copy.lanes_ = lanes_;
    copy.order_ = order_;
    copy.hidden_ = hidden_;
    copy.from_ = from_;
    copy.to_ = to_;
    copy.position_ = position_;
    copy.marks_ = marks_;
    copy.resize(size);
    copy.place();
    copy.paintLanes(painter, copy.places_);
    copy.paintNames(painter);
}

void Timeline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colors colors(palette());
    const double ratio = devicePixelRatioF();
    if (isStale_ || still_.size() != size() * ratio) {
        still_ = QPixmap(size() * ratio);
        still_.setDevicePixelRatio(ratio);
        still_.fill(colors.canvas);
        QPainter still(&still_);
        paintLanes(still, places_);
        isStale_ = false;
    }
    painter.drawPixmap(0, 0, still_);
    if (!source_)
        return;
    const QRect ruler = rulerRect();
    const auto line = [&](double x, const QPen& pen) {
        if (x < ruler.left() || x > ruler.right() + 1)
            return;
        painter.setPen(pen);
        painter.drawLine(QPointF(x, ruler.top()), QPointF(x, height()));
    };
    if (selection_) {
        QColor shade = colors.text;
        shade.setAlphaF(0.12F);
        const double a = std::clamp<double>(xOf(selection_->first), ruler.left(), width());
        const double b = std::clamp<double>(xOf(selection_->second), ruler.left(), width());
        painter.fillRect(QRectF(a, 0, b - a, height()), shade);
    }
    for (std::size_t i = 0; i < marks_.size(); ++i) {
        const double x = xOf(marks_[i]);
        line(x, QPen(colors.quietText, 1, Qt::DashLine));
        if (x >= ruler.left())
            painter.drawText(QPointF(x + 2, ruler.bottom() - 2),
                             QString(QChar('A' + static_cast<int>(i % 26))));
    }
    if (tracker_)
        line(*tracker_, QPen(colors.quietText, 1, Qt::DotLine));
    const double playhead = xOf(position_);
    line(playhead, QPen(colors.text, 1.5));
    if (playhead >= ruler.left() && playhead <= ruler.right() + 1) {
        const QString text = clockText(position_, (to_ - from_) / 1000);
        const int wide = fontMetrics().horizontalAdvance(text) + 8;
        QRectF box(playhead - wide / 2.0, 1, wide, fontMetrics().height() + 2);
        box.moveLeft(
            std::clamp<double>(box.left(), ruler.left(), std::max<double>(ruler.left(), width() - wide)));
        painter.fillRect(box, colors.text);
        painter.setPen(colors.canvas);
        painter.drawText(box, Qt::AlignCenter, text);
    }
    paintNames(painter);
}

void Timeline::paintLanes(QPainter& painter, std::vector<Place>& places) const {
    const Colors colors(palette());
    painter.setFont(font());
    if (!source_)
        return;
    paintRuler(painter, rulerRect());
    for (Place& place : places) {
        painter.save();
        painter.setClipRect(place.rect);
        if (lanes_[place.lane].isBand)
            paintBands(painter, place);
        else
            paintCurves(painter, place);
        painter.restore();
        painter.setPen(QPen(colors.line, 0));
        painter.drawLine(0, place.rect.bottom(), width(), place.rect.bottom());
    }
}

void Timeline::paintRuler(QPainter& painter, QRect room) const {
    const Colors colors(palette());
    const QString widest = clockText(to_, tickStep(to_ - from_, 10));
    const int ticks = std::max(2, room.width() / (fontMetrics().horizontalAdvance(widest) + 24));
    const Seconds step = tickStep(to_ - from_, ticks);
    QColor faint = colors.line;
    faint.setAlphaF(0.35F);
    const auto first = static_cast<qint64>(std::ceil(from_ / step - 1e-9));
    const auto last = static_cast<qint64>(std::floor(to_ / step + 1e-9));
    for (qint64 k = first; k <= last; ++k) {
        const Seconds t = step * static_cast<double>(k);
        const double x = xOf(t);
        painter.setPen(QPen(faint, 0));
        painter.drawLine(QPointF(x, room.bottom() - 3), QPointF(x, height()));
        painter.setPen(colors.quietText);
        const QString text = clockText(t, step);
        const double wide = fontMetrics().horizontalAdvance(text);
        if (x + wide / 2 <= width() && x - wide / 2 >= room.left())
            painter.drawText(QRectF(x - wide / 2 - 2, room.top(), wide + 4, room.height() - 4),
                             Qt::AlignCenter, text);
    }
    painter.setPen(QPen(colors.line, 0));
    painter.drawLine(0, room.bottom(), width(), room.bottom());
}

void Timeline::paintBands(QPainter& painter, const Place& place) const {
    const Colors colors(palette());
    const auto bands = source_->bands(place.lane, from_, to_, std::max(1, place.rect.width()));
    const QRect room = place.rect.adjusted(0, 1, 0, -1);
    const bool isHiddenOne = hidden_.contains(lanes_[place.lane].group);
    for (const TimelineBand& band : bands) {
        const double a = std::max<double>(xOf(Seconds(band.from)), room.left());
        const double b = std::min<double>(xOf(Seconds(band.to)), room.right() + 1);
        const QRectF box(a, room.top(), std::max(0.5, b - a), room.height());
        QColor color = band.color;
        if (isHiddenOne)
            color.setAlphaF(0.35F);
        painter.fillRect(box, color);
        if (b - a < 24 || room.height() < 12)
            continue;
        const double bright =
            0.299 * band.color.redF() + 0.587 * band.color.greenF() + 0.114 * band.color.blueF();
        painter.setPen(bright > 0.55 ? QColor(Qt::black) : QColor(Qt::white));
        painter.drawText(
            box.adjusted(4, 0, -4, -markTall), Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(band.label, Qt::ElideRight, static_cast<int>(box.width()) - 8));
        if (a > room.left()) {
            painter.setPen(QPen(colors.canvas, 1));
            painter.drawLine(QPointF(a, room.top()), QPointF(a, room.bottom()));
        }
    }
    if (isHiddenOne)
        return;
    for (const TimelineBand& mark : source_->marks(place.lane, from_, to_)) {
        const double a = std::max<double>(xOf(Seconds(mark.from)), room.left());
        const double b = std::min<double>(xOf(Seconds(mark.to)), room.right() + 1);
        if (b > room.left() && a < room.right() + 1)
            painter.fillRect(QRectF(a, room.bottom() + 1 - markTall, std::max(1.0, b - a), markTall),
                             mark.color);
    }
}

void Timeline::paintCurves(QPainter& painter, Place& place) const {
    const Colors colors(palette());
    auto curves = source_->curves(place.lane, from_, to_);
    std::erase_if(curves, [this](const TimelineCurve& curve) { return hidden_.contains(curve.name); });
    double high = 0;
    const auto most = [](const TimelineCurve& curve) {
        double found = 0;
        for (const double v : curve.value)
            found = std::isfinite(v) ? std::max(found, v) : found;
        return found;
    };
    for (const TimelineCurve& curve : curves)
        if (curve.isLoud)
            high = std::max(high, most(curve));
    if (high <= 0)
        for (const TimelineCurve& curve : curves)
            high = std::max(high, most(curve));
    place.low = 0;
    place.high = high > 0 ? high * (drawing_ == place.lane ? 1.6 : 1.12) : 1;
    const QRect room = place.rect.adjusted(0, 2, 0, -2);
    const auto yOf = [&](double v) {
        return room.bottom() - (v - place.low) / (place.high - place.low) * room.height();
    };
    // The largest round value, so that heights can be read.
    const double unit = std::pow(10, std::floor(std::log10(place.high)));
    const double tick = place.high / unit >= 5 ? 5 * unit : place.high / unit >= 2 ? 2 * unit : unit;
    QColor faint = colors.line;
    faint.setAlphaF(0.35F);
    painter.setPen(QPen(faint, 0));
    painter.drawLine(QPointF(room.left(), yOf(tick)), QPointF(room.right(), yOf(tick)));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TimelineCurve& curve : curves) {
        QPainterPath path;
        bool isBegun = false;
        double lastY = 0;
        for (qsizetype i = 0; i < curve.at.size(); ++i) {
            if (!std::isfinite(curve.value[i])) {
                isBegun = false;
                continue;
            }
            const QPointF point(xOf(Seconds(curve.at[i])),
                                std::max<double>(yOf(curve.value[i]), room.top() - 50));
            if (!isBegun)
                path.moveTo(point);
            else if (curve.isStepped)
                path.lineTo(QPointF(point.x(), lastY));
            if (isBegun)
                path.lineTo(point);
            lastY = point.y();
            isBegun = true;
        }
        painter.setPen(curve.pen);
        painter.drawPath(path);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QString text = tr("%1 %2").arg(shortNumberText(tick), lanes_[place.lane].unit);
    // At the line it belongs to, and within the lane.
    const double tall = fontMetrics().height();
    const double top = std::max(std::min(yOf(tick) - tall / 2, room.bottom() + 2 - tall), double(room.top()));
    const QRectF box(room.right() - fontMetrics().horizontalAdvance(text) - 4, top,
                     fontMetrics().horizontalAdvance(text) + 4, tall);
    QColor ground = colors.canvas;
    ground.setAlphaF(0.8F);
    painter.fillRect(box, ground);
    painter.setPen(colors.quietText);
    painter.drawText(box, Qt::AlignCenter, text);
}

/// Names with the values at the tracker, or where the playhead stands.
void Timeline::paintNames(QPainter& painter) const {
    const Colors colors(palette());
    const Seconds at = tracker_ ? timeAt(*tracker_) : position_;
    painter.setFont(font());
    for (const Place& place : places_) {
        const TimelineLane& lane = lanes_[place.lane];
        const QRect room(0, place.rect.top(), nameWidth(), place.rect.height());
        painter.fillRect(room.adjusted(0, 0, 0, -1), colors.canvas);
        QRect text = room.adjusted(4, 0, -6, 0);
        const bool isPinned = std::find(order_.begin(), order_.begin() + static_cast<std::ptrdiff_t>(pinned_),
                                        place.lane) != order_.begin() + static_cast<std::ptrdiff_t>(pinned_);
        if (lane.sign.isValid()) {
            painter.fillRect(QRect(text.left(), text.top() + 3, 3, text.height() - 7), lane.sign);
            text.setLeft(text.left() + 7);
        }
        QString name = isPinned ? QStringLiteral("▴ ") + lane.name : lane.name;
        const QString value = source_ ? source_->value(place.lane, at) : QString();
        painter.setPen(hidden_.contains(lane.group) ? colors.quietText : colors.text);
        const bool twoLines = text.height() >= 2 * fontMetrics().height() + 2;
        const int wide = twoLines ? text.width()
                                  : std::min(text.width() * 4 / 5, fontMetrics().horizontalAdvance(name) + 4);
        name = fontMetrics().elidedText(name, Qt::ElideRight, wide);
        const int top = twoLines ? text.top() + (text.height() - 2 * fontMetrics().height()) / 2 : text.top();
        painter.drawText(
            QRect(text.left(), top, text.width(), twoLines ? fontMetrics().height() : text.height()),
            Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.setPen(colors.quietText);
        const int left = twoLines ? text.width() : text.width() - wide - 6;
        painter.drawText(QRect(text.left(), twoLines ? top + fontMetrics().height() : text.top(),
                               text.width(), twoLines ? fontMetrics().height() : text.height()),
                         Qt::AlignRight | Qt::AlignVCenter,
                         fontMetrics().elidedText(value, Qt::ElideRight, left));
    }
    const TimelineBand meaning = source_ ? source_->markMeaning() : TimelineBand();
    if (!meaning.label.isEmpty()) {
        const QRect corner(4, 0, nameWidth() - 10, rulerRect().height());
        painter.fillRect(QRect(corner.left(), corner.center().y() - 1, 12, 4), meaning.color);
        painter.setPen(colors.quietText);
        painter.drawText(corner.adjusted(18, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(meaning.label, Qt::ElideRight, corner.width() - 18));
    }
    painter.setPen(QPen(colors.line, 0));
    painter.drawLine(nameWidth() - 1, 0, nameWidth() - 1, height());
}

} // namespace cutpoint
