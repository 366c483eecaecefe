// SPDX-License-Identifier: GPL-3.0-or-later
// What a server tells of itself and its models, as JSON.
#include "core/runtime/cloud/rest_json.h"

#include <google/protobuf/util/json_util.h>

#include <charconv>
#include <vector>

namespace cutpoint {
namespace {

using Ordered = nlohmann::ordered_json;

Ordered duration(const inference::StatisticDuration& sum) {
    return {{"count", sum.count()}, {"ns", sum.ns()}};
}

} // namespace

Ordered jsonOf(const inference::ServerMetadataResponse& metadata) {
    return {
        {"name", metadata.name()},
        {"version", metadata.version()},
        {"extensions", std::vector<std::string>(metadata.extensions().begin(), metadata.extensions().end())}};
}

Ordered jsonOf(const inference::ModelMetadataResponse& metadata) {
    const auto tensors = [](const auto& list) {
        Ordered written = Ordered::array();
        for (const auto& tensor : list)
            written.push_back(
                {{"name", tensor.name()},
                 {"datatype", tensor.datatype()},
                 {"shape", std::vector<std::int64_t>(tensor.shape().begin(), tensor.shape().end())}});
        return written;
    };
    return {{"name", metadata.name()},
            {"versions", std::vector<std::string>(metadata.versions().begin(), metadata.versions().end())},
            {"platform", metadata.platform()},
            {"inputs", tensors(metadata.inputs())},
            {"outputs", tensors(metadata.outputs())}};
}

Ordered jsonOf(const inference::ModelConfig& config) {
    google::protobuf::util::JsonPrintOptions options;
    options.always_print_primitive_fields = true;
    options.preserve_proto_field_names = true;
    std::string text;
    if (!google::protobuf::util::MessageToJsonString(config, &text, options).ok())
        return Ordered::object();
    Ordered json = Ordered::parse(text, nullptr, false);
    // Protobuf writes whole numbers of 64 bits as text; the protocol's clients want numbers.
    const auto whole = [](Ordered& value) {
        std::int64_t number = 0;
        const auto* string = value.get_ptr<const std::string*>();
        if (string &&
            std::from_chars(string->data(), string->data() + string->size(), number).ec == std::errc())
            value = number;
    };
    for (const char* ports : {"input", "output"})
        for (Ordered& port : json[ports])
            for (Ordered& size : port["dims"])
                whole(size);
    if (json.contains("dynamic_batching"))
        whole(json["dynamic_batching"]["max_queue_delay_microseconds"]);
    return json;
}

Ordered jsonOf(const inference::ModelStatisticsResponse& statistics) {
    Ordered models = Ordered::array();
    for (const auto& model : statistics.model_stats()) {
        const auto& stages = model.inference_stats();
        Ordered batches = Ordered::array();
        for (const auto& batch : model.batch_stats())
            batches.push_back({{"batch_size", batch.batch_size()},
                               {"compute_input", duration(batch.compute_input())},
                               {"compute_infer", duration(batch.compute_infer())},
                               {"compute_output", duration(batch.compute_output())}});
        models.push_back({{"name", model.name()},
                          {"version", model.version()},
                          {"last_inference", model.last_inference()},
                          {"inference_count", model.inference_count()},
                          {"execution_count", model.execution_count()},
                          {"inference_stats",
                           {{"success", duration(stages.success())},
                            {"fail", duration(stages.fail())},
                            {"queue", duration(stages.queue())},
                            {"compute_input", duration(stages.compute_input())},
                            {"compute_infer", duration(stages.compute_infer())},
                            {"compute_output", duration(stages.compute_output())},
                            {"cache_hit", duration(stages.cache_hit())},
                            {"cache_miss", duration(stages.cache_miss())}}},
                          {"batch_stats", batches}});
    }
    return {{"model_stats", models}};
}

Ordered jsonOf(const inference::RepositoryIndexResponse& index) {
    Ordered models = Ordered::array();
    for (const auto& model : index.models())
        models.push_back({{"name", model.name()},
                          {"version", model.version()},
                          {"state", model.state()},
                          {"reason", model.reason()}});
    return models;
}

} // namespace cutpoint
