// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/analysis.h"

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

} // namespace cutpoint
