// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/model_source.h"

#include "core/model/quantity_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace cutpoint {
namespace {

Issue usage(std::string where, Sentence message, Sentence fix) {
    return {Severity::Error, code::BadOption, "", 0, std::move(where), std::move(message), std::move(fix)};
}

/// "a=1kB,b=2kB" or "1kB" as (name, rest); the name is empty where there is none.
std::vector<std::pair<std::string, std::string>> namedTexts(const std::string& text) {
    std::vector<std::pair<std::string, std::string>> list;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find(',', from), text.size());
        const std::string one = text.substr(from, end - from);
        const std::size_t equals = one.rfind('=');
        if (equals == std::string::npos)
            list.emplace_back("", one);
        else
            list.emplace_back(one.substr(0, equals), one.substr(equals + 1));
        from = end + 1;
    }
    return list;
}

/// A size that was typed for an option.
Result<Bytes> sizeOf(const char* option, const std::string& text) {
    const auto bytes = parseBytes(text);
    if (bytes)
        return *bytes;
    Issue issue = bytes.error();
    issue.node = option;
    return issue;
}

} // namespace

Result<ImportOptions> readImportOptions(const ModelSource& options) {
    ImportOptions import;
    import.file = options.model;
    for (const auto& [name, size] : namedTexts(options.inputBytes)) {
        const auto bytes = sizeOf("--input-bytes", size);
        if (!bytes)
            return bytes.error();
        if (name.empty())
            import.inputBytes = *bytes;
        else
            import.inputBytesOf[name] = *bytes;
    }
    for (const auto& [name, size] : namedTexts(options.outputBytes)) {
        const auto bytes = sizeOf("--output-bytes", size);
        if (!bytes)
            return bytes.error();
        if (name.empty())
            return usage("--output-bytes", say("\"%1\" names no layer.", size), say("Write LAYER=320KiB."));
        import.outputBytesOf[name] = *bytes;
    }
    if (!options.elementBytes.empty()) {
        import.elementBytes = parseNumber(options.elementBytes);
        if (!import.elementBytes || !(*import.elementBytes > 0 && *import.elementBytes <= 64))
            return usage("--element-bytes", say("\"%1\" is not a number of bytes.", options.elementBytes),
                         say("Write 4 for float32, 2 for float16, 1 for int8."));
    }
    for (const std::string& text : options.inputShapes) {
        const auto equals = text.rfind('=');
        Shape shape;
        bool good = equals != std::string::npos && equals > 0;
        for (std::size_t at = equals + 1; good && at <= text.size();) {
            const auto end = std::min(text.find_first_of("xX,", at), text.size());
            std::int64_t dimension = 0;
            const auto [stop, error] = std::from_chars(text.data() + at, text.data() + end, dimension);
            good = error == std::errc() && stop == text.data() + end && dimension > 0;
            shape.push_back(dimension);
            at = end + 1;
        }
        if (!good)
            return usage("--input-shape", say("\"%1\" is not a shape.", text),
                         say("Write NAME=1x3x224x224."));
        import.inputShapes[text.substr(0, equals)] = shape;
    }
    for (const std::string& text : options.dims) {
        const auto equals = text.rfind('=');
        const auto size =
            equals == std::string::npos || equals == 0 ? std::nullopt : parseNumber(text.substr(equals + 1));
        constexpr double largest = 1e12;
        if (!size || !(*size >= 1 && *size <= largest) || *size != std::floor(*size))
            return usage("--dim", say("\"%1\" is not the size of an axis.", text), say("Write NAME=128."));
        import.dims[text.substr(0, equals)] = static_cast<std::int64_t>(*size);
    }
    return import;
}

} // namespace cutpoint
