// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lesson/budget_study.h"

#include <algorithm>

namespace cutpoint::lesson {
namespace {

/// A tree that fits a picture.
constexpr std::size_t fewest = 5, most = 25, tooMany = 60;

/// How many subproblems a budget leads to, `tooMany` at most.
std::size_t treeSize(const Problem& problem) {
    Branching branching(problem);
    branching.finish(tooMany);
    return branching.nodes().size();
}

Seconds budgetToLearnFrom(const Material& material) {
    const StageTimes& cloud = material.cloudOnly.times;
    const Seconds whole = cloud.transfer + cloud.cloud;
    Seconds chosen = 0.5 * whole;
    std::size_t best = 0;
    for (const double share : {0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.05}) {
        Problem problem = material.problem;
        problem.limits.cloudBudget = share * whole;
        const std::size_t size = treeSize(problem);
        if (size >= fewest && size <= most)
            return share * whole;
        if (size < tooMany && size > best) {
            best = size;
            chosen = share * whole;
        }
    }
    return chosen;
}

} // namespace

Result<BudgetStudy> studyBudget(const Material& material, const Effort& effort) {
    BudgetStudy study;
    study.problem = material.problem;
    study.isGiven = study.problem.limits.cloudBudget.has_value();
    if (!study.isGiven)
        study.problem.limits.cloudBudget = budgetToLearnFrom(material);
    study.root = relax(study.problem, {});
    DsccsParameters parameters;
    parameters.tree = &study.tree;
    constexpr std::size_t mostShown = 500;
    parameters.mostNodes = mostShown;
    parameters.timeLimit = std::chrono::seconds(5);
    auto answer = solveDsccs(study.problem, parameters, effort.stop);
    if (!answer)
        return answer.error();
    study.answer = *std::move(answer);
    return study;
}

} // namespace cutpoint::lesson
