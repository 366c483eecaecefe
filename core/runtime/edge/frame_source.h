// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/engine/inference_engine.h"

#include <memory>
#include <string>
#include <vector>

namespace cutpoint {

/// Where frames come from: the model's input tensors, one set after the other, without end.
class FrameSource {
public:
    virtual ~FrameSource() = default;
    /// Errors: "bad-frame" when an image or a video cannot be decoded.
    virtual Result<std::vector<Tensor>> next() = 0;
};

/// `what` is "synthetic" (pseudo-random numbers in [0, 1) from `seed`, the same on every machine), a folder
/// of images, or a video file; images and videos start over at their end. Pictures are resized to the model's
/// first four-dimensional input, RGB, scaled to [0, 1], and every other input is synthetic. Errors:
/// "no-source" when there is no such file or nothing readable in it; "no-picture-input" when the model takes
/// no picture.
Result<std::unique_ptr<FrameSource>>
openFrameSource(const std::string& what, const std::vector<TensorSpec>& inputs, std::uint64_t seed = 1);

} // namespace cutpoint
