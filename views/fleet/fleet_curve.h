// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/fleet/fleet_capacity.h"
#include "views/plots/plot_canvas.h"

namespace cutpoint {

/// Mean latency of a frame over the number of cameras: the exact division, with one worker more, by equal
/// shares and on the edge alone; the knees marked, and what one worker more saves where the fleet stands. The
/// mark of the fleet's number of cameras can be dragged.
class FleetCurve : public PlotCanvas {
    Q_OBJECT

public:
    explicit FleetCurve(QWidget* parent = nullptr);

    /// `workers` of the fleet, for the names.
    void show(const FleetCapacity& capacity, std::int64_t cameras, double workers);
    void clear();

signals:
    /// The user wants so many cameras.
    void camerasWished(std::int64_t cameras, bool dragging);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    const FleetCapacity::Point* pointAt(std::int64_t cameras) const;

    std::optional<FleetCapacity> capacity_;
    std::int64_t cameras_ = 0;
    double workers_ = 1, scale_ = 1;
};

} // namespace cutpoint
