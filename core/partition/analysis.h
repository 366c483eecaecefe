// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/frontier.h"

namespace cutpoint {

/// Objective value of the best plan with a different cut V_S, relative to the best: 0.04 means 4 % worse.
/// Infinite when there is no other plan. Among frontier points only. O(size()).
struct Margin {
    double relative = 0;
    std::size_t point = 0; ///< frontier index of that plan
};
Margin marginToNext(const Frontier& frontier, Objective objective, const Problem& problem, std::size_t best);

} // namespace cutpoint
