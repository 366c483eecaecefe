// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace cutpoint {

/// The first `layers` layers of the order together, measured as they will run.
struct MeasuredPrefix {
    std::size_t layers = 0;
    double seconds = 0;
};

struct ScaledTimes {
    std::vector<double> seconds; ///< by layer, in the given order
    /// How far off a measured prefix is when it is left out of the scaling, at worst, as a share of the
    /// whole: what to expect at the cuts that were not measured. 0 when only the whole was measured.
    double residual = 0;
};

/// Layer times are true only while the engine runs layers one by one, but a half runs with its layers fused,
/// at up to half the time. So: the one-by-one times `shares` give the proportions within each stretch between
/// two measured prefixes, and the measured prefixes give the stretches' sums. Prefixes ascend; the last one
/// is the whole model. A prefix that took less time than a shorter one counts as equal to it, one that
/// took more than the whole as equal to the whole. O(layers + prefixes).
ScaledTimes scaleToPrefixes(const std::vector<double>& shares, std::vector<MeasuredPrefix> prefixes);

/// One cut, both of whose halves were measured on the same machine.
struct MeasuredCut {
    double before = 0, after = 0; ///< seconds
};

/// What a half costs beyond its layers (c_e or c_c of formulation, Section 7): two halves pay it twice and
/// the whole once, so it is what they take together beyond the whole. The median of the cuts; never negative,
/// and never more than half of the shortest half. O(n log n).
double fixedCost(const std::vector<MeasuredCut>& cuts, double whole);

/// Up to `wanted` places to cut that split the shares' sum evenly; `allowed[i]` says whether the first i
/// layers can be cut off. Ascending, none of them empty or the whole.
std::vector<std::size_t> evenPrefixes(const std::vector<double>& shares, const std::vector<bool>& allowed,
                                      std::size_t wanted);

} // namespace cutpoint
