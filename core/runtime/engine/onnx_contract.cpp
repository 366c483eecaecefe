// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/engine/onnx_contract.h"

#include "core/export/onnx_value_info.h"
#include "core/export/onnx_weights.h"
#include "core/import/onnx_order.h"
#include "core/model/statistics.h"
#include "core/runtime/engine/constant_weights.h"

#include <onnx/defs/schema.h>

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace cutpoint {

namespace {

struct TypePair {
    TensorType type;
    int onnx;
};
constexpr std::array<TypePair, 8> kPairs{{{TensorType::Bool, onnx::TensorProto::BOOL},
                                          {TensorType::Uint8, onnx::TensorProto::UINT8},
                                          {TensorType::Int8, onnx::TensorProto::INT8},
                                          {TensorType::Int32, onnx::TensorProto::INT32},
                                          {TensorType::Int64, onnx::TensorProto::INT64},
                                          {TensorType::Fp16, onnx::TensorProto::FLOAT16},
                                          {TensorType::Fp32, onnx::TensorProto::FLOAT},
                                          {TensorType::Fp64, onnx::TensorProto::DOUBLE}}};

Issue badModel(std::string node, Sentence message, Sentence fix) {
    return {Severity::Error, code::BadModel, "", 0, std::move(node), std::move(message), std::move(fix)};
}

Issue wrongTensor(const std::string& name, Sentence message) {
    return {Severity::Error,
            code::WrongTensor,
            "",
            0,
            name,
            std::move(message),
            say("Send the tensors that the model's metadata names.")};
}

std::string specText(const TensorSpec& spec) {
    return std::string(tensorTypeWord(spec.type)) + " " + shapeText(spec.shape);
}

std::optional<Issue> describe(const std::string& name, const onnx_import::Tensors& tensors,
                              TensorSpec& spec) {
    const auto it = tensors.find(name);
    spec.name = name;
    if (it == tensors.end() || !it->second.shape || !tensorTypeFromOnnx(it->second.elementType, spec.type))
        return badModel(name,
                        say("The type or shape of this input or output cannot be told, or not carried."),
                        say("Export the model with its shapes fixed and ordinary tensors at its ends."));
    spec.shape = *it->second.shape;
    if (!countElements(spec.shape))
        return badModel(
            name, say("The size of this input or output, %1, cannot be counted.", shapeText(spec.shape)),
            say("Export the model with its shapes fixed and of a sensible size."));
    return std::nullopt;
}

/// Bytes of a tensor as far as its shape tells: dimensions that are open count once, elements of a type that
/// we do not know one byte. Nothing when that is no 64-bit integer.
std::optional<std::int64_t> leastBytes(const onnx_import::Tensor& tensor) {
    if (!tensor.shape)
        return 0;
    Shape known = *tensor.shape;
    std::ranges::replace_if(
        known, [](std::int64_t d) { return d < 0; }, 1);
    TensorType type{};
    known.push_back(tensorTypeFromOnnx(tensor.elementType, type) ? tensorTypeBytes(type) : 1);
    return countElements(known);
}

/// A few bytes can ask for any amount of memory (ConstantOfShape, Expand, Tile), or for one that overflows
/// what counts it.
std::optional<Issue> checkSizes(const onnx_import::Tensors& tensors) {
    constexpr std::int64_t largest = std::int64_t{4} << 30;
    std::int64_t constants = 0;
    for (const auto& [name, tensor] : tensors) {
        const auto bytes = leastBytes(tensor);
        if (bytes && tensor.constant)
            constants += std::min(*bytes, largest);
        if (!bytes || *bytes > largest || constants > largest)
            return badModel(name, say("The model asks for tensors of more than 4 GiB."),
                            say("Use a smaller model."));
    }
    return std::nullopt;
}

/// Inputs that an operator must have may not be left out, neither at the end nor by an empty name; engines do
/// not look before they use them.
std::optional<Issue> checkInputs(const onnx::ModelProto& model) {
    std::map<std::string, int> opsets;
    for (const auto& opset : model.opset_import())
        opsets[opset.domain() == "ai.onnx" ? "" : opset.domain()] =
            static_cast<int>(std::clamp<std::int64_t>(opset.version(), 1, std::numeric_limits<int>::max()));
    for (int i = 0; i < model.graph().node_size(); ++i) {
        const auto& node = model.graph().node(i);
        const std::string domain = node.domain() == "ai.onnx" ? "" : node.domain();
        const auto version = opsets.find(domain);
        const auto* schema = version == opsets.end()
                                 ? nullptr
                                 : onnx::OpSchemaRegistry::Schema(node.op_type(), version->second, domain);
        for (int k = 0; schema && k < schema->min_input(); ++k)
            if (k >= node.input_size() || node.input(k).empty())
                return badModel(onnx_import::nodeName(node, i),
                                say("Input %1 of this %2 is missing.", k + 1, node.op_type()),
                                say("Export the model again."));
    }
    return std::nullopt;
}

/// Inputs that are weights keep their shapes.
void settleBatch(onnx::GraphProto& graph, int batch) {
    for (auto& input : *graph.mutable_input()) {
        const auto isWeight = [&](const onnx::TensorProto& weight) { return weight.name() == input.name(); };
        auto* shape = input.mutable_type()->mutable_tensor_type()->mutable_shape();
        if (shape->dim_size() == 0 ||
            shape->dim(0).value_case() == onnx::TensorShapeProto::Dimension::kDimValue ||
            std::ranges::any_of(graph.initializer(), isWeight))
            continue;
        shape->mutable_dim(0)->set_dim_value(batch);
    }
}

} // namespace

bool tensorTypeFromOnnx(int elementType, TensorType& type) {
    for (const TypePair& pair : kPairs)
        if (pair.onnx == elementType) {
            type = pair.type;
            return true;
        }
    return false;
}

int onnxTensorType(TensorType type) {
    return std::ranges::find(kPairs, type, &TypePair::type)->onnx;
}

std::optional<std::int64_t> countElements(const Shape& shape) {
    std::int64_t count = 1;
    for (const std::int64_t d : shape)
        if (d < 0 || __builtin_mul_overflow(count, d, &count))
            return std::nullopt;
    return count;
}

std::int64_t elementsOf(const Shape& shape) {
    return countElements(shape).value_or(0);
}

Result<CheckedModel> checkModel(std::string_view onnx, int batch) {
    auto parsed = onnx_import::parseModel(onnx, "");
    if (!parsed)
        return badModel("", parsed.error().message, parsed.error().fix);
    CheckedModel model;
    model.proto = *std::move(parsed);
    if (auto issue = checkWeights(model.proto.graph(), ""))
        return badModel(issue->node, issue->message, issue->fix);
    if (auto issue = checkInputs(model.proto))
        return *issue;
    if (batch > 0)
        settleBatch(*model.proto.mutable_graph(), batch);
    auto analysis = onnx_import::analyse(model.proto, {});
    if (!analysis)
        return badModel(analysis.error().node, analysis.error().message, analysis.error().fix);
    for (const std::string& name : analysis->inputs)
        if (auto issue = describe(name, analysis->tensors, model.inputs.emplace_back()))
            return *issue;
    for (const auto& output : model.proto.graph().output())
        if (auto issue = describe(output.name(), analysis->tensors, model.outputs.emplace_back()))
            return *issue;
    if (model.outputs.empty())
        return badModel("", say("The model has no output."), say("Export the model with its outputs."));
    model.tensors = (*std::move(analysis)).tensors;
    if (auto issue = checkSizes(model.tensors))
        return *issue;
    repeatRows(*model.proto.mutable_graph());
    // Inputs that nothing reads would have to be fed all the same, and open batch sizes are settled here.
    auto* inputs = model.proto.mutable_graph()->mutable_input();
    inputs->Clear();
    for (const TensorSpec& spec : model.inputs)
        declareTensor(*inputs->Add(), spec.name, onnxTensorType(spec.type), spec.shape);
    return model;
}

Result<std::vector<TensorView>> matchInputs(const std::vector<TensorSpec>& specs,
                                            const std::vector<TensorView>& given) {
    for (const TensorView& tensor : given)
        if (std::ranges::count(specs, tensor.spec->name, &TensorSpec::name) == 0)
            return wrongTensor(tensor.spec->name, say("The model has no input of this name."));
    std::vector<TensorView> matched;
    for (const TensorSpec& spec : specs) {
        const auto named = [&](const TensorView& t) { return t.spec->name == spec.name; };
        const auto it = std::ranges::find_if(given, named);
        if (it == given.end() || std::ranges::count_if(given, named) > 1)
            return wrongTensor(spec.name, say("This input must be given exactly once."));
        if (it->spec->type != spec.type || it->spec->shape != spec.shape)
            return wrongTensor(spec.name,
                               say("This input must be %1, not %2.", specText(spec), specText(*it->spec)));
        const std::int64_t bytes = elementsOf(spec.shape) * tensorTypeBytes(spec.type);
        if (static_cast<std::int64_t>(it->data.size()) != bytes)
            return wrongTensor(spec.name, say("This input has %1 bytes of data; its shape needs %2.",
                                              it->data.size(), bytes));
        matched.push_back(*it);
    }
    return matched;
}

Spread spreadOf(std::vector<double> seconds) {
    return {Seconds(medianOf(seconds)), Seconds(halfInterquartile(seconds))};
}

} // namespace cutpoint
