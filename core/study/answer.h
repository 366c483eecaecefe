// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/analysis/analysis.h"
#include "core/partition/analysis/breakpoints.h"

#include <optional>
#include <vector>

namespace cutpoint {

/// The plan of the moment with everything that is shown beside it.
struct Answer {
    Solution solution;
    std::optional<Solution> best;               ///< beside a manual cut: the plan that it is measured against
    std::vector<Solution> baselines;            ///< edge-only, cloud-only, Neurosurgeon, in any order
    std::optional<Margin> margin;               ///< to the next best plan
    std::optional<FramesPerSecond> sustainable; ///< 1 / least T_max of any plan
    std::size_t frontierPoints = 0;             ///< 0 when no frontier was built
};

/// What is known when an answer is wanted.
struct KnownPlans {
    const Problem& problem;
    Objective objective = Objective::Latency;
    const Frontier* frontier = nullptr;     ///< of this problem
    const Solution* searched = nullptr;     ///< found for exactly this problem and objective
    const PerLayer<Side>* manual = nullptr; ///< a cut of the user's own
};

/// The answer of the moment: a scan of the frontier; without one the searched answer; without that, one min
/// cut (exact for latency, marked heuristic for the rest). A manual cut takes the answer's place and is
/// measured against it. Microseconds to a millisecond, fit for a slider. Errors: what checkProblem finds.
Result<Answer> answerNow(const KnownPlans& known);

/// The range of bandwidths in which one plan has the lowest latency.
struct BandwidthBand {
    BitsPerSecond from, to; ///< to is infinite for the last
    Plan plan;              ///< its times are those at the problem's own B
};

/// Which of the plans rules where; empty when there is only one. Plans that do not fit the problem give none.
std::vector<BandwidthBand> bandwidthBands(const std::vector<BestFrom>& plans, const Problem& problem);

} // namespace cutpoint
