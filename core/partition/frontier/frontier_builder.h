// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/frontier/frontier.h"
#include "core/partition/frontier/pareto_set.h"
#include "core/partition/frontier/state_graph.h"
#include "core/partition/plain_problem.h"

#include <optional>

namespace cutpoint {

/// The dynamic program behind Frontier::build: Pareto-minimal labels along the state graph. Costs are those
/// of the profile at speed 1.
class FrontierBuilder {
public:
    FrontierBuilder(const Problem& problem, const Frontier::Options& options, std::stop_token stop);

    /// Visits every state. An issue when it was cancelled, grew past a cap, or no plan fits the edge memory.
    std::optional<Issue> run();

    /// The Pareto-minimal labels of all plans, ascending by edge time. Only after a successful run().
    const std::vector<FrontierLabel>& labels() const { return final_; }
    /// The sides behind a label. O(V).
    PerLayer<Side> sides(const FrontierLabel& label) const;

private:
    struct Decision {
        std::int32_t previous;
        std::int32_t choice; ///< 2 x layer + (1 for the cloud)
    };
    struct Trace {
        std::int32_t parent;
        std::int32_t decisions;
    };
    /// Sets that reach one state, in the order they were found; merged before it is left.
    struct Inbox {
        std::vector<ParetoSet> sets;
        std::size_t labels = 0; ///< in all sets
        std::size_t merged = 0; ///< of these, known not to dominate each other
    };

    void pass(std::int32_t state, Side side, const ParetoSet& from);
    bool merge(std::int32_t state);
    std::vector<FrontierLabel> gathered(const std::vector<ParetoSet>& sets, double memoryFloor) const;
    void findMemoryFloors();

    const Problem& problem_;
    Frontier::Options options_;
    std::stop_token stop_;
    std::optional<PlainProblem> plain_; ///< where layers are tied
    StateGraph states_;
    std::vector<Inbox> inboxes_;
    std::vector<double> memoryFloor_; ///< by state: less edge memory than this cannot matter; empty: no limit
    std::vector<Decision> decisions_;
    std::vector<Trace> traces_;
    std::vector<FrontierLabel> final_;
    std::size_t work_ = 0; ///< labels gathered so far
    std::shared_ptr<std::size_t> liveLabels_ = std::make_shared<std::size_t>(0);
};

} // namespace cutpoint
