// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/cut/cut_network.h"

#include <stop_token>

namespace cutpoint {

/// One augmentation, for watching a maximum flow being found.
struct AugmentingPath {
    struct Step {
        int link = 0;        ///< index into CutNetwork::links
        bool forward = true; ///< false: earlier flow over this link is taken back
    };
    std::vector<Step> steps; ///< from e to c
    double bottleneck = 0; ///< flow added on every step, weighted seconds; at least one step has no more room

    /// e, ..., c.
    std::vector<int> vertices(const CutNetwork& network) const;
};

/// A maximum flow with the paths that made it.
struct RecordedFlow {
    std::vector<AugmentingPath> paths; ///< in order; the first `mostPaths` of them
    std::size_t pathCount = 0;         ///< how many there were
    std::vector<double> flow;          ///< by link, at the end
    std::vector<bool> edgeSide;        ///< by vertex: reachable from e at the end, as in MinCut
    double value = 0;                  ///< of the minimum cut

    bool isComplete() const { return paths.size() == pathCount; }
    /// The flow on every link after the first `count` recorded paths. Room left forward is capacity - flow,
    /// backward flow. O(sum of their lengths).
    std::vector<double> flowAfter(std::size_t count) const;
};

/// Maximum flow by shortest augmenting paths (Edmonds and Karp): the plain method that a lesson can show step
/// by step. O(V L^2) at worst; solvers use Boykov-Kolmogorov instead and record nothing. Memory is bounded by
/// `mostPaths` paths; past it the flow is still completed. Error: "cancelled".
Result<RecordedFlow> recordAugmentingPaths(const CutNetwork& network, std::size_t mostPaths = 20'000,
                                           std::stop_token stop = {});

} // namespace cutpoint
