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
    auto plan = bestPrefix(problem, objective, problem.graph->topologicalOrder());
    if (!plan)
        return plan.error();
    Solution solution = baseline(problem, objective, Algorithm::Neurosurgeon, *std::move(plan));
    solution.solveTime = std::chrono::steady_clock::now() - start;
    return solution;
}

} // namespace cutpoint
