// SPDX-License-Identifier: GPL-3.0-or-later
// Every cell of the map against the frontier's own answer there.
#include "core/partition/analysis/plan_map.h"
#include "tests/support/brute_force.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using cutpoint::test::realProblem;
using cutpoint::test::seeds;

namespace {

struct Case {
    PlanMapPolicy policy;
    PlanMapAxis axis;
};
constexpr Case cases[] = {{PlanMapPolicy::KeepUp, PlanMapAxis::SamplingRate},
                          {PlanMapPolicy::KeepUp, PlanMapAxis::CloudBudget},
                          {PlanMapPolicy::Dads, PlanMapAxis::SamplingRate},
                          {PlanMapPolicy::Budget, PlanMapAxis::CloudBudget}};

PlanMapGrid gridOf(const Case& c, const Problem& problem) {
    double total = 0;
    for (LayerId v = 0; v < problem.graph->size(); ++v)
        total += (problem.edgeTime(v) + problem.cloudTime(v)).value;
    PlanMapGrid grid;
    grid.policy = c.policy;
    grid.axis = c.axis;
    grid.fromBandwidth = BitsPerSecond(1);
    grid.toBandwidth = BitsPerSecond(1e8);
    grid.columns = 15;
    const double low = 1e-3 * (total + 1e-3), high = 1e2 * (total + 1e-3);
    grid.fromRow = c.axis == PlanMapAxis::SamplingRate ? 1 / high : low;
    grid.toRow = c.axis == PlanMapAxis::SamplingRate ? 1 / low : high;
    grid.rows = 13;
    return grid;
}

/// What the policy asks of the frontier at one cell, without the map.
std::pair<std::size_t, bool> answerAt(const Frontier& frontier, const Problem& problem,
                                      PlanMapPolicy policy) {
    const auto keepsUpWith = [&](std::size_t i) {
        Plan plan;
        plan.times = frontier.times(i, problem);
        return keepsUp(problem, plan);
    };
    if (policy == PlanMapPolicy::Dads) {
        const std::size_t light = frontier.best(Objective::Latency, problem);
        if (light < frontier.size() && keepsUpWith(light))
            return {light, true};
        const std::size_t heavy = frontier.best(Objective::Throughput, problem);
        return {heavy, keepsUpWith(heavy)};
    }
    const auto objective = policy == PlanMapPolicy::Budget ? Objective::Budget : Objective::KeepUp;
    const std::size_t best = frontier.best(objective, problem);
    if (best < frontier.size())
        return {best, true};
    if (policy == PlanMapPolicy::KeepUp)
        return {frontier.best(Objective::Throughput, problem), false};
    std::size_t cheapest = 0;
    const auto cost = [&](std::size_t i) {
        const StageTimes t = frontier.times(i, problem);
        return t.transfer + t.cloud;
    };
    for (std::size_t i = 1; i < frontier.size(); ++i)
        if (cost(i) < cost(cheapest))
            cheapest = i;
    return {cheapest, false};
}

} // namespace

TEST(PlanMap, EveryCellIsTheFrontiersAnswer) {
    bool unmet = false;
    for (std::uint32_t seed = 0; seed < seeds(120); ++seed)
        for (const Case& c : cases) {
            Problem problem = realProblem(seed, 12);
            problem.limits.samplingRate = FramesPerSecond(0.02);
            if (seed % 3 == 0)
                problem.limits.cloudBudget = Seconds(40);
            Frontier::Options options;
            const auto frontier = Frontier::build(problem, options);
            ASSERT_TRUE(frontier.ok());
            const PlanMapGrid grid = gridOf(c, problem);
            const auto map = makePlanMap(*frontier, problem, grid);
            ASSERT_TRUE(map.ok());
            std::vector<std::size_t> wins(map->plans.size());
            for (int column = 0; column < grid.columns; ++column)
                for (int row = 0; row < grid.rows; ++row) {
                    Problem here = problem;
                    here.network.bandwidth = map->bandwidths[static_cast<std::size_t>(column)];
                    const double value = map->rowValues[static_cast<std::size_t>(row)];
                    if (c.axis == PlanMapAxis::SamplingRate)
                        here.limits.samplingRate = FramesPerSecond(value);
                    else
                        here.limits.cloudBudget = Seconds(value);
                    const auto [point, meets] = answerAt(*frontier, here, c.policy);
                    const PlanMap::Cell& cell = map->at(column, row);
                    ++wins[static_cast<std::size_t>(cell.plan)];
                    ASSERT_EQ(map->plans[static_cast<std::size_t>(cell.plan)].point, point)
                        << "seed " << seed << " column " << column << " row " << row;
                    ASSERT_EQ(cell.meets, meets) << seed;
                    unmet = unmet || !meets;
                }
            for (std::size_t i = 0; i < wins.size(); ++i) {
                EXPECT_EQ(map->plans[i].cells, wins[i]);
                EXPECT_EQ(map->plans[i].plan.sides, frontier->plan(map->plans[i].point, problem).sides);
                if (i > 0) {
                    EXPECT_LT(map->plans[i - 1].point, map->plans[i].point);
                }
            }
        }
    EXPECT_TRUE(unmet);
}

TEST(PlanMap, AxesAreLogarithmicWithTheirEnds) {
    const Problem problem = realProblem(2, 6);
    const auto frontier = Frontier::build(problem, {});
    PlanMapGrid grid;
    grid.fromBandwidth = BitsPerSecond(10);
    grid.toBandwidth = BitsPerSecond(1000);
    grid.columns = 3;
    grid.rows = 1;
    const auto map = makePlanMap(*frontier, problem, grid);
    ASSERT_TRUE(map.ok());
    EXPECT_EQ(map->bandwidths.front().value, 10);
    EXPECT_NEAR(map->bandwidths[1].value, 100, 1e-9);
    EXPECT_EQ(map->bandwidths.back().value, 1000);
    EXPECT_EQ(map->rowValues, std::vector<double>{grid.fromRow});
}

TEST(PlanMap, RefusesSenselessGrids) {
    const Problem problem = realProblem(2, 6);
    const auto frontier = Frontier::build(problem, {});
    const auto code = [&](auto change) {
        PlanMapGrid grid;
        change(grid);
        return makePlanMap(*frontier, problem, grid).error().code;
    };
    EXPECT_EQ(code([](PlanMapGrid& g) { g.columns = 0; }), "bad-grid");
    EXPECT_EQ(code([](PlanMapGrid& g) { g.rows = 1 << 20; }), "bad-grid");
    EXPECT_EQ(code([](PlanMapGrid& g) { g.fromBandwidth = BitsPerSecond(0); }), "bad-grid");
    EXPECT_EQ(code([](PlanMapGrid& g) { g.toRow = NAN; }), "bad-grid");
    EXPECT_EQ(code([](PlanMapGrid& g) { g.policy = PlanMapPolicy::Budget; }), "bad-grid");
    EXPECT_EQ(code([](PlanMapGrid& g) {
                  g.policy = PlanMapPolicy::Dads;
                  g.axis = PlanMapAxis::CloudBudget;
              }),
              "bad-grid");
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(makePlanMap(*frontier, problem, {}, source.get_token()).error().code, "cancelled");
}
