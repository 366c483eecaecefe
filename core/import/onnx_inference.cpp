// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes by the operator definitions of libonnx, one node at a time: one bad node then costs one shape and
// not the model, and shapes computed inside the model (Shape, Gather, Concat, Reshape) are known in time.
#include "core/import/onnx_tensors.h"

#include <onnx/defs/schema.h>
#include <onnx/defs/shape_inference.h>

#include <algorithm>
#include <exception>
#include <limits>

namespace cutpoint::onnx_import {

namespace {

/// The view of one node that libonnx's inference functions ask for.
class NodeContext final : public onnx::InferenceContext {
public:
    NodeContext(const onnx::NodeProto& node, const Tensors& tensors) : node_(node) {
        const auto n = static_cast<std::size_t>(node.input_size());
        types_.resize(n);
        data_.resize(n);
        outputs_.resize(static_cast<std::size_t>(node.output_size()));
        for (std::size_t i = 0; i < n; ++i) {
            const auto it = tensors.find(node.input(static_cast<int>(i)));
            if (node.input(static_cast<int>(i)).empty() || it == tensors.end())
                continue;
            describe(it->second, types_[i]);
            if (it->second.values && it->second.shape)
                data_[i] = valueTensor(it->second);
        }
    }

    const onnx::AttributeProto* getAttribute(const std::string& name) const override {
        return findAttribute(node_, name);
    }
    std::size_t getNumInputs() const override { return types_.size(); }
    const onnx::TypeProto* getInputType(std::size_t i) const override {
        return i < types_.size() && types_[i].has_tensor_type() ? &types_[i] : nullptr;
    }
    const onnx::TensorProto* getInputData(std::size_t i) const override {
        return i < data_.size() && data_[i] ? &*data_[i] : nullptr;
    }
    std::size_t getNumOutputs() const override { return outputs_.size(); }
    onnx::TypeProto* getOutputType(std::size_t i) override { return &outputs_.at(i); }
    onnx::GraphInferencer* getGraphAttributeInferencer(const std::string&) override { return nullptr; }
    const onnx::SparseTensorProto* getInputSparseData(std::size_t) const override { return nullptr; }
    const onnx::TensorShapeProto* getSymbolicInput(std::size_t) const override { return nullptr; }

private:
    static void describe(const Tensor& tensor, onnx::TypeProto& type) {
        if (tensor.elementType == 0)
            return;
        type.mutable_tensor_type()->set_elem_type(tensor.elementType);
        if (!tensor.shape)
            return;
        auto* shape = type.mutable_tensor_type()->mutable_shape();
        for (const std::int64_t d : *tensor.shape) {
            auto* dimension = shape->add_dim();
            if (d >= 0)
                dimension->set_dim_value(d);
        }
    }

    static onnx::TensorProto valueTensor(const Tensor& tensor) {
        onnx::TensorProto proto;
        proto.set_data_type(tensor.elementType);
        for (const std::int64_t d : *tensor.shape)
            proto.add_dims(d);
        for (const std::int64_t v : *tensor.values) {
            if (tensor.elementType == onnx::TensorProto::INT32)
                proto.add_int32_data(static_cast<std::int32_t>(v));
            else
                proto.add_int64_data(v);
        }
        return proto;
    }

    const onnx::NodeProto& node_;
    std::vector<onnx::TypeProto> types_, outputs_;
    std::vector<std::optional<onnx::TensorProto>> data_;
};

/// The inference functions divide by these and index with them without looking.
bool attributesAreSane(const onnx::NodeProto& node, std::string& why) {
    constexpr std::int64_t limit = std::numeric_limits<std::int32_t>::max();
    for (const auto& attribute : node.attribute()) {
        const std::string& name = attribute.name();
        const bool positive = name == "strides" || name == "dilations" || name == "kernel_shape" ||
                              name == "group" || name == "blocksize" || name == "hidden_size";
        const bool bad = [&] {
            if (positive && (attribute.type() == onnx::AttributeProto::INT && attribute.i() < 1))
                return true;
            if (attribute.i() > limit && (positive || name == "axis"))
                return true;
            for (const std::int64_t v : attribute.ints())
                if ((positive && v < 1) ||
                    ((positive || name == "pads" || name == "axes") && (v > limit || v < -limit)))
                    return true;
            return attribute.ints_size() > 4096;
        }();
        if (bad) {
            why = "attribute \"" + name + "\" is out of range";
            return false;
        }
    }
    return true;
}

bool hasSubgraph(const onnx::NodeProto& node) {
    for (const auto& attribute : node.attribute())
        if (attribute.has_g() || attribute.graphs_size() > 0)
            return true;
    return false;
}

/// Ranks the definitions rely on but do not all check, by input.
std::vector<std::size_t> leastRanks(const std::string& op) {
    static const std::map<std::string, std::vector<std::size_t>> table{
        {"Conv", {3, 3}},        {"ConvTranspose", {3, 3}},
        {"ConvInteger", {3, 3}}, {"QLinearConv", {3, 0, 0, 3}},
        {"MaxPool", {3}},        {"AveragePool", {3}},
        {"LpPool", {3}},         {"MaxUnpool", {3, 3}},
        {"RoiAlign", {4, 2, 1}}, {"MaxRoiPool", {4, 2}},
        {"LSTM", {3, 3, 3}},     {"GRU", {3, 3, 3}},
        {"RNN", {3, 3, 3}},      {"GridSample", {4, 4}},
        {"DepthToSpace", {4}},   {"SpaceToDepth", {4}}};
    const auto it = table.find(op);
    return it == table.end() ? std::vector<std::size_t>{} : it->second;
}

/// Definitions that read inputs they were not given.
bool isTrusted(const std::string& op) {
    return op != "EyeLike" && op != "GatherND" && op != "STFT" && op != "DFT";
}

bool ranksAreSane(const onnx::NodeProto& node, const Tensors& tensors, std::string& why) {
    const std::vector<std::size_t> least = leastRanks(node.op_type());
    for (int i = 0; i < node.input_size(); ++i) {
        const auto it = tensors.find(node.input(i));
        if (node.input(i).empty() || it == tensors.end() || !it->second.shape)
            continue;
        const std::size_t rank = it->second.shape->size(), at = static_cast<std::size_t>(i);
        if (rank > 64 || (at < least.size() && rank < least[at])) {
            why = "tensor \"" + node.input(i) + "\" has " + std::to_string(rank) + " dimensions";
            return false;
        }
    }
    return true;
}

/// Without all inputs there is nothing to infer, and some definitions do not look before they read.
bool inputsAreKnown(const onnx::NodeProto& node, int needed, const Tensors& tensors) {
    for (int i = 0; i < std::max(needed, node.input_size()); ++i) {
        if (i >= node.input_size() || node.input(i).empty()) {
            if (i < needed)
                return false;
            continue;
        }
        const auto it = tensors.find(node.input(i));
        if (it == tensors.end() || !it->second.shape || it->second.elementType == 0)
            return false;
    }
    return true;
}

} // namespace

Inference inferOutputs(const onnx::NodeProto& node, const Opsets& opsets, Tensors& tensors,
                       std::string& why) {
    for (const std::string& output : node.output())
        if (!output.empty())
            tensors[output];
    const std::string domain = node.domain() == "ai.onnx" ? "" : node.domain();
    const auto opset = opsets.find(domain);
    const int version = opset == opsets.end() ? std::numeric_limits<int>::max() : opset->second;
    try {
        const onnx::OpSchema* schema = onnx::OpSchemaRegistry::Schema(node.op_type(), version, domain);
        if (!schema)
            return Inference::UnknownOperator;
        if (hasSubgraph(node) || !isTrusted(node.op_type()) ||
            !schema->has_type_and_shape_inference_function())
            return Inference::Done;
        if (!attributesAreSane(node, why) || !ranksAreSane(node, tensors, why))
            return Inference::Failed;
        schema->Verify(node);
        if (!inputsAreKnown(node, schema->min_input(), tensors))
            return Inference::Done;
        NodeContext context(node, tensors);
        schema->GetTypeAndShapeInferenceFunction()(context);
        for (int i = 0; i < node.output_size(); ++i) {
            if (node.output(i).empty())
                continue;
            const Tensor inferred = declaredTensor(*context.getOutputType(static_cast<std::size_t>(i)));
            Tensor& output = tensors[node.output(i)];
            output.elementType = inferred.elementType;
            output.shape = inferred.shape;
        }
        return Inference::Done;
    } catch (const std::exception& e) {
        why = e.what();
    } catch (...) {
        why = "the operator's definition refused it";
    }
    if (const auto newline = why.find('\n'); newline != std::string::npos)
        why.resize(newline);
    return Inference::Failed;
}

} // namespace cutpoint::onnx_import
