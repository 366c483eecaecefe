// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <stop_token>

namespace cutpoint {

/// A single question on a net whose frontier is too large: plans and a proved lower bound from weighted min
/// cuts (Lagrangian relaxation, at most some hundred cuts). Latency and energy are exact, one cut each;
/// throughput, budget and keep-up are Bounded with their gap, Optimal when the gap closes to 1e-9.
///
/// Errors: what checkProblem finds, "no-memory-limit" with an edge memory limit, "cancelled".
Result<Solution> solveBounded(const Problem& problem, Objective objective, std::stop_token stop = {});

} // namespace cutpoint
