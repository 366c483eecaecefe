// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace cutpoint {

/// Parses untrusted JSON without exceptions. Errors: nesting deeper than 64 ("json-too-deep"), a syntax error
/// with line and column ("json-syntax").
Result<nlohmann::json> parseJson(std::string_view content, const std::string& file);

/// The member as a finite or infinite number; nothing when absent or of another type.
std::optional<double> jsonNumber(const nlohmann::json& object, const char* key);
/// The member as text; empty when absent or of another type.
std::string jsonText(const nlohmann::json& object, const char* key);
/// The member as a truth value; false when absent or of another type.
bool jsonFlag(const nlohmann::json& object, const char* key);

} // namespace cutpoint
