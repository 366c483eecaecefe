// SPDX-License-Identifier: GPL-3.0-or-later
// How a plan comes to run: checked, its halves loaded, and swapped in between two frames.
#include "core/runtime/edge/agent_issue.h"
#include "core/runtime/edge/edge_agent.h"
#include "core/runtime/edge/plan_halves.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

namespace cutpoint {

/// Everything but the edge engine.
Result<std::shared_ptr<DeployedPlan>> EdgeAgent::prepare(const std::vector<Side>& sides,
                                                         const std::string& label) {
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
    const auto sides = model_.sidesOf(edgeLayers, cloudLayers);
    if (!sides)
        return sides.error();
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

} // namespace cutpoint
