// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/edge/edge_model.h"

#include <string>
#include <vector>

namespace cutpoint {

/// A plan's two models, as they are loaded.
struct PlanHalves {
    std::vector<std::string> edgeLayers; ///< in the graph's order, raw inputs included
    std::vector<std::string> cutTensors; ///< what is sent
    std::string edge;                    ///< ONNX; empty when nothing but raw inputs is on the edge
    std::string cloud;                   ///< ONNX; empty for edge-only
    std::string cloudModel;              ///< its name there, the same for the same half; empty for edge-only

    bool edgeOnly() const { return cloudModel.empty(); }
};

/// Cuts the model where the sides meet; an edge-only plan has neither half, for it runs on the whole model.
/// `sides` are EdgeModel::sidesOf()'s. Errors: splitRunnable's.
Result<PlanHalves> splitPlan(const EdgeModel& model, const PerLayer<Side>& sides);

} // namespace cutpoint
