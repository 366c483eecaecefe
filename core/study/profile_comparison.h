// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/study/effort.h"

#include <optional>
#include <span>

namespace cutpoint {

/// Two profiles of one model: what differs, and whether it matters for the plan.
struct ProfileComparison {
    struct Side {
        Seconds a, b; ///< all layers together
    };
    Side edge, cloud;
    Plan planA, planB; ///< the best under each
    /// What A's plan costs if B is true; nothing where B holds together what A's plan parts.
    std::optional<StageTimes> aUnderB;
    Objective objective = Objective::Latency;
    double valueA = 0, valueB = 0; ///< of the best plans, each under its own profile, in the objective's unit
    double aValueUnderB = 0;       ///< of A's plan if B is true; 0 without `aUnderB`
    bool samePlan = false;

    /// How much worse A's plan is than the best if B is true: 0.07 is 7 %. 0 where it is as good.
    double loss() const { return valueB > 0 && aValueUnderB > valueB ? aValueUnderB / valueB - 1 : 0; }
};

/// One layer's time on the compared side under the profile in use and under the other; NaN where one does not
/// tell it.
struct ComparedTime {
    Seconds now, other;
};
/// The other profile's time over that of now, of some layers together: those of which both tell. 0 where
/// there are none, or they take no time now. `compared` is by LayerId. O(layers).
double comparedRatio(std::span<const ComparedTime> compared, std::span<const LayerId> layers);

/// Solves both. The problems must share the graph. Errors: what exactAnswer says; "other-graph".
Result<ProfileComparison> compareProfiles(const Problem& a, const Problem& b, Objective objective,
                                          const Effort& effort = {});

} // namespace cutpoint
