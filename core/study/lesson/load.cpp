// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lesson/load.h"

#include "core/partition/cut/min_cut.h"
#include "core/partition/solve.h"
#include "core/study/gantt.h"

#include <algorithm>
#include <cmath>

namespace cutpoint::lesson {

Result<Gantt> gantt(const Material& material, const Plan& plan, FramesPerSecond rate, int frames) {
    const auto passed = ganttOf(material.problem, plan.sides, rate, frames);
    if (!passed)
        return passed.error();
    Gantt chart;
    chart.period = Seconds(1 / rate.value);
    for (std::size_t k = 0; k < passed->frames.size(); ++k) {
        const SimulatedFrame& frame = passed->frames[k];
        const auto add = [&](Gantt::Stage stage, Seconds start, Seconds end) {
            if (end > start)
                chart.bars.push_back({static_cast<int>(k), stage, start, end});
        };
        add(Gantt::Stage::Edge, frame.edgeStart, frame.edgeEnd);
        add(Gantt::Stage::Uplink, frame.sendStart, frame.sendEnd);
        add(Gantt::Stage::Cloud, frame.cloudStart, frame.cloudEnd);
    }
    return chart;
}

Plan weightedPlan(const Material& material, double alpha, double gamma) {
    CutWeights weights;
    weights.edge = alpha;
    weights.cloud = gamma;
    return minCutPlan(material.problem, weights);
}

Result<Load> measureLoad(const Material& material, const Effort& effort) {
    Load load;
    const Problem& problem = material.problem;
    auto widest =
        material.frontier
            ? material.frontier->answer(Objective::Throughput, problem)
            : Result<Solution>(solve(problem, Objective::Throughput, Algorithm::Exact, effort.stop));
    if (!widest)
        return widest.error();
    load.widest = widest->plan;
    load.isExact = widest->certificate.status == Certificate::Status::Optimal;
    DshParameters parameters;
    parameters.cells = &load.cells;
    auto dsh = solveDsh(problem, parameters, effort.stop);
    if (!dsh)
        return dsh.error();
    load.dsh = *std::move(dsh);

    const double fastest = material.best.times.maxStage().value, least = load.widest.times.maxStage().value;
    load.light = lightRate(material.best.times);
    const auto& given = problem.limits.samplingRate;
    load.isGiven = given && given->value * fastest > 1;
    // Between the two beats where there is room: then another plan helps.
    load.heavy = load.isGiven ? *given
                              : FramesPerSecond(least < 0.98 * fastest ? 1 / std::sqrt(least * fastest)
                                                                       : 1.25 / fastest);

    constexpr std::size_t mostHullPoints = 300, mostTried = 1000;
    auto hull =
        material.frontier
            ? TradeOffHull::of(*material.frontier, problem, {.mostPoints = mostHullPoints}, effort.stop)
            : TradeOffHull::search(problem, {.mostPoints = mostHullPoints}, effort.stop);
    if (!hull)
        return hull.error();
    load.hull = *std::move(hull);
    if (!material.frontier || !load.hull.isComplete())
        return load;
    const Frontier& frontier = *material.frontier;
    std::vector<std::size_t> byMaxStage(frontier.size());
    for (std::size_t i = 0; i < byMaxStage.size(); ++i)
        byMaxStage[i] = i;
    std::ranges::stable_sort(byMaxStage, {},
                             [&](std::size_t i) { return frontier.times(i, problem).maxStage().value; });
    if (byMaxStage.size() > mostTried)
        byMaxStage.resize(mostTried);
    for (const std::size_t i : byMaxStage)
        if (!load.hull.isReachable(frontier.times(i, problem))) {
            load.unreachable = frontier.plan(i, problem);
            break;
        }
    return load;
}

} // namespace cutpoint::lesson
