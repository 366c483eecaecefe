// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/problem.h"

#include <string>
#include <vector>

namespace cutpoint {

/// The ties that the graph (groups, recurrent state) and the profile (fused groups) name.
std::vector<Tie> givenTies(const LayerGraph& graph, const Profile& profile);

/// Every tie of a problem: its own, and each layer of unknown size with all that read it. O(V + L).
std::vector<Tie> allTies(const Problem& problem);

/// True when allTies() is empty; cheaper. O(V).
bool hasNoTies(const Problem& problem);

/// The layers in classes that share a side: all ties at once, then every strongly connected component of what
/// results, so that what lies between two members belongs to them (formulation, Section 7).
struct SideClasses {
    PerLayer<int> classOf;                     ///< by LayerId
    std::vector<std::vector<LayerId>> members; ///< producers' classes first; each in topological order

    /// A topological order that keeps every class together; `order` itself, as far as possible: among the
    /// classes that are ready the one whose first layer comes first in it.
    std::vector<LayerId> together(const LayerGraph& graph, std::span<const LayerId> order) const;
};
/// O(V log V + L).
SideClasses sideClasses(const Problem& problem);

/// What a certificate holds among, as fixed words for files: "known sizes", "fused groups", "recurrent
/// state". Empty when nothing restricts.
std::vector<std::string> restrictionWords(const Problem& problem);

/// The layers whose output has no known size and matters: something reads it or it returns.
std::vector<LayerId> unknownSizes(const Problem& problem);

} // namespace cutpoint
