// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the branch and bound over min cuts against all downsets; the whole is in tst_bounded.
#include "core/partition/cut/min_cut.h"
#include "core/partition/cut/min_cut_solver.h"
#include "core/partition/frontier/frontier.h"
#include "core/partition/search/boundary_search.h"
#include "core/partition/search/bounded.h"
#include "core/partition/search/contraction.h"
#include "core/partition/search/cut_search.h"
#include "core/partition/search/row_fixing.h"
#include "tests/support/brute_force.h"
#include "tests/support/made_nets.h"
#include "tests/support/patience.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>
#include <map>

using namespace cutpoint;
using cutpoint::test::bruteForce;
using cutpoint::test::mostLayers;
using cutpoint::test::pinAtRandom;
using cutpoint::test::randomProblem;
using cutpoint::test::seeds;

namespace {

constexpr double tolerance = 1e-9;

void expectSame(double a, double b, std::uint32_t seed) {
    EXPECT_NEAR(a, b, 1e-11 * std::max(std::abs(a), 1e-300)) << seed;
}

bool meets(const Problem& problem, Objective objective, const Plan& plan) {
    return meetsLimits(problem, objective, plan.times);
}

/// Random pins and limits around what the net can do.
Problem limitedProblem(std::uint32_t seed) {
    Problem problem = randomProblem(seed, mostLayers(10));
    problem.network.rtt = Seconds(0);
    pinAtRandom(problem, seed);
    const double fastest = bruteForce(problem, Objective::Throughput);
    if (std::isfinite(fastest))
        problem.limits.samplingRate = FramesPerSecond(1 / std::max(1e-9, fastest * (1 + (seed % 7) * 0.1)));
    const double latency = bruteForce(problem, Objective::Latency);
    if (std::isfinite(latency) && seed % 3)
        problem.limits.cloudBudget = Seconds(latency * (seed % 5) * 0.3);
    return problem;
}

/// What so many cuts bound, from a start among these plans.
double steppedBound(const Problem& problem, Objective objective, int steps,
                    const std::vector<BoundedQuery::Vector>& plans) {
    const BoundedQuery query(problem, objective);
    Incumbent incumbent(problem, objective, query, {});
    CutSearch cuts(problem, query, incumbent);
    cuts.startFrom(plans);
    for (int i = 0; i < steps && cuts.step(); ++i) {
    }
    return incumbent.bound();
}

/// A random net with a budget between nothing and most of its fastest frame.
Problem budgetProblem(std::uint32_t seed) {
    Problem problem = randomProblem(seed, mostLayers(10));
    problem.network.rtt = Seconds(0);
    problem.limits.cloudBudget = Seconds(bruteForce(problem, Objective::Latency) * (seed % 5) * 0.2);
    return problem;
}

std::vector<BoundedQuery::Vector> allPlans(const Problem& problem, Objective objective) {
    const BoundedQuery query(problem, objective);
    std::vector<BoundedQuery::Vector> plans;
    test::forEachPlan(problem, [&](const Plan& plan) { plans.push_back(query.at(plan)); });
    return plans;
}

} // namespace

TEST(Contraction, HasThePlansThatObeyThePins) {
    for (std::uint32_t seed = 0; seed < seeds(600); ++seed) {
        Problem problem = randomProblem(seed, mostLayers(10));
        problem.network.rtt = Seconds(0);
        pinAtRandom(problem, seed);
        pinAtRandom(problem, seed + 1);
        const Contraction contraction(problem, closedPins(problem));
        std::map<PerLayer<Side>, Plan> expected;
        test::forEachPlan(problem, [&](const Plan& plan) { expected.emplace(plan.sides, plan); });
        // The small problem may have more layers (boundary, sink), but no more free ones.
        std::size_t found = 0;
        const auto free = static_cast<std::size_t>(contraction.freeLayers());
        for (std::uint32_t mask = 0; mask < (1U << free); ++mask) {
            PerLayer<Side> sides;
            for (const Pin pin : closedPins(contraction.problem()))
                sides.push_back(pin == Pin::Cloud ? Side::Cloud : Side::Edge);
            for (std::size_t i = 0; i < free; ++i)
                sides[i] = mask >> i & 1U ? Side::Cloud : Side::Edge;
            const auto small = evaluatePlan(contraction.problem(), sides);
            const auto it = expected.find(contraction.expand(sides));
            ASSERT_EQ(small.ok(), it != expected.end()) << seed;
            if (!small)
                continue;
            ++found;
            expectSame(small->times.edge.value, it->second.times.edge.value, seed);
            expectSame(small->times.transfer.value, it->second.times.transfer.value, seed);
            expectSame(small->times.cloud.value, it->second.times.cloud.value, seed);
            expectSame(small->edgeParameterBytes.value, it->second.edgeParameterBytes.value, seed);
        }
        EXPECT_EQ(found, expected.size()) << seed;
    }
}

TEST(RowFixing, LosesNoBetterPlan) {
    int fixedLayers = 0;
    for (std::uint32_t seed = 0; seed < seeds(600); ++seed) {
        const Problem problem = limitedProblem(seed);
        for (const Objective objective : {Objective::Throughput, Objective::Budget, Objective::KeepUp}) {
            const double oracle = bruteForce(problem, objective);
            const double value = std::isfinite(oracle) ? oracle * (1 + 0.05 * (seed % 4)) : INFINITY;
            const BoundedQuery query(problem, objective);
            PerLayer<Pin> pins = closedPins(problem);
            const std::size_t before =
                static_cast<std::size_t>(std::count(pins.begin(), pins.end(), Pin::Free));
            MinCutSolver solver(problem.graph);
            bool any = true;
            for (const SumLimit& limit : sumLimits(query, value))
                any = any && fixBySides(problem, limit, pins, {}) &&
                      fixByCuts(problem, limit, solver, pins, {});
            if (std::isfinite(oracle)) {
                ASSERT_TRUE(any) << seed;
            }
            if (!any)
                continue;
            fixedLayers +=
                static_cast<int>(before) - static_cast<int>(std::count(pins.begin(), pins.end(), Pin::Free));
            Problem pinned = problem;
            pinned.pins = pins;
            test::forEachPlan(problem, [&](const Plan& plan) {
                if (meets(problem, objective, plan) &&
                    objectiveValue(objective, problem, plan.times) <= value) {
                    EXPECT_TRUE(satisfiesPinsAndMemory(pinned, plan)) << seed;
                }
            });
        }
    }
    EXPECT_GT(fixedLayers, 500);
}

TEST(BoundarySearch, NeverMakesAPlanWorseOrBreaksIt) {
    int better = 0;
    for (std::uint32_t seed = 0; seed < seeds(300); ++seed) {
        const Problem problem = limitedProblem(seed);
        const auto begin = minCutPlan(problem);
        for (const Objective objective : {Objective::Throughput, Objective::Budget, Objective::KeepUp}) {
            const BoundedQuery query(problem, objective);
            BoundarySearch search(problem, query);
            const BoundWeight weight = BoundWeight::start(query);
            const auto sides = search.improve(begin.sides, weight.weight, 500, {});
            const auto plan = evaluatePlan(problem, sides);
            ASSERT_TRUE(plan.ok()) << seed;
            EXPECT_TRUE(satisfiesPinsAndMemory(problem, *plan)) << seed;
            const auto was = query.at(begin), is = query.at(*plan);
            EXPECT_LE(query.excess(is), query.excess(was) * (1 + tolerance) + tolerance) << seed;
            if (query.excess(was) == 0) {
                EXPECT_LE(query.value(is), query.value(was) * (1 + tolerance)) << seed;
                better += query.value(is) < query.value(was) * 0.99;
            }
            EXPECT_EQ(sides, BoundarySearch(problem, query).improve(begin.sides, weight.weight, 500, {}));
        }
    }
    EXPECT_GT(better, 20);
}

TEST(CutBranching, AgreesWithTheFrontierOnLayeredNets) {
    int compared = 0;
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        Problem problem = bench::layered(60, 4, seed);
        const auto frontier = Frontier::build(problem, {});
        ASSERT_TRUE(frontier.ok());
        for (const double megabits : {5.0, 50.0, 500.0}) {
            problem.network.bandwidth = BitsPerSecond(megabits * 1e6);
            problem.limits = {};
            problem.limits.cloudBudget = Seconds(0.4 * frontier->answer(Objective::Latency, problem).value);
            const double stage = frontier->answer(Objective::Throughput, problem).value;
            for (const Objective objective : {Objective::Throughput, Objective::Budget, Objective::KeepUp}) {
                if (objective == Objective::KeepUp) {
                    problem.limits.cloudBudget.reset();
                    problem.limits.samplingRate = FramesPerSecond(1 / (stage * 1.03));
                }
                BoundedOptions options;
                options.mostStates = 0;
                options.timeLimit = test::searchPatience;
                const auto found = solveBounded(problem, objective, options);
                ASSERT_TRUE(found.ok());
                const double exact = frontier->answer(objective, problem).value;
                EXPECT_EQ(found->certificate.status, Certificate::Status::Optimal) << seed << " " << megabits;
                EXPECT_NEAR(found->value, exact, 2 * tolerance * exact) << seed << " " << megabits;
                ++compared;
            }
        }
    }
    EXPECT_EQ(compared, 54);
}

// Long nets are fixed in several passes, each given up early.
TEST(CutBranching, AgreesWithTheStateGraphOnLongNets) {
    for (std::uint32_t seed = 1; seed <= 4; ++seed) {
        Problem problem = bench::layered(800, 3, seed);
        for (const double megabits : {5.0, 500.0}) {
            problem.network.bandwidth = BitsPerSecond(megabits * 1e6);
            for (const double share : {0.1, 0.4, 0.8}) {
                problem.limits.cloudBudget = share * minCutPlan(problem).times.latency();
                BoundedOptions options;
                options.timeLimit = test::searchPatience;
                const auto exact = solveBounded(problem, Objective::Budget, options);
                options.mostStates = 0;
                const auto found = solveBounded(problem, Objective::Budget, options);
                ASSERT_TRUE(exact.ok() && found.ok());
                EXPECT_EQ(exact->certificate.status, Certificate::Status::Optimal) << seed << " " << megabits;
                EXPECT_EQ(found->certificate.status, Certificate::Status::Optimal) << seed << " " << megabits;
                EXPECT_NEAR(found->value, exact->value, 2 * tolerance * exact->value)
                    << seed << " " << megabits << " " << share;
            }
        }
    }
}

TEST(CutBranching, TenThousandLayersSixteenWide) {
    Problem problem = bench::layered(10'000, 16, 3);
    problem.network.bandwidth = BitsPerSecond(2e7);
    for (const double share : {0.1, 0.8}) {
        problem.limits.cloudBudget = share * minCutPlan(problem).times.latency();
        BoundedOptions options;
        options.timeLimit = test::searchPatience;
        options.relativeGap = 1e-3;
        const auto found = solveBounded(problem, Objective::Budget, options);
        ASSERT_TRUE(found.ok());
        EXPECT_LE(found->certificate.gap, 1e-3 * (1 + 1e-6)) << share;
        EXPECT_TRUE(withinBudget(problem, found->plan)) << share;
        const auto again = solveBounded(problem, Objective::Budget, options);
        ASSERT_TRUE(again.ok());
        EXPECT_EQ(again->plan.sides, found->plan.sides) << share;
        EXPECT_EQ(again->certificate.lowerBound, found->certificate.lowerBound) << share;
    }
}

TEST(CutSearch, BoundsABudgetWithItsFirstCutWhereAllPlansAreKnown) {
    for (std::uint32_t seed = 0; seed < seeds(300); ++seed) {
        const Problem problem = budgetProblem(seed);
        const double atOnce =
            steppedBound(problem, Objective::Budget, 1, allPlans(problem, Objective::Budget));
        EXPECT_GE(atOnce, steppedBound(problem, Objective::Budget, 60, {}) * (1 - 1e-9)) << seed;
        EXPECT_LE(atOnce, bruteForce(problem, Objective::Budget) * (1 + 1e-9)) << seed;
    }
}

TEST(CutSearch, BoundsThroughputCloserWhereAllPlansAreKnown) {
    // Polyak's steps end near the best multipliers only, so the nets are taken together.
    double missing = 0, missingUnaided = 0;
    for (std::uint32_t seed = 0; seed < seeds(300); ++seed) {
        const Problem problem = budgetProblem(seed);
        const double atOnce =
            steppedBound(problem, Objective::Throughput, 1, allPlans(problem, Objective::Throughput));
        const double inTheEnd = steppedBound(problem, Objective::Throughput, 60, {});
        EXPECT_LE(atOnce, bruteForce(problem, Objective::Throughput) * (1 + 1e-9)) << seed;
        if (!(inTheEnd > 0))
            continue;
        missing += 1 - atOnce / inTheEnd;
        missingUnaided += 1 - steppedBound(problem, Objective::Throughput, 1, {}) / inTheEnd;
    }
    EXPECT_LT(missing, missingUnaided / 10);
}

TEST(CutSearch, PassesOverPlansThatSendOverADeadLink) {
    for (std::uint32_t seed = 0; seed < seeds(300); ++seed) {
        Problem problem = budgetProblem(seed);
        problem.network.bandwidth = BitsPerSecond(0);
        for (const Objective objective : {Objective::Budget, Objective::Throughput}) {
            const double bound = steppedBound(problem, objective, 3, allPlans(problem, objective));
            EXPECT_TRUE(std::isfinite(bound)) << seed;
            EXPECT_LE(bound, bruteForce(problem, objective) * (1 + 1e-9)) << seed;
        }
    }
}
