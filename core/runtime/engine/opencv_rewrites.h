// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What OpenCV DNN 4.6 does not read as it stands. Internal to core/runtime/engine.
#pragma once

#include "core/runtime/engine/onnx_contract.h"

namespace cutpoint {

/// Rewrites nodes into forms that mean exactly the same and that OpenCV reads: bounds of Clip, sizes of Split
/// and axes as attributes instead of constant inputs; a stated epsilon, kernel size and axis; padding that
/// counts into an average as a Pad; the Softmax of operator sets before 13 between two Reshapes. Reports each
/// node that OpenCV would refuse or compute wrongly ("unsupported-operator"). O(nodes + links).
Issues adaptToOpenCv(CheckedModel& model);

} // namespace cutpoint
