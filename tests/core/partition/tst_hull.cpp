// SPDX-License-Identifier: GPL-3.0-or-later
// The hull of the trade-off: nothing missing, nothing superfluous, and DSH never leaves it.
#include "core/partition/analysis/hull.h"
#include "core/partition/paper/dsh.h"
#include "tests/support/brute_force.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using cutpoint::test::pinAtRandom;
using cutpoint::test::realProblem;
using cutpoint::test::seeds;

namespace {

double weighted(const StageTimes& t, double alpha, double gamma) {
    return alpha * t.edge.value + t.transfer.value + gamma * t.cloud.value;
}

double leastWeighted(const Problem& problem, double alpha, double gamma) {
    double least = INFINITY;
    test::forEachPlan(problem,
                      [&](const Plan& plan) { least = std::min(least, weighted(plan.times, alpha, gamma)); });
    return least;
}

/// Times at most six decades apart.
Problem tameProblem(std::uint32_t seed, int mostLayers) {
    Problem problem = realProblem(seed, mostLayers);
    for (LayerProfile& row : problem.profile.layers) {
        row.edge = Seconds(std::min(row.edge.value, 1e3));
        row.cloud = Seconds(std::min(row.cloud.value, 1e3));
    }
    if (seed % 3 == 0)
        pinAtRandom(problem, seed);
    return problem;
}

} // namespace

TEST(Hull, SearchAndFrontierFindTheSamePoints) {
    std::size_t most = 0;
    for (std::uint32_t seed = 0; seed < seeds(200); ++seed) {
        const Problem problem = tameProblem(seed, 30);
        Frontier::Options options;
        const auto frontier = Frontier::build(problem, options);
        ASSERT_TRUE(frontier.ok());
        const auto searched = TradeOffHull::search(problem, {});
        const auto scanned = TradeOffHull::of(*frontier, problem, {});
        ASSERT_TRUE(searched.ok() && scanned.ok());
        EXPECT_TRUE(searched->isComplete() && scanned->isComplete()) << seed;
        // Each hull's points lie on the other hull.
        for (const HullPoint& p : searched->points())
            EXPECT_LE(scanned->depth(p.plan.times), 1e-9) << seed;
        for (const HullPoint& p : scanned->points())
            EXPECT_LE(searched->depth(p.plan.times), 1e-9) << seed;
        most = std::max(most, searched->points().size());
    }
    EXPECT_GT(most, 8U);
}

TEST(Hull, NoWeightsFindABetterPlan) {
    for (std::uint32_t seed = 0; seed < seeds(150); ++seed) {
        const Problem problem = tameProblem(seed, 9);
        const auto hull = TradeOffHull::search(problem, {});
        ASSERT_TRUE(hull.ok());
        std::mt19937 random(seed);
        std::uniform_real_distribution<double> exponent(-4, 4);
        for (int k = 0; k < 40; ++k) {
            const double alpha = std::pow(10, exponent(random)), gamma = std::pow(10, exponent(random));
            double onHull = INFINITY;
            for (const HullPoint& p : hull->points())
                onHull = std::min(onHull, weighted(p.plan.times, alpha, gamma));
            const double oracle = leastWeighted(problem, alpha, gamma);
            EXPECT_NEAR(onHull, oracle, 1e-8 * oracle) << "seed " << seed << " " << alpha << " " << gamma;
        }
        for (const HullPoint& p : hull->points()) {
            const double oracle = leastWeighted(problem, p.alpha, p.gamma);
            EXPECT_NEAR(weighted(p.plan.times, p.alpha, p.gamma), oracle, 1e-8 * oracle) << seed;
        }
    }
}

TEST(Hull, DepthTellsWhatWeightsCannotReach) {
    int beyond = 0;
    for (std::uint32_t seed = 0; seed < seeds(100); ++seed) {
        const Problem problem = tameProblem(seed, 8);
        const auto hull = TradeOffHull::search(problem, {});
        ASSERT_TRUE(hull.ok());
        std::mt19937 random(seed);
        std::uniform_real_distribution<double> exponent(-3, 3);
        test::forEachPlan(problem, [&](const Plan& plan) {
            const double depth = hull->depth(plan.times);
            beyond += depth > 1e-6;
            EXPECT_TRUE(depth <= 1e-9 || !hull->isReachable(plan.times)) << seed;
            for (int k = 0; k < 20; ++k) {
                const double alpha = std::pow(10, exponent(random)), gamma = std::pow(10, exponent(random));
                const double cost = weighted(plan.times, alpha, gamma);
                const double saved = (cost - leastWeighted(problem, alpha, gamma)) / cost;
                if (cost > 0) {
                    EXPECT_GE(saved, depth - 1e-9) << seed;
                }
            }
        });
    }
    EXPECT_GT(beyond, 100);
}

TEST(Hull, DshStaysOnIt) {
    int missed = 0, lucky = 0;
    for (std::uint32_t seed = 0; seed < seeds(150); ++seed) {
        const Problem problem = tameProblem(seed, 10);
        const auto hull = TradeOffHull::search(problem, {});
        const auto heavy = solveDsh(problem);
        ASSERT_TRUE(hull.ok() && heavy.ok());
        EXPECT_LE(hull->depth(heavy->plan.times), 1e-9) << seed;
        // Weights of a million beside beta = 1 leave a plan that is best at beta = 0 alone within rounding.
        lucky += !hull->isReachable(heavy->plan.times);
        const double exact = test::bruteForce(problem, Objective::Throughput);
        const double reachable = hull->points()[hull->leastMaxStage()].plan.times.maxStage().value;
        EXPECT_GE(reachable, exact * (1 - 1e-9)) << seed;
        missed += reachable > exact * (1 + 1e-6);
    }
    EXPECT_LE(lucky, static_cast<int>(seeds(150) / 1000));
    EXPECT_GT(missed, 5) << "DSH misses the optimum in many nets";
}

TEST(Hull, RefusesAndStops) {
    Problem problem = tameProblem(1, 9);
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(TradeOffHull::search(problem, {}, source.get_token()).error().code, "cancelled");
    TradeOffHull::Options one;
    one.mostPoints = 1;
    bool cut = false;
    for (std::uint32_t seed = 0; seed < 20; ++seed)
        cut = cut || !TradeOffHull::search(tameProblem(seed, 20), one)->isComplete();
    EXPECT_TRUE(cut);
    problem.network.bandwidth = BitsPerSecond(0);
    EXPECT_EQ(TradeOffHull::search(problem, {}).error().code, "dead-link");
}
