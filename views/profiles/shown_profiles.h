// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/profiles/profile_match.h"
#include "core/study/profile_comparison.h"

#include <memory>
#include <string>
#include <vector>

namespace cutpoint {

/// The profiles of one side of the open model.
struct ShownSide {
    std::vector<ProfileMatch> files; ///< in use, or the one that is not taken
    std::optional<Issue> refusal;    ///< why the file is not taken: the plan rests on what was there before
    std::string total;               ///< as typed, what a frame takes on this side alone; empty for none
};

/// Another profile beside the one in use.
struct ShownComparison {
    std::string name;
    std::vector<Seconds> times; ///< by LayerId, of the side that is shown
    std::optional<Issue> issue; ///< why it cannot be compared
    std::optional<ProfileComparison> result;
    std::shared_ptr<const Problem> problem; ///< with the other profile
};

/// Everything the page of profiles shows, made by whoever reads the files.
struct ShownProfiles {
    std::vector<KeptProfile> kept; ///< of both sides, those in use among them
    ShownSide edge, cloud;
    std::optional<ShownComparison> edgeOther, cloudOther;

    const ShownSide& side(bool isCloud) const { return isCloud ? cloud : edge; }
    const std::optional<ShownComparison>& other(bool isCloud) const {
        return isCloud ? cloudOther : edgeOther;
    }
};

} // namespace cutpoint
