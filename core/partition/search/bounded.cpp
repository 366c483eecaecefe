// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/search/bounded.h"

#include "core/partition/cut/min_cut.h"
#include "core/partition/frontier/narrow_order.h"
#include "core/partition/paper/prefix_plan.h"
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

Issue boundedIssue(std::string code, Sentence message, Sentence fix) {
    return {Severity::Error, std::move(code), "", 0, "", std::move(message), std::move(fix)};
}

std::vector<Side> everythingOn(const Problem& problem, Side side) {
    std::vector<Side> sides;
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
    const std::vector<Side> start = fastest.solution().plan.sides;
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

} // namespace

Result<Solution> solveBounded(const Problem& problem, Objective objective, const BoundedOptions& options,
                              std::stop_token stop) {
    const auto deadline = std::chrono::steady_clock::now() + options.timeLimit;
    if (const Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    const BoundedQuery query(problem, objective);
    Incumbent incumbent(problem, objective, query, options.progress);
    std::vector<BoundedQuery::Vector> known;
    // The ends are always plans, also where pins leave no prefix of an order; the cloud end has the least
    // edge memory of all.
    for (const Side side : {Side::Cloud, Side::Edge}) {
        auto plan = evaluatePlan(problem, everythingOn(problem, side));
        if (side == Side::Cloud && !satisfiesPinsAndMemory(problem, *plan))
            return boundedIssue("infeasible-memory", say("No plan fits the edge memory limit and the pins."),
                                say("Raise the limit or remove a pin."));
        known.push_back(query.at(*plan));
        incumbent.offer(*std::move(plan));
    }
    if (hangsOnDeadLink(problem, objective)) {
        incumbent.proveInfeasible();
        return incumbent.solution();
    }
    // A cut along an order is seldom the best, but it narrows what the search must look at where the ends are
    // far from everything else.
    if (query.rows.size() > 1)
        for (const auto& order : {problem.graph->topologicalOrder(), narrowOrder(*problem.graph)}) {
            if (auto plan = bestPrefix(problem, objective, order))
                incumbent.offer(*std::move(plan));
            PrefixChain(problem, order).visit([&](std::size_t, const StageTimes& times, double memory) {
                known.push_back(query.of(times.edge.value, times.transfer.value, times.cloud.value, memory));
            });
        }
    if (objective == Objective::Throughput)
        incumbent.raise(stageBound(problem));
    const auto cancelled = [] {
        return boundedIssue("cancelled", say("The search was cancelled."), say("Start it again."));
    };
    const auto finished = [&] {
        return incumbent.infeasible() || incumbent.gap() <= std::max(options.relativeGap, 1e-9) ||
               std::chrono::steady_clock::now() > deadline;
    };

    // Cuts answer at once; how many depends on how long one takes.
    constexpr int leastCuts = 1, mostFirstCuts = 60;
    CutSearch cuts(problem, query, incumbent);
    bool more = true;
    const auto cut = [&] {
        more = cuts.step();
        incumbent.report();
    };
    if (query.rows.size() == 2) {
        // Cuts near the best multiplier are the slow ones. Unweighted sums bound less, but at once.
        cuts.startFrom({1, 1});
        cut();
    }
    cuts.startFrom(known);
    for (int made = 0; made < mostFirstCuts && more && !finished() && !stop.stop_requested(); ++made) {
        if (made >= leastCuts && cuts.work() > firstCutWork)
            break;
        if (made == leastCuts && objective == Objective::KeepUp && std::isinf(incumbent.value()))
            offerFast(problem, query, incumbent, stop);
        cut();
    }
    if (stop.stop_requested())
        return cancelled();
    if (finished() || query.rows.size() == 1) {
        incumbent.report();
        return incumbent.solution();
    }

    StateGraph::Options graphOptions;
    graphOptions.mostStates = options.mostStates;
    graphOptions.foresee = true;
    graphOptions.mostBytes = options.mostBytes / 2;
    graphOptions.countTransfers = problem.network.rtt.value > 0;
    const auto states = StateGraph::build(problem, graphOptions, stop);
    const Search search = [&](Objective asked, const BoundedQuery& itsQuery, Incumbent& best,
                              const std::stop_token& ends) {
        const bool whole = asked == objective;
        const double gap = whole ? options.relativeGap : 0;
        if (states)
            StateSearch(problem, itsQuery, *states, best,
                        {gap,
                         options.mostBytes / 8 * 3,
                         {ends, deadline},
                         whole ? cuts.weights() : std::vector<BoundWeight>{}})
                .run();
        else
            CutBranching(problem, asked, itsQuery, best,
                         {gap,
                          options.mostStates,
                          options.mostBytes,
                          {ends, deadline},
                          whole ? cuts.best().multipliers : std::vector<double>{}})
                .run();
    };
    if (objective == Objective::KeepUp && std::isinf(incumbent.value()))
        findKeepingUp(problem, incumbent, search, stop);
    if (!finished() && !stop.stop_requested())
        search(objective, query, incumbent, stop);
    if (stop.stop_requested())
        return cancelled();
    if (incumbent.infeasible())
        offerNearest(problem, objective, options.mostBytes, incumbent, stop);
    incumbent.report();
    return incumbent.solution();
}

Result<Solution> solveBounded(const Problem& problem, Objective objective, std::stop_token stop) {
    return solveBounded(problem, objective, BoundedOptions{}, std::move(stop));
}

} // namespace cutpoint
