// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The Open Inference Protocol's messages as its REST form writes them, with the binary tensor extension:
/// tensors as JSON numbers, or as bytes behind the JSON. Everything a client wrote is checked here.
#pragma once

#include "proto/open_inference.pb.h"
#include <grpcpp/support/status.h>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace cutpoint {

/// The body of an inference; `jsonBytes` of it are JSON, the rest are tensors. The tensors become raw
/// contents. INVALID_ARGUMENT names what is wrong. O(bytes).
grpc::Status readInference(std::string_view body, std::size_t jsonBytes,
                           inference::ModelInferRequest& request);

/// A body of bytes alone: the tensor of a model with one input, whose shape follows from the model's and the
/// number of bytes. The answer's tensors will be bytes. INVALID_ARGUMENT for other models.
grpc::Status readRawInference(std::string body, const inference::ModelMetadataResponse& model,
                              inference::ModelInferRequest& request);

/// An answer; tensors that the request wants as bytes go to `binary`, in their order.
struct RestAnswer {
    std::string json, binary;
};
RestAnswer writeInference(const inference::ModelInferRequest& request,
                          const inference::ModelInferResponse& response);

/// The body of a repository load: "config" as text, files in base64. INVALID_ARGUMENT.
grpc::Status readLoad(const std::string& body, inference::RepositoryModelLoadRequest& request);

nlohmann::ordered_json jsonOf(const inference::ServerMetadataResponse& metadata);
nlohmann::ordered_json jsonOf(const inference::ModelMetadataResponse& metadata);
nlohmann::ordered_json jsonOf(const inference::ModelConfig& config);
nlohmann::ordered_json jsonOf(const inference::ModelStatisticsResponse& statistics);
nlohmann::ordered_json jsonOf(const inference::RepositoryIndexResponse& index);

} // namespace cutpoint
