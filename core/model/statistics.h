// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace cutpoint {

/// The middle value, or the mean of the two in the middle. 0 for none. O(n log n).
double medianOf(std::vector<double> values);
/// Half the distance between the quartiles: a spread that outliers do not move. 0 for fewer than two. O(n log
/// n).
double halfInterquartile(std::vector<double> values);

} // namespace cutpoint
