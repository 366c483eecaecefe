// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/edge_agent.h"

#include "core/model/printable_text.h"
#include "core/model/statistics.h"
#include "core/runtime/edge/agent_issue.h"
#include "core/runtime/edge/bandwidth_probe.h"
#include "core/runtime/edge/frame_record.h"
#include "core/runtime/service/sentence_message.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cutpoint {
namespace {

constexpr std::size_t kRecentFrames = 15;
/// So long at most a probe waits for the answers to frames.
constexpr Seconds kUplinkFree(2);
/// Kinds of events that may come with every frame.
constexpr std::array<std::string_view, 4> kWithFrames{code::FrameFailed, "frame-late", "frame-refused",
                                                      "link-slow"};
constexpr Seconds kFold(1);
constexpr int kToldInAFold = 5;
/// What frames under way may take when the agent ends.
constexpr Seconds kLastFrames(2);

/// From its begin to its end no frame is sent.
class HeldUplink {
public:
    HeldUplink(Pipeline& pipeline, const std::stop_token& stop) : pipeline_(pipeline) {
        pipeline_.holdUplink(kUplinkFree, stop);
    }
    ~HeldUplink() { pipeline_.freeUplink(); }
    HeldUplink(const HeldUplink&) = delete;
    HeldUplink& operator=(const HeldUplink&) = delete;

private:
    Pipeline& pipeline_;
};

Sentence streamSentence(double fps, WhenFull whenFull) {
    if (fps == 0)
        return say("As fast as frames are taken");
    switch (whenFull) {
    case WhenFull::DropOldest:
        return say("%1 frames/s; when they come too fast, those that wait longest are dropped", fps);
    case WhenFull::DropNewest:
        return say("%1 frames/s; when they come too fast, new ones are dropped", fps);
    case WhenFull::LowerRate:
        return say("%1 frames/s; when they come too fast, fewer are taken", fps);
    case WhenFull::Block:
        break;
    }
    return say("%1 frames/s", fps);
}

} // namespace

Result<std::unique_ptr<EdgeAgent>> EdgeAgent::make(EdgeOptions options, std::shared_ptr<grpc::Channel> frames,
                                                   std::shared_ptr<grpc::Channel> control) {
    auto model = EdgeModel::read(options.modelFile);
    if (!model)
        return model.error();
    if (options.edgeMemory && static_cast<double>(model->runnable.onnx.size()) > options.edgeMemory->value)
        return agentIssue(code::EdgeMemory,
                          say("The whole model, which the edge keeps, is larger than the edge's memory."),
                          say("Raise --edge-memory."));
    std::unique_ptr<EdgeAgent> agent(
        new EdgeAgent(std::move(options), std::move(frames), std::move(control), *std::move(model)));
    auto whole = agent->loadEngine(agent->model_.runnable.onnx);
    if (!whole)
        return whole.error();
    agent->whole_ = *std::move(whole);
    if (auto issue = growingState(*agent->model_.graph, agent->whole_->inputs(), agent->whole_->outputs()))
        return *issue;
    agent->engineDescription_ = agent->whole_->description();
    EdgeAgent* self = agent.get();
    Pipeline::Callbacks callbacks;
    callbacks.frameDone = [self](const FrameResult& frame) { self->frameDone(frame); };
    callbacks.frameFailed = [self](std::int64_t frame, const Issue& issue) {
        self->publishEvent("frame-failed", say("Frame %1: %2", frame, issue.message));
    };
    callbacks.cloudFailed = [self](const Issue& issue, const FrameResult& frame, const DeployedPlan& plan) {
        self->cloudFailed(issue, frame, plan);
    };
    callbacks.tooSlow = [self](const DeployedPlan& plan, Bytes bytes, Seconds elapsed) {
        return self->tooSlow(plan, bytes, elapsed);
    };
    callbacks.congested = [self](Seconds behind) {
        const auto stages = self->recentStages();
        const double fps = stages ? 1 / stages->times.maxStage().value : 0;
        self->publishEvent(
            "congested",
            stages ? say("Frames come faster than the plan carries; they begin %1 late, and later and later. "
                         "At most %2 frames/s are sustainable.",
                         behind, fps)
                   : say("Frames come faster than the plan carries; they begin %1 late, and later and later.",
                         behind),
            fps);
    };
    callbacks.dropped = [self](std::int64_t dropped) {
        self->publishEvent("frames-dropped",
                           say("Frames come faster than the plan carries; dropped so far: %1.", dropped));
    };
    callbacks.rateChanged = [self](double fps) {
        self->publishEvent("rate-changed", say("%1 frames/s are taken, as many as the plan carries.", fps),
                           fps);
    };
    callbacks.streamEnded = [self] { self->publishEvent("stream-ended", say("The last frame is done.")); };
    callbacks.deadline = [self](const DeployedPlan& plan, Bytes bytes) {
        return self->deadlineFor(plan, bytes);
    };
    agent->pipeline_ = std::make_unique<Pipeline>(
        agent->whole_, agent->frames_, std::move(callbacks),
        Pipeline::Options{
            agent->options_.slowdown, 32, agent->options_.engine.threads == 1,
            statePairs(*agent->model_.graph, agent->whole_->inputs(), agent->whole_->outputs())});
    agent->wanted_ = agent->edgeOnlyPlan(say("edge-only until a plan is pushed"));
    agent->pipeline_->setPlan(agent->wanted_);
    agent->watch_ = std::make_unique<CloudWatch>(
        [self] { return self->cloudUp(); },
        [self](const std::stop_token& stop) { return self->returnToCloud(stop); });
    agent->attendance_ = std::make_unique<CloudAttendance>(
        agent->cloud_, agent->options_.attendance,
        [self](const ServerShare& share, int edges) { self->publishShare(share, edges); });
    return agent;
}

EdgeAgent::EdgeAgent(EdgeOptions options, std::shared_ptr<grpc::Channel> frames,
                     std::shared_ptr<grpc::Channel> control, EdgeModel model)
    : options_(std::move(options)), controlChannel_(std::move(control)), model_(std::move(model)),
      frames_(std::move(frames)), cloud_(controlChannel_), halves_(cloud_),
      deadline_(options_.frameDeadline) {}

EdgeAgent::~EdgeAgent() {
    if (!pipeline_)
        return;
    if (watch_)
        watch_->stop();
    attendance_.reset();
    const bool up = cloudUp_;
    pipeline_->setCloudUp(false); // what is under way is finished here, not waited for
    pipeline_->stop(kLastFrames);
    if (up)
        halves_.unloadAll();
}

std::shared_ptr<const DeployedPlan> EdgeAgent::wantedPlan() const {
    const std::lock_guard lock(mutex_);
    return wanted_;
}

std::vector<std::string> EdgeAgent::wantedEdgeLayers() const {
    return wantedPlan()->edgeLayers;
}

Sentence EdgeAgent::planLabel() const {
    return wantedPlan()->label;
}

bool EdgeAgent::isAlone() const {
    return !cloudUp_ && !wantedPlan()->edgeOnly();
}

std::vector<std::string> EdgeAgent::refusedEdgeLayers() const {
    const std::lock_guard lock(mutex_);
    return refused_ ? refused_->edgeLayers : std::vector<std::string>();
}

std::shared_ptr<DeployedPlan> EdgeAgent::edgeOnlyPlan(const Sentence& label) {
    auto plan = std::make_shared<DeployedPlan>();
    plan->number = ++planNumber_;
    plan->label = label;
    for (const Layer& layer : model_.graph->layers())
        plan->edgeLayers.push_back(layer.name);
    return plan;
}

Result<std::shared_ptr<InferenceEngine>> EdgeAgent::loadEngine(const std::string& onnx) {
    auto engine = options_.engines(options_.engine);
    if (!engine)
        return engine.error();
    std::shared_ptr<InferenceEngine> shared = *std::move(engine);
    const Issues issues = shared->load(onnx);
    if (!issues.empty())
        return issues.front();
    return shared;
}

std::optional<Issue> EdgeAgent::startStream(double fps, std::int64_t frames, WhenFull whenFull) {
    const std::lock_guard control(control_);
    auto source = openFrameSource(options_.source, whole_->inputs(), options_.seed);
    if (!source)
        return source.error();
    {
        const std::lock_guard lock(mutex_);
        recent_.clear();
    }
    if (!pipeline_->start(*std::move(source), fps, frames, whenFull))
        return agentIssue(code::AlreadyStreaming, say("A stream runs already."), say("Stop it first."));
    publishEvent("stream-started", streamSentence(fps, whenFull));
    return std::nullopt;
}

/// Not behind a deployment, which may take minutes.
Pipeline::Counts EdgeAgent::stopStream() {
    const bool was = pipeline_->streaming();
    const Pipeline::Counts counts = pipeline_->stop();
    if (was)
        publishEvent("stream-stopped",
                     counts.dropped > 0
                         ? say("Frames in: %1, done: %2, dropped: %3", counts.in, counts.done, counts.dropped)
                         : say("Frames in: %1, done: %2", counts.in, counts.done));
    return counts;
}

Result<ProfileRun> EdgeAgent::profile(int repeats, const ProfileProgress& progress,
                                      const std::stop_token& stop) {
    const std::unique_lock control(control_, std::try_to_lock);
    if (!control.owns_lock())
        return agentIssue(code::Busy, say("The edge is deploying or profiling already."),
                          say("Try again when it is done."));
    if (pipeline_->streaming())
        return agentIssue(code::Streaming, say("The stream runs and would be measured along."),
                          say("Stop the stream first."));
    ProfilerOptions options;
    options.engine = options_.engine;
    options.engines = options_.engines;
    options.slowdown = options_.slowdown;
    if (repeats > 0)
        options.repeats = std::min(repeats, 1000);
    options.deadline =
        std::max(options.deadline, loadDeadline(Bytes(static_cast<double>(model_.runnable.onnx.size()))));
    return measureProfile(model_, cloud_, options, progress, stop);
}

Result<BandwidthEstimate> EdgeAgent::probe(int rounds, const std::stop_token& stop) {
    auto estimate = measureLink(rounds, stop);
    if (estimate)
        link_.probed(*estimate);
    return estimate;
}

void EdgeAgent::probeCarefully(int rounds, const std::stop_token& stop) {
    // Answers on their way would be measured along.
    const HeldUplink held(*pipeline_, stop);
    auto estimate = measureLink(rounds, stop);
    if (estimate && link_.isContradictedBy(*estimate))
        estimate = measureLink(rounds, stop);
    if (estimate)
        link_.probed(*estimate);
}

Result<BandwidthEstimate> EdgeAgent::measureLink(int rounds, const std::stop_token& stop) {
    ProbeOptions options;
    if (rounds > 0)
        options.rounds = std::min(rounds, 100);
    options.transferBytes = static_cast<std::int64_t>(model_.typicalTransfer(wantedEdgeLayers()).value);
    options.downlink = true;
    std::unique_lock probing(probing_, std::defer_lock);
    while (!probing.try_lock_for(std::chrono::milliseconds(20)))
        if (stop.stop_requested())
            return agentIssue(code::Cancelled, say("The probe was cancelled."), {});
    const LinkUse use(link_);
    return probeBandwidth(grpcEcho(controlChannel_, {}, stop), options, stop);
}

std::optional<RecentStages> EdgeAgent::recentStages() const {
    const std::int64_t running = pipeline_->plan()->number;
    const std::lock_guard lock(mutex_);
    if (recent_.empty() || recent_.back().plan != running)
        return std::nullopt;
    std::vector<double> edge, transfer, clearTransfer, back, clearBack, compute;
    for (const FrameResult& frame : recent_) {
        edge.push_back(frame.edge.value);
        transfer.push_back(frame.transfer.value);
        if (frame.clearUplink)
            clearTransfer.push_back(frame.transfer.value);
        if (!frame.cloudTimed)
            continue;
        compute.push_back(frame.cloud.value);
        back.push_back(frame.back.value);
        if (frame.clearBack)
            clearBack.push_back(frame.back.value);
    }
    // What waited behind another frame's answer is no time of the stage.
    const Seconds there(medianOf(compute)), way(medianOf(clearBack.empty() ? back : clearBack));
    return RecentStages{{Seconds(medianOf(edge)),
                         Seconds(medianOf(clearTransfer.empty() ? transfer : clearTransfer)), there + way},
                        there};
}

void EdgeAgent::publishShare(const ServerShare& share, int edges) {
    if (std::isinf(share.limit)) {
        publishEvent("server-share", say("The cloud is no longer shared with other edges."));
        return;
    }
    const double fps = framesPerSecond();
    Sentence told =
        say("Edges that share the cloud: %1. This one may use at most %2 of a worker.", edges, share.limit);
    if (fps > 0)
        told = say("%1 T0 is %2 a frame.", std::move(told), Seconds(share.limit / fps));
    if (share.price > 0)
        told = say("%1 Lambda is %2 s a worker.", std::move(told), share.price);
    publishEvent("server-share", told);
}

void EdgeAgent::publishEvent(const std::string& kind, const Sentence& text, double sustainableFps) {
    int more = 0;
    if (std::ranges::find(kWithFrames, kind) != kWithFrames.end()) {
        const Seconds now = LinkEstimate::monotonicTime();
        const std::lock_guard lock(mutex_);
        Folded& folded = folded_.try_emplace(kind, Folded{now}).first->second;
        if (now - folded.begin >= kFold) {
            more = folded.left;
            folded = {now};
        }
        if (folded.told >= kToldInAFold) {
            ++folded.left;
            return;
        }
        ++folded.told;
    }
    WatchUpdate update;
    auto& event = *update.mutable_event();
    event.set_seconds(pipeline_->now().value);
    event.set_kind(kind);
    const Sentence told = more > 0 ? say("%1 (more like it before: %2)", text, more) : text;
    event.set_text(validUtf8(told.text()));
    *event.mutable_told_text() = messageOf(told);
    event.set_plan(planNumber_);
    event.set_bits_per_second(link_.bandwidth().value_or(BitsPerSecond(0)).value);
    event.set_sustainable_fps(sustainableFps);
    hub_.publish(std::move(update));
}

void EdgeAgent::cloudAnswered(const FrameResult& frame) {
    earlyWord_ = frame.cloudTimed;
    // A server that tells no times: the whole call may have been spent there.
    deadline_.answered(frame.plan,
                       frame.cloudTimed ? frame.cloud + frame.queued + frame.back : frame.transfer);
    if (frame.cloudTimed && !link_.sharedWithin(pipeline_->now() - frame.sendStart)) {
        if (frame.clearUplink)
            link_.transferred(frame.sent, frame.transfer);
        if (frame.clearBack)
            link_.answered(frame.received, frame.back);
    }
    const std::lock_guard lock(mutex_);
    trouble_ = {.plan = frame.plan};
}

void EdgeAgent::frameDone(const FrameResult& frame) {
    if (!frame.finishedOnEdge && frame.sent.value > 0)
        cloudAnswered(frame);
    if (!frame.finishedOnEdge) {
        const std::lock_guard lock(mutex_);
        if (!recent_.empty() && recent_.back().plan < frame.plan)
            recent_.clear();
        if (recent_.empty() || recent_.back().plan == frame.plan)
            recent_.push_back(frame);
        if (recent_.size() > kRecentFrames)
            recent_.pop_front();
    }
    WatchUpdate update;
    *update.mutable_frame() = recordOf(frame);
    hub_.publish(std::move(update));
}

} // namespace cutpoint
