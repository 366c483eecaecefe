// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/comparison.h"

#include <string>

namespace cutpoint {

/// "format": "cutpoint-comparison", "version": 1: rows and findings (`dsh_above_exact`,
/// `dsh_limit_above_exact`, `dsccs_equals_exact`, `heavy_mode`, `eq4_literal`; null when not asked),
/// `frontier_points`, and `frontier_build_us` (null without a frontier).
std::string comparisonJson(const Problem& problem, const Comparison& comparison, const Issues& issues);

/// The rows alone, one line each below the names of the columns; the columns of a sweep, and how far a value
/// is above the exact one (0.08 is 8 % worse, empty when not known) and how long it took. A method without an
/// answer has empty numbers and the certificate "none". Exact rows end with the points and the build time of
/// the frontier that they share, when there is one.
std::string comparisonCsv(const Problem& problem, const Comparison& comparison);

} // namespace cutpoint
