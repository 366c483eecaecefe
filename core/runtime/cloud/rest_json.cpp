// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/rest_json.h"

#include "core/runtime/engine/inference_engine.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>

namespace cutpoint {
namespace {

using grpc::Status;
using grpc::StatusCode;
using Json = nlohmann::json;
using Ordered = nlohmann::ordered_json;

constexpr int kDeepest = 64;

Status invalid(const std::string& text) {
    return {StatusCode::INVALID_ARGUMENT, text};
}

/// Parses text that is not nested so deep that it would use up the stack.
std::optional<Json> parsed(std::string_view text) {
    int depth = 0;
    for (const char c : text) {
        depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        if (depth > kDeepest)
            return std::nullopt;
    }
    Json json = Json::parse(text, nullptr, false);
    return json.is_object() ? std::optional<Json>(std::move(json)) : std::nullopt;
}

std::string word(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

/// Nothing for what is no whole number of 64 bits with a sign; the library would wrap it.
std::optional<std::int64_t> wholeNumber(const Json& value) {
    if (!value.is_number_integer() ||
        (value.is_number_unsigned() &&
         value.get<std::uint64_t>() > std::uint64_t(std::numeric_limits<std::int64_t>::max())))
        return std::nullopt;
    return value.get<std::int64_t>();
}

/// Appends a number, or a nested list of them, as T. False when one is no number or not of T's range.
template <class T>
bool append(const Json& value, std::string& data) {
    if (value.is_array()) {
        for (const Json& element : value)
            if (!append<T>(element, data))
                return false;
        return true;
    }
    T element{};
    if constexpr (std::is_same_v<T, bool>) {
        const auto number = wholeNumber(value);
        if (!value.is_boolean() && !number)
            return false;
        element = value.is_boolean() ? value.get<bool>() : *number != 0;
    } else if constexpr (std::is_integral_v<T>) {
        const auto number = wholeNumber(value);
        if (!number || *number < static_cast<std::int64_t>(std::numeric_limits<T>::min()) ||
            *number > static_cast<std::int64_t>(std::numeric_limits<T>::max()))
            return false;
        element = static_cast<T>(*number);
    } else {
        if (!value.is_number())
            return false;
        const auto number = value.get<double>();
        if (std::abs(number) > static_cast<double>(std::numeric_limits<T>::max()))
            return false;
        element = static_cast<T>(number);
    }
    data.append(reinterpret_cast<const char*>(&element), sizeof element);
    return true;
}

bool append(TensorType type, const Json& value, std::string& data) {
    switch (type) {
    case TensorType::Bool:
        return append<bool>(value, data);
    case TensorType::Uint8:
        return append<std::uint8_t>(value, data);
    case TensorType::Int8:
        return append<std::int8_t>(value, data);
    case TensorType::Int32:
        return append<std::int32_t>(value, data);
    case TensorType::Int64:
        return append<std::int64_t>(value, data);
    case TensorType::Fp32:
        return append<float>(value, data);
    case TensorType::Fp64:
        return append<double>(value, data);
    case TensorType::Fp16:
        break;
    }
    return false;
}

template <class T>
Json numbers(const std::string& data) {
    Json list = Json::array();
    for (std::size_t at = 0; at + sizeof(T) <= data.size(); at += sizeof(T)) {
        T element;
        std::memcpy(&element, data.data() + at, sizeof element);
        if constexpr (std::is_floating_point_v<T>) {
            // JSON has no word for what is no number.
            list.push_back(std::isfinite(element) ? Json(element) : Json(nullptr));
        } else {
            list.push_back(element);
        }
    }
    return list;
}

Json numbers(TensorType type, const std::string& data) {
    switch (type) {
    case TensorType::Bool: {
        Json list = Json::array();
        for (const char element : data)
            list.push_back(element != 0);
        return list;
    }
    case TensorType::Uint8:
        return numbers<std::uint8_t>(data);
    case TensorType::Int8:
        return numbers<std::int8_t>(data);
    case TensorType::Int32:
        return numbers<std::int32_t>(data);
    case TensorType::Int64:
        return numbers<std::int64_t>(data);
    case TensorType::Fp32:
        return numbers<float>(data);
    case TensorType::Fp64:
        return numbers<double>(data);
    case TensorType::Fp16:
        break;
    }
    return nullptr;
}

void readParameters(const Json& object,
                    google::protobuf::Map<std::string, inference::InferParameter>& written) {
    const auto parameters = object.find("parameters");
    if (parameters == object.end() || !parameters->is_object())
        return;
    for (const auto& [key, value] : parameters->items()) {
        if (value.is_boolean())
            written[key].set_bool_param(value.get<bool>());
        else if (const auto number = wholeNumber(value))
            written[key].set_int64_param(*number);
        else if (value.is_number())
            written[key].set_double_param(value.get<double>());
        else if (value.is_string())
            written[key].set_string_param(value.get<std::string>());
    }
}

Status readInput(const Json& given, std::string_view& binary, inference::ModelInferRequest& request) {
    if (!given.is_object() || word(given, "name").empty())
        return invalid("an input has no name");
    auto& input = *request.add_inputs();
    input.set_name(word(given, "name"));
    input.set_datatype(word(given, "datatype"));
    const std::string named = "input \"" + input.name().substr(0, 200) + "\": ";
    TensorType type{};
    if (!tensorTypeFromWord(input.datatype(), type))
        return invalid(named + "the datatype \"" + input.datatype().substr(0, 40) + "\" is not supported");
    const auto shape = given.find("shape");
    if (shape == given.end() || !shape->is_array())
        return invalid(named + "it has no shape");
    for (const Json& size : *shape) {
        const auto number = wholeNumber(size);
        if (!number)
            return invalid(named + "its shape is to be whole numbers");
        input.add_shape(*number);
    }
    readParameters(given, *input.mutable_parameters());
    if (input.parameters().contains("shared_memory_region"))
        return invalid(named + "shared_memory_region is not supported: tensors travel in the message");
    const auto size = input.parameters().find("binary_data_size");
    std::string& data = *request.add_raw_input_contents();
    if (size != input.parameters().end()) {
        const std::int64_t bytes = size->second.int64_param();
        if (bytes < 0 || static_cast<std::uint64_t>(bytes) > binary.size())
            return invalid(named + "binary_data_size is more than what follows the JSON");
        data = binary.substr(0, static_cast<std::size_t>(bytes));
        binary.remove_prefix(static_cast<std::size_t>(bytes));
        input.mutable_parameters()->erase("binary_data_size");
        return Status::OK;
    }
    const auto values = given.find("data");
    if (values == given.end())
        return invalid(named + "it has neither data nor binary_data_size");
    if (type == TensorType::Fp16)
        return invalid(named + "FP16 travels only as binary data");
    if (!append(type, *values, data))
        return invalid(named + "its data is to be numbers of " + input.datatype() + ", within its range");
    return Status::OK;
}

/// The texts of a BYTES tensor, each behind its length in four bytes.
Ordered texts(const std::string& data) {
    Ordered list = Ordered::array();
    for (std::size_t at = 0; at + 4 <= data.size();) {
        std::size_t size = 0;
        for (std::size_t byte = 4; byte-- > 0;)
            size = size << 8 | static_cast<unsigned char>(data[at + byte]);
        list.push_back(data.substr(at + 4, size));
        at += 4 + size;
    }
    return list;
}

bool flag(const google::protobuf::Map<std::string, inference::InferParameter>& parameters, const char* key,
          bool otherwise) {
    const auto found = parameters.find(key);
    return found == parameters.end() ? otherwise : found->second.bool_param();
}

std::optional<std::string> fromBase64(const std::string& text) {
    std::array<int, 256> value{};
    value.fill(-1);
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (std::size_t i = 0; i < letters.size(); ++i)
        value[static_cast<unsigned char>(letters[i])] = static_cast<int>(i);
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        if (c == '=')
            break;
        const int six = value[static_cast<unsigned char>(c)];
        if (six < 0)
            return std::nullopt;
        bits = bits << 6 | static_cast<std::uint32_t>(six);
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>(bits >> count & 0xff);
        }
    }
    return bytes;
}

} // namespace

Status readInference(std::string_view body, std::size_t jsonBytes, inference::ModelInferRequest& request) {
    if (jsonBytes > body.size())
        return invalid("Inference-Header-Content-Length is more than the body");
    const auto json = parsed(body.substr(0, jsonBytes));
    if (!json)
        return invalid("the body is no JSON object");
    std::string_view binary = body.substr(jsonBytes);
    request.set_id(word(*json, "id"));
    readParameters(*json, *request.mutable_parameters());
    const auto inputs = json->find("inputs");
    if (inputs == json->end() || !inputs->is_array())
        return invalid("the body has no list of inputs");
    for (const Json& input : *inputs)
        if (Status status = readInput(input, binary, request); !status.ok())
            return status;
    if (!binary.empty())
        return invalid(std::to_string(binary.size()) + " bytes behind the JSON belong to no input");
    const auto outputs = json->find("outputs");
    if (outputs == json->end())
        return Status::OK;
    if (!outputs->is_array())
        return invalid("outputs is to be a list");
    for (const Json& output : *outputs) {
        if (!output.is_object() || word(output, "name").empty())
            return invalid("an output has no name");
        auto& asked = *request.add_outputs();
        asked.set_name(word(output, "name"));
        readParameters(output, *asked.mutable_parameters());
    }
    return Status::OK;
}

Status readRawInference(std::string body, const inference::ModelMetadataResponse& model,
                        inference::ModelInferRequest& request) {
    if (model.inputs_size() != 1)
        return invalid("a body of nothing but bytes is for models with one input, and this one has " +
                       std::to_string(model.inputs_size()));
    const auto& input = model.inputs(0);
    TensorType type{};
    tensorTypeFromWord(input.datatype(), type);
    std::int64_t known = tensorTypeBytes(type);
    int open = 0;
    for (const std::int64_t size : input.shape()) {
        open += size < 0 ? 1 : 0;
        known *= std::max<std::int64_t>(size, 1);
    }
    if (open > 1)
        return invalid("a body of nothing but bytes is for models with one open dimension at most");
    auto& given = *request.add_inputs();
    given.set_name(input.name());
    given.set_datatype(input.datatype());
    for (const std::int64_t size : input.shape())
        given.add_shape(size < 0 ? static_cast<std::int64_t>(body.size()) / known : size);
    *request.add_raw_input_contents() = std::move(body);
    (*request.mutable_parameters())["binary_data_output"].set_bool_param(true);
    return Status::OK;
}

RestAnswer writeInference(const inference::ModelInferRequest& request,
                          const inference::ModelInferResponse& response) {
    const bool allBinary = flag(request.parameters(), "binary_data_output", false);
    RestAnswer answer;
    Ordered json{{"model_name", response.model_name()}, {"model_version", response.model_version()}};
    if (!response.id().empty())
        json["id"] = response.id();
    for (const auto& [key, parameter] : response.parameters())
        if (parameter.parameter_choice_case() == inference::InferParameter::kDoubleParam)
            json["parameters"][key] = parameter.double_param();
    json["outputs"] = Ordered::array();
    for (int i = 0; i < response.outputs_size(); ++i) {
        const auto& output = response.outputs(i);
        const std::string& data = response.raw_output_contents(i);
        bool binary = allBinary;
        for (const auto& asked : request.outputs())
            if (asked.name() == output.name())
                binary = flag(asked.parameters(), "binary_data", allBinary);
        TensorType type{};
        const bool isText = !tensorTypeFromWord(output.datatype(), type);
        Ordered written{{"name", output.name()},
                        {"datatype", output.datatype()},
                        {"shape", std::vector<std::int64_t>(output.shape().begin(), output.shape().end())}};
        if (binary || (!isText && type == TensorType::Fp16)) {
            written["parameters"] = {{"binary_data_size", data.size()}};
            answer.binary += data;
        } else {
            written["data"] = isText ? texts(data) : Ordered(numbers(type, data));
        }
        json["outputs"].push_back(std::move(written));
    }
    answer.json = json.dump(-1, ' ', false, Ordered::error_handler_t::replace);
    return answer;
}

Status readLoad(const std::string& body, inference::RepositoryModelLoadRequest& request) {
    if (body.find_first_not_of(" \t\r\n") == std::string::npos)
        return Status::OK;
    const auto json = parsed(body);
    if (!json)
        return invalid("the body is no JSON object");
    const auto parameters = json->find("parameters");
    if (parameters == json->end())
        return Status::OK;
    if (!parameters->is_object())
        return invalid("parameters is to be an object");
    for (const auto& [key, value] : parameters->items()) {
        if (!value.is_string())
            return invalid("the parameter \"" + key.substr(0, 200) + "\" is to be a string");
        if (!key.starts_with("file:")) {
            (*request.mutable_parameters())[key].set_string_param(value.get<std::string>());
            continue;
        }
        const auto bytes = fromBase64(value.get_ref<const std::string&>());
        if (!bytes)
            return invalid("\"" + key.substr(0, 200) + "\" is to be base64");
        (*request.mutable_parameters())[key].set_bytes_param(*bytes);
    }
    return Status::OK;
}

} // namespace cutpoint
