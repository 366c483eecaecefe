// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/onnx_tensors.h"

#include <optional>

namespace cutpoint::onnx_import {

/// Shapes of what opsets 18 to 20 have for pictures and signals: CenterCropPad, Col2Im, AffineGrid,
/// ImageDecoder (whose picture's size only the data tell) and DFT with its axis as an input. Nothing for
/// other operators; false when the inputs do not fit. O(rank).
std::optional<bool> inferPicture(const onnx::NodeProto& node, int version, Tensors& tensors);

} // namespace cutpoint::onnx_import
