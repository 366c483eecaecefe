// SPDX-License-Identifier: GPL-3.0-or-later
// Every position against evaluatePlan, the optimum against the solver.
#include "core/export/study_csv.h"
#include "core/partition/solve.h"
#include "core/study/cut_positions.h"
#include "tests/support/brute_force.h"
#include "tests/support/chain_problem.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using cutpoint::test::randomProblem;
using cutpoint::test::seeds;

namespace {

void expectNear(double a, double b) {
    EXPECT_NEAR(a, b, 1e-9 * std::max({1e-9, std::abs(a), std::abs(b)}));
}

} // namespace

TEST(CutPositions, CostWhatTheirPlansCost) {
    for (std::uint32_t seed = 0; seed < seeds(300); ++seed) {
        SCOPED_TRACE(seed);
        Problem problem = randomProblem(seed, 9);
        if (seed % 3 == 0)
            cutpoint::test::pinAtRandom(problem, seed);
        const auto known = cutPositions(problem, nullptr, Objective::Latency);
        ASSERT_TRUE(known.ok());
        EXPECT_TRUE(!known->positions.empty() || !problem.pins.empty());
        double least = INFINITY;
        for (const CutPosition& position : known->positions) {
            const auto plan = evaluatePlan(problem, sidesOf(problem, position));
            ASSERT_TRUE(plan.ok());
            EXPECT_EQ(plan->cut, position.cut);
            EXPECT_TRUE(satisfiesPinsAndMemory(problem, *plan));
            expectNear(plan->times.edge.value, position.times.edge.value);
            expectNear(plan->times.latency().value, position.times.latency().value);
            least = std::min(least, position.times.latency().value);
        }
        EXPECT_EQ(known->best.has_value(), !known->positions.empty());
        if (known->best)
            expectNear(known->positions[*known->best].times.latency().value, least);
        expectNear(known->optimum.value, cutpoint::test::bruteForce(problem, Objective::Latency));
        EXPECT_LE(known->optimum.value, least * (1 + 1e-9));
        if (known->optimumAt) {
            EXPECT_EQ(sidesOf(problem, known->positions[*known->optimumAt]), known->optimum.plan.sides);
        }
    }
}

TEST(CutPositions, OfAChainAreAllItsPlans) {
    const Problem problem = chainProblem(1000, {{1, 0.1, 500}, {1, 0.1, 10}, {5, 0.2, 1}});
    const auto known = cutPositions(problem, nullptr, Objective::Latency);
    ASSERT_TRUE(known.ok());
    EXPECT_TRUE(known->isChain);
    ASSERT_EQ(known->positions.size(), 4u);
    EXPECT_TRUE(known->optimumAt);
    EXPECT_EQ(known->positions[2].cut, std::vector<LayerId>{2});
    EXPECT_TRUE(known->positions[3].cut.empty());
}

TEST(CutPositions, KnowAFrontiersOptimumAndItsLimits) {
    Problem problem = chainProblem(1000, {{1, 0.1, 500}, {1, 0.1, 10}, {5, 0.2, 1}});
    problem.limits.cloudBudget = Seconds(0);
    const auto frontier = Frontier::build(problem, {});
    ASSERT_TRUE(frontier.ok());
    const auto known = cutPositions(problem, &*frontier, Objective::Budget);
    ASSERT_TRUE(known.ok());
    EXPECT_EQ(known->best, 3u); // nothing else costs the cloud nothing
    EXPECT_EQ(known->optimumAt, 3u);
}

TEST(CutPositions, AsCsv) {
    const Problem problem = chainProblem(1000, {{1, 0.5, 500}, {1, 0.25, 10}});
    const auto known = cutPositions(problem, nullptr, Objective::Latency);
    ASSERT_TRUE(known.ok());
    EXPECT_EQ(cutPositionsCsv(problem, *known),
              "cut_after,t_edge_s,t_transfer_s,t_cloud_s,latency_s,max_stage_s\n"
              "input,0,0.002,0.75,0.752,0.75\n"
              "l1,1,0.001,0.25,1.251,1\n"
              ",2,0,0,2,2\n");
}

TEST(CutPositions, AddTheOptimumThatIsNoPrefix) {
    // Two branches; the order takes a whole one first, the best plan the first half of both.
    bool found = false;
    for (std::uint32_t seed = 0; seed < 2000 && !found; ++seed) {
        const Problem problem = randomProblem(seed, 9);
        const auto known = cutPositions(problem, nullptr, Objective::Latency);
        ASSERT_TRUE(known.ok());
        if (known->optimumAt)
            continue;
        found = true;
        const std::string csv = cutPositionsCsv(problem, *known);
        EXPECT_EQ(static_cast<std::size_t>(std::ranges::count(csv, '\n')), known->positions.size() + 2);
        EXPECT_NE(csv.find('\n' + cutField(*problem.graph, known->optimum.plan.cut) + ','),
                  std::string::npos);
    }
    EXPECT_TRUE(found);
}

TEST(CutPositions, EndWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    Problem problem = randomProblem(3, 9);
    const auto known = cutPositions(problem, nullptr, Objective::Throughput,
                                    {.stop = stop.get_token(), .deadline = {}, .progress = {}});
    if (!known) {
        EXPECT_EQ(known.error().code, "cancelled");
    }
}
