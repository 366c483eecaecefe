// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/engine/constant_weights.h"

#include "core/import/onnx_tensors.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>
#include <unordered_set>

namespace cutpoint {

namespace {

constexpr std::int64_t kLargest = std::int64_t{1} << 31;

/// Removes the nodes that make one of `done`.
void dropNodes(onnx::GraphProto& graph, const std::unordered_set<std::string>& done) {
    if (done.empty())
        return;
    onnx::GraphProto kept;
    for (auto& node : *graph.mutable_node())
        if (node.output_size() != 1 || !done.contains(node.output(0)))
            kept.add_node()->Swap(&node);
    graph.mutable_node()->Swap(kept.mutable_node());
}

std::unordered_map<std::string, int> weightsOf(const onnx::GraphProto& graph) {
    std::unordered_map<std::string, int> weights;
    for (int i = 0; i < graph.initializer_size(); ++i)
        weights[graph.initializer(i).name()] = i;
    return weights;
}

/// `from` repeated along its first dimension.
onnx::TensorProto repeated(const onnx::TensorProto& from, const std::string& name, std::int64_t times) {
    onnx::TensorProto tensor;
    tensor.set_name(name);
    tensor.set_data_type(from.data_type());
    for (const std::int64_t d : from.dims())
        tensor.add_dims(tensor.dims_size() == 0 ? d * times : d);
    std::string& data = *tensor.mutable_raw_data();
    data.reserve(from.raw_data().size() * static_cast<std::size_t>(times));
    for (std::int64_t i = 0; i < times; ++i)
        data += from.raw_data();
    return tensor;
}

} // namespace

void repeatRows(onnx::GraphProto& graph) {
    const auto weights = weightsOf(graph);
    std::unordered_set<std::string> done;
    std::int64_t total = 0;
    for (const auto& node : graph.node()) {
        if (node.op_type() != "Tile" || node.input_size() != 2 || node.output_size() != 1)
            continue;
        const auto rows = weights.find(node.input(0)), repeats = weights.find(node.input(1));
        if (rows == weights.end() || repeats == weights.end())
            continue;
        const onnx::TensorProto& from = graph.initializer(rows->second);
        const onnx_import::Tensor times = onnx_import::constantTensor(graph.initializer(repeats->second));
        const bool along = times.values && !times.values->empty() && times.values->front() > 0 &&
                           times.values->front() < kLargest &&
                           static_cast<int>(times.values->size()) == from.dims_size() &&
                           std::all_of(times.values->begin() + 1, times.values->end(),
                                       [](std::int64_t n) { return n == 1; });
        if (!along || from.raw_data().empty() ||
            static_cast<std::int64_t>(from.raw_data().size()) > kLargest / times.values->front())
            continue;
        total += static_cast<std::int64_t>(from.raw_data().size()) * times.values->front();
        if (total > kLargest)
            break;
        done.insert(node.output(0));
        onnx::TensorProto whole = repeated(from, node.output(0), times.values->front());
        graph.add_initializer()->Swap(&whole);
    }
    dropNodes(graph, done);
}

void fillConstants(onnx::GraphProto& graph) {
    const auto weights = weightsOf(graph);
    std::unordered_set<std::string> done;
    std::int64_t total = 0;
    for (const auto& node : graph.node()) {
        if (node.op_type() != "ConstantOfShape" || node.input_size() != 1 || node.output_size() != 1)
            continue;
        const auto at = weights.find(node.input(0));
        if (at == weights.end())
            continue;
        const auto shape = onnx_import::constantTensor(graph.initializer(at->second)).values;
        const auto* value = onnx_import::findAttribute(node, "value");
        float number = 0;
        if (value && value->has_t()) {
            const onnx::TensorProto& tensor = value->t();
            if (tensor.data_type() != onnx::TensorProto::FLOAT)
                continue;
            if (tensor.float_data_size() == 1)
                number = tensor.float_data(0);
            else if (tensor.raw_data().size() == sizeof number)
                std::memcpy(&number, tensor.raw_data().data(), sizeof number);
        }
        std::int64_t count = 1;
        for (const std::int64_t d : shape.value_or(std::vector<std::int64_t>{0}))
            count = d < 1 || count > kLargest / d ? 0 : count * d;
        if (count == 0 || (total += count * 4) > kLargest)
            continue;
        onnx::TensorProto weight;
        weight.set_name(node.output(0));
        weight.set_data_type(onnx::TensorProto::FLOAT);
        for (const std::int64_t d : *shape)
            weight.add_dims(d);
        std::string& data = *weight.mutable_raw_data();
        data.resize(static_cast<std::size_t>(count) * sizeof number);
        for (std::size_t i = 0; i < data.size(); i += sizeof number)
            std::memcpy(&data[i], &number, sizeof number);
        done.insert(node.output(0));
        graph.add_initializer()->Swap(&weight);
    }
    dropNodes(graph, done);
}

} // namespace cutpoint
