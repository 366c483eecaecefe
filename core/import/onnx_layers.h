// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// From analysed ONNX nodes to layers and links. Internal to core/import.
#pragma once

#include "core/import/import.h"
#include "core/import/onnx_tensors.h"

namespace cutpoint::onnx_import {

/// The nodes that stay, with all that is known about their tensors.
struct Analysis {
    const onnx::GraphProto* graph = nullptr;
    Tensors tensors;
    std::vector<std::string> inputs; ///< raw inputs, weights excluded
    std::vector<int> nodes;          ///< indices of the nodes that become layers, producers first
    Issues issues;
};

/// Builds the layer graph. Errors are LayerGraph::make's.
Result<ImportedModel> makeModel(Analysis analysis, const ImportOptions& options);

} // namespace cutpoint::onnx_import
