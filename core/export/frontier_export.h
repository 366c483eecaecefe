// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/answer_facts.h"
#include "core/partition/analysis/breakpoints.h"

#include <string>

namespace cutpoint {

/// The frontier's points as CSV, ascending by edge time, with a header line:
/// `t_edge_s,transfer_bytes,t_cloud_s,sent_layers,cut`; the cut is one field of names. With `withTimes` the
/// problem's bandwidth and rtt add `t_transfer_s,latency_s,max_stage_s`. O(size() (V + L)).
std::string frontierCsv(const Problem& problem, const Frontier& frontier, bool withTimes);

/// The same as JSON ("format": "cutpoint-frontier", "version": 1): model, layers,
/// frontier_points, frontier_build_us, points, settings, issues.
std::string frontierJson(const Problem& problem, const Frontier& frontier, bool withTimes,
                         std::chrono::nanoseconds buildTime, const Issues& issues);

/// Every bandwidth at which the lowest-latency plan changes, ascending ("format": "cutpoint-breakpoints",
/// "version": 1), each with both plans' cut and costs at that bandwidth.
std::string breakpointsJson(const Problem& problem, const std::vector<BestFrom>& best, const Issues& issues);

} // namespace cutpoint
