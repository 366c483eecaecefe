// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <limits>
#include <optional>
#include <stop_token>

namespace cutpoint {

/// The cloud budget with its limit priced instead of kept: min T_e + lambda (T_t + T_c - T0), a min cut for
/// every lambda >= 0. The best lambda bounds T_e from below; on the way plans within the budget turn up.
struct BudgetRelaxation {
    double lambda = 0;
    double lowerBound = 0;     ///< no plan within the budget has a smaller T_e, s
    std::optional<Plan> best;  ///< least T_e among the plans seen that meet all limits
    bool isInfeasible = false; ///< proved: no plan meets the budget

    double gap() const {
        return best ? best->times.edge.value - lowerBound : std::numeric_limits<double>::infinity();
    }
};

/// Finds the best lambda exactly by Newton's method, some ten warm min cuts. An edge memory limit is left out
/// of the bound (which stays valid) and kept by `best`. The problem must have passed checkProblem and have B
/// > 0.
BudgetRelaxation relaxBudget(const Problem& problem, Seconds budget);

/// The pins that any plan better than the relaxation's best obeys: a layer whose other side would cost more
/// than the gap. Starts from closedPins(). One augmentation for each layer; stops early, with what is known,
/// on request.
std::vector<Pin> fixedByRelaxation(const Problem& problem, const BudgetRelaxation& relaxation,
                                   const std::stop_token& stop);

} // namespace cutpoint
