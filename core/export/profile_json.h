// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/profiles/matcher.h"

#include <string>

namespace cutpoint {

/// `cutpoint-cli profile-info --json`: format, tool, runs, rows, sum_s, total_s, overhead_s and batch of the
/// file; with a model also matched (layers with a time), measured_share, groups, unmatched_rows,
/// layers_without_row and near_misses. Times are per run, of the whole batch.
std::string profileInfoJson(const MeasuredProfile& profile, const MatchedProfile& matched,
                            const LayerGraph* graph, double measuredShare, const Issues& issues);

} // namespace cutpoint
