// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/engine/inference_engine.h"

#include "proto/model_config.pb.h"
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cutpoint {

/// How a model is to be served.
struct ModelSetup {
    EngineOptions engine;
    int instances = 1;
    inference::ModelConfig config;                          ///< as given, with the name filled in
    std::map<std::string, std::vector<std::string>> labels; ///< of classes, by output
};

/// Reads a model configuration as other servers of the protocol write it, as JSON or as protobuf text; an
/// empty one is fine. It may name the model and the backend, which must fit ("onnxruntime" or "onnx", any
/// platform with "onnx" in it), inputs and outputs (see fitConfig), instance groups on processors (their
/// counts are the model's instances), max_batch_size with dynamic batching, and the parameters
/// "cutpoint.fusion" ({"string_value": "on" or "off"}) and "cutpoint.threads". What would change how the
/// model answers and is not supported is refused by its name. `base` and `instances` are for what the
/// configuration leaves open. Errors: "bad-config".
Result<ModelSetup> readConfig(const std::string& text, const std::string& model, const EngineOptions& base,
                              int instances);

/// Whether the loaded model has the inputs and outputs that the configuration names, of these types and sizes
/// (-1 and no dims leave sizes open; with a max_batch_size dims are without the batch's); then completes it,
/// so that it tells them all, and the instances that there are. Errors: "bad-config".
std::optional<Issue> fitConfig(inference::ModelConfig& config, const std::vector<TensorSpec>& inputs,
                               const std::vector<TensorSpec>& outputs, int instances);

/// Whether the configuration's version policy serves this version. Errors: "bad-config".
std::optional<Issue> checkVersion(const inference::ModelConfig& config, std::int64_t version);

/// TYPE_FP32 and so on.
inference::DataType dataTypeOf(TensorType type);

} // namespace cutpoint
