// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/bandwidth_estimate.h"
#include "core/adapt/plan_chooser.h"
#include "core/adapt/step_curve.h"
#include "core/adapt/trace_cursor.h"

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
    StepCurve rate{10};                ///< Q(t): frame k arrives when k frames have been asked for
    std::optional<StepCurve> budget;   ///< T0(t)
    Knowledge knowledge = Knowledge::Instant;
    /// A decided plan runs that much later: its halves are loaded beside the running ones.
    Seconds switchTime;
    /// With Knowledge::Transfers: a probe replaces transfers older than this.
    Seconds probeAfter{5};

    /// "bad-option" when Q is never positive or not finite.
    std::optional<Issue> check() const;
};

/// One frame's way through the three stages. A stage that has nothing to do begins and ends with the one
/// before.
struct SimulatedFrame {
    Seconds arrival, edgeStart, edgeEnd, sendStart, sendEnd, cloudStart, cloudEnd;
    double rate = 0;      ///< Q when it arrived
    std::size_t plan = 0; ///< as PlanChooser numbers them
    Seconds latency() const { return cloudEnd - arrival; }
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

    void decide(double now);
    BitsPerSecond believed(double now);
    std::size_t first(double arrival) const;
    static void pass(const FrameCost& cost, SimulatedFrame& frame, Stages& stages, TraceCursor& link);

    std::shared_ptr<const PipelineWorld> world_;
    std::shared_ptr<PlanChooser> chooser_;
    std::shared_ptr<const std::vector<std::size_t>> oracle_; ///< quickest on the fastest link first
    double fastest_ = 0;                                     ///< the trace's, bit/s
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
    std::deque<Sent> pending_;
    double lastHeard_ = 0;
};

/// Counts the frames that wait for the edge when another arrives, itself not counted.
class WaitingFrames {
public:
    std::size_t count(const SimulatedFrame& frame) {
        while (!starts_.empty() && starts_.front() <= frame.arrival.value)
            starts_.pop_front();
        const std::size_t waiting = starts_.size();
        starts_.push_back(frame.edgeStart.value);
        return waiting;
    }
    /// Of the frames counted so far, those that had not begun when the last one arrived; it is one of them.
    std::size_t size() const { return starts_.size(); }

private:
    std::deque<double> starts_;
};

} // namespace cutpoint
