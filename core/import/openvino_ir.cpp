// SPDX-License-Identifier: GPL-3.0-or-later
// OpenVINO's intermediate representation, versions 6 to 11: the .xml alone. Sizes of weights are in it; the
// .bin is not read. Layers are called as the IR calls them, which is what benchmark_app writes.
#include "core/cost/operator_cost.h"
#include "core/import/import.h"
#include "core/import/openvino_text.h"
#include "core/model/sentence.h"

#include <algorithm>
#include <map>
#include <set>

namespace cutpoint {

using namespace openvino_import;

namespace {

class IrGraph {
public:
    IrGraph(IrText& text, const ImportOptions& options) : text_(text), options_(options) {}

    Result<ImportedModel> build() {
        for (std::size_t i = 0; i < text_.layers.size(); ++i)
            if (!byId_.emplace(text_.layers[i].id, i).second)
                return refusal(code::DuplicateName, text_.layers[i].line, text_.layers[i].id,
                               say("Two layers have one id."), say("Convert the model again."));
        for (const IrEdge& edge : text_.edges) {
            if (!byId_.contains(edge.from) || !byId_.contains(edge.to))
                return refusal(code::BadLink, 0, edge.from + " -> " + edge.to,
                               say("A link leads to a layer that is not there."),
                               say("Convert the model again."));
            incoming_[byId_.at(edge.to)].push_back(&edge);
        }
        if (auto issue = giveShapes())
            return *issue;
        if (auto issue = findConstants())
            return *issue;
        for (std::size_t i = 0; i < text_.layers.size(); ++i)
            addLayer(i);
        for (std::size_t i = 0; i < text_.layers.size(); ++i)
            link(i);
        return finish();
    }

private:
    Issue refusal(IssueCode code, int line, std::string node, Sentence message, Sentence fix) const {
        return {Severity::Error, std::move(code),    options_.file, line,
                std::move(node), std::move(message), std::move(fix)};
    }

    static bool isInput(const IrLayer& layer) { return layer.type == "Parameter" || layer.type == "Input"; }

    /// An open first axis is a batch of one; another open axis must be settled where the IR is made, because
    /// the shapes behind it are open, too.
    std::optional<Issue> giveShapes() {
        std::set<std::string> names;
        bool batchOpen = false;
        for (IrLayer& layer : text_.layers) {
            if (!isInput(layer) || layer.outputs.empty())
                continue;
            names.insert(layer.name);
            Shape& shape = layer.outputs.begin()->second.shape;
            const auto given = options_.inputShapes.find(layer.name);
            if (given != options_.inputShapes.end()) {
                bool fits = given->second.size() == shape.size();
                for (std::size_t d = 0; fits && d < shape.size(); ++d)
                    fits = given->second[d] == shape[d] || (d == 0 && shape[d] < 0 && given->second[d] == 1);
                if (!fits)
                    return refusal(code::FixedShape, layer.line, layer.name,
                                   say("The shapes of an OpenVINO model are fixed; this input has %1.",
                                       shapeText(shape)),
                                   say("Reshape the model in OpenVINO (model.reshape) and save it again."));
            }
            for (std::size_t d = 1; d < shape.size(); ++d)
                if (shape[d] < 0)
                    return refusal(code::DynamicShape, layer.line, layer.name,
                                   say("An axis of this input is open (%1), and so are the shapes behind it.",
                                       shapeText(shape)),
                                   say("Reshape the model in OpenVINO (model.reshape) and save it again."));
            batchOpen = batchOpen || (!shape.empty() && shape[0] < 0);
        }
        for (const auto& [name, shape] : options_.inputShapes)
            if (!names.contains(name))
                issues_.push_back({Severity::Warning, code::UnknownInput, options_.file, 0, name,
                                   say("The model has no raw input of this name."),
                                   say("`cutpoint-cli info` lists the inputs.")});
        if (batchOpen)
            for (IrLayer& layer : text_.layers)
                for (auto* ports : {&layer.inputs, &layer.outputs})
                    for (auto& [id, port] : *ports)
                        if (!port.shape.empty() && port.shape[0] < 0)
                            port.shape[0] = 1;
        return std::nullopt;
    }

    /// What follows from stored numbers alone is no layer: weights, and their conversion.
    std::optional<Issue> findConstants() {
        constant_.assign(text_.layers.size(), -1);
        std::vector<std::pair<std::size_t, std::size_t>> stack; // layer, next edge to look at
        for (std::size_t i = 0; i < text_.layers.size(); ++i) {
            if (constant_[i] >= 0)
                continue;
            stack.emplace_back(i, 0);
            while (!stack.empty()) {
                auto& [at, next] = stack.back();
                const IrLayer& layer = text_.layers[at];
                constexpr signed char open = -2;
                constant_[at] = open;
                const auto& edges = incoming_[at];
                if (next < edges.size()) {
                    const std::size_t from = byId_.at(edges[next++]->from);
                    if (constant_[from] == open)
                        return refusal(code::CyclicGraph, layer.line, layer.name,
                                       say("The layer reads what follows from its own output."),
                                       say("Convert the model again."));
                    if (constant_[from] == -1)
                        stack.emplace_back(from, 0);
                    continue;
                }
                bool all = !isInput(layer);
                for (const IrEdge* edge : edges)
                    all = all && constant_[byId_.at(edge->from)] == 1;
                const bool reads = layer.type == "ReadValue"; // what the frame before has left
                constant_[at] = all && !reads ? 1 : 0;
                stack.pop_back();
            }
        }
        return std::nullopt;
    }

    void addLayer(std::size_t i) {
        const IrLayer& ir = text_.layers[i];
        if (constant_[i] == 1 || ir.type == "Result") {
            if (constant_[i] == 1)
                origins_.weights.insert(ir.name);
            return;
        }
        Layer layer;
        layer.name = ir.name.empty() ? ir.type + "_" + ir.id : ir.name;
        const std::string name = layer.name;
        for (int number = 2; !names_.insert(layer.name).second; ++number)
            layer.name = name + "#" + std::to_string(number);
        layer.type = isInput(ir) ? "Input" : ir.type;
        layer.isInput = isInput(ir);
        layer.attributes = ir.attributes;
        LayerOrigin origin;
        origin.node = ir.name;
        double bytes = 0;
        bool isOpen = false;
        for (const auto& [id, port] : ir.outputs) {
            bytes += elementCount(port.shape) * port.elementBytes;
            isOpen =
                isOpen || std::any_of(port.shape.begin(), port.shape.end(), [](auto d) { return d < 0; });
            if (!port.names.empty())
                origin.tensors.push_back(port.names.substr(0, port.names.find(',')));
        }
        if (const Port* out = ir.firstOutput())
            layer.outputShape = out->shape;
        layer.outputBytes = Bytes(isOpen ? 0 : bytes);
        double weights = ir.blobBytes;
        const Port* largest = nullptr;
        for (const IrEdge* edge : incoming_[i]) {
            const std::size_t from = byId_.at(edge->from);
            if (constant_[from] != 1)
                continue;
            if (const Port* out = text_.layers[from].firstOutput()) {
                weights += elementCount(out->shape) * storedBytes(from);
                if (!largest || elementCount(out->shape) > elementCount(largest->shape))
                    largest = out;
            }
        }
        layer.parameterBytes = Bytes(weights);
        layer.flops = layer.isInput ? 0 : irFlops(ir, largest);
        layerOf_[i] = static_cast<LayerId>(layers_.size());
        layers_.push_back(std::move(layer));
        origins_.layers.push_back(std::move(origin));
    }

    /// Weights are often stored as float16 and converted when read.
    double storedBytes(std::size_t constant) const {
        for (int step = 0; step < 8; ++step) {
            const auto edges = incoming_.find(constant);
            if (edges == incoming_.end() || edges->second.empty())
                break;
            constant = byId_.at(edges->second.front()->from);
        }
        const Port* out = text_.layers[constant].firstOutput();
        return out ? out->elementBytes : 4;
    }

    void link(std::size_t i) {
        for (const IrEdge* edge : incoming_[i]) {
            const auto from = layerOf_.find(byId_.at(edge->from));
            if (from == layerOf_.end())
                continue;
            if (const auto to = layerOf_.find(i); to != layerOf_.end())
                links_.push_back({from->second, to->second});
            else if (text_.layers[i].type == "Result")
                layers_[static_cast<std::size_t>(from->second)].isOutput = true;
        }
    }

    Result<ImportedModel> finish() {
        auto graph = LayerGraph::make(text_.name, std::move(layers_), std::move(links_));
        if (!graph) {
            Issue issue = graph.error();
            issue.file = options_.file;
            return issue;
        }
        ImportedModel model;
        model.graph = std::make_shared<const LayerGraph>(std::move(graph).value());
        model.profile = emptyProfile(*model.graph);
        model.format = "openvino";
        model.issues = std::move(issues_);
        model.origins = std::move(origins_);
        return model;
    }

    IrText& text_;
    const ImportOptions& options_;
    std::map<std::string, std::size_t> byId_;
    std::map<std::size_t, std::vector<const IrEdge*>> incoming_;
    std::vector<signed char> constant_;
    std::map<std::size_t, LayerId> layerOf_;
    std::set<std::string> names_;
    std::vector<Layer> layers_;
    std::vector<Link> links_;
    LayerOrigins origins_;
    Issues issues_;
};

} // namespace

Result<ImportedModel> importOpenVino(std::string_view content, const ImportOptions& options) {
    IrText text(content, options.file);
    if (auto issue = text.read())
        return *issue;
    return IrGraph(text, options).build();
}

} // namespace cutpoint
