// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/solve.h"

#include "core/partition/paper/dsccs/dsccs.h"
#include "core/partition/paper/dsh.h"
#include "core/partition/search/bounded.h"

namespace cutpoint {

Solution inUnitOf(Objective objective, const Problem& problem, Solution solution) {
    if (solution.objective == objective)
        return solution;
    solution.objective = objective;
    solution.value = objectiveValue(objective, problem, solution.plan.times);
    const bool meets = meetsLimits(problem, objective, solution.plan.times);
    solution.certificate = {meets ? Certificate::Status::Heuristic : Certificate::Status::Infeasible, 0,
                            solution.value > 0 ? 1.0 : 0.0};
    return solution;
}

namespace {

Result<Solution> inUnitOf(Objective objective, const Problem& problem, const Result<Solution>& answer) {
    return answer ? Result<Solution>(inUnitOf(objective, problem, *answer)) : answer.error();
}

Result<Solution> solveExact(const Problem& problem, Objective objective, std::stop_token stop) {
    if (objective == Objective::Latency && !problem.limits.edgeMemory) {
        // One min cut is the proof; no need for the whole trade-off.
        auto cut = solveDsl(problem);
        if (!cut)
            return cut.error();
        Solution solution = *std::move(cut);
        solution.algorithm = Algorithm::Exact;
        return solution;
    }
    return solveBounded(problem, objective, std::move(stop));
}

} // namespace

Result<Solution> solve(const Problem& problem, Objective objective, Algorithm algorithm,
                       std::stop_token stop) {
    switch (algorithm) {
    case Algorithm::Dsl:
        return inUnitOf(objective, problem, solveDsl(problem));
    case Algorithm::Dsh: {
        const auto heavy = solveDsh(problem, {}, std::move(stop));
        return inUnitOf(objective, problem, heavy ? Result<Solution>(*heavy) : heavy.error());
    }
    case Algorithm::Dsccs:
        return inUnitOf(objective, problem, solveDsccs(problem, {}, std::move(stop)));
    case Algorithm::Neurosurgeon:
        return solveNeurosurgeon(problem, objective);
    case Algorithm::EdgeOnly:
        return solveEdgeOnly(problem, objective);
    case Algorithm::CloudOnly:
        return solveCloudOnly(problem, objective);
    case Algorithm::Manual:
        return Issue{Severity::Error,
                     code::BadOption,
                     "",
                     0,
                     "",
                     say("A manual cut is not found by a solver."),
                     say("Choose an algorithm, or evaluate the cut's sides.")};
    case Algorithm::Exact:
        break;
    }
    return solveExact(problem, objective, std::move(stop));
}

} // namespace cutpoint
