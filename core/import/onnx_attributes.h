// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attributes.h"

#include <onnx/onnx_pb.h>

namespace cutpoint::onnx_import {

/// The attributes of a node as texts: numbers as they are, of a tensor its shape, of a body that it is one.
/// O(attributes kept).
Attributes nodeAttributes(const onnx::NodeProto& node);

} // namespace cutpoint::onnx_import
