// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/recorded_stream.h"
#include "views/timeline/replay_lanes.h"
#include "views/timeline/timeline.h"

namespace cutpoint {

/// What a replay's timeline shows.
struct ReplayShown {
    std::shared_ptr<const Replay> replay;
    std::shared_ptr<const Problem> problem;
    std::shared_ptr<const BandwidthTrace> link;
    std::shared_ptr<const RecordedStream> recorded; ///< null: nothing was measured
};

/// How a policy is called and drawn.
QString policyName(ReplayPolicy policy);
QColor policyColor(ReplayPolicy policy, const Colors& colors);

/// The lanes of a replay: the link, Q and T0 where they change, which plan each policy runs, what was
/// measured, latency, queue and throughput.
class ReplaySource : public TimelineSource {
public:
    enum class Kind { Link, Rate, Budget, Plan, Measured, Latency, Queue, Throughput };

    ReplaySource(ReplayShown shown, const Colors& colors);

    /// Another link to draw, of the same length, before it has been replayed.
    void setLink(std::shared_ptr<const BandwidthTrace> link) { shown_.link = std::move(link); }
    /// The policy whose numbers stand beside the names of curves.
    void setSelected(std::size_t policy) { selected_ = policy; }
    Kind kind(std::size_t lane) const { return lanes_[lane].kind; }
    /// Of a lane of plans, or -1.
    int policyOf(std::size_t lane) const;
    const ReplayShown& shown() const { return shown_; }

    Seconds length() const override;
    std::vector<TimelineLane> lanes() const override;
    std::vector<TimelineCurve> curves(std::size_t lane, Seconds from, Seconds to) const override;
    std::vector<TimelineBand> bands(std::size_t lane, Seconds from, Seconds to, int columns) const override;
    std::vector<TimelineBand> marks(std::size_t lane, Seconds from, Seconds to) const override;
    TimelineBand markMeaning() const override;
    QString value(std::size_t lane, Seconds t) const override;

private:
    struct Lane {
        Kind kind;
        std::size_t policy = 0;
    };
    const std::vector<LanePoints>& points(Seconds from, Seconds to) const;
    const RecordedStream::Frame* measuredAt(Seconds t) const;
    QString cutAt(std::size_t policy, Seconds t) const;

    ReplayShown shown_;
    Colors colors_;
    std::vector<Lane> lanes_;
    std::vector<std::vector<QColor>> planColors_; ///< by policy and plan
    std::size_t selected_ = 0;
    mutable std::vector<LanePoints> points_; ///< by policy, between the two moments
    mutable Seconds pointsFrom_{-1}, pointsTo_{-1};
};

} // namespace cutpoint
