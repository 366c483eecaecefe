// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/cut/cut_network.h"

namespace cutpoint {

/// A minimum e-c cut of G', with the flow that proves it.
struct MinCut {
    std::vector<bool> edgeSide; ///< by vertex of the network: reachable from e in the residual network
    std::vector<double> flow;   ///< by link of the network; a link is saturated when flow == capacity
    double value = 0;           ///< weighted seconds
};

/// Boykov-Kolmogorov maximum flow (paper, Section III-B). O((V + L) V^2) at worst, close to linear on real
/// nets. Among several minimum cuts, the one with the fewest vertices beside e.
MinCut minCut(const CutNetwork& network);

/// By layer: where a minimum cut of the corrected network puts it. O(V + L).
PerLayer<Side> cutSides(const MinCut& cut, const LayerGraph& graph);

/// The plan of a minimum cut of the corrected network, by a MinCutSolver used once: the same plan as that of
/// minCut() up to the rounding of equal sums, sooner. The problem must have passed checkProblem.
Plan minCutPlan(const Problem& problem, const CutWeights& weights = {});

} // namespace cutpoint
