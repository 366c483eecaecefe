// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/effort.h"
#include "core/partition/search/bounded_query.h"

#include <limits>

namespace cutpoint {

class MinCutSolver;

/// What one weighted sum of T_e, T_t and T_c that must not pass a threshold says about single layers: a side
/// that would bring it above the threshold, with all that follows, is ruled out.
struct SumLimit {
    CutWeights weights;
    double memory = 0; ///< weight of parameter bytes on the edge; known to fixBySides() only
    double threshold = 0;
};

/// When a pass by cuts ends early: once `enough` layers are fixed, since the rest costs less when these are
/// contracted first; and for each side when `patience` tests in a row have fixed fewer than `worth`.
struct PassEnd {
    std::size_t enough = std::numeric_limits<std::size_t>::max();
    std::size_t patience = std::numeric_limits<std::size_t>::max();
    std::size_t worth = 1;
};

/// The sums a plan keeps that is better than `value` (infinite: any plan that meets the limits).
std::vector<SumLimit> sumLimits(const BoundedQuery& query, double value);

/// Fixes layers by computing time and memory alone: all producers of a layer on the edge are on the edge,
/// all consumers of one in the cloud are in the cloud. `pins` must be closed and stays closed. False when no
/// plan keeps the limit. O(V + L) for each layer tested, of which there are about as many as the net is wide
/// times the logarithm of its depth.
bool fixBySides(const Problem& problem, const SumLimit& limit, PerLayer<Pin>& pins, const Effort& effort);

/// The same by min cuts, transfers included: one solve, and an augmentation for each layer tested. The
/// solver's graph is the problem's; `pins` must be closed and at least the problem's.
bool fixByCuts(const Problem& problem, const SumLimit& limit, MinCutSolver& solver, PerLayer<Pin>& pins,
               const Effort& effort, const PassEnd& end = {});

} // namespace cutpoint
