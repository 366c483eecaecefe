// SPDX-License-Identifier: GPL-3.0-or-later
// Warm min cuts against cold ones and against all downsets.
#include "core/partition/cut/min_cut.h"
#include "core/partition/cut/min_cut_solver.h"
#include "core/partition/frontier/frontier.h"
#include "core/partition/solve.h"
#include "tests/support/brute_force.h"
#include "tests/support/made_nets.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using cutpoint::test::pinAtRandom;
using cutpoint::test::realProblem;
using cutpoint::test::seeds;

namespace {

/// Whole numbers of seconds, so that sums are exact and the smallest minimum cut is the same set for
/// everyone.
Problem wholeProblem(std::uint32_t seed, int mostLayers) {
    Problem problem = realProblem(seed, mostLayers);
    std::mt19937 random(seed);
    for (LayerId v = 0; v < problem.graph->size(); ++v) {
        auto& row = problem.profile.layers[static_cast<std::size_t>(v)];
        row.output = Bytes(random() % 6);
        if (problem.graph->layer(v).isInput)
            continue;
        row.edge = Seconds(random() % 8);
        row.cloud = Seconds(random() % 4);
    }
    for (Seconds* once : {&problem.fixed.edge, &problem.fixed.cloud})
        if (once->value > 0)
            *once = Seconds(1 + random() % 9);
    problem.network.rtt = Seconds(seed % 3 == 0 ? 1 : 0);
    problem.network.bandwidth = BitsPerSecond(8);
    if (problem.network.downlink)
        problem.network.downlink = BitsPerSecond(8);
    problem.edgeSpeed = problem.cloudSpeed = 1;
    return problem;
}

/// The plan of the whole network, made and cut anew.
Plan networkPlan(const Problem& problem, const CutWeights& weights = {}) {
    return *evaluatePlan(problem, cutSides(minCut(makeCutNetwork(problem, weights)), *problem.graph));
}

double least(const Problem& problem, const std::function<bool(const Plan&)>& allowed) {
    double value = INFINITY;
    test::forEachPlan(problem, [&](const Plan& plan) {
        if (allowed(plan))
            value = std::min(value, plan.times.latency().value);
    });
    return value;
}

} // namespace

TEST(MinCutSolver, WarmIsCold) {
    for (std::uint32_t seed = 0; seed < seeds(600); ++seed) {
        Problem problem = wholeProblem(seed, 40);
        MinCutSolver solver(problem.graph);
        std::mt19937 random(seed);
        for (int step = 0; step < 12; ++step) {
            solver.solve(problem);
            const Plan cold = networkPlan(problem);
            ASSERT_EQ(solver.sides(), cold.sides)
                << "seed " << seed << " step " << step << " at " << problem.network.bandwidth.value
                << " bit/s: " << solver.plan(problem).times.latency().value << " s, cold "
                << cold.times.latency().value << " s";
            // Everything that can change without another graph: B (dead and free links too), speeds, one
            // layer, pins.
            switch (random() % 5) {
            case 0:
                problem.network.bandwidth =
                    BitsPerSecond(std::array<double, 6>{0, 1, 2, 8, 64, INFINITY}[random() % 6]);
                break;
            case 1:
                problem.edgeSpeed = std::array{0.5, 1.0, 4.0}[random() % 3];
                break;
            case 2:
                problem.profile.layers[random() % problem.profile.layers.size()].output = Bytes(random() % 9);
                break;
            case 3:
                pinAtRandom(problem, seed + static_cast<std::uint32_t>(step));
                break;
            default:
                problem.pins.clear();
            }
        }
    }
}

TEST(MinCutSolver, WarmCostsWhatColdCosts) {
    for (std::uint32_t seed = 0; seed < seeds(300); ++seed) {
        Problem problem = realProblem(seed, 60);
        MinCutSolver solver(problem.graph);
        for (int step = 0; step < 30; ++step) {
            problem.network.bandwidth = BitsPerSecond(std::pow(10.0, 1 + (step * 7 % 30) * 0.2));
            solver.solve(problem);
            const double cold = networkPlan(problem).times.latency().value;
            EXPECT_NEAR(solver.plan(problem).times.latency().value, cold, 1e-9 * cold) << seed;
        }
    }
}

TEST(MinCutSolver, ForgetsTheRoundingOfLargerWeights) {
    for (std::uint32_t seed = 0; seed < seeds(400); ++seed) {
        Problem problem = realProblem(seed, 9);
        if (seed % 3 == 0)
            pinAtRandom(problem, seed);
        MinCutSolver solver(problem.graph);
        std::mt19937 random(seed);
        const auto weight = [&] { return std::array{0.0, 1e-12, 1e-6, 1.0, 1e6, 1e12}[random() % 6]; };
        for (int step = 0; step < 12; ++step) {
            CutWeights weights;
            weights.edge = weight();
            weights.transfer = weight();
            weights.cloud = weight();
            solver.solve(problem, weights);
            const auto cost = [&](const Plan& plan) {
                return weights.edge * plan.times.edge.value + weights.transfer * plan.times.transfer.value +
                       weights.cloud * plan.times.cloud.value;
            };
            double oracle = INFINITY;
            test::forEachPlan(problem, [&](const Plan& plan) { oracle = std::min(oracle, cost(plan)); });
            // No flow tells numbers from 0 that are lost in the sum of this network's own.
            double all = 0;
            for (LayerId v = 0; v < problem.graph->size(); ++v)
                all += weights.edge * problem.edgeTime(v).value +
                       weights.transfer * problem.transferTime(v).value +
                       weights.cloud * problem.cloudCost(v).value;
            EXPECT_LE(cost(solver.plan(problem)), oracle * (1 + 1e-9) + 1e-14 * all)
                << "seed " << seed << " step " << step;
        }
    }
}

TEST(MinCutSolver, GoesOnAfterARequest) {
    std::stop_source source;
    source.request_stop();
    int stopped = 0;
    for (std::uint32_t seed = 0; seed < 20; ++seed) {
        const Problem problem = bench::layered(2000, 6, seed);
        MinCutSolver solver(problem.graph);
        stopped += !solver.solve(problem, {3, 1, 2}, source.get_token());
        EXPECT_TRUE(solver.solve(problem));
        EXPECT_NEAR(solver.plan(problem).times.latency().value, networkPlan(problem).times.latency().value,
                    1e-9)
            << seed;
    }
    EXPECT_EQ(stopped, 20);
}

TEST(MinCutSolver, WeightsCount) {
    for (std::uint32_t seed = 0; seed < seeds(300); ++seed) {
        const Problem problem = wholeProblem(seed, 20);
        MinCutSolver solver(problem.graph);
        for (const CutWeights& weights : {CutWeights{0, 1, 1}, CutWeights{4, 1, 0.5}, CutWeights{1, 0, 2}}) {
            solver.solve(problem, weights);
            EXPECT_EQ(solver.sides(), networkPlan(problem, weights).sides) << seed;
        }
    }
}

TEST(MinCutSolver, IncreasesAreThoseOfAllDownsets) {
    for (std::uint32_t seed = 0; seed < seeds(200); ++seed) {
        Problem problem = realProblem(seed, 8);
        if (seed % 2)
            pinAtRandom(problem, seed);
        MinCutSolver solver(problem.graph);
        solver.solve(problem);
        const double optimum = solver.plan(problem).times.latency().value;
        const auto expectIncrease = [&](double increase, double forced, const std::string& what) {
            if (std::isinf(forced))
                EXPECT_TRUE(std::isinf(increase)) << what;
            else
                EXPECT_NEAR(increase, forced - optimum, 1e-9 * forced + 1e-12) << what;
        };
        for (LayerId v = 0; v < problem.graph->size(); ++v) {
            const std::string what = "seed " + std::to_string(seed) + " layer " + std::to_string(v);
            const std::array one{v};
            expectIncrease(solver.increaseWhen(one, {}),
                           least(problem, [&](const Plan& p) { return p.onEdge(v); }), what);
            expectIncrease(solver.increaseWhen({}, one),
                           least(problem, [&](const Plan& p) { return !p.onEdge(v); }), what);
            for (const bool toEdge : {true, false}) {
                constexpr double enough = std::numeric_limits<double>::max();
                PerLayer<Side> sides;
                const double more = toEdge ? solver.increaseWhen(one, {}, enough, &sides)
                                           : solver.increaseWhen({}, one, enough, &sides);
                ASSERT_EQ(std::isinf(more), sides.empty()) << what;
                if (sides.empty())
                    continue;
                const auto witness = evaluatePlan(problem, sides);
                ASSERT_TRUE(witness.ok()) << what;
                EXPECT_EQ(witness->onEdge(v), toEdge) << what;
                expectIncrease(more, witness->times.latency().value, what);
            }
            const double transfer = problem.transferTime(v).value;
            const double sent =
                least(problem, [&](const Plan& p) { return std::ranges::binary_search(p.cut, v); }) - optimum;
            const double increase = solver.increaseWhenSent(v);
            if (sent < transfer * (1 - 1e-9))
                EXPECT_NEAR(increase, sent, 1e-9 * (optimum + sent) + 1e-12) << what;
            else
                EXPECT_GE(increase, transfer * (1 - 1e-9) - 1e-9 * optimum) << what;
        }
    }
}

TEST(MinCutSolver, DeadLinkBreaksNoPin) {
    int forced = 0;
    for (std::uint32_t seed = 0; seed < 300; ++seed) {
        Problem problem = wholeProblem(seed, 12);
        pinAtRandom(problem, seed);
        problem.network.bandwidth = BitsPerSecond(0);
        MinCutSolver solver(problem.graph);
        solver.solve(problem);
        const Plan plan = solver.plan(problem), cold = networkPlan(problem);
        EXPECT_TRUE(satisfiesPinsAndMemory(problem, plan)) << seed;
        EXPECT_TRUE(satisfiesPinsAndMemory(problem, cold)) << seed;
        const auto status = solveDsl(problem)->certificate.status;
        EXPECT_EQ(status == Certificate::Status::Infeasible, std::isinf(cold.times.latency().value)) << seed;
        EXPECT_EQ(Frontier::build(problem, {})->answer(Objective::Latency, problem).certificate.status,
                  status)
            << seed;
        forced += std::isinf(cold.times.latency().value);
    }
    EXPECT_GT(forced, 0);
}
