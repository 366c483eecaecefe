// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a profiler's file is to the open model: which row is about which layers, what is suspicious, and how
/// each can be mended.
#pragma once

#include "core/import/profiles/matcher.h"
#include "core/import/profiles/profile_fixes.h"

#include <optional>
#include <string>
#include <vector>

namespace cutpoint {

/// Something about the times that may be other than it was measured.
enum class LintKind {
    Unit,       ///< times that would make the device absurdly fast or slow
    WarmUp,     ///< the first work of the only run took far longer than its share
    Batch,      ///< times of several frames were divided
    Zeros,      ///< work that is said to take no time
    Cumulative, ///< times that only ever rise
};

/// A suspicion, and the corrections with which it would be mended.
struct ProfileLint {
    LintKind kind = LintKind::Unit;
    std::vector<std::size_t> rows; ///< of the profile; all of them when empty
    Sentence message;
    Sentence action; ///< what `fixed` does, as on a button
    ProfileFixes fixed;
};

/// What became of a row.
enum class RowFate {
    Alone,     ///< one layer
    Grouped,   ///< several layers share its time
    Unmatched, ///< no layer
    NearMiss,  ///< no layer, but one has nearly its name
    Overhead,  ///< no layer's work
    Aside,     ///< left out by the user or the tool
};

/// A file laid over a model.
struct ProfileMatch {
    std::string path;
    ProfileRole role = ProfileRole::Edge;
    ProfileFixes fixes;
    MeasuredProfile measured;      ///< corrected
    MatchedProfile matched;        ///< without layers where `refused`
    std::vector<RowFate> fates;    ///< by row
    std::vector<std::string> near; ///< by row: the layer whose name is near, of a near miss
    std::vector<int> rowOf;        ///< by LayerId: the row that holds its time; -1 for none
    double measuredShare = 0;      ///< of the model's work, by FLOPs
    std::vector<ProfileLint> lints;
    std::optional<Issue> refused; ///< why it cannot be laid over the model as it is
};

/// Reads and matches. A file of another model is an answer, too, with its rows and `refused`: rows can be put
/// on layers by hand. Errors: what readMeasuredProfile finds.
Result<ProfileMatch> matchFile(const LayerGraph& graph, const LayerOrigins& origins, std::string_view content,
                               const std::string& path, ProfileRole role, const ProfileFixes& fixes);

/// What is suspicious about a match. O(rows + layers).
std::vector<ProfileLint> lintProfile(const LayerGraph& graph, const ProfileMatch& match);

} // namespace cutpoint
