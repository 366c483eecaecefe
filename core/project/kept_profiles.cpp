// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/kept_profiles.h"

namespace cutpoint {
namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

constexpr double largestFactor = 1e9;
constexpr int largestBatch = 1'000'000;
constexpr std::size_t mostKept = 1000;

std::optional<ProfileFixes> readFixes(const Json& entry) {
    ProfileFixes fixes;
    try {
        fixes.times = entry.value("times", 1.0);
        if (entry.contains("batch"))
            fixes.batch = entry.at("batch").get<int>();
        fixes.cumulative = entry.value("cumulative", false);
        fixes.zerosMissing = entry.value("zeros_missing", false);
        if (entry.contains("left_out"))
            fixes.leftOut = entry.at("left_out").get<std::set<std::string>>();
        if (entry.contains("layer_of"))
            fixes.layerOf = entry.at("layer_of").get<std::map<std::string, std::string>>();
    } catch (const Json::exception&) {
        return std::nullopt;
    }
    if (!(fixes.times >= 1 / largestFactor && fixes.times <= largestFactor) ||
        (fixes.batch && (*fixes.batch < 1 || *fixes.batch > largestBatch)))
        return std::nullopt;
    return fixes;
}

} // namespace

std::string storedPath(const std::string& path, const fs::path& folder) {
    const fs::path absolute = fs::absolute(path).lexically_normal();
    const fs::path relative = absolute.lexically_relative(folder);
    return relative.empty() || *relative.begin() == ".." ? absolute.string() : relative.string();
}

std::string openedPath(const std::string& stored, const fs::path& folder) {
    return stored.empty() ? std::string() : (folder / stored).lexically_normal().string();
}

Json keptProfilesJson(const std::vector<KeptProfile>& kept, const fs::path& folder) {
    Json entries = Json::array();
    for (const KeptProfile& profile : kept) {
        const ProfileFixes& fixes = profile.fixes;
        Json entry{{"name", profile.name},
                   {"path", storedPath(profile.path, folder)},
                   {"side", roleWord(profile.role)}};
        if (fixes.times != 1)
            entry["times"] = fixes.times;
        if (fixes.batch)
            entry["batch"] = *fixes.batch;
        if (fixes.cumulative)
            entry["cumulative"] = true;
        if (fixes.zerosMissing)
            entry["zeros_missing"] = true;
        if (!fixes.leftOut.empty())
            entry["left_out"] = fixes.leftOut;
        if (!fixes.layerOf.empty())
            entry["layer_of"] = fixes.layerOf;
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::optional<std::vector<KeptProfile>> readKeptProfiles(const Json& entries, const fs::path& folder) {
    std::vector<KeptProfile> kept;
    if (entries.is_null())
        return kept;
    if (!entries.is_array() || entries.size() > mostKept)
        return std::nullopt;
    for (const Json& entry : entries) {
        if (!entry.is_object() || !entry.contains("name") || !entry["name"].is_string() ||
            !entry.contains("path") || !entry["path"].is_string() || !entry.contains("side") ||
            !entry["side"].is_string())
            return std::nullopt;
        const auto role = roleFromWord(entry["side"].get<std::string>());
        auto fixes = readFixes(entry);
        if (!role || !fixes)
            return std::nullopt;
        kept.push_back({entry["name"].get<std::string>(),
                        openedPath(entry["path"].get<std::string>(), folder), *role, *std::move(fixes)});
    }
    return kept;
}

} // namespace cutpoint
