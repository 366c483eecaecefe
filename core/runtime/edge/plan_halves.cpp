// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/plan_halves.h"

#include "core/runtime/edge/digest.h"

namespace cutpoint {

Result<PlanHalves> splitPlan(const EdgeModel& model, const std::vector<Side>& sides) {
    PlanHalves plan;
    plan.edgeLayers = model.edgeNames(sides);
    if (model.isEdgeOnly(sides))
        return plan;
    auto halves = splitRunnable(model.runnable, plan.edgeLayers);
    if (!halves)
        return halves.error();
    OnnxHalves made = *std::move(halves);
    if (made.cloud.empty())
        return plan;
    plan.cutTensors = std::move(made.cutTensors);
    plan.cloudModel = "cutpoint-" + sha256(made.cloud).substr(0, 24);
    plan.cloud = std::move(made.cloud);
    plan.edge = std::move(made.edge);
    return plan;
}

} // namespace cutpoint
