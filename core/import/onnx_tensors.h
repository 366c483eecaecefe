// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the ONNX reader knows about tensors and how it learns it. Internal to core/import.
#pragma once

#include "core/model/layer_graph.h"
#include "core/model/sentence.h"

#include <onnx/onnx_pb.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace cutpoint::onnx_import {

/// One named tensor of the main graph.
struct Tensor {
    std::optional<Shape> shape; ///< absent: not even the rank is known; -1 for an unknown dimension
    int elementType = 0;        ///< TensorProto::DataType; 0 when unknown or not a tensor
    bool constant = false;      ///< follows from weights, constants and shapes alone
    std::optional<std::vector<std::int64_t>> values; ///< of small integer constants, for Reshape and friends
    const onnx::TensorProto* stored = nullptr; ///< small constants of any type, in the model that is read
};

using Tensors = std::unordered_map<std::string, Tensor>;
/// Operator set version by domain ("" is ai.onnx).
using Opsets = std::map<std::string, int>;

/// Bytes of one element; 0 for strings and unknown types.
double elementBytes(int elementType);

/// Whether every dimension is known and the size is countable.
bool isSized(const Tensor& tensor);
/// Bytes as stored and sent; 0 unless isSized().
Bytes tensorBytes(const Tensor& tensor);

/// A weight or attribute tensor, with its values when it is a small integer one and a pointer to `proto` when
/// it is small. Never reads beyond the data.
Tensor constantTensor(const onnx::TensorProto& proto);

/// Dimensions of a declared type; unknown ones are -1.
Tensor declaredTensor(const onnx::TypeProto& type);

const onnx::AttributeProto* findAttribute(const onnx::NodeProto& node, const std::string& name);
std::int64_t intAttribute(const onnx::NodeProto& node, const std::string& name, std::int64_t fallback);

enum class Inference {
    Done,
    UnknownOperator, ///< no such operator in the operator set
    Failed,          ///< the operator refused its inputs; `why` says so
};

/// Shapes and types by the operator definitions of libonnx, run in the ShapeProcess. One per import: after a
/// few nodes that crash it, a model's other nodes are no longer tried.
class ShapeInference {
public:
    explicit ShapeInference(Opsets opsets) : opsets_(std::move(opsets)) {}
    /// Fills shape and type of the node's outputs in `tensors` from its inputs; unknown ones stay unknown;
    /// `why` explains Failed. Never throws. O(rank + values) and one exchange with the process.
    Inference run(const onnx::NodeProto& node, Tensors& tensors, Sentence& why);
    /// True when the process could not be started, so that only what the model states is known.
    bool processMissing() const { return missing_; }

private:
    Opsets opsets_;
    int deaths_ = 0;
    bool missing_ = false;
};

/// Evaluates small integer tensors (shapes) through the node; sets `values` of its output when it can.
void evaluateValues(const onnx::NodeProto& node, Tensors& tensors);

} // namespace cutpoint::onnx_import
