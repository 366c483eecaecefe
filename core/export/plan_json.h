// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/analysis/analysis.h"
#include "core/partition/paper/dsh.h"

#include <string>

namespace cutpoint {

/// The plan as the documented JSON object ("format": "cutpoint-plan", "version": 1), pretty-printed; the
/// fields that `cutpoint-cli plan --json` prints plus the problem's settings. "profile" {edge
/// {measured_share, scaled_by}, cloud} tells how much of the times was measured. `next` adds "margin"
/// {relative, increase_s, latency_s, cut}; `grid` adds "dsh" {cells_asked, cells_first, cells_visited,
/// rounds, is_geometric, is_complete}.
std::string planJson(const Problem& problem, const Solution& solution, const Issues& issues,
                     const std::optional<NextCut>& next = {}, const std::optional<DshGrid>& grid = {});

/// Whose times a list of layers tells.
struct ShownTimes {
    bool edge = false, cloud = false;
};

/// `cutpoint-cli info --json`: layers [{name, type, output_shape, output_bytes, flops, parameter_bytes,
/// inputs}], links as [producer, consumer], inputs, outputs, issues. Of a shown side a layer has edge_s or
/// cloud_s and, beside it, edge_from or cloud_from.
std::string infoJson(const LayerGraph& graph, const Issues& issues, const Profile& profile,
                     const ShownTimes& shown);

/// `cutpoint-cli devices --json`: every preset with its rates ("format": "cutpoint-devices", "version": 1).
std::string devicesJson();

/// `cutpoint-cli convert --output FILE --json`: what was written where ("format": "cutpoint-converted").
std::string convertedJson(const LayerGraph& graph, const std::string& file, const Issues& issues);

/// Every issue as {severity, code, where, message, fix}: a JSON array.
std::string issuesJson(const Issues& issues);

} // namespace cutpoint
