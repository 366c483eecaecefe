// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/pipeline_simulation.h"

#include "core/adapt/bandwidth_estimate.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>

namespace cutpoint {
namespace {

/// When each stage is free again.
struct Stages {
    Seconds edge, link, cloud;
};

/// What a frame costs under one plan, free of B.
struct Cost {
    Seconds edge, cloud;
    Bytes sent;
    std::size_t transfers = 0;
};

Cost costOf(const Plan& plan) {
    return {plan.times.edge, plan.times.cloud, plan.transferBytes, plan.cut.size()};
}

SimulatedFrame pass(const Cost& cost, Seconds arrival, const BandwidthTrace& trace, Seconds rtt,
                    Stages& stages) {
    SimulatedFrame frame;
    frame.arrival = arrival;
    frame.edgeStart = std::max(arrival, stages.edge);
    frame.edgeEnd = stages.edge = frame.edgeStart + cost.edge;
    frame.sendStart = frame.sendEnd = frame.cloudStart = frame.cloudEnd = frame.edgeEnd;
    if (cost.transfers == 0)
        return frame;
    frame.sendStart = std::max(frame.edgeEnd, stages.link);
    frame.sendEnd = trace.transferEnd(frame.sendStart, cost.sent) + rtt * static_cast<double>(cost.transfers);
    stages.link = frame.sendEnd;
    frame.cloudStart = std::max(frame.sendEnd, stages.cloud);
    frame.cloudEnd = stages.cloud = frame.cloudStart + cost.cloud;
    return frame;
}

std::optional<Issue> checkOptions(const SimulationOptions& options) {
    if (options.samplingRate.value > 0 && std::isfinite(options.samplingRate.value) && options.frames > 0)
        return std::nullopt;
    return Issue{Severity::Error,
                 "bad-option",
                 "",
                 0,
                 "",
                 "A simulation needs a sampling rate and frames.",
                 "Give Q > 0 and at least one frame."};
}

/// Collects frames, plans and the figures over them.
class Recorder {
public:
    explicit Recorder(const SimulationOptions& options) : options_(options) {}

    Seconds arrivalOf(std::int64_t k) const {
        return Seconds(static_cast<double>(k) / options_.samplingRate.value);
    }
    std::optional<Issue> add(SimulatedFrame frame, const std::vector<Side>& sides) {
        if (!std::isfinite(frame.cloudEnd.value))
            return Issue{Severity::Error,
                         "dead-link",
                         "",
                         0,
                         "",
                         "A frame can never be sent: the link carries nothing.",
                         "Give a trace that carries something, or an edge-only plan."};
        const auto known = std::find(result_.plans.begin(), result_.plans.end(), sides);
        frame.plan = static_cast<std::size_t>(known - result_.plans.begin());
        if (known == result_.plans.end())
            result_.plans.push_back(sides);
        if (!result_.frames.empty() && result_.frames.back().plan != frame.plan)
            ++result_.switches;
        // Edge starts ascend, so the frames that still wait are the last ones.
        const auto begun = std::partition_point(result_.frames.begin(), result_.frames.end(),
                                                [&](const auto& f) { return f.edgeStart <= frame.arrival; });
        frame.queue = static_cast<std::size_t>(result_.frames.end() - begun);
        result_.frames.push_back(frame);
        return std::nullopt;
    }
    SimulationResult finish() {
        std::vector<double> latencies;
        Seconds last;
        for (const SimulatedFrame& frame : result_.frames) {
            latencies.push_back(frame.latency().value);
            result_.worstLatency = std::max(result_.worstLatency, frame.latency());
            result_.totalLatency += frame.latency();
            last = std::max(last, frame.cloudEnd);
        }
        result_.medianLatency = Seconds(medianOf(std::move(latencies)));
        result_.framesPerSecond = last.value > 0 ? static_cast<double>(result_.frames.size()) / last.value
                                                 : std::numeric_limits<double>::infinity();
        return std::move(result_);
    }

private:
    const SimulationOptions& options_;
    SimulationResult result_;
};

/// What the system believes B to be at a moment, from the transfers that have ended by then.
class Estimator {
public:
    Estimator(const BandwidthTrace& trace, const SimulationOptions& options)
        : trace_(trace), options_(options) {}

    void sent(const SimulatedFrame& frame, Bytes size) {
        if (size.value > 0)
            pending_.push_back({frame.sendEnd, frame.sendEnd - frame.sendStart, size});
    }
    BitsPerSecond at(Seconds now) {
        if (options_.knowledge == Knowledge::Instant)
            return trace_.rateAt(now);
        while (!pending_.empty() && pending_.front().end <= now) {
            history_.add(pending_.front().size, pending_.front().took - options_.rtt);
            last_ = pending_.front().end;
            pending_.pop_front();
        }
        if (now - last_ > options_.probeAfter)
            history_.clear();
        return history_.estimate().value_or(trace_.rateAt(now));
    }

private:
    struct Sent {
        Seconds end, took;
        Bytes size;
    };
    const BandwidthTrace& trace_;
    const SimulationOptions& options_;
    TransferHistory history_;
    std::deque<Sent> pending_;
    Seconds last_;
};

} // namespace

Result<SimulationResult> simulatePipeline(const Policy& policy, const BandwidthTrace& trace,
                                          const SimulationOptions& options) {
    if (auto issue = checkOptions(options))
        return *issue;
    Recorder recorder(options);
    Estimator estimator(trace, options);
    Stages stages;
    Conditions conditions;
    conditions.rtt = options.rtt;
    conditions.samplingRate = options.samplingRate;
    conditions.cloudBudget = options.cloudBudget;
    std::vector<Side> running, decided;
    Seconds ready; // when `decided` runs
    Cost cost;
    for (std::int64_t k = 0; k < options.frames; ++k) {
        const Seconds arrival = recorder.arrivalOf(k);
        const Seconds now = std::max(arrival, stages.edge);
        conditions.bandwidth = estimator.at(now);
        const Decision decision = policy.decide(conditions, decided);
        if (decision.change) {
            ready = decided.empty() ? now : now + options.switchTime;
            decided = decision.sides;
        }
        if (running != decided && (running.empty() || now >= ready)) {
            running = decided;
            cost = costOf(*evaluatePlan(policy.under(conditions), running));
        }
        const SimulatedFrame frame = pass(cost, arrival, trace, options.rtt, stages);
        estimator.sent(frame, cost.sent);
        if (auto issue = recorder.add(frame, running))
            return *issue;
    }
    return recorder.finish();
}

Result<SimulationResult> simulateOracle(const Policy& policy, const BandwidthTrace& trace,
                                        const SimulationOptions& options) {
    if (auto issue = checkOptions(options))
        return *issue;
    const Frontier* frontier = policy.frontier();
    if (frontier == nullptr)
        return Issue{
            Severity::Error,     "frontier-too-large", "", 0, "", "The net is too wide for an oracle.",
            "Use a smaller net."};
    Conditions conditions;
    conditions.bandwidth = trace.mean();
    const Problem problem = policy.under(conditions);
    std::vector<Plan> plans;
    for (std::size_t i = 0; i < frontier->size(); ++i)
        plans.push_back(frontier->plan(i, problem));
    Recorder recorder(options);
    Stages stages;
    for (std::int64_t k = 0; k < options.frames; ++k) {
        std::size_t best = 0;
        Seconds end(std::numeric_limits<double>::infinity());
        for (std::size_t i = 0; i < plans.size(); ++i) {
            Stages tried = stages;
            const Seconds at =
                pass(costOf(plans[i]), recorder.arrivalOf(k), trace, options.rtt, tried).cloudEnd;
            if (at < end) {
                end = at;
                best = i;
            }
        }
        const SimulatedFrame frame =
            pass(costOf(plans[best]), recorder.arrivalOf(k), trace, options.rtt, stages);
        if (auto issue = recorder.add(frame, plans[best].sides))
            return *issue;
    }
    return recorder.finish();
}

} // namespace cutpoint
