// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/profiles/profile_fixes.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <vector>

namespace cutpoint {

/// The profiles that a project keeps by name, as its "profiles"; paths below `folder` relative to it.
nlohmann::ordered_json keptProfilesJson(const std::vector<KeptProfile>& kept,
                                        const std::filesystem::path& folder);

/// The way back. Nothing when an entry has the wrong type or a number out of range. At most 1,000.
std::optional<std::vector<KeptProfile>> readKeptProfiles(const nlohmann::ordered_json& entries,
                                                         const std::filesystem::path& folder);

/// A path as a project in `folder` keeps it: relative where it lies below; and back.
std::string storedPath(const std::string& path, const std::filesystem::path& folder);
std::string openedPath(const std::string& stored, const std::filesystem::path& folder);

} // namespace cutpoint
