// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes by the operator definitions of libonnx, one node at a time: one bad node then costs one shape and
// not the model, and shapes computed inside the model (Shape, Gather, Concat, Reshape) are known in time.
#include "core/import/onnx_extra_operators.h"
#include "core/import/onnx_newer_operators.h"
#include "core/import/onnx_tensors.h"
#include "core/import/shape_process.h"

#include <onnx/defs/schema.h>

#include <algorithm>
#include <limits>

namespace cutpoint::onnx_import {

namespace {

/// The inference functions divide by these and index with them without looking: told apart here, a fault has
/// a name and costs no process.
bool attributesAreSane(const onnx::NodeProto& node, Sentence& why) {
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
            why = say("attribute \"%1\" is out of range", name);
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

bool ranksAreSane(const onnx::NodeProto& node, const Tensors& tensors, Sentence& why) {
    const std::vector<std::size_t> least = leastRanks(node.op_type());
    for (int i = 0; i < node.input_size(); ++i) {
        const auto it = tensors.find(node.input(i));
        if (node.input(i).empty() || it == tensors.end() || !it->second.shape)
            continue;
        const std::size_t rank = it->second.shape->size(), at = static_cast<std::size_t>(i);
        if (rank > 64 || (at < least.size() && rank < least[at])) {
            why = say("tensor \"%1\" has %2 dimensions", node.input(i), rank);
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

onnx::TensorProto valueTensor(const Tensor& tensor) {
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

onnx::TypeProto typeOf(const Tensor& tensor) {
    onnx::TypeProto type;
    type.mutable_tensor_type()->set_elem_type(tensor.elementType);
    auto* shape = type.mutable_tensor_type()->mutable_shape();
    for (const std::int64_t d : *tensor.shape) {
        auto* dimension = shape->add_dim();
        if (d >= 0)
            dimension->set_dim_value(d);
    }
    return type;
}

/// No definition looks into a large tensor; it would only have to be copied.
void dropLargeData(onnx::NodeProto& node) {
    constexpr std::size_t large = 1 << 16;
    for (auto& attribute : *node.mutable_attribute())
        if (attribute.has_t() && attribute.t().ByteSizeLong() > large) {
            onnx::TensorProto bare;
            bare.set_data_type(attribute.t().data_type());
            *bare.mutable_dims() = attribute.t().dims();
            *attribute.mutable_t() = bare;
        }
}

onnx::ModelProto questionAbout(const onnx::NodeProto& node, const std::string& domain, int version,
                               const Tensors& tensors) {
    onnx::ModelProto question;
    auto* opset = question.add_opset_import();
    opset->set_domain(domain);
    opset->set_version(version);
    onnx::GraphProto& graph = *question.mutable_graph();
    *graph.add_node() = node;
    dropLargeData(*graph.mutable_node(0));
    for (const std::string& name : node.input()) {
        const auto it = tensors.find(name);
        if (name.empty() || it == tensors.end() || it->second.elementType == 0 || !it->second.shape)
            continue;
        auto* input = graph.add_input();
        input->set_name(name);
        *input->mutable_type() = typeOf(it->second);
        if (it->second.values)
            *graph.add_initializer() = valueTensor(it->second);
        else if (it->second.stored)
            *graph.add_initializer() = *it->second.stored;
        else
            continue;
        graph.mutable_initializer(graph.initializer_size() - 1)->set_name(name);
    }
    return question;
}

/// Slice before opset 10 takes its bounds as attributes; libonnx gives up on those that count from the end.
bool sliceByAttributes(const onnx::NodeProto& node, Tensors& tensors) {
    const auto *starts = findAttribute(node, "starts"), *ends = findAttribute(node, "ends"),
               *axes = findAttribute(node, "axes");
    if (!starts || !ends || node.input_size() != 1 || node.output_size() != 1)
        return false;
    const Tensor input = tensors[node.input(0)];
    if (!input.shape || starts->ints_size() != ends->ints_size() ||
        (axes && axes->ints_size() != starts->ints_size()))
        return false;
    Shape shape = *input.shape;
    const auto rank = static_cast<std::int64_t>(shape.size());
    for (int i = 0; i < starts->ints_size(); ++i) {
        const std::int64_t given = axes ? axes->ints(i) : i;
        const std::int64_t axis = given < 0 ? given + rank : given;
        if (given < -rank || axis >= rank)
            return false;
        std::int64_t& size = shape[static_cast<std::size_t>(axis)];
        if (size < 0)
            continue;
        const auto place = [size](std::int64_t at) {
            return at < -size ? 0 : std::clamp<std::int64_t>(at < 0 ? at + size : at, 0, size);
        };
        size = std::max<std::int64_t>(0, place(ends->ints(i)) - place(starts->ints(i)));
    }
    Tensor& output = tensors[node.output(0)];
    output.elementType = input.elementType;
    output.shape = std::move(shape);
    return true;
}

constexpr int mostDeaths = 8;     ///< of the process, in one import
constexpr int mostInputs = 10000; ///< of one node

} // namespace

Inference ShapeInference::run(const onnx::NodeProto& node, Tensors& tensors, Sentence& why) {
    for (const std::string& output : node.output())
        if (!output.empty())
            tensors[output];
    const std::string domain = node.domain() == "ai.onnx" ? "" : node.domain();
    const auto opset = opsets_.find(domain);
    const int version = opset == opsets_.end() ? std::numeric_limits<int>::max() : opset->second;
    if (const auto newer = inferNewer(node, version, tensors))
        return *newer ? Inference::Done : Inference::Failed;
    const onnx::OpSchema* schema = onnx::OpSchemaRegistry::Schema(node.op_type(), version, domain);
    if (!schema) {
        if (const auto standard = standardForm(node))
            return run(*standard, tensors, why);
        return inferExtra(node, tensors) ? Inference::Done : Inference::UnknownOperator;
    }
    // Newer reductions take their axes as an input, where the definitions at hand would reduce all.
    if (node.op_type().starts_with("Reduce") && node.input_size() > schema->max_input())
        return inferExtra(node, tensors) ? Inference::Done : Inference::Failed;
    if (hasSubgraph(node) || !schema->has_type_and_shape_inference_function() || missing_)
        return Inference::Done;
    if (!attributesAreSane(node, why) || !ranksAreSane(node, tensors, why))
        return Inference::Failed;
    if (!inputsAreKnown(node, schema->min_input(), tensors))
        return Inference::Done;
    if (node.op_type() == "Slice" && version < 10 && sliceByAttributes(node, tensors))
        return Inference::Done;
    if (deaths_ >= mostDeaths || node.input_size() > mostInputs) {
        why = deaths_ >= mostDeaths ? say("too many other nodes of the model crash the operator definitions")
                                    : say("it has too many inputs");
        return Inference::Failed;
    }
    const ShapeProcess::Reply reply =
        ShapeProcess::shared().ask(questionAbout(node, domain, version, tensors).SerializeAsString());
    missing_ = reply.fate == ShapeProcess::Fate::Missing;
    if (missing_)
        return Inference::Done;
    onnx::GraphProto answer;
    if (reply.fate == ShapeProcess::Fate::Died || !answer.ParseFromString(reply.content)) {
        ++deaths_;
        why = say("its inputs or attributes make the operator's definition crash or hang");
        return Inference::Failed;
    }
    if (answer.output_size() != node.output_size()) {
        why = answer.name().substr(0, answer.name().find('\n'));
        return Inference::Failed;
    }
    for (int i = 0; i < node.output_size(); ++i) {
        if (node.output(i).empty())
            continue;
        const Tensor inferred = declaredTensor(answer.output(i).type());
        Tensor& output = tensors[node.output(i)];
        output.elementType = inferred.elementType;
        output.shape = inferred.shape;
    }
    return Inference::Done;
}

} // namespace cutpoint::onnx_import
