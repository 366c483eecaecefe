// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/replay.h"

#include <string>

namespace cutpoint {

/// One row a frame and policy: `policy,frame,arrival_s,edge_start_s,edge_end_s,send_start_s,send_end_s,
/// cloud_start_s,cloud_end_s,cut_after,queue`. Several cut layers are joined by "+"; nothing is sent: empty.
std::string replayCsvHeader();
std::string replayCsvRow(const LayerGraph& graph, const ReplayLane& lane, const ReplayFrame& frame);

/// The summaries ("format": "cutpoint-replay", "version": 1): trace {format, duration_s, mean_bit_s},
/// policies
/// [{policy, frames, latency_median_s, latency_p95_s, latency_max_s, latency_mean_s, frames_per_s, switches,
/// queue_max, late, plans [{cut, frames}], searches}], settings and issues.
std::string replayJson(const Problem& problem, const Replay& replay, const Issues& issues);

} // namespace cutpoint
