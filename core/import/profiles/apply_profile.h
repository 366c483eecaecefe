// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import.h"
#include "core/import/profiles/matcher.h"
#include "core/import/profiles/profile_fixes.h"

namespace cutpoint {

/// A profile laid over a model's numbers.
struct AppliedProfile {
    Profile profile;
    std::vector<char> timed;        ///< by LayerId: this file has its time
    std::vector<FusedGroup> groups; ///< of this file; `profile` has them beside those of `base`
    Seconds overhead; ///< per frame and of no layer: a fixed cost of the side, offered, not added
    Issues issues;    ///< unmatched rows on either side with near misses, batch > 1, outliers, zeros, unit
                      ///< suspicions
};

/// Fills `base` (of `graph`) from a profile that any tool wrote. Layers that the file does not time keep what
/// `base` has. `fixes` are put on what the file says. Errors: those of readMeasuredProfile and matchProfile,
/// a file without times for the side it was given for ("one-sided-profile", "no-time-column").
Result<AppliedProfile> applyProfile(const LayerGraph& graph, const Profile& base, std::string_view content,
                                    ProfileRole role, const std::string& file,
                                    const LayerOrigins& origins = {}, const ProfileFixes& fixes = {});

} // namespace cutpoint
