// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/fleet_curve.h"

#include "views/panels/number_text.h"
#include "views/plots/curve_style.h"
#include "views/plots/plot_parts.h"

#include <QEvent>

#include <algorithm>
#include <cmath>

namespace cutpoint {

FleetCurve::FleetCurve(QWidget* parent) : PlotCanvas(parent) {
    setDirections(Qt::Horizontal);
    const auto wished = [this](double at, bool dragging) {
        emit camerasWished(std::max<std::int64_t>(1, std::llround(at)), dragging);
    };
    connect(this, &PlotCanvas::markerMoved, this, wished);
    connect(this, &PlotCanvas::clicked, this, [wished](int, double x, double) { wished(x, false); });
    connect(this, &PlotCanvas::restyled, this, &FleetCurve::draw);
    setReadout([this](int, double x, double) -> QString {
        const FleetCapacity::Point* point = pointAt(std::llround(x));
        if (point == nullptr)
            return {};
        const auto told = [](const std::optional<Seconds>& value) {
            return value ? durationShown(*value) : tr("no plan");
        };
        return tr("Cameras: %1; %2 a frame\nwith one worker more %3\nequal shares %4, edge only %5")
            .arg(point->cameras)
            .arg(told(point->best), told(point->more), told(point->equalShare), told(point->edgeOnly));
    });
}

const FleetCapacity::Point* FleetCurve::pointAt(std::int64_t cameras) const {
    if (!capacity_ || capacity_->points.empty())
        return nullptr;
    return &*std::min_element(capacity_->points.begin(), capacity_->points.end(),
                              [&](const FleetCapacity::Point& a, const FleetCapacity::Point& b) {
                                  return std::abs(a.cameras - cameras) < std::abs(b.cameras - cameras);
                              });
}

void FleetCurve::show(const FleetCapacity& capacity, std::int64_t cameras, double workers) {
    capacity_ = capacity;
    cameras_ = cameras;
    workers_ = workers;
    draw();
}

void FleetCurve::clear() {
    capacity_.reset();
    reset(1);
    redraw();
}

void FleetCurve::changeEvent(QEvent* event) {
    PlotCanvas::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        draw();
}

void FleetCurve::draw() {
    if (!capacity_)
        return;
    reset(1);
    double highest = capacity_->alone.value;
    for (const auto& point : capacity_->points)
        for (const auto& value : {point.best, point.edgeOnly})
            highest = std::max(highest, value ? value->value : 0);
    const TimeUnit unit = TimeUnit::of(Seconds(highest));
    scale_ = unit.scale;
    struct Line {
        QString name;
        QPen pen;
        std::optional<Seconds> FleetCapacity::Point::*value;
    };
    const QString workers = shortNumberText(workers_), more = shortNumberText(workers_ + 1);
    CurveStyle edge = curveStyle("edge-only", colors());
    const Line lines[] = {
        {tr("edge only"), edge.pen, &FleetCapacity::Point::edgeOnly},
        {tr("equal shares"), QPen(colors().quietText, 1.5, Qt::DashDotLine),
         &FleetCapacity::Point::equalShare},
        {tr("with one worker more (%1)").arg(more), QPen(colors().cloud, 2, Qt::DashLine),
         &FleetCapacity::Point::more},
        {tr("divided exactly, workers: %1").arg(workers), QPen(colors().transfer, 3),
         &FleetCapacity::Point::best},
    };
    std::vector<std::pair<QString, QCPGraph*>> names;
    for (const Line& line : lines) {
        QVector<double> keys, values;
        for (const auto& point : capacity_->points) {
            const auto& value = point.*line.value;
            keys << static_cast<double>(point.cameras);
            values << (value ? value->value * scale_ : std::nan(""));
        }
        QCPGraph* curve = addCurve(0, line.name, line.pen);
        curve->setData(keys, values, true);
        names.emplace_back(line.name, curve);
    }
    for (auto at = names.rbegin(); at != names.rend(); ++at)
        addName(at->first, {at->second});
    const double end = static_cast<double>(capacity_->points.back().cameras);
    setLabels(tr("cameras, in this mix"), {tr("mean latency (%1)").arg(unit.unit)});
    setFullRange(0, QCPRange(0, 1.02 * end), QCPRange(0, 1.15 * highest * scale_));

    const auto knee = [&](const std::optional<FleetCapacity::Knee>& at, const QColor& color,
                          const QString& text) {
        if (!at || at->cameras > end)
            return;
        const auto x = static_cast<double>(at->cameras);
        auto* dot = addCurve(0, {}, QPen(Qt::NoPen));
        dot->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, QPen(color, 2), color, 10));
        dot->setLineStyle(QCPGraph::lsNone);
        dot->setData({x}, {capacity_->alone.value * scale_}, true);
        auto* label =
            addText(0, {x, capacity_->alone.value * scale_}, text, Qt::AlignBottom | Qt::AlignRight);
        label->setPadding(QMargins(4, 0, 6, 6));
        label->setColor(color);
        auto* line = addLine(0, Qt::Vertical, x, QPen(color, 1, Qt::DotLine));
        line->setLayer(QStringLiteral("grid"));
    };
    if (const auto& later = capacity_->kneeMore;
        later && (!capacity_->knee || later->cameras != capacity_->knee->cameras))
        knee(later, colors().cloud, tr("with one worker more: %1").arg(later->cameras));
    if (capacity_->knee)
        knee(capacity_->knee, colors().text, tr("knee: %1").arg(capacity_->knee->cameras));

    const FleetCapacity::Point* now = pointAt(cameras_);
    if (now != nullptr && now->best && now->more && (*now->best - *now->more).value > 0.01 * highest) {
        auto* gain = new QCPItemLine(this);
        for (QCPItemPosition* point : gain->positions())
            point->setAxes(x(0), y(0));
        gain->setClipAxisRect(row(0));
        gain->start->setCoords(static_cast<double>(now->cameras), now->best->value * scale_);
        gain->end->setCoords(static_cast<double>(now->cameras), now->more->value * scale_);
        gain->setHead(QCPLineEnding(QCPLineEnding::esSpikeArrow));
        gain->setPen(QPen(colors().cloud, 2));
        auto* text =
            addText(0, {static_cast<double>(now->cameras), now->best->value * scale_},
                    tr("one worker more: %1 less a frame").arg(durationShown(*now->best - *now->more)),
                    Qt::AlignBottom | Qt::AlignRight);
        text->setColor(colors().cloud);
        text->setBrush(colors().canvas);
        text->setPadding(QMargins(4, 2, 8, 2));
    }
    setMarker(static_cast<double>(cameras_), tr("now: %1").arg(cameras_), true);
    redraw();
}

} // namespace cutpoint
