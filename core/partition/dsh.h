// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <stop_token>

namespace cutpoint {

struct DshParameters {
    double epsilon = 1e-3;       ///< stop when a refinement improves T_max by less, relative to T_max
    int refinement = 4;          ///< K: each refinement divides the step by it; at least 2
    double firstGridBound = 576; ///< most cells of the first grid; past it the grid is geometric
};

/// DNN Surgery Heavy (paper, Algorithm 2): a search over the weights (alpha, gamma) of T_e and T_c, beta = 1,
/// each cell a min cut; the best T_max seen wins. It reaches only plans on the convex hull of the trade-off,
/// so the answer is a heuristic within 3 times the optimum (Theorem 2).
///
/// The paper's first grid has (sum F_e / min F_t) x (sum F_c / min F_t) cells of step 1, easily 10^12. Past
/// `firstGridBound` a geometric grid over the same rectangle is used; issue "dsh-grid" then tells the cells
/// asked for and the cells visited. Errors: what checkProblem finds, "dead-link" for B = 0, "cancelled". An
/// edge memory limit is refused ("no-memory-limit"): a min cut cannot carry it.
Result<Solution> solveDsh(const Problem& problem, const DshParameters& parameters = {},
                          std::stop_token stop = {});

} // namespace cutpoint
