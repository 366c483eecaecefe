// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Tensors between the Open Inference Protocol's messages and the engine. Everything a client wrote is
/// checked here.
#pragma once

#include "core/runtime/cloud/classification.h"
#include "core/runtime/engine/inference_engine.h"

#include "proto/open_inference.pb.h"
#include <grpcpp/impl/codegen/status.h>
#include <map>
#include <string>
#include <vector>

namespace cutpoint {

/// The request's tensors, raw or typed, against what the model takes (-1 in a wanted shape takes any positive
/// size). INVALID_ARGUMENT names the tensor, what was wanted and what came. O(bytes); raw contents are moved
/// out, and nothing is allocated beyond what came.
grpc::Status decodeInputs(inference::ModelInferRequest& request, const std::vector<TensorSpec>& wanted,
                          std::vector<Tensor>& inputs);

/// The outputs that the request may ask for; INVALID_ARGUMENT for one that the model does not have.
grpc::Status checkRequestedOutputs(const inference::ModelInferRequest& request,
                                   const std::vector<TensorSpec>& outputs);

/// What the classes of an output are counted over, and their names by output.
struct ClassNames {
    bool batched = false;
    std::map<std::string, std::vector<std::string>> labels;
};

/// Writes the asked-for outputs (all when none is named), always as raw contents, whatever the request's
/// inputs were, as the protocol's other servers do; those of which a classification is asked as its texts.
/// The tensors' data is moved out.
void encodeOutputs(const inference::ModelInferRequest& request, std::vector<Tensor>& outputs,
                   inference::ModelInferResponse& response, const ClassNames& names = {});

} // namespace cutpoint
