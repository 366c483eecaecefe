// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/search/row_fixing.h"

#include "core/model/arithmetic.h"
#include "core/partition/cut/min_cut_solver.h"
#include "core/partition/paper/prefix_plan.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace cutpoint {
namespace {

/// Rounding must not fix a layer that a plan just below a threshold needs elsewhere.
constexpr double rounding = 1e-9;

/// 0 x infinity has no meaning; a weight of zero makes even a dead link free.
double weightedSum(const CutWeights& weights, const StageTimes& times) {
    const auto weighted = [](double weight, Seconds t) { return weight == 0 ? 0 : weight * t.value; };
    return weighted(weights.edge, times.edge) + weighted(weights.transfer, times.transfer) +
           weighted(weights.cloud, times.cloud);
}

/// Whatever holds a layer on the edge holds all above it; in the cloud, all below it. Calls `fixed` for each
/// layer that had no side; false when one has the other side.
template <class Fixed>
bool fix(const LayerGraph& graph, LayerId v, Pin side, PerLayer<Pin>& pins, Fixed fixed) {
    std::vector<LayerId> stack{v};
    while (!stack.empty()) {
        const LayerId u = stack.back();
        stack.pop_back();
        Pin& pin = pins[at(u)];
        if (pin == side)
            continue;
        if (pin != Pin::Free)
            return false;
        pin = side;
        fixed(u);
        for (LayerId w : side == Pin::Edge ? graph.predecessors(u) : graph.successors(u))
            stack.push_back(w);
    }
    return true;
}

/// Tests free layers for a side until all are fixed or cannot be. What fixes a layer on the edge holds for
/// all above it and what leaves it free holds for all below it; in the cloud the other way round. So the
/// middle one is tested each time. `canFix` may mark others that it finds cannot be. False on a
/// contradiction.
template <class CanFix, class Fixed, class Enough>
bool fixAll(const LayerGraph& graph, std::vector<LayerId> open, Pin side, PerLayer<Pin>& pins,
            const Effort& effort, CanFix canFix, Fixed fixed, Enough enough) {
    std::vector<char> leftFree(pins.size(), 0);
    std::vector<LayerId> stack;
    std::size_t tests = 0;
    while (!open.empty() && !effort.mustEnd() && !enough(tests)) {
        const LayerId v = open[open.size() / 2];
        ++tests;
        if (canFix(v, leftFree)) {
            if (!fix(graph, v, side, pins, fixed))
                return false;
        } else {
            stack.assign(1, v);
            leftFree[at(v)] = 1;
            while (!stack.empty()) {
                const LayerId u = stack.back();
                stack.pop_back();
                for (LayerId w : side == Pin::Edge ? graph.successors(u) : graph.predecessors(u))
                    if (!leftFree[at(w)]) {
                        leftFree[at(w)] = 1;
                        stack.push_back(w);
                    }
            }
        }
        std::erase_if(open, [&](LayerId u) { return leftFree[at(u)] || pins[at(u)] != Pin::Free; });
    }
    return true;
}

std::vector<LayerId> freeLayers(const LayerGraph& graph, const PerLayer<Pin>& pins) {
    std::vector<LayerId> free;
    for (const LayerId v : graph.topologicalOrder())
        if (pins[at(v)] == Pin::Free)
            free.push_back(v);
    return free;
}

/// Sums over a layer and the free layers above or below it, given up once past a limit.
class ClosureSum {
public:
    ClosureSum(const LayerGraph& graph, const PerLayer<Pin>& pins)
        : graph_(graph), pins_(pins), seen_(pins.size(), -1) {}

    double of(LayerId v, bool above, const std::vector<double>& costs, double limit) {
        double sum = 0;
        stack_.assign(1, v);
        seen_[at(v)] = ++search_;
        while (!stack_.empty() && sum <= limit) {
            const LayerId u = stack_.back();
            stack_.pop_back();
            sum += costs[at(u)];
            for (LayerId w : above ? graph_.predecessors(u) : graph_.successors(u))
                if (seen_[at(w)] != search_ && pins_[at(w)] == Pin::Free) {
                    seen_[at(w)] = search_;
                    stack_.push_back(w);
                }
        }
        return sum;
    }

private:
    const LayerGraph& graph_;
    const PerLayer<Pin>& pins_;
    std::vector<int> seen_;
    std::vector<LayerId> stack_;
    int search_ = 0;
};

/// The layers that some prefix of the topological order within the limit has on `side`. O(V + L).
std::vector<bool> sidesWithin(const Problem& problem, const SumLimit& limit, Side side) {
    const PrefixChain chain(problem);
    std::vector<bool> found(problem.graph->layers().size(), false);
    std::optional<std::size_t> length;
    chain.visit([&](std::size_t prefix, const StageTimes& times, double) {
        if (!(weightedSum(limit.weights, times) <= limit.threshold))
            return;
        if (side == Side::Edge || !length)
            length = prefix;
    });
    if (length)
        for (std::size_t i = 0; i < chain.layers().size(); ++i)
            found[at(chain.layers()[i])] = side == Side::Edge ? i < *length : i >= *length;
    return found;
}

} // namespace

std::vector<SumLimit> sumLimits(const BoundedQuery& query, double value) {
    std::vector<SumLimit> limits;
    for (const BoundedQuery::Row& row : query.rows)
        if (!row.goal || std::isfinite(value))
            limits.push_back({query.cutWeights(row.normal), row.normal[3], row.goal ? value : row.limit});
    return limits;
}

bool fixBySides(const Problem& problem, const SumLimit& limit, PerLayer<Pin>& pins, const Effort& effort) {
    const LayerGraph& graph = *problem.graph;
    std::vector<double> edge, cloud;
    double base = 0, edgeLeft = 0, cloudLeft = 0;
    for (LayerId v = 0; v < graph.size(); ++v) {
        edge.push_back(limit.weights.edge * problem.edgeTime(v).value +
                       limit.memory * graph.layer(v).parameterBytes.value);
        // A return over a dead downlink costs more than can be added up; then this sum decides nothing.
        const double c = problem.cloudCost(v).value;
        cloud.push_back(limit.weights.cloud == 0 ? 0 : limit.weights.cloud * c);
        if (!std::isfinite(edge.back()) || !std::isfinite(cloud.back()))
            return true;
        const Pin pin = pins[at(v)];
        base += pin == Pin::Edge ? edge.back() : pin == Pin::Cloud ? cloud.back() : 0;
        edgeLeft += pin == Pin::Free ? edge.back() : 0;
        cloudLeft += pin == Pin::Free ? cloud.back() : 0;
    }
    const double allowed = limit.threshold + rounding * std::abs(limit.threshold);
    if (base > allowed)
        return false;
    ClosureSum closure(graph, pins);
    for (const bool above : {true, false}) {
        // A layer that cannot be on the edge goes to the cloud, and the other way round.
        const std::vector<double>& costs = above ? edge : cloud;
        const double& left = above ? edgeLeft : cloudLeft;
        if (base + left <= allowed)
            continue;
        const bool consistent = fixAll(
            graph, freeLayers(graph, pins), above ? Pin::Cloud : Pin::Edge, pins, effort,
            [&](LayerId v, std::vector<char>&) {
                return base + closure.of(v, above, costs, allowed - base) > allowed;
            },
            [&](LayerId u) {
                edgeLeft -= edge[at(u)];
                cloudLeft -= cloud[at(u)];
                base += above ? cloud[at(u)] : edge[at(u)];
            },
            [](std::size_t) { return false; });
        if (!consistent)
            return false;
    }
    return base <= allowed;
}

bool fixByCuts(const Problem& problem, const SumLimit& limit, MinCutSolver& solver, PerLayer<Pin>& pins,
               const Effort& effort, const PassEnd& end) {
    const LayerGraph& graph = *problem.graph;
    solver.solve(problem, limit.weights);
    const StageTimes times = solver.plan(problem).times;
    const double least = weightedSum(limit.weights, times);
    if (!std::isfinite(least))
        return true;
    const double room = limit.threshold - least + rounding * std::abs(limit.threshold);
    if (room < 0)
        return false;
    std::size_t fixed = 0, worthwhile = 0, sinceTests = 0;
    const auto count = [&](LayerId) { ++fixed; };
    std::vector<LayerId> moved;
    for (const Pin side : {Pin::Edge, Pin::Cloud}) {
        // Only a layer that the cut already puts there can be fixed, and none that a known plan within the
        // limit has on the other side.
        const Side other = side == Pin::Edge ? Side::Cloud : Side::Edge;
        const std::vector<bool> elsewhere = sidesWithin(problem, limit, other);
        std::vector<LayerId> open = freeLayers(graph, pins);
        std::erase_if(open,
                      [&](LayerId v) { return solver.onEdge(v) != (side == Pin::Edge) || elsewhere[at(v)]; });
        const bool consistent = fixAll(
            graph, std::move(open), side, pins, effort,
            [&](LayerId v, std::vector<char>& leftFree) {
                if (solver.increaseWhenMoved(v, room, moved) > room)
                    return true;
                for (const LayerId u : moved)
                    leftFree[at(u)] = 1;
                return false;
            },
            count,
            [&](std::size_t tests) {
                if (tests == 0 || fixed >= worthwhile + end.worth) {
                    worthwhile = fixed;
                    sinceTests = tests;
                }
                return fixed >= end.enough || tests - sinceTests >= end.patience;
            });
        if (!consistent)
            return false;
    }
    return true;
}

} // namespace cutpoint
