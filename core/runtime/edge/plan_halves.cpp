// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/plan_halves.h"

#include "core/runtime/edge/digest.h"
#include "core/runtime/edge/frame_state.h"

#include <fmt/format.h>
#include <random>

namespace cutpoint {
namespace {

/// Of the half's content, so that a plan that comes back finds it, and of this process, so that no other edge
/// unloads it.
std::string cloudName(const std::string& onnx) {
    static const std::string process = fmt::format("{:08x}", std::random_device()());
    return "cutpoint-" + sha256(onnx).substr(0, 24) + "-" + process;
}

} // namespace

Result<PlanHalves> splitPlan(const EdgeModel& model, const PerLayer<Side>& sides) {
    PlanHalves plan;
    plan.edgeLayers = model.edgeNames(sides);
    if (model.isEdgeOnly(sides))
        return plan;
    if (auto issue = stateIssue(*model.graph, sides))
        return *issue;
    auto halves = splitRunnable(model.runnable, plan.edgeLayers);
    if (!halves)
        return halves.error();
    OnnxHalves made = *std::move(halves);
    if (made.cloud.empty())
        return plan;
    plan.cutTensors = std::move(made.cutTensors);
    plan.cloudModel = cloudName(made.cloud);
    plan.cloud = std::move(made.cloud);
    plan.edge = std::move(made.edge);
    return plan;
}

} // namespace cutpoint
