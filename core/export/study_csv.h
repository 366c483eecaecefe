// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the plots show as CSV, one function for each: a line of column names, then one line for each row.
/// Numbers read back as the same doubles, and are empty where they are infinite; the layers of a cut are
/// joined by "+", and there are none where nothing is sent.
#pragma once

#include "core/partition/analysis/plan_map.h"
#include "core/study/bandwidth_sweep.h"
#include "core/study/budget_sweep.h"
#include "core/study/cut_positions.h"
#include "core/study/gantt.h"
#include "core/study/speed_ups.h"
#include "core/study/trade_off.h"

#include <string>

namespace cutpoint {

/// Names with "+" between, as one field.
std::string cutField(const LayerGraph& graph, const std::vector<LayerId>& cut);

/// `cut_after,t_edge_s,t_transfer_s,t_cloud_s,latency_s,max_stage_s`: the positions along the order, and the
/// optimum as last line where it is none of them.
std::string cutPositionsCsv(const Problem& problem, const CutPositions& known);
/// `bandwidth_bit_s,algorithm,latency_s,max_stage_s,cut_after`, algorithm by algorithm.
std::string bandwidthSweepCsv(const Problem& problem, const BandwidthSweep& sweep);
/// `frame,stage,start_s,end_s`: edge, transfer, cloud of each frame, counted from 0. What a frame does not
/// need has no line.
std::string ganttCsv(const Gantt& gantt);
/// `model,network,algorithm,latency_speedup,throughput_gain`.
std::string speedUpsCsv(const SpeedUps& known);
/// `cloud_budget_s,latency_s,max_stage_s,t_edge_s,cut_after`: budgets evenly from 0 to somewhat past the last
/// change, and those at which the plan changes, where they are at most 1,000.
std::string budgetSweepCsv(const Problem& problem, const BudgetSweep& sweep);
/// `t_edge_s,bytes,t_cloud_s,transfer_s,kind`: "frontier", "hull", the marks' kinds, "chosen" last.
std::string tradeOffCsv(const TradeOff& known, const Plan& chosen);
/// `bandwidth_bit_s,row,cut_after,meets`: row is frames/s or s, as the map's axis is; meets is true or false.
std::string planMapPlotCsv(const Problem& problem, const PlanMap& map);

} // namespace cutpoint
