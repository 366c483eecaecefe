// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/plan_files.h"

#include "core/export/caffe_halves.h"
#include "core/import/onnx_layers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <map>

namespace cutpoint {

namespace {

/// Types under the names that Triton gives them.
const char* tritonType(int elementType) {
    static const std::map<int, const char*> words{
        {onnx::TensorProto::BOOL, "TYPE_BOOL"},     {onnx::TensorProto::UINT8, "TYPE_UINT8"},
        {onnx::TensorProto::UINT16, "TYPE_UINT16"}, {onnx::TensorProto::UINT32, "TYPE_UINT32"},
        {onnx::TensorProto::UINT64, "TYPE_UINT64"}, {onnx::TensorProto::INT8, "TYPE_INT8"},
        {onnx::TensorProto::INT16, "TYPE_INT16"},   {onnx::TensorProto::INT32, "TYPE_INT32"},
        {onnx::TensorProto::INT64, "TYPE_INT64"},   {onnx::TensorProto::FLOAT16, "TYPE_FP16"},
        {onnx::TensorProto::FLOAT, "TYPE_FP32"},    {onnx::TensorProto::DOUBLE, "TYPE_FP64"},
        {onnx::TensorProto::STRING, "TYPE_STRING"}, {onnx::TensorProto::BFLOAT16, "TYPE_BF16"}};
    const auto it = words.find(elementType);
    return it == words.end() ? nullptr : it->second;
}

std::string quoted(const std::string& text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// The ports of one direction in config.pbtxt, batch dimension included (max_batch_size is 0).
std::string portsText(const char* word,
                      const google::protobuf::RepeatedPtrField<onnx::ValueInfoProto>& ports) {
    std::string text = std::string(word) + " [\n";
    for (int i = 0; i < ports.size(); ++i) {
        const onnx_import::Tensor tensor = onnx_import::declaredTensor(ports[i].type());
        const char* type = tritonType(tensor.elementType);
        text += "  {\n    name: " + quoted(ports[i].name()) +
                "\n    data_type: " + (type ? type : "TYPE_INVALID") + "\n    dims: [";
        const Shape shape = tensor.shape.value_or(Shape{});
        for (std::size_t d = 0; d < shape.size(); ++d)
            text += (d ? ", " : " ") + std::to_string(shape[d]);
        text += std::string(shape.empty() ? "" : " ") + "]\n  }" + (i + 1 < ports.size() ? "," : "") + "\n";
    }
    return text + "]\n";
}

std::string safeName(const std::string& name) {
    std::string safe = name;
    std::ranges::replace_if(
        safe,
        [](char c) {
            return !std::isalnum(static_cast<unsigned char>(c)) && c != '_' && c != '-' && c != '.';
        },
        '_');
    while (safe.starts_with('.'))
        safe.erase(0, 1);
    return safe.empty() ? "model" : safe;
}

nlohmann::ordered_json portsJson(const google::protobuf::RepeatedPtrField<onnx::ValueInfoProto>& ports) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& port : ports) {
        const onnx_import::Tensor tensor = onnx_import::declaredTensor(port.type());
        nlohmann::ordered_json entry{{"name", port.name()},
                                     {"onnx_type", tensor.elementType},
                                     {"shape", tensor.shape.value_or(Shape{})}};
        if (onnx_import::isSized(tensor))
            entry["bytes"] = static_cast<std::int64_t>(onnx_import::tensorBytes(tensor).value);
        list.push_back(std::move(entry));
    }
    return list;
}

} // namespace

Result<ExportedFiles> halvesFiles(const RunnableModel& model, const std::vector<std::string>& edgeLayers) {
    auto halves = splitRunnable(model, edgeLayers);
    if (!halves)
        return halves.error();
    nlohmann::ordered_json description{{"format", "cutpoint-halves"},
                                       {"version", 1},
                                       {"synthetic_weights", model.syntheticWeights},
                                       {"edge_layers", edgeLayers},
                                       {"cut_tensors", halves->cutTensors}};
    ExportedFiles files;
    for (const auto& [side, bytes] : {std::pair{"edge", &halves->edge}, {"cloud", &halves->cloud}}) {
        if (bytes->empty())
            continue;
        const auto half = onnx_import::parseModel(*bytes, "");
        if (!half)
            return half.error();
        description[side] = {{"file", std::string(side) + ".onnx"},
                             {"inputs", portsJson(half->graph().input())},
                             {"outputs", portsJson(half->graph().output())}};
        files.push_back({std::string(side) + ".onnx", *bytes});
    }
    files.push_back(
        {"halves.json", description.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n"});
    return files;
}

Result<ExportedFiles> tritonFiles(const RunnableModel& model, const std::vector<std::string>& edgeLayers,
                                  const std::string& name) {
    const auto halves = splitRunnable(model, edgeLayers);
    if (!halves)
        return halves.error();
    if (halves->cloud.empty())
        return Issue{Severity::Error,
                     code::EmptyHalf,
                     "",
                     0,
                     "",
                     say("Under this plan nothing runs in the cloud."),
                     say("Choose a plan with layers in the cloud.")};
    const auto cloud = onnx_import::parseModel(halves->cloud, "");
    if (!cloud)
        return cloud.error();
    const std::string folder = safeName(name);
    std::string config =
        "# Cloud half of a split model; max_batch_size 0: the dimensions include the batch.\n";
    if (model.syntheticWeights)
        config += "# Its weights are synthetic: times are real, answers are not.\n";
    config += "name: " + quoted(folder) + "\nbackend: \"onnxruntime\"\nmax_batch_size: 0\n" +
              portsText("input", cloud->graph().input()) + portsText("output", cloud->graph().output());
    return ExportedFiles{{folder + "/config.pbtxt", config}, {folder + "/1/model.onnx", halves->cloud}};
}

Result<ExportedFiles> caffeFiles(std::string_view prototxt, const std::string& file,
                                 const std::vector<std::string>& edgeLayers) {
    auto halves = splitCaffe(prototxt, file, edgeLayers);
    if (!halves)
        return halves.error();
    ExportedFiles files{{"edge.prototxt", halves->edge}};
    if (!halves->cloud.empty())
        files.push_back({"cloud.prototxt", halves->cloud});
    return files;
}

} // namespace cutpoint
