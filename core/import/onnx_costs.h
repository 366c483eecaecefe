// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What an ONNX node costs. Internal to core/import.
#pragma once

#include "core/cost/operator_cost.h"
#include "core/import/onnx_tensors.h"

namespace cutpoint::onnx_import {

/// FLOPs from the shapes (a multiply-add is 2; moving data is 0) and the bytes of the constant tensors the
/// node computes with (indices, target shapes and axes are not parameters). Unknown shapes cost 0.
OperatorCost nodeCost(const onnx::NodeProto& node, const Tensors& tensors);

} // namespace cutpoint::onnx_import
