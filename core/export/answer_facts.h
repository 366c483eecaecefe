// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the exports of comparisons, sweeps and frontiers say alike.
#pragma once

#include "core/model/issue.h"

#include <algorithm>
#include <chrono>
#include <cstddef>

namespace cutpoint {

/// What the frontier behind exact answers cost. An answer's own solve time is only the scan of its points.
struct FrontierBuild {
    std::size_t points = 0;
    std::chrono::nanoseconds time{0};
};

/// As results give times of computing: `solve_us`, `frontier_build_us`.
inline double microseconds(std::chrono::nanoseconds time) {
    return std::chrono::duration<double, std::micro>(time).count();
}

/// True when one of them is an error, so that an answer has no numbers.
inline bool hasError(const Issues& issues) {
    return std::any_of(issues.begin(), issues.end(),
                       [](const Issue& issue) { return issue.severity == Severity::Error; });
}

} // namespace cutpoint
