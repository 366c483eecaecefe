// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Finding the sliding window that makes one shape of another. Internal to core/export.
#pragma once

#include "core/export/onnx_builder.h"

#include <optional>

namespace cutpoint {

/// Stride and padding along one axis. `used` is how much of the input the windows may see: less than the
/// input when it has to be cropped.
struct AxisFit {
    std::int64_t stride = 1, padBegin = 0, padEnd = 0, used = 0;
};

/// The stride with the least padding that turns `in` into exactly `out` positions of a window of `kernel`;
/// equal padding on both sides is preferred. Nothing when the window would lie in the padding or a
/// number exceeds 2^20. O(in).
std::optional<AxisFit> fitAxis(std::int64_t in, std::int64_t out, std::int64_t kernel);

/// A kernel of about `area` cells, as square as possible; {0, 0} when none is within 5 %. A whole
/// number of cells is met exactly where that leaves a shape of at most 1 to 3 (any shape below 32 cells).
std::array<std::int64_t, 2> kernelOf(double area);

} // namespace cutpoint
