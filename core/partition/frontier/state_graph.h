// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <stop_token>

namespace cutpoint {

/// What a step of the dynamic program adds to a plan's costs, free of B, Q, T0 and rtt.
struct StepCost {
    double edge = 0;   ///< T_e, s
    double bytes = 0;  ///< D
    double cloud = 0;  ///< T_c, s
    double memory = 0; ///< parameter bytes on the edge

    StepCost& operator+=(const StepCost& o) {
        edge += o.edge;
        bytes += o.bytes;
        cloud += o.cloud;
        memory += o.memory;
        return *this;
    }
};

/// All plans as the paths of an acyclic graph (formulation, section 4): a state says of each open layer
/// whether it is on the edge, on the edge and already sent, or in the cloud. Only states with a real choice
/// are kept; what follows from the choice without another one is part of the step.
///
/// Open layers all of whose remaining consumers are in the cloud whatever comes are sent at once and count as
/// in the cloud, which merges most states of nets with concatenations.
///
/// States are numbered so that steps only lead to larger numbers. Costs include the what-if speeds and the
/// input encoding of the problem.
class StateGraph {
public:
    struct Options {
        std::size_t mostStates = 1'500'000;             ///< before contraction; past it, "too-many-states"
        std::size_t mostBytes = std::size_t(512) << 20; ///< while building; past it, "too-many-states", too
        /// Words of state sets looked at, about half a second of them; past it, "too-many-states", too. Only
        /// hundreds of layers open at once come there.
        std::size_t mostWork = 2'000'000'000;
        /// Gives up as soon as one layer has so many states that a 64th of the layers to come would pass
        /// `mostStates` if they had as many.
        bool foresee = false;
    };

    /// For a checked problem. Errors: "too-many-states", "cancelled". Time and memory are linear in the
    /// states before contraction (about 80 bytes each, four times that while lists grow).
    static Result<StateGraph> build(const Problem& problem, const Options& options,
                                    std::stop_token stop = {});

    /// States with a choice; `end()` itself is the state in which everything is placed.
    std::int32_t end() const { return static_cast<std::int32_t>(layers_.size()); }
    /// Where every plan starts; equals end() when pins decide everything.
    std::int32_t root() const { return root_; }
    /// What every plan costs before the first choice.
    const StepCost& rootCost() const { return rootCost_; }
    /// The layer a state decides about.
    LayerId layer(std::int32_t state) const { return layers_[static_cast<std::size_t>(state)]; }
    /// The state after deciding.
    std::int32_t next(std::int32_t state, Side side) const { return next_[index(state, side)]; }
    const StepCost& cost(std::int32_t state, Side side) const { return costs_[index(state, side)]; }
    /// States before contraction: a measure of the net's width.
    std::size_t statesVisited() const { return visited_; }

    /// The plan's sides from its choices; everything undecided follows from pins and producers. O(V + L).
    static PerLayer<Side> sides(const Problem& problem, const std::vector<std::pair<LayerId, Side>>& choices);

private:
    friend class StateGraphBuilder;
    static std::size_t index(std::int32_t state, Side side) {
        return 2 * static_cast<std::size_t>(state) + (side == Side::Cloud ? 1 : 0);
    }

    std::vector<LayerId> layers_;
    std::vector<std::int32_t> next_;
    std::vector<StepCost> costs_;
    std::int32_t root_ = 0;
    StepCost rootCost_;
    std::size_t visited_ = 0;
};

} // namespace cutpoint
