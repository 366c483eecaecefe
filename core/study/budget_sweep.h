// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/frontier/frontier.h"
#include "core/study/effort.h"

#include <vector>

namespace cutpoint {

/// What a cloud budget T0 buys (paper, Section IV and Figs. 19, 20): the plan of least T_e with
/// T_t + T_c <= T0. A staircase; each step holds from its budget to that of the next.
struct BudgetSweep {
    struct Step {
        Seconds budget;
        Plan plan;
    };
    std::vector<Step> steps; ///< ascending from budget 0, T_e falling
    /// Steps of a proved staircase. Without a frontier they are the best among the plans known from a search
    /// over weights and along the topological order: another may need less.
    bool isExact = true;
    Plan edgeOnly, cloudOnly;

    /// The step that holds at a budget >= 0.
    const Step& at(Seconds budget) const;
};

/// The problem's own T0 does not matter. Plans are those that Frontier::answer gives at each step's budget.
/// O(size log size), with `frontier` null a search of at most 200 plans. Errors: what checkProblem finds,
/// "dead-link" when nothing is known without a frontier and B = 0, "cancelled".
Result<BudgetSweep> budgetSweep(const Problem& problem, const Frontier* frontier, const Effort& effort = {});

} // namespace cutpoint
