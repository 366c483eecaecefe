// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/dsccs.h"

#include "core/partition/boundary_search.h"
#include "core/partition/budget_relaxation.h"
#include "core/partition/dsccs_program.h"
#include "core/partition/dsccs_search.h"
#include "core/partition/frontier.h"
#include "core/partition/min_cut_solver.h"
#include "core/partition/row_fixing.h"

#include <algorithm>
#include <cmath>
#include <glpk.h>

namespace cutpoint {
namespace {

using Status = Certificate::Status;

Issue dsccsIssue(std::string code, std::string message, std::string fix) {
    return {Severity::Error, std::move(code), "", 0, "", std::move(message), std::move(fix)};
}

Issue cancelled() {
    return dsccsIssue("cancelled", "The search was cancelled.", "Start it again.");
}

Issue infeasible() {
    return dsccsIssue("infeasible-budget", "No plan meets the pins, the memory limit and the cloud budget.",
                      "Raise the budget or remove a pin.");
}

Solution solutionOf(Plan plan, Status status, double bound) {
    Solution solution;
    solution.plan = std::move(plan);
    solution.objective = Objective::Budget;
    solution.algorithm = Algorithm::Dsccs;
    solution.value = solution.plan.times.edge.value;
    bound = std::clamp(bound, 0.0, solution.value);
    const double gap = solution.value > 0 ? (solution.value - bound) / solution.value : 0;
    constexpr double closed = 1e-9;
    if (status == Status::Optimal || gap <= closed)
        solution.certificate = {Status::Optimal, solution.value, 0};
    else
        solution.certificate = {Status::Bounded, bound, gap};
    return solution;
}

/// What GLPK cannot see any more, the frontier may still prove: its answer to the same question.
Result<Solution> frontierAnswer(const Problem& problem, const std::stop_token& stop) {
    Frontier::Options options;
    // With a memory limit labels are pruned in quadratic time.
    options.labelCap = problem.limits.edgeMemory ? 20'000 : 200'000;
    options.countTransfers = problem.network.rtt.value > 0;
    const auto frontier = Frontier::build(problem, options, stop);
    if (!frontier)
        return frontier.error();
    return frontier->answer(Objective::Budget, problem);
}

/// Branch-and-bound until its plan really meets the budget, then the proof.
class Dsccs {
public:
    Dsccs(const Problem& problem, const DsccsParameters& parameters, std::stop_token stop)
        : problem_(problem), parameters_(parameters), stop_(std::move(stop)) {
        // An infinite budget constrains nothing; everything in the cloud is within the sum of all costs.
        double most = 0;
        for (LayerId v = 0; v < problem.graph->size(); ++v)
            most += problem.cloudCost(v).value + problem.transferTime(v).value;
        budget_ = std::min(problem.limits.cloudBudget->value, most);
        relaxation_ = relaxBudget(problem, Seconds(budget_));
    }

    Result<Solution> solve() {
        if (relaxation_.isInfeasible)
            return infeasible();
        std::vector<Pin> pins = closedPins(problem_);
        if (!parameters_.tree) {
            if (relaxation_.best &&
                solutionOf(*relaxation_.best, Status::Bounded, relaxation_.lowerBound).certificate.status ==
                    Status::Optimal)
                return solutionOf(*relaxation_.best, Status::Optimal, 0);
            // An augmentation costs about O(V + L); in larger nets, or with a wider gap, the fixing would
            // take longer than it saves.
            constexpr LayerId mostToFix = 4000;
            constexpr double widestGap = 0.05;
            betterByMoves();
            if (problem_.graph->size() <= mostToFix && relaxation_.best &&
                relaxation_.gap() <= widestGap * relaxation_.best->times.edge.value)
                pins = fixedByRelaxation(problem_, relaxation_, stop_);
            if (!fixByLimits(pins))
                return solutionOf(*relaxation_.best, Status::Optimal, 0);
        }
        if (relaxation_.best && std::ranges::none_of(pins, [](Pin p) { return p == Pin::Free; })) {
            // The only plan that may still be better.
            std::vector<Side> sides;
            for (const Pin pin : pins)
                sides.push_back(pin == Pin::Edge ? Side::Edge : Side::Cloud);
            takeIfBetter(std::move(sides));
            return solutionOf(*relaxation_.best, Status::Optimal, 0);
        }
        return branchAndBound(std::move(pins));
    }

private:
    /// A better plan to begin with decides more layers and cuts GLPK's tree shorter.
    void betterByMoves() {
        if (!relaxation_.best)
            return;
        constexpr std::size_t moves = 20'000;
        const BoundedQuery query(problem_, Objective::Budget);
        std::vector<double> multipliers(query.rows.size(), 0);
        for (std::size_t r = 0; r < multipliers.size(); ++r)
            multipliers[r] = query.rows[r].goal ? 1 : query.rows[r].normal[1] > 0 ? relaxation_.lambda : 0;
        const BoundWeight weight(query, std::move(multipliers));
        takeIfBetter(
            BoundarySearch(problem_, query).improve(relaxation_.best->sides, weight.weight, moves, stop_));
    }

    void takeIfBetter(std::vector<Side> sides) {
        auto plan = evaluatePlan(problem_, std::move(sides));
        if (plan && withinBudget(problem_, *plan) && satisfiesPinsAndMemory(problem_, *plan) &&
            plan->times.edge < relaxation_.best->times.edge)
            relaxation_.best = *std::move(plan);
    }

    /// Pins what the budget alone and the best edge time alone decide. False when no plan is better.
    bool fixByLimits(std::vector<Pin>& pins) const {
        if (!relaxation_.best)
            return true;
        const BoundedQuery query(problem_, Objective::Budget);
        MinCutSolver solver(problem_.graph);
        const FixingClock clock{.stop = stop_};
        for (const SumLimit& limit : sumLimits(query, relaxation_.best->times.edge.value)) {
            if (!fixBySides(problem_, limit, pins, clock))
                return false;
            if (limit.weights.transfer > 0 && !fixByCuts(problem_, limit, solver, pins, clock))
                return false;
        }
        return true;
    }

    Result<Solution> branchAndBound(std::vector<Pin> pins) {
        glp_term_out(GLP_OFF);
        DsccsProgram program(problem_, std::move(pins), budget_);
        // GLPK holds rows to 1e-7 only. A plan that overruns T0 by less is sent back with the budget moved
        // below it; more than once, and plans that just fit could be lost.
        constexpr int mostRepairs = 32;
        double budget = budget_;
        for (int repair = 0; repair < mostRepairs; ++repair) {
            DsccsSearch search(problem_, program, parameters_, relaxation_, stop_);
            const DsccsSearch::End end = search.run();
            if (stop_.stop_requested())
                return cancelled();
            const bool hidden = program.isIllConditioned() || repair > 1;
            if (end == DsccsSearch::End::Stopped && !search.hasPlan())
                return stoppedWithoutPlan(search.bound());
            if (end == DsccsSearch::End::Failed || (hidden && end == DsccsSearch::End::Infeasible))
                return withoutGlpk();
            if (end == DsccsSearch::End::Infeasible)
                return relaxation_.best ? withoutGlpk() : Result<Solution>(infeasible());
            auto plan = evaluatePlan(problem_, program.sides());
            if (!plan)
                return plan.error();
            if (!withinBudget(problem_, *plan)) {
                const double cost = (plan->times.transfer + plan->times.cloud).value;
                // The next plan must cost less than this one by more than GLPK's tolerance can hide.
                budget = std::min(budget, budget_) - (cost - budget_) - 1e-9 * std::max(program.unit(), cost);
                program.setBudget(budget);
                continue;
            }
            if (!satisfiesPinsAndMemory(problem_, *plan))
                return withoutGlpk();
            if (relaxation_.best && relaxation_.best->times.edge < plan->times.edge)
                plan = *relaxation_.best;
            if (end == DsccsSearch::End::Stopped)
                return solutionOf(*std::move(plan), Status::Bounded,
                                  std::max(search.bound().value, relaxation_.lowerBound));
            // What GLPK proves is true to its tolerance, no further.
            constexpr double slack = 1e-6;
            const double bound = hidden ? 0 : search.bound().value - slack * program.unit();
            return checked(
                solutionOf(*std::move(plan), Status::Bounded, std::max(bound, relaxation_.lowerBound)),
                hidden);
        }
        return withoutGlpk();
    }

    Result<Solution> stoppedWithoutPlan(Seconds bound) {
        if (!relaxation_.best)
            return dsccsIssue("solver-failed", "The time was up before a plan within the budget was found.",
                              "Allow more time, or use the exact algorithm.");
        return solutionOf(*relaxation_.best, Status::Bounded, std::max(bound.value, relaxation_.lowerBound));
    }

    /// GLPK gave nothing that holds: what the relaxation found, checked.
    Result<Solution> withoutGlpk() {
        if (relaxation_.best)
            return checked(solutionOf(*relaxation_.best, Status::Bounded, relaxation_.lowerBound), true);
        const auto exact = frontierAnswer(problem_, stop_);
        if (exact ? exact->certificate.status == Status::Infeasible
                  : exact.error().code == "infeasible-memory")
            return infeasible();
        if (exact)
            return solutionOf(exact->plan, Status::Optimal, 0);
        if (stop_.stop_requested())
            return cancelled();
        return dsccsIssue("solver-failed", "GLPK stopped without an answer.",
                          "Use the exact algorithm, or allow more time.");
    }

    /// Optimal where the frontier can tell, else as it is.
    Result<Solution> checked(Solution solution, bool hidden) {
        if (solution.certificate.status == Status::Optimal)
            return solution;
        if (const auto exact = frontierAnswer(problem_, stop_);
            exact && exact->certificate.status == Status::Optimal) {
            return solutionOf(exact->value < solution.value ? exact->plan : solution.plan, Status::Optimal,
                              0);
        }
        if (stop_.stop_requested())
            return cancelled();
        if (hidden)
            solution.issues.push_back({Severity::Warning, "ill-conditioned", "", 0, "",
                                       "The times are too far apart for GLPK's tolerance of 1e-7; only the "
                                       "relaxation's bound is proved.",
                                       "Use the exact algorithm."});
        return solution;
    }

    const Problem& problem_;
    const DsccsParameters& parameters_;
    std::stop_token stop_;
    double budget_ = 0;
    BudgetRelaxation relaxation_;
};

} // namespace

Result<Solution> solveDsccs(const Problem& problem, const DsccsParameters& parameters, std::stop_token stop) {
    const auto start = std::chrono::steady_clock::now();
    if (const Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    if (!problem.limits.cloudBudget)
        return dsccsIssue("no-budget", "The cloud budget T0 is not set.", "Give a budget, such as 500ms.");
    if (problem.network.bandwidth.value <= 0)
        return dsccsIssue("dead-link", "The bandwidth is zero, so no layer can be sent.",
                          "Use the exact algorithm or edge-only here.");
    Dsccs dsccs(problem, parameters, std::move(stop));
    Result<Solution> result = dsccs.solve();
    if (!result)
        return result;
    Solution solution = *std::move(result);
    solution.solveTime = std::chrono::steady_clock::now() - start;
    return solution;
}

} // namespace cutpoint
