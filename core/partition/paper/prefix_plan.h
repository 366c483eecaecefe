// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <functional>
#include <span>

namespace cutpoint {

/// Raw inputs and then a topological order, as a chain that can be cut after any layer: how Neurosurgeon sees
/// a DAG. Every crossing tensor is charged. Tied layers are next to each other, and no cut comes between
/// them.
class PrefixChain {
public:
    PrefixChain(const Problem& problem, std::span<const LayerId> order);
    /// Along the graph's own topological order.
    explicit PrefixChain(const Problem& problem);

    const std::vector<LayerId>& layers() const { return layers_; }
    /// Calls `each` with length, times and parameter bytes of every prefix that has the inputs and obeys the
    /// pins, ascending. O(V + L).
    void
    visit(const std::function<void(std::size_t length, const StageTimes& times, double memory)>& each) const;
    /// The plan with the first `length` layers on the edge. Pins that no prefix can obey override it.
    Result<Plan> plan(std::size_t length) const;

private:
    const Problem& problem_;
    std::vector<LayerId> layers_;
    PerLayer<Pin> pins_;
    std::vector<int> classOf_; ///< by layer, where layers are tied
};

/// The best plan that cuts the chain of this order. When no prefix meets the objective's limits and the edge
/// memory: the one of least value. The problem must have passed checkProblem. O(V + L).
Result<Plan> bestPrefix(const Problem& problem, Objective objective, std::span<const LayerId> order);

} // namespace cutpoint
