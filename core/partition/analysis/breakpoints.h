// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/frontier/frontier.h"

namespace cutpoint {

/// A plan and the bandwidth from which it has the lowest latency.
struct BestFrom {
    BitsPerSecond from;
    PerLayer<Side> sides;
};

/// The plans of lowest latency at every bandwidth in (0, infinity), ascending: each is best from its own
/// bandwidth, 0 for the first, to that of the next. For the problem's rtt, downlink, pins and speed factors;
/// its B, Q, T0 do not matter. By warm min cuts, two for each plan, so nets that are too wide for a frontier
/// have an answer, too: over x = 1/B a plan's latency is a line, and a cut where two lines of the lower
/// envelope meet either finds the line between them or proves that there is none.
/// With `closest` above 0 some of the plans that rule over less than that share of a bandwidth are left out,
/// which bounds the cuts by the logarithm of the bandwidths in sight over `closest`, and the latency of what
/// is told by 1 + `closest` times the least one.
/// Errors: checkProblem's, "no-memory-limit" with an edge memory limit, "cancelled".
Result<std::vector<BestFrom>> bestByBandwidth(const Problem& problem, const std::stop_token& stop = {},
                                              double closest = 0);

/// The same by a frontier of the problem, which may have an edge memory limit.
std::vector<BestFrom> bestByBandwidth(const Frontier& frontier, const Problem& problem);

} // namespace cutpoint
