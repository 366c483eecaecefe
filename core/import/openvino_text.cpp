// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/openvino_text.h"

#include "core/cost/operator_cost.h"
#include "core/model/quantity_text.h"
#include "core/model/sentence.h"

#include <algorithm>
#include <set>

namespace cutpoint::openvino_import {
namespace {

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

} // namespace

std::optional<Issue> IrText::read() {
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

Issue IrText::broken() const {
    return {Severity::Error,
            code::XmlSyntax,
            file_,
            xml_.line(),
            "",
            say("The OpenVINO model is cut short here, or its XML is damaged."),
            say("Copy or convert it again.")};
}

IrEdge IrText::edgeHere() const {
    return {xml_.attribute("from-layer"), xml_.attribute("from-port"), xml_.attribute("to-layer"),
            xml_.attribute("to-port")};
}

/// From its start to its end. Bodies of loops and branches lie inside: only their work counts.
bool IrText::readLayer(IrLayer& layer) {
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
            port->shape.push_back(size && *size >= 0 && *size <= largest ? static_cast<std::int64_t>(*size)
                                                                         : -1);
        } else if (event == Event::Start) {
            isDimension = at == "dim";
            if (at == "layer") {
                IrLayer inner;
                if (!readLayer(inner))
                    return false;
                body += irFlops(inner, nullptr);
                layer.bodyFlops = std::max(layer.bodyFlops, body);
            } else if (at.ends_with("body") || at == "body") {
                body = 0;
            } else if (at == "data" && xml_.depth() == depth + 1) {
                for (const char* key : {"kernel", "kernel_x", "kernel-x", "kernel_y", "kernel-y", "strides",
                                        "output", "group", "transpose_a", "transpose_b", "element_type",
                                        "shape", "size", "hidden_size", "direction", "out-size"})
                    if (const std::string value = xml_.attribute(key); !value.empty())
                        layer.data[key] = value;
                if (layer.type != "Const")
                    for (const auto& [key, value] : xml_.attributes())
                        addAttribute(layer.attributes, key, value);
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

double irFlops(const IrLayer& layer, const Port* weights) {
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
        const bool transposed = layer.data.contains("transpose_a") && layer.data.at("transpose_a") == "true";
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
        const double steps =
            in && in->shape.size() == 3 ? static_cast<double>(std::max<std::int64_t>(1, in->shape[1])) : 1;
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

} // namespace cutpoint::openvino_import
