// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/onnx_layers.h"

#include "core/cost/operator_cost.h"
#include "core/import/onnx_attributes.h"
#include "core/import/onnx_costs.h"
#include "core/import/onnx_order.h"
#include "core/import/onnx_states.h"
#include "core/import/state_pairs.h"
#include "core/model/sentence.h"

#include <algorithm>
#include <unordered_set>

namespace cutpoint::onnx_import {

namespace {

bool statesZero(const Tensor& tensor) {
    return tensor.shape && std::ranges::find(*tensor.shape, 0) != tensor.shape->end();
}

class LayerMaker {
public:
    LayerMaker(Analysis& analysis, const ImportOptions& options) : analysis_(analysis), options_(options) {}

    void run() {
        for (const auto& output : analysis_.graph->output())
            answers_.insert(output.name());
        for (const int i : analysis_.nodes)
            for (std::string& name : tensorsRead(analysis_.graph->node(i)))
                read_.insert(std::move(name));
        const LayerNames names = layerNames(analysis_);
        for (std::size_t i = 0; i < analysis_.inputs.size(); ++i)
            addInput(analysis_.inputs[i], names.inputs[i]);
        for (std::size_t i = 0; i < analysis_.nodes.size(); ++i)
            addNode(analysis_.graph->node(analysis_.nodes[i]), names.nodes[i], analysis_.nodes[i]);
        pairStates();
        nameBlocks();
        findOrigins();
    }

    std::vector<Layer> layers;
    std::vector<Link> links;
    LayerOrigins origins;

private:
    /// Tells the user where a layer is not called what its file calls it.
    void tellRenamed(const std::string& wanted, const std::string& name) {
        if (name != wanted)
            analysis_.issues.push_back(
                {Severity::Warning, code::DuplicateName, options_.file, 0, wanted,
                 say("Another layer has the same name; this one is called \"%1\" here.", name),
                 say("Give the nodes different names so that profiles can tell them apart.")});
    }

    void addInput(const std::string& name, const std::string& layerName) {
        Layer layer;
        layer.name = layerName;
        tellRenamed(name, layerName);
        layer.type = "Input";
        layer.isInput = true;
        layer.isOutput = answers_.contains(name);
        const Tensor& tensor = analysis_.tensors[name];
        layer.outputShape = tensor.shape.value_or(Shape{});
        layer.outputBytes = tensorBytes(tensor);
        producer_[name] = static_cast<LayerId>(layers.size());
        layers.push_back(std::move(layer));
    }

    /// An operator that nobody knows, with one tensor in and one out, most likely keeps the shape: quantised
    /// and fused activations do.
    void assumeShape(const onnx::NodeProto& node, Layer& layer) {
        const std::vector<std::string> read = tensorsRead(node);
        const bool isKnown = node.domain().empty() || node.domain() == "ai.onnx";
        if (isKnown || node.output_size() != 1 || node.output(0).empty())
            return;
        Tensor& made = analysis_.tensors[node.output(0)];
        const Tensor* from = nullptr;
        int computed = 0;
        for (const std::string& name : read)
            if (producer_.contains(name)) {
                from = &analysis_.tensors[name];
                ++computed;
            }
        // Weights make it something else, such as a fused convolution; a scale or a zero point does not.
        for (const std::string& name : node.input())
            if (!name.empty() && !producer_.contains(name))
                if (const Tensor& constant = analysis_.tensors[name];
                    !constant.shape || elementCount(*constant.shape) > 1)
                    return;
        if (computed != 1 || made.shape || !from->shape)
            return;
        made.shape = from->shape;
        if (made.elementType == 0)
            made.elementType = from->elementType;
        if (tensorBytes(made).value == 0)
            return;
        layer.size = Certainty::Assumed;
        layer.assumption =
            say("The operator %1 is not known; its output is assumed to have its input's shape.",
                node.domain() + "." + node.op_type());
    }

    /// What one frame leaves for the next is no raw input (formulation, Section 7).
    void pairStates() {
        std::vector<std::string> outputs;
        for (const auto& output : analysis_.graph->output())
            outputs.push_back(output.name());
        for (const auto& [input, output] : pairedStates(analysis_.inputs, outputs)) {
            const auto from = producer_.find(outputs[output]);
            const Tensor &before = analysis_.tensors[analysis_.inputs[input]],
                         &after = analysis_.tensors[outputs[output]];
            Layer& layer = layers[input];
            const bool fits = before.shape && after.shape &&
                              (*before.shape == *after.shape ||
                               (isCache(analysis_.inputs[input]) && carriesOn(*before.shape, *after.shape)));
            if (from == producer_.end() || !fits || before.elementType != after.elementType ||
                layers[static_cast<std::size_t>(from->second)].isInput)
                continue;
            layer.isInput = false;
            layer.type = "State";
            layer.stateOf = layers[static_cast<std::size_t>(from->second)].name;
            analysis_.issues.push_back(
                {Severity::Info, code::State, options_.file, 0, layer.name,
                 say("This input is taken for what the frame before left in \"%1\": it is not sent, and "
                     "stays on "
                     "the side of its readers and of that layer.",
                     outputs[output]),
                 say("If it is a raw input, say so under File, State between frames, or with --state %1=.",
                     layer.name)});
        }
    }

    void addNode(const onnx::NodeProto& node, const std::string& layerName, int index) {
        const auto id = static_cast<LayerId>(layers.size());
        Layer layer;
        layer.name = layerName;
        if (!node.name().empty())
            tellRenamed(node.name(), layerName);
        layer.type = node.op_type().empty() ? "(no type)" : node.op_type();
        for (const std::string& name : tensorsRead(node))
            if (const auto it = producer_.find(name); it != producer_.end())
                links.push_back({it->second, id});
        assumeShape(node, layer);
        Bytes readBytes, answerBytes;
        bool isRead = false;
        for (const std::string& output : node.output()) {
            if (output.empty())
                continue;
            producer_[output] = id;
            const Bytes bytes = tensorBytes(analysis_.tensors[output]);
            if (read_.contains(output)) {
                isRead = true;
                readBytes += bytes;
                // A part that is not known makes the whole unknown.
                if (bytes.value == 0 && !statesZero(analysis_.tensors[output]))
                    layer.size = Certainty::Unknown;
            }
            if (answers_.contains(output)) {
                layer.isOutput = true;
                answerBytes += bytes;
            }
        }
        if (node.output_size() > 0 && !node.output(0).empty()) {
            const Tensor& first = analysis_.tensors[node.output(0)];
            layer.outputShape = first.shape.value_or(Shape{});
            if (!isRead && !layer.isOutput)
                answerBytes = tensorBytes(first);
        }
        layer.outputBytes = layer.size == Certainty::Unknown ? Bytes(0) : isRead ? readBytes : answerBytes;
        const OperatorCost cost = nodeCost(node, analysis_.tensors);
        const auto inside = analysis_.bodyFlops.find(index);
        layer.flops = inside == analysis_.bodyFlops.end() ? cost.flops : inside->second;
        layer.parameterBytes = cost.parameterBytes;
        layer.attributes = nodeAttributes(node);
        layers.push_back(std::move(layer));
    }

    /// The longest "a/b" prefix of the name that two layers share and not all do.
    void nameBlocks() {
        const auto prefixes = [](const std::string& name) {
            std::vector<std::string> list;
            for (std::size_t at = name.find('/', 1); at != std::string::npos && list.size() < 16;
                 at = name.find('/', at + 1))
                list.push_back(name.substr(name[0] == '/' ? 1 : 0, at - (name[0] == '/' ? 1 : 0)));
            return list;
        };
        std::unordered_map<std::string, std::size_t> uses;
        std::size_t nodes = 0;
        for (const Layer& layer : layers) {
            if (layer.isInput)
                continue;
            ++nodes;
            for (const std::string& prefix : prefixes(layer.name))
                ++uses[prefix];
        }
        for (Layer& layer : layers)
            if (!layer.isInput)
                for (const std::string& prefix : prefixes(layer.name))
                    if (uses[prefix] > 1 && uses[prefix] < nodes)
                        layer.block = prefix;
    }

    /// What profilers may call the nodes: by name, by what they write, or by their place in the file.
    void findOrigins() {
        const auto& graph = *analysis_.graph;
        std::vector<int> positions;
        int next = 0;
        for (const onnx::NodeProto& node : graph.node())
            positions.push_back(node.op_type() == "Constant" ? -1 : next++);
        origins.layers.resize(layers.size());
        std::vector<char> isLayer(positions.size(), 0);
        for (std::size_t i = 0; i < analysis_.nodes.size(); ++i) {
            const int index = analysis_.nodes[i];
            const onnx::NodeProto& node = graph.node(index);
            isLayer[static_cast<std::size_t>(index)] = 1;
            origins.layers[analysis_.inputs.size() + i] = {node.name(),
                                                           {node.output().begin(), node.output().end()},
                                                           positions[static_cast<std::size_t>(index)]};
        }
        for (const auto& weight : graph.initializer())
            origins.weights.insert(weight.name());
        // Constants, last first, so that one that feeds another is charged to that one's reader.
        std::unordered_map<std::string, LayerId> readerOf;
        for (std::size_t i = analysis_.nodes.size(); i-- > 0;)
            for (const std::string& name : tensorsRead(graph.node(analysis_.nodes[i])))
                readerOf[name] = static_cast<LayerId>(analysis_.inputs.size() + i);
        for (int i = graph.node_size() - 1; i >= 0; --i) {
            if (isLayer[static_cast<std::size_t>(i)])
                continue;
            const onnx::NodeProto& node = graph.node(i);
            for (const std::string& output : node.output()) {
                const auto reader = readerOf.find(output);
                if (reader == readerOf.end())
                    continue;
                const LayerId layer = reader->second;
                for (const std::string& name : tensorsRead(node))
                    readerOf.emplace(name, layer);
                if (!node.name().empty())
                    origins.constants.emplace(node.name(), layer);
                origins.constants.emplace(
                    node.op_type() + "_" + std::to_string(positions[static_cast<std::size_t>(i)]), layer);
                break;
            }
        }
    }

    Analysis& analysis_;
    const ImportOptions& options_;
    std::unordered_set<std::string> answers_, read_;
    std::unordered_map<std::string, LayerId> producer_;
};

} // namespace

LayerNames layerNames(const Analysis& analysis) {
    std::unordered_set<std::string> taken;
    const auto unique = [&](const std::string& wanted) {
        std::string name = wanted;
        for (int n = 2; !taken.insert(name).second; ++n)
            name = wanted + "_" + std::to_string(n);
        return name;
    };
    LayerNames names;
    for (const std::string& input : analysis.inputs)
        names.inputs.push_back(unique(input));
    for (const int i : analysis.nodes)
        names.nodes.push_back(unique(nodeName(analysis.graph->node(i), i)));
    return names;
}

Result<ImportedModel> makeModel(Analysis analysis, const ImportOptions& options) {
    LayerMaker maker(analysis, options);
    maker.run();
    auto graph = LayerGraph::make(analysis.graph->name(), std::move(maker.layers), std::move(maker.links));
    if (!graph) {
        Issue error = graph.error();
        error.file = options.file;
        return error;
    }
    ImportedModel model;
    model.graph = std::make_shared<const LayerGraph>(std::move(graph).value());
    model.profile = emptyProfile(*model.graph);
    model.format = "onnx";
    model.origins = std::move(maker.origins);
    model.issues = std::move(analysis.issues);
    return model;
}

} // namespace cutpoint::onnx_import
