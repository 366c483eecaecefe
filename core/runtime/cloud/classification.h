// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The protocol's classification extension: in place of an output's numbers the client gets its largest ones,
/// each as the text "value:index" or "value:index:label".
#pragma once

#include "core/runtime/engine/inference_engine.h"

#include "proto/open_inference.pb.h"
#include <grpcpp/support/status.h>
#include <string>
#include <vector>

namespace cutpoint {

/// The classes that a requested output asks for, or 0 when it wants the tensor itself.
std::int64_t classesAsked(const inference::ModelInferRequest::InferRequestedOutputTensor& output);

/// Whether such an output can be told as classes; INVALID_ARGUMENT for types without an order and for numbers
/// of classes that are none.
grpc::Status checkClassification(const inference::ModelInferRequest::InferRequestedOutputTensor& output,
                                 const TensorSpec& spec);

/// The tensor's `classes` largest elements, of all of it, or with `batched` of each row of the first
/// dimension; of equal ones the first, and what is no number last. Written as a tensor of the type BYTES,
/// each text behind its length in four bytes. `labels`: of the elements of a row, as far as there are any.
/// O(n log n).
void encodeClasses(const Tensor& tensor, std::int64_t classes, bool batched,
                   const std::vector<std::string>& labels,
                   inference::ModelInferResponse::InferOutputTensor& written, std::string& content);

/// A file of labels, one a line.
std::vector<std::string> readLabels(const std::string& text);

} // namespace cutpoint
