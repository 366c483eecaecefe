// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <stop_token>

namespace cutpoint {

/// One query by one algorithm. The command line's and the tests' way in; the desktop keeps a Frontier
/// instead.
///
/// Exact answers every objective; Dsl answers by the latency cut and Dsh by the throughput search whatever
/// the objective (their value is then reported in the objective's unit, uncertified unless it is their own);
/// Dsccs needs a cloud budget. Errors: whatever checkProblem finds, an unusable combination, cancellation
/// ("cancelled").
Result<Solution> solve(const Problem& problem, Objective objective, Algorithm algorithm,
                       std::stop_token stop = {});

/// The answer of an algorithm that may minimise something else than what was asked: the same plan with its
/// value for the objective and, where that is another, without proof.
Solution inUnitOf(Objective objective, const Problem& problem, Solution solution);

/// Lowest latency by a Boykov-Kolmogorov min cut of G' (paper, Algorithm 1, on the corrected network);
/// Infeasible when pins force a transfer over a dead link.
Result<Solution> solveDsl(const Problem& problem);
/// All layers on the edge / only raw inputs and pinned layers on the edge.
Result<Solution> solveEdgeOnly(const Problem& problem, Objective objective);
Result<Solution> solveCloudOnly(const Problem& problem, Objective objective);
/// The best prefix of the topological order, every crossing tensor charged.
Result<Solution> solveNeurosurgeon(const Problem& problem, Objective objective);

} // namespace cutpoint
