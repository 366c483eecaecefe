// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/model/ties.h"

#include <span>

namespace cutpoint {

/// Moves layers across a cut as a hand does: whatever is taken along, the result is a downset that tears no
/// tie and moves nothing against a pin.
class CutMover {
public:
    /// Of a problem that checkProblem() finds fine. O(V log V + L).
    explicit CutMover(const Problem& problem);

    struct Moved {
        PerLayer<Side> sides;      ///< by LayerId
        std::vector<LayerId> held; ///< asked for, but kept where they are by a pin; raw inputs among them
    };
    /// The least change of `from` that brings `layers` to a side: to the edge with all that they depend on,
    /// to the cloud with all that depends on them, each with those it is tied to. `from` is the sides of a
    /// plan that evaluatePlan() accepts, and so is the answer. O(V + L).
    Moved move(PerLayer<Side> from, std::span<const LayerId> layers, Side to) const;
    /// The sides of the plan with the fewest layers on the edge that the pins allow.
    PerLayer<Side> leastEdge() const;

private:
    std::shared_ptr<const LayerGraph> graph_;
    SideClasses classes_;
    PerLayer<Pin> pins_; ///< closed
};

} // namespace cutpoint
