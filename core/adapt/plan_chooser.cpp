// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/plan_chooser.h"

#include "core/model/arithmetic.h"
#include "core/partition/paper/dads.h"
#include "core/partition/paper/dsh.h"
#include "core/partition/paper/prefix_plan.h"
#include "core/partition/search/bounded.h"
#include "core/partition/solve.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

/// To three significant figures.
double rounded(double x) {
    if (!(x > 0) || !std::isfinite(x))
        return x;
    const double unit = std::pow(10, std::floor(std::log10(x)) - 2);
    return std::round(x / unit) * unit;
}

} // namespace

Result<FrameCost> frameCost(const Problem& problem, const PerLayer<Side>& sides) {
    // On a link that takes no time for bytes, what is left of T_t is the call's.
    Problem instant = problem;
    instant.network.bandwidth = BitsPerSecond(infinity);
    const auto plan = evaluatePlan(instant, sides);
    if (!plan)
        return plan.error();
    FrameCost cost;
    cost.edge = plan->times.edge;
    cost.cloud = plan->times.cloud;
    cost.call = plan->times.transfer;
    cost.bits = 8 * plan->transferBytes.value * problem.network.overhead;
    cost.usesCloud = std::find(sides.begin(), sides.end(), Side::Cloud) != sides.end();
    return cost;
}

PlanChooser::PlanChooser(const Policy& policy, const Conditions& conditions)
    : policy_(policy), problem_(policy.under(conditions)), options_(policy.options()) {
    edgeOnly_ = add(PerLayer<Side>(static_cast<std::size_t>(problem_.graph->size()), Side::Edge));
    if (const auto cloud = solveCloudOnly(problem_, Objective::Latency))
        cloudOnly_ = add(cloud->plan.sides);
    if (policy_.kind() == PolicyKind::Fixed)
        fixed_ = add(options_.fixed);
    if (policy_.kind() == PolicyKind::Neurosurgeon)
        addPrefixes();
    if (frontier() != nullptr)
        ofPoint_.assign(frontier()->size(), none);
}

Result<PlanChooser> PlanChooser::make(PolicyKind kind, Problem problem, PolicyOptions options,
                                      std::stop_token stop) {
    Conditions conditions;
    conditions.bandwidth = problem.network.bandwidth;
    conditions.rtt = problem.network.rtt;
    const auto policy = Policy::make(kind, std::move(problem), std::move(options), std::move(stop));
    if (!policy)
        return policy.error();
    return PlanChooser(*policy, conditions);
}

std::size_t PlanChooser::add(const PerLayer<Side>& sides) {
    const auto [at, isNew] = numbers_.try_emplace(sides, costs_.size());
    if (!isNew)
        return at->second;
    costs_.push_back(*frameCost(problem_, sides));
    sides_.push_back(sides);
    const Plan plan = *evaluatePlan(problem_, sides);
    cuts_.push_back(plan.cut);
    allowed_.push_back(satisfiesPinsAndMemory(problem_, plan));
    return at->second;
}

std::size_t PlanChooser::planOfPoint(std::size_t point) {
    if (ofPoint_[point] == none)
        ofPoint_[point] = add(frontier()->plan(point, problem_).sides);
    return ofPoint_[point];
}

/// Over x = 1/B a prefix is the line fixed time + bits x: only those of the lower hull can be the fastest.
void PlanChooser::addPrefixes() {
    const PrefixChain chain(problem_);
    std::vector<std::size_t> plans;
    for (std::size_t length = problem_.graph->inputs().size(); length <= chain.layers().size(); ++length)
        if (const auto plan = chain.plan(length); plan && satisfiesPinsAndMemory(problem_, *plan))
            plans.push_back(add(plan->sides));
    if (plans.empty()) // pins that no prefix obeys, or no memory: as solveNeurosurgeon answers
        if (const auto answer = solveNeurosurgeon(problem_, Objective::Latency))
            plans.push_back(add(answer->plan.sides));
    const auto still = [&](std::size_t plan) {
        const FrameCost& c = cost(plan);
        return (c.edge + c.call + c.cloud).value;
    };
    std::stable_sort(plans.begin(), plans.end(), [&](std::size_t a, std::size_t b) {
        return cost(a).bits != cost(b).bits ? cost(a).bits < cost(b).bits : still(a) < still(b);
    });
    double least = infinity; // of those that send less
    for (const std::size_t plan : plans)
        if (still(plan) < least) {
            least = still(plan);
            prefixes_.push_back(plan);
        }
}

bool PlanChooser::fits(const StageTimes& times) const {
    return meetsLimits(problem_, Objective::KeepUp, times);
}

/// A search at the rounded bandwidth, made once.
std::size_t PlanChooser::searched(Objective objective, bool heavy) {
    Problem problem = problem_;
    problem.network.bandwidth = BitsPerSecond(rounded(problem.network.bandwidth.value));
    std::vector<double> key{static_cast<double>(objective), heavy ? 1.0 : 0.0,
                            problem.network.bandwidth.value};
    if (objective == Objective::KeepUp) {
        key.push_back(problem.limits.samplingRate ? problem.limits.samplingRate->value : 0);
        key.push_back(problem.limits.cloudBudget ? problem.limits.cloudBudget->value : -1);
    }
    if (const auto known = found_.find(key); known != found_.end())
        return known->second;
    ++searches_;
    std::size_t plan = edgeOnly_;
    if (heavy) {
        const auto answer = solveDsh(problem);
        plan = answer ? add(answer->plan.sides) : searched(Objective::Latency, false);
    } else {
        const auto answer =
            objective == Objective::Latency ? solveDsl(problem) : solveBounded(problem, objective);
        if (answer)
            plan = add(answer->plan.sides);
    }
    found_.emplace(std::move(key), plan);
    return plan;
}

std::size_t PlanChooser::bestOf(Objective objective) {
    if (frontier() == nullptr)
        return searched(objective, false);
    std::size_t point = frontier()->best(objective, problem_);
    if (point == frontier()->size()) // as Frontier::answer: the nearest plan
        point = frontier()->best(Objective::Throughput, problem_);
    return planOfPoint(std::min(point, frontier()->size() - 1));
}

std::size_t PlanChooser::dads() {
    const std::size_t light = bestOf(Objective::Latency);
    const StageTimes times = cost(light).times(problem_.network.bandwidth);
    const bool heavy =
        problem_.limits.samplingRate &&
        turnsHeavy(times.maxStage(), Seconds((1 + 1e-9) / problem_.limits.samplingRate->value));
    return heavy ? searched(Objective::Throughput, true) : light;
}

std::size_t PlanChooser::recommended(std::size_t current) {
    const bool limited = problem_.limits.samplingRate || problem_.limits.cloudBudget;
    const std::size_t best = bestOf(limited ? Objective::KeepUp : Objective::Latency);
    if (current == none || current == best || !allowed_[current])
        return best;
    const StageTimes ahead = cost(best).times(problem_.network.bandwidth);
    const StageTimes now = cost(current).times(problem_.network.bandwidth);
    return worthChanging({ahead, fits(ahead)}, {now, fits(now)}, problem_.limits.samplingRate, options_)
               ? best
               : current;
}

std::size_t PlanChooser::choose(const ChoiceMoment& moment, std::size_t current) {
    const PolicyKind kind = policy_.kind();
    if (kind == PolicyKind::Fixed)
        return fixed_;
    if (kind == PolicyKind::CloudOnly)
        return cloudOnly_;
    if (kind == PolicyKind::EdgeOnly || !(moment.bandwidth.value > 0))
        return edgeOnly_;
    problem_.network.bandwidth = moment.bandwidth;
    problem_.limits.samplingRate = moment.samplingRate;
    problem_.limits.cloudBudget = moment.cloudBudget;
    if (kind == PolicyKind::Dads)
        return dads();
    if (kind == PolicyKind::Recommended)
        return recommended(current);
    const auto latency = [&](std::size_t plan) { return cost(plan).times(moment.bandwidth).latency().value; };
    return *std::min_element(prefixes_.begin(), prefixes_.end(),
                             [&](std::size_t a, std::size_t b) { return latency(a) < latency(b); });
}

} // namespace cutpoint
