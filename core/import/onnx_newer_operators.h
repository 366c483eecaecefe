// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/onnx_tensors.h"

#include <optional>

namespace cutpoint::onnx_import {

/// Shapes by rules of our own, where the definitions at hand have none or an older one that would be wrong:
/// Pad, Resize and Split of opset 18, the bitwise operators, DeformConv, NHWC convolutions of ONNX Runtime,
/// tree ensembles and their kin of ai.onnx.ml. Nothing for operators that the definitions know; false when
/// the inputs do not fit. `version` is that of the node's operator set.
std::optional<bool> inferNewer(const onnx::NodeProto& node, int version, Tensors& tensors);

/// FLOPs of those whose work does not show in their output; 0 for others. Trees count a comparison a level.
double newerFlops(const onnx::NodeProto& node, const Tensors& tensors);

} // namespace cutpoint::onnx_import
