// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/model_config.h"

#include "core/model/quantity_text.h"

#include <google/protobuf/io/tokenizer.h>
#include <google/protobuf/text_format.h>
#include <google/protobuf/util/json_util.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace cutpoint {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using inference::ModelConfig;

constexpr std::size_t kLongestConfig = 1 << 20;
constexpr int kMostInstances = 256;
constexpr int kLargestBatch = 128;
constexpr std::uint64_t kLongestDelay = 10000000;
/// They tune other servers and change no answer.
constexpr std::array kHarmless{"optimization",       "version_policy", "metric_tags", "model_warmup",
                               "cc_model_filenames", "runtime",        "profile",     "rate_limiter",
                               "secondary_devices",  "host_policy",    "passive"};

Issue badConfig(Sentence message) {
    Issue issue;
    issue.code = code::BadConfig;
    issue.message = std::move(message);
    return issue;
}

Issue unreadable(Sentence message) {
    Issue issue = badConfig(std::move(message));
    issue.fix = say("Send the configuration as a JSON object or as protobuf text, or none.");
    return issue;
}

Issue notSupported(const std::string& name) {
    Issue issue = badConfig(
        say("The configuration asks for \"%1\", which is not supported here.", name.substr(0, 200)));
    issue.fix = say("Leave it out, or serve the model elsewhere.");
    return issue;
}

bool harmless(std::string_view name) {
    return std::ranges::any_of(kHarmless, [&](const char* one) { return name == one; });
}

/// A value that asks for nothing.
bool nothing(const nlohmann::json& value) {
    return value.empty() || value == false || value == 0 || value == "" ||
           (value.is_object() && std::all_of(value.begin(), value.end(), nothing));
}

/// Nesting beyond this is no configuration, and parsing it would use up the stack.
bool tooDeep(const std::string& text) {
    int depth = 0;
    for (const char c : text)
        if (c == '{' || c == '[') {
            if (++depth > 64)
                return true;
        } else if (c == '}' || c == ']')
            --depth;
    return false;
}

/// The first field that asks for something and that the message does not have.
std::optional<std::string> unknownField(const nlohmann::json& object, const Descriptor& message) {
    for (const auto& [key, value] : object.items()) {
        const FieldDescriptor* field = message.FindFieldByName(key);
        if (!field)
            field = message.FindFieldByCamelcaseName(key);
        if (!field) {
            // An empty object chooses a scheduler all the same.
            const bool chosen = key.ends_with("_batching") || key == "ensemble_scheduling";
            if ((nothing(value) && !(chosen && value.is_object())) || harmless(key))
                continue;
            return key;
        }
        if (field->is_map() || !field->message_type())
            continue;
        for (const auto& element : value.is_array() ? value : nlohmann::json::array({value}))
            if (element.is_object())
                if (auto unknown = unknownField(element, *field->message_type()))
                    return key + "." + *unknown;
    }
    return std::nullopt;
}

Result<ModelConfig> readJson(const std::string& text) {
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        return unreadable(say("The configuration is not JSON."));
    if (const auto unknown = unknownField(json, *ModelConfig::descriptor()))
        return notSupported(*unknown);
    ModelConfig config;
    google::protobuf::util::JsonParseOptions options;
    options.ignore_unknown_fields = true;
    const auto status = google::protobuf::util::JsonStringToMessage(text, &config, options);
    if (!status.ok())
        return unreadable(
            say("The configuration cannot be read: %1", std::string(status.message()).substr(0, 300)));
    return config;
}

/// What the parser of protobuf text says; fields that are not known come as warnings.
class Complaints final : public google::protobuf::io::ErrorCollector {
public:
    void AddError(int line, int, const std::string& text) override {
        if (error.empty())
            error = "line " + std::to_string(line + 1) + ": " + text;
    }
    void AddWarning(int, int, const std::string& text) override {
        constexpr std::string_view before = "has no field named \"";
        const auto at = text.find(before);
        if (at == std::string::npos)
            return;
        const std::string name =
            text.substr(at + before.size(), text.find('"', at + before.size()) - at - before.size());
        if (unknown.empty() && !harmless(name))
            unknown = name;
    }
    std::string error, unknown;
};

Result<ModelConfig> readText(const std::string& text) {
    ModelConfig config;
    Complaints complaints;
    google::protobuf::TextFormat::Parser parser;
    parser.AllowUnknownField(true);
    parser.RecordErrorsTo(&complaints);
    const bool parsed = parser.ParseFromString(text, &config);
    if (!complaints.unknown.empty())
        return notSupported(complaints.unknown);
    if (!parsed)
        return unreadable(say("The configuration cannot be read: %1", complaints.error.substr(0, 300)));
    return config;
}

std::optional<Issue> checkNames(const ModelConfig& config, const std::string& model) {
    if (!config.name().empty() && config.name() != model)
        return badConfig(say("The configuration is of the model \"%1\", not of \"%2\".",
                             config.name().substr(0, 200), model));
    for (const std::string& word : {config.backend(), config.platform()})
        if (!word.empty() && word.find("onnx") == std::string::npos)
            return badConfig(say("The configuration asks for \"%1\", and only ONNX models run here.",
                                 word.substr(0, 200)));
    if (!config.default_model_filename().empty() && config.default_model_filename() != "model.onnx")
        return notSupported("default_model_filename: " + config.default_model_filename());
    return std::nullopt;
}

std::optional<Issue> checkWays(const ModelConfig& config) {
    if (config.max_batch_size() < 0 || config.max_batch_size() > kLargestBatch)
        return notSupported("max_batch_size: " + std::to_string(config.max_batch_size()));
    const auto& batching = config.dynamic_batching();
    if (config.has_dynamic_batching() && config.max_batch_size() == 0)
        return badConfig(say("dynamic_batching needs a max_batch_size."));
    if (batching.max_queue_delay_microseconds() > kLongestDelay)
        return badConfig(say("max_queue_delay_microseconds is a number from 0 to %1.", kLongestDelay));
    for (const int size : batching.preferred_batch_size())
        if (size < 1 || size > config.max_batch_size())
            return badConfig(say("preferred_batch_size is a number from 1 to max_batch_size."));
    if (config.model_transaction_policy().decoupled())
        return notSupported("model_transaction_policy.decoupled");
    for (const auto& input : config.input()) {
        if (input.is_shape_tensor() || input.allow_ragged_batch() || input.optional())
            return notSupported("input." + std::string(input.is_shape_tensor()      ? "is_shape_tensor"
                                                       : input.allow_ragged_batch() ? "allow_ragged_batch"
                                                                                    : "optional"));
    }
    for (const auto& output : config.output())
        if (output.is_shape_tensor())
            return notSupported("output.is_shape_tensor");
    return std::nullopt;
}

/// Sums the groups' counts; without groups `instances` stays.
std::optional<Issue> countInstances(const ModelConfig& config, int& instances) {
    int count = 0;
    for (const auto& group : config.instance_group()) {
        if (group.kind() == inference::ModelInstanceGroup::KIND_GPU || group.gpus_size() > 0)
            return notSupported("instance_group.kind: KIND_GPU");
        if (group.count() < 0 || group.count() > kMostInstances)
            return badConfig(say("instance_group.count is a number from 0 to %1.", kMostInstances));
        count += std::max(1, group.count());
    }
    if (count > kMostInstances)
        return badConfig(say("instance_group.count is a number from 0 to %1.", kMostInstances));
    if (count > 0)
        instances = count;
    return std::nullopt;
}

std::optional<Issue> applyParameters(const ModelConfig& config, EngineOptions& engine) {
    for (const auto& [key, parameter] : config.parameters()) {
        const std::string& word = parameter.string_value();
        if (key == "cutpoint.fusion") {
            if (word != "on" && word != "off")
                return badConfig(say("cutpoint.fusion is \"on\" or \"off\"."));
            engine.fusion = word == "on";
        } else if (key == "cutpoint.threads") {
            const auto number = parseNumber(word);
            if (!number || !(*number >= 0 && *number <= 256))
                return badConfig(say("cutpoint.threads is a number from 0 to 256."));
            engine.threads = static_cast<int>(*number);
        }
    }
    return std::nullopt;
}

/// The sizes that runs are made ready for: powers of two, those that are preferred, and the largest.
std::vector<int> batchSizes(const ModelConfig& config) {
    std::set<int> sizes;
    for (int size = 1; size < config.max_batch_size(); size *= 2)
        sizes.insert(size);
    for (const int size : config.dynamic_batching().preferred_batch_size())
        sizes.insert(size);
    if (config.max_batch_size() > 0)
        sizes.insert({1, config.max_batch_size()});
    return {sizes.begin(), sizes.end()};
}

/// A shape as a configuration tells it.
Shape told(const Shape& shape, bool batched) {
    return batched && !shape.empty() ? Shape(shape.begin() + 1, shape.end()) : shape;
}

/// One of the configuration's inputs or outputs against the model's.
template <class Port>
std::optional<Issue> fit(const Port& port, const std::vector<TensorSpec>& specs, bool batched) {
    const auto spec = std::ranges::find(specs, port.name(), &TensorSpec::name);
    const std::string name = port.name().substr(0, 200);
    if (spec == specs.end()) {
        std::string names;
        for (const TensorSpec& s : specs)
            names += (names.empty() ? "" : ", ") + s.name;
        return badConfig(
            say("The configuration names \"%1\", and the model has %2.", name, names.substr(0, 1000)));
    }
    if (port.data_type() != inference::TYPE_INVALID && port.data_type() != dataTypeOf(spec->type))
        return badConfig(say("The configuration gives \"%1\" the type %2, and the model has %3.", name,
                             inference::DataType_Name(port.data_type()),
                             inference::DataType_Name(dataTypeOf(spec->type))));
    const Shape dims(port.dims().begin(), port.dims().end());
    const Shape shape = told(spec->shape, batched);
    bool same = dims.empty() || dims.size() == shape.size();
    for (std::size_t i = 0; same && i < dims.size(); ++i)
        same = dims[i] == shape[i] || dims[i] == -1 || shape[i] == -1;
    if (!same)
        return badConfig(say("The configuration gives \"%1\" the dims %2, and the model has %3.", name,
                             shapeText(dims), shapeText(shape)));
    return std::nullopt;
}

template <class Ports>
std::optional<Issue> fitAll(Ports& ports, const std::vector<TensorSpec>& specs, bool batched) {
    for (const auto& port : ports)
        if (auto issue = fit(port, specs, batched))
            return issue;
    const Ports given = std::exchange(ports, {});
    for (const TensorSpec& spec : specs) {
        auto* port = ports.Add();
        const auto same = std::ranges::find_if(given, [&](const auto& p) { return p.name() == spec.name; });
        if (same != given.end())
            *port = *same; // its format or labels
        port->clear_dims();
        port->set_name(spec.name);
        port->set_data_type(dataTypeOf(spec.type));
        for (const std::int64_t size : told(spec.shape, batched))
            port->add_dims(size);
    }
    return std::nullopt;
}

} // namespace

inference::DataType dataTypeOf(TensorType type) {
    switch (type) {
    case TensorType::Bool:
        return inference::TYPE_BOOL;
    case TensorType::Uint8:
        return inference::TYPE_UINT8;
    case TensorType::Int8:
        return inference::TYPE_INT8;
    case TensorType::Int32:
        return inference::TYPE_INT32;
    case TensorType::Int64:
        return inference::TYPE_INT64;
    case TensorType::Fp16:
        return inference::TYPE_FP16;
    case TensorType::Fp32:
        return inference::TYPE_FP32;
    case TensorType::Fp64:
        return inference::TYPE_FP64;
    }
    return inference::TYPE_INVALID;
}

Result<ModelSetup> readConfig(const std::string& text, const std::string& model, const EngineOptions& base,
                              int instances) {
    if (text.size() > kLongestConfig || tooDeep(text))
        return badConfig(say("The configuration is too large."));
    ModelSetup setup{base, instances, {}, {}};
    if (const auto start = text.find_first_not_of(" \t\r\n"); start != std::string::npos) {
        auto config = text[start] == '{' ? readJson(text) : readText(text);
        if (!config)
            return config.error();
        setup.config = *std::move(config);
    }
    for (auto issue :
         {checkNames(setup.config, model), checkWays(setup.config),
          countInstances(setup.config, setup.instances), applyParameters(setup.config, setup.engine)})
        if (issue)
            return *issue;
    setup.config.set_name(model);
    setup.engine.batches = batchSizes(setup.config);
    return setup;
}

std::optional<Issue> checkVersion(const ModelConfig& config, std::int64_t version) {
    const auto& policy = config.version_policy();
    if (policy.has_specific() &&
        std::ranges::find(policy.specific().versions(), version) == policy.specific().versions().end())
        return badConfig(
            say("The configuration's version_policy does not serve version %1, which was given.", version));
    return std::nullopt;
}

std::optional<Issue> fitConfig(ModelConfig& config, const std::vector<TensorSpec>& inputs,
                               const std::vector<TensorSpec>& outputs, int instances) {
    const bool batched = config.max_batch_size() > 0;
    if (auto issue = fitAll(*config.mutable_input(), inputs, batched))
        return issue;
    if (auto issue = fitAll(*config.mutable_output(), outputs, batched))
        return issue;
    if (config.platform().empty())
        config.set_platform("onnxruntime_onnx");
    if (config.backend().empty())
        config.set_backend("onnxruntime");
    config.set_default_model_filename("model.onnx");
    config.mutable_version_policy()->mutable_latest()->set_num_versions(1);
    if (config.instance_group().empty()) {
        auto* group = config.add_instance_group();
        group->set_name(config.name());
        group->set_count(instances);
        group->set_kind(inference::ModelInstanceGroup::KIND_CPU);
    }
    return std::nullopt;
}

} // namespace cutpoint
