// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/classification.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

namespace cutpoint {
namespace {

constexpr const char* kClassification = "classification";

struct Best {
    std::string value;
    std::size_t index;
};

template <class T>
std::vector<Best> largest(const char* data, std::size_t elements, std::size_t classes) {
    std::vector<T> values(elements);
    std::memcpy(values.data(), data, elements * sizeof(T));
    std::vector<std::size_t> order(elements);
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto before = [&](std::size_t a, std::size_t b) {
        if constexpr (std::is_floating_point_v<T>)
            if (std::isnan(values[a]) != std::isnan(values[b]))
                return std::isnan(values[b]);
        return values[a] != values[b] && !std::isnan(static_cast<double>(values[a])) ? values[a] > values[b]
                                                                                     : a < b;
    };
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(classes), order.end(),
                      before);
    std::vector<Best> best;
    for (std::size_t i = 0; i < classes; ++i)
        best.push_back({std::to_string(values[order[i]]), order[i]});
    return best;
}

std::vector<Best> largest(TensorType type, const char* data, std::size_t elements, std::size_t classes) {
    switch (type) {
    case TensorType::Uint8:
    case TensorType::Bool:
        return largest<std::uint8_t>(data, elements, classes);
    case TensorType::Int8:
        return largest<std::int8_t>(data, elements, classes);
    case TensorType::Int32:
        return largest<std::int32_t>(data, elements, classes);
    case TensorType::Int64:
        return largest<std::int64_t>(data, elements, classes);
    case TensorType::Fp32:
        return largest<float>(data, elements, classes);
    case TensorType::Fp64:
        return largest<double>(data, elements, classes);
    case TensorType::Fp16:
        break;
    }
    return {};
}

} // namespace

std::int64_t classesAsked(const inference::ModelInferRequest::InferRequestedOutputTensor& output) {
    const auto asked = output.parameters().find(kClassification);
    return asked == output.parameters().end() ? 0 : asked->second.int64_param();
}

grpc::Status checkClassification(const inference::ModelInferRequest::InferRequestedOutputTensor& output,
                                 const TensorSpec& spec) {
    if (!output.parameters().contains(kClassification))
        return grpc::Status::OK;
    const std::string named = "tensor \"" + output.name().substr(0, 200) + "\": ";
    if (classesAsked(output) < 1)
        return {grpc::StatusCode::INVALID_ARGUMENT,
                named + "classification is a number of classes, 1 or more"};
    if (spec.type == TensorType::Fp16 || spec.type == TensorType::Bool)
        return {grpc::StatusCode::INVALID_ARGUMENT,
                named + "there is no classification of " + tensorTypeWord(spec.type)};
    return grpc::Status::OK;
}

void encodeClasses(const Tensor& tensor, std::int64_t classes, bool batched,
                   const std::vector<std::string>& labels,
                   inference::ModelInferResponse::InferOutputTensor& written, std::string& content) {
    const Shape& shape = tensor.spec.shape;
    const auto rows = batched && !shape.empty() ? static_cast<std::size_t>(shape.front()) : std::size_t{1};
    const auto size = static_cast<std::size_t>(tensorTypeBytes(tensor.spec.type));
    const std::size_t elements = tensor.data.size() / size / std::max<std::size_t>(rows, 1);
    const std::size_t told = std::min(elements, static_cast<std::size_t>(classes));
    written.set_name(tensor.spec.name);
    written.set_datatype("BYTES");
    if (batched)
        written.add_shape(static_cast<std::int64_t>(rows));
    written.add_shape(static_cast<std::int64_t>(told));
    for (std::size_t row = 0; row < rows; ++row) {
        const char* data = tensor.data.data() + row * elements * size;
        for (const Best& best : largest(tensor.spec.type, data, elements, told)) {
            std::string text = best.value + ":" + std::to_string(best.index);
            if (best.index < labels.size())
                text += ":" + labels[best.index];
            for (std::size_t byte = 0; byte < 4; ++byte)
                content += static_cast<char>(text.size() >> (8 * byte) & 0xff);
            content += text;
        }
    }
}

std::vector<std::string> readLabels(const std::string& text) {
    std::vector<std::string> labels;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string label = text.substr(at, end - at);
        if (label.ends_with('\r'))
            label.pop_back();
        labels.push_back(std::move(label));
        at = end + 1;
    }
    return labels;
}

} // namespace cutpoint
