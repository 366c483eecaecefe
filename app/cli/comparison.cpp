// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparison.h"

#include "app/cli/loaded_problem.h"
#include "core/partition/analysis/hull.h"
#include "core/partition/paper/dads.h"
#include "core/partition/paper/literal.h"

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
    Comparer(Job& job, const Problem& problem) : job_(job), problem_(problem) {
        if (auto built = frontierInJob(job_, problem_)) {
            built_ = *std::move(built);
            comparison_.frontier = built_->build;
        }
    }

    Comparison run(const std::vector<Objective>& objectives) {
        for (const Objective objective : objectives) {
            if (stopped())
                break;
            const auto exact = exactInJob(job_, built_, problem_, objective);
            add(answerOf("exact", objective, exact));
            if (objective == Objective::KeepUp)
                addDads(exact);
            for (const Algorithm algorithm : rivals(objective)) {
                if (stopped())
                    break;
                add(answerOf(algorithmWord(algorithm), objective,
                             solveInJob(job_, problem_, objective, algorithm)));
                if (algorithm == Algorithm::Dsh)
                    addDshLimit();
            }
            if (objective == Objective::Latency)
                addLiteral();
        }
        return std::move(comparison_);
    }

private:
    bool stopped() const { return job_.end() != Job::End::Finished; }

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
        const auto hull = job_.run<Result<TradeOffHull>>(
            "searching all plans that weights can reach",
            [problem = problem_, built = built_](std::stop_token stop) {
                return built ? TradeOffHull::of(built->frontier, problem, {}, std::move(stop))
                             : TradeOffHull::search(problem, {}, std::move(stop));
            });
        if (!hull || !*hull || (*hull)->points().empty())
            return;
        const Plan& best = (*hull)->points()[(*hull)->leastMaxStage()].plan;
        ComparedAnswer answer;
        answer.method = "dsh-limit";
        answer.objective = Objective::Throughput;
        answer.times = best.times;
        answer.value = best.times.maxStage().value;
        answer.transferBytes = best.transferBytes;
        answer.cut = best.cut;
        answer.certificate = {Certificate::Status::Heuristic, 0, answer.value > 0 ? 1.0 : 0.0};
        answer.solveTime = std::chrono::steady_clock::now() - start;
        if (!(*hull)->isComplete())
            answer.issues.push_back({Severity::Warning, "hull-incomplete", "", 0, "",
                                     say("Not all plans that weights can reach were visited."), ""});
        add(std::move(answer));
    }

    /// Algorithm 3: DSL; if that does not keep up, DSH.
    void addDads(const Result<Solution>& exact) {
        if (stopped())
            return;
        const auto mode = [&](Algorithm algorithm) {
            return [this, algorithm] { return solveInJob(job_, problem_, Objective::KeepUp, algorithm); };
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
        const auto literal =
            job_.run<Result<LiteralCut>>("cutting Eq. 4 as printed", [problem = problem_](std::stop_token) {
                return solveLiteral(problem);
            });
        if (!literal || !*literal)
            return;
        const LiteralCut& cut = **literal;
        ComparedAnswer answer;
        answer.method = "eq4-literal";
        answer.times = cut.real;
        answer.value = cut.real.latency().value;
        for (LayerId v = 0; v < problem_.graph->size(); ++v) {
            const auto sideOf = [&](LayerId u) { return cut.sides[static_cast<std::size_t>(u)]; };
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

    Job& job_;
    Problem problem_;
    std::optional<BuiltFrontier> built_;
    Comparison comparison_;
};

} // namespace

Comparison compareMethods(Job& job, const Problem& problem, const std::vector<Objective>& objectives) {
    return Comparer(job, problem).run(objectives);
}

} // namespace cutpoint
