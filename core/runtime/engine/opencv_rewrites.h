// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What OpenCV DNN 4.6 does not read as it stands. Internal to core/runtime/engine.
#pragma once

#include "core/runtime/engine/onnx_contract.h"

namespace cutpoint {

/// Rewrites nodes into older forms that mean exactly the same and that OpenCV reads (bounds of Clip, sizes of
/// Split and axes of reductions as attributes instead of constant inputs, a stated epsilon), and reports each
/// node that OpenCV would refuse or compute wrongly ("unsupported-operator"). O(nodes + links).
Issues adaptToOpenCv(CheckedModel& model);

} // namespace cutpoint
