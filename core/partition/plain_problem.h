// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <vector>

namespace cutpoint {

/// The one contraction through which searches that know only layers and links honour ties and fixed costs
/// (formulation, Section 7): a problem without either whose plans are those of the original.
///
/// A class of tied layers becomes one layer. Where several of its members are read outside, each of these
/// gets a layer of no time behind it, so that each is sent by itself; the class then counts as sending all of
/// them, which no plan does that is worth having. Classes that pins decide need no layer of their own.
///
/// The fixed costs are layers, too: one that takes c_e and is before everything that has only raw inputs
/// before it, and one that takes c_c and is behind every last layer; c_t is a raw input that only it reads.
/// What returns is part of the cloud times; speeds and encoding are multiplied in.
class PlainProblem {
public:
    /// What becomes of the fixed costs.
    enum class Constants {
        LeftOut,     ///< for a frontier, which prices them itself
        CallInCloud, ///< c_t is added to T_c: where only T_t + T_c counts, and for energy, spent idle
        CallOnLink,  ///< c_t is part of T_t; bytes are then written as seconds
    };

    /// Nothing in the problem needs this.
    static bool isPlain(const Problem& problem);

    /// For a checked problem. O(V log V + L).
    PlainProblem(const Problem& problem, Constants constants);

    const Problem& problem() const { return plain_; }
    /// The sides of a plan of the plain problem in the original.
    PerLayer<Side> expand(const PerLayer<Side>& plain) const;
    /// The layer of the original that a plain one stands for, the first of a class; -1 for a fixed cost.
    LayerId origin(LayerId plain) const { return origin_[static_cast<std::size_t>(plain)]; }

private:
    Problem plain_;
    std::vector<LayerId> stand_;  ///< by layer of the original: the plain one that has its side
    std::vector<LayerId> origin_; ///< by plain layer
};

} // namespace cutpoint
