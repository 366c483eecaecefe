// SPDX-License-Identifier: GPL-3.0-or-later
// OpenVINO's intermediate representation, versions 6 to 11: the .xml alone. Sizes of weights are in it; the
// .bin is not read. Layers are called as the IR calls them, which is what benchmark_app writes.
#include "core/cost/operator_cost.h"
#include "core/import/import.h"
#include "core/import/xml_reader.h"
#include "core/model/quantity_text.h"
#include "core/model/sentence.h"

#include <algorithm>
#include <map>
#include <set>

namespace cutpoint {
namespace {

struct Port {
    Shape shape;
    double elementBytes = 4;
    std::string names; ///< of its tensors, joined by commas
};

struct IrLayer {
    std::string id, name, type;
    std::map<std::string, std::string> data;
    std::map<std::string, Port> inputs, outputs; ///< by port
    double blobBytes = 0;                        ///< weights beside the layer, before version 10
    double bodyFlops = 0;                        ///< of the dearest body inside it
    int line = 0;

    const Port* firstOutput() const { return outputs.empty() ? nullptr : &outputs.begin()->second; }
};

struct IrEdge {
    std::string from, fromPort, to, toPort;
};

double bytesOf(std::string precision) {
    for (char& c : precision)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (precision == "fp64" || precision == "f64" || precision == "i64" || precision == "u64")
        return 8;
    if (precision == "fp16" || precision == "f16" || precision == "bf16" || precision == "i16" ||
        precision == "u16")
        return 2;
    if (precision == "i8" || precision == "u8" || precision == "bool" || precision == "boolean" ||
        precision == "f8e4m3" || precision == "f8e5m2")
        return 1;
    if (precision == "i4" || precision == "u4" || precision == "nf4")
        return 0.5;
    if (precision == "u1" || precision == "bin")
        return 0.125;
    return precision == "string" ? 0 : 4;
}

std::vector<double> numbersOf(const std::string& text) {
    std::vector<double> numbers;
    for (std::size_t at = 0; at < text.size() && numbers.size() < 64;) {
        const std::size_t end = std::min(text.find(',', at), text.size());
        std::string_view word = std::string_view(text).substr(at, end - at);
        while (!word.empty() && word.front() == ' ')
            word.remove_prefix(1);
        numbers.push_back(parseNumber(word).value_or(0));
        at = end + 1;
    }
    return numbers;
}

double elementsOf(const Port* port) {
    return port ? elementCount(port->shape) : 0;
}

/// Parses one document into layers and edges.
class IrText {
public:
    IrText(std::string_view content, std::string file) : xml_(content), file_(std::move(file)) {}

    std::string name;
    std::vector<IrLayer> layers;
    std::vector<IrEdge> edges;

    std::optional<Issue> read() {
        using Event = XmlReader::Event;
        if (xml_.next() != Event::Start || xml_.name() != "net")
            return broken();
        name = xml_.attribute("name");
        for (Event event = xml_.next(); event != Event::EndOfFile; event = xml_.next()) {
            if (event == Event::Error)
                return broken();
            if (event != Event::Start)
                continue;
            if (xml_.name() == "layer") {
                IrLayer layer;
                if (!readLayer(layer))
                    return broken();
                layers.push_back(std::move(layer));
            } else if (xml_.name() == "edge") {
                edges.push_back(edgeHere());
            }
            constexpr std::size_t most = 1'000'000;
            if (layers.size() > most || edges.size() > most)
                return Issue{Severity::Error,
                             code::TooLarge,
                             file_,
                             xml_.line(),
                             "",
                             say("The file lists over a million layers or edges."),
                             say("Check the file.")};
        }
        return std::nullopt;
    }

private:
    Issue broken() const {
        return {Severity::Error,
                code::XmlSyntax,
                file_,
                xml_.line(),
                "",
                say("The OpenVINO model is cut short here, or its XML is damaged."),
                say("Copy or convert it again.")};
    }

    IrEdge edgeHere() const {
        return {xml_.attribute("from-layer"), xml_.attribute("from-port"), xml_.attribute("to-layer"),
                xml_.attribute("to-port")};
    }

    /// From its start to its end. Bodies of loops and branches lie inside: only their work counts.
    bool readLayer(IrLayer& layer) {
        using Event = XmlReader::Event;
        layer.id = xml_.attribute("id");
        layer.name = xml_.attribute("name");
        layer.type = xml_.attribute("type");
        const std::string precision = xml_.attribute("precision");
        layer.line = xml_.line();
        const std::size_t depth = xml_.depth();
        std::map<std::string, Port>* ports = nullptr;
        Port* port = nullptr;
        double body = 0;
        bool isDimension = false;
        while (true) {
            const Event event = xml_.next();
            const std::string& at = xml_.name();
            if (event == Event::Error || event == Event::EndOfFile)
                return false;
            if (event == Event::End && xml_.depth() < depth)
                return true;
            if (event == Event::Text) {
                constexpr std::size_t mostDimensions = 16;
                if (!isDimension || !port)
                    continue;
                const auto size = parseNumber(xml_.text());
                constexpr double largest = 1e15;
                if (port->shape.size() >= mostDimensions)
                    return false;
                port->shape.push_back(
                    size && *size >= 0 && *size <= largest ? static_cast<std::int64_t>(*size) : -1);
            } else if (event == Event::Start) {
                isDimension = at == "dim";
                if (at == "layer") {
                    IrLayer inner;
                    if (!readLayer(inner))
                        return false;
                    body += flopsOf(inner, nullptr);
                    layer.bodyFlops = std::max(layer.bodyFlops, body);
                } else if (at.ends_with("body") || at == "body") {
                    body = 0;
                } else if (at == "data" && xml_.depth() == depth + 1) {
                    for (const char* key :
                         {"kernel", "kernel_x", "kernel-x", "kernel_y", "kernel-y", "strides", "output",
                          "group", "transpose_a", "transpose_b", "element_type", "shape", "size",
                          "hidden_size", "direction", "out-size"})
                        if (const std::string value = xml_.attribute(key); !value.empty())
                            layer.data[key] = value;
                } else if ((at == "input" || at == "output") && xml_.depth() == depth + 1) {
                    ports = at == "input" ? &layer.inputs : &layer.outputs;
                } else if (at == "port" && ports && xml_.depth() == depth + 2) {
                    port = &(*ports)[xml_.attribute("id")];
                    const std::string own = xml_.attribute("precision");
                    port->elementBytes = bytesOf(own.empty() ? precision : own);
                    port->names = xml_.attribute("names");
                } else if ((at == "weights" || at == "biases") && xml_.depth() == depth + 2) {
                    layer.blobBytes += std::max(0.0, parseNumber(xml_.attribute("size")).value_or(0));
                }
            } else if (event == Event::End) {
                isDimension = false;
                if (at == "port" && xml_.depth() == depth + 1)
                    port = nullptr;
            }
        }
    }

public:
    /// Of one layer; its weights are `weights` where they come by an edge.
    static double flopsOf(const IrLayer& layer, const Port* weights) {
        const double written = elementsOf(layer.firstOutput());
        const Port* const in = layer.inputs.empty() ? nullptr : &layer.inputs.begin()->second;
        const auto second = [&]() -> const Port* {
            if (weights || layer.inputs.size() < 2)
                return weights;
            return &std::next(layer.inputs.begin())->second;
        }();
        const std::string& type = layer.type;
        const auto spatial = [](const Port* port) {
            return port && port->shape.size() > 2
                       ? elementCount(Shape(port->shape.begin() + 2, port->shape.end()))
                       : 1;
        };
        if (type == "Convolution" || type == "GroupConvolution" || type == "BinaryConvolution") {
            if (second && second->shape.size() > 2)
                return 2 * elementsOf(second) * spatial(layer.firstOutput());
            // Before version 10: weights in a blob; of each output a kernel over the inputs of its group.
            double kernel = 1;
            for (const double size : numbersOf(layer.data.contains("kernel") ? layer.data.at("kernel") : ""))
                kernel *= std::max(1.0, size);
            const double group =
                layer.data.contains("group") ? std::max(1.0, numbersOf(layer.data.at("group"))[0]) : 1;
            const double channels = in && in->shape.size() > 1 ? static_cast<double>(in->shape[1]) : 0;
            return 2 * written * kernel * std::max(0.0, channels) / group;
        }
        if (type == "ConvolutionBackpropData" || type == "GroupConvolutionBackpropData" ||
            type == "Deconvolution")
            return second && second->shape.size() > 2 ? 2 * elementsOf(second) * spatial(in) : 2 * written;
        if (type == "MatMul" || type == "Gemm" || type == "FullyConnected") {
            if (!in || in->shape.empty())
                return 0;
            const bool transposed =
                layer.data.contains("transpose_a") && layer.data.at("transpose_a") == "true";
            const std::size_t inner = in->shape.size() - (transposed && in->shape.size() > 1 ? 2 : 1);
            const double rows =
                type == "FullyConnected"
                    ? elementsOf(in) /
                          std::max<double>(1, in->shape[0] > 0 ? static_cast<double>(in->shape[0]) : 1)
                    : static_cast<double>(std::max<std::int64_t>(0, in->shape[inner]));
            return 2 * written * rows;
        }
        if (type.find("LSTM") != std::string::npos || type.find("GRU") != std::string::npos ||
            type.find("RNN") != std::string::npos) {
            double matrices = 0;
            for (const auto& [id, port] : layer.inputs)
                if (port.shape.size() == 3 && &port != in)
                    matrices +=
                        elementCount(port.shape) / std::max<double>(1, static_cast<double>(port.shape[0]));
            const double steps = in && in->shape.size() == 3
                                     ? static_cast<double>(std::max<std::int64_t>(1, in->shape[1]))
                                     : 1;
            return 2 * matrices * steps;
        }
        if (type == "MaxPool" || type == "AvgPool" || type == "Pooling") {
            double kernel = 1;
            for (const double size : numbersOf(layer.data.contains("kernel") ? layer.data.at("kernel") : ""))
                kernel *= std::clamp(size, 1.0, 4096.0);
            return written * kernel;
        }
        static const std::set<std::string> free{"Reshape", "Squeeze", "Unsqueeze", "Flatten",   "ShapeOf",
                                                "Result",  "Const",   "Constant",  "Parameter", "Input"};
        if (free.contains(type))
            return 0;
        return layer.bodyFlops > 0 ? layer.bodyFlops
                                   : std::max(written, type.starts_with("Reduce") ? elementsOf(in) : 0);
    }

private:
    XmlReader xml_;
    std::string file_;
};

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
        layer.flops = layer.isInput ? 0 : IrText::flopsOf(ir, largest);
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
