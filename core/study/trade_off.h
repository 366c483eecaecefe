// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/analysis/hull.h"
#include "core/study/effort.h"

#include <optional>
#include <string>
#include <vector>

namespace cutpoint {

/// All that a user may choose between: every Pareto-minimal plan, and where the algorithms stand.
struct TradeOff {
    struct Mark {
        /// "dsl", "dsh", "dsccs", "neurosurgeon", "edge-only", "cloud-only".
        std::string kind;
        Plan plan;
    };
    std::optional<Frontier> frontier; ///< nothing when the net is too wide for one
    std::vector<StageTimes> points;   ///< by frontier index
    /// Of the points, those that no other beats in both T_e and T_t + T_c: ascending T_e.
    std::vector<std::size_t> staircase;
    std::vector<Plan> hull; ///< what weights can reach, hence DSH: ascending T_e
    bool isHullComplete = false;
    std::vector<Mark> marks;
};

/// Errors: what checkProblem finds, "cancelled". Marks of algorithms that have no answer (DSCCS without T0,
/// DSH on a dead link) are missing. About a millisecond, DSH 5 to 15, DSCCS at most `mostForDsccs`.
Result<TradeOff> tradeOff(const Problem& problem, const Frontier* frontier, const Effort& effort = {},
                          std::chrono::milliseconds mostForDsccs = std::chrono::milliseconds(500));

} // namespace cutpoint
