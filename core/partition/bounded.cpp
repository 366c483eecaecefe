// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/bounded.h"

#include "core/partition/min_cut.h"
#include "core/partition/state_search.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cutpoint {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Issue boundedIssue(std::string code, std::string message, std::string fix) {
    return {Severity::Error, std::move(code), "", 0, "", std::move(message), std::move(fix)};
}

/// The Lagrangian dual by min cuts: needs no state graph, so it works for any width.
class CutSearch {
public:
    CutSearch(const Problem& problem, const BoundedQuery& query, Incumbent& incumbent)
        : problem_(problem), query_(query), incumbent_(incumbent), weight_(start()), best_(weight_) {}

    /// One weighted min cut and one subgradient step. False when nothing more can come of it.
    bool step() {
        const Plan plan = minCutPlan(problem_, query_.cutWeights(weight_.weight));
        const BoundedQuery::Vector x = query_.at(plan);
        incumbent_.offer(plan);
        double bound = -weight_.constant;
        for (std::size_t k = 0; k < x.size(); ++k)
            bound += weight_.weight[k] == 0 ? 0 : weight_.weight[k] * x[k];
        if (!std::isfinite(bound))
            return false;
        incumbent_.raise(bound - 1e-12 * (std::abs(bound) + weight_.constant));
        if (bound > bestBound_) {
            bestBound_ = bound;
            best_ = weight_;
            sinceBetter_ = 0;
        } else if (++sinceBetter_ >= 12) {
            scale_ /= 2;
            sinceBetter_ = 0;
            weight_ = best_;
        }
        worst_ = std::max(worst_, query_.value(x));
        weight_ = memoryless(
            weight_.stepped(query_, x, std::min(incumbent_.value(), 2 * worst_), scale_).multipliers);
        return scale_ > 1e-4 && incumbent_.gap() > 1e-9;
    }

private:
    BoundWeight start() const { return memoryless(BoundWeight::start(query_).multipliers); }

    /// A min cut knows no memory: its limit is left out, which only lowers the bound.
    BoundWeight memoryless(std::vector<double> multipliers) const {
        for (std::size_t r = 0; r < multipliers.size(); ++r)
            if (query_.rows[r].normal[3] != 0)
                multipliers[r] = 0;
        return {query_, std::move(multipliers)};
    }

    const Problem& problem_;
    const BoundedQuery& query_;
    Incumbent& incumbent_;
    BoundWeight weight_, best_;
    double bestBound_ = -infinity, scale_ = 1, worst_ = 0;
    int sinceBetter_ = 0;
};

std::vector<Side> everythingOn(const Problem& problem, Side side) {
    std::vector<Side> sides;
    for (const Pin pin : closedPins(problem))
        sides.push_back(pin == Pin::Free ? side : pin == Pin::Edge ? Side::Edge : Side::Cloud);
    return sides;
}

/// What to show when nothing meets the limits: the plan of least T_max (keep-up) or of least T_t + T_c
/// (budget).
void offerNearest(const Problem& problem, Objective objective, Incumbent& incumbent, std::stop_token stop) {
    if (objective == Objective::Budget && !problem.limits.edgeMemory) {
        incumbent.offer(minCutPlan(problem, {.edge = 0, .transfer = 1, .cloud = 1}));
    } else if (objective == Objective::KeepUp) {
        BoundedOptions options;
        options.timeLimit = std::chrono::milliseconds(500);
        if (auto fastest = solveBounded(problem, Objective::Throughput, options, std::move(stop)))
            incumbent.offer(fastest->plan);
    }
}

} // namespace

Result<Solution> solveBounded(const Problem& problem, Objective objective, const BoundedOptions& options,
                              std::stop_token stop) {
    const auto deadline = std::chrono::steady_clock::now() + options.timeLimit;
    if (const Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    const BoundedQuery query(problem, objective);
    Incumbent incumbent(problem, objective, query, options.progress);
    // The ends are always plans; the cloud end has the least edge memory of all.
    for (const Side side : {Side::Cloud, Side::Edge}) {
        auto plan = evaluatePlan(problem, everythingOn(problem, side));
        if (side == Side::Cloud && !satisfiesPinsAndMemory(problem, *plan))
            return boundedIssue("infeasible-memory", "No plan fits the edge memory limit and the pins.",
                                "Raise the limit or remove a pin.");
        incumbent.offer(*std::move(plan));
    }
    const auto cancelled = [] {
        return boundedIssue("cancelled", "The search was cancelled.", "Start it again.");
    };
    const auto finished = [&] {
        return incumbent.infeasible() || incumbent.gap() <= std::max(options.relativeGap, 1e-9) ||
               std::chrono::steady_clock::now() > deadline;
    };

    // A few cuts answer at once; their number grows only when there is nothing better than cuts.
    constexpr int firstCuts = 3, mostCuts = 300;
    CutSearch cuts(problem, query, incumbent);
    bool more = true;
    for (int i = 0; i < firstCuts && more && !finished(); ++i) {
        more = cuts.step();
        incumbent.report();
        if (stop.stop_requested())
            return cancelled();
    }
    if (finished() || query.rows.size() == 1) {
        incumbent.report();
        return incumbent.solution();
    }

    StateGraph::Options graphOptions;
    graphOptions.mostStates = options.mostStates;
    graphOptions.countTransfers = problem.network.rtt.value > 0;
    const auto states = StateGraph::build(problem, graphOptions, stop);
    if (states) {
        StateSearch search(problem, query, *states, incumbent,
                           {options.relativeGap, options.mostTraces, deadline, stop});
        search.run();
    } else {
        for (int i = firstCuts; i < mostCuts && more && !finished() && !stop.stop_requested(); ++i) {
            more = cuts.step();
            incumbent.report();
        }
    }
    if (stop.stop_requested())
        return cancelled();
    if (incumbent.infeasible())
        offerNearest(problem, objective, incumbent, stop);
    incumbent.report();
    return incumbent.solution();
}

Result<Solution> solveBounded(const Problem& problem, Objective objective, std::stop_token stop) {
    return solveBounded(problem, objective, BoundedOptions{}, std::move(stop));
}

} // namespace cutpoint
