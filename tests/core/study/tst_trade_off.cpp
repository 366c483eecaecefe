// SPDX-License-Identifier: GPL-3.0-or-later
// The trade-off against all plans of small nets.
#include "core/export/study_csv.h"
#include "core/partition/solve.h"
#include "core/study/trade_off.h"
#include "tests/support/brute_force.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using cutpoint::test::forEachPlan;
using cutpoint::test::randomProblem;
using cutpoint::test::seeds;

namespace {

const Plan* markOf(const TradeOff& known, const std::string& kind) {
    const auto found = std::ranges::find(known.marks, kind, &TradeOff::Mark::kind);
    return found == known.marks.end() ? nullptr : &found->plan;
}

Frontier frontierOf(const Problem& problem) {
    return *Frontier::build(problem, {});
}

} // namespace

TEST(TradeOff, NoPlanLiesBelowTheStaircase) {
    for (std::uint32_t seed = 0; seed < seeds(100); ++seed) {
        SCOPED_TRACE(seed);
        const Problem problem = randomProblem(seed, 8);
        const Frontier frontier = frontierOf(problem);
        const auto known = tradeOff(problem, &frontier);
        ASSERT_TRUE(known.ok());
        ASSERT_EQ(known->points.size(), frontier.size());
        ASSERT_FALSE(known->staircase.empty());
        const auto offload = [](const StageTimes& t) { return (t.transfer + t.cloud).value; };
        for (std::size_t i = 1; i < known->staircase.size(); ++i) {
            const StageTimes &left = known->points[known->staircase[i - 1]],
                             &right = known->points[known->staircase[i]];
            EXPECT_LE(left.edge.value, right.edge.value);
            EXPECT_GT(offload(left), offload(right));
        }
        forEachPlan(problem, [&](const Plan& plan) {
            bool reached = false;
            for (const std::size_t i : known->staircase) {
                const StageTimes& t = known->points[i];
                reached = reached || (t.edge.value <= plan.times.edge.value * (1 + 1e-9) + 1e-12 &&
                                      offload(t) <= offload(plan.times) * (1 + 1e-9) + 1e-12);
            }
            EXPECT_TRUE(reached);
        });
    }
}

TEST(TradeOff, MarksAreTheSolversAnswers) {
    for (std::uint32_t seed = 0; seed < seeds(40); ++seed) {
        SCOPED_TRACE(seed);
        Problem problem = randomProblem(seed, 8);
        if (seed % 2)
            problem.limits.cloudBudget = Seconds(5);
        const Frontier frontier = frontierOf(problem);
        const auto known = tradeOff(problem, seed % 3 ? &frontier : nullptr);
        ASSERT_TRUE(known.ok());
        EXPECT_EQ(known->frontier.has_value(), seed % 3 != 0);
        ASSERT_TRUE(markOf(*known, "dsl"));
        EXPECT_EQ(markOf(*known, "dsl")->times.latency(), solveDsl(problem)->plan.times.latency());
        ASSERT_TRUE(markOf(*known, "dsh"));
        EXPECT_EQ(markOf(*known, "dsh")->times.maxStage(),
                  solve(problem, Objective::Throughput, Algorithm::Dsh)->plan.times.maxStage());
        if (problem.limits.cloudBudget && markOf(*known, "dsccs")) {
            EXPECT_NEAR(markOf(*known, "dsccs")->times.edge.value,
                        cutpoint::test::bruteForce(problem, Objective::Budget),
                        1e-6 * (1 + markOf(*known, "dsccs")->times.edge.value));
        }
        EXPECT_TRUE(markOf(*known, "edge-only")->cut.empty());
    }
}

TEST(TradeOff, AsCsvTellsEveryPoint) {
    const Problem problem = randomProblem(5, 8);
    const Frontier frontier = frontierOf(problem);
    const auto known = tradeOff(problem, &frontier);
    const Plan chosen = frontier.answer(Objective::Latency, problem).plan;
    const std::string csv = tradeOffCsv(*known, chosen);
    EXPECT_TRUE(csv.starts_with("t_edge_s,bytes,t_cloud_s,transfer_s,kind\n"));
    EXPECT_EQ(static_cast<std::size_t>(std::ranges::count(csv, '\n')),
              1 + frontier.size() + known->hull.size() + known->marks.size() + 1);
    EXPECT_TRUE(csv.ends_with(",chosen\n"));
}

TEST(TradeOff, EndsWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    const auto known = tradeOff(randomProblem(5, 8), nullptr, {stop.get_token(), {}, {}});
    ASSERT_FALSE(known.ok());
    EXPECT_EQ(known.error().code, "cancelled");
}
