// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/json_reader.h"

#include <algorithm>

namespace cutpoint {

using nlohmann::json;

namespace {

constexpr int kDeepest = 64;

/// Keeps only where the parser stopped; nothing is built.
class ErrorFinder : public nlohmann::json_sax<json> {
public:
    std::size_t position = 0;

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override { return true; }
    bool key(string_t&) override { return true; }
    bool end_object() override { return true; }
    bool start_array(std::size_t) override { return true; }
    bool end_array() override { return true; }
    bool parse_error(std::size_t at, const std::string&, const nlohmann::detail::exception&) override {
        position = at;
        return false;
    }
};

bool tooDeep(std::string_view content) {
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < content.size(); ++i) {
        const char c = content[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            if (++depth > kDeepest)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

} // namespace

Result<json> parseJson(std::string_view content, const std::string& file) {
    if (content.starts_with("\xEF\xBB\xBF"))
        content.remove_prefix(3);
    // The parser recurses when a value is destroyed: depth is limited before anything is built.
    if (tooDeep(content))
        return Issue{Severity::Error,
                     code::JsonTooDeep,
                     file,
                     0,
                     "",
                     say("The JSON is nested more than 64 levels deep."),
                     say("Check that the file is a model.")};
    json document = json::parse(content.begin(), content.end(), nullptr, false);
    if (!document.is_discarded())
        return document;
    ErrorFinder finder;
    json::sax_parse(content.begin(), content.end(), &finder);
    const std::size_t at = std::min(finder.position > 0 ? finder.position - 1 : 0, content.size());
    const std::string_view before = content.substr(0, at);
    const auto line = 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
    const std::size_t newline = before.rfind('\n');
    const std::size_t column = newline == std::string_view::npos ? at + 1 : at - newline;
    return Issue{
        Severity::Error,
        code::JsonSyntax,
        file,
        line,
        "",
        say("JSON syntax error in column %1.", column),
        say("Correct the text there; a missing comma, quote or brace just before it is the usual cause.")};
}

std::optional<double> jsonNumber(const json& object, const char* key) {
    if (!object.is_object())
        return std::nullopt;
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number())
        return std::nullopt;
    return found->get<double>();
}

std::string jsonText(const json& object, const char* key) {
    if (!object.is_object())
        return {};
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool jsonFlag(const json& object, const char* key) {
    if (!object.is_object())
        return false;
    const auto found = object.find(key);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

} // namespace cutpoint
