// SPDX-License-Identifier: GPL-3.0-or-later
// What the edge makes of a frame that the cloud did not answer, and how it comes back to its plan.
#include "core/runtime/edge/agent_issue.h"
#include "core/runtime/edge/edge_agent.h"

#include <algorithm>

namespace cutpoint {
namespace {

/// In a row, before the plan, or the link, is given up.
constexpr int kRefusedInARow = 3, kLate = 2;
/// A frame on the uplink is late when it takes so many times what the link was thought to need.
constexpr double kLateTransfer = 2;

} // namespace

Seconds EdgeAgent::deadlineFor(const DeployedPlan& plan, Bytes bytes) const {
    const auto rate = link_.bandwidth();
    // A frame that shares the link with an upload needs no deadline of its own.
    if (!rate || !(rate->value > 0) || link_.sharedWithin(Seconds(0)))
        return options_.frameDeadline;
    return deadline_.of(plan.number, transferTime(bytes, *rate), link_.rtt());
}

bool EdgeAgent::tooSlow(const DeployedPlan& plan, Bytes bytes, Seconds elapsed) {
    const Seconds alone(edgeAlone_);
    const auto rate = link_.bandwidth();
    if (!(alone.value > 0) || !earlyWord_ || !rate)
        return false;
    const Seconds rtt = link_.rtt(), expected = transferTime(bytes, *rate);
    const bool replaced = plan.number != pipeline_->plan()->number;
    if (elapsed.value == 0)
        return replaced && expected + rtt > alone;
    if (elapsed < alone || !(replaced || elapsed - rtt > expected * kLateTransfer))
        return false;
    linkAtMost(bytes, elapsed);
    publishEvent("frame-late",
                 say("A frame of %1 has been on its way for %2; the edge does it alone.", bytes, elapsed));
    return true;
}

/// The cloud has not had the frame within that time.
void EdgeAgent::linkAtMost(Bytes bytes, Seconds elapsed) {
    const Seconds alone = elapsed - link_.rtt();
    if (alone.value > 0 && !link_.sharedWithin(elapsed))
        link_.atMost(BitsPerSecond(8 * bytes.value / alone.value));
}

void EdgeAgent::cloudFailed(const Issue& issue, const FrameResult& frame, const DeployedPlan& plan) {
    {
        const std::lock_guard lock(mutex_);
        if (!cloudUp_ || wanted_->number != plan.number)
            return; // known already, or a frame of a plan that has gone
        if (trouble_.plan != plan.number)
            trouble_ = {.plan = plan.number};
    }
    if (issue.code == code::CloudBusy) {
        {
            const std::lock_guard lock(mutex_);
            if (std::exchange(trouble_.busy, true))
                return;
        }
        publishEvent("cloud-busy", say("%1 Its frames are done on the edge.", issue.message));
    } else if (issue.code == code::CloudLate) {
        cloudLate(issue, frame, plan);
    } else if (issue.code == code::CloudLostModel) {
        leaveCloud(plan, "half-lost", say("%1 The half is loaded again.", issue.message));
    } else if (issue.code == code::CloudUnreachable) {
        link_.forget();
        leaveCloud(plan, "link-lost", say("%1 The edge goes on alone.", issue.message));
    } else {
        frameRefused(issue, plan);
    }
}

/// A cloud that lives was slow, or its link is; one that does not answer is lost like any other.
void EdgeAgent::cloudLate(const Issue& issue, const FrameResult& frame, const DeployedPlan& plan) {
    int late = 0;
    {
        const std::lock_guard lock(mutex_);
        late = ++trouble_.late;
    }
    if (!cloud_.live(Seconds(1))) {
        link_.forget();
        leaveCloud(plan, "link-lost", say("%1 The edge goes on alone.", issue.message));
        return;
    }
    if (earlyWord_)
        linkAtMost(frame.sent, frame.uplink);
    if (late >= kLate)
        leaveCloud(plan, "link-lost",
                   say("The cloud lives and its answers are too late, one after the other. The edge goes on "
                       "alone."));
    else
        publishEvent("link-slow", say("%1 The frame is done on the edge.", issue.message));
}

void EdgeAgent::frameRefused(const Issue& issue, const DeployedPlan& plan) {
    int refused = 0;
    {
        const std::lock_guard lock(mutex_);
        refused = ++trouble_.refused;
    }
    if (refused >= kRefusedInARow)
        planFailed(issue, plan);
    else if (refused == 1)
        publishEvent("frame-refused", say("%1 The frame is done on the edge.", issue.message));
}

/// The cloud is there and will not have the plan, now or later.
void EdgeAgent::planFailed(const Issue& issue, const DeployedPlan& plan) {
    {
        const std::lock_guard lock(mutex_);
        if (wanted_->number != plan.number)
            return;
        refused_ = wanted_;
        wanted_ = edgeOnlyPlan(say("edge-only until the next plan"));
        cloudUp_ = true;
        pipeline_->setPlan(wanted_);
        pipeline_->setCloudUp(true);
    }
    publishEvent("plan-failed",
                 say("%1 The edge goes on alone until the next plan is pushed.", adviceOf(issue)));
}

void EdgeAgent::leaveCloud(const DeployedPlan& plan, const char* kind, const Sentence& text) {
    {
        const std::lock_guard lock(mutex_);
        if (!cloudUp_ || wanted_->number != plan.number)
            return;
        cloudUp_ = false;
        const auto alone = edgeOnlyPlan(say("edge-only while the cloud is away"));
        if (options_.stayAloneAfterLoss && std::string(kind) == "link-lost")
            wanted_ = alone;
        pipeline_->setPlan(alone);
        pipeline_->setCloudUp(false);
    }
    publishEvent(kind, text);
    watch_->lost();
}

bool EdgeAgent::returnToCloud(const std::stop_token& stop) {
    if (!cloud_.live(Seconds(1)))
        return false;
    const std::unique_lock control(control_, std::try_to_lock);
    if (!control.owns_lock())
        return false; // a deployment is on its way, and will set things right itself
    const auto wanted = wantedPlan();
    if (!wanted->edgeOnly()) {
        const LinkUse upload(link_);
        const Seconds deadline = loadDeadline(Bytes(static_cast<double>(wanted->cloudHalf.size())));
        if (const auto issue = halves_.ensure(wanted->cloudModel, wanted->cloudHalf, deadline, stop)) {
            const bool never = issue->code == code::CloudRefused || issue->code == code::FrameTooLarge;
            if (never)
                planFailed(*issue, *wanted);
            return never;
        }
    }
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
    publishEvent("link-back", say("The cloud answers again; the plan \"%1\" goes on.", again->label));
    return true;
}

} // namespace cutpoint
