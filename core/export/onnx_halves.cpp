// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/onnx_halves.h"

#include "core/export/onnx_value_info.h"
#include "core/import/onnx_layers.h"
#include "core/import/onnx_order.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace cutpoint {

namespace {

using namespace onnx_import;

Issue splitError(IssueCode code, std::string node, Sentence message, Sentence fix) {
    return {Severity::Error, std::move(code), "", 0, std::move(node), std::move(message), std::move(fix)};
}

enum class Place : std::uint8_t { Constant, Edge, Cloud };

/// What one half consists of, by index into the whole graph.
struct Half {
    std::vector<bool> nodes;
    std::unordered_set<std::string> weights;
    std::vector<std::string> boundary; ///< tensors it needs from outside, in order of first use
};

class Splitter {
public:
    Splitter(const onnx::ModelProto& model, const Analysis& analysis)
        : model_(model), graph_(model.graph()), analysis_(analysis),
          place_(static_cast<std::size_t>(graph_.node_size()), Place::Constant),
          inputs_(analysis.inputs.begin(), analysis.inputs.end()) {
        for (int i = 0; i < graph_.node_size(); ++i)
            for (const std::string& output : graph_.node(i).output())
                if (!output.empty())
                    producer_[output] = i;
        for (const auto& weight : graph_.initializer())
            weights_.insert(weight.name());
        for (const auto& weight : graph_.sparse_initializer())
            weights_.insert(weight.values().name());
    }

    Result<OnnxHalves> split(const RunnableModel& runnable, const std::vector<std::string>& edgeLayers) {
        if (auto issue = placeNodes(runnable, edgeLayers))
            return *issue;
        const Half edge = collect(Place::Edge), cloud = collect(Place::Cloud);
        if (auto issue = checkBoundary(edge))
            return *issue;
        OnnxHalves halves;
        if (hasCloud_)
            halves.cutTensors = cutTensors(cloud);
        std::vector<std::string> edgeInputs, edgeOutputs, cloudOutputs;
        for (const std::string& input : analysis_.inputs)
            if (std::ranges::count(edge.boundary, input) > 0)
                edgeInputs.push_back(input);
        for (const auto& output : graph_.output())
            (isOutputOf(output.name(), Place::Edge) ? edgeOutputs : cloudOutputs).push_back(output.name());
        for (const std::string& name : halves.cutTensors)
            if (!inputs_.contains(name) && std::ranges::count(edgeOutputs, name) == 0)
                edgeOutputs.push_back(name);
        if (hasEdge_) {
            auto written = write(edge, edgeInputs, edgeOutputs, "edge");
            if (!written)
                return written.error();
            halves.edge = *std::move(written);
        }
        if (hasCloud_) {
            auto written = write(cloud, halves.cutTensors, cloudOutputs, "cloud");
            if (!written)
                return written.error();
            halves.cloud = *std::move(written);
        }
        return halves;
    }

private:
    Place placeOf(int node) const { return place_[static_cast<std::size_t>(node)]; }

    std::optional<Issue> placeNodes(const RunnableModel& runnable,
                                    const std::vector<std::string>& edgeLayers) {
        std::unordered_map<std::string, std::string> layerOf(runnable.layerOfNode.begin(),
                                                             runnable.layerOfNode.end());
        std::unordered_set<std::string> known(inputs_.begin(), inputs_.end());
        for (const auto& [node, layer] : runnable.layerOfNode)
            known.insert(layer);
        for (const auto& input : graph_.input())
            known.insert(input.name());
        for (const std::string& layer : edgeLayers)
            if (!known.contains(layer))
                return splitError(code::UnknownLayer, layer,
                                  say("The plan names a layer that the model does not have."),
                                  say("Make the plan for this model."));
        const std::unordered_set<std::string> onEdge(edgeLayers.begin(), edgeLayers.end());
        for (const int i : analysis_.nodes) {
            const auto layer = layerOf.find(nodeName(graph_.node(i), i));
            if (layer == layerOf.end())
                return splitError(code::BadModel, nodeName(graph_.node(i), i),
                                  say("This node belongs to no layer."),
                                  say("Read the model again; its list of layers is of another model."));
            const bool edge = onEdge.contains(layer->second);
            place_[static_cast<std::size_t>(i)] = edge ? Place::Edge : Place::Cloud;
            (edge ? hasEdge_ : hasCloud_) = true;
        }
        for (const int i : analysis_.nodes)
            if (placeOf(i) == Place::Edge)
                for (const std::string& name : tensorsRead(graph_.node(i)))
                    if (const auto p = producer_.find(name);
                        p != producer_.end() && placeOf(p->second) == Place::Cloud)
                        return splitError(code::NotADownset, nodeName(graph_.node(i), i),
                                          say("This layer is on the edge, but it reads the result of \"%1\", "
                                              "which is in the cloud.",
                                              nodeName(graph_.node(p->second), p->second)),
                                          say("Put every predecessor of an edge layer on the edge."));
        return std::nullopt;
    }

    /// A constant answer belongs to the cloud when there is one; a raw input that is an answer, to the edge.
    bool isOutputOf(const std::string& name, Place side) const {
        const auto p = producer_.find(name);
        Place place = p == producer_.end() ? Place::Constant : placeOf(p->second);
        if (place == Place::Constant)
            place = hasCloud_ && !(inputs_.contains(name) && hasEdge_) ? Place::Cloud : Place::Edge;
        return place == side;
    }

    /// The side's nodes, and whatever constants they need, transitively. O(nodes + links).
    Half collect(Place side) const {
        Half half;
        half.nodes.resize(place_.size());
        std::unordered_set<std::string> seen;
        std::vector<std::string> open;
        for (std::size_t i = 0; i < place_.size(); ++i)
            if (place_[i] == side)
                half.nodes[i] = true;
        const auto need = [&](const std::string& name) {
            if (seen.insert(name).second)
                open.push_back(name);
        };
        const auto settle = [&] {
            while (!open.empty()) {
                const std::string name = std::move(open.back());
                open.pop_back();
                if (weights_.contains(name)) {
                    half.weights.insert(name);
                    continue;
                }
                const auto p = producer_.find(name);
                if (p == producer_.end() ||
                    (placeOf(p->second) != Place::Constant && placeOf(p->second) != side)) {
                    half.boundary.push_back(name);
                    continue;
                }
                if (placeOf(p->second) == side)
                    continue;
                half.nodes[static_cast<std::size_t>(p->second)] = true;
                for (const std::string& read : tensorsRead(graph_.node(p->second)))
                    need(read);
            }
        };
        for (const int i : analysis_.nodes)
            if (placeOf(i) == side) {
                for (const std::string& read : tensorsRead(graph_.node(i)))
                    need(read);
                settle();
            }
        for (const auto& output : graph_.output())
            if (isOutputOf(output.name(), side) && (side == Place::Edge ? hasEdge_ : hasCloud_))
                need(output.name());
        settle();
        return half;
    }

    std::optional<Issue> checkBoundary(const Half& edge) const {
        for (const std::string& name : edge.boundary)
            if (!inputs_.contains(name))
                return splitError(code::BadModel, name,
                                  say("The edge half needs this tensor, which only the cloud half makes."),
                                  say("Export the model again with its shapes fixed."));
        return std::nullopt;
    }

    /// Raw inputs first, then in the order of the layers that make them.
    std::vector<std::string> cutTensors(const Half& cloud) const {
        const std::unordered_set<std::string> needed(cloud.boundary.begin(), cloud.boundary.end());
        std::vector<std::string> cut;
        for (const std::string& input : analysis_.inputs)
            if (needed.contains(input))
                cut.push_back(input);
        for (const int i : analysis_.nodes)
            for (const std::string& output : graph_.node(i).output())
                if (!output.empty() && needed.contains(output))
                    cut.push_back(output);
        return cut;
    }

    std::optional<Issue> declare(onnx::ValueInfoProto& info, const std::string& name) const {
        const auto it = analysis_.tensors.find(name);
        if (it == analysis_.tensors.end() || it->second.elementType == 0 || !it->second.shape)
            return splitError(code::BadModel, name, say("The type or shape of this tensor cannot be told."),
                              say("Cut elsewhere, or export the model with its shapes stated."));
        declareTensor(info, name, it->second.elementType, *it->second.shape);
        return std::nullopt;
    }

    Result<std::string> write(const Half& half, const std::vector<std::string>& inputs,
                              const std::vector<std::string>& outputs, const std::string& side) const {
        onnx::ModelProto written;
        written.set_ir_version(std::max<std::int64_t>(model_.ir_version(), 4));
        written.set_producer_name("Cutpoint");
        *written.mutable_opset_import() = model_.opset_import();
        *written.mutable_functions() = model_.functions();
        auto& graph = *written.mutable_graph();
        graph.set_name(graph_.name() + "-" + side);
        for (const std::string& name : inputs)
            if (auto issue = declare(*graph.add_input(), name))
                return *issue;
        for (const std::string& name : outputs)
            if (auto issue = declare(*graph.add_output(), name))
                return *issue;
        std::unordered_set<std::string> made;
        for (int i = 0; i < graph_.node_size(); ++i)
            if (half.nodes[static_cast<std::size_t>(i)]) {
                *graph.add_node() = graph_.node(i);
                made.insert(graph_.node(i).output().begin(), graph_.node(i).output().end());
            }
        for (const auto& weight : graph_.initializer())
            if (half.weights.contains(weight.name()))
                *graph.add_initializer() = weight;
        for (const auto& weight : graph_.sparse_initializer())
            if (half.weights.contains(weight.values().name()))
                *graph.add_sparse_initializer() = weight;
        for (const auto& info : graph_.value_info())
            if (made.contains(info.name()) && std::ranges::count(outputs, info.name()) == 0)
                *graph.add_value_info() = info;
        std::string bytes;
        if (!written.SerializeToString(&bytes))
            return splitError(code::BadModel, "",
                              side == "edge" ? say("The edge half is larger than 2 GiB.")
                                             : say("The cloud half is larger than 2 GiB."),
                              say("Use a smaller model."));
        return bytes;
    }

    const onnx::ModelProto& model_;
    const onnx::GraphProto& graph_;
    const Analysis& analysis_;
    std::vector<Place> place_;
    std::unordered_set<std::string> inputs_, weights_;
    std::unordered_map<std::string, int> producer_;
    bool hasEdge_ = false, hasCloud_ = false;
};

} // namespace

Result<OnnxHalves> splitRunnable(const RunnableModel& runnable, const std::vector<std::string>& edgeLayers) {
    const auto model = parseModel(runnable.onnx, "");
    if (!model)
        return splitError(code::BadModel, "", model.error().message, model.error().fix);
    const auto analysis = analyse(*model, {});
    if (!analysis)
        return splitError(code::BadModel, analysis.error().node, analysis.error().message,
                          analysis.error().fix);
    return Splitter(*model, *analysis).split(runnable, edgeLayers);
}

} // namespace cutpoint
