// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/paper/dsccs/dsccs.h"

#include "core/partition/cut/min_cut_solver.h"
#include "core/partition/frontier/frontier.h"
#include "core/partition/paper/dsccs/dsccs_program.h"
#include "core/partition/paper/dsccs/dsccs_search.h"
#include "core/partition/paper/dsccs/dsccs_watch.h"
#include "core/partition/plain_problem.h"
#include "core/partition/search/boundary_search.h"
#include "core/partition/search/cut_search.h"
#include "core/partition/search/row_fixing.h"

#include <algorithm>
#include <cmath>
#include <glpk.h>

namespace cutpoint {
namespace {

Issue dsccsIssue(IssueCode code, Sentence message, Sentence fix) {
    return {Severity::Error, std::move(code), "", 0, "", std::move(message), std::move(fix)};
}

Issue cancelled() {
    return dsccsIssue(code::Cancelled, say("The search was cancelled."), say("Start it again."));
}

Issue infeasible() {
    return dsccsIssue(code::InfeasibleBudget,
                      say("No plan meets the pins, the memory limit and the cloud budget."),
                      say("Raise the budget or remove a pin."));
}

/// What GLPK cannot see any more, the frontier may still prove: its answer to the same question.
Result<Solution> frontierAnswer(const Problem& problem, const std::stop_token& stop) {
    Frontier::Options options;
    // With a memory limit labels are pruned in quadratic time.
    options.labelCap = problem.limits.edgeMemory ? 20'000 : 200'000;
    const auto frontier = Frontier::build(problem, options, stop);
    if (!frontier)
        return frontier.error();
    return frontier->answer(Objective::Budget, problem);
}

Issue doubt(IssueCode code, Sentence message) {
    return {
        Severity::Warning, std::move(code), "", 0, "", std::move(message), say("Use the exact algorithm.")};
}

/// The relaxation, what it fixes, branch-and-bound until its plan really meets the budget, then the proof.
class Dsccs {
public:
    Dsccs(const Problem& problem, const DsccsParameters& parameters, std::stop_token stop)
        : problem_(problem), parameters_(parameters), watch_(problem, parameters, std::move(stop)),
          cuts_(problem, watch_.query(), watch_.incumbent()) {
        // An infinite budget constrains nothing; everything in the cloud is within the sum of all costs.
        double most = 0;
        for (LayerId v = 0; v < problem.graph->size(); ++v)
            most += problem.cloudCost(v).value + problem.transferTime(v).value;
        budget_ = std::min(problem.limits.cloudBudget->value, most);
    }

    Result<Solution> solve() {
        if (!relax())
            return infeasible();
        watch_.report(0, 0, true);
        PerLayer<Pin> pins = closedPins(problem_);
        if (!parameters_.tree && watch_.hasPlan()) {
            if (isProved())
                return watch_.solution();
            betterByMoves();
            if (!fixLayers(pins))
                return proved();
            watch_.report(0, 0);
        }
        if (watch_.effort().mustEnd())
            return ended();
        if (watch_.hasPlan() && std::ranges::none_of(pins, [](Pin p) { return p == Pin::Free; })) {
            // The only plan that may still be better.
            PerLayer<Side> sides;
            for (const Pin pin : pins)
                sides.push_back(pin == Pin::Edge ? Side::Edge : Side::Cloud);
            watch_.offer(std::move(sides));
            return proved();
        }
        return branchAndBound(std::move(pins));
    }

private:
    /// The budget priced instead of kept: a bound on T_e, and plans within the budget on the way. False when
    /// no plan keeps it.
    bool relax() {
        std::vector<BoundedQuery::Vector> ends;
        // The price is between nothing and everything.
        for (const CutWeights& weights : {CutWeights{0, 1, 1}, CutWeights{1, 0, 0}}) {
            if (watch_.effort().mustEnd())
                return true;
            const auto end = cuts_.cut(weights, watch_.effort().stop);
            if (!end)
                return true;
            const bool isWithin = withinBudget(problem_, *end);
            if (weights.edge == 0 && !isWithin)
                return false;
            if (weights.edge == 1 && isWithin) {
                watch_.incumbent().raise(end->times.edge.value);
                return true;
            }
            ends.push_back(watch_.query().at(*end));
        }
        cuts_.startFrom(std::move(ends));
        while (!watch_.effort().mustEnd() && cuts_.step())
            ;
        return true;
    }

    bool isProved() {
        return watch_.hasPlan() && watch_.solution().certificate.status == Certificate::Status::Optimal;
    }

    /// No plan is better than the best.
    Solution proved() {
        watch_.incumbent().raise(watch_.incumbent().value());
        return watch_.solution();
    }

    /// Time is up or the search cancelled.
    Result<Solution> ended() {
        if (watch_.effort().stop.stop_requested())
            return cancelled();
        if (watch_.hasPlan())
            return watch_.solution();
        return dsccsIssue(code::SolverFailed,
                          say("The time was up before a plan within the budget was found."),
                          say("Allow more time, or use the exact algorithm."));
    }

    /// A better plan to begin with decides more layers and cuts GLPK's tree shorter.
    void betterByMoves() {
        constexpr std::size_t moves = 20'000;
        watch_.offer(
            BoundarySearch(problem_, watch_.query())
                .improve(watch_.solution().plan.sides, cuts_.best().weight, moves, watch_.effort().stop));
    }

    /// Pins what the priced budget, the budget alone and the best edge time alone decide. False when no plan
    /// is better.
    bool fixLayers(PerLayer<Pin>& pins) {
        // An augmentation costs about O(V + L); in larger nets, or with a wider gap, the fixing would take
        // longer than it saves.
        constexpr LayerId mostToFix = 4000;
        constexpr double widestGap = 0.05;
        MinCutSolver solver(problem_.graph);
        // Branch-and-bound keeps most of the time.
        Effort effort = watch_.effort();
        effort.deadline =
            std::chrono::steady_clock::now() + std::chrono::milliseconds(watch_.milliseconds() / 4);
        if (problem_.graph->size() <= mostToFix && watch_.incumbent().gap() <= widestGap) {
            auto fixed = cuts_.pins(watch_.incumbent().value(), effort);
            if (!fixed)
                return false;
            pins = *std::move(fixed);
        }
        for (const SumLimit& limit : sumLimits(watch_.query(), watch_.incumbent().value())) {
            watch_.report(0, 0);
            if (!fixBySides(problem_, limit, pins, effort))
                return false;
            if (limit.weights.transfer > 0 && !fixByCuts(problem_, limit, solver, pins, effort))
                return false;
        }
        return true;
    }

    Result<Solution> branchAndBound(PerLayer<Pin> pins) {
        using End = DsccsSearch::End;
        glp_term_out(GLP_OFF);
        DsccsProgram program(problem_, std::move(pins), budget_);
        std::optional<Issue> why;
        if (program.isIllConditioned())
            why = doubt(code::IllConditioned, say("The times are too far apart for GLPK's tolerance of 1e-7; "
                                                  "only the relaxation's bound is proved."));
        // GLPK holds rows to 1e-7 only. A plan that overruns T0 by less is sent back with the budget moved
        // below it. Plans that just fit may be lost by that, so what GLPK proves then is not used.
        constexpr int mostRepairs = 32;
        double budget = budget_;
        for (int repair = 0; repair < mostRepairs; ++repair) {
            const End end = DsccsSearch(problem_, program, parameters_, watch_, !why).run();
            if (end == End::Stopped)
                return ended();
            if (end == End::Failed)
                return checked(
                    doubt(code::SolverFailed,
                          say("GLPK stopped without an answer; what was found and proved before holds.")));
            if (end == End::Infeasible)
                return nothingFound(std::move(why));
            auto plan = evaluatePlan(problem_, program.sides());
            if (!plan)
                return plan.error();
            if (withinBudget(problem_, *plan))
                return checked(std::move(why));
            const double cost = (plan->times.transfer + plan->times.cloud).value;
            // The next plan must cost less than this one by more than GLPK's tolerance can hide.
            budget = std::min(budget, budget_) - (cost - budget_) - 1e-9 * std::max(program.unit(), cost);
            program.setBudget(budget);
            if (!why)
                why = doubt(code::BudgetTolerance,
                            say("GLPK's plan met the budget to its tolerance of 1e-7 "
                                "only; the bound is the one before another was sought."));
        }
        return checked(std::move(why));
    }

    /// GLPK found no plan among those that may be better than the best.
    Result<Solution> nothingFound(std::optional<Issue> why) {
        if (why)
            return checked(std::move(why));
        if (!watch_.hasPlan())
            return infeasible();
        // Without fixed layers the best one itself should have been found.
        return checked(
            parameters_.tree
                ? std::optional(doubt(
                      code::SolverFailed,
                      say("GLPK found no plan where there is one; only the relaxation's bound is proved.")))
                : std::nullopt);
    }

    /// Optimal where the frontier can tell, else as it is; `why` tells what GLPK could not prove.
    Result<Solution> checked(std::optional<Issue> why) {
        if (isProved())
            return watch_.solution();
        if (!watch_.effort().mustEnd()) {
            const auto exact = frontierAnswer(problem_, watch_.effort().stop);
            const bool none = exact ? exact->certificate.status == Certificate::Status::Infeasible
                                    : exact.error().code == code::InfeasibleMemory;
            if (none && !watch_.hasPlan())
                return infeasible();
            if (exact && exact->certificate.status == Certificate::Status::Optimal) {
                watch_.incumbent().offer(exact->plan);
                return proved();
            }
        }
        if (watch_.effort().stop.stop_requested())
            return cancelled();
        if (!watch_.hasPlan())
            return dsccsIssue(code::SolverFailed, say("GLPK found no plan that holds."),
                              say("Use the exact algorithm, or allow more time."));
        Solution solution = watch_.solution();
        if (why)
            solution.issues.push_back(*std::move(why));
        return solution;
    }

    const Problem& problem_;
    const DsccsParameters& parameters_;
    DsccsWatch watch_;
    double budget_ = 0;
    CutSearch cuts_;
};

} // namespace

Result<Solution> solveDsccs(const Problem& problem, const DsccsParameters& parameters, std::stop_token stop) {
    const auto start = std::chrono::steady_clock::now();
    if (const Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    if (!problem.limits.cloudBudget)
        return dsccsIssue(code::NoBudget, say("The cloud budget T0 is not set."),
                          say("Give a budget, such as 500ms."));
    if (problem.network.bandwidth.value <= 0)
        return dsccsIssue(code::DeadLink, say("The bandwidth is zero, so no layer can be sent."),
                          say("Use the exact algorithm or edge-only here."));
    if (PlainProblem::isPlain(problem)) {
        Result<Solution> result = Dsccs(problem, parameters, std::move(stop)).solve();
        if (!result)
            return result;
        Solution solution = *std::move(result);
        solution.solveTime = std::chrono::steady_clock::now() - start;
        return solution;
    }
    // The constants are layers of the program, so that it decides, too, whether they are paid.
    const PlainProblem plain(problem, PlainProblem::Constants::CallInCloud);
    const auto lift = [&](Solution& solution) {
        solution.plan = *evaluatePlan(problem, plain.expand(solution.plan.sides));
        solution.value = solution.plan.times.edge.value;
        const bool isProved = solution.certificate.status == Certificate::Status::Optimal;
        solution.certificate.lowerBound =
            isProved ? solution.value : std::min(solution.certificate.lowerBound, solution.value);
    };
    DsccsParameters plainParameters = parameters;
    if (parameters.onProgress)
        plainParameters.onProgress = [&](const DsccsProgress& progress) {
            DsccsProgress lifted = progress;
            if (lifted.incumbent)
                lift(*lifted.incumbent);
            parameters.onProgress(lifted);
        };
    Result<Solution> result = Dsccs(plain.problem(), plainParameters, std::move(stop)).solve();
    if (parameters.tree)
        for (DsccsTree::Node& node : parameters.tree->nodes)
            node.layer = node.layer < 0 ? -1 : plain.origin(node.layer);
    if (!result)
        return result;
    Solution solution = *std::move(result);
    lift(solution);
    solution.solveTime = std::chrono::steady_clock::now() - start;
    return solution;
}

} // namespace cutpoint
