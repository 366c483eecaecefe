// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/onnx_extra_operators.h"

#include "core/cost/operator_cost.h"
#include "core/import/onnx_node_shapes.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace cutpoint::onnx_import {

namespace {

bool isMicrosoft(const onnx::NodeProto& node) {
    return node.domain().starts_with("com.microsoft") || node.domain() == "com.ms.internal.nhwc";
}

/// ONNX Runtime's attention with its projections inside.
bool holdsWeights(const onnx::NodeProto& node) {
    return isMicrosoft(node) && (node.op_type() == "Attention" || node.op_type() == "QAttention");
}

/// What ONNX's own operator of that name reads; the fused ones carry more.
struct Standard {
    std::string_view from, to;
    int inputs;
    std::vector<std::string_view> attributes;
};

const std::vector<std::string_view> kWindow = {"auto_pad", "dilations", "group",     "kernel_shape",
                                               "pads",     "strides",   "ceil_mode", "count_include_pad"};

/// The shape two operands broadcast to; nothing when they do not fit.
std::optional<Shape> broadcast(const Shape& a, const Shape& b) {
    Shape shape(std::max(a.size(), b.size()), 1);
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const std::int64_t x = i < a.size() ? a[a.size() - 1 - i] : 1;
        const std::int64_t y = i < b.size() ? b[b.size() - 1 - i] : 1;
        if (x != y && x != 1 && y != 1)
            return std::nullopt;
        shape[shape.size() - 1 - i] = x == 1 ? y : x;
    }
    return shape;
}

/// Those whose output is like their first input.
bool keepsShape(std::string_view op) {
    static const std::unordered_set<std::string_view> kOps{"Gelu",
                                                           "FastGelu",
                                                           "BiasGelu",
                                                           "QuickGelu",
                                                           "Mish",
                                                           "Swish",
                                                           "SkipLayerNormalization",
                                                           "SkipSimplifiedLayerNormalization",
                                                           "SimplifiedLayerNormalization",
                                                           "LayerNormalization",
                                                           "RMSNormalization",
                                                           "GroupNormalization",
                                                           "GroupNorm",
                                                           "SkipGroupNorm",
                                                           "RotaryEmbedding",
                                                           "BiasAdd",
                                                           "BiasSoftmax",
                                                           "BiasDropout",
                                                           "QLinearSigmoid",
                                                           "QLinearLeakyRelu",
                                                           "QLinearSoftmax",
                                                           "Inverse",
                                                           "TensorScatter"};
    return kOps.contains(op);
}

/// A product with either operand transposed; the second one is input `second`.
std::optional<Shape> fusedProduct(const onnx::NodeProto& node, const Tensors& tensors, int second) {
    const Tensor *a = inputOf(node, tensors, 0), *b = inputOf(node, tensors, second);
    if (!a || !b || a->shape->size() < 2 || b->shape->size() < 2)
        return std::nullopt;
    Shape left = *a->shape, right = *b->shape;
    if (intAttribute(node, "transA", 0) != 0)
        std::swap(left[left.size() - 1], left[left.size() - 2]);
    if (intAttribute(node, "transB", 0) != 0)
        std::swap(right[right.size() - 1], right[right.size() - 2]);
    auto outer = broadcast(Shape(left.begin(), left.end() - 2), Shape(right.begin(), right.end() - 2));
    if (!outer || left.back() != right[right.size() - 2])
        return std::nullopt;
    outer->push_back(left[left.size() - 2]);
    outer->push_back(right.back());
    return outer;
}

bool isProduct(std::string_view op) {
    return op == "FusedMatMul" || op == "FusedMatMulActivation" || op == "TransposeMatMul" || op == "QGemm" ||
           op == "MatMulIntegerToFloat" || op == "DynamicQuantizeMatMul";
}

/// Batch, heads, length and width of queries, and length of keys, in either layout of attention.
struct Heads {
    double batch = 0, heads = 0, length = 0, keyLength = 0, width = 0;
};

std::optional<Heads> headsOf(const onnx::NodeProto& node, const Tensors& tensors) {
    const Tensor *q = inputOf(node, tensors, 0), *k = inputOf(node, tensors, 1);
    if (!q)
        return std::nullopt;
    const Shape& shape = *q->shape;
    Heads heads;
    if (shape.size() == 4 && k && k->shape->size() == 4) {
        heads = {double(shape[0]), double(shape[1]), double(shape[2]), double((*k->shape)[2]),
                 double(shape[3])};
    } else if (shape.size() == 3) {
        const bool own = holdsWeights(node); // in place of keys
        heads = {double(shape[0]), 1, double(shape[1]),
                 !own && k && k->shape->size() == 3 ? double((*k->shape)[1]) : double(shape[1]),
                 double(shape[2])};
    } else {
        return std::nullopt;
    }
    const bool known =
        heads.batch > 0 && heads.heads > 0 && heads.length > 0 && heads.keyLength > 0 && heads.width > 0;
    return known ? std::optional(heads) : std::nullopt;
}

bool inferAttention(const onnx::NodeProto& node, Tensors& tensors) {
    const Tensor *q = inputOf(node, tensors, 0), *v = inputOf(node, tensors, 2);
    if (!q || (q->shape->size() != 3 && q->shape->size() != 4))
        return false;
    Shape shape = *q->shape;
    const bool ownWeights = holdsWeights(node);
    if (!ownWeights && v && v->shape->size() == shape.size()) {
        if (shape.size() == 4) {
            shape[3] = (*v->shape)[3];
        } else {
            const std::int64_t queries = intAttribute(node, "q_num_heads", 0),
                               keys = intAttribute(node, "kv_num_heads", 0);
            if (queries > 0 && keys > 0 && (*v->shape)[2] > 0 && (*v->shape)[2] % keys == 0)
                shape[2] = (*v->shape)[2] / keys * queries;
            else if (node.op_type() == "MultiHeadAttention")
                shape[2] = (*v->shape)[2];
        }
    }
    return setOutput(node, tensors, 0, q->elementType, shape);
}

/// Ids N x S become embeddings N x S x width.
bool inferEmbedding(const onnx::NodeProto& node, Tensors& tensors) {
    const Tensor *ids = inputOf(node, tensors, 0), *words = inputOf(node, tensors, 2);
    if (!ids || !words || ids->shape->size() != 2 || words->shape->size() != 2)
        return false;
    const bool isQuantised =
        words->elementType == onnx::TensorProto::UINT8 || words->elementType == onnx::TensorProto::INT8;
    const int type = isQuantised ? int(onnx::TensorProto::FLOAT) : words->elementType;
    const Shape shape{(*ids->shape)[0], (*ids->shape)[1], (*words->shape)[1]};
    setOutput(node, tensors, 1, onnx::TensorProto::INT32, {shape[0]});
    setOutput(node, tensors, 2, type, shape);
    return setOutput(node, tensors, 0, type, shape);
}

/// Weights of a few bits, stored in blocks: N columns.
bool inferPackedProduct(const onnx::NodeProto& node, Tensors& tensors) {
    const Tensor* x = inputOf(node, tensors, 0);
    const std::int64_t columns = intAttribute(node, "N", 0);
    if (!x || x->shape->empty() || columns < 1 || columns > largestAxis)
        return false;
    Shape shape = *x->shape;
    shape.back() = columns;
    return setOutput(node, tensors, 0, x->elementType, shape);
}

bool inferConcat(const onnx::NodeProto& node, Tensors& tensors) {
    // Scale and zero point of the output, then each operand with its own.
    const Tensor* first = inputOf(node, tensors, 2);
    if (!first)
        return false;
    Shape shape = *first->shape;
    const auto rank = static_cast<std::int64_t>(shape.size());
    std::int64_t axis = intAttribute(node, "axis", 1);
    axis = axis < 0 ? axis + rank : axis;
    if (axis < 0 || axis >= rank)
        return false;
    auto& along = shape[static_cast<std::size_t>(axis)];
    along = 0;
    for (int i = 2; i < node.input_size(); i += 3) {
        const Tensor* operand = inputOf(node, tensors, i);
        if (!operand || operand->shape->size() != shape.size() ||
            (*operand->shape)[static_cast<std::size_t>(axis)] < 0)
            return false;
        along += (*operand->shape)[static_cast<std::size_t>(axis)];
    }
    return setOutput(node, tensors, 0, first->elementType, shape);
}

bool inferBlocked(const onnx::NodeProto& node, Tensors& tensors) {
    const Tensor* x = inputOf(node, tensors, 0);
    if (!x || x->shape->size() < 3)
        return false;
    Shape shape = *x->shape;
    if (node.op_type() == "ReorderInput") {
        if (intAttribute(node, "channels_last", 0) != 0)
            std::rotate(shape.begin() + 1, shape.end() - 1, shape.end());
        return setOutput(node, tensors, 0, x->elementType, shape);
    }
    if (node.op_type() == "ReorderOutput") {
        const std::int64_t channels = intAttribute(node, "channels", shape[1]);
        if (channels < 1 || channels > shape[1])
            return false;
        shape[1] = channels;
        if (intAttribute(node, "channels_last", 0) != 0)
            std::rotate(shape.begin() + 1, shape.begin() + 2, shape.end());
        return setOutput(node, tensors, 0, x->elementType, shape);
    }
    if (node.op_type() != "Upsample")
        return false;
    const auto* scales = findAttribute(node, "scales");
    if (!scales || static_cast<std::size_t>(scales->ints_size()) != shape.size())
        return false;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const std::int64_t scale = scales->ints(static_cast<int>(i));
        if (scale < 1 || scale > 4096 || shape[i] > (std::int64_t{1} << 40) / scale)
            return false;
        shape[i] = shape[i] < 0 ? -1 : shape[i] * scale;
    }
    return setOutput(node, tensors, 0, x->elementType, shape);
}

/// From opset 18 on the axes are an input, which the older definitions do not look for.
bool inferReduction(const onnx::NodeProto& node, Tensors& tensors) {
    const Tensor *x = inputOf(node, tensors, 0), *axes = inputOf(node, tensors, 1);
    if (!x || node.input_size() != 2 || (axes && !axes->values))
        return false;
    const bool keeps = intAttribute(node, "keepdims", 1) != 0;
    const auto rank = static_cast<std::int64_t>(x->shape->size());
    std::vector<char> reduced(x->shape->size(), 0);
    if (!axes || axes->values->empty()) {
        if (intAttribute(node, "noop_with_empty_axes", 0) == 0)
            reduced.assign(reduced.size(), 1);
    } else {
        for (std::int64_t axis : *axes->values) {
            axis = axis < 0 ? axis + rank : axis;
            if (axis < 0 || axis >= rank)
                return false;
            reduced[static_cast<std::size_t>(axis)] = 1;
        }
    }
    Shape shape;
    for (std::size_t i = 0; i < reduced.size(); ++i)
        if (!reduced[i])
            shape.push_back((*x->shape)[i]);
        else if (keeps)
            shape.push_back(1);
    return setOutput(node, tensors, 0, x->elementType, shape);
}

} // namespace

std::optional<onnx::NodeProto> standardForm(const onnx::NodeProto& node) {
    if (!isMicrosoft(node))
        return std::nullopt;
    static const std::vector<Standard> kForms = {
        {"Conv", "Conv", 3, kWindow},
        {"FusedConv", "Conv", 3, kWindow},
        {"FusedGemm", "Gemm", 3, {"alpha", "beta", "transA", "transB"}},
        {"MaxPool", "MaxPool", 1, kWindow},
        {"AveragePool", "AveragePool", 1, kWindow},
        {"QLinearAveragePool", "AveragePool", 1, kWindow},
        {"GlobalMaxPool", "GlobalMaxPool", 1, {}},
        {"GlobalAveragePool", "GlobalAveragePool", 1, {}},
        {"QLinearGlobalAveragePool", "GlobalAveragePool", 1, {}},
    };
    const auto form = std::find_if(kForms.begin(), kForms.end(),
                                   [&](const Standard& s) { return s.from == node.op_type(); });
    if (form == kForms.end() || intAttribute(node, "channels_last", 0) != 0)
        return std::nullopt;
    onnx::NodeProto standard;
    standard.set_op_type(std::string(form->to));
    standard.set_name(node.name());
    for (int i = 0; i < std::min(form->inputs, node.input_size()); ++i)
        standard.add_input(node.input(i));
    if (node.output_size() > 0)
        standard.add_output(node.output(0));
    for (const auto& attribute : node.attribute())
        if (std::find(form->attributes.begin(), form->attributes.end(), attribute.name()) !=
            form->attributes.end()) {
            // A convolution knows nothing of what only pooling has.
            const bool isPool = form->to == "MaxPool" || form->to == "AveragePool";
            if (!isPool && (attribute.name() == "ceil_mode" || attribute.name() == "count_include_pad"))
                continue;
            if (isPool && (attribute.name() == "group" ||
                           (attribute.name() == "count_include_pad" && form->to == "MaxPool") ||
                           (attribute.name() == "dilations" && form->to == "AveragePool")))
                continue;
            *standard.add_attribute() = attribute;
        }
    return standard;
}

bool inferExtra(const onnx::NodeProto& node, Tensors& tensors) {
    const std::string& op = node.op_type();
    const Tensor* x = inputOf(node, tensors, 0);
    if (keepsShape(op) && x) {
        const int type = x->elementType;
        const Shape shape = *x->shape;
        setOutput(node, tensors, 0, type, shape);
        if (op == "SkipLayerNormalization" || op == "SkipSimplifiedLayerNormalization")
            setOutput(node, tensors, 3, type, shape);
        return true;
    }
    if (op == "Attention" || op == "QAttention" || op == "MultiHeadAttention" || op == "GroupQueryAttention")
        return inferAttention(node, tensors);
    if (op == "EmbedLayerNormalization" || op == "QEmbedLayerNormalization")
        return inferEmbedding(node, tensors);
    if (op == "MatMulNBits" || op == "MatMulBnb4")
        return inferPackedProduct(node, tensors);
    if (isProduct(op)) {
        // Quantised ones answer floats unless they are given a scale for the output.
        const bool isQuantised = op == "QGemm";
        const auto shape = fusedProduct(node, tensors, isQuantised ? 3 : 1);
        const bool answersFloats = op == "MatMulIntegerToFloat" || op == "DynamicQuantizeMatMul" ||
                                   (isQuantised && node.input_size() < 9);
        return shape && x &&
               setOutput(node, tensors, 0, answersFloats ? int(onnx::TensorProto::FLOAT) : x->elementType,
                         Shape(*shape));
    }
    if (op == "QLinearAdd" || op == "QLinearMul") {
        const Tensor* other = inputOf(node, tensors, 3);
        const auto shape = x && other ? broadcast(*x->shape, *other->shape) : std::nullopt;
        return shape && setOutput(node, tensors, 0, x->elementType, *shape);
    }
    if (op == "QLinearConcat")
        return inferConcat(node, tensors);
    if ((op == "DequantizeLinear" || op == "QuantizeLinear") && x) {
        const Tensor* scale = inputOf(node, tensors, 1);
        const Tensor* zero = inputOf(node, tensors, 2);
        const bool quantises = op == "QuantizeLinear";
        const int type = quantises
                             ? (zero && zero->elementType ? zero->elementType : int(onnx::TensorProto::UINT8))
                             : (scale ? scale->elementType : int(onnx::TensorProto::FLOAT));
        return setOutput(node, tensors, 0, type, Shape(*x->shape));
    }
    if (op.starts_with("Reduce") && !isMicrosoft(node))
        return inferReduction(node, tensors);
    return node.domain() == "com.microsoft.nchwc" && inferBlocked(node, tensors);
}

double attentionFlops(const onnx::NodeProto& node, const Tensors& tensors) {
    if (node.op_type() != "Attention" && node.op_type() != "QAttention" &&
        node.op_type() != "MultiHeadAttention" && node.op_type() != "GroupQueryAttention")
        return 0;
    const auto heads = headsOf(node, tensors);
    if (!heads)
        return 0;
    // Scores and their weighted sum; three projections where the operator has the weights.
    double flops = 4 * heads->batch * heads->heads * heads->length * heads->keyLength * heads->width;
    if (holdsWeights(node))
        if (const Tensor* weights = inputOf(node, tensors, 1))
            flops += 2 * heads->batch * heads->length * elementCount(*weights->shape);
    return flops;
}

} // namespace cutpoint::onnx_import
