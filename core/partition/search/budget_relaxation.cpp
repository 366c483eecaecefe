// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/search/budget_relaxation.h"

#include "core/partition/cut/min_cut_solver.h"

#include <cmath>

namespace cutpoint {
namespace {

double cost(const Plan& plan) {
    return (plan.times.transfer + plan.times.cloud).value;
}

double edge(const Plan& plan) {
    return plan.times.edge.value;
}

/// withinBudget forgives as much; what is said of all plans must hold for those that pass it.
double forgiven(Seconds budget) {
    return budget.value * (1 + 1e-9);
}

} // namespace

SumLimit BudgetRelaxation::better(Seconds budget) const {
    SumLimit limit;
    limit.weights.edge = 1;
    limit.weights.transfer = limit.weights.cloud = lambda;
    limit.threshold = edge(*best) + lambda * forgiven(budget);
    return limit;
}

BudgetRelaxation relaxBudget(const Problem& problem, Seconds budget, const Effort& effort) {
    const double limit = forgiven(budget);
    BudgetRelaxation result;
    MinCutSolver solver(problem.graph);
    const auto cut = [&](const CutWeights& weights) -> std::optional<Plan> {
        if (effort.mustEnd() || !solver.solve(problem, weights, effort.stop))
            return std::nullopt;
        Plan plan = solver.plan(problem);
        if (cost(plan) <= limit && satisfiesPinsAndMemory(problem, plan) &&
            (!result.best || edge(plan) < edge(*result.best)))
            result.best = plan;
        return plan;
    };
    auto cheapest = cut({0, 1, 1});
    if (!cheapest)
        return result;
    Plan within = *std::move(cheapest);
    if (cost(within) > limit) {
        result.isInfeasible = true;
        return result;
    }
    auto fastest = cut({1, 0, 0});
    if (!fastest)
        return result;
    Plan over = *std::move(fastest);
    if (cost(over) <= limit) {
        result.lowerBound = edge(over);
        return result;
    }
    // The two plans are lines over lambda, falling and rising; the least of all lines between them is
    // concave.
    constexpr int mostSteps = 100;
    for (int step = 0; step < mostSteps; ++step) {
        result.lambda = std::max(0.0, (edge(within) - edge(over)) / (cost(over) - cost(within)));
        const auto price = [&](const Plan& plan) {
            return edge(plan) + result.lambda * (cost(plan) - limit);
        };
        auto priced = cut({1, result.lambda, result.lambda});
        if (!priced)
            break;
        Plan plan = *std::move(priced);
        // Rounding may price the ends' own plan a little lower than the cut; the bound takes the lower.
        const double least = std::min({price(plan), price(over), price(within)});
        const double rounding = 1e-13 * (edge(over) + edge(within) + result.lambda * (cost(over) + limit));
        result.lowerBound = std::max(result.lowerBound, least - rounding);
        if (price(plan) >= std::min(price(over), price(within)) - rounding)
            break;
        (cost(plan) <= limit ? within : over) = std::move(plan);
    }
    return result;
}

} // namespace cutpoint
