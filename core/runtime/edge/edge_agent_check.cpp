// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/edge_agent.h"

namespace cutpoint {

Result<PlanCheck> EdgeAgent::check(const std::vector<std::string>& edgeLayers,
                                   const std::vector<std::string>& cloudLayers, bool spareCloud,
                                   const ProfileProgress& progress, const std::stop_token& stop) {
    const auto sides = model_.sidesOf(edgeLayers, cloudLayers);
    if (!sides)
        return sides.error();
    // Not under control_, which a stream that is to stop waits for.
    const std::unique_lock checking(checking_, std::try_to_lock);
    if (!checking.owns_lock())
        return Issue{Severity::Error,
                     code::Busy,
                     "",
                     0,
                     "",
                     say("The edge is checking another plan."),
                     say("Try again when it is done.")};
    const auto halves = splitPlan(model_, *sides);
    if (!halves)
        return halves.error();
    std::shared_ptr<const DeployedPlan> running;
    {
        const std::lock_guard lock(mutex_);
        running = wanted_;
    }
    const PlanCheckParts parts{model_,
                               whole_->inputs(),
                               engineDescription_,
                               options_.engine,
                               options_.engines,
                               cloud_,
                               halves_,
                               running->cloudModel,
                               Bytes(static_cast<double>(running->edgeHalf.size())),
                               options_.edgeMemory,
                               link_.bandwidth(),
                               loadDeadline(Bytes(static_cast<double>(halves->cloud.size()))),
                               options_.frameDeadline,
                               spareCloud};
    return checkPlan(parts, *halves, progress, stop);
}

} // namespace cutpoint
