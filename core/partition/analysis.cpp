// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/analysis.h"

#include "core/partition/min_cut.h"

#include <cmath>
#include <limits>

namespace cutpoint {

Margin marginToNext(const Frontier& frontier, Objective objective, const Problem& problem, std::size_t best) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (best >= frontier.size())
        return {infinity, frontier.size()};
    const double bestValue = objectiveValue(objective, problem, frontier.times(best, problem));
    Margin margin{infinity, frontier.size()};
    const auto meets = [&](const StageTimes& t) {
        Plan plan;
        plan.times = t;
        const bool budget = objective != Objective::Budget && objective != Objective::KeepUp;
        return (budget || withinBudget(problem, plan)) &&
               (objective != Objective::KeepUp || keepsUp(problem, plan));
    };
    for (std::size_t i = 0; i < frontier.size(); ++i) {
        const StageTimes times = frontier.times(i, problem);
        if (i == best || !meets(times))
            continue;
        const double value = objectiveValue(objective, problem, times);
        const double relative = bestValue > 0 ? value / bestValue - 1 : value > 0 ? infinity : 0;
        if (relative < margin.relative)
            margin = {relative, i};
    }
    return margin;
}

Result<Seconds> flipCost(const Problem& problem, LayerId v) {
    if (const Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    const Plan best = minCutPlan(problem);
    Problem flipped = problem;
    flipped.pins.resize(problem.graph->layers().size(), Pin::Free);
    flipped.pins[static_cast<std::size_t>(v)] = best.onEdge(v) ? Pin::Cloud : Pin::Edge;
    if (!checkProblem(flipped).empty())
        return Seconds(std::numeric_limits<double>::infinity());
    return minCutPlan(flipped).times.latency() - best.times.latency();
}

} // namespace cutpoint
