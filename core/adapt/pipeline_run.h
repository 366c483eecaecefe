// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/bandwidth_estimate.h"
#include "core/adapt/plan_chooser.h"
#include "core/adapt/step_curve.h"
#include "core/adapt/trace_cursor.h"

#include <algorithm>
#include <deque>
#include <memory>

namespace cutpoint {

/// How the simulated system learns B.
enum class Knowledge : std::uint8_t {
    Instant,  ///< the trace's rate at the moment of the decision
    Transfers ///< the harmonic mean of the last transfers, or a probe after a while without one
};

/// What a simulation runs in: the link, the frames that come, and what the policy is told.
struct PipelineWorld {
    BandwidthTrace trace;
    StepCurve rate{10};              ///< Q(t): frame k arrives when k frames have been asked for
    std::optional<StepCurve> budget; ///< T0(t)
    Knowledge knowledge = Knowledge::Instant;
    /// A decided plan runs that much later: its halves are loaded beside the running ones.
    Seconds switchTime;
    /// With Knowledge::Transfers: a probe replaces transfers older than this.
    Seconds probeAfter{5};
    /// The part of FrameCost::call in whose place a frame pays twice what the trace's latency is when it is
    /// sent: their mean. None: the calls cost what the problem says.
    std::optional<Seconds> meanRtt;

    /// "bad-option" when Q is never positive or not finite.
    std::optional<Issue> check() const;
};

/// One frame's way through the three stages. A stage that has nothing to do begins and ends with the one
/// before.
struct SimulatedFrame {
    Seconds arrival, edgeStart, edgeEnd, sendStart, sendEnd, cloudStart, cloudEnd;
    double rate = 0;       ///< Q when it arrived
    std::size_t plan = 0;  ///< as PlanChooser numbers them
    std::size_t queue = 0; ///< frames that waited for a stage when it arrived, as WaitingFrames counts them
    Seconds latency() const { return cloudEnd - arrival; }
    /// Its answer took longer than 1/Q.
    bool isLate() const { return latency().value * rate > 1 + 1e-9; }
};

/// The pipeline over time (formulation.md, Section 5), frame by frame: three stages in series, each one frame
/// at a time, first come first served; a transfer under way speeds up and slows down with the trace. An
/// edge-only frame passes by the uplink and the cloud. A plan is decided when a frame begins on the edge. A
/// value: a copy goes on from where it was made. O(decision) for a frame, O(1) while nothing changes.
class PipelineRun {
public:
    /// Runs a policy.
    PipelineRun(std::shared_ptr<const PipelineWorld> world, std::shared_ptr<PlanChooser> chooser);
    /// Runs the oracle: knows the trace, and gives every frame the plan among `plans` that answers it first
    /// (the first of equals). That is the best for the frame, not for those behind it.
    PipelineRun(std::shared_ptr<const PipelineWorld> world, std::shared_ptr<PlanChooser> chooser,
                std::vector<std::size_t> plans);

    /// Never answered where the link carries nothing: cloudEnd is infinite.
    SimulatedFrame next();
    std::int64_t frames() const { return frames_; }
    const PlanChooser& chooser() const { return *chooser_; }

private:
    struct Stages {
        double edge = 0, link = 0, cloud = 0; ///< when each is free again
    };
    struct Sent {
        double end, took, bits;
    };
    /// What was sent, in order. Copies of a run share it: they go on alike, so what one has written is what
    /// the other would write.
    using SentLog = std::vector<Sent>;

    void decide(double now);
    BitsPerSecond believed(double now);
    std::size_t first(double arrival) const;
    void pass(const FrameCost& cost, SimulatedFrame& frame);
    /// What a call from `t` on costs beyond FrameCost::call, by the trace's latency.
    double lag(TraceCursor& link, double t) const {
        return world_->meanRtt ? 2 * link.latencyAt(t) - world_->meanRtt->value : 0;
    }

    std::shared_ptr<const PipelineWorld> world_;
    std::shared_ptr<PlanChooser> chooser_;
    std::shared_ptr<const std::vector<std::size_t>> oracle_;  ///< ascending by bits
    std::shared_ptr<const std::vector<double>> leastSending_; ///< s, of each of `oracle_`, whenever it begins
    double fastest_ = 0;                                      ///< the trace's, bit/s
    double leastLag_ = 0;
    double sending_ = 0; ///< of the last frame that was sent, the call apart
    FrameClock clock_;
    TraceCursor now_, link_;
    Stages stages_;
    std::int64_t frames_ = 0;
    // Of the policy.
    std::size_t running_ = PlanChooser::none, decided_ = PlanChooser::none;
    double ready_ = 0; ///< when the decided plan runs
    ChoiceMoment moment_;
    std::size_t momentPlan_ = PlanChooser::none; ///< that was decided_ then
    // What is believed of the link.
    TransferHistory history_;
    std::shared_ptr<SentLog> log_ = std::make_shared<SentLog>();
    std::size_t heard_ = 0, sent_ = 0; ///< of the log, by this run
    double lastHeard_ = 0;
};

/// Counts the frames that wait for a stage, whichever, when another arrives, itself not counted.
class WaitingFrames {
public:
    /// Frames come in their order. Amortised O(1).
    std::size_t count(const SimulatedFrame& frame) {
        const double now = frame.arrival.value;
        const std::size_t waiting = edge_.countAt(now) + link_.countAt(now) + cloud_.countAt(now);
        edge_.add(number_, now, frame.edgeStart.value);
        if (frame.sendStart > frame.edgeEnd)
            link_.add(number_, frame.edgeEnd.value, frame.sendStart.value);
        if (frame.cloudStart > frame.sendEnd)
            cloud_.add(number_, frame.sendEnd.value, frame.cloudStart.value);
        ++number_;
        return waiting;
    }
    /// The first frame, by the order of coming, that a later one may still find waiting.
    std::int64_t first() const {
        return std::min({edge_.first(number_), link_.first(number_), cloud_.first(number_)});
    }

private:
    struct Wait {
        std::int64_t number;
        double from, to;
    };
    /// Before one stage: both ends of the waits ascend.
    class Line {
    public:
        void add(std::int64_t number, double from, double to) {
            if (to > from)
                waits_.push_back({number, from, to});
        }
        std::size_t countAt(double now) {
            while (!waits_.empty() && waits_.front().to <= now) {
                waits_.pop_front();
                begun_ -= begun_ > 0 ? 1 : 0;
            }
            while (begun_ < waits_.size() && waits_[begun_].from <= now)
                ++begun_;
            return begun_;
        }
        std::int64_t first(std::int64_t none) const { return waits_.empty() ? none : waits_.front().number; }

    private:
        std::deque<Wait> waits_;
        std::size_t begun_ = 0; ///< that wait already
    };
    Line edge_, link_, cloud_;
    std::int64_t number_ = 0;
};

} // namespace cutpoint
