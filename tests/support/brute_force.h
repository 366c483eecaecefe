// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The oracle: every downset of a small DAG, costed by evaluatePlan.
#pragma once

#include "core/model/plan.h"

#include <cmath>
#include <functional>
#include <limits>
#include <random>

namespace cutpoint::test {

/// Calls `visit` for every plan that pins and edge memory allow. 2^(V - inputs) candidates.
inline void forEachPlan(const Problem& problem, const std::function<void(const Plan&)>& visit) {
    std::vector<LayerId> movable;
    for (LayerId v = 0; v < problem.graph->size(); ++v)
        if (!problem.graph->layer(v).isInput)
            movable.push_back(v);
    for (std::uint32_t mask = 0; mask < (1U << movable.size()); ++mask) {
        PerLayer<Side> sides(problem.graph->layers().size(), Side::Edge);
        for (std::size_t i = 0; i < movable.size(); ++i)
            if (mask >> i & 1U)
                sides[static_cast<std::size_t>(movable[i])] = Side::Cloud;
        const auto plan = evaluatePlan(problem, std::move(sides));
        if (plan && satisfiesPinsAndMemory(problem, *plan))
            visit(*plan);
    }
}

/// The least objective value over all plans that meet the objective's limits; infinite when there is none.
inline double bruteForce(const Problem& problem, Objective objective) {
    double least = std::numeric_limits<double>::infinity();
    forEachPlan(problem, [&](const Plan& plan) {
        const bool limited = objective == Objective::Budget || objective == Objective::KeepUp;
        if ((limited && !withinBudget(problem, plan)) ||
            (objective == Objective::KeepUp && !keepsUp(problem, plan)))
            return;
        least = std::min(least, objectiveValue(objective, problem, plan.times));
    });
    return least;
}

/// A random DAG of 2 .. `mostLayers` layers: one to three inputs, skips, diamonds, several outputs; costs are
/// drawn from a style per seed: plain, many zeros, many ties, or extreme ratios.
inline Problem randomProblem(std::uint32_t seed, int mostLayers) {
    std::mt19937 random(seed);
    const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const int n = 2 + upTo(mostLayers - 1);
    const int inputs = std::min(n - 1, 1 + upTo(3) * upTo(2));
    const int style = upTo(4);
    const auto cost = [&]() -> double {
        switch (style) {
        case 1:
            return upTo(3) == 0 ? 0.0 : upTo(100) / 10.0;
        case 2:
            return 1 + upTo(2);
        case 3:
            return std::pow(10.0, upTo(13) - 6);
        default:
            return upTo(100000) / 1000.0;
        }
    };
    std::vector<Layer> layers;
    std::vector<Link> links;
    for (int v = 0; v < n; ++v) {
        Layer layer;
        layer.name = "v" + std::to_string(v);
        layer.isInput = v < inputs;
        layer.outputBytes = Bytes(cost() * 1000);
        layer.parameterBytes = Bytes(layer.isInput ? 0 : upTo(50));
        layers.push_back(layer);
        if (layer.isInput)
            continue;
        const int producers = 1 + (upTo(3) == 0 ? upTo(3) : 0);
        for (int k = 0; k < producers; ++k)
            links.push_back({upTo(2) == 0 ? v - 1 : upTo(v), v});
    }
    auto graph = LayerGraph::make("random", std::move(layers), std::move(links));
    const auto shared = std::make_shared<LayerGraph>(*std::move(graph));
    Profile profile = emptyProfile(*shared);
    for (int v = inputs; v < n; ++v) {
        auto& row = profile.layers[static_cast<std::size_t>(v)];
        row.edge = Seconds(cost());
        row.cloud = Seconds(style == 2 ? cost() : cost() / (1 + upTo(10)));
    }
    Problem problem = makeProblem(shared, profile);
    problem.network.bandwidth = BitsPerSecond(std::pow(10.0, 2 + upTo(4)) * (1 + upTo(9)));
    if (upTo(4) == 0)
        problem.network.rtt = Seconds(upTo(10));
    problem.edgeSpeed = 1 + upTo(2);
    problem.cloudSpeed = 1 + upTo(3);
    if (upTo(4) == 0)
        problem.network.downlink = BitsPerSecond(std::pow(10.0, 2 + upTo(4)));
    return problem;
}

/// Gives a problem what Section 7 of the formulation adds, where the seed says so: fixed costs, ties that may
/// interleave, unknown sizes (a raw input's among them), zero-time layers behind the inputs.
inline void addRealities(Problem& problem, std::uint32_t seed) {
    std::mt19937 random(seed * 2654435761U + 12345);
    const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const LayerGraph& graph = *problem.graph;
    double scale = 0;
    for (const LayerProfile& row : problem.profile.layers)
        scale += row.edge.value + row.cloud.value;
    scale /= static_cast<double>(graph.size());
    if (upTo(2) == 0) {
        const auto cost = [&] { return Seconds(upTo(3) == 0 ? 0 : scale * (1 + upTo(30)) / 10); };
        problem.fixed = {cost(), cost()};
        problem.network.rtt = cost();
    }
    if (upTo(3) == 0)
        for (LayerId v = 0; v < graph.size(); ++v)
            if (!graph.layer(v).isInput && graph.predecessors(v).size() == 1 &&
                graph.layer(graph.predecessors(v).front()).isInput) {
                auto& row = problem.profile.layers[static_cast<std::size_t>(v)];
                row.edge = row.cloud = Seconds(0);
                if (upTo(2) == 0)
                    row.output = problem.profile.layers[0].output * (upTo(2) + 0.5);
            }
    const auto anyWork = [&] {
        const auto inputs = static_cast<int>(graph.inputs().size());
        return static_cast<LayerId>(inputs + upTo(graph.size() - inputs));
    };
    if (upTo(3) == 0)
        for (int i = 1 + upTo(3); i > 0; --i) {
            Tie tie{
                {anyWork(), anyWork()}, upTo(4) ? TieReason::FusedGroup : TieReason::RecurrentState, "tie"};
            if (upTo(2) == 0)
                tie.layers.push_back(anyWork());
            problem.ties.push_back(tie);
        }
    if (upTo(3) == 0)
        for (int i = 1 + upTo(2); i > 0; --i) {
            const LayerId v = upTo(6) ? anyWork() : upTo(graph.size());
            auto& row = problem.profile.layers[static_cast<std::size_t>(v)];
            row.output = Bytes(0);
            row.outputFrom = Provenance::Unknown;
        }
}

/// A random problem as real nets and machines make them.
inline Problem realProblem(std::uint32_t seed, int mostLayers) {
    Problem problem = randomProblem(seed, mostLayers);
    const LayerGraph& graph = *problem.graph;
    if (seed % 5 == 3) { // a layer that begins from nothing, such as one that makes a constant
        const auto inputs = static_cast<LayerId>(graph.inputs().size());
        const LayerId alone = inputs + static_cast<LayerId>(seed / 5) % (graph.size() - inputs);
        std::vector<Link> links = graph.links();
        std::erase_if(links, [&](const Link& link) { return link.consumer == alone; });
        problem.graph =
            std::make_shared<LayerGraph>(*LayerGraph::make("random", graph.layers(), std::move(links)));
    }
    addRealities(problem, seed);
    return problem;
}

/// Pins some layers at random without contradictions.
inline void pinAtRandom(Problem& problem, std::uint32_t seed) {
    std::mt19937 random(seed);
    for (int i = 0; i < 3; ++i) {
        Problem pinned = problem;
        pinned.pins.resize(problem.graph->layers().size(), Pin::Free);
        pinned.pins[random() % pinned.pins.size()] = random() % 2 ? Pin::Edge : Pin::Cloud;
        if (checkProblem(pinned).empty())
            problem = pinned;
    }
}

} // namespace cutpoint::test
