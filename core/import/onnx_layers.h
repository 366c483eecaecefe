// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// From ONNX bytes to analysed nodes, and from these to layers and links. Internal to the core: the importer
/// and the halves share it, so that both mean the same layer by a name.
#pragma once

#include "core/import/import.h"
#include "core/import/onnx_tensors.h"

namespace cutpoint::onnx_import {

/// The nodes that stay, with all that is known about their tensors.
struct Analysis {
    const onnx::GraphProto* graph = nullptr; ///< of the model given to analyse(), which must outlive this
    Tensors tensors;
    std::vector<std::string> inputs;           ///< raw inputs, weights excluded
    std::vector<int> nodes;                    ///< indices of the nodes that become layers, producers first
    std::unordered_map<int, double> bodyFlops; ///< of If, Loop and Scan, by node
    Issues issues;
};

/// With small integers stored beside `file` read and functions that it defines inlined; what was missing for
/// that goes to `issues`. Errors: "empty-file", "too-large", "bad-onnx".
Result<onnx::ModelProto> parseModel(std::string_view content, const std::string& file,
                                    Issues* issues = nullptr);

/// Orders the nodes, tells constants from layers and infers every shape. Never throws. Errors: those of
/// nodeOrder, "empty-graph", "no-input", "dynamic-shape", "bad-input-shape", "unknown-input".
Result<Analysis> analyse(const onnx::ModelProto& model, const ImportOptions& options);

/// What the layers are called: the raw inputs in order, then the nodes in the order of Analysis::nodes.
/// Unique; a name that is taken gets a number.
struct LayerNames {
    std::vector<std::string> inputs, nodes;
};
LayerNames layerNames(const Analysis& analysis);

/// Builds the layer graph. Errors are LayerGraph::make's.
Result<ImportedModel> makeModel(Analysis analysis, const ImportOptions& options);

} // namespace cutpoint::onnx_import
