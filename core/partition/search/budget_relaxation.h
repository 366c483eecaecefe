// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/search/row_fixing.h"

#include <optional>

namespace cutpoint {

/// The cloud budget with its limit priced instead of kept: min T_e + lambda (T_t + T_c - T0), a min cut for
/// every lambda >= 0. The best lambda bounds T_e from below; on the way plans within the budget turn up.
struct BudgetRelaxation {
    double lambda = 0;
    double lowerBound = 0;     ///< no plan within the budget has a smaller T_e, s
    std::optional<Plan> best;  ///< least T_e among the plans seen that meet all limits
    bool isInfeasible = false; ///< proved: no plan meets the budget

    /// What every plan keeps that is better than `best`, which must be there: its priced sum is below the
    /// price of `best` with the budget spent.
    SumLimit better(Seconds budget) const;
};

/// Finds the best lambda exactly by Newton's method, some ten warm min cuts; stops early between two of them,
/// on request also within one, with what is known. An edge memory limit is left out of the bound (which stays
/// valid) and kept by `best`. The problem must have passed checkProblem and have B > 0.
BudgetRelaxation relaxBudget(const Problem& problem, Seconds budget, const Effort& effort = {});

} // namespace cutpoint
