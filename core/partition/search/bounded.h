// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <functional>
#include <stop_token>

namespace cutpoint {

/// How long and how far a bounded search goes.
struct BoundedOptions {
    std::chrono::milliseconds timeLimit{2000};
    /// Stop once the certificate is this close: (value - lowerBound) / value. 0 asks for the optimum.
    double relativeGap = 0;
    /// States of the state graph before contraction. A wider net is answered by branch and bound over min
    /// cuts.
    std::size_t mostStates = 700'000;
    /// What the search may hold at once. Where that is not enough it ends as if time were out: with the plan
    /// and the bound it has.
    std::size_t mostBytes = std::size_t(1) << 30;
    /// Called in the searching thread with every better plan or bound, the first time after a few min cuts.
    std::function<void(const Solution& incumbentWithBound)> progress;
};

/// A single question without the frontier, for nets whose frontier is too large. First weighted min cuts
/// (Lagrangian relaxation) give a plan and a proved bound; then the state graph is narrowed by such bounds
/// and searched for plans below a target, where finding none is the proof. Nets too wide for a state graph
/// are branched on layer by layer, with min cuts as bounds. Latency and energy are one min cut.
///
/// Optimal when the gap closes to 2e-9; otherwise Bounded with the gap that was left when time or memory
/// ended, or Infeasible when nothing meets the limits or pins force a transfer over a dead link (some plan is
/// shown). Pins and an edge memory limit hold. Errors: what checkProblem finds, "infeasible-memory",
/// "cancelled".
Result<Solution> solveBounded(const Problem& problem, Objective objective, const BoundedOptions& options,
                              std::stop_token stop = {});
Result<Solution> solveBounded(const Problem& problem, Objective objective, std::stop_token stop = {});

} // namespace cutpoint
