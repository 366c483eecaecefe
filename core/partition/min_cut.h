// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/cut_network.h"

namespace cutpoint {

/// A minimum e-c cut of G'.
struct MinCut {
    std::vector<bool> edgeSide; ///< by vertex of the network: reachable from e in the residual network
    std::vector<double> flow;   ///< by link of the network; a link is saturated when flow == capacity
    double value = 0;           ///< weighted seconds
};

/// Boykov-Kolmogorov maximum flow (paper, Section III-B). O((V + L) V^2) at worst, close to linear on real
/// nets. Among several minimum cuts, the one with the fewest vertices beside e.
MinCut minCut(const CutNetwork& network);

/// The plan of a minimum cut of the corrected network. The problem must have passed checkProblem.
Plan minCutPlan(const Problem& problem, const CutWeights& weights = {});

} // namespace cutpoint
