// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Declaring tensors in an ONNX graph. Internal to core.
#pragma once

#include "core/model/layer_graph.h"

#include <onnx/onnx_pb.h>

#include <string>

namespace cutpoint {

/// Gives `info` the name, element type and dimensions; -1 leaves a dimension open.
inline void declareTensor(onnx::ValueInfoProto& info, const std::string& name, int elementType,
                          const Shape& shape) {
    info.Clear();
    info.set_name(name);
    auto* tensor = info.mutable_type()->mutable_tensor_type();
    tensor->set_elem_type(elementType);
    auto* dims = tensor->mutable_shape();
    for (const std::int64_t d : shape) {
        auto* dim = dims->add_dim();
        if (d >= 0)
            dim->set_dim_value(d);
    }
}

} // namespace cutpoint
