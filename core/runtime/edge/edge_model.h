// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/onnx_halves.h"
#include "core/model/plan.h"
#include "core/runtime/engine/inference_engine.h"

#include <filesystem>
#include <memory>
#include <unordered_map>

namespace cutpoint {

/// The whole model as the edge owns it.
struct EdgeModel {
    std::shared_ptr<const LayerGraph> graph;
    RunnableModel runnable;
    std::string digest; ///< SHA-256 of the runnable ONNX, hexadecimal
    Issues notes;       ///< of the import
    std::unordered_map<std::string, std::string> layerOfNode;

    /// Errors: importModel's and makeRunnable's.
    static Result<EdgeModel> read(const std::filesystem::path& file);
    /// Whether the edge side of a plan may be these layers: names known, nothing flows back from the cloud.
    /// Raw inputs are on the edge whether named or not. The answer has them in the graph's order. Errors:
    /// "unknown-layer", "not-a-downset".
    Result<PerLayer<Side>> sidesOf(const std::vector<std::string>& edgeLayers) const;
    /// The same for a plan that names both sides; without cloud layers they are whatever is left. Errors:
    /// also "bad-plan" (a layer on both sides, on none, or twice).
    Result<PerLayer<Side>> sidesOf(const std::vector<std::string>& edgeLayers,
                                   const std::vector<std::string>& cloudLayers) const;
    std::vector<std::string> edgeNames(const PerLayer<Side>& sides) const;
    /// About what a frame sends under a plan with these layers on the edge, known to be a downset: the cut's
    /// size; for edge-only, which sends nothing, the median of the layers' outputs.
    Bytes typicalTransfer(const std::vector<std::string>& edgeLayers) const;
    bool isEdgeOnly(const PerLayer<Side>& sides) const;
};

} // namespace cutpoint
