// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/analysis/best_by_objective.h"
#include "core/partition/solve.h"
#include "tests/support/brute_force.h"
#include "tests/support/chain_problem.h"
#include "tests/support/made_nets.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

namespace cutpoint {
namespace {

using namespace test;

/// A bandwidth within each range, and one in each open end.
std::vector<double> within(const std::vector<BestFrom>& best) {
    std::vector<double> bandwidths;
    for (std::size_t i = 0; i < best.size(); ++i) {
        const double from = i == 0 ? (best.size() > 1 ? best[1].from.value / 100 : 1) : best[i].from.value;
        const double to = i + 1 < best.size() ? best[i + 1].from.value : 100 * from;
        bandwidths.push_back(std::sqrt(from * to));
    }
    return bandwidths;
}

double latency(Problem problem, const PerLayer<Side>& sides, double bandwidth) {
    problem.network.bandwidth = BitsPerSecond(bandwidth);
    return evaluatePlan(problem, sides)->times.latency().value;
}

TEST(Breakpoints, AreThoseOfTheFrontier) {
    std::size_t changes = 0;
    for (std::uint32_t seed = 0; seed < seeds(400); ++seed) {
        Problem problem = realProblem(seed, 10);
        problem.limits.edgeMemory.reset();
        const auto frontier = Frontier::build(problem, {});
        ASSERT_TRUE(frontier.ok()) << seed;
        const auto best = bestByBandwidth(problem);
        const auto expected = bestByBandwidth(*frontier, problem);
        ASSERT_TRUE(best.ok()) << seed << ": " << best.error().message;
        ASSERT_EQ(best->size(), expected.size()) << seed;
        EXPECT_EQ(best->front().from.value, 0);
        const std::vector<double> bandwidths = within(*best);
        for (std::size_t i = 0; i < best->size(); ++i) {
            const double from = (*best)[i].from.value;
            // Compared by what it costs: where times hardly differ, the place itself has few digits.
            const double other = expected[i].from.value;
            if (i > 0) {
                EXPECT_NEAR(from, other, 1e-3 * from) << seed;
                EXPECT_NEAR(latency(problem, (*best)[i].sides, other),
                            latency(problem, expected[i].sides, other),
                            1e-9 * latency(problem, expected[i].sides, other))
                    << seed;
            }
            Problem here = problem;
            here.network.bandwidth = BitsPerSecond(bandwidths[i]);
            const double oracle = bruteForce(here, Objective::Latency);
            EXPECT_NEAR(latency(problem, (*best)[i].sides, bandwidths[i]), oracle, 1e-9 * oracle) << seed;
            if (i > 0) {
                EXPECT_NEAR(latency(problem, (*best)[i].sides, from),
                            latency(problem, (*best)[i - 1].sides, from), 1e-9 * oracle)
                    << seed << ": both are best where one follows the other";
            }
        }
        changes += best->size() - 1;
    }
    EXPECT_GT(changes, seeds(400) / 2) << "most nets have some";
}

TEST(Breakpoints, AreFoundWhereNoFrontierIs) {
    const Problem problem = bench::layered(1010, 16, 1);
    EXPECT_FALSE(Frontier::build(problem, {}).ok());
    const auto best = bestByBandwidth(problem);
    ASSERT_TRUE(best.ok());
    EXPECT_GE(best->size(), 2U);
    const std::vector<double> bandwidths = within(*best);
    for (std::size_t i = 0; i < best->size(); ++i) {
        Problem here = problem;
        here.network.bandwidth = BitsPerSecond(bandwidths[i]);
        const double optimum = solveDsl(here)->value;
        EXPECT_NEAR(latency(problem, (*best)[i].sides, bandwidths[i]), optimum, 1e-9 * optimum) << i;
        if (i > 0) {
            EXPECT_GT((*best)[i].from, (*best)[i - 1].from);
        }
    }
}

TEST(Breakpoints, LeavesOutWhatRulesOverLittleWhenToldSo) {
    // A chain that is best split behind each of its layers somewhere: the sums of times grow with the square
    // of the place, the bytes sent fall with it.
    constexpr int layers = 100;
    std::vector<ChainLayer> chain;
    for (int i = 1; i <= layers; ++i)
        chain.push_back({1e-3 * (2 * i - 1), 0, 100.0 * (layers - i) * (layers - i)});
    const Problem problem = chainProblem(100.0 * layers * layers, chain);
    const auto all = bestByBandwidth(problem);
    ASSERT_TRUE(all.ok());
    EXPECT_GE(all->size(), 90U);
    for (const double closest : {0.01, 0.3}) {
        const auto some = bestByBandwidth(problem, {}, closest);
        ASSERT_TRUE(some.ok());
        EXPECT_LE(some->size(), all->size());
        for (double bandwidth = 1e3; bandwidth < 1e11; bandwidth *= 1.3) {
            const auto ruling = [&](const std::vector<BestFrom>& plans) {
                std::size_t i = 0;
                while (i + 1 < plans.size() && plans[i + 1].from.value <= bandwidth)
                    ++i;
                return latency(problem, plans[i].sides, bandwidth);
            };
            EXPECT_LE(ruling(*some), ruling(*all) * (1 + closest)) << bandwidth;
        }
        if (closest > 0.1) {
            EXPECT_LT(some->size(), all->size() / 2);
        }
    }
}

TEST(Breakpoints, OfNetsWithoutATradeOffAndWithExtremeNumbers) {
    Problem problem = realProblem(3, 8);
    problem.limits.edgeMemory.reset();
    problem.pins.assign(problem.graph->layers().size(), Pin::Edge);
    auto best = bestByBandwidth(problem);
    ASSERT_TRUE(best.ok());
    ASSERT_EQ(best->size(), 1U);
    EXPECT_EQ(best->front().sides, PerLayer<Side>(problem.graph->layers().size(), Side::Edge));
    problem.pins.clear();
    for (auto& row : problem.profile.layers)
        row.edge = row.cloud = Seconds(0);
    ASSERT_TRUE((best = bestByBandwidth(problem)).ok());
    EXPECT_EQ(best->size(), 1U) << "nothing is gained by sending";
    // A change at less than a bit a second, and one beyond a petabit.
    for (const double scale : {1e-14, 1e12}) {
        Problem chain = bench::layered(12, 1, 1);
        for (auto& row : chain.profile.layers) {
            row.edge = row.edge / scale;
            row.cloud = row.edge / 10;
        }
        ASSERT_TRUE((best = bestByBandwidth(chain)).ok());
        ASSERT_GE(best->size(), 2U) << scale;
        const std::vector<double> bandwidths = within(*best);
        for (std::size_t i = 0; i < best->size(); ++i) {
            Problem here = chain;
            here.network.bandwidth = BitsPerSecond(bandwidths[i]);
            const double optimum = solveDsl(here)->value;
            EXPECT_NEAR(latency(chain, (*best)[i].sides, bandwidths[i]), optimum, 1e-9 * optimum) << scale;
        }
    }
}

TEST(Breakpoints, RefusesWhatNoMinCutCarriesAndStops) {
    Problem problem = realProblem(1, 8);
    problem.limits.edgeMemory = Bytes(1e9);
    EXPECT_EQ(bestByBandwidth(problem).error().code, "no-memory-limit");
    problem.limits.edgeMemory.reset();
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(bestByBandwidth(problem, stop.get_token()).error().code, "cancelled");
}

TEST(Breakpoints, OfEveryObjectiveAreThoseOfTheSolver) {
    std::size_t changes = 0, gaps = 0;
    for (std::uint32_t seed = 0; seed < seeds(60); ++seed) {
        Problem problem = realProblem(seed, 10);
        problem.limits.samplingRate = FramesPerSecond(20);
        problem.limits.cloudBudget = Seconds(0.05);
        const auto frontier = Frontier::build(problem, {});
        if (!frontier)
            continue;
        for (const Objective objective : {Objective::Latency, Objective::Throughput, Objective::Budget,
                                          Objective::KeepUp, Objective::Energy}) {
            const auto best = bestByObjective(*frontier, problem, objective);
            ASSERT_FALSE(best.empty());
            EXPECT_EQ(best.front().from.value, 0);
            changes += best.size() - 1;
            // Away from the changes themselves the plan is the solver's.
            for (double bandwidth = 1.3e4; bandwidth < 1e9; bandwidth *= 2.1) {
                const auto at = std::find_if(best.rbegin(), best.rend(), [&](const BestFrom& each) {
                    return each.from.value <= bandwidth;
                });
                const auto isNear = [&](const BestFrom& each) {
                    return std::abs(each.from.value / bandwidth - 1) < 0.06;
                };
                if (std::any_of(best.begin(), best.end(), isNear))
                    continue;
                Problem here = problem;
                here.network.bandwidth = BitsPerSecond(bandwidth);
                const std::size_t point = frontier->best(objective, here);
                gaps += point == frontier->size();
                ASSERT_EQ(at->sides.empty(), point == frontier->size()) << seed << " at " << bandwidth;
                if (point == frontier->size())
                    continue;
                const double mine = objectiveValue(objective, here, evaluatePlan(here, at->sides)->times);
                const double theirs = objectiveValue(objective, here, frontier->plan(point, here).times);
                EXPECT_NEAR(mine, theirs, 1e-9 * theirs) << seed << " at " << bandwidth;
            }
        }
    }
    EXPECT_GT(changes, 40U);
    EXPECT_GT(gaps, 0U);
}

} // namespace
} // namespace cutpoint
