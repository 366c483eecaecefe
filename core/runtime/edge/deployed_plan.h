// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sentence.h"
#include "core/runtime/engine/inference_engine.h"

#include <memory>
#include <string>
#include <vector>

namespace cutpoint {

/// A plan with both halves loaded. Frames under way keep it alive; its engine belongs to the edge stage's
/// thread.
struct DeployedPlan {
    std::int64_t number = 0; ///< counts the plans that ran
    Sentence label;
    std::vector<std::string> edgeLayers;
    std::vector<std::string> cutTensors;   ///< what is sent; empty for edge-only
    std::string cloudModel;                ///< name of the cloud half there; empty for edge-only
    std::string edgeHalf;                  ///< ONNX; empty when nothing but raw inputs is on the edge
    std::string cloudHalf;                 ///< its ONNX, to load it again after the cloud restarted
    std::shared_ptr<InferenceEngine> edge; ///< the edge half; null when only raw inputs are on the edge

    bool edgeOnly() const { return cloudModel.empty(); }
};

} // namespace cutpoint
