// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Pieces that every JSON answer is made of. Internal to core/export.
#pragma once

#include "core/export/answer_facts.h"
#include "core/model/plan.h"

#include <nlohmann/json.hpp>

namespace cutpoint::json_text {

using Json = nlohmann::ordered_json;

/// JSON has no infinity: a transfer over a dead link is null.
Json number(double x);
/// [{severity, code, where, message, fix}].
Json issueList(const Issues& issues);
/// Layer names in the order given.
Json names(const LayerGraph& graph, const std::vector<LayerId>& layers);
/// {status, lower_bound_s, gap}; with the energy objective lower_bound_s is null and lower_bound_j is added.
Json certificate(const Solution& solution);
/// Bandwidth, limits, devices, powers and pins that an answer was made for.
Json settings(const Problem& problem);
/// Adds t_edge_s, t_transfer_s, t_cloud_s, latency_s, max_stage_s, transfer_bytes.
void addCosts(Json& object, const Plan& plan);
/// Adds frontier_points and frontier_build_us; without a frontier 0 and null.
void addFrontierBuild(Json& object, const std::optional<FrontierBuild>& frontier);
/// Two-space indented; bytes that are not UTF-8 (names come from files) are replaced, never thrown over.
std::string printed(const Json& json);

} // namespace cutpoint::json_text
