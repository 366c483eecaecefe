// SPDX-License-Identifier: GPL-3.0-or-later
// An ONNX model as it will run and be cut: every layer's node carries the layer's name, open batch sizes are
// settled, and shapes that the model computes from activations are constants, so that no cut has to carry an
// activation only for its shape.
#include "core/export/onnx_halves.h"
#include "core/export/onnx_value_info.h"
#include "core/export/onnx_weights.h"
#include "core/export/synthetic_models.h"
#include "core/import/import.h"
#include "core/import/onnx_layers.h"
#include "core/import/onnx_order.h"

#include <algorithm>
#include <unordered_set>

namespace cutpoint {

namespace {

using namespace onnx_import;

onnx::TensorProto integerTensor(const std::string& name, const Tensor& tensor) {
    onnx::TensorProto proto;
    proto.set_name(name);
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

/// A shape that is known although its tensor is not.
bool isFoldable(const onnx::NodeProto& node, const Analysis& analysis) {
    if ((node.op_type() != "Shape" && node.op_type() != "Size") || node.output_size() != 1)
        return false;
    const auto it = analysis.tensors.find(node.output(0));
    return it != analysis.tensors.end() && it->second.constant && it->second.values && it->second.shape &&
           !analysis.tensors.at(node.input(0)).constant;
}

Result<RunnableModel> runnableOnnx(std::string_view content, const std::string& file) {
    auto parsed = parseModel(content, file);
    if (!parsed)
        return parsed.error();
    onnx::ModelProto source = *std::move(parsed);
    ImportOptions options;
    options.file = file;
    const auto analysis = analyse(source, options);
    if (!analysis)
        return analysis.error();
    if (auto issue = checkWeights(source.graph(), file))
        return *issue;

    RunnableModel runnable;
    const LayerNames names = layerNames(*analysis);
    std::vector<std::string> nameOf(static_cast<std::size_t>(source.graph().node_size()));
    for (std::size_t i = 0; i < analysis->nodes.size(); ++i) {
        nameOf[static_cast<std::size_t>(analysis->nodes[i])] = names.nodes[i];
        runnable.layerOfNode.emplace_back(names.nodes[i], names.nodes[i]);
    }
    std::unordered_set<std::string> given(analysis->inputs.begin(), analysis->inputs.end());
    for (const auto& input : source.graph().input())
        given.insert(input.name());
    for (const auto& weight : source.graph().initializer())
        given.insert(weight.name());
    for (const auto& weight : source.graph().sparse_initializer())
        given.insert(weight.values().name());
    const auto order = nodeOrder(source.graph(), given, file);
    if (!order)
        return order.error();

    onnx::ModelProto model;
    model.set_ir_version(std::max<std::int64_t>(source.ir_version(), 4));
    model.set_producer_name(source.producer_name());
    *model.mutable_opset_import() = source.opset_import();
    *model.mutable_functions() = source.functions();
    auto& graph = *model.mutable_graph();
    graph.set_name(source.graph().name());
    const auto declare = [&](onnx::ValueInfoProto& info, const onnx::ValueInfoProto& stated) {
        const auto it = analysis->tensors.find(stated.name());
        if (it != analysis->tensors.end() && isSized(it->second))
            declareTensor(info, stated.name(), it->second.elementType, *it->second.shape);
        else
            info = stated;
    };
    for (const auto& input : source.graph().input())
        if (std::ranges::count(analysis->inputs, input.name()) > 0)
            declare(*graph.add_input(), input);
    for (const auto& output : source.graph().output())
        declare(*graph.add_output(), output);
    for (const auto& info : source.graph().value_info())
        if (const auto it = analysis->tensors.find(info.name());
            it != analysis->tensors.end() && !it->second.constant)
            declare(*graph.add_value_info(), info);
    for (const int i : *order) {
        auto& node = *source.mutable_graph()->mutable_node(i);
        if (isFoldable(node, *analysis)) {
            *graph.add_initializer() = integerTensor(node.output(0), analysis->tensors.at(node.output(0)));
            continue;
        }
        node.set_name(nameOf[static_cast<std::size_t>(i)]);
        graph.add_node()->Swap(&node);
    }
    for (auto& weight : *source.mutable_graph()->mutable_initializer())
        graph.add_initializer()->Swap(&weight);
    *graph.mutable_sparse_initializer() = source.graph().sparse_initializer();
    if (!model.SerializeToString(&runnable.onnx))
        return notRunnable(file, "", say("The model is larger than 2 GiB."), say("Use a smaller model."));
    return runnable;
}

} // namespace

Result<RunnableModel> makeRunnable(std::string_view content, const std::string& file, std::uint64_t seed) {
    ImportOptions options;
    options.file = file;
    const auto imported = importModel(content, options);
    if (!imported)
        return imported.error();
    if (imported->format == "onnx")
        return runnableOnnx(content, file);
    if (imported->format == "caffe")
        return runnableCaffe(content, *imported, file, seed);
    if (imported->format == "darknet")
        return runnableDarknet(content, *imported, file, seed);
    if (imported->format == "native")
        return runnableNative(*imported, file, seed);
    return notRunnable(file, "",
                       say("A file of the format \"%1\" tells times, not computations.", imported->format),
                       say("Open the model itself (ONNX, Caffe, Darknet or the native JSON) to run it."));
}

} // namespace cutpoint
