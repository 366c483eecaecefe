// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/trade_off.h"

#include "core/partition/paper/dsccs/dsccs.h"
#include "core/partition/paper/dsh.h"
#include "core/partition/solve.h"
#include "core/study/exact_answer.h"

#include <algorithm>
#include <numeric>

namespace cutpoint {
namespace {

/// By T_e and T_t + T_c.
std::vector<std::size_t> staircaseOf(const std::vector<StageTimes>& points) {
    const auto offload = [&](std::size_t i) { return (points[i].transfer + points[i].cloud).value; };
    std::vector<std::size_t> order(points.size()), steps;
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        return std::tuple(points[a].edge.value, offload(a), a) <
               std::tuple(points[b].edge.value, offload(b), b);
    });
    for (const std::size_t i : order)
        if (steps.empty() || offload(i) < offload(steps.back()))
            steps.push_back(i);
    return steps;
}

} // namespace

Result<TradeOff> tradeOff(const Problem& problem, const Frontier* frontier, const Effort& effort,
                          std::chrono::milliseconds mostForDsccs) {
    if (const Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    TradeOff known;
    if (frontier) {
        known.frontier = *frontier;
        for (std::size_t i = 0; i < frontier->size(); ++i)
            known.points.push_back(frontier->times(i, problem));
        known.staircase = staircaseOf(known.points);
    }
    effort.report(0.2);
    // A wide net's hull has thousands of points; what the eye tells apart is there after a few hundred.
    const auto hull = frontier ? TradeOffHull::of(*frontier, problem, {}, effort.stop)
                               : TradeOffHull::search(problem, {.mostPoints = 200}, effort.stop);
    if (hull) {
        known.isHullComplete = hull->isComplete();
        for (const HullPoint& point : hull->points())
            known.hull.push_back(point.plan);
    }
    effort.report(0.5);
    const auto mark = [&](const char* kind, const Result<Solution>& solution) {
        if (solution)
            known.marks.push_back({kind, solution->plan});
    };
    mark("edge-only", solveEdgeOnly(problem, Objective::Latency));
    mark("cloud-only", solveCloudOnly(problem, Objective::Latency));
    mark("neurosurgeon", solveNeurosurgeon(problem, Objective::Latency));
    mark("dsl", solveDsl(problem));
    if (effort.mustEnd())
        return studyCancelled();
    if (const auto heavy =
            solveDsh(problem, {.timeLimit = timeLeft(effort, std::chrono::seconds(5))}, effort.stop))
        mark("dsh", Result<Solution>(Solution(*heavy)));
    effort.report(0.8);
    if (problem.limits.cloudBudget && !effort.mustEnd()) {
        DsccsParameters parameters;
        parameters.timeLimit = timeLeft(effort, mostForDsccs);
        mark("dsccs", solveDsccs(problem, parameters, effort.stop));
    }
    if (effort.stop.stop_requested())
        return studyCancelled();
    effort.report(1);
    return known;
}

} // namespace cutpoint
