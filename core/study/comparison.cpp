// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/comparison.h"

#include "core/partition/paper/dads.h"
#include "core/partition/paper/dsccs/dsccs.h"
#include "core/partition/paper/dsh.h"
#include "core/partition/solve.h"
#include "core/study/exact_answer.h"

#include <algorithm>

namespace cutpoint {
namespace {

ComparedAnswer answerOf(const char* method, Objective objective, const Result<Solution>& solution) {
    ComparedAnswer answer;
    answer.method = method;
    answer.objective = objective;
    if (!solution) {
        answer.issues = {solution.error()};
        return answer;
    }
    answer.value = solution->value;
    answer.times = solution->plan.times;
    answer.transferBytes = solution->plan.transferBytes;
    answer.cut = solution->plan.cut;
    answer.sides = solution->plan.sides;
    answer.certificate = solution->certificate;
    answer.solveTime = solution->solveTime;
    answer.issues = solution->issues;
    return answer;
}

/// Algorithms worth a row beside the exact one, the paper's own for the objective first.
std::vector<Algorithm> rivals(Objective objective) {
    using enum Algorithm;
    switch (objective) {
    case Objective::Latency:
        return {Dsl, Neurosurgeon, EdgeOnly, CloudOnly};
    case Objective::Throughput:
        return {Dsh, Dsl, Neurosurgeon, EdgeOnly, CloudOnly};
    case Objective::Budget:
        return {Dsccs, Neurosurgeon, EdgeOnly, CloudOnly};
    case Objective::KeepUp:
    case Objective::Energy:
        break;
    }
    return {Neurosurgeon, EdgeOnly, CloudOnly};
}

class Comparer {
public:
    Comparer(const Problem& problem, const ComparisonSolvers& solvers)
        : problem_(problem), solvers_(solvers) {}

    Comparison run(const std::vector<Objective>& objectives) {
        for (const Objective objective : objectives) {
            if (stopped())
                break;
            const auto exact = solvers_.exact(objective);
            add(answerOf("exact", objective, exact));
            if (objective == Objective::KeepUp)
                addDads(exact);
            for (const Algorithm algorithm : rivals(objective)) {
                if (stopped())
                    break;
                add(answerOf(algorithmWord(algorithm), objective, solvers_.solve(objective, algorithm)));
                if (algorithm == Algorithm::Dsh)
                    addDshLimit();
            }
            if (objective == Objective::Latency)
                addLiteral();
        }
        return std::move(comparison_);
    }

private:
    bool stopped() const { return solvers_.mustEnd(); }

    void add(ComparedAnswer answer) {
        const ComparedAnswer* exact = comparison_.find("exact", answer.objective);
        if (answer.method == "exact")
            exact = &answer;
        using enum Certificate::Status;
        const bool comparable = exact && exact->certificate.status == Optimal && answer.hasAnswer() &&
                                answer.certificate.status != Infeasible;
        // Nothing is a percentage above an exact answer of zero.
        if (comparable && (exact->value > 0 || answer.value == 0))
            answer.aboveExact = answer.value == exact->value ? 0 : answer.value / exact->value - 1;
        comparison_.answers.push_back(std::move(answer));
    }

    void addDshLimit() {
        if (stopped() || problem_.limits.edgeMemory || problem_.network.bandwidth.value <= 0)
            return;
        const auto start = std::chrono::steady_clock::now();
        const auto hull = solvers_.hull();
        if (!hull || hull->points().empty())
            return;
        const Plan& best = hull->points()[hull->leastMaxStage()].plan;
        ComparedAnswer answer;
        answer.method = "dsh-limit";
        answer.objective = Objective::Throughput;
        answer.times = best.times;
        answer.value = best.times.maxStage().value;
        answer.transferBytes = best.transferBytes;
        answer.cut = best.cut;
        answer.sides = best.sides;
        answer.certificate = {Certificate::Status::Heuristic, 0, answer.value > 0 ? 1.0 : 0.0};
        answer.solveTime = std::chrono::steady_clock::now() - start;
        if (!hull->isComplete())
            answer.issues.push_back({Severity::Warning,
                                     code::HullIncomplete,
                                     "",
                                     0,
                                     "",
                                     say("Not all plans that weights can reach were visited."),
                                     {}});
        add(std::move(answer));
    }

    /// Algorithm 3: DSL; if that does not keep up, DSH.
    void addDads(const Result<Solution>& exact) {
        if (stopped())
            return;
        const auto mode = [&](Algorithm algorithm) {
            return [this, algorithm] { return solvers_.solve(Objective::KeepUp, algorithm); };
        };
        const auto dads = solveDads(problem_, {mode(Algorithm::Dsl), mode(Algorithm::Dsh)});
        add(answerOf("dads", Objective::KeepUp,
                     dads ? Result<Solution>(dads->solution) : Result<Solution>(dads.error())));
        if (exact && dads && !stopped())
            comparison_.heavyMode = heavyModeLoss(problem_, dads->isHeavy, dads->solution, *exact);
    }

    /// Pins do not exist in Eq. 4, so there is nothing to compare with when some are set.
    void addLiteral() {
        const bool pinned =
            std::any_of(problem_.pins.begin(), problem_.pins.end(), [](Pin pin) { return pin != Pin::Free; });
        if (stopped() || pinned || problem_.limits.edgeMemory || problem_.network.bandwidth.value <= 0)
            return;
        const auto start = std::chrono::steady_clock::now();
        const auto literal = solvers_.literal();
        if (!literal)
            return;
        const LiteralCut& cut = *literal;
        ComparedAnswer answer;
        answer.method = "eq4-literal";
        answer.times = cut.real;
        answer.value = cut.real.latency().value;
        for (LayerId v = 0; v < problem_.graph->size(); ++v) {
            const auto sideOf = [&](LayerId u) { return cut.sides[u]; };
            const auto& readers = problem_.graph->successors(v);
            const bool crosses = std::any_of(readers.begin(), readers.end(),
                                             [&](LayerId u) { return sideOf(u) != sideOf(v); });
            const bool uploaded =
                std::find(cut.freeUploads.begin(), cut.freeUploads.end(), v) != cut.freeUploads.end();
            if (crosses || uploaded) {
                answer.cut.push_back(v);
                answer.transferBytes += problem_.outputBytes(v);
            }
        }
        answer.certificate = {Certificate::Status::Heuristic, 0, answer.value > 0 ? 1.0 : 0.0};
        answer.solveTime = std::chrono::steady_clock::now() - start;
        add(std::move(answer));
        comparison_.literal =
            LiteralFinding{cut.believed.latency(), cut.real.latency(), cut.corrected.times.latency(),
                           cut.backLinks.size(), cut.freeUploads.size()};
    }

    const Problem& problem_;
    const ComparisonSolvers& solvers_;
    Comparison comparison_;
};

/// Nothing for an error.
template <class T>
std::optional<T> valueOf(Result<T> result) {
    return result ? std::optional<T>(*std::move(result)) : std::nullopt;
}

} // namespace

bool ComparedAnswer::hasAnswer() const {
    return !hasError(issues);
}

HeavyModeLoss heavyModeLoss(const Problem& problem, bool isHeavy, const Solution& dads,
                            const Solution& exact) {
    const auto meets = [&](const Plan& plan) { return meetsLimits(problem, Objective::KeepUp, plan.times); };
    HeavyModeLoss loss;
    loss.isHeavy = isHeavy;
    loss.dadsKeepsUp = meets(dads.plan);
    if (meets(exact.plan) || loss.dadsKeepsUp)
        loss.canKeepUp = true;
    else if (exact.certificate.status == Certificate::Status::Infeasible)
        loss.canKeepUp = false;
    loss.dadsLatency = dads.plan.times.latency();
    loss.keepUpLatency = meets(exact.plan) ? exact.plan.times.latency() : loss.dadsLatency;
    return loss;
}

const ComparedAnswer* Comparison::find(const std::string& method, Objective objective) const {
    const auto it = std::find_if(answers.begin(), answers.end(), [&](const ComparedAnswer& a) {
        return a.method == method && a.objective == objective && a.hasAnswer();
    });
    return it == answers.end() ? nullptr : &*it;
}

Comparison compareMethods(const Problem& problem, const std::vector<Objective>& objectives,
                          const ComparisonSolvers& solvers) {
    return Comparer(problem, solvers).run(objectives);
}

Comparison compareMethods(const Problem& problem, const Frontier* frontier,
                          const std::vector<Objective>& objectives, const Effort& effort) {
    constexpr std::chrono::milliseconds patience(2000);
    ComparisonSolvers solvers;
    solvers.mustEnd = [&] { return effort.mustEnd(); };
    solvers.exact = [&](Objective objective) { return exactAnswer(problem, frontier, objective, effort); };
    solvers.solve = [&](Objective objective, Algorithm algorithm) -> Result<Solution> {
        if (algorithm == Algorithm::Dsccs) {
            DsccsParameters parameters;
            parameters.timeLimit = timeLeft(effort, patience);
            auto found = solveDsccs(problem, parameters, effort.stop);
            return found ? Result<Solution>(inUnitOf(objective, problem, *std::move(found))) : found;
        }
        if (algorithm == Algorithm::Dsh) {
            auto found = solveDsh(problem, {.timeLimit = timeLeft(effort, patience)}, effort.stop);
            return found ? Result<Solution>(inUnitOf(objective, problem, *std::move(found)))
                         : Result<Solution>(found.error());
        }
        return cutpoint::solve(problem, objective, algorithm, effort.stop);
    };
    solvers.hull = [&] {
        return valueOf(frontier ? TradeOffHull::of(*frontier, problem, {}, effort.stop)
                                : TradeOffHull::search(problem, {.mostPoints = 200}, effort.stop));
    };
    solvers.literal = [&] { return valueOf(solveLiteral(problem)); };
    return compareMethods(problem, objectives, solvers);
}

std::vector<Objective> objectivesOf(const Problem& problem) {
    std::vector<Objective> objectives{Objective::Latency, Objective::Throughput};
    if (problem.limits.cloudBudget)
        objectives.push_back(Objective::Budget);
    if (problem.limits.samplingRate)
        objectives.push_back(Objective::KeepUp);
    return objectives;
}

} // namespace cutpoint
