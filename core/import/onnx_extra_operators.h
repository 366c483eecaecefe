// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Operators that the operator definitions at hand do not know: those that ONNX Runtime's optimiser writes
/// (com.microsoft, com.microsoft.nchwc) and those of newer operator sets. Internal to core/import.
#pragma once

#include "core/import/onnx_tensors.h"

#include <optional>

namespace cutpoint::onnx_import {

/// The node as one of ONNX's own operators with the same shape and cost, for fused and blocked forms such as
/// FusedConv, FusedGemm, NCHWc's Conv and QLinearAveragePool; nothing for others. What is fused behind it
/// (an activation, an addition) is left out: it costs next to nothing.
std::optional<onnx::NodeProto> standardForm(const onnx::NodeProto& node);

/// Fills shape and type of the outputs from the inputs by rules of our own; false when there is none for the
/// operator, or the inputs do not fit it. O(rank).
bool inferExtra(const onnx::NodeProto& node, Tensors& tensors);

/// FLOPs of attention and its kin, whose products no output shows; 0 for other operators.
double attentionFlops(const onnx::NodeProto& node, const Tensors& tensors);

} // namespace cutpoint::onnx_import
