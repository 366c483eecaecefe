// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fleet/fleet_answers.h"
#include "views/timeline/timeline.h"

namespace cutpoint {

/// The lanes of a fleet's day: workers needed and there, where each class is cut, latency, cameras, frames/s.
class FleetDaySource : public TimelineSource {
public:
    enum class Kind { Workers, Plan, Latency, Cameras, Rate };

    FleetDaySource(const Fleet& fleet, std::shared_ptr<const FleetAnswers> answers, const Colors& colors);

    /// A class's cameras as they are being drawn.
    void setDrawn(std::size_t classIndex, StepCurve curve) { drawn_ = {classIndex, std::move(curve)}; }
    /// The lane in which cameras are drawn.
    std::size_t camerasLane() const { return 2 + names_.size(); }

    Seconds length() const override { return answers_->day.length; }
    std::vector<TimelineLane> lanes() const override;
    std::vector<TimelineCurve> curves(std::size_t lane, Seconds from, Seconds to) const override;
    std::vector<TimelineBand> bands(std::size_t lane, Seconds from, Seconds to, int columns) const override;
    QString value(std::size_t lane, Seconds t) const override;

private:
    Kind kind(std::size_t lane) const;
    const FleetClassPlan* planOf(const FleetInstant& instant, std::size_t classIndex) const;
    QString cutOf(const FleetInstant& instant, std::size_t classIndex) const;
    double number(Kind kind, const FleetInstant& instant, std::size_t classIndex) const;

    Fleet fleet_;
    std::shared_ptr<const FleetAnswers> answers_;
    Colors colors_;
    std::vector<QString> names_;
    std::optional<std::pair<std::size_t, StepCurve>> drawn_;
};

/// How a class is drawn in curves.
QColor fleetClassColor(std::size_t classIndex, const Colors& colors);

} // namespace cutpoint
