// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/engine/inference_engine.h"

#include <vector>

namespace cutpoint {

/// How far `answer` is from `expected`: for each expected tensor the largest difference of two elements over
/// the largest magnitude, and the worst of these. 0 only when equal; infinite when a tensor is missing or has
/// another type or shape, or when a number is not finite on one side alone. Types other than FP32 and FP64
/// are equal bit by bit or infinitely far apart. Tensors that are not expected do not count. O(bytes).
double answerDifference(const std::vector<Tensor>& expected, const std::vector<Tensor>& answer);

} // namespace cutpoint
