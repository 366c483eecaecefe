// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/cut_positions.h"

#include "core/partition/paper/prefix_plan.h"
#include "core/study/exact_answer.h"

#include <algorithm>
#include <limits>

namespace cutpoint {
namespace {

bool isChain(const LayerGraph& graph) {
    for (LayerId v = 0; v < graph.size(); ++v)
        if (graph.successors(v).size() > 1 || graph.predecessors(v).size() > 1)
            return false;
    return graph.inputs().size() == 1;
}

/// V_S of every prefix of `order`, shortest first.
std::vector<std::vector<LayerId>> cutsOf(const LayerGraph& graph, const std::vector<LayerId>& order) {
    std::vector<std::size_t> waiting;
    for (LayerId v = 0; v < graph.size(); ++v)
        waiting.push_back(graph.successors(v).size());
    std::vector<std::vector<LayerId>> cuts;
    std::vector<LayerId> sent;
    for (const LayerId v : order) {
        if (!graph.successors(v).empty())
            sent.insert(std::ranges::upper_bound(sent, v), v);
        for (const LayerId u : graph.predecessors(v))
            if (--waiting[static_cast<std::size_t>(u)] == 0)
                std::erase(sent, u);
        cuts.push_back(sent);
    }
    return cuts;
}

/// The position whose plan this is.
std::optional<std::size_t> positionOf(const Plan& plan, const CutPositions& known,
                                      const std::vector<LayerId>& order) {
    const auto length = static_cast<std::size_t>(std::ranges::count(plan.sides, Side::Edge));
    for (std::size_t i = 0; i < length; ++i)
        if (!plan.onEdge(order[i]))
            return std::nullopt;
    for (std::size_t i = 0; i < known.positions.size(); ++i)
        if (known.positions[i].length == length)
            return i;
    return std::nullopt;
}

} // namespace

Result<CutPositions> cutPositions(const Problem& problem, const Frontier* frontier, Objective objective,
                                  const Effort& effort) {
    auto optimum = exactAnswer(problem, frontier, objective, effort);
    if (!optimum)
        return optimum.error();
    CutPositions known;
    known.isChain = isChain(*problem.graph);
    known.optimum = *std::move(optimum);
    const PrefixChain chain(problem);
    const auto cuts = cutsOf(*problem.graph, chain.layers());
    double least = std::numeric_limits<double>::infinity();
    chain.visit([&](std::size_t length, const StageTimes& times, double memory) {
        const double value = objectiveValue(objective, problem, times);
        const bool fits =
            !problem.limits.edgeMemory || memory <= problem.limits.edgeMemory->value * (1 + 1e-9);
        if (fits && value < least && meetsLimits(problem, objective, times)) {
            least = value;
            known.best = known.positions.size();
        }
        known.positions.push_back({chain.layers()[length - 1], length, cuts[length - 1], times});
    });
    known.optimumAt = positionOf(known.optimum.plan, known, chain.layers());
    effort.report(1);
    return known;
}

PerLayer<Side> sidesOf(const Problem& problem, const CutPosition& position) {
    PerLayer<Side> sides(problem.graph->layers().size(), Side::Cloud);
    const PrefixChain chain(problem);
    for (std::size_t i = 0; i < position.length; ++i)
        sides[static_cast<std::size_t>(chain.layers()[i])] = Side::Edge;
    return sides;
}

} // namespace cutpoint
