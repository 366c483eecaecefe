// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparison.h"

#include "app/cli/loaded_problem.h"
#include "app/cli/telling.h"

namespace cutpoint {

Comparison compareMethods(Job& job, const Problem& problem, const std::vector<Objective>& objectives) {
    std::optional<BuiltFrontier> built;
    if (auto frontier = frontierInJob(job, problem))
        built = *std::move(frontier);
    ComparisonSolvers solvers;
    solvers.mustEnd = [&] { return job.end() != Job::End::Finished; };
    solvers.exact = [&](Objective objective) { return exactInJob(job, built, problem, objective); };
    solvers.solve = [&](Objective objective, Algorithm algorithm) {
        return solveInJob(job, problem, objective, algorithm);
    };
    solvers.hull = [&]() -> std::optional<TradeOffHull> {
        const auto hull = job.run<Result<TradeOffHull>>(
            told(say("searching all plans that weights can reach")), [problem, built](std::stop_token stop) {
                return built ? TradeOffHull::of(built->frontier, problem, {}, std::move(stop))
                             : TradeOffHull::search(problem, {}, std::move(stop));
            });
        return hull && *hull ? std::optional(**hull) : std::nullopt;
    };
    solvers.literal = [&]() -> std::optional<LiteralCut> {
        const auto literal =
            job.run<Result<LiteralCut>>(told(say("cutting Eq. 4 as printed")),
                                        [problem](std::stop_token) { return solveLiteral(problem); });
        return literal && *literal ? std::optional(**literal) : std::nullopt;
    };
    Comparison comparison = compareMethods(problem, objectives, solvers);
    if (built)
        comparison.frontier = built->build;
    return comparison;
}

} // namespace cutpoint
