// SPDX-License-Identifier: GPL-3.0-or-later
// Margins against all plans: to the next cut for latency, to the next trade-off for every objective.
#include "core/partition/analysis/analysis.h"
#include "core/partition/cut/min_cut.h"
#include "core/partition/paper/prefix_plan.h"
#include "tests/support/brute_force.h"
#include "tests/support/chain_problem.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using cutpoint::test::pinAtRandom;
using cutpoint::test::realProblem;
using cutpoint::test::seeds;

TEST(Margin, NextLatencyCutIsTheBestThatSendsOtherLayers) {
    int found = 0, ties = 0, alone = 0;
    for (std::uint32_t seed = 0; seed < seeds(600); ++seed) {
        Problem problem = realProblem(seed, test::mostLayers(10));
        if (seed % 3 == 0)
            pinAtRandom(problem, seed);
        if (seed % 5 == 0)
            problem.network.rtt = Seconds(0.25);
        if (seed % 7 == 0)
            problem.network.bandwidth = BitsPerSecond(0);
        const Plan best = minCutPlan(problem);
        double least = INFINITY;
        test::forEachPlan(problem, [&](const Plan& plan) {
            if (plan.cut != best.cut)
                least = std::min(least, plan.times.latency().value);
        });
        const double latency = best.times.latency().value;
        const auto next = nextLatencyCut(problem);
        ASSERT_TRUE(next.ok()) << seed;
        if (std::isinf(least) || std::isinf(latency)) {
            EXPECT_FALSE(next->has_value()) << seed;
            ++alone;
            continue;
        }
        ASSERT_TRUE(next->has_value()) << seed;
        const NextCut& cut = **next;
        EXPECT_NE(cut.plan.cut, best.cut) << seed;
        EXPECT_NEAR(cut.plan.times.latency().value, least, 1e-9 * least) << seed;
        EXPECT_NEAR(cut.increase.value, least - latency, 1e-9 * least) << seed;
        if (latency > 0) {
            EXPECT_NEAR(cut.relative, cut.increase.value / latency, 1e-12) << seed;
        }
        ++found;
        ties += cut.increase.value == 0;
    }
    EXPECT_GT(found, 300);
    EXPECT_GT(ties, 3);
    EXPECT_GT(alone, 10);
}

TEST(Margin, OfALongChain) {
    for (const bool nextIsBelow : {false, true}) {
        constexpr std::size_t count = 20'000, best = 10'000, next = 6'000;
        std::vector<ChainLayer> chain(count, {1e-5, 1e-6, 1e6});
        chain[best].bytes = 10;
        chain[nextIsBelow ? count - next : next].bytes = 20'000;
        const Problem problem = chainProblem(1e6, chain);
        const auto found = nextLatencyCut(problem);
        ASSERT_TRUE(found.ok() && found->has_value());
        double least = INFINITY, second = INFINITY;
        PrefixChain(problem, problem.graph->topologicalOrder())
            .visit([&](std::size_t, const StageTimes& times, double) {
                second = std::min(second, std::max(least, times.latency().value));
                least = std::min(least, times.latency().value);
            });
        EXPECT_NEAR((*found)->plan.times.latency().value, second, 1e-9 * second);
        EXPECT_NEAR((*found)->increase.value, second - least, 1e-9 * second);
    }
}

TEST(Margin, RefusesAMemoryLimitAndStops) {
    Problem problem = realProblem(1, 8);
    std::stop_source stopped;
    stopped.request_stop();
    EXPECT_EQ(nextLatencyCut(problem, stopped.get_token()).error().code, "cancelled");
    problem.limits.edgeMemory = Bytes(1e9);
    EXPECT_EQ(nextLatencyCut(problem).error().code, "no-memory-limit");
}

TEST(Margin, NextTradeOffIsTheBestOtherPoint) {
    int compared = 0;
    for (std::uint32_t seed = 0; seed < seeds(300); ++seed) {
        Problem problem = realProblem(seed, 9);
        Frontier::Options options;
        const auto frontier = Frontier::build(problem, options);
        ASSERT_TRUE(frontier.ok()) << seed;
        problem.limits.cloudBudget = Seconds(0.5 * minCutPlan(problem).times.latency().value);
        for (const Objective objective :
             {Objective::Latency, Objective::Throughput, Objective::Budget, Objective::Energy}) {
            const std::size_t best = frontier->best(objective, problem);
            const Margin margin = marginToNext(*frontier, objective, problem, best);
            if (best == frontier->size()) {
                EXPECT_EQ(margin.relative, INFINITY) << seed;
                continue;
            }
            const double value = objectiveValue(objective, problem, frontier->times(best, problem));
            double least = INFINITY;
            for (std::size_t i = 0; i < frontier->size(); ++i) {
                const Plan plan = frontier->plan(i, problem);
                if (i != best && (objective != Objective::Budget || withinBudget(problem, plan)))
                    least = std::min(least, objectiveValue(objective, problem, plan.times));
            }
            if (std::isinf(least)) {
                EXPECT_EQ(margin.relative, INFINITY) << seed;
            } else if (value > 0) {
                EXPECT_NEAR(margin.relative, least / value - 1, 1e-9 * least / value) << seed;
                ++compared;
            }
        }
    }
    EXPECT_GT(compared, 300);
}
