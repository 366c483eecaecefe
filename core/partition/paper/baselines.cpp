// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/paper/prefix_plan.h"
#include "core/partition/solve.h"

namespace cutpoint {
namespace {

/// A baseline proves nothing; it is Infeasible when it breaks a limit of its objective.
Solution baseline(const Problem& problem, Objective objective, Algorithm algorithm, Plan plan) {
    Solution solution;
    solution.objective = objective;
    solution.algorithm = algorithm;
    const bool meets = satisfiesPinsAndMemory(problem, plan) && meetsLimits(problem, objective, plan.times);
    solution.plan = std::move(plan);
    solution.value = objectiveValue(objective, problem, solution.plan.times);
    solution.certificate = {meets ? Certificate::Status::Heuristic : Certificate::Status::Infeasible, 0,
                            solution.value > 0 ? 1.0 : 0.0};
    return solution;
}

/// A raw input that something reads and whose size nobody knows; -1 without one.
LayerId unknownInput(const Problem& problem) {
    for (const LayerId v : problem.graph->inputs())
        if (problem.isUnknownSize(v) && !problem.graph->successors(v).empty())
            return v;
    return -1;
}

/// Everything on `side` but raw inputs and what the pins decide.
Result<Solution> oneSide(const Problem& problem, Objective objective, Algorithm algorithm, Side side) {
    const auto start = std::chrono::steady_clock::now();
    if (const Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    // Half a cloud plan is no cloud-only plan: everything stays where a size is missing.
    const LayerId missing = side == Side::Cloud ? unknownInput(problem) : -1;
    PerLayer<Side> sides;
    for (const Pin pin : closedPins(problem))
        sides.push_back(pin == Pin::Free   ? (missing < 0 ? side : Side::Edge)
                        : pin == Pin::Edge ? Side::Edge
                                           : Side::Cloud);
    auto plan = evaluatePlan(problem, std::move(sides));
    if (!plan)
        return plan.error();
    Solution solution = baseline(problem, objective, algorithm, *std::move(plan));
    if (missing >= 0) {
        solution.certificate = {Certificate::Status::Infeasible, 0, solution.value > 0 ? 1.0 : 0.0};
        solution.issues.push_back({Severity::Warning, code::UnknownSize, "", 0,
                                   problem.graph->layer(missing).name,
                                   say("The size of this raw input is not known, so it cannot be sent; the "
                                       "edge-only plan is shown."),
                                   say("Give its size with --input-bytes NAME=588KiB.")});
    }
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
    auto plan = bestPrefix(problem, objective, problem.graph->topologicalOrder());
    if (!plan)
        return plan.error();
    Solution solution = baseline(problem, objective, Algorithm::Neurosurgeon, *std::move(plan));
    solution.solveTime = std::chrono::steady_clock::now() - start;
    return solution;
}

} // namespace cutpoint
