// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace cutpoint {

/// A runnable ONNX model whose nodes belong to the layers of a graph.
struct RunnableModel {
    std::string onnx;              ///< serialized, with weights
    bool syntheticWeights = false; ///< true when the source had none: times are real, answers are not
    /// By ONNX node name: the layer it belongs to. Initializers and constants belong to none.
    std::vector<std::pair<std::string, std::string>> layerOfNode;
    /// Notes, such as a data-dependent operator that another of the same size stands in for ("stand-in").
    Issues issues;
};

/// Makes a model file runnable: ONNX stays itself, and every other format (Caffe, Darknet, the native JSON)
/// is written as ONNX with deterministic synthetic weights from `seed`, the same on every machine. Layers
/// keep the names that importModel gives them. Errors: importModel's, "not-runnable" naming the layer whose
/// computation the file does not tell.
Result<RunnableModel> makeRunnable(std::string_view content, const std::string& file, std::uint64_t seed = 1);

/// The two halves of a model under a plan (V_E, V_C).
struct OnnxHalves {
    std::string edge;  ///< empty when only raw inputs are on the edge
    std::string cloud; ///< empty when every layer is on the edge
    /// Tensors that travel from the edge to the cloud, raw inputs included: inputs of the cloud half.
    std::vector<std::string> cutTensors;
};

/// Extracts both halves between tensor names after shape inference; any number of cut tensors. Every output
/// of the model is an output of exactly one half. Errors: "bad-model", "unknown-layer", "not-a-downset".
Result<OnnxHalves> splitRunnable(const RunnableModel& model, const std::vector<std::string>& edgeLayers);

} // namespace cutpoint
