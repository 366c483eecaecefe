// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/onnx_weights.h"

#include "core/import/onnx_tensors.h"

namespace cutpoint {

namespace {

using onnx_import::elementBytes;

/// Elements a weight holds in whichever field it uses; -1 when that cannot be told.
std::int64_t storedElements(const onnx::TensorProto& weight) {
    using onnx::TensorProto;
    const double size = elementBytes(weight.data_type());
    if (weight.has_raw_data())
        return size > 0 ? static_cast<std::int64_t>(static_cast<double>(weight.raw_data().size()) / size)
                        : -1;
    switch (weight.data_type()) {
    case TensorProto::FLOAT:
        return weight.float_data_size();
    case TensorProto::COMPLEX64:
        return weight.float_data_size() / 2;
    case TensorProto::DOUBLE:
        return weight.double_data_size();
    case TensorProto::COMPLEX128:
        return weight.double_data_size() / 2;
    case TensorProto::INT64:
        return weight.int64_data_size();
    case TensorProto::UINT32:
    case TensorProto::UINT64:
        return weight.uint64_data_size();
    case TensorProto::STRING:
        return weight.string_data_size();
    default:
        return weight.int32_data_size();
    }
}

std::optional<Issue> checkWeight(const onnx::TensorProto& weight, const std::string& file) {
    if (weight.data_location() == onnx::TensorProto::EXTERNAL)
        return notRunnable(file, weight.name(), say("This weight is stored in another file."),
                           say("Save the model with its weights inside the .onnx file."));
    double count = 1;
    for (const std::int64_t d : weight.dims())
        count *= d < 0 ? -1 : static_cast<double>(d);
    if (count < 0 || static_cast<double>(storedElements(weight)) != count)
        return notRunnable(file, weight.name(),
                           say("This weight holds %1 elements, but its shape is %2.", storedElements(weight),
                               shapeText(Shape(weight.dims().begin(), weight.dims().end()))),
                           say("Export the model again."));
    return std::nullopt;
}

} // namespace

Issue notRunnable(const std::string& file, std::string node, Sentence message, Sentence fix) {
    return {Severity::Error, code::NotRunnable, file, 0, std::move(node), std::move(message), std::move(fix)};
}

std::optional<Issue> checkWeights(const onnx::GraphProto& graph, const std::string& file) {
    for (const auto& weight : graph.initializer())
        if (auto issue = checkWeight(weight, file))
            return issue;
    for (const auto& node : graph.node())
        for (const auto& attribute : node.attribute()) {
            if (attribute.has_t())
                if (auto issue = checkWeight(attribute.t(), file))
                    return issue;
            if (attribute.has_g())
                if (auto issue = checkWeights(attribute.g(), file))
                    return issue;
        }
    return std::nullopt;
}

} // namespace cutpoint
