// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/pipeline.h"

#include "core/runtime/edge/digest.h"
#include "core/runtime/edge/named_tensor.h"
#include "core/runtime/engine/compute_timer.h"

#include <algorithm>

namespace cutpoint {
namespace {

Issue thrown(const char* what) {
    return {Severity::Error, code::Exception, "", 0, "", say("Something was thrown: %1.", what), {}};
}

} // namespace

Pipeline::Pipeline(std::shared_ptr<InferenceEngine> whole, const CloudClient& cloud, Callbacks callbacks,
                   Options options)
    : whole_(std::move(whole)), cloud_(cloud), callbacks_(std::move(callbacks)), options_(std::move(options)),
      state_(options_.states) {
    edgeThread_ = std::jthread([this](const std::stop_token& stop) { runEdge(stop); });
    senderThread_ = std::jthread([this](const std::stop_token& stop) { runSender(stop); });
    receiverThread_ = std::jthread([this](const std::stop_token& stop) { runReceiver(stop); });
}

Pipeline::~Pipeline() {
    setCloudUp(false);
    stop(Seconds(0));
}

void Pipeline::setPlan(std::shared_ptr<const DeployedPlan> plan) {
    const std::lock_guard lock(mutex_);
    plan.swap(plan_);
    lowered_.forget();
    changed_.notify_all();
}

std::shared_ptr<const DeployedPlan> Pipeline::plan() const {
    const std::lock_guard lock(mutex_);
    return plan_;
}

bool Pipeline::waitForPlan(std::int64_t number, Seconds wait, const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, stop, span(wait), [&] { return begunPlan_ >= number || !streaming_; }) &&
           begunPlan_ >= number;
}

void Pipeline::setCloudUp(bool up) {
    const std::lock_guard lock(mutex_);
    cloudUp_ = up;
    if (!up)
        for (const auto& call : calls_)
            if (const auto active = call.lock())
                active->cancel();
    changed_.notify_all();
}

void Pipeline::pause() {
    std::unique_lock lock(mutex_);
    paused_ = true;
    changed_.notify_all();
    changed_.wait(lock, [&] { return !edgeBusy_; });
}

void Pipeline::resume() {
    const std::lock_guard lock(mutex_);
    paused_ = false;
    changed_.notify_all();
}

Seconds Pipeline::now() const {
    return Seconds(std::chrono::duration<double>(Clock::now() - start_.load()).count());
}

bool Pipeline::streaming() const {
    const std::lock_guard lock(mutex_);
    return streaming_;
}

double Pipeline::framesPerSecond() const {
    const std::lock_guard lock(mutex_);
    return streaming_ ? fps_ : 0;
}

std::optional<Pipeline::InFlight> Pipeline::inFlight() const {
    const std::lock_guard lock(mutex_);
    if (!sending_)
        return std::nullopt;
    const Seconds elapsed(std::chrono::duration<double>(Clock::now() - sendBegin_).count());
    return InFlight{*sending_, std::max(Seconds(0), elapsed - excused_)};
}

bool Pipeline::holdUplink(Seconds wait, const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    held_ = true;
    return changed_.wait_for(lock, stop, span(wait), [&] { return !sending_ && inCloud_.empty(); });
}

void Pipeline::freeUplink() {
    const std::lock_guard lock(mutex_);
    held_ = false;
    changed_.notify_all();
}

bool Pipeline::start(std::unique_ptr<FrameSource> source, double fps, std::int64_t frames,
                     WhenFull whenFull) {
    std::jthread earlier; // its stream has ended, and so will it
    {
        const std::lock_guard lock(mutex_);
        if (streaming_)
            return false;
        earlier = std::move(sourceThread_);
    }
    if (earlier.joinable())
        earlier.join();
    const std::lock_guard lock(mutex_);
    if (streaming_)
        return false;
    source_ = std::move(source);
    fps_ = askedFps_ = lastToldRate_ = fps;
    whenFull_ = whenFull;
    late_.clear();
    congested_ = false;
    toldDrops_.reset();
    toldDropped_ = 0;
    toldRate_.reset();
    lowered_ = LoweredRate(fps);
    frames_ = frames;
    counts_ = {};
    start_ = Clock::now();
    turns_ = {};
    freshStream_ = true;
    streaming_ = true;
    sourceDone_ = false;
    sourceThread_ = std::jthread([this](const std::stop_token& stop) { runSource(stop); });
    return true;
}

Pipeline::Counts Pipeline::stop() {
    return stop(std::nullopt);
}

Pipeline::Counts Pipeline::stop(Seconds patience) {
    return stop(std::optional(patience));
}

Pipeline::Counts Pipeline::stop(std::optional<Seconds> patience) {
    std::unique_lock lock(mutex_);
    if (streaming_) {
        sourceThread_.request_stop();
        changed_.notify_all();
        changed_.wait(lock, [&] { return sourceDone_; });
        arrivals_.clear(); // not begun, so not counted as taken in
        const auto done = [&] { return counts_.done + counts_.failed == counts_.in || !streaming_; };
        if (!patience)
            changed_.wait(lock, done);
        else
            changed_.wait_for(lock, span(*patience), done);
        streaming_ = false;
        changed_.notify_all();
    }
    if (patience) {
        ending_ = true; // a slowed-down engine does not sleep on
        changed_.notify_all();
    }
    return counts_;
}

/// A limited stream ends with its last frame.
void Pipeline::endIfDone(std::unique_lock<std::mutex>& lock) {
    if (!streaming_ || !sourceDone_ || sourceThread_.get_stop_token().stop_requested() ||
        !arrivals_.empty() || counts_.done + counts_.failed != counts_.in)
        return;
    streaming_ = false;
    changed_.notify_all();
    lock.unlock();
    callbacks_.streamEnded();
}

void Pipeline::runEdge(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    while (true) {
        edgeBusy_ = false;
        changed_.notify_all();
        // Frames that the cloud lost come first; a new one also needs room behind the edge.
        changed_.wait(lock, stop, [&] {
            return !paused_ && plan_ && (!redo_.empty() || (!arrivals_.empty() && toSend_.size() < toSend));
        });
        if (stop.stop_requested())
            return;
        edgeBusy_ = true;
        const bool again = !redo_.empty();
        std::deque<Frame>& queue = again ? redo_ : arrivals_;
        Frame frame = std::move(queue.front());
        queue.pop_front();
        if (!again) {
            ++counts_.in;
            frame.plan = plan_;
            frame.result.plan = plan_->number;
            begunPlan_ = std::max(begunPlan_, plan_->number);
            frame.result.edgeStart = now();
            frame.result.dropped = counts_.dropped;
            lowered_.begun(frame.result.edgeStart, arrivals_.size());
            if (fps_ == 0)
                frame.result.arrival = frame.result.edgeStart;
        }
        changed_.notify_all();
        const Seconds late = frame.result.edgeStart - frame.result.arrival;
        const bool isLater = !again && fps_ > 0 && isGettingLater(late);
        lock.unlock();
        if (isLater)
            callbacks_.congested(late);
        attempt(std::move(frame), &Pipeline::compute);
        lock.lock();
    }
}

Result<std::vector<Tensor>> Pipeline::runEngine(InferenceEngine& engine, const std::vector<Tensor>& inputs,
                                                Seconds& took) {
    const ComputeTimer timer;
    // Copies cost a slow edge much: an engine that wants all of them gets them as they are.
    std::vector<Tensor> some;
    if (engine.inputs().size() != inputs.size())
        for (const TensorSpec& spec : engine.inputs())
            if (const Tensor* input = findTensor(inputs, spec.name))
                some.push_back(*input);
    auto outputs = engine.run(some.empty() ? inputs : some);
    if (options_.slowdown > 1)
        rest(timer.stretch(options_.slowdown, options_.oneThread));
    took += timer.wall();
    return outputs;
}

void Pipeline::rest(Seconds time) {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, span(time), [&] { return ending_; });
}

void Pipeline::attempt(Frame frame, void (Pipeline::*stage)(Frame&)) {
    try {
        (this->*stage)(frame);
    } catch (const std::exception& error) {
        fail(frame, thrown(error.what()));
    }
}

/// Where its cloud call is of no use.
void Pipeline::redo(Frame& frame) {
    frame.call.reset();
    frame.result.finishedOnEdge = true;
    const std::lock_guard lock(mutex_);
    sending_.reset();
    redo_.push_back(std::move(frame));
    changed_.notify_all();
}

void Pipeline::compute(Frame& frame) {
    const bool alone = frame.result.finishedOnEdge || frame.plan->edgeOnly();
    // A frame that is done again has its state already, and later ones have what it left.
    const bool first = !frame.result.finishedOnEdge;
    if (first) {
        if (freshStream_.exchange(false))
            state_.clear();
        state_.giveTo(frame.inputs);
    }
    if (!alone && frame.plan->edge) {
        auto outputs = runEngine(*frame.plan->edge, frame.inputs, frame.result.edge);
        if (!outputs) {
            fail(frame, outputs.error());
            return;
        }
        frame.outputs = *std::move(outputs);
        state_.takeFrom(frame.outputs);
    }
    if (!alone) {
        const std::lock_guard lock(mutex_);
        toSend_.push_back(std::move(frame));
        changed_.notify_all();
        return;
    }
    auto outputs = runEngine(*whole_, frame.inputs, frame.result.edge);
    if (!outputs) {
        fail(frame, outputs.error());
        return;
    }
    frame.outputs = *std::move(outputs);
    if (first)
        state_.takeFrom(frame.outputs);
    finish(frame);
}

void Pipeline::finish(Frame& frame) {
    frame.result.answerHash = answerHash(frame.outputs);
    frame.result.done = now();
    callbacks_.frameDone(frame.result);
    frame.plan.reset();
    std::unique_lock lock(mutex_);
    ++counts_.done;
    changed_.notify_all();
    endIfDone(lock);
}

void Pipeline::fail(const Frame& frame, const Issue& issue) {
    callbacks_.frameFailed(frame.result.frame, issue);
    std::unique_lock lock(mutex_);
    ++counts_.failed;
    changed_.notify_all();
    endIfDone(lock);
}

} // namespace cutpoint
