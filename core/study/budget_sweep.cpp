// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/budget_sweep.h"

#include "core/partition/analysis/hull.h"
#include "core/partition/paper/prefix_plan.h"
#include "core/partition/solve.h"
#include "core/study/exact_answer.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

/// A plan that may be a step.
struct Candidate {
    double offload; ///< T_t + T_c
    double edge;
    std::size_t index;
};

/// Those that have a smaller T_e than all with a smaller or equal T_t + T_c.
std::vector<Candidate> staircase(std::vector<Candidate> all) {
    std::ranges::sort(all, [](const Candidate& a, const Candidate& b) {
        return std::tie(a.offload, a.edge, a.index) < std::tie(b.offload, b.edge, b.index);
    });
    std::vector<Candidate> steps;
    for (const Candidate& c : all)
        if (std::isfinite(c.offload) && (steps.empty() || c.edge < steps.back().edge))
            steps.push_back(c);
    return steps;
}

/// Without a frontier: all plans that weights reach, and the prefixes of the topological order.
Result<std::vector<Plan>> somePlans(const Problem& problem, const Effort& effort) {
    std::vector<Plan> plans;
    const auto hull = TradeOffHull::search(problem, {.mostPoints = 200}, effort.stop);
    if (!hull && hull.error().code == code::Cancelled)
        return hull.error();
    if (hull)
        for (const HullPoint& point : hull->points())
            plans.push_back(point.plan);
    const PrefixChain chain(problem);
    std::vector<Candidate> prefixes;
    chain.visit([&](std::size_t length, const StageTimes& times, double memory) {
        if (!problem.limits.edgeMemory || memory <= problem.limits.edgeMemory->value)
            prefixes.push_back({(times.transfer + times.cloud).value, times.edge.value, length});
    });
    for (const Candidate& c : staircase(std::move(prefixes))) {
        if (effort.mustEnd())
            break;
        if (auto plan = chain.plan(c.index))
            plans.push_back(*std::move(plan));
    }
    return plans;
}

} // namespace

const BudgetSweep::Step& BudgetSweep::at(Seconds budget) const {
    const auto past = std::ranges::upper_bound(steps, budget.value * (1 + 1e-9), {},
                                               [](const Step& step) { return step.budget.value; });
    return past == steps.begin() ? steps.front() : *(past - 1);
}

Result<BudgetSweep> budgetSweep(const Problem& problem, const Frontier* frontier, const Effort& effort) {
    const auto edgeOnly = solveEdgeOnly(problem, Objective::Latency);
    if (!edgeOnly)
        return edgeOnly.error();
    const auto cloudOnly = solveCloudOnly(problem, Objective::Latency);
    if (!cloudOnly)
        return cloudOnly.error();
    BudgetSweep sweep;
    sweep.edgeOnly = edgeOnly->plan;
    sweep.cloudOnly = cloudOnly->plan;
    std::vector<Candidate> candidates;
    std::vector<Plan> plans;
    if (frontier) {
        for (std::size_t i = 0; i < frontier->size(); ++i) {
            const StageTimes t = frontier->times(i, problem);
            candidates.push_back({(t.transfer + t.cloud).value, t.edge.value, i});
        }
    } else {
        auto known = somePlans(problem, effort);
        if (!known)
            return known.error();
        plans = *std::move(known);
        for (std::size_t i = 0; i < plans.size(); ++i)
            candidates.push_back(
                {(plans[i].times.transfer + plans[i].times.cloud).value, plans[i].times.edge.value, i});
        sweep.isExact = false;
    }
    const auto steps = staircase(std::move(candidates));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (i % 64 == 0 && effort.mustEnd())
            return studyCancelled();
        const Seconds budget(steps[i].offload);
        if (frontier) {
            Problem asked = problem;
            asked.limits.cloudBudget = budget;
            sweep.steps.push_back({budget, frontier->answer(Objective::Budget, asked).plan});
        } else {
            sweep.steps.push_back({budget, plans[steps[i].index]});
        }
    }
    if (sweep.steps.empty())
        sweep.steps.push_back({Seconds(0), sweep.edgeOnly});
    effort.report(1);
    return sweep;
}

} // namespace cutpoint
