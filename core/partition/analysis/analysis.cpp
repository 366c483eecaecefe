// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/analysis/analysis.h"

#include "core/model/arithmetic.h"

#include "core/partition/cut/min_cut_solver.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cutpoint {

Margin marginToNext(const Frontier& frontier, Objective objective, const Problem& problem, std::size_t best) {
    if (best >= frontier.size())
        return {infinity, frontier.size()};
    const double bestValue = objectiveValue(objective, problem, frontier.times(best, problem));
    Margin margin{infinity, frontier.size()};
    for (std::size_t i = 0; i < frontier.size(); ++i) {
        const StageTimes times = frontier.times(i, problem);
        if (i == best || !meetsLimits(problem, objective, times))
            continue;
        const double value = objectiveValue(objective, problem, times);
        const double relative = bestValue > 0 ? value / bestValue - 1 : value > 0 ? infinity : 0;
        if (relative < margin.relative)
            margin = {relative, i};
    }
    return margin;
}

namespace {

/// Layers forced to a side so that the cut must differ.
struct Detour {
    std::vector<LayerId> onEdge, inCloud;
    double least = 0; ///< it cannot grow the cut by less
};

/// All ways to another cut: to send a layer that `plan` does not send, to one of its consumers each, or to
/// keep one that it sends, by moving it or all its consumers. `flips` are the costs of moving single layers.
std::vector<Detour> detours(const LayerGraph& graph, const Plan& plan, const PerLayer<double>& flips) {
    const auto flip = [&](LayerId v) { return flips[v]; };
    std::vector<Detour> detours;
    for (LayerId v = 0; v < graph.size(); ++v) {
        const auto consumers = graph.successors(v);
        if (!std::ranges::binary_search(plan.cut, v)) {
            for (const LayerId u : consumers)
                detours.push_back(
                    {{v}, {u}, std::max(plan.onEdge(v) ? 0 : flip(v), plan.onEdge(u) ? flip(u) : 0)});
            continue;
        }
        detours.push_back({{}, {v}, flip(v)});
        Detour kept{{consumers.begin(), consumers.end()}, {}, 0};
        for (const LayerId u : consumers)
            kept.least = std::max(kept.least, plan.onEdge(u) ? 0 : flip(u));
        detours.push_back(std::move(kept));
    }
    // Among those that cost alike, such as all up to the next cut of a chain, the farthest from the cut are
    // the likely ones: the first layers of those on the edge, the last of those in the cloud.
    std::vector<std::size_t> place(plan.sides.size());
    const auto& order = graph.topologicalOrder();
    for (std::size_t i = 0; i < order.size(); ++i)
        place[static_cast<std::size_t>(order[i])] = plan.onEdge(order[i]) ? i : order.size() - 1 - i;
    const auto placeOf = [&](const Detour& detour) {
        return place[static_cast<std::size_t>(
            (detour.onEdge.empty() ? detour.inCloud : detour.onEdge).front())];
    };
    std::ranges::stable_sort(detours, [&](const Detour& a, const Detour& b) {
        return a.least != b.least ? a.least < b.least : placeOf(a) < placeOf(b);
    });
    return detours;
}

} // namespace

Result<std::optional<NextCut>> nextLatencyCut(const Problem& problem, const std::stop_token& stop) {
    if (const Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    if (problem.limits.edgeMemory)
        return Issue{Severity::Error,
                     code::NoMemoryLimit,
                     "",
                     0,
                     "",
                     say("A min cut cannot respect an edge memory limit."),
                     say("Remove the limit for this analysis.")};
    MinCutSolver solver(problem.graph);
    solver.solve(problem);
    const Plan best = solver.plan(problem);
    const double latency = best.times.latency().value;
    if (std::isinf(latency))
        return std::optional<NextCut>();
    const PerLayer<double> flips = solver.increases(stop);
    double least = infinity;
    PerLayer<Side> sides, next;
    for (const Detour& detour :
         flips.empty() ? std::vector<Detour>() : detours(*problem.graph, best, flips)) {
        // What differs by rounding alone is the same cut found on another way.
        constexpr double rounding = 1e-13;
        if (stop.stop_requested() || detour.least >= least - rounding * latency)
            break;
        const double increase = solver.increaseWhen(detour.onEdge, detour.inCloud, least, &sides);
        if (increase < least) {
            least = increase;
            next = sides;
        }
    }
    if (flips.empty() || stop.stop_requested())
        return Issue{Severity::Error,       code::Cancelled, "", 0, "", say("The analysis was cancelled."),
                     say("Start it again.")};
    if (next.empty())
        return std::optional<NextCut>();
    return std::optional<NextCut>({*evaluatePlan(problem, next), Seconds(least),
                                   latency > 0 ? least / latency
                                   : least > 0 ? infinity
                                               : 0});
}

} // namespace cutpoint
