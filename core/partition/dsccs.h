// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <chrono>
#include <stop_token>

namespace cutpoint {

struct DsccsParameters {
    std::chrono::milliseconds timeLimit{60'000};
};

/// DNN Surgery for a cost-constrained system (paper, Section IV): the least T_e with T_t + T_c <= T0, as an
/// integer program solved by LP relaxation and branch-and-bound (GLPK).
///
/// One binary f_i per layer (1 = edge) and one continuous y_i >= f_i - f_j per layer with successors, so that
/// a sent output is charged once, however many layers read it; the paper's H f charges it once per link. Pins
/// are bounds, the edge memory limit is one more row. Exponential in the worst case; memory O(V + L) per open
/// node.
///
/// Errors: what checkProblem finds, "no-budget" without T0, "dead-link" for B = 0 (its coefficients are not
/// finite; edge-only is the answer then), "infeasible-budget" when pins leave no plan within T0, "cancelled",
/// "solver-failed". Past the time limit the best plan found is Bounded by the relaxation.
Result<Solution> solveDsccs(const Problem& problem, const DsccsParameters& parameters = {},
                            std::stop_token stop = {});

} // namespace cutpoint
