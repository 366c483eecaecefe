// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/frontier/frontier.h"

#include <optional>
#include <stop_token>

namespace cutpoint {

/// Objective value of the best other trade-off, relative to the best: 0.04 means 4 % worse. Infinite when
/// there is no other. Among frontier points only: plans that cost the same or more in everything do not
/// count. O(size()).
struct Margin {
    double relative = 0;
    std::size_t point = 0; ///< frontier index of that plan
};
Margin marginToNext(const Frontier& frontier, Objective objective, const Problem& problem, std::size_t best);

/// The best plan that sends other layers than the one of lowest latency.
struct NextCut {
    Plan plan;
    Seconds increase;    ///< of the latency, not negative
    double relative = 0; ///< to the lowest latency: 0.04 means 4 % worse; infinite when that is 0
};
/// The margin of the latency cut over all plans: a different V_S (paper, Section III) sends a layer that is
/// not sent or keeps one that is, and each of these is an augmentation of the min cut, tried while it may be
/// the least. Nothing when every plan sends the same, or the best or any
/// other waits for a dead link. Errors: what
/// checkProblem finds, "no-memory-limit", "cancelled".
Result<std::optional<NextCut>> nextLatencyCut(const Problem& problem, const std::stop_token& stop = {});

} // namespace cutpoint
