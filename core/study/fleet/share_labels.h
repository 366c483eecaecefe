// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// From the dual of a share program with one row to its best plan. Internal to core/study/fleet.
#pragma once

#include "core/study/fleet/share_dual.h"

#include <optional>

namespace cutpoint {

struct ShareLabels {
    std::optional<std::vector<std::vector<std::int64_t>>>
        counts;            ///< better than `value`; none: there is none
    bool complete = false; ///< all that could be better was looked at
    std::size_t labels = 0;
};

/// Looks for plans below `value` (infinite: any plan): each is the cheapest choices at the dual's price, with
/// some cameras moved. A move costs its reduced price, so that few moves can pay, and of two sets of moves
/// the one that takes more and costs more is dropped. The limit on bits must be infinite. O(labels log
/// labels) with at most `most` labels.
ShareLabels searchLabels(const ShareProgram& program, const ShareDual& dual, double value, std::size_t most,
                         const Effort& effort);

} // namespace cutpoint
