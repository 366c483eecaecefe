// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/onnx_tensors.h"

#include "core/cost/operator_cost.h"

#include <cstring>

namespace cutpoint::onnx_import {

namespace {

/// Shapes, axes and pads are tiny; anything longer is a weight whose values do not matter here.
constexpr double largestEvaluated = 1024;

std::optional<std::vector<std::int64_t>> integerValues(const onnx::TensorProto& proto, double count) {
    if (count > largestEvaluated || proto.data_location() == onnx::TensorProto::EXTERNAL)
        return std::nullopt;
    const auto n = static_cast<std::size_t>(count);
    std::vector<std::int64_t> values(n);
    const std::string& raw = proto.raw_data();
    if (proto.data_type() == onnx::TensorProto::INT64) {
        if (raw.size() == n * 8 && n > 0)
            std::memcpy(values.data(), raw.data(), n * 8);
        else if (static_cast<std::size_t>(proto.int64_data_size()) == n)
            values.assign(proto.int64_data().begin(), proto.int64_data().end());
        else
            return std::nullopt;
        return values;
    }
    if (proto.data_type() == onnx::TensorProto::INT32) {
        if (raw.size() == n * 4 && n > 0) {
            for (std::size_t i = 0; i < n; ++i) {
                std::int32_t v = 0;
                std::memcpy(&v, raw.data() + 4 * i, 4);
                values[i] = v;
            }
        } else if (static_cast<std::size_t>(proto.int32_data_size()) == n)
            values.assign(proto.int32_data().begin(), proto.int32_data().end());
        else
            return std::nullopt;
        return values;
    }
    return std::nullopt;
}

} // namespace

double elementBytes(int elementType) {
    switch (elementType) {
    case onnx::TensorProto::FLOAT:
    case onnx::TensorProto::INT32:
    case onnx::TensorProto::UINT32:
        return 4;
    case onnx::TensorProto::UINT8:
    case onnx::TensorProto::INT8:
    case onnx::TensorProto::BOOL:
        return 1;
    case onnx::TensorProto::UINT16:
    case onnx::TensorProto::INT16:
    case onnx::TensorProto::FLOAT16:
    case onnx::TensorProto::BFLOAT16:
        return 2;
    case onnx::TensorProto::INT64:
    case onnx::TensorProto::DOUBLE:
    case onnx::TensorProto::UINT64:
    case onnx::TensorProto::COMPLEX64:
        return 8;
    case onnx::TensorProto::COMPLEX128:
        return 16;
    default:
        return 0;
    }
}

bool isSized(const Tensor& tensor) {
    if (!tensor.shape || elementBytes(tensor.elementType) == 0)
        return false;
    bool hasZero = false;
    for (const std::int64_t d : *tensor.shape) {
        if (d < 0)
            return false;
        hasZero = hasZero || d == 0;
    }
    return hasZero || elementCount(*tensor.shape) > 0;
}

Bytes tensorBytes(const Tensor& tensor) {
    return Bytes(isSized(tensor) ? elementCount(*tensor.shape) * elementBytes(tensor.elementType) : 0);
}

Tensor constantTensor(const onnx::TensorProto& proto) {
    Tensor tensor;
    tensor.constant = true;
    tensor.elementType = proto.data_type();
    tensor.shape = Shape(proto.dims().begin(), proto.dims().end());
    for (std::int64_t& d : *tensor.shape)
        d = d < 0 ? -1 : d;
    if (isSized(tensor)) {
        const double count = elementCount(*tensor.shape);
        tensor.values = integerValues(proto, count);
        if (count <= largestEvaluated && proto.data_location() != onnx::TensorProto::EXTERNAL)
            tensor.stored = &proto;
    }
    return tensor;
}

Tensor declaredTensor(const onnx::TypeProto& type) {
    Tensor tensor;
    if (!type.has_tensor_type())
        return tensor;
    tensor.elementType = type.tensor_type().elem_type();
    if (type.tensor_type().has_shape()) {
        tensor.shape.emplace();
        for (const auto& d : type.tensor_type().shape().dim())
            tensor.shape->push_back(d.has_dim_value() && d.dim_value() >= 0 ? d.dim_value() : -1);
    }
    return tensor;
}

const onnx::AttributeProto* findAttribute(const onnx::NodeProto& node, const std::string& name) {
    for (const auto& attribute : node.attribute())
        if (attribute.name() == name)
            return &attribute;
    return nullptr;
}

std::int64_t intAttribute(const onnx::NodeProto& node, const std::string& name, std::int64_t fallback) {
    const auto* attribute = findAttribute(node, name);
    return attribute && attribute->has_i() ? attribute->i() : fallback;
}

} // namespace cutpoint::onnx_import
