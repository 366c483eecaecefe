// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where layers run, as names in files and commands, and as sides in plans.
#pragma once

#include "core/model/plan.h"

#include <string>
#include <vector>

namespace cutpoint {

/// The names of the layers on each side, in the graph's order; together all layers.
struct PlacementNames {
    std::vector<std::string> edge, cloud;
};

/// Names of both sides. `withInputs` lists the raw inputs on the edge, too.
PlacementNames placementNames(const LayerGraph& graph, const PerLayer<Side>& sides, bool withInputs = true);

/// Sides from the names of V_E; raw inputs are on the edge, named or not, everything else in the cloud.
/// Names that the graph does not know go to `unknown` when it is given and are passed over.
PerLayer<Side> sidesOfNames(const LayerGraph& graph, const std::vector<std::string>& edge,
                            std::vector<std::string>* unknown = nullptr);

/// The least downset with these layers: they, everything they depend on, and the raw inputs stay on the edge.
/// O(V + L).
PerLayer<Side> downsetOf(const LayerGraph& graph, const std::vector<LayerId>& layers);

} // namespace cutpoint
