// SPDX-License-Identifier: GPL-3.0-or-later
// How a plan comes to run: checked, its halves loaded, and swapped in between two frames.
#include "core/runtime/edge/agent_issue.h"
#include "core/runtime/edge/edge_agent.h"
#include "core/runtime/edge/plan_halves.h"

#include <algorithm>
#include <limits>

namespace cutpoint {
/// Everything but the edge engine.
Result<std::shared_ptr<DeployedPlan>> EdgeAgent::prepare(const PerLayer<Side>& sides, const Sentence& label,
                                                         const std::stop_token& stop) {
    std::shared_ptr<DeployedPlan> plan = edgeOnlyPlan(label);
    if (model_.isEdgeOnly(sides))
        return plan;
    auto halves = splitPlan(model_, sides);
    if (!halves)
        return halves.error();
    plan->edgeLayers = std::move(halves->edgeLayers);
    plan->cutTensors = std::move(halves->cutTensors);
    plan->cloudModel = std::move(halves->cloudModel);
    plan->cloudHalf = std::move(halves->cloud);
    plan->edgeHalf = std::move(halves->edge);
    if (plan->edgeOnly())
        return plan;
    const LinkUse upload(link_);
    const Seconds deadline = loadDeadline(Bytes(static_cast<double>(plan->cloudHalf.size())));
    if (auto issue =
            halves_.keep(plan->cloudModel, plan->cloudHalf, wantedPlan()->cloudModel, deadline, stop))
        return *issue;
    return plan;
}

/// An upload needs what its bytes take, generously; a link that is not known gets the general deadline.
Seconds EdgeAgent::loadDeadline(Bytes model) const {
    constexpr double slower = 3;
    const auto rate = link_.bandwidth();
    const Seconds needed = rate && rate->value > 0 ? transferTime(model, *rate) * slower : Seconds(0);
    return std::max(options_.deployDeadline, needed);
}

/// Beside the running one, or in its place where the memory does not hold both; the stream pauses for that.
Result<std::shared_ptr<InferenceEngine>> EdgeAgent::loadEdgeHalf(const std::string& onnx, bool& paused,
                                                                 const std::stop_token& stop) {
    const auto size = [](const std::string& model) { return static_cast<double>(model.size()); };
    const double limit =
        options_.edgeMemory ? options_.edgeMemory->value : std::numeric_limits<double>::infinity();
    const double base = size(model_.runnable.onnx) + size(onnx);
    const double running = size(wantedPlan()->edgeHalf);
    if (base > limit)
        return agentIssue(code::EdgeMemory,
                          say("The whole model and the plan's edge half exceed the edge's memory."),
                          say("Choose a plan with fewer layers on the edge, or raise --edge-memory."));
    if (base + running > limit) {
        paused = true;
        publishEvent("paused",
                     say("The edge cannot hold both plans; the stream stands still while the new one "
                         "loads."));
        pipeline_->pause();
        makeRoom(stop);
    }
    if (stop.stop_requested())
        return agentIssue(code::Cancelled, say("The deployment was cancelled."), {});
    return loadEngine(onnx);
}

Result<Deployment> EdgeAgent::deploy(const std::vector<std::string>& edgeLayers,
                                     const std::vector<std::string>& cloudLayers, const std::string& label,
                                     const std::stop_token& stop) {
    const auto sides = model_.sidesOf(edgeLayers, cloudLayers);
    if (!sides)
        return sides.error();
    return deploy(*sides, label, stop);
}

Result<Deployment> EdgeAgent::deploy(const PerLayer<Side>& sides, const Sentence& label,
                                     const std::stop_token& stop) {
    const auto begin = std::chrono::steady_clock::now();
    const std::lock_guard control(control_);
    auto prepared = prepare(sides, label, stop);
    if (!prepared)
        return prepared.error();
    std::shared_ptr<DeployedPlan> plan = *std::move(prepared);
    const auto earlier = wantedPlan();
    Deployment deployment;
    if (!plan->edgeHalf.empty()) {
        auto loaded = loadEdgeHalf(plan->edgeHalf, deployment.paused, stop);
        if (!loaded) {
            if (deployment.paused)
                takeBack(*earlier);
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
    const bool hasState = std::ranges::any_of(model_.graph->layers(),
                                              [](const Layer& layer) { return !layer.stateOf.empty(); });
    const Sentence layers =
        say("%1: %2 of %3 layers on the edge", label.empty() ? say("Plan without a name") : label,
            plan->edgeLayers.size(), model_.graph->size());
    publishEvent("plan-changed",
                 hasState ? say("%1. The state between frames stays there and goes on.", layers) : layers);
    if (pipeline_->streaming())
        pipeline_->waitForPlan(plan->number, options_.frameDeadline, stop);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    deployment.switchTime = Seconds(took.count());
    return deployment;
}

/// Lets the running edge half go; the pipeline stands still.
void EdgeAgent::makeRoom(const std::stop_token& stop) {
    const auto meanwhile = edgeOnlyPlan(say("edge-only while a plan is loaded"));
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
    while (!running.expired() && !stop.stop_requested() && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
}

/// After a deployment that failed with the earlier plan's half gone; the pipeline stands still.
void EdgeAgent::takeBack(const DeployedPlan& earlier) {
    auto again = std::make_shared<DeployedPlan>(earlier);
    again->edge.reset();
    if (!again->edgeHalf.empty()) {
        auto loaded = loadEngine(again->edgeHalf);
        if (!loaded) {
            publishEvent("plan-failed",
                         say("The plan that ran cannot be loaded again: %1 The edge goes on alone.",
                             loaded.error().message));
            return;
        }
        again->edge = *std::move(loaded);
    }
    again->number = ++planNumber_;
    {
        const std::lock_guard lock(mutex_);
        wanted_ = again;
        if (cloudUp_)
            pipeline_->setPlan(again);
    }
    publishEvent("plan-kept", say("The plan \"%1\" goes on.", again->label));
}

} // namespace cutpoint
