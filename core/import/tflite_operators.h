// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace cutpoint {

/// The name of a built-in operator, "CONV_2D", as the schema and the benchmark tool write it;
/// "BUILTIN_300" for one that is not known here.
std::string tfliteOperator(std::int32_t code);

/// Bytes of an element of a TensorType; half a byte for four bits, 0 for texts and handles.
double tfliteElementBytes(std::int8_t type);

} // namespace cutpoint
