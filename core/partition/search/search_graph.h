// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/search/bounded_query.h"

namespace cutpoint {

/// The state graph priced for one query, shrinking as bounds rule steps out.
class SearchGraph {
public:
    using Vector = BoundedQuery::Vector;

    struct Step {
        std::int32_t next;
        std::int32_t origin; ///< 2 x state + (1 for the cloud), in the StateGraph
        Vector cost;
    };

    /// Least weighted cost from each node to the end, and the step that begins it.
    struct Completion {
        std::vector<double> cost;
        std::vector<std::int32_t> step;
    };

    /// Leaves out steps that send over a dead link. O(states).
    SearchGraph(const StateGraph& states, const BoundedQuery& query);

    /// Nodes, in an order in which steps only lead on; the last is the end.
    std::int32_t size() const { return static_cast<std::int32_t>(first_.size()); }
    std::int32_t end() const { return size() - 1; }
    std::int32_t root() const { return 0; }
    /// No path from the root to the end is left.
    bool empty() const { return steps_.empty() && !trivial_; }
    const Vector& rootCost() const { return rootCost_; }
    std::size_t firstStep(std::int32_t node) const { return first_[static_cast<std::size_t>(node)]; }
    std::size_t lastStep(std::int32_t node) const {
        const auto i = static_cast<std::size_t>(node) + 1;
        return i < first_.size() ? first_[i] : steps_.size();
    }
    const Step& step(std::size_t i) const { return steps_[i]; }
    std::size_t steps() const { return steps_.size(); }

    /// Backward pass for one weight. O(steps).
    void complete(const Vector& weight, Completion& completion) const;
    /// Forward pass: least weighted cost from the root to each node, the root's own included.
    void reach(const Vector& weight, std::vector<double>& cost, std::vector<std::int32_t>& lastStep) const;
    /// The greatest cost of one coordinate from each node to the end.
    std::vector<double> greatest(std::size_t coordinate) const;

    /// Removes the steps through which the weight's bound is above `threshold`, and nodes that are then on no
    /// path. `score` holds one number for each node and is carried along. Returns whether anything went.
    bool filter(const BoundWeight& weight, double threshold, const Completion& completion,
                const std::vector<double>& reach, std::vector<double>& score);

    /// Steps of the completion's path through `node` (reach gives the way to it), first to last.
    std::vector<std::size_t> path(std::int32_t node, const Completion& completion,
                                  const std::vector<std::int32_t>& lastStep) const;
    Vector total(const std::vector<std::size_t>& path) const;
    /// The node a step leaves from. O(log nodes).
    std::int32_t from(std::size_t step) const;

private:
    void compact(const std::vector<char>& keep, std::vector<double>& score);

    std::vector<std::size_t> first_; ///< by node; the end has none
    std::vector<Step> steps_;
    Vector rootCost_{};
    bool trivial_ = false; ///< root and end are the same node
};

} // namespace cutpoint
