// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/sweep.h"

#include <string>

namespace cutpoint {

/// One line per row, with a header line: the axis, `algorithm,value_s,t_edge_s,t_transfer_s,t_cloud_s,
/// latency_s,max_stage_s,transfer_bytes,certificate,lower_bound_s,gap,cut`; energy has `value_j` and
/// `lower_bound_j`. A number that is infinite is left empty; an algorithm without an
/// answer leaves all empty and has the certificate "none".
std::string sweepCsvHeader(const Sweep& sweep);
std::string sweepCsvRow(const SweepRow& row, const LayerGraph& graph);

/// All of it as JSON ("format": "cutpoint-sweep", "version": 1), with `frontier_points` and
/// `frontier_build_us` (null without a frontier). A row without an answer has its issues in place of numbers.
std::string sweepJson(const Problem& problem, const Sweep& sweep, const Issues& issues);

} // namespace cutpoint
