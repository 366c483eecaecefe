// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What both back ends check before they hand a model to a library. Internal to core/runtime/engine.
#pragma once

#include "core/import/onnx_layers.h"
#include "core/runtime/engine/inference_engine.h"

#include <onnx/onnx_pb.h>

#include <optional>
#include <string>

namespace cutpoint {

/// A model that is whole, with every input and output of a type and shape that we can carry.
struct CheckedModel {
    onnx::ModelProto proto; ///< weights' data as given
    onnx_import::Tensors tensors;
    std::vector<TensorSpec> inputs, outputs;
    /// Nodes that a rewrite added: for which of the model's nodes.
    std::unordered_map<std::string, std::string> addedFor;
};

/// With a `batch` open first dimensions of the inputs become that. Errors: "bad-model" naming what is wrong
/// with it. Never throws.
Result<CheckedModel> checkModel(std::string_view onnx, int batch = 0);

/// False for types that the Open Inference Protocol does not carry.
bool tensorTypeFromOnnx(int elementType, TensorType& type);
/// TensorProto::DataType.
int onnxTensorType(TensorType type);

/// Elements of a fully known shape; nothing when a dimension is open, or the product is no 64-bit integer.
std::optional<std::int64_t> countElements(const Shape& shape);
/// Elements of a shape that checkModel() accepted, or that the library gave.
std::int64_t elementsOf(const Shape& shape);

/// Finds, for every spec, its tensor among `given` and checks type, shape and size. Errors: "wrong-tensor".
Result<std::vector<TensorView>> matchInputs(const std::vector<TensorSpec>& specs,
                                            const std::vector<TensorView>& given);

/// Median and half the interquartile range of a non-empty sample; seconds.
struct Spread {
    Seconds median, half;
};
Spread spreadOf(std::vector<double> seconds);

} // namespace cutpoint
