// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/pipeline_run.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {

std::optional<Issue> PipelineWorld::check() const {
    if (rate.largest() > 0 && std::isfinite(rate.largest()) && rate.mean() > 0)
        return std::nullopt;
    return Issue{
        Severity::Error,   code::BadOption, "", 0, "--fps", say("A simulation needs a sampling rate."),
        say("Give Q > 0.")};
}

namespace {

/// No transfer of `bits` over the trace is shorter, whenever it begins: within a step it ends no earlier than
/// one that begins with the step, and begins no later than the next step. O(steps log steps).
double leastSending(const BandwidthTrace& trace, double bits) {
    const auto& steps = trace.steps();
    TraceCursor cursor(trace);
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double begin = steps[i].start.value;
        const double next = (i + 1 < steps.size() ? steps[i + 1].start : trace.duration()).value;
        TraceCursor sending = cursor;
        least = std::min(least, sending.transferEnd(begin, bits) - next);
        cursor.rateAt(next);
    }
    return least;
}

} // namespace

PipelineRun::PipelineRun(std::shared_ptr<const PipelineWorld> world, std::shared_ptr<PlanChooser> chooser)
    : world_(std::move(world)), chooser_(std::move(chooser)), clock_(world_->rate), now_(world_->trace),
      link_(world_->trace) {}

PipelineRun::PipelineRun(std::shared_ptr<const PipelineWorld> world, std::shared_ptr<PlanChooser> chooser,
                         std::vector<std::size_t> plans)
    : PipelineRun(std::move(world), std::move(chooser)) {
    for (const BandwidthStep& step : world_->trace.steps())
        fastest_ = std::max(fastest_, step.rate.value);
    if (world_->meanRtt)
        leastLag_ = 2 * world_->trace.leastLatency().value - world_->meanRtt->value;
    std::stable_sort(plans.begin(), plans.end(), [&](std::size_t a, std::size_t b) {
        return chooser_->cost(a).bits < chooser_->cost(b).bits;
    });
    constexpr std::size_t mostWork = 4'000'000; // steps x plans: beyond, the bound costs more than it saves
    const std::size_t steps = world_->trace.steps().size();
    std::vector<double> least;
    for (const std::size_t plan : plans) {
        const double bits = chooser_->cost(plan).bits;
        least.push_back(fastest_ > 0 ? bits / fastest_ : 0);
        if (steps > 1 && steps * plans.size() <= mostWork && bits > 0)
            least.back() = std::max(least.back(), leastSending(world_->trace, bits) * (1 - 1e-9) - 1e-9);
    }
    leastSending_ = std::make_shared<const std::vector<double>>(std::move(least));
    oracle_ = std::make_shared<const std::vector<std::size_t>>(std::move(plans));
}

void PipelineRun::pass(const FrameCost& cost, SimulatedFrame& frame) {
    const double begin = std::max(frame.arrival.value, stages_.edge);
    const double end = stages_.edge = begin + cost.edge.value;
    frame.edgeStart = Seconds(begin);
    frame.edgeEnd = frame.sendStart = frame.sendEnd = frame.cloudStart = frame.cloudEnd = Seconds(end);
    if (!cost.usesCloud)
        return;
    const double sent = std::max(end, stages_.link);
    frame.sendStart = Seconds(sent);
    const double late = lag(link_, sent);
    const double through = link_.transferEnd(sent, cost.bits);
    sending_ = through - sent;
    stages_.link = through + cost.call.value + late;
    frame.sendEnd = Seconds(stages_.link);
    frame.cloudStart = Seconds(std::max(stages_.link, stages_.cloud));
    stages_.cloud = frame.cloudStart.value + cost.cloud.value;
    frame.cloudEnd = Seconds(stages_.cloud);
}

/// From the transfers that have ended by now.
BitsPerSecond PipelineRun::believed(double now) {
    if (world_->knowledge == Knowledge::Instant)
        return BitsPerSecond(now_.rateAt(now));
    for (; heard_ < sent_ && (*log_)[heard_].end <= now; ++heard_) {
        const Sent& sent = (*log_)[heard_];
        history_.add(Bytes(sent.bits / 8), Seconds(sent.took));
        lastHeard_ = sent.end;
    }
    if (now - lastHeard_ > world_->probeAfter.value)
        history_.clear();
    const auto estimate = history_.estimate();
    return estimate ? *estimate : BitsPerSecond(now_.rateAt(now));
}

void PipelineRun::decide(double now) {
    ChoiceMoment moment{believed(now), FramesPerSecond(clock_.rate()), {}};
    if (world_->budget) {
        const double budget = world_->budget->at(Seconds(now));
        if (std::isfinite(budget))
            moment.cloudBudget = Seconds(budget);
    }
    const bool same = momentPlan_ == decided_ && decided_ != PlanChooser::none &&
                      moment.bandwidth == moment_.bandwidth && moment.samplingRate == moment_.samplingRate &&
                      moment.cloudBudget == moment_.cloudBudget;
    if (!same) {
        const std::size_t chosen = chooser_->choose(moment, decided_);
        if (chosen != decided_) {
            ready_ = decided_ == PlanChooser::none ? now : now + world_->switchTime.value;
            decided_ = chosen;
        }
        moment_ = moment;
        momentPlan_ = decided_;
    }
    if (running_ != decided_ && (running_ == PlanChooser::none || now >= ready_))
        running_ = decided_;
}

std::size_t PipelineRun::first(double arrival) const {
    const double begin = std::max(arrival, stages_.edge);
    double end = std::numeric_limits<double>::infinity();
    std::size_t best = oracle_->front();
    // While the link is busy all plans begin to send at once: one walk along the trace serves them all.
    TraceCursor walk = link_;
    double walked = stages_.link, walkedBits = 0;
    const double waitLag = world_->meanRtt ? lag(walk, stages_.link) : 0;
    for (std::size_t k = 0; k < oracle_->size(); ++k) { // ascending by bits
        const std::size_t plan = (*oracle_)[k];
        const FrameCost& cost = chooser_->cost(plan);
        double at = begin + cost.edge.value;
        if (cost.usesCloud) {
            const bool waits = at <= stages_.link;
            const double rest = cost.call.value + leastLag_ + cost.cloud.value;
            const double since = waits ? walked : at, bits = waits ? cost.bits - walkedBits : cost.bits;
            const double soonest = waits
                                       ? std::max(since + bits / fastest_, stages_.link + (*leastSending_)[k])
                                       : since + (*leastSending_)[k];
            if (soonest + rest >= end)
                continue;
            if (waits) {
                walked = walk.transferEnd(walked, bits);
                walkedBits = cost.bits;
                at = walked + waitLag;
            } else {
                TraceCursor link = link_;
                const double late = lag(link, at);
                at = link.transferEnd(at, bits) + late;
            }
            at = std::max(at + cost.call.value, stages_.cloud) + cost.cloud.value;
        }
        if (at < end) {
            end = at;
            best = plan;
        }
    }
    return best;
}

SimulatedFrame PipelineRun::next() {
    SimulatedFrame frame;
    frame.arrival = Seconds(clock_.next());
    frame.rate = clock_.rate();
    if (oracle_)
        running_ = first(frame.arrival.value);
    else
        decide(std::max(frame.arrival.value, stages_.edge));
    frame.plan = running_;
    const FrameCost& cost = chooser_->cost(running_);
    pass(cost, frame);
    if (world_->knowledge == Knowledge::Transfers && cost.bits > 0 && !oracle_ && sent_++ == log_->size())
        log_->push_back({frame.sendEnd.value, sending_, cost.bits});
    ++frames_;
    return frame;
}

} // namespace cutpoint
