// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Weights that a model computes from less. Internal to core/runtime/engine.
#pragma once

#include <onnx/onnx_pb.h>

namespace cutpoint {

/// Computes weights that are stored as a few rows and a Tile of them, as our own models store them: OpenCV
/// reads no Tile, and without optimisation ONNX Runtime would compute it in every run. Weights that would
/// pass 2 GiB stay as they are.
void repeatRows(onnx::GraphProto& graph);

/// The same for weights that are one number throughout (ConstantOfShape of a constant shape), as published
/// nets without their weights store them.
void fillConstants(onnx::GraphProto& graph);

} // namespace cutpoint
