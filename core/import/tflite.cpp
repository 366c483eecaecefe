// SPDX-License-Identifier: GPL-3.0-or-later
// TensorFlow Lite: the main subgraph's operators are layers, called after the tensor that each writes, as the
// benchmark tool calls them. Fields go by their index in the published schema (version 3).
#include "core/cost/operator_cost.h"
#include "core/import/flat_buffer.h"
#include "core/import/import.h"
#include "core/import/tflite_attributes.h"
#include "core/import/tflite_operators.h"
#include "core/model/sentence.h"

#include <algorithm>
#include <map>
#include <set>

namespace cutpoint {
namespace {

/// Fields of the schema's tables.
namespace tflite_field {
enum Model { operatorCodes = 1, subgraphs, description, buffers };
enum Subgraph { tensors, inputs, outputs, operators, graphName };
enum Tensor { shape, type, buffer, tensorName, isVariable = 5, shapeSignature = 7 };
enum Operator { opcode, reads, writes, options = 4 };
enum OperatorCode { oldCode, customCode, code = 3 };
enum Buffer { data, offset, size };
enum Pool { filterWidth = 3, filterHeight };
enum If { thenGraph, elseGraph };
enum While { body = 1 };
} // namespace tflite_field

constexpr std::size_t mostTensors = 1'000'000, mostOperators = 200'000, mostDimensions = 16,
                      mostEnds = 10'000;

struct TensorInfo {
    Shape shape;
    std::string name;
    double elementBytes = 0;
    bool isConstant = false, isOpen = false;

    double elements() const { return elementCount(shape); }
    double bytes() const { return elements() * elementBytes; }
};

struct OperatorInfo {
    std::string type;
    std::vector<std::int32_t> reads, writes;
    FlatTable options;
};

class TfliteReader {
public:
    TfliteReader(std::string_view content, const ImportOptions& options)
        : model_(FlatTable::root(content)), options_(options) {}

    Result<ImportedModel> read() {
        const FlatTables subgraphs = model_.tables(tflite_field::subgraphs);
        if (subgraphs.size() == 0)
            return damaged();
        auto tensors = tensorsOf(subgraphs.at(0));
        auto operators = operatorsOf(subgraphs.at(0));
        const auto inputs = subgraphs.at(0).int32s(tflite_field::inputs, mostEnds);
        const auto outputs = subgraphs.at(0).int32s(tflite_field::outputs, mostEnds);
        if (!tensors || !operators || !inputs || !outputs)
            return damaged();
        tensors_ = std::move(*tensors);
        if (auto issue = giveShapes(*inputs))
            return *issue;
        for (const std::int32_t t : *inputs)
            if (isTensor(t) && !writer_.contains(t))
                addInput(t);
        for (const OperatorInfo& op : *operators)
            if (auto issue = addOperator(op))
                return *issue;
        for (const std::int32_t t : *outputs)
            if (const auto writer = writer_.find(t); writer != writer_.end())
                layers_[static_cast<std::size_t>(writer->second)].isOutput = true;
        return finish(subgraphs.at(0).text(tflite_field::graphName));
    }

private:
    Issue refusal(IssueCode code, std::string node, Sentence message, Sentence fix) const {
        return {Severity::Error, std::move(code),    options_.file, 0,
                std::move(node), std::move(message), std::move(fix)};
    }
    Issue damaged() const {
        return refusal(code::DamagedFile, "", say("The TensorFlow Lite file is cut short or damaged."),
                       say("Copy or convert it again."));
    }

    bool isTensor(std::int32_t t) const { return t >= 0 && static_cast<std::size_t>(t) < tensors_.size(); }
    const TensorInfo& tensor(std::int32_t t) const { return tensors_[static_cast<std::size_t>(t)]; }

    std::optional<std::vector<TensorInfo>> tensorsOf(const FlatTable& subgraph) const {
        const FlatTables tables = subgraph.tables(tflite_field::tensors),
                         buffers = model_.tables(tflite_field::buffers);
        if (tables.size() > mostTensors)
            return std::nullopt;
        std::vector<TensorInfo> tensors;
        for (std::size_t k = 0; k < tables.size(); ++k) {
            const FlatTable table = tables.at(k);
            const auto shape = table.int32s(tflite_field::shape, mostDimensions);
            const auto signature = table.int32s(tflite_field::shapeSignature, mostDimensions);
            if (!table.isThere() || !shape || !signature)
                return std::nullopt;
            TensorInfo info;
            info.shape.assign(shape->begin(), shape->end());
            info.name = table.text(tflite_field::tensorName);
            info.elementBytes = tfliteElementBytes(table.int8(tflite_field::type));
            for (std::size_t d = 0; d < signature->size() && d < shape->size(); ++d)
                if ((*signature)[d] < 0 && d > 0)
                    info.isOpen = true;
            if (std::any_of(info.shape.begin(), info.shape.end(), [](auto d) { return d < 0; }))
                info.isOpen = true;
            const std::uint32_t at = table.uint32(tflite_field::buffer);
            if (at > 0 && at < buffers.size()) {
                const FlatTable buffer = buffers.at(at);
                // Files of over 2 GB keep the data behind the tables.
                info.isConstant =
                    buffer.length(tflite_field::data) > 0 || buffer.uint64(tflite_field::offset) > 1;
            }
            if (table.int8(tflite_field::isVariable) != 0)
                info.isConstant = true; // what one frame leaves for the next stays with its only reader
            tensors.push_back(std::move(info));
        }
        return tensors;
    }

    std::optional<std::vector<OperatorInfo>> operatorsOf(const FlatTable& subgraph) const {
        const FlatTables tables = subgraph.tables(tflite_field::operators),
                         codes = model_.tables(tflite_field::operatorCodes);
        if (tables.size() > mostOperators)
            return std::nullopt;
        std::vector<OperatorInfo> operators;
        for (std::size_t k = 0; k < tables.size(); ++k) {
            const FlatTable table = tables.at(k);
            const auto reads = table.int32s(tflite_field::reads, mostEnds);
            const auto writes = table.int32s(tflite_field::writes, mostEnds);
            const std::uint32_t at = table.uint32(tflite_field::opcode);
            if (!table.isThere() || !reads || !writes || at >= codes.size())
                return std::nullopt;
            const FlatTable code = codes.at(at);
            // The first field held codes below 127 only; later files write both.
            const std::int32_t number =
                std::max<std::int32_t>(code.int32(tflite_field::code), code.int8(tflite_field::oldCode));
            constexpr std::int32_t custom = 32;
            const std::string own = number == custom ? code.text(tflite_field::customCode) : "";
            operators.push_back({own.empty() ? tfliteOperator(number) : own, *reads, *writes,
                                 table.table(tflite_field::options)});
        }
        return operators;
    }

    /// The frame's batch may be another; nothing else can, because the file's shapes are fixed.
    std::optional<Issue> giveShapes(const std::vector<std::int32_t>& inputs) {
        std::set<std::string> names;
        for (const std::int32_t t : inputs) {
            if (!isTensor(t))
                continue;
            names.insert(nameOf(t));
            const auto given = options_.inputShapes.find(nameOf(t));
            if (given != options_.inputShapes.end() && given->second != tensor(t).shape)
                return refusal(code::FixedShape, nameOf(t),
                               say("The shapes of a TensorFlow Lite file are fixed; this input has %1.",
                                   shapeText(tensor(t).shape)),
                               say("Convert the model again with the input shape that you want."));
            if (tensor(t).isOpen)
                return refusal(code::DynamicShape, nameOf(t),
                               say("An axis of this input is open, and the file holds no shapes for it."),
                               say("Convert the model again with a fixed input shape."));
        }
        for (const auto& [name, shape] : options_.inputShapes)
            if (!names.contains(name))
                issues_.push_back({Severity::Warning, code::UnknownInput, options_.file, 0, name,
                                   say("The model has no raw input of this name."),
                                   say("`cutpoint-cli info` lists the inputs.")});
        return std::nullopt;
    }

    std::string nameOf(std::int32_t t) const {
        return tensor(t).name.empty() ? "tensor_" + std::to_string(t) : tensor(t).name;
    }

    LayerId add(Layer layer, LayerOrigin origin) {
        // Two operators may write tensors of one name.
        const std::string name = layer.name;
        for (int number = 2; !names_.insert(layer.name).second; ++number)
            layer.name = name + "#" + std::to_string(number);
        origin.node = name;
        layers_.push_back(std::move(layer));
        origins_.layers.push_back(std::move(origin));
        return static_cast<LayerId>(layers_.size() - 1);
    }

    void addInput(std::int32_t t) {
        Layer layer;
        layer.name = nameOf(t);
        layer.type = "Input";
        layer.isInput = true;
        layer.outputShape = tensor(t).shape;
        layer.outputBytes = Bytes(tensor(t).bytes());
        writer_[t] = add(std::move(layer), {nameOf(t), {nameOf(t)}, -1});
    }

    std::optional<Issue> addOperator(const OperatorInfo& op) {
        Layer layer;
        LayerOrigin origin;
        layer.type = op.type;
        double bytes = 0;
        bool isOpen = false;
        for (const std::int32_t t : op.writes) {
            if (!isTensor(t))
                return damaged();
            origin.tensors.push_back(nameOf(t));
            if (layer.name.empty()) {
                layer.name = nameOf(t);
                layer.outputShape = tensor(t).shape;
            }
            bytes += tensor(t).bytes();
            isOpen = isOpen || tensor(t).isOpen;
        }
        std::vector<LayerId> producers;
        double weights = 0;
        for (const std::int32_t t : op.reads) {
            if (t == -1)
                continue; // an optional input that is not there
            if (!isTensor(t))
                return damaged();
            if (const auto writer = writer_.find(t); writer != writer_.end())
                producers.push_back(writer->second);
            else if (tensor(t).isConstant)
                weights += tensor(t).bytes();
        }
        // What reads nothing but constants computes one.
        if (producers.empty() || op.writes.empty()) {
            for (const std::int32_t t : op.writes)
                tensors_[static_cast<std::size_t>(t)].isConstant = true;
            return std::nullopt;
        }
        layer.flops = flopsOf(op, 0);
        layer.parameterBytes = Bytes(weights);
        layer.attributes = tfliteAttributes(op.type, op.options);
        layer.outputBytes = Bytes(isOpen ? 0 : bytes);
        if (isOpen)
            layer.size = Certainty::Unknown;
        const LayerId v = add(std::move(layer), std::move(origin));
        for (const LayerId u : producers)
            if (u != v)
                links_.push_back({u, v});
        for (const std::int32_t t : op.writes)
            writer_[t] = v;
        return std::nullopt;
    }

    double flopsOf(const OperatorInfo& op, int depth) {
        const auto shape = [&](const std::vector<std::int32_t>& ends, std::size_t k) {
            return k < ends.size() && isTensor(ends[k]) ? tensor(ends[k]).shape : Shape{};
        };
        const Shape out = shape(op.writes, 0), in = shape(op.reads, 0), second = shape(op.reads, 1);
        const double written = elementCount(out), read = elementCount(in);
        const double perOutput = second.empty() || second[0] <= 0 ? 0 : elementCount(second) / second[0];
        if (op.type == "CONV_2D" || op.type == "FULLY_CONNECTED")
            return 2 * written * perOutput; // weights: outputs first
        if (op.type == "DEPTHWISE_CONV_2D")
            return second.empty() || second.back() <= 0 ? 0
                                                        : 2 * written * elementCount(second) / second.back();
        if (op.type == "CONV_3D") // weights: outputs last
            return second.empty() || second.back() <= 0 ? 0
                                                        : 2 * written * elementCount(second) / second.back();
        if (op.type == "TRANSPOSE_CONV") // output shape, weights, input
            return second.empty() || second.back() <= 0
                       ? 0
                       : 2 * elementCount(shape(op.reads, 2)) * elementCount(second) / second.back();
        if (op.type == "BATCH_MATMUL")
            return in.empty() ? 0 : 2 * written * static_cast<double>(std::max<std::int64_t>(in.back(), 0));
        if (op.type.find("LSTM") != std::string::npos || op.type.find("RNN") != std::string::npos) {
            double weights = 0;
            for (std::size_t k = 1; k < op.reads.size(); ++k)
                if (isTensor(op.reads[k]) && tensor(op.reads[k]).shape.size() == 2 &&
                    tensor(op.reads[k]).isConstant)
                    weights += tensor(op.reads[k]).elements();
            const double steps = in.empty() || in.back() <= 0 ? 1 : read / static_cast<double>(in.back());
            return 2 * weights * steps;
        }
        if (op.type == "AVERAGE_POOL_2D" || op.type == "MAX_POOL_2D" || op.type == "L2_POOL_2D")
            return written * std::clamp(op.options.int32(tflite_field::filterWidth, 1), 1, 4096) *
                   std::clamp(op.options.int32(tflite_field::filterHeight, 1), 1, 4096);
        if (op.type == "IF" || op.type == "WHILE")
            return flopsOfBranches(op, depth);
        static const std::set<std::string> free{"RESHAPE", "SQUEEZE", "EXPAND_DIMS", "SHAPE", "RANK"};
        if (free.contains(op.type))
            return 0;
        return std::max(written, op.type == "MEAN" || op.type == "SUM" ? read : 0);
    }

    /// An IF by its costlier branch; a WHILE by one turn, which is said.
    double flopsOfBranches(const OperatorInfo& op, int depth) {
        const bool isIf = op.type == "IF";
        if (!isIf)
            issues_.push_back({Severity::Warning, code::LoopOnce, options_.file, 0,
                               op.writes.empty() || !isTensor(op.writes[0]) ? "" : nameOf(op.writes[0]),
                               say("How often this loop turns is not in the file: its work is counted once."),
                               say("Measure the model to have its true time.")});
        if (!isIf)
            return flopsOfSubgraph(op.options.int32(tflite_field::body, -1), depth);
        return std::max(flopsOfSubgraph(op.options.int32(tflite_field::thenGraph, -1), depth),
                        flopsOfSubgraph(op.options.int32(tflite_field::elseGraph, -1), depth));
    }

    double flopsOfSubgraph(std::int32_t index, int depth) {
        constexpr int deepest = 4;
        const FlatTables subgraphs = model_.tables(tflite_field::subgraphs);
        if (depth >= deepest || index <= 0 || static_cast<std::size_t>(index) >= subgraphs.size())
            return 0;
        const FlatTable subgraph = subgraphs.at(static_cast<std::size_t>(index));
        auto tensors = tensorsOf(subgraph);
        const auto operators = operatorsOf(subgraph);
        if (!tensors || !operators)
            return 0;
        std::swap(tensors_, *tensors);
        double flops = 0;
        constexpr std::size_t mostInside = 10'000;
        for (std::size_t k = 0; k < std::min(operators->size(), mostInside); ++k)
            flops += flopsOf((*operators)[k], depth + 1);
        std::swap(tensors_, *tensors);
        return flops;
    }

    Result<ImportedModel> finish(const std::string& name) {
        if (layers_.empty())
            return refusal(code::EmptyGraph, "", say("The model has no operator."),
                           say("Open a model that computes something."));
        auto graph = LayerGraph::make(name, std::move(layers_), std::move(links_));
        if (!graph) {
            Issue issue = graph.error();
            issue.file = options_.file;
            return issue;
        }
        ImportedModel model;
        model.graph = std::make_shared<const LayerGraph>(std::move(graph).value());
        model.profile = emptyProfile(*model.graph);
        model.format = "tflite";
        model.issues = std::move(issues_);
        model.origins = std::move(origins_);
        for (const TensorInfo& t : tensors_)
            if (t.isConstant)
                model.origins.weights.insert(t.name);
        return model;
    }

    FlatTable model_;
    const ImportOptions& options_;
    std::vector<TensorInfo> tensors_;
    std::vector<Layer> layers_;
    std::vector<Link> links_;
    LayerOrigins origins_;
    std::map<std::int32_t, LayerId> writer_;
    std::set<std::string> names_;
    Issues issues_;
};

} // namespace

Result<ImportedModel> importTflite(std::string_view content, const ImportOptions& options) {
    return TfliteReader(content, options).read();
}

} // namespace cutpoint
