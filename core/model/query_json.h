// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The names of a query's values in files: one table, read and written by everything that is saved.
#pragma once

#include "core/model/query.h"

#include <nlohmann/json.hpp>
#include <string>

namespace cutpoint {

/// Adds every setting to an object under its name, in base units: "bandwidth_bit_s", "rtt_s", "fps",
/// "power_w": {"compute"}, ... An unset limit and an infinite number are null.
void writeSettings(nlohmann::ordered_json& object, const Settings& settings);
/// The same with "objective" and "algorithm".
void writeQuery(nlohmann::ordered_json& object, const Query& query);

/// Reads back what writeQuery() wrote; absent and null entries leave `query` as it is, unknown ones are
/// passed over. Answers the name of the first entry that has the wrong type or is out of range, such as
/// "power_w/idle"; empty when all is well.
std::string readQuery(const nlohmann::ordered_json& object, Query& query);

} // namespace cutpoint
