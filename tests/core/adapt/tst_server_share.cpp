// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// An edge's plans as a server sees them that several edges share: against a look at all plans.
#include "core/adapt/link_follower.h"
#include "tests/support/brute_force.h"
#include "tests/support/chain_problem.h"

#include <gmock/gmock.h>
#include <limits>
#include <random>

namespace cutpoint {
namespace {

/// A chain whose cloud is ten times as fast, at 2 frames/s.
Problem chain(unsigned seed) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> seconds(0.001, 0.05), bytes(1000, 50000);
    std::vector<ChainLayer> layers;
    for (int i = 0; i < 9; ++i) {
        const double edge = seconds(random);
        layers.push_back({edge, edge / 10, bytes(random)});
    }
    Problem problem = chainProblem(30000, layers);
    problem.network.bandwidth = BitsPerSecond(4e6);
    problem.limits.samplingRate = FramesPerSecond(2);
    problem.fixed = {Seconds(0.001), Seconds(0.002)};
    return problem;
}

TEST(ServerShare, TheBestPlanAtAPriceIsThatOfALookAtAllPlans) {
    for (unsigned seed = 0; seed < 120; ++seed) {
        Problem problem = seed % 2 == 0 ? chain(seed) : test::randomProblem(seed, 9);
        problem.limits.samplingRate = FramesPerSecond(2);
        const auto frontier = Frontier::build(problem, {});
        ASSERT_TRUE(frontier.ok());
        ShareScan scan(*frontier);
        for (const double price : {0.0, 0.5, 5.0})
            for (const double limit : {0.0, 0.01, 0.03, 1.0}) {
                double least = std::numeric_limits<double>::infinity();
                test::forEachPlan(problem, [&](const Plan& plan) {
                    const double load = serverLoad(problem, plan.sides);
                    if (load <= limit && plan.times.maxStage().value * 2 <= 1)
                        least = std::min(least, plan.times.latency().value + price * load);
                });
                const auto best = scan.best(problem, {limit, price});
                ASSERT_EQ(best.has_value(), std::isfinite(least)) << seed << " " << price << " " << limit;
                if (!best)
                    continue;
                const Plan plan = scan.plan(*best, problem);
                EXPECT_LE(serverLoad(problem, plan.sides), limit * (1 + 1e-9));
                EXPECT_NEAR(plan.times.latency().value + price * serverLoad(problem, plan.sides), least,
                            1e-9 * least);
            }
    }
}

TEST(ServerShare, ChoicesAreTheConvexHullAndFew) {
    for (unsigned seed = 0; seed < 60; ++seed) {
        const Problem problem = chain(seed);
        ShareScan scan(*Frontier::build(problem, {}));
        const auto choices = scan.choices(problem, 100), few = scan.choices(problem, 3);
        ASSERT_FALSE(choices.empty());
        EXPECT_EQ(choices.front().load, 0) << "the edge alone keeps up";
        for (std::size_t i = 1; i < choices.size(); ++i) {
            EXPECT_GT(choices[i].load, choices[i - 1].load);
            EXPECT_LT(choices[i].latency, choices[i - 1].latency);
        }
        for (std::size_t i = 2; i < choices.size(); ++i) {
            const auto gain = [&](std::size_t k) {
                return (choices[k - 1].latency - choices[k].latency).value /
                       (choices[k].load - choices[k - 1].load);
            };
            EXPECT_LE(gain(i), gain(i - 1) * (1 + 1e-9)) << "each second more is worth less";
        }
        EXPECT_LE(few.size(), 3u);
        EXPECT_EQ(few.front().load, choices.front().load);
        EXPECT_EQ(few.back().load, choices.back().load);
    }
}

TEST(ServerShare, AFollowerKeepsToItsShareAndTakesMoreWhenItIsGiven) {
    Problem problem = chain(1);
    auto made = LinkFollower::make(problem, {});
    ASSERT_TRUE(made.ok());
    LinkFollower follower = *std::move(made);
    PerLayer<Side> current(static_cast<std::size_t>(problem.graph->size()), Side::Edge);
    double now = 0;
    const auto settle = [&](std::optional<ServerShare> share) {
        for (int i = 0; i < 20; ++i, now += 0.3) {
            Observation seen;
            seen.now = Seconds(now);
            seen.bandwidth = BitsPerSecond(4e6 * (1 + 0.001 * i));
            seen.samplingRate = FramesPerSecond(2);
            seen.share = share;
            const auto followed = follower.decide(seen, current);
            ASSERT_TRUE(followed.ok());
            current = followed->decision.sides;
        }
    };
    settle({});
    const double free = serverLoad(problem, current);
    ASSERT_GT(free, 0);
    settle(ServerShare{free / 3, 0});
    EXPECT_LE(serverLoad(problem, current), free / 3 * 1.1);
    settle(ServerShare{0, 0});
    EXPECT_EQ(serverLoad(problem, current), 0);
    settle(ServerShare{free, 0});
    EXPECT_NEAR(serverLoad(problem, current), free, 1e-12);
    settle(ServerShare{free * 2, 1e9});
    EXPECT_EQ(serverLoad(problem, current), 0) << "at that price nothing is worth it";
    EXPECT_FALSE(follower.choices(16).empty());
}

} // namespace
} // namespace cutpoint
