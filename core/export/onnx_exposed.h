// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/onnx_halves.h"

namespace cutpoint {

/// The whole model with every tensor that can be cut as an output besides its answers.
struct ExposedModel {
    std::string onnx;
    /// By tensor: the layer that makes it; tensors that no other layer reads are answers.
    std::vector<std::pair<std::string, std::string>> layerOfTensor;
};

/// For measuring what really travels. Tensors of unknown type or shape are left out. Errors: "bad-model".
Result<ExposedModel> exposeLayers(const RunnableModel& model);

} // namespace cutpoint
