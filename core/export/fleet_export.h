// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/plan_files.h"
#include "core/study/fleet/fleet_day.h"
#include "core/study/fleet/fleet_simulation.h"

#include <optional>
#include <string>

namespace cutpoint {

/// The answer ("format": "cutpoint-fleet-answer", "version": 1): status, bound, gap, value, unit, price
/// {worker_s, lambda_s, mu_s_per_bit_s}, utilisation, classes [{name, count, latency_s, t_edge_s,
/// t_transfer_s, t_cloud_s, budget_s, split [{count, cut, latency_s}]}], baselines {equal_share,
/// equal_share_dsccs, first_come, edge_only, cloud_only}: their values, null where the rule breaks a limit or
/// does not ask this question. `simulation` adds what frames really took; `day` a list of instants [{from_s,
/// to_s, status, value, workers_needed, utilisation, frames_per_s, classes [{name, count, frames_per_s,
/// latency_s, split}]}].
std::string fleetJson(const Fleet& fleet, const FleetAnswer& answer, const FleetBaselines& baselines,
                      const std::optional<FleetSimulation>& simulation, const Issues& issues,
                      const FleetDay* day = nullptr);

/// A row for each plan that cameras of a class run: class,count,plan_count,bandwidth_bit_s,frames_per_s,
/// latency_s,t_edge_s,t_transfer_s,t_cloud_s,workers,cut_after.
std::string fleetCsv(const Fleet& fleet, const FleetAnswer& answer);

/// A plan JSON for each part of each class: CLASS.plan.json, and CLASS-2.plan.json where the class is split.
ExportedFiles fleetPlanFiles(const Fleet& fleet, const FleetAnswer& answer);

/// A class's name as the stem of a file: letters, digits, '_', '-', '.'.
std::string fleetFileStem(const std::string& name);

} // namespace cutpoint
