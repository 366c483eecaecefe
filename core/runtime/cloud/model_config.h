// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/engine/inference_engine.h"

#include <string>

namespace cutpoint {

/// Applies what a model configuration says about the engine. JSON may name the model and the backend, which
/// must fit
/// ("onnxruntime" or "onnx", any platform with "onnx" in it), and carry the parameters "cutpoint.fusion"
/// ({"string_value": "on" or "off"}) and "cutpoint.threads"; everything else is for other servers and passes.
/// Protobuf text is taken without being read. Errors: "bad-config".
Result<EngineOptions> applyConfig(const std::string& config, const std::string& model, EngineOptions options);

} // namespace cutpoint
