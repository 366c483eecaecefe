// SPDX-License-Identifier: GPL-3.0-or-later
// The two stages beyond the edge: the uplink and the cloud.
#include "core/runtime/edge/named_tensor.h"
#include "core/runtime/edge/pipeline.h"

#include <algorithm>

namespace cutpoint {
namespace {

/// Between two questions whether a frame is too slow.
constexpr Seconds kPatience(0.05);
/// A dimension that is not fixed takes any size.
bool isOf(const Tensor& tensor, const TensorSpec& spec) {
    return tensor.spec.type == spec.type &&
           std::ranges::equal(tensor.spec.shape, spec.shape, [](std::int64_t given, std::int64_t wanted) {
               return wanted < 0 || given == wanted;
           });
}

} // namespace

/// Once what measures the link has done so, and the cloud has room; alone where the link's rate is to be
/// told.
bool Pipeline::mayBeSent() const {
    return !held_ && inCloud_.size() < (turns_.wantsAlone(now()) ? 1 : inCloud);
}

void Pipeline::runSender(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, stop, [&] { return !toSend_.empty() && (!cloudUp_ || mayBeSent()); });
        if (stop.stop_requested())
            return;
        Frame frame = std::move(toSend_.front());
        toSend_.pop_front();
        changed_.notify_all();
        if (!cloudUp_) {
            frame.result.finishedOnEdge = true;
            redo_.push_back(std::move(frame));
            changed_.notify_all();
            continue;
        }
        lock.unlock();
        attempt(std::move(frame), &Pipeline::send);
        lock.lock();
    }
}

/// False when the frame had better be done on the edge.
bool Pipeline::arrives(const Frame& frame, Seconds excused) {
    while (!frame.call->arrived(kPatience)) {
        const Seconds elapsed = frame.call->elapsed() - excused;
        if (callbacks_.tooSlow && elapsed.value > 0 &&
            callbacks_.tooSlow(*frame.plan, frame.result.sent, elapsed))
            return false;
    }
    return true;
}

void Pipeline::send(Frame& frame) {
    std::vector<const Tensor*> cut;
    double bytes = 0;
    for (const std::string& name : frame.plan->cutTensors) {
        const Tensor* tensor = findTensor(frame.outputs, name);
        if (tensor == nullptr)
            tensor = findTensor(frame.inputs, name);
        if (tensor == nullptr) {
            fail(frame, {Severity::Error, code::BadHalf, "", 0, name,
                         say("The edge half does not give this cut tensor."), say("Push the plan again.")});
            return;
        }
        cut.push_back(tensor);
        bytes += static_cast<double>(tensor->data.size());
    }
    if (callbacks_.tooSlow && callbacks_.tooSlow(*frame.plan, Bytes(bytes), Seconds(0))) {
        redo(frame);
        return;
    }
    frame.result.sent = Bytes(bytes);
    const Seconds deadline = callbacks_.deadline(*frame.plan, Bytes(bytes));
    Seconds excused;
    {
        const std::lock_guard lock(mutex_);
        excused = excused_ = inCloud_.empty() ? Seconds(0) : turns_.longestWay();
        frame.result.sendStart = now();
        sendBegin_ = Clock::now();
        sending_ = Bytes(bytes);
    }
    frame.call = cloud_.infer(frame.plan->cloudModel, cut, deadline);
    {
        const std::lock_guard lock(mutex_);
        std::erase_if(calls_, [](const auto& call) { return call.expired(); });
        calls_.push_back(frame.call);
        if (!cloudUp_)
            frame.call->cancel();
    }
    const bool arrived = arrives(frame, excused);
    frame.result.uplink = frame.call->elapsed();
    {
        const std::lock_guard lock(mutex_);
        sending_.reset();
    }
    if (!arrived) {
        redo(frame);
        return;
    }
    const std::lock_guard lock(mutex_);
    inCloud_.push_back(std::move(frame));
    changed_.notify_all();
}

void Pipeline::runReceiver(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, stop, [&] { return !inCloud_.empty(); });
        if (stop.stop_requested())
            return;
        // The frame stays counted in the queue's length until it is answered.
        Frame frame = std::move(inCloud_.front());
        lock.unlock();
        attempt(std::move(frame), &Pipeline::receive);
        lock.lock();
        inCloud_.pop_front();
        changed_.notify_all();
    }
}

/// Which of the frame's two ways it had for itself.
void Pipeline::markClear(FrameResult& frame, const CloudAnswer& answer) {
    const std::lock_guard lock(mutex_);
    const ClearWays clear = turns_.answered(
        {frame.sendStart, answer.uplink, answer.queued, answer.compute, answer.total, answer.timed});
    frame.clearUplink = clear.up;
    frame.clearBack = clear.back;
}

void Pipeline::receive(Frame& frame) {
    auto answer = frame.call->answer();
    auto outputs = answer ? wholeAnswer(frame, answer->outputs) : answer.error();
    if (!outputs) {
        const FrameResult result = frame.result;
        const auto plan = frame.plan;
        redo(frame);
        callbacks_.cloudFailed(outputs.error(), result, *plan);
        return;
    }
    frame.result.transfer = answer->transfer();
    frame.result.cloud = answer->compute;
    frame.result.back = answer->back();
    frame.result.received = answer->bytes;
    frame.result.queued = answer->queued;
    frame.result.cloudTimed = answer->timed;
    markClear(frame.result, *answer);
    frame.outputs = *std::move(outputs);
    finish(frame);
}

/// The model's outputs in their order: those of the edge half, whose other tensors were only cut, and those
/// of the cloud, which may be anybody's server.
Result<std::vector<Tensor>> Pipeline::wholeAnswer(const Frame& frame,
                                                  const std::vector<Tensor>& given) const {
    std::vector<Tensor> outputs;
    for (const TensorSpec& spec : whole_->outputs()) {
        const Tensor* own = findTensor(frame.outputs, spec.name);
        const Tensor* tensor = own != nullptr ? own : findTensor(given, spec.name);
        if (tensor == nullptr || !isOf(*tensor, spec))
            return Issue{Severity::Error,
                         code::BadAnswer,
                         "",
                         0,
                         spec.name,
                         tensor == nullptr
                             ? say("The cloud's answer lacks this output of the model.")
                             : say("The cloud's answer has another type or shape for this output."),
                         say("Use a server that runs the model as it is.")};
        outputs.push_back(*tensor);
    }
    return outputs;
}

} // namespace cutpoint
