// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/profile_choice.h"

#include <algorithm>
#include <filesystem>

namespace cutpoint {
namespace {

struct Files {
    std::string ModelSource::*first;
    std::vector<std::string> ModelSource::*more;
};

Files filesOf(ProfileRole role) {
    switch (role) {
    case ProfileRole::Both:
        return {&ModelSource::profile, &ModelSource::moreProfiles};
    case ProfileRole::Edge:
        return {&ModelSource::edgeProfile, &ModelSource::moreEdgeProfiles};
    default:
        return {&ModelSource::cloudProfile, &ModelSource::moreCloudProfiles};
    }
}

void clear(ModelSource& source, ProfileRole role) {
    const Files files = filesOf(role);
    (source.*files.first).clear();
    (source.*files.more).clear();
}

} // namespace

std::vector<std::string> filesInUse(const ModelSource& source, ProfileRole role) {
    const Files files = filesOf(role);
    std::vector<std::string> paths;
    if (!(source.*files.first).empty())
        paths.push_back(source.*files.first);
    paths.insert(paths.end(), (source.*files.more).begin(), (source.*files.more).end());
    return paths;
}

const KeptProfile* keptNamed(const ModelSource& source, ProfileRole role, const std::string& name) {
    for (const KeptProfile& kept : source.kept)
        if (kept.role == role && kept.name == name)
            return &kept;
    return nullptr;
}

std::size_t keep(ModelSource& source, const std::string& path, ProfileRole role) {
    for (std::size_t i = 0; i < source.kept.size(); ++i)
        if (source.kept[i].path == path && source.kept[i].role == role)
            return i;
    const std::string stem = std::filesystem::path(path).stem().string();
    std::string name = stem.empty() ? path : stem;
    for (int number = 2; keptNamed(source, role, name); ++number)
        name = stem + " " + std::to_string(number);
    source.kept.push_back({name, path, role, {}});
    return source.kept.size() - 1;
}

ModelSource withAllKept(ModelSource source) {
    for (const ProfileRole role : {ProfileRole::Both, ProfileRole::Edge, ProfileRole::Cloud})
        for (const std::string& path : filesInUse(source, role))
            keep(source, path, role);
    return source;
}

void use(ModelSource& source, const KeptProfile& profile) {
    if (profile.role == ProfileRole::Both) {
        clear(source, ProfileRole::Edge);
        clear(source, ProfileRole::Cloud);
    } else {
        clear(source, ProfileRole::Both);
    }
    clear(source, profile.role);
    source.*filesOf(profile.role).first = profile.path;
}

void discard(ModelSource& source, ProfileRole role, const std::string& name) {
    const KeptProfile* const kept = keptNamed(source, role, name);
    if (!kept)
        return;
    const Files files = filesOf(role);
    std::vector<std::string> paths = filesInUse(source, role);
    std::erase(paths, kept->path);
    source.*files.first = paths.empty() ? std::string() : paths.front();
    source.*files.more = paths.empty() ? paths : std::vector(paths.begin() + 1, paths.end());
    source.kept.erase(source.kept.begin() + (kept - source.kept.data()));
}

} // namespace cutpoint
