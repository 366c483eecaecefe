// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How a user wants a profiler's file to be read, where it says less than was measured, or something else.
#pragma once

#include "core/import/profiles/measured_profile.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace cutpoint {

/// Which columns of the profile a file fills.
enum class ProfileRole { Both, Edge, Cloud };

/// Corrections of one file. Rows go by their names, so that they survive a file that was measured again.
struct ProfileFixes {
    double times = 1;                           ///< every time is multiplied by it: the unit was another
    std::optional<int> batch;                   ///< frames of a run, whatever the file tells
    bool cumulative = false;                    ///< a row's time counts from the start of the run
    bool zerosMissing = false;                  ///< rows of 0 were not measured
    std::set<std::string> leftOut;              ///< rows whose time is not believed
    std::map<std::string, std::string> layerOf; ///< the layer that a row is about, by row

    bool any() const { return *this != ProfileFixes(); }
    bool operator==(const ProfileFixes&) const = default;
};

/// A profile that is kept by name, to be switched to.
struct KeptProfile {
    std::string name; ///< unique within its role
    std::string path;
    ProfileRole role = ProfileRole::Edge;
    ProfileFixes fixes;

    bool operator==(const KeptProfile&) const = default;
};

/// "both", "edge" or "cloud": the word used in files.
const char* roleWord(ProfileRole role);
/// Nothing for an unknown word.
std::optional<ProfileRole> roleFromWord(std::string_view word);

/// Changes what was read. A row that is left out, or a zero that was not measured, keeps its time for those
/// who look at it, but fills no layer. O(rows log rows).
void applyFixes(MeasuredProfile& profile, const ProfileFixes& fixes);

} // namespace cutpoint
