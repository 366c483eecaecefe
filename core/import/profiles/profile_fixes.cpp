// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profiles/profile_fixes.h"

#include "core/import/model_source.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {

namespace {

void scale(Timing& timing, double factor) {
    timing.time = timing.time * factor;
    timing.spread = timing.spread * factor;
    for (float& run : timing.each)
        run = static_cast<float>(run * factor);
}

/// The time of each row alone: less that of the row before. A clock that falls starts anew.
void takeApart(MeasuredProfile& profile, Timing MeasuredRow::*of) {
    Seconds before;
    for (MeasuredRow& row : profile.rows) {
        Timing& timing = row.*of;
        const Seconds until = timing.time;
        if (until >= before)
            timing.time = until - before;
        before = until;
        timing.spread = {};
        timing.each.clear();
    }
}

} // namespace

const char* roleWord(ProfileRole role) {
    return role == ProfileRole::Both ? "both" : role == ProfileRole::Edge ? "edge" : "cloud";
}

std::optional<ProfileRole> roleFromWord(std::string_view word) {
    for (const ProfileRole role : {ProfileRole::Both, ProfileRole::Edge, ProfileRole::Cloud})
        if (word == roleWord(role))
            return role;
    return std::nullopt;
}

void applyFixes(MeasuredProfile& profile, const ProfileFixes& fixes) {
    if (!fixes.any())
        return;
    if (fixes.times > 0 && std::isfinite(fixes.times) && fixes.times != 1) {
        for (MeasuredRow& row : profile.rows) {
            scale(row.timing, fixes.times);
            scale(row.cloudTiming, fixes.times);
        }
        if (profile.total)
            profile.total = *profile.total * fixes.times;
        if (profile.sumOfRows)
            profile.sumOfRows = *profile.sumOfRows * fixes.times;
    }
    if (fixes.cumulative) {
        takeApart(profile, &MeasuredRow::timing);
        takeApart(profile, &MeasuredRow::cloudTiming);
        profile.sumOfRows.reset();
    }
    if (fixes.batch && *fixes.batch >= 1)
        profile.batch = fixes.batch;
    for (MeasuredRow& row : profile.rows) {
        const bool out = fixes.leftOut.contains(row.name);
        if (out || (fixes.zerosMissing && row.kind == RowKind::Layers && row.timing.time.value == 0))
            row.hasEdge = false;
        if (out || (fixes.zerosMissing && row.kind == RowKind::Layers && row.cloudTiming.time.value == 0))
            row.hasCloud = false;
        const auto layer = fixes.layerOf.find(row.name);
        if (layer == fixes.layerOf.end())
            continue;
        row.names = {layer->second};
        row.byHand = true;
        row.kind = RowKind::Layers;
        row.endsGroup = false;
    }
}

ProfileFixes keptFixes(const ModelSource& source, const std::string& path, ProfileRole role) {
    for (const KeptProfile& kept : source.kept)
        if (kept.path == path && kept.role == role)
            return kept.fixes;
    return {};
}

} // namespace cutpoint
