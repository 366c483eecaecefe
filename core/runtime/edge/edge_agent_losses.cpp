// SPDX-License-Identifier: GPL-3.0-or-later
// What the edge makes of a frame that the cloud did not answer, and how it comes back to its plan.
#include "core/runtime/edge/edge_agent.h"

#include <algorithm>
#include <fmt/format.h>

namespace cutpoint {

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
