// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/answer.h"

#include "core/partition/solve.h"

#include <cmath>

namespace cutpoint {
namespace {

/// Fills in what only the frontier knows: margin and largest sustainable rate.
Solution answerOfFrontier(const Frontier& frontier, const Problem& problem, Objective objective,
                          Answer& answer) {
    answer.frontierPoints = frontier.size();
    const std::size_t best = frontier.best(objective, problem);
    const Margin margin = marginToNext(frontier, objective, problem, best);
    if (std::isfinite(margin.relative))
        answer.margin = margin;
    const std::size_t fastest = frontier.best(Objective::Throughput, problem);
    if (fastest < frontier.size())
        if (const double beat = frontier.times(fastest, problem).maxStage().value; beat > 0)
            answer.sustainable = FramesPerSecond(1 / beat);
    return frontier.answer(objective, problem);
}

/// The user's cut as a solution; the best plan, where it is proved, bounds how much it gives away.
Result<Solution> manualSolution(const KnownPlans& known, const Solution& best) {
    auto plan = evaluatePlan(known.problem, *known.manual);
    if (!plan)
        return plan.error();
    Solution mine;
    mine.plan = *std::move(plan);
    mine.objective = known.objective;
    mine.algorithm = Algorithm::Manual;
    mine.value = objectiveValue(known.objective, known.problem, mine.plan.times);
    if (!satisfiesPinsAndMemory(known.problem, mine.plan))
        mine.issues.push_back({Severity::Warning, code::ManualCutBreaksLimits, "", 0, "",
                               say("Your cut breaks a pin or the edge memory limit."),
                               say("Move the cut, or choose Edit > Return to the best plan.")});
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

Result<Answer> answerNow(const KnownPlans& known) {
    Answer answer;
    if (known.frontier) {
        answer.solution = answerOfFrontier(*known.frontier, known.problem, known.objective, answer);
    } else if (known.searched) {
        answer.solution = *known.searched;
    } else {
        auto quick = solve(known.problem, known.objective, Algorithm::Dsl);
        if (!quick)
            quick = solve(known.problem, known.objective, Algorithm::EdgeOnly);
        if (!quick)
            return quick.error();
        answer.solution = *std::move(quick);
    }
    for (const Algorithm algorithm : {Algorithm::EdgeOnly, Algorithm::CloudOnly, Algorithm::Neurosurgeon})
        if (auto baseline = solve(known.problem, known.objective, algorithm))
            answer.baselines.push_back(*std::move(baseline));
    if (known.manual) {
        auto mine = manualSolution(known, answer.solution);
        if (!mine)
            return mine.error();
        answer.best = std::move(answer.solution);
        answer.solution = *std::move(mine);
        answer.margin.reset();
    }
    return answer;
}

std::vector<BandwidthBand> bandwidthBands(const std::vector<BestFrom>& plans, const Problem& problem) {
    std::vector<BandwidthBand> bands;
    for (std::size_t i = 0; i < plans.size() && plans.size() > 1; ++i) {
        if (plans[i].sides.empty())
            continue;
        auto plan = evaluatePlan(problem, plans[i].sides);
        if (!plan)
            return {};
        const BitsPerSecond to = i + 1 < plans.size() ? plans[i + 1].from : BitsPerSecond(INFINITY);
        bands.push_back({plans[i].from, to, *std::move(plan)});
    }
    return bands;
}

} // namespace cutpoint
