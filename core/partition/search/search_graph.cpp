// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/search/search_graph.h"

#include "core/model/arithmetic.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
SearchGraph::SearchGraph(const StateGraph& states, const BoundedQuery& query)
    : rootCost_(query.at(states.rootCost())) {
    const auto finite = [](const Vector& x) {
        return std::all_of(x.begin(), x.end(), [](double v) { return std::isfinite(v); });
    };
    trivial_ = states.root() == states.end() && finite(rootCost_);
    if (!finite(rootCost_))
        rootCost_ = {};
    else
        for (std::int32_t s = states.root(); s < states.end(); ++s) {
            first_.push_back(steps_.size());
            for (const Side side : {Side::Edge, Side::Cloud}) {
                const Vector cost = query.at(states.cost(s, side));
                if (finite(cost))
                    steps_.push_back(
                        {states.next(s, side) - states.root(), 2 * s + (side == Side::Cloud ? 1 : 0), cost});
            }
        }
    first_.push_back(steps_.size());
    // States before the root are none of this problem's; those behind removed steps go here.
    std::vector<double> score(first_.size(), 0);
    compact(std::vector<char>(steps_.size(), 1), score);
}

void SearchGraph::complete(const Vector& weight, Completion& completion) const {
    completion.cost.assign(first_.size(), infinity);
    completion.step.assign(first_.size(), -1);
    completion.cost.back() = 0;
    for (std::int32_t n = end() - 1; n >= 0; --n) {
        double least = infinity;
        std::size_t best = 0;
        for (std::size_t i = firstStep(n); i < lastStep(n); ++i) {
            const double cost = BoundedQuery::dot(weight, steps_[i].cost) +
                                completion.cost[static_cast<std::size_t>(steps_[i].next)];
            if (cost < least) {
                least = cost;
                best = i;
            }
        }
        completion.cost[static_cast<std::size_t>(n)] = least;
        completion.step[static_cast<std::size_t>(n)] = static_cast<std::int32_t>(best);
    }
}

void SearchGraph::reach(const Vector& weight, std::vector<double>& cost,
                        std::vector<std::int32_t>& lastStepTo) const {
    cost.assign(first_.size(), infinity);
    lastStepTo.assign(first_.size(), -1);
    cost[0] = BoundedQuery::dot(weight, rootCost_);
    for (std::int32_t n = 0; n < end(); ++n)
        for (std::size_t i = firstStep(n); i < lastStep(n); ++i) {
            const double c = cost[static_cast<std::size_t>(n)] + BoundedQuery::dot(weight, steps_[i].cost);
            const auto to = static_cast<std::size_t>(steps_[i].next);
            if (c < cost[to]) {
                cost[to] = c;
                lastStepTo[to] = static_cast<std::int32_t>(i);
            }
        }
}

std::vector<double> SearchGraph::greatest(std::size_t coordinate) const {
    std::vector<double> greatest(first_.size(), 0);
    for (std::int32_t n = end() - 1; n >= 0; --n)
        for (std::size_t i = firstStep(n); i < lastStep(n); ++i)
            greatest[static_cast<std::size_t>(n)] =
                std::max(greatest[static_cast<std::size_t>(n)],
                         steps_[i].cost[coordinate] + greatest[static_cast<std::size_t>(steps_[i].next)]);
    return greatest;
}

bool SearchGraph::filter(const BoundWeight& weight, double threshold, const Completion& completion,
                         const std::vector<double>& reach, std::vector<double>& score) {
    std::vector<char> keep(steps_.size(), 1);
    std::size_t gone = 0;
    for (std::int32_t n = 0; n < size(); ++n) {
        const auto at = static_cast<std::size_t>(n);
        score[at] = std::max(score[at], reach[at] + completion.cost[at] - weight.constant);
        for (std::size_t i = firstStep(n); i < lastStep(n); ++i) {
            const double through = reach[at] + BoundedQuery::dot(weight.weight, steps_[i].cost) +
                                   completion.cost[static_cast<std::size_t>(steps_[i].next)];
            // Rounding must not remove a step that just meets the threshold.
            const double slack = 1e-12 * (std::abs(through) + weight.constant);
            keep[i] = through - weight.constant <= threshold + slack;
            gone += keep[i] ? 0 : 1;
        }
    }
    if (gone == 0)
        return false;
    compact(keep, score);
    return true;
}

/// Keeps the marked steps that lie on a path from the root to the end.
void SearchGraph::compact(const std::vector<char>& keep, std::vector<double>& score) {
    const std::size_t nodes = first_.size();
    std::vector<char> reachable(nodes, 0), finishes(nodes, 0);
    reachable[0] = 1;
    finishes[nodes - 1] = 1;
    for (std::int32_t n = 0; n < end(); ++n)
        for (std::size_t i = firstStep(n); i < lastStep(n); ++i)
            if (keep[i] && reachable[static_cast<std::size_t>(n)])
                reachable[static_cast<std::size_t>(steps_[i].next)] = 1;
    for (std::int32_t n = end() - 1; n >= 0; --n)
        for (std::size_t i = firstStep(n); i < lastStep(n); ++i)
            if (keep[i] && finishes[static_cast<std::size_t>(steps_[i].next)])
                finishes[static_cast<std::size_t>(n)] = 1;
    if (!finishes[0] || !reachable[nodes - 1]) {
        trivial_ = false;
        steps_.clear();
        first_.assign(1, 0);
        score.assign(1, 0);
        return;
    }
    std::vector<std::int32_t> number(nodes, -1);
    std::int32_t next = 0;
    for (std::size_t n = 0; n < nodes; ++n)
        if (reachable[n] && finishes[n])
            number[n] = next++;
    std::vector<std::size_t> first;
    std::size_t out = 0;
    for (std::size_t n = 0; n < nodes; ++n) {
        if (number[n] < 0)
            continue;
        const std::size_t from = first_[n], to = lastStep(static_cast<std::int32_t>(n));
        score[static_cast<std::size_t>(number[n])] = score[n];
        first.push_back(out);
        for (std::size_t i = from; i < to; ++i)
            if (keep[i] && number[static_cast<std::size_t>(steps_[i].next)] >= 0) {
                steps_[out] = steps_[i];
                steps_[out].next = number[static_cast<std::size_t>(steps_[i].next)];
                ++out;
            }
    }
    steps_.resize(out);
    score.resize(static_cast<std::size_t>(next));
    first_ = std::move(first);
}

std::int32_t SearchGraph::from(std::size_t step) const {
    // The end shares its first step with nobody: its number is the count of steps.
    const auto it = std::upper_bound(first_.begin(), first_.end(), step);
    return static_cast<std::int32_t>(it - first_.begin()) - 1;
}

std::vector<std::size_t> SearchGraph::path(std::int32_t node, const Completion& completion,
                                           const std::vector<std::int32_t>& lastStepTo) const {
    std::vector<std::size_t> path;
    for (std::int32_t n = node; n != root();) {
        path.push_back(static_cast<std::size_t>(lastStepTo[static_cast<std::size_t>(n)]));
        n = from(path.back());
    }
    std::reverse(path.begin(), path.end());
    for (std::int32_t n = node; n != end();) {
        path.push_back(static_cast<std::size_t>(completion.step[static_cast<std::size_t>(n)]));
        n = steps_[path.back()].next;
    }
    return path;
}

SearchGraph::Vector SearchGraph::total(const std::vector<std::size_t>& path) const {
    Vector x = rootCost_;
    for (const std::size_t i : path)
        for (std::size_t k = 0; k < x.size(); ++k)
            x[k] += steps_[i].cost[k];
    return x;
}

} // namespace cutpoint
