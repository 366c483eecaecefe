// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/statistics.h"

#include <algorithm>

namespace cutpoint {
namespace {

/// Linear between the two nearest; `at` from 0 to 1.
double quantile(const std::vector<double>& sorted, double at) {
    const double position = at * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (position - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace

double medianOf(std::vector<double> values) {
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return quantile(values, 0.5);
}

double halfInterquartile(std::vector<double> values) {
    if (values.size() < 2)
        return 0;
    std::sort(values.begin(), values.end());
    return (quantile(values, 0.75) - quantile(values, 0.25)) / 2;
}

} // namespace cutpoint
