// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/solve.h"

#include <cmath>
#include <limits>

namespace cutpoint {
namespace {

/// A baseline proves nothing; it is Infeasible when it breaks a limit of its objective.
Solution baseline(const Problem& problem, Objective objective, Algorithm algorithm, Plan plan) {
    Solution solution;
    solution.objective = objective;
    solution.algorithm = algorithm;
    const bool limited = objective == Objective::Budget || objective == Objective::KeepUp;
    const bool meets = satisfiesPinsAndMemory(problem, plan) && (!limited || withinBudget(problem, plan)) &&
                       (objective != Objective::KeepUp || keepsUp(problem, plan));
    solution.plan = std::move(plan);
    solution.value = objectiveValue(objective, problem, solution.plan.times);
    solution.certificate = {meets ? Certificate::Status::Heuristic : Certificate::Status::Infeasible, 0,
                            solution.value > 0 ? 1.0 : 0.0};
    return solution;
}

/// Everything on `side` but raw inputs and what the pins decide.
Result<Solution> oneSide(const Problem& problem, Objective objective, Algorithm algorithm, Side side) {
    const auto start = std::chrono::steady_clock::now();
    if (const Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    std::vector<Side> sides;
    for (const Pin pin : closedPins(problem))
        sides.push_back(pin == Pin::Free ? side : pin == Pin::Edge ? Side::Edge : Side::Cloud);
    auto plan = evaluatePlan(problem, std::move(sides));
    if (!plan)
        return plan.error();
    Solution solution = baseline(problem, objective, algorithm, *std::move(plan));
    solution.solveTime = std::chrono::steady_clock::now() - start;
    return solution;
}

} // namespace

Result<Solution> solveEdgeOnly(const Problem& problem, Objective objective) {
    return oneSide(problem, objective, Algorithm::EdgeOnly, Side::Edge);
}

Result<Solution> solveCloudOnly(const Problem& problem, Objective objective) {
    return oneSide(problem, objective, Algorithm::CloudOnly, Side::Cloud);
}

Result<Solution> solveNeurosurgeon(const Problem& problem, Objective objective) {
    const auto start = std::chrono::steady_clock::now();
    if (const Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    const LayerGraph& graph = *problem.graph;

    // Raw inputs first, then the topological order; the cut slides along that chain. What a prefix sends is
    // kept up to date: a layer is sent while it is placed and has a successor that is not.
    std::vector<LayerId> chain = graph.inputs();
    for (LayerId v : graph.topologicalOrder())
        if (!graph.layer(v).isInput)
            chain.push_back(v);
    std::vector<std::size_t> waiting;
    StageTimes times;
    for (LayerId v = 0; v < graph.size(); ++v) {
        waiting.push_back(graph.successors(v).size());
        times.cloud += problem.cloudCost(v);
    }
    const std::vector<Pin> pins = closedPins(problem);
    std::size_t firstCloud = chain.size(), lastEdge = 0;
    for (std::size_t i = 0; i < chain.size(); ++i) {
        if (pins[static_cast<std::size_t>(chain[i])] == Pin::Cloud)
            firstCloud = std::min(firstCloud, i);
        if (pins[static_cast<std::size_t>(chain[i])] == Pin::Edge)
            lastEdge = i + 1;
    }
    double bestValue = std::numeric_limits<double>::infinity(), bestAny = bestValue;
    std::size_t best = chain.size(), any = chain.size();
    double sent = 0, sentLayers = 0, memory = 0;
    for (std::size_t i = 0; i < chain.size(); ++i) {
        const LayerId v = chain[i];
        times.edge += problem.edgeTime(v);
        times.cloud = times.cloud - problem.cloudCost(v);
        memory += graph.layer(v).parameterBytes.value;
        if (!graph.successors(v).empty()) {
            sent += problem.outputBytes(v).value;
            ++sentLayers;
        }
        for (LayerId u : graph.predecessors(v))
            if (--waiting[static_cast<std::size_t>(u)] == 0) {
                sent -= problem.outputBytes(u).value;
                --sentLayers;
            }
        if (sentLayers == 0)
            sent = 0;
        Plan prefix;
        prefix.times = {times.edge,
                        transferTime(Bytes(std::max(0.0, sent)), problem.network.payloadRate()) +
                            problem.network.rtt * sentLayers,
                        i + 1 == chain.size() ? Seconds(0) : Seconds(std::max(0.0, times.cloud.value))};
        const std::size_t length = i + 1;
        if (length < std::max(lastEdge, graph.inputs().size()) || length > firstCloud)
            continue;
        const double value = objectiveValue(objective, problem, prefix.times);
        if (value < bestAny) {
            bestAny = value;
            any = length;
        }
        const bool limited = objective == Objective::Budget || objective == Objective::KeepUp;
        const bool meets =
            (!limited || withinBudget(problem, prefix)) &&
            (objective != Objective::KeepUp || keepsUp(problem, prefix)) &&
            (!problem.limits.edgeMemory || memory <= problem.limits.edgeMemory->value * (1 + 1e-9));
        if (meets && value < bestValue) {
            bestValue = value;
            best = length;
        }
    }
    if (!std::isfinite(bestValue))
        best = any;
    // Pins that no prefix of the order can meet leave the pins' own plan.
    std::vector<Side> sides(chain.size(), Side::Cloud);
    for (std::size_t i = 0; i < best; ++i)
        sides[static_cast<std::size_t>(chain[i])] = Side::Edge;
    for (std::size_t i = 0; i < sides.size(); ++i)
        if (pins[i] != Pin::Free)
            sides[i] = pins[i] == Pin::Edge ? Side::Edge : Side::Cloud;
    auto plan = evaluatePlan(problem, std::move(sides));
    if (!plan)
        return plan.error();
    Solution solution = baseline(problem, objective, Algorithm::Neurosurgeon, *std::move(plan));
    solution.solveTime = std::chrono::steady_clock::now() - start;
    return solution;
}

} // namespace cutpoint
