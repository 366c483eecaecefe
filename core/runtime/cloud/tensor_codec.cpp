// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/tensor_codec.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>

namespace cutpoint {
namespace {

using InferRequest = inference::ModelInferRequest;
using Contents = inference::InferTensorContents;

grpc::Status invalid(const std::string& tensor, const std::string& text) {
    return {grpc::StatusCode::INVALID_ARGUMENT, "tensor \"" + tensor.substr(0, 200) + "\": " + text};
}

std::string shapeWords(const Shape& shape) {
    std::string text = "[";
    for (std::size_t i = 0; i < std::min<std::size_t>(shape.size(), 16); ++i)
        text += (i == 0 ? "" : ",") + std::to_string(shape[i]);
    return text + (shape.size() > 16 ? ",...]" : "]");
}

std::string namesOf(const std::vector<TensorSpec>& specs) {
    std::string names;
    for (const TensorSpec& spec : specs)
        names += (names.empty() ? "" : ", ") + spec.name;
    return names.substr(0, 1000);
}

/// Elements of a shape whose dimensions are all positive; nothing when they pass 2^40.
std::optional<std::int64_t> elementsOf(const Shape& shape) {
    std::int64_t product = 1;
    for (const std::int64_t size : shape) {
        if (size > (std::int64_t{1} << 40) / product)
            return std::nullopt;
        product *= size;
    }
    return product;
}

bool fits(const Shape& wanted, const Shape& got) {
    if (wanted.size() != got.size())
        return false;
    for (std::size_t i = 0; i < got.size(); ++i)
        if (got[i] < 1 || (wanted[i] >= 0 && wanted[i] != got[i]))
            return false;
    return true;
}

/// Appends the elements as T; false when one does not fit into T.
template <class T, class Field>
bool pack(const Field& field, std::string& data) {
    data.resize(static_cast<std::size_t>(field.size()) * sizeof(T));
    char* to = data.data();
    for (const auto value : field) {
        if constexpr (sizeof(T) < sizeof(value)) {
            if (value < static_cast<decltype(value)>(std::numeric_limits<T>::min()) ||
                value > static_cast<decltype(value)>(std::numeric_limits<T>::max()))
                return false;
        }
        const T element = static_cast<T>(value);
        std::memcpy(to, &element, sizeof element);
        to += sizeof element;
    }
    return true;
}

/// The one list that the type is written in; false for values out of range. FP16 has none and stays empty.
bool packTyped(TensorType type, const Contents& contents, std::string& data) {
    switch (type) {
    case TensorType::Bool:
        return pack<std::uint8_t>(contents.bool_contents(), data);
    case TensorType::Uint8:
        return pack<std::uint8_t>(contents.uint_contents(), data);
    case TensorType::Int8:
        return pack<std::int8_t>(contents.int_contents(), data);
    case TensorType::Int32:
        return pack<std::int32_t>(contents.int_contents(), data);
    case TensorType::Int64:
        return pack<std::int64_t>(contents.int64_contents(), data);
    case TensorType::Fp32:
        return pack<float>(contents.fp32_contents(), data);
    case TensorType::Fp64:
        return pack<double>(contents.fp64_contents(), data);
    case TensorType::Fp16:
        break;
    }
    return true;
}

/// Requests for what Cutpoint does not have must not be answered as if it had it.
template <class Tensor>
grpc::Status refuseSharedMemory(const Tensor& tensor) {
    if (!tensor.parameters().contains("shared_memory_region"))
        return grpc::Status::OK;
    return invalid(tensor.name(), "shared_memory_region is not supported: tensors travel in the message");
}

grpc::Status decodeOne(InferRequest& request, int index, const TensorSpec& wanted, Tensor& tensor) {
    const auto& given = request.inputs(index);
    TensorType type{};
    if (!tensorTypeFromWord(given.datatype(), type) || type != wanted.type)
        return invalid(wanted.name, std::string("type ") + tensorTypeWord(wanted.type) +
                                        " is wanted, got \"" + given.datatype().substr(0, 40) + "\"");
    const Shape shape(given.shape().begin(), given.shape().end());
    if (!fits(wanted.shape, shape))
        return invalid(wanted.name,
                       "shape " + shapeWords(wanted.shape) + " is wanted, got " + shapeWords(shape));
    const auto elements = elementsOf(shape);
    if (!elements)
        return invalid(wanted.name, "shape " + shapeWords(shape) + " is too large");
    tensor.spec = {wanted.name, type, shape};
    const bool raw = request.raw_input_contents_size() > 0;
    if (raw && given.has_contents())
        return invalid(wanted.name, "raw and typed contents must not be mixed");
    if (raw)
        tensor.data = std::move(*request.mutable_raw_input_contents(index));
    else if (type == TensorType::Fp16)
        return invalid(wanted.name, "FP16 has no typed contents: send raw ones");
    else if (!packTyped(type, given.contents(), tensor.data))
        return invalid(wanted.name, std::string("an element is out of the range of ") + tensorTypeWord(type));
    const std::int64_t bytes = *elements * tensorTypeBytes(type);
    if (static_cast<std::int64_t>(tensor.data.size()) != bytes)
        return invalid(wanted.name, std::to_string(bytes) + " bytes of " + tensorTypeWord(type) + " " +
                                        shapeWords(shape) + " are wanted, got " +
                                        std::to_string(tensor.data.size()));
    return grpc::Status::OK;
}

} // namespace

grpc::Status decodeInputs(InferRequest& request, const std::vector<TensorSpec>& wanted,
                          std::vector<Tensor>& inputs) {
    for (const auto& given : request.inputs())
        if (auto status = refuseSharedMemory(given); !status.ok())
            return status;
    if (request.raw_input_contents_size() > 0 && request.raw_input_contents_size() != request.inputs_size())
        return {grpc::StatusCode::INVALID_ARGUMENT, std::to_string(request.inputs_size()) +
                                                        " raw contents are wanted, one for each input, got " +
                                                        std::to_string(request.raw_input_contents_size())};
    inputs.assign(wanted.size(), {});
    std::vector<bool> seen(wanted.size(), false);
    for (int i = 0; i < request.inputs_size(); ++i) {
        const auto& given = request.inputs(i);
        const auto spec = std::find_if(wanted.begin(), wanted.end(),
                                       [&](const TensorSpec& s) { return s.name == given.name(); });
        if (spec == wanted.end())
            return invalid(given.name(), "the model has no such input; it takes " + namesOf(wanted));
        const auto at = static_cast<std::size_t>(spec - wanted.begin());
        if (seen[at])
            return invalid(given.name(), "given twice");
        seen[at] = true;
        if (auto status = decodeOne(request, i, *spec, inputs[at]); !status.ok())
            return status;
    }
    for (std::size_t at = 0; at < wanted.size(); ++at)
        if (!seen[at])
            return invalid(wanted[at].name, std::string("missing; the model wants it as ") +
                                                tensorTypeWord(wanted[at].type) + " " +
                                                shapeWords(wanted[at].shape));
    return grpc::Status::OK;
}

grpc::Status checkRequestedOutputs(const InferRequest& request, const std::vector<TensorSpec>& outputs) {
    for (const auto& asked : request.outputs()) {
        const auto spec = std::ranges::find(outputs, asked.name(), &TensorSpec::name);
        if (spec == outputs.end())
            return invalid(asked.name(), "the model has no such output; it gives " + namesOf(outputs));
        if (auto status = refuseSharedMemory(asked); !status.ok())
            return status;
        if (auto status = checkClassification(asked, *spec); !status.ok())
            return status;
    }
    return grpc::Status::OK;
}

void encodeOutputs(const InferRequest& request, std::vector<Tensor>& outputs,
                   inference::ModelInferResponse& response, const ClassNames& names) {
    struct Asked {
        Tensor* tensor;
        std::int64_t classes;
    };
    std::vector<Asked> asked;
    for (const auto& output : request.outputs())
        for (Tensor& tensor : outputs)
            if (tensor.spec.name == output.name() &&
                std::ranges::find(asked, &tensor, &Asked::tensor) == asked.end())
                asked.push_back({&tensor, classesAsked(output)});
    if (request.outputs_size() == 0)
        for (Tensor& tensor : outputs)
            asked.push_back({&tensor, 0});
    for (const auto& [tensor, classes] : asked) {
        auto* written = response.add_outputs();
        if (classes > 0) {
            const auto labels = names.labels.find(tensor->spec.name);
            encodeClasses(*tensor, classes, names.batched,
                          labels == names.labels.end() ? std::vector<std::string>() : labels->second,
                          *written, *response.add_raw_output_contents());
            continue;
        }
        written->set_name(tensor->spec.name);
        written->set_datatype(tensorTypeWord(tensor->spec.type));
        for (const std::int64_t size : tensor->spec.shape)
            written->add_shape(size);
        response.add_raw_output_contents(std::move(tensor->data));
    }
}

} // namespace cutpoint
