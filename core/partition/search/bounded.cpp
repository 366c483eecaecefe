// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/search/bounded.h"

#include "core/partition/cut/min_cut.h"
#include "core/partition/frontier/narrow_order.h"
#include "core/partition/paper/prefix_plan.h"
#include "core/partition/plain_problem.h"
#include "core/partition/search/boundary_search.h"
#include "core/partition/search/cut_branching.h"
#include "core/partition/search/state_search.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cutpoint {
namespace {

/// Arcs that the first cuts look at, about 40 ms of work. Counted and not timed, so that equal questions have
/// equal answers.
constexpr std::size_t firstCutWork = 2'000'000;

Issue boundedIssue(IssueCode code, Sentence message, Sentence fix) {
    return {Severity::Error, std::move(code), "", 0, "", std::move(message), std::move(fix)};
}

PerLayer<Side> everythingOn(const Problem& problem, Side side) {
    PerLayer<Side> sides;
    for (const Pin pin : closedPins(problem))
        sides.push_back(pin == Pin::Free ? side : pin == Pin::Edge ? Side::Edge : Side::Cloud);
    return sides;
}

/// A plan sends nothing, then it is the edge's, or the smallest transfer at least. Says most where the link
/// is slow. Nothing where a layer without producers could start in the cloud.
double stageBound(const Problem& problem) {
    Seconds edgeOnly;
    double least = std::numeric_limits<double>::infinity();
    for (LayerId v = 0; v < problem.graph->size(); ++v) {
        if (!problem.graph->layer(v).isInput && problem.graph->predecessors(v).empty())
            return 0;
        edgeOnly += problem.edgeTime(v);
        if (!problem.graph->successors(v).empty())
            least = std::min(least, problem.transferTime(v).value);
    }
    // The sum may be rounded differently elsewhere.
    constexpr double rounding = 1 - 1e-12;
    return std::min(edgeOnly.value, least) * rounding;
}

/// What to show when nothing meets the limits: the plan of least T_max (keep-up) or of least T_t + T_c
/// (budget).
void offerNearest(const Problem& problem, Objective objective, std::size_t mostBytes, Incumbent& incumbent,
                  std::stop_token stop) {
    if (objective == Objective::Budget && !problem.limits.edgeMemory) {
        incumbent.offer(minCutPlan(problem, {.edge = 0, .transfer = 1, .cloud = 1}));
    } else if (objective == Objective::KeepUp) {
        BoundedOptions options;
        options.timeLimit = std::chrono::milliseconds(500);
        options.mostBytes = mostBytes;
        if (auto fastest = solveBounded(problem, Objective::Throughput, options, std::move(stop)))
            incumbent.offer(fastest->plan);
    }
}

/// Pins leave no plan that does without a dead link, and the question has no answer but with one.
bool hangsOnDeadLink(const Problem& problem, Objective objective) {
    const auto& budget = problem.limits.cloudBudget;
    const bool asksForTransfer = objective != Objective::Budget || (budget && std::isfinite(budget->value));
    return problem.network.bandwidth.value <= 0 && asksForTransfer &&
           std::isinf(minCutPlan(problem).times.transfer.value);
}

/// Plans of small T_max, which keep up with the most: the first cuts of the throughput question, and the best
/// of them bettered.
void offerFast(const Problem& problem, const BoundedQuery& keepUp, Incumbent& incumbent,
               const std::stop_token& stop) {
    constexpr int cuts = 12;
    constexpr std::size_t moves = 60'000;
    constexpr int tries = 8;
    const BoundedQuery query(problem, Objective::Throughput);
    Incumbent fastest(problem, Objective::Throughput, query,
                      [&](const Solution& s) { incumbent.offer(s.plan); });
    CutSearch search(problem, query, fastest);
    for (int i = 0; i < cuts && std::isinf(incumbent.value()) && !stop.stop_requested() && search.step(); ++i)
        fastest.report();
    if (!std::isinf(incumbent.value()) || std::isinf(fastest.value()) || stop.stop_requested())
        return;
    const PerLayer<Side> start = fastest.solution().plan.sides;
    BoundarySearch towardsLimits(problem, keepUp), towardsRate(problem, query);
    for (int i = 0; i < tries && std::isinf(incumbent.value()); ++i) {
        if (stop.stop_requested())
            return;
        BoundarySearch& boundary = i % 2 ? towardsRate : towardsLimits;
        if (auto plan = evaluatePlan(problem, boundary.improve(start, search.best().weight, moves, stop)))
            incumbent.offer(*std::move(plan));
    }
}

/// A search for the best of one question, which ends when asked.
using Search = std::function<void(Objective, const BoundedQuery&, Incumbent&, std::stop_token)>;

/// Searches for the highest throughput until a plan keeps up, or none can.
void findKeepingUp(const Problem& problem, Incumbent& incumbent, const Search& search,
                   const std::stop_token& stop) {
    const BoundedQuery query(problem, Objective::Throughput);
    std::stop_source found;
    const std::stop_callback cancel(stop, [&] { found.request_stop(); });
    Incumbent fastest(problem, Objective::Throughput, query, [&](const Solution& s) {
        incumbent.offer(s.plan);
        incumbent.report();
        if (!std::isinf(incumbent.value()))
            found.request_stop();
    });
    search(Objective::Throughput, query, fastest, found.get_token());
    fastest.report();
    if (problem.limits.samplingRate && fastest.bound() > (1 + 1e-8) / problem.limits.samplingRate->value)
        incumbent.proveInfeasible();
}

/// solveBounded() for a checked problem without ties and fixed costs, phase by phase.
class PlainSolver {
public:
    PlainSolver(const Problem& problem, Objective objective, const BoundedOptions& options,
                const std::stop_token& stop)
        : problem_(problem), objective_(objective), options_(options), stop_(stop),
          deadline_(std::chrono::steady_clock::now() + options.timeLimit), query_(problem, objective),
          incumbent_(problem, objective, query_, options.progress), cuts_(problem, query_, incumbent_) {}

    Result<Solution> run() {
        if (!takeEnds())
            return boundedIssue(code::InfeasibleMemory,
                                say("No plan fits the edge memory limit and the pins."),
                                say("Raise the limit or remove a pin."));
        if (hangsOnDeadLink(problem_, objective_)) {
            incumbent_.proveInfeasible();
            return incumbent_.solution();
        }
        takePrefixes();
        cutFirst();
        const bool oneCutIsAll = query_.rows.size() == 1;
        const bool searches = !stop_.stop_requested() && !finished() && !oneCutIsAll;
        if (searches)
            search();
        if (stop_.stop_requested())
            return boundedIssue(code::Cancelled, say("The search was cancelled."), say("Start it again."));
        if (searches && incumbent_.infeasible())
            offerNearest(problem_, objective_, options_.mostBytes, incumbent_, stop_);
        incumbent_.report();
        return incumbent_.solution();
    }

private:
    bool finished() const {
        return incumbent_.infeasible() || incumbent_.gap() <= std::max(options_.relativeGap, 1e-9) ||
               std::chrono::steady_clock::now() > deadline_;
    }

    /// The ends are always plans, also where pins leave no prefix of an order; the cloud end has the least
    /// edge memory of all. False when even that does not fit.
    bool takeEnds() {
        for (const Side side : {Side::Cloud, Side::Edge}) {
            auto plan = evaluatePlan(problem_, everythingOn(problem_, side));
            if (side == Side::Cloud && !satisfiesPinsAndMemory(problem_, *plan))
                return false;
            known_.push_back(query_.at(*plan));
            incumbent_.offer(*std::move(plan));
        }
        return true;
    }

    /// A cut along an order is seldom the best, but it narrows what the search must look at where the ends
    /// are far from everything else.
    void takePrefixes() {
        if (query_.rows.size() > 1)
            for (const auto& order : {problem_.graph->topologicalOrder(), narrowOrder(*problem_.graph)}) {
                if (auto plan = bestPrefix(problem_, objective_, order))
                    incumbent_.offer(*std::move(plan));
                PrefixChain(problem_, order).visit([&](std::size_t, const StageTimes& times, double memory) {
                    known_.push_back(
                        query_.of(times.edge.value, times.transfer.value, times.cloud.value, memory));
                });
            }
        if (objective_ == Objective::Throughput)
            incumbent_.raise(stageBound(problem_));
    }

    /// One weighted cut; false when no other weight is worth trying.
    bool cut() {
        const bool more = cuts_.step();
        incumbent_.report();
        return more;
    }

    /// Cuts answer at once; how many depends on how long one takes.
    void cutFirst() {
        constexpr int leastCuts = 1, mostFirstCuts = 60;
        bool more = true;
        if (query_.rows.size() == 2) {
            // Cuts near the best multiplier are the slow ones. Unweighted sums bound less, but at once.
            cuts_.startFrom({1, 1});
            more = cut();
        }
        cuts_.startFrom(known_);
        for (int made = 0; made < mostFirstCuts && more && !finished() && !stop_.stop_requested(); ++made) {
            if (made >= leastCuts && cuts_.work() > firstCutWork)
                break;
            if (made == leastCuts && objective_ == Objective::KeepUp && std::isinf(incumbent_.value()))
                offerFast(problem_, query_, incumbent_, stop_);
            more = cut();
        }
    }

    /// The state graph of a narrow net to its end, or branching over the cuts of a wide one.
    void search() {
        StateGraph::Options graphOptions;
        graphOptions.mostStates = options_.mostStates;
        graphOptions.foresee = true;
        graphOptions.mostBytes = options_.mostBytes / 2;
        const auto states = StateGraph::build(problem_, graphOptions, stop_);
        const Search best = [&](Objective asked, const BoundedQuery& itsQuery, Incumbent& incumbent,
                                const std::stop_token& ends) {
            const bool whole = asked == objective_;
            const double gap = whole ? options_.relativeGap : 0;
            if (states)
                StateSearch(problem_, itsQuery, *states, incumbent,
                            {gap,
                             options_.mostBytes / 8 * 3,
                             {ends, deadline_},
                             whole ? cuts_.weights() : std::vector<BoundWeight>{}})
                    .run();
            else
                CutBranching(problem_, asked, itsQuery, incumbent,
                             {gap,
                              options_.mostStates,
                              options_.mostBytes,
                              {ends, deadline_},
                              whole ? cuts_.best().multipliers : std::vector<double>{}})
                    .run();
        };
        if (objective_ == Objective::KeepUp && std::isinf(incumbent_.value()))
            findKeepingUp(problem_, incumbent_, best, stop_);
        if (!finished() && !stop_.stop_requested())
            best(objective_, query_, incumbent_, stop_);
    }

    const Problem& problem_;
    Objective objective_;
    const BoundedOptions& options_;
    const std::stop_token& stop_;
    std::chrono::steady_clock::time_point deadline_;
    BoundedQuery query_;
    Incumbent incumbent_;
    CutSearch cuts_;
    std::vector<BoundedQuery::Vector> known_; ///< of the ends and prefixes
};

/// An answer about the plain problem as one about the original: its sides, priced there.
Solution lifted(const Problem& problem, const PlainProblem& plain, Solution solution) {
    solution.plan = *evaluatePlan(problem, plain.expand(solution.plan.sides));
    solution.value = objectiveValue(solution.objective, problem, solution.plan.times);
    Certificate& certificate = solution.certificate;
    using enum Certificate::Status;
    const bool isProved = certificate.status == Optimal || certificate.status == Infeasible;
    certificate.lowerBound = isProved ? solution.value : std::min(certificate.lowerBound, solution.value);
    if (!isProved && solution.value > 0 && certificate.status == Bounded)
        certificate.gap = (solution.value - certificate.lowerBound) / solution.value;
    return solution;
}

} // namespace

Result<Solution> solveBounded(const Problem& problem, Objective objective, const BoundedOptions& options,
                              std::stop_token stop) {
    if (const Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    if (PlainProblem::isPlain(problem))
        return PlainSolver(problem, objective, options, stop).run();
    const bool byStage = objective == Objective::Throughput || objective == Objective::KeepUp;
    const PlainProblem plain(problem, byStage ? PlainProblem::Constants::CallOnLink
                                              : PlainProblem::Constants::CallInCloud);
    BoundedOptions plainOptions = options;
    if (options.progress)
        plainOptions.progress = [&](const Solution& s) { options.progress(lifted(problem, plain, s)); };
    auto solution = PlainSolver(plain.problem(), objective, plainOptions, stop).run();
    return solution ? Result<Solution>(lifted(problem, plain, *std::move(solution))) : solution;
}

Result<Solution> solveBounded(const Problem& problem, Objective objective, std::stop_token stop) {
    return solveBounded(problem, objective, BoundedOptions{}, std::move(stop));
}

} // namespace cutpoint
