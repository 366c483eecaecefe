// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/model_config.h"

#include "core/model/quantity_text.h"

#include <nlohmann/json.hpp>

namespace cutpoint {
namespace {

constexpr std::size_t kLongestConfig = 1 << 20;

Issue badConfig(Sentence message) {
    Issue issue;
    issue.code = "bad-config";
    issue.message = std::move(message);
    issue.fix = say("Send the configuration as a JSON object, or none.");
    return issue;
}

/// A field that is a string, or an empty one.
std::string word(const nlohmann::json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

std::string parameter(const nlohmann::json& config, const char* key) {
    const auto parameters = config.find("parameters");
    if (parameters == config.end() || !parameters->is_object())
        return "";
    const auto found = parameters->find(key);
    return found != parameters->end() && found->is_object() ? word(*found, "string_value") : "";
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

} // namespace

Result<EngineOptions> applyConfig(const std::string& config, const std::string& model,
                                  EngineOptions options) {
    if (config.size() > kLongestConfig || tooDeep(config))
        return badConfig(say("The configuration is too large."));
    const auto start = config.find_first_not_of(" \t\r\n");
    if (start == std::string::npos || config[start] != '{')
        return options;
    const auto json = nlohmann::json::parse(config, nullptr, false);
    if (!json.is_object())
        return badConfig(say("The configuration is not JSON."));
    if (const std::string name = word(json, "name"); !name.empty() && name != model)
        return badConfig(
            say("The configuration is of the model \"%1\", not of \"%2\".", name.substr(0, 200), model));
    const std::string backend = word(json, "backend"), platform = word(json, "platform");
    if ((!backend.empty() && backend.find("onnx") == std::string::npos) ||
        (!platform.empty() && platform.find("onnx") == std::string::npos))
        return badConfig(say("The configuration asks for \"%1\", and only ONNX models run here.",
                             (backend.empty() ? platform : backend).substr(0, 200)));
    if (const std::string fusion = parameter(json, "cutpoint.fusion"); fusion == "on" || fusion == "off")
        options.fusion = fusion == "on";
    else if (!fusion.empty())
        return badConfig(say("cutpoint.fusion is \"on\" or \"off\"."));
    if (const std::string threads = parameter(json, "cutpoint.threads"); !threads.empty()) {
        const auto number = parseNumber(threads);
        if (!number || !(*number >= 0 && *number <= 256))
            return badConfig(say("cutpoint.threads is a number from 0 to 256."));
        options.threads = static_cast<int>(*number);
    }
    return options;
}

} // namespace cutpoint
