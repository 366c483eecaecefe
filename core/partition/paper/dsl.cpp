// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/cut/min_cut.h"
#include "core/partition/solve.h"

#include <cmath>

namespace cutpoint {

Result<Solution> solveDsl(const Problem& problem) {
    const auto start = std::chrono::steady_clock::now();
    if (const Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    if (problem.limits.edgeMemory)
        return Issue{Severity::Error,
                     code::NoMemoryLimit,
                     "",
                     0,
                     "",
                     say("A min cut cannot respect an edge memory limit."),
                     say("Use the exact algorithm.")};
    Solution solution;
    solution.plan = minCutPlan(problem);
    solution.objective = Objective::Latency;
    solution.algorithm = Algorithm::Dsl;
    solution.value = solution.plan.times.latency().value;
    // Where pins force a transfer over a dead link, no frame ever ends.
    using enum Certificate::Status;
    solution.certificate = {std::isinf(solution.value) ? Infeasible : Optimal, solution.value, 0};
    solution.solveTime = std::chrono::steady_clock::now() - start;
    return solution;
}

} // namespace cutpoint
