// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attributes.h"

#include "caffe.pb.h"

namespace cutpoint {

/// What a layer's parameters set, field by field and named as in the prototxt; nothing for those left at
/// their defaults. O(fields set).
Attributes caffeAttributes(const caffe::LayerParameter& layer);

} // namespace cutpoint
