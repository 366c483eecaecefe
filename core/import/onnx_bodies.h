// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What runs inside If, Loop and Scan. Internal to core/import.
#pragma once

#include "core/import/onnx_tensors.h"

namespace cutpoint::onnx_import {

/// The work of a node with bodies: an If by its costlier branch, a Loop or a Scan by its turns.
struct BodyWork {
    double flops = 0;
    std::int64_t turns = 1;
    bool turnsKnown = true; ///< false: the model does not state them, and the body counts once
};

bool hasBody(const onnx::NodeProto& node);

/// Infers the shapes in the bodies, sets those of the node's outputs and answers the work. A size that
/// differs between branches or turns is unknown. At most four bodies deep and 50,000 nodes in all.
BodyWork inferBodies(const onnx::NodeProto& node, ShapeInference& inference, Tensors& tensors);

} // namespace cutpoint::onnx_import
