// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profiles/profile_match.h"

#include "core/cost/scaled_estimate.h"
#include "core/import/near_miss.h"
#include "core/import/profiles/read_profile.h"

#include <algorithm>

namespace cutpoint {

namespace {

/// The rows alone, for a file that is not of the model.
MatchedProfile withoutLayers(const LayerGraph& graph, const MeasuredProfile& measured) {
    MatchedProfile matched = measuredSums(measured);
    matched.rows.resize(measured.rows.size());
    matched.timed.assign(graph.layers().size(), 0);
    matched.edge.resize(graph.layers().size());
    matched.cloud.resize(graph.layers().size());
    std::vector<std::string> names;
    for (LayerId v = 0; v < graph.size(); ++v) {
        names.push_back(graph.layer(v).name);
        if (!graph.layer(v).isInput)
            matched.layersWithoutRow.push_back(v);
    }
    constexpr std::size_t mostNear = 200;
    for (std::size_t i = 0; i < measured.rows.size(); ++i)
        if (measured.rows[i].kind != RowKind::Overhead)
            matched.unmatchedRows.push_back({i, matched.unmatchedRows.size() < mostNear
                                                    ? nearestName(measured.rows[i].name, names)
                                                    : ""});
    return matched;
}

RowFate fateOf(const MeasuredRow& row, const RowMatch& match) {
    if (!row.hasEdge && !row.hasCloud)
        return RowFate::Aside;
    if (row.kind == RowKind::Overhead && match.layers.empty())
        return RowFate::Overhead;
    if (match.by == MatchedBy::Nothing)
        return RowFate::Unmatched;
    return match.layers.empty()       ? RowFate::Aside
           : match.layers.size() == 1 ? RowFate::Alone
                                      : RowFate::Grouped;
}

} // namespace

Result<ProfileMatch> matchFile(const LayerGraph& graph, const LayerOrigins& origins, std::string_view content,
                               const std::string& path, ProfileRole role, const ProfileFixes& fixes) {
    Result<MeasuredProfile> measured = readMeasuredProfile(content, path);
    if (!measured)
        return measured.error();
    ProfileMatch match;
    match.path = path;
    match.role = role;
    match.fixes = fixes;
    match.measured = std::move(measured).value();
    applyFixes(match.measured, fixes);
    Result<MatchedProfile> matched = matchProfile(graph, origins, match.measured, path);
    if (matched) {
        match.matched = std::move(matched).value();
    } else {
        match.refused = matched.error();
        match.matched = withoutLayers(graph, match.measured);
    }
    const std::size_t rows = match.measured.rows.size();
    match.near.resize(rows);
    for (std::size_t i = 0; i < rows; ++i)
        match.fates.push_back(fateOf(match.measured.rows[i], match.matched.rows[i]));
    for (const UnmatchedRow& unmatched : match.matched.unmatchedRows)
        if (!unmatched.near.empty() && match.fates[unmatched.row] == RowFate::Unmatched) {
            match.near[unmatched.row] = unmatched.near;
            match.fates[unmatched.row] = RowFate::NearMiss;
        }
    match.rowOf.assign(graph.layers().size(), -1);
    Profile timed = emptyProfile(graph);
    for (std::size_t i = 0; i < rows; ++i)
        for (const LayerId v : match.matched.rows[i].layers) {
            const auto at = static_cast<std::size_t>(v);
            if (match.rowOf[at] < 0 && match.matched.timed[at] != 0)
                match.rowOf[at] = static_cast<int>(i);
            if (match.fates[i] != RowFate::Aside && match.matched.timed[at] != 0)
                timed.layers[at].edgeFrom = Provenance::Measured;
        }
    for (std::size_t v = 0; v < timed.layers.size(); ++v)
        if (match.matched.timed[v] != 0 && match.rowOf[v] < 0)
            timed.layers[v].edgeFrom = Provenance::Measured; // takes no time, and the tool says so
    match.measuredShare = measuredShare(graph, timed, ProfileSide::Edge);
    match.lints = lintProfile(graph, match);
    return match;
}

} // namespace cutpoint
