// SPDX-License-Identifier: GPL-3.0-or-later
// What stands over the curves: marker, level and the tracker with its values.
#include "views/plots/plot_canvas.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {

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

} // namespace cutpoint
