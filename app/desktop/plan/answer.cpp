// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/plan/answer.h"

#include "core/partition/analysis/analysis.h"
#include "core/partition/solve.h"

#include <cmath>

namespace cutpoint {
namespace {

/// Fills in what only the frontier knows: margin and largest sustainable rate.
Solution answerOfFrontier(const Frontier& frontier, Objective objective, VerdictData& verdict) {
    const Problem& problem = verdict.problem;
    verdict.frontierPoints = frontier.size();
    const std::size_t best = frontier.best(objective, problem);
    const Margin margin = marginToNext(frontier, objective, problem, best);
    if (std::isfinite(margin.relative))
        verdict.margin = margin;
    const std::size_t fastest = frontier.best(Objective::Throughput, problem);
    if (fastest < frontier.size())
        if (const double beat = frontier.times(fastest, problem).maxStage().value; beat > 0)
            verdict.sustainable = FramesPerSecond(1 / beat);
    return frontier.answer(objective, problem);
}

/// The user's cut as a solution; the best plan, where it is proved, bounds how much it gives away.
Result<Solution> manualSolution(const Knowledge& known, const Solution& best) {
    auto plan = evaluatePlan(known.problem, *known.manual);
    if (!plan)
        return plan.error();
    Solution mine;
    mine.plan = *std::move(plan);
    mine.objective = known.objective;
    mine.algorithm = Algorithm::Manual;
    mine.value = objectiveValue(known.objective, known.problem, mine.plan.times);
    if (!satisfiesPinsAndMemory(known.problem, mine.plan))
        mine.issues.push_back({Severity::Warning, "manual-cut-breaks-limits", "", 0, "",
                               "Your cut breaks a pin or the edge memory limit.",
                               "Move the cut, or choose Edit > Return to the best plan."});
    const bool proved = best.certificate.status == Certificate::Status::Optimal ||
                        best.certificate.status == Certificate::Status::Bounded;
    if (proved && mine.issues.empty()) {
        mine.certificate.lowerBound = std::min(best.certificate.lowerBound, mine.value);
        mine.certificate.gap = mine.value > 0 ? 1 - mine.certificate.lowerBound / mine.value : 0;
        mine.certificate.status =
            mine.certificate.gap < 1e-9 ? Certificate::Status::Optimal : Certificate::Status::Bounded;
    }
    return mine;
}

} // namespace

Result<VerdictData> answerNow(const Knowledge& known) {
    VerdictData verdict;
    verdict.problem = known.problem;
    if (known.frontier) {
        verdict.solution = answerOfFrontier(*known.frontier, known.objective, verdict);
    } else if (known.searched) {
        verdict.solution = *known.searched;
    } else {
        auto answer = solve(known.problem, known.objective, Algorithm::Dsl);
        if (!answer)
            answer = solve(known.problem, known.objective, Algorithm::EdgeOnly);
        if (!answer)
            return answer.error();
        verdict.solution = *std::move(answer);
    }
    for (const Algorithm algorithm : {Algorithm::EdgeOnly, Algorithm::CloudOnly, Algorithm::Neurosurgeon})
        if (auto baseline = solve(known.problem, known.objective, algorithm))
            verdict.baselines.push_back(*std::move(baseline));
    if (known.manual) {
        auto mine = manualSolution(known, verdict.solution);
        if (!mine)
            return mine.error();
        verdict.best = std::move(verdict.solution);
        verdict.solution = *std::move(mine);
        verdict.margin.reset();
    }
    return verdict;
}

std::vector<LogSlider::Band> bandwidthBands(const std::vector<BestFrom>& plans, const Problem& problem) {
    std::vector<LogSlider::Band> bands;
    for (std::size_t i = 0; i < plans.size() && plans.size() > 1; ++i) {
        const auto plan = evaluatePlan(problem, plans[i].sides);
        if (!plan)
            return {};
        const auto onEdge = std::count(plan->sides.begin(), plan->sides.end(), Side::Edge);
        const double to = i + 1 < plans.size() ? plans[i + 1].from.value : INFINITY;
        bands.push_back({plans[i].from.value, to, placementText(problem, *plan),
                         static_cast<double>(onEdge) / static_cast<double>(plan->sides.size())});
    }
    return bands;
}

std::vector<Side> sidesOfCutAfter(const LayerGraph& graph, LayerId layer) {
    std::vector<Side> sides(graph.layers().size(), Side::Cloud);
    std::vector<LayerId> stack = graph.inputs();
    stack.push_back(layer);
    while (!stack.empty()) {
        const LayerId v = stack.back();
        stack.pop_back();
        if (sides[static_cast<std::size_t>(v)] == Side::Edge)
            continue;
        sides[static_cast<std::size_t>(v)] = Side::Edge;
        for (LayerId u : graph.predecessors(v))
            stack.push_back(u);
    }
    return sides;
}

} // namespace cutpoint
