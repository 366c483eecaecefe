// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/edge/cloud_client.h"
#include "core/runtime/edge/deployed_plan.h"
#include "core/runtime/edge/frame_source.h"
#include "core/runtime/edge/frame_state.h"
#include "core/runtime/edge/link_turns.h"
#include "core/runtime/edge/lowered_rate.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace cutpoint {

/// As the standard library waits for it, which counts nanoseconds in 64 bits: some decades at most, else a
/// wait of ages would be none.
inline std::chrono::duration<double> span(Seconds s) {
    constexpr double longest = 1e9;
    return std::chrono::duration<double>(std::clamp(s.value, -longest, longest));
}

/// One answered frame. Times are since the stream's start on a monotonic clock.
struct FrameResult {
    std::int64_t frame = 0, plan = 0;
    Seconds arrival, edgeStart, sendStart, done;
    Seconds edge, transfer; ///< T_e, T_t
    Seconds cloud;          ///< computing there; T_c is this and the answer's way back
    Seconds back;           ///< the answer's way back
    Seconds queued;         ///< waiting for the cloud's engine
    Seconds uplink;         ///< until the cloud had the frame, or its call failed
    Bytes sent, received;
    /// Nothing but the frame, or its answer, was on the link then, so that the time tells the link's rate
    /// (LinkTurns).
    bool clearUplink = false, clearBack = false;
    bool finishedOnEdge = false; ///< its cloud call failed and the edge answered it alone
    bool cloudTimed = true;      ///< the cloud reported its time, so T_t and T_c are apart
    std::uint64_t answerHash = 0;
    std::int64_t dropped = 0; ///< frames of the stream before it
};

/// What a stream with a sampling rate does with frames that the pipeline has no room for.
enum class WhenFull : std::uint8_t {
    Block,      ///< holds the source back; every frame is answered, ever later
    DropOldest, ///< the newest frame takes the place of the one that waits the longest
    DropNewest, ///< the new frame is not taken
    LowerRate,  ///< Q falls until the pipeline keeps up, and rises again to what was asked for
};
/// "block", "drop-oldest", "drop-newest", "lower-rate".
const char* whenFullWord(WhenFull policy);
/// Errors: "bad-option" with the words there are.
Result<WhenFull> whenFullFromWord(const std::string& word);

/// The paper's three stages (Section II-A), a thread each with a bounded queue before it: the edge half, the
/// uplink, the cloud. Each handles one frame at a time in order. A frame that has begun is never dropped: a
/// full queue holds back the stage before it, down to the source (WhenFull), and a frame whose cloud call
/// fails, or is too slow, is computed again on the edge from its input, before any newer frame. Whatever is
/// thrown on the way fails one frame.
class Pipeline {
public:
    /// Frames that may wait for the uplink, and that may be in the cloud: enough to keep both busy, few
    /// enough that a new plan takes hold soon.
    static constexpr std::size_t toSend = 1, inCloud = 2;
    /// Frames that may wait for the edge where some are dropped: those that are answered are fresh.
    static constexpr std::size_t freshArrivals = 2;
    struct Options {
        double slowdown = 1;             ///< edge times are stretched by this, asleep: a slower device
        std::size_t arrivals = 32;       ///< frames that may wait for the edge
        bool oneThread = false;          ///< the engine computes in its caller's thread alone
        std::vector<StatePair> states{}; ///< carried on the edge from frame to frame
    };
    /// Called from the stages' threads, without locks held. They must not block for long.
    struct Callbacks {
        std::function<void(const FrameResult&)> frameDone;
        /// A frame that even the edge could not compute.
        std::function<void(std::int64_t frame, const Issue&)> frameFailed;
        /// The frame is done on the edge already or soon; this may take a while.
        std::function<void(const Issue&, const FrameResult&, const DeployedPlan&)> cloudFailed;
        /// Whether a frame of that size that has been on the uplink for so long had better be done on the
        /// edge; asked before it is sent, and every twentieth of a second until the cloud has it.
        std::function<bool(const DeployedPlan&, Bytes, Seconds elapsed)> tooSlow;
        /// Frames wait longer and longer, or the source is held back; `behind` is how late a frame begins.
        /// Once per congestion.
        std::function<void(Seconds behind)> congested;
        /// So many have been dropped since the stream's start. At the first, then once a second at most.
        std::function<void(std::int64_t dropped)> dropped;
        /// Q is another one now, to keep up or because there is room again. Once a second at most.
        std::function<void(double framesPerSecond)> rateChanged;
        /// The last of a limited number of frames is done.
        std::function<void()> streamEnded;
        /// How long a frame may take in transfer and cloud before the edge does it alone.
        std::function<Seconds(const DeployedPlan&, Bytes)> deadline;
    };
    struct Counts {
        std::int64_t in = 0, done = 0, failed = 0;
        std::int64_t dropped = 0; ///< not taken in
    };
    /// The frame on the uplink now. The time that its word may have waited behind another frame's answer is
    /// left out.
    struct InFlight {
        Bytes size;
        Seconds elapsed;
    };

    /// `whole` is the whole model: edge-only plans and frames that the cloud lost run on it.
    Pipeline(std::shared_ptr<InferenceEngine> whole, const CloudClient& cloud, Callbacks callbacks,
             Options options);
    ~Pipeline();

    /// The next frame that the edge begins runs under this plan; frames under way finish under theirs.
    void setPlan(std::shared_ptr<const DeployedPlan> plan);
    std::shared_ptr<const DeployedPlan> plan() const;
    /// Waits until a frame has begun under the plan of that number or a later one; false when time is up,
    /// and after a stop.
    bool waitForPlan(std::int64_t number, Seconds wait, const std::stop_token& stop = {});
    /// Without the cloud, frames under way to it and waiting for it are done on the edge at once.
    void setCloudUp(bool up);
    /// Between two frames; returns when the edge is idle.
    void pause();
    void resume();

    /// False when a stream runs already. `fps` 0: as fast as the edge takes frames.
    bool start(std::unique_ptr<FrameSource> source, double fps, std::int64_t frames,
               WhenFull whenFull = WhenFull::Block);
    /// Takes no more frames, waits for those that the edge has begun, and counts them.
    Counts stop();
    /// The same, at the end of all streams: frames that are not done within `patience` are dropped.
    Counts stop(Seconds patience);
    bool streaming() const;
    /// Q as it is now; 0 without a stream, or with one that has none.
    double framesPerSecond() const;
    std::optional<InFlight> inFlight() const;
    /// Sends no further frame until freeUplink(), and waits, at most so long, until nothing of a frame is on
    /// the link: for whatever measures it. Whether it is free.
    bool holdUplink(Seconds wait, const std::stop_token& stop = {});
    void freeUplink();
    /// Since the stream's start.
    Seconds now() const;

private:
    using Clock = std::chrono::steady_clock;
    struct Frame {
        FrameResult result;
        std::vector<Tensor> inputs, outputs; ///< outputs: of the edge half
        std::shared_ptr<const DeployedPlan> plan;
        std::shared_ptr<CloudCall> call;
    };

    void runSource(const std::stop_token& stop);
    void runEdge(const std::stop_token& stop);
    void runSender(const std::stop_token& stop);
    void runReceiver(const std::stop_token& stop);
    Counts stop(std::optional<Seconds> patience);
    void rest(Seconds time);
    /// One stage of one frame.
    void attempt(Frame frame, void (Pipeline::*stage)(Frame&));
    void compute(Frame& frame);
    void send(Frame& frame);
    void receive(Frame& frame);
    void markClear(FrameResult& frame, const CloudAnswer& answer);
    bool mayBeSent() const;
    void redo(Frame& frame);
    bool arrives(const Frame& frame, Seconds excused);
    Result<std::vector<Tensor>> nextInputs();
    bool makeRoom(std::unique_lock<std::mutex>& lock, Seconds due, const std::stop_token& stop);
    void tellDrops(std::unique_lock<std::mutex>& lock);
    void adjustRate(std::unique_lock<std::mutex>& lock);
    bool isGettingLater(Seconds late);
    void finish(Frame& frame);
    void fail(const Frame& frame, const Issue& issue);
    void endIfDone(std::unique_lock<std::mutex>& lock);
    Result<std::vector<Tensor>> wholeAnswer(const Frame& frame, const std::vector<Tensor>& given) const;
    Result<std::vector<Tensor>> runEngine(InferenceEngine& engine, const std::vector<Tensor>& inputs,
                                          Seconds& took);

    const std::shared_ptr<InferenceEngine> whole_;
    const CloudClient& cloud_;
    const Callbacks callbacks_;
    const Options options_;
    std::atomic<Clock::time_point> start_ = Clock::now();
    FrameState state_;                     ///< of the edge's thread
    std::atomic<bool> freshStream_ = true; ///< the state is to begin anew

    mutable std::mutex mutex_; ///< guards everything below
    std::condition_variable_any changed_;
    std::shared_ptr<const DeployedPlan> plan_;
    std::int64_t begunPlan_ = -1;                          ///< of the newest frame
    std::deque<Frame> redo_, arrivals_, toSend_, inCloud_; ///< redo_: for the edge alone
    std::unique_ptr<FrameSource> source_;
    double fps_ = 0, askedFps_ = 0;
    WhenFull whenFull_ = WhenFull::Block;
    std::deque<Seconds> late_; ///< how late the last frames began
    bool congested_ = false;   ///< and it has been told
    std::optional<Clock::time_point> toldDrops_, toldRate_;
    std::int64_t toldDropped_ = 0;
    double lastToldRate_ = 0;
    LoweredRate lowered_{0};
    std::int64_t frames_ = 0;
    Counts counts_;
    Clock::time_point sendBegin_;
    Seconds excused_; ///< that long the word of the frame on the uplink may wait behind an answer
    LinkTurns turns_;
    bool held_ = false;                           ///< something measures the link
    std::vector<std::weak_ptr<CloudCall>> calls_; ///< under way
    std::optional<Bytes> sending_;
    bool streaming_ = false, sourceDone_ = true, cloudUp_ = true, paused_ = false, edgeBusy_ = false,
         ending_ = false;
    std::jthread sourceThread_, edgeThread_, senderThread_, receiverThread_;
};

} // namespace cutpoint
