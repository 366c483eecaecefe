// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/analysis/breakpoints.h"
#include "views/panels/log_slider.h"
#include "views/panels/verdict.h"

namespace cutpoint {

/// What is known when an answer is wanted.
struct Knowledge {
    const Problem& problem;
    Objective objective;
    const std::optional<Frontier>& frontier;        ///< of this problem
    const std::optional<Solution>& searched;        ///< found for exactly this problem and objective
    const std::optional<std::vector<Side>>& manual; ///< a cut of the user's own
};

/// The answer of the moment with everything the panels show beside it: a scan of the frontier; without one
/// the searched answer; without that, one min cut (exact for latency, marked heuristic for the rest). A
/// manual cut takes the answer's place and is measured against it. Microseconds to a millisecond, fit for a
/// slider. Errors: what checkProblem finds.
Result<VerdictData> answerNow(const Knowledge& knowledge);

/// Which of the plans of lowest latency rules at which bandwidths (bit/s); empty when there is only one.
std::vector<LogSlider::Band> bandwidthBands(const std::vector<BestFrom>& plans, const Problem& problem);

/// The user's own cut after a layer: the layer and everything it depends on stay on the edge.
std::vector<Side> sidesOfCutAfter(const LayerGraph& graph, LayerId layer);

} // namespace cutpoint
