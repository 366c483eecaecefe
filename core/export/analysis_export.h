// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/analysis/plan_map.h"
#include "core/partition/analysis/sensitivity.h"
#include "core/partition/paper/literal.h"

#include <string>
#include <vector>

namespace cutpoint {

/// How far the lowest-latency plan can be trusted ("format": "cutpoint-sensitivity", "version": 1): its costs
/// and cut, `radius`, `common_flips` [{number, down, up}], `layer_flips` [{layer, number, relative}] most
/// critical first, `flip_costs` [{layer, latency_s}] in topological order. Null: it cannot flip.
std::string sensitivityJson(const Problem& problem, const Sensitivity& sensitivity,
                            const PerLayer<Seconds>& flipCosts, const Issues& issues);

/// The map's cells, one line each, bandwidth by bandwidth, with a header line: `bandwidth_bit_s`, `fps` or
/// `cloud_budget_s`, then `plan,meets,cut`.
std::string planMapCsv(const Problem& problem, const PlanMap& map, PlanMapAxis axis);
/// The same as JSON ("format": "cutpoint-map", "version": 1): both axes, `plans` with T_e, T_c and bytes,
/// `cells` as rows (along the second axis) of plan numbers, and `meets` likewise.
std::string planMapJson(const Problem& problem, const PlanMap& map, PlanMapAxis axis, const Issues& issues);

/// Eq. 4 as printed ("format": "cutpoint-eq4-literal", "version": 1): believed and real times, its uncharged
/// back links and free uploads, and the corrected plan.
std::string literalJson(const Problem& problem, const LiteralCut& cut, const Issues& issues);

} // namespace cutpoint
