// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lesson/budget_study.h"

#include <algorithm>

namespace cutpoint::lesson {
namespace {

/// A tree that fits a picture.
constexpr std::size_t fewest = 3, most = 25, tooMany = 60;

/// How much there is to see under a budget: first that the answer splits the net, then the size of the tree.
std::pair<bool, std::size_t> merit(const Material& material, Seconds budget) {
    Problem problem = material.problem;
    problem.limits.cloudBudget = budget;
    Branching branching(problem);
    branching.finish(tooMany);
    const std::size_t size = branching.nodes().size();
    if (branching.incumbent() < 0 || size >= tooMany)
        return {false, 0};
    const auto& shares = branching.nodes()[static_cast<std::size_t>(branching.incumbent())].relaxation.shares;
    bool onEdge = false, inCloud = false;
    for (LayerId v = 0; v < problem.graph->size(); ++v)
        if (!problem.graph->layer(v).isInput)
            (shares[static_cast<std::size_t>(v)] > 0.5 ? onEdge : inCloud) = true;
    return {onEdge && inCloud, size > most ? fewest : size};
}

Seconds budgetToLearnFrom(const Material& material) {
    const StageTimes& cloud = material.cloudOnly.times;
    const Seconds whole = cloud.transfer + cloud.cloud;
    Seconds chosen = 0.5 * whole;
    std::pair<bool, std::size_t> best{false, 0};
    for (const double share : {0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.95, 0.05})
        if (const auto found = merit(material, share * whole); found > best) {
            best = found;
            chosen = share * whole;
        }
    return chosen;
}

/// What a subproblem and those above it decide; nothing when one of them decided something that is no layer.
std::optional<PerLayer<Pin>> decidedBy(const DsccsTree& tree, std::size_t node, std::size_t layers) {
    PerLayer<Pin> decided(layers, Pin::Free);
    for (int i = static_cast<int>(node); tree.nodes[static_cast<std::size_t>(i)].parent >= 0;) {
        const DsccsTree::Node& it = tree.nodes[static_cast<std::size_t>(i)];
        if (it.layer < 0)
            return std::nullopt;
        decided[static_cast<std::size_t>(it.layer)] = it.side == Side::Edge ? Pin::Edge : Pin::Cloud;
        i = it.parent;
    }
    return decided;
}

/// GLPK ends the simplex of a subproblem as soon as it is useless, so what it says of its bound is not the
/// relaxation's.
void completeBounds(const Problem& problem, DsccsTree& tree) {
    constexpr std::size_t mostSeen = 60;
    for (std::size_t i = 0; i < std::min(mostSeen, tree.nodes.size()); ++i)
        if (tree.nodes[i].status == DsccsTree::Status::Pruned)
            if (auto decided = decidedBy(tree, i, problem.graph->layers().size())) {
                const Relaxation relaxation = relax(problem, *std::move(decided));
                tree.nodes[i].bound = relaxation.isFeasible ? relaxation.bound : infeasibleBound;
            }
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
    completeBounds(study.problem, study.tree);
    return study;
}

} // namespace cutpoint::lesson
