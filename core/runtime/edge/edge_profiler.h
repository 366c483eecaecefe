// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/model/query.h"
#include "core/runtime/edge/cloud_client.h"
#include "core/runtime/edge/edge_model.h"

#include <functional>
#include <stop_token>

namespace cutpoint {

/// What both sides need for each layer, measured as it will run.
struct ProfileRun {
    struct Row {
        Seconds edge, edgeSpread, cloud, cloudSpread;
        Bytes output;
        bool outputMeasured = false; ///< of the real tensors; of the graph otherwise
    };
    std::vector<Row> layers; ///< by LayerId
    std::string edgeEngine, cloudEngine;
    Seconds edgeWhole, cloudWhole;
    FixedCosts fixed;    ///< what a half costs on either side beyond its layers
    double residual = 0; ///< the larger of both sides' ScaledTimes::residual

    /// As the planner reads it.
    Profile profile(const LayerGraph& graph) const;
};

struct ProfilerOptions {
    EngineOptions engine;
    EngineFactory engines = makeEngine;
    double slowdown = 1; ///< edge times are multiplied by this, as the pipeline stretches them
    int repeats = 10;
    int cuts = 5;          ///< halves measured beside the whole
    int bothHalves = 3;    ///< of these cuts, those whose halves are both measured on each side
    Seconds deadline{120}; ///< of each call to the cloud
};

using ProfileProgress = std::function<void(const Sentence& stage, int done, int total)>;

/// Measures the model on this machine and, through the client, on the cloud: layers one by one with fusion
/// off, then the whole and a handful of halves as they will run, and scales the former to the latter
/// (ScaledTimes). Both halves of some cuts on one side tell what a half costs beyond its layers (fixedCost).
/// Output bytes are those of the real tensors where the engine tells them, the graph's
/// otherwise. Errors: the engine's, the client's, "cancelled".
Result<ProfileRun> measureProfile(const EdgeModel& model, const CloudClient& cloud,
                                  const ProfilerOptions& options, const ProfileProgress& progress,
                                  const std::stop_token& stop = {});

} // namespace cutpoint
