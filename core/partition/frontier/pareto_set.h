// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace cutpoint {

/// Costs of a partly placed net, with the trace that rebuilds its decisions.
struct FrontierLabel {
    double edge = 0;  ///< T_e so far, s
    double bytes = 0; ///< D so far
    double cloud = 0; ///< T_c so far, s
    double memory =
        0; ///< parameter bytes on the edge; stays 0 unless limited, the same below what cannot matter
    std::int32_t trace = -1;
    std::int32_t source = 0; ///< while merging: which set it came from
};

/// Labels of one state of the dynamic program, none dominated, ascending by edge time. A decision costs all
/// of them the same, so it is kept as one pending shift instead of touching every label; sets that differ
/// only in it share their labels.
struct ParetoSet {
    std::shared_ptr<const std::vector<FrontierLabel>> labels;
    FrontierLabel shift;         ///< to be added to every label
    std::int32_t decisions = -1; ///< chain of decisions made since the labels' own traces
};

/// Merges labels (any order) into a set without dominated ones. Three coordinates: O(n log n); where memory
/// differs: O(n log^2 n). Values within 1e-13 relative count as equal. Ties
/// keep the earlier label. When stopped, what it returns is good for nothing.
std::vector<FrontierLabel> paretoMinimal(std::vector<FrontierLabel> labels, const std::stop_token& stop = {});

} // namespace cutpoint
