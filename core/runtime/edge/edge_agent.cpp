// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/edge_agent.h"

#include "core/model/quantity_text.h"
#include "core/runtime/edge/bandwidth_probe.h"
#include "core/runtime/edge/digest.h"
#include "core/runtime/edge/frame_record.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

namespace cutpoint {
namespace {

constexpr std::size_t kRecentFrames = 15;

Issue agentIssue(const char* code, std::string message, const char* fix) {
    return {Severity::Error, code, "", 0, "", std::move(message), fix};
}

} // namespace

Result<std::unique_ptr<EdgeAgent>> EdgeAgent::make(EdgeOptions options, std::shared_ptr<grpc::Channel> frames,
                                                   std::shared_ptr<grpc::Channel> control) {
    auto model = EdgeModel::read(options.modelFile);
    if (!model)
        return model.error();
    if (options.edgeMemory && static_cast<double>(model->runnable.onnx.size()) > options.edgeMemory->value)
        return agentIssue("edge-memory",
                          "The whole model, which the edge keeps, is larger than the edge's memory.",
                          "Raise --edge-memory.");
    std::unique_ptr<EdgeAgent> agent(
        new EdgeAgent(std::move(options), std::move(frames), std::move(control), *std::move(model)));
    auto whole = agent->loadEngine(agent->model_.runnable.onnx);
    if (!whole)
        return whole.error();
    agent->whole_ = *std::move(whole);
    agent->engineDescription_ = agent->whole_->description();
    EdgeAgent* self = agent.get();
    Pipeline::Callbacks callbacks;
    callbacks.frameDone = [self](const FrameResult& frame) { self->frameDone(frame); };
    callbacks.frameFailed = [self](std::int64_t frame, const Issue& issue) {
        self->publishEvent("frame-failed", fmt::format("frame {}: {}", frame, issue.message));
    };
    callbacks.cloudFailed = [self](const Issue& issue, const DeployedPlan& plan) {
        self->cloudFailed(issue, plan);
    };
    callbacks.congested = [self](Seconds behind) {
        const auto stages = self->recentStages();
        const double fps = stages ? 1 / stages->maxStage().value : 0;
        self->publishEvent(
            "congested",
            fmt::format("frames come faster than the plan carries; the next one is {} late{}",
                        durationText(behind),
                        stages ? fmt::format("; at most {:.3g} frames/s are sustainable", fps) : ""),
            fps);
    };
    callbacks.streamEnded = [self] { self->publishEvent("stream-ended", "the last frame is done"); };
    callbacks.deadline = [self](const DeployedPlan&, Bytes bytes) { return self->deadlineFor(bytes); };
    agent->pipeline_ = std::make_unique<Pipeline>(
        agent->whole_, agent->frames_, std::move(callbacks),
        Pipeline::Options{agent->options_.slowdown, 32, agent->options_.engine.threads == 1});
    agent->wanted_ = agent->edgeOnlyPlan("edge-only until a plan is pushed");
    agent->pipeline_->setPlan(agent->wanted_);
    agent->watch_ = std::make_unique<CloudWatch>([self] { return self->cloudUp(); },
                                                 [self] { return self->returnToCloud(); });
    return agent;
}

EdgeAgent::EdgeAgent(EdgeOptions options, std::shared_ptr<grpc::Channel> frames,
                     std::shared_ptr<grpc::Channel> control, EdgeModel model)
    : options_(std::move(options)), controlChannel_(std::move(control)), model_(std::move(model)),
      frames_(std::move(frames)), cloud_(controlChannel_), halves_(cloud_) {}

EdgeAgent::~EdgeAgent() {
    if (!pipeline_)
        return;
    if (watch_)
        watch_->stop();
    const bool up = cloudUp_;
    pipeline_->setCloudUp(false); // what is under way is finished here, not waited for
    pipeline_->stop();
    if (up)
        halves_.unloadAll();
}

std::vector<std::string> EdgeAgent::wantedEdgeLayers() const {
    const std::lock_guard lock(mutex_);
    return wanted_->edgeLayers;
}

std::shared_ptr<DeployedPlan> EdgeAgent::edgeOnlyPlan(const std::string& label) {
    auto plan = std::make_shared<DeployedPlan>();
    plan->number = ++planNumber_;
    plan->label = label;
    for (const Layer& layer : model_.graph->layers())
        plan->edgeLayers.push_back(layer.name);
    return plan;
}

Result<std::shared_ptr<InferenceEngine>> EdgeAgent::loadEngine(const std::string& onnx) {
    auto engine = makeEngine(options_.engine);
    if (!engine)
        return engine.error();
    std::shared_ptr<InferenceEngine> shared = *std::move(engine);
    const Issues issues = shared->load(onnx);
    if (!issues.empty())
        return issues.front();
    return shared;
}

/// Everything but the edge engine.
Result<std::shared_ptr<DeployedPlan>> EdgeAgent::prepare(const std::vector<Side>& sides,
                                                         const std::string& label) {
    std::shared_ptr<DeployedPlan> plan = edgeOnlyPlan(label);
    if (model_.isEdgeOnly(sides))
        return plan;
    plan->edgeLayers = model_.edgeNames(sides);
    auto halves = splitRunnable(model_.runnable, plan->edgeLayers);
    if (!halves)
        return halves.error();
    if (halves->cloud.empty())
        return plan;
    OnnxHalves made = *std::move(halves);
    plan->cutTensors = std::move(made.cutTensors);
    plan->cloudModel = "cutpoint-" + sha256(made.cloud).substr(0, 24);
    plan->cloudHalf = std::move(made.cloud);
    plan->edgeHalf = std::move(made.edge);
    if (auto issue = halves_.keep(plan->cloudModel, plan->cloudHalf, options_.deployDeadline))
        return *issue;
    return plan;
}

/// Beside the running one, or in its place where the memory does not hold both; the stream pauses for that.
Result<std::shared_ptr<InferenceEngine>> EdgeAgent::loadEdgeHalf(const std::string& onnx, bool& paused) {
    const auto size = [](const std::string& model) { return static_cast<double>(model.size()); };
    const double limit =
        options_.edgeMemory ? options_.edgeMemory->value : std::numeric_limits<double>::infinity();
    const double base = size(model_.runnable.onnx) + size(onnx);
    double running = 0;
    {
        const std::lock_guard lock(mutex_);
        running = size(wanted_->edgeHalf);
    }
    if (base > limit)
        return agentIssue("edge-memory", "The whole model and the plan's edge half exceed the edge's memory.",
                          "Choose a plan with fewer layers on the edge, or raise --edge-memory.");
    if (base + running > limit) {
        paused = true;
        publishEvent("paused",
                     "the edge cannot hold both plans; the stream stands still while the new one loads");
        pipeline_->pause();
        makeRoom();
    }
    return loadEngine(onnx);
}

Result<Deployment> EdgeAgent::deploy(const std::vector<std::string>& edgeLayers,
                                     const std::vector<std::string>& cloudLayers, const std::string& label) {
    const auto begin = std::chrono::steady_clock::now();
    const auto sides = model_.sidesOf(edgeLayers);
    if (!sides)
        return sides.error();
    for (const std::string& name : cloudLayers) {
        const LayerId v = model_.graph->find(name);
        if (v < 0 || (*sides)[static_cast<std::size_t>(v)] == Side::Edge) {
            Issue issue = agentIssue(v < 0 ? "unknown-layer" : "bad-plan",
                                     v < 0 ? "The plan names a layer that the edge's model does not have."
                                           : "The plan has this layer on both sides.",
                                     "Make the plan for the model that runs on the edge.");
            issue.node = name;
            return issue;
        }
    }
    if (!cloudLayers.empty() &&
        static_cast<std::size_t>(std::count(sides->begin(), sides->end(), Side::Cloud)) != cloudLayers.size())
        return agentIssue("bad-plan", "The plan has a layer on neither side, or one twice.",
                          "Make the plan for the model that runs on the edge.");
    const std::lock_guard control(control_);
    auto prepared = prepare(*sides, label);
    if (!prepared)
        return prepared.error();
    std::shared_ptr<DeployedPlan> plan = *std::move(prepared);
    Deployment deployment;
    if (!plan->edgeHalf.empty()) {
        auto loaded = loadEdgeHalf(plan->edgeHalf, deployment.paused);
        if (!loaded) {
            pipeline_->resume();
            return loaded.error();
        }
        plan->edge = *std::move(loaded);
    }
    deployment.cutTensors = plan->cutTensors;
    {
        // Together, lest a frame that is lost meanwhile leave the agent and the pipeline of two minds.
        const std::lock_guard lock(mutex_);
        wanted_ = plan;
        if (!plan->edgeOnly()) { // its half has just been loaded there
            cloudUp_ = true;
            pipeline_->setCloudUp(true);
        }
        pipeline_->setPlan(plan);
    }
    pipeline_->resume();
    publishEvent("plan-changed",
                 fmt::format("{}: {} of {} layers on the edge", label.empty() ? "plan" : label,
                             plan->edgeLayers.size(), model_.graph->size()));
    if (pipeline_->streaming())
        pipeline_->waitForPlan(plan->number, options_.frameDeadline);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    deployment.switchTime = Seconds(took.count());
    return deployment;
}

/// Lets the running edge half go; the pipeline stands still.
void EdgeAgent::makeRoom() {
    const auto meanwhile = edgeOnlyPlan("edge-only while a plan is loaded");
    std::weak_ptr<InferenceEngine> running;
    {
        const std::lock_guard lock(mutex_);
        running = wanted_->edge;
        wanted_ = meanwhile;
    }
    pipeline_->setPlan(meanwhile);
    // Frames under way hold their plan until they are answered, at most until their deadline.
    const auto end =
        std::chrono::steady_clock::now() + std::chrono::duration<double>(options_.frameDeadline.value);
    while (!running.expired() && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
}

std::optional<Issue> EdgeAgent::startStream(double fps, std::int64_t frames) {
    const std::lock_guard control(control_);
    auto source = openFrameSource(options_.source, whole_->inputs(), options_.seed);
    if (!source)
        return source.error();
    {
        const std::lock_guard lock(mutex_);
        recent_.clear();
    }
    if (!pipeline_->start(*std::move(source), fps, frames))
        return agentIssue("already-streaming", "A stream runs already.", "Stop it first.");
    publishEvent("stream-started",
                 fps > 0 ? fmt::format("{:.4g} frames/s", fps) : "as fast as frames are taken");
    return std::nullopt;
}

Pipeline::Counts EdgeAgent::stopStream() {
    const std::lock_guard control(control_);
    const bool was = pipeline_->streaming();
    const Pipeline::Counts counts = pipeline_->stop();
    if (was)
        publishEvent("stream-stopped", fmt::format("{} frames in, {} done", counts.in, counts.done));
    return counts;
}

Result<MeasuredProfile> EdgeAgent::profile(int repeats, const ProfileProgress& progress,
                                           const std::stop_token& stop) {
    const std::unique_lock control(control_, std::try_to_lock);
    if (!control.owns_lock())
        return agentIssue("busy", "The edge is deploying or profiling already.",
                          "Try again when it is done.");
    if (pipeline_->streaming())
        return agentIssue("streaming", "The stream runs and would be measured along.",
                          "Stop the stream first.");
    ProfilerOptions options;
    options.engine = options_.engine;
    options.slowdown = options_.slowdown;
    if (repeats > 0)
        options.repeats = std::min(repeats, 1000);
    return measureProfile(model_, cloud_, options, progress, stop);
}

Result<BandwidthEstimate> EdgeAgent::probe(int rounds, const std::stop_token& stop) {
    ProbeOptions options;
    if (rounds > 0)
        options.rounds = std::min(rounds, 100);
    auto estimate = probeBandwidth(grpcEcho(controlChannel_), options, stop);
    if (estimate)
        link_.probed(*estimate);
    return estimate;
}

std::optional<StageTimes> EdgeAgent::recentStages() const {
    const std::lock_guard lock(mutex_);
    if (recent_.empty())
        return std::nullopt;
    std::vector<double> edge, transfer, cloud;
    for (const FrameResult& frame : recent_) {
        edge.push_back(frame.edge.value);
        transfer.push_back(frame.transfer.value);
        cloud.push_back(frame.cloud.value);
    }
    return StageTimes{Seconds(medianOf(edge)), Seconds(medianOf(transfer)), Seconds(medianOf(cloud))};
}

void EdgeAgent::publishEvent(const std::string& kind, const std::string& text, double sustainableFps) {
    WatchUpdate update;
    auto& event = *update.mutable_event();
    event.set_seconds(pipeline_->now().value);
    event.set_kind(kind);
    event.set_text(text);
    event.set_plan(planNumber_);
    event.set_bits_per_second(link_.bandwidth().value_or(BitsPerSecond(0)).value);
    event.set_sustainable_fps(sustainableFps);
    hub_.publish(std::move(update));
}

void EdgeAgent::frameDone(const FrameResult& frame) {
    if (!frame.finishedOnEdge && frame.sent.value > 0 && frame.cloudTimed)
        link_.transferred(frame.sent, frame.transfer);
    {
        const std::lock_guard lock(mutex_);
        if (!recent_.empty() && recent_.back().plan != frame.plan)
            recent_.clear();
        recent_.push_back(frame);
        if (recent_.size() > kRecentFrames)
            recent_.pop_front();
    }
    WatchUpdate update;
    *update.mutable_frame() = recordOf(frame);
    hub_.publish(std::move(update));
}

Seconds EdgeAgent::deadlineFor(Bytes bytes) const {
    const auto rate = link_.bandwidth();
    if (!rate || !(rate->value > 0))
        return options_.frameDeadline;
    const double expected = transferTime(bytes, *rate).value;
    return Seconds(std::clamp(1 + 4 * expected, 1.0, std::max(1.0, options_.frameDeadline.value)));
}

void EdgeAgent::cloudFailed(const Issue& issue, const DeployedPlan& plan) {
    if (issue.code == "cloud-busy") {
        publishEvent("cloud-busy", issue.message + " The frame is done on the edge.");
        return;
    }
    {
        const std::lock_guard lock(mutex_);
        if (!cloudUp_ || wanted_->number != plan.number)
            return; // known already, or a frame of a plan that has gone
        cloudUp_ = false;
        const auto alone = edgeOnlyPlan("edge-only while the cloud is away");
        if (options_.stayAloneAfterLoss)
            wanted_ = alone;
        pipeline_->setPlan(alone);
        pipeline_->setCloudUp(false);
    }
    link_.forget();
    publishEvent("link-lost", issue.message + " The edge goes on alone.");
    watch_->lost();
}

bool EdgeAgent::returnToCloud() {
    if (!cloud_.ready(Seconds(1)))
        return false;
    const std::unique_lock control(control_, std::try_to_lock);
    if (!control.owns_lock())
        return false; // a deployment is on its way, and will set things right itself
    std::shared_ptr<const DeployedPlan> wanted;
    {
        const std::lock_guard lock(mutex_);
        wanted = wanted_;
    }
    if (!wanted->edgeOnly() && halves_.ensure(wanted->cloudModel, wanted->cloudHalf, options_.deployDeadline))
        return false;
    // A number of its own, so that records tell the frames before the loss from those after it.
    auto again = std::make_shared<DeployedPlan>(*wanted);
    again->number = ++planNumber_;
    {
        const std::lock_guard lock(mutex_);
        wanted_ = again;
        cloudUp_ = true;
        pipeline_->setCloudUp(true);
        pipeline_->setPlan(again);
    }
    publishEvent("link-back", "the cloud answers again; the plan \"" + again->label + "\" goes on");
    return true;
}

} // namespace cutpoint
