// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/engine/inference_engine.h"

#include <algorithm>
#include <string>
#include <vector>

namespace cutpoint {

/// The tensor of that name; null when there is none. O(tensors).
inline const Tensor* findTensor(const std::vector<Tensor>& tensors, const std::string& name) {
    const auto found =
        std::find_if(tensors.begin(), tensors.end(), [&](const Tensor& t) { return t.spec.name == name; });
    return found == tensors.end() ? nullptr : &*found;
}

} // namespace cutpoint
