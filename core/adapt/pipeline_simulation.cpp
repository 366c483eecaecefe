// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/pipeline_simulation.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {

std::optional<Issue> PipelineWorld::check() const {
    if (rate.largest() > 0 && std::isfinite(rate.largest()) && rate.mean() > 0)
        return std::nullopt;
    return Issue{Severity::Error, "bad-option", "", 0, "--fps", "A simulation needs a sampling rate.",
                 "Give Q > 0."};
}

PipelineRun::PipelineRun(std::shared_ptr<const PipelineWorld> world, std::shared_ptr<PlanChooser> chooser)
    : world_(std::move(world)), chooser_(std::move(chooser)), clock_(world_->rate), now_(world_->trace),
      link_(world_->trace) {}

PipelineRun::PipelineRun(std::shared_ptr<const PipelineWorld> world, std::shared_ptr<PlanChooser> chooser,
                         std::vector<std::size_t> plans)
    : PipelineRun(std::move(world), std::move(chooser)) {
    for (const BandwidthStep& step : world_->trace.steps())
        fastest_ = std::max(fastest_, step.rate.value);
    const auto least = [&](std::size_t plan) {
        return chooser_->cost(plan).times(BitsPerSecond(fastest_)).latency();
    };
    std::stable_sort(plans.begin(), plans.end(),
                     [&](std::size_t a, std::size_t b) { return least(a) < least(b); });
    oracle_ = std::make_shared<const std::vector<std::size_t>>(std::move(plans));
}

void PipelineRun::pass(const FrameCost& cost, SimulatedFrame& frame, Stages& stages, TraceCursor& link) {
    const double begin = std::max(frame.arrival.value, stages.edge);
    const double end = stages.edge = begin + cost.edge.value;
    frame.edgeStart = Seconds(begin);
    frame.edgeEnd = frame.sendStart = frame.sendEnd = frame.cloudStart = frame.cloudEnd = Seconds(end);
    if (!cost.usesCloud)
        return;
    frame.sendStart = Seconds(std::max(end, stages.link));
    stages.link = link.transferEnd(frame.sendStart.value, cost.bits) + cost.call.value;
    frame.sendEnd = Seconds(stages.link);
    frame.cloudStart = Seconds(std::max(stages.link, stages.cloud));
    stages.cloud = frame.cloudStart.value + cost.cloud.value;
    frame.cloudEnd = Seconds(stages.cloud);
}

/// From the transfers that have ended by now.
BitsPerSecond PipelineRun::believed(double now) {
    if (world_->knowledge == Knowledge::Instant)
        return BitsPerSecond(now_.rateAt(now));
    while (!pending_.empty() && pending_.front().end <= now) {
        history_.add(Bytes(pending_.front().bits / 8), Seconds(pending_.front().took));
        lastHeard_ = pending_.front().end;
        pending_.pop_front();
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
                      moment.bandwidth == moment_.bandwidth &&
                      moment.samplingRate == moment_.samplingRate &&
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
    for (const std::size_t plan : *oracle_) {
        const FrameCost& cost = chooser_->cost(plan);
        // Later plans are slower even on the fastest link.
        if (begin + cost.times(BitsPerSecond(fastest_)).latency().value >= end)
            break;
        SimulatedFrame tried;
        tried.arrival = Seconds(arrival);
        Stages stages = stages_;
        TraceCursor link = link_;
        pass(cost, tried, stages, link);
        if (tried.cloudEnd.value < end) {
            end = tried.cloudEnd.value;
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
    pass(cost, frame, stages_, link_);
    if (world_->knowledge == Knowledge::Transfers && cost.bits > 0 && !oracle_)
        pending_.push_back({frame.sendEnd.value,
                            (frame.sendEnd - frame.sendStart - cost.call).value, cost.bits});
    ++frames_;
    return frame;
}

} // namespace cutpoint
