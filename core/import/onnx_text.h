// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"

#include <string>
#include <string_view>

namespace cutpoint {

/// True for ONNX in text form: protobuf's ("ir_version: 8 ...") or ONNX's own syntax ("<ir_version: 8,
/// ...>").
bool isOnnxText(std::string_view text);

/// The same model in its binary form. At most 64 MiB. Errors: "bad-onnx" with the line.
Result<std::string> onnxOfText(std::string_view text, const std::string& file);

} // namespace cutpoint
