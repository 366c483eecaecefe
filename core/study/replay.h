// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/pipeline_run.h"
#include "core/study/effort.h"

#include <span>

namespace cutpoint {

/// Who decides in a replay.
enum class ReplayPolicy : std::uint8_t {
    Fixed, ///< the plan of lowest latency at the trace's mean rate
    EdgeOnly,
    CloudOnly,
    Neurosurgeon,
    Dads,
    Recommended,
    /// Knows the trace. Gives every frame the plan that answers it first, among all plans or among those that
    /// keep up with the mean rate; or runs what another policy of the replay ran when that was better over
    /// the whole trace. Of a net that has no frontier the plans are the prefixes of the topological order.
    Oracle,
};

inline constexpr std::array<ReplayPolicy, 7> replayPolicies{
    ReplayPolicy::Fixed, ReplayPolicy::EdgeOnly,    ReplayPolicy::CloudOnly, ReplayPolicy::Neurosurgeon,
    ReplayPolicy::Dads,  ReplayPolicy::Recommended, ReplayPolicy::Oracle};

/// "fixed", "edge-only", "cloud-only", "neurosurgeon", "dads", "recommended", "oracle".
const char* replayPolicyWord(ReplayPolicy policy);
/// Errors: "bad-option" with the words there are.
Result<ReplayPolicy> replayPolicyFromWord(const std::string& word);

struct ReplayOptions {
    StepCurve rate{10};              ///< Q(t)
    std::optional<StepCurve> budget; ///< T0(t); without it the problem's T0
    std::int64_t frames = 0;         ///< 0: as many as arrive within `duration`
    Seconds duration;                ///< 0: once through the trace
    Knowledge knowledge = Knowledge::Instant;
    Seconds switchTime;
    double hysteresis = 0.1;
    Seconds horizon{10};
    std::vector<ReplayPolicy> policies{replayPolicies.begin(), replayPolicies.end()};

    static constexpr std::int64_t mostFrames = 20'000'000;
};

/// What a policy did over the whole replay.
struct ReplaySummary {
    std::int64_t frames = 0;
    Seconds median, p95, worst, mean; ///< of the latency
    double framesPerSecond = 0;       ///< answered, from the first arrival to the last answer
    std::int64_t switches = 0;        ///< frames that ran under another plan than the one before
    std::size_t mostWaiting = 0;      ///< most frames that one found waiting for a stage
    std::int64_t late = 0;            ///< frames whose answer took longer than 1/Q
};

/// Frames that stand side by side, so that hours can be drawn: one level's buckets hold `bucketFrames`, each
/// level above it four times as many.
struct ReplayBucket {
    double firstArrival = 0, lastAnswer = 0; ///< s
    double latencySum = 0;                   ///< s
    float latencyLeast = 0, latencyMost = 0; ///< s
    std::uint32_t frames = 0, plan = 0;      ///< plan: of its first frame
    std::uint32_t mostWaiting = 0, switches = 0;
    std::uint32_t late = 0; ///< frames whose answer took longer than 1/Q
};

/// A plan that ran, beside its number in the lane.
struct ReplayPlan {
    PerLayer<Side> sides;
    std::vector<LayerId> cut; ///< layers whose output is sent
    FrameCost cost;
};

/// From `frame`, that arrived at `arrival`, a plan runs until the next change.
struct ReplayChange {
    std::int64_t frame = 0;
    Seconds arrival;
    std::uint32_t plan = 0;
};

/// One policy's way through the trace. Memory: 75 bytes for 64 frames, and 24 for a change.
struct ReplayLane {
    ReplayPolicy policy = ReplayPolicy::Fixed;
    ReplaySummary summary;
    std::vector<ReplayPlan> plans;                 ///< in the order of their first use
    std::vector<ReplayChange> changes;             ///< the first entry is the beginning
    bool changesComplete = true;                   ///< false past `mostChanges`
    std::vector<std::vector<ReplayBucket>> levels; ///< [0] is the finest
    std::size_t searches = 0;                      ///< decisions that took more than a scan (DADS)

    static constexpr std::size_t bucketFrames = 64;
    static constexpr std::size_t mostChanges = 1'000'000;

    /// The last change at or before the frame; 0 for the first.
    std::size_t changeAt(std::int64_t frame) const;
    std::uint32_t planAt(std::int64_t frame) const { return changes[changeAt(frame)].plan; }
};

/// A frame with what it met; `frame.plan` is the lane's number.
struct ReplayFrame {
    std::int64_t number = 0;
    SimulatedFrame frame;
};

/// A trace gone through under several policies. Frames are not kept: summaries and a pyramid of buckets are,
/// and points from which any frame is simulated again. Immutable but for frames(), which is for one thread at
/// a time.
class Replay {
public:
    const std::vector<ReplayLane>& lanes() const { return lanes_; }
    const PipelineWorld& world() const { return *world_; }
    std::int64_t frameCount() const { return frames_; }
    /// Arrival of the last frame.
    Seconds lastArrival() const { return lastArrival_; }
    /// The last frame that has arrived by `t`; 0 before the first. Some microseconds.
    std::int64_t frameAt(Seconds t) const;
    /// When a frame of [0, frameCount()) arrives. Some microseconds.
    Seconds arrivalOf(std::int64_t frame) const;
    /// `count` frames of a lane from `first` on, simulated again. At most some thousand frames more than
    /// asked for are passed, and those that wait, up to `mostWaiting`: where a queue is longer, `queue` is
    /// the most of the frames around.
    static constexpr std::int64_t mostWaiting = 65'536;
    std::vector<ReplayFrame> frames(std::size_t lane, std::int64_t first, std::int64_t count) const;

    /// Called for every frame while it is simulated, lane by lane.
    using FrameSink = std::function<void(const ReplayLane& lane, const ReplayFrame& frame)>;

private:
    struct Checkpoint {
        PipelineRun run;
        std::int64_t firstWaiting; ///< the first frame that may still wait
    };
    friend class LaneBuilder;
    friend Result<Replay> replay(const Problem&, const BandwidthTrace&, const ReplayOptions&, const Effort&,
                                 const FrameSink&);
    struct LaneNumbers {
        std::vector<std::uint32_t> ofChooser; ///< the lane's number of a chooser's plan
        std::vector<Checkpoint> checkpoints;
    };

    std::shared_ptr<const PipelineWorld> world_;
    std::vector<ReplayLane> lanes_;
    std::vector<LaneNumbers> inner_;
    std::vector<FrameClock> clocks_; ///< before every 4,096th frame
    std::int64_t frames_ = 0;
    Seconds lastArrival_;
};

/// Goes through the trace (repeated past its end) under every policy. The problem gives net, speeds, rtt,
/// fixed costs, pins and T0; where its rtt is 0 and the trace knows latencies, a frame pays twice the one at
/// which it is sent, and the policies know their mean. About 0.1 us for a frame and policy while the link
/// stays; DADS adds a DSH search for every rate (to three figures) at which its light mode does not keep up.
/// Errors: checkProblem's, "bad-option" (Q, frames, more than ReplayOptions::mostFrames), "dead-link" when a
/// frame can never be sent, "cancelled".
Result<Replay> replay(const Problem& problem, const BandwidthTrace& trace, const ReplayOptions& options,
                      const Effort& effort = {}, const Replay::FrameSink& sink = {});

} // namespace cutpoint
