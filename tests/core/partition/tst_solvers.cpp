// SPDX-License-Identifier: GPL-3.0-or-later
// Every solver against all downsets of thousands of random DAGs. CUTPOINT_SEEDS sets how many.
#include "core/partition/cut/min_cut.h"
#include "core/partition/frontier/frontier.h"
#include "core/partition/paper/dsccs/dsccs.h"
#include "core/partition/paper/dsh.h"
#include "core/partition/search/bounded.h"
#include "core/partition/solve.h"
#include "tests/support/brute_force.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using cutpoint::test::bruteForce;
using cutpoint::test::mostLayers;
using cutpoint::test::pinAtRandom;
using cutpoint::test::realProblem;
using cutpoint::test::seeds;

namespace {

constexpr double tolerance = 1e-9;

void expectSame(double value, double oracle, const std::string& what) {
    if (std::isinf(oracle))
        EXPECT_TRUE(std::isinf(value)) << what;
    else
        EXPECT_NEAR(value, oracle, tolerance * std::abs(oracle) + 1e-300) << what;
}

void expectValid(const Problem& problem, const Solution& solution, const std::string& what) {
    EXPECT_TRUE(evaluatePlan(problem, solution.plan.sides).ok()) << what;
    EXPECT_TRUE(satisfiesPinsAndMemory(problem, solution.plan)) << what;
}

/// Limits between the ends, so that they bind without leaving nothing.
void setLimits(Problem& problem, std::uint32_t seed) {
    const auto fastest = bruteForce(problem, Objective::Throughput);
    const double factor = 0.7 + (seed % 13) * 0.1;
    problem.limits.samplingRate =
        FramesPerSecond(std::isinf(fastest) ? 1 : 1 / std::max(1e-9, fastest * factor));
    const auto latency = bruteForce(problem, Objective::Latency);
    problem.limits.cloudBudget = Seconds(std::isinf(latency) ? 1 : latency * (seed % 7) * 0.25);
}

constexpr Objective objectives[] = {Objective::Latency, Objective::Throughput, Objective::Budget,
                                    Objective::KeepUp, Objective::Energy};

} // namespace

TEST(Solvers, ExactAgreesWithAllDownsets) {
    for (std::uint32_t seed = 0; seed < seeds(1500); ++seed) {
        Problem problem = realProblem(seed, mostLayers(10));
        if (seed % 3 == 1)
            pinAtRandom(problem, seed);
        if (seed % 5 == 2)
            problem.limits.edgeMemory = Bytes(seed % 200);
        setLimits(problem, seed);
        const std::string what = "seed " + std::to_string(seed);
        Frontier::Options options;
        const auto frontier = Frontier::build(problem, options);
        if (!frontier) {
            EXPECT_EQ(frontier.error().code, "infeasible-memory") << what;
            EXPECT_TRUE(std::isinf(bruteForce(problem, Objective::Latency))) << what;
            continue;
        }
        for (const Objective objective : objectives) {
            const double oracle = bruteForce(problem, objective);
            const Solution answer = frontier->answer(objective, problem);
            expectValid(problem, answer, what);
            if (answer.certificate.status == Certificate::Status::Optimal)
                expectSame(answer.value, oracle, what + objectiveWord(objective));
            else
                EXPECT_TRUE(std::isinf(oracle)) << what << objectiveWord(objective);
        }
        for (int k = 0; k < 4; ++k) {
            // The same frontier at another slider position.
            problem.network.bandwidth = BitsPerSecond(std::pow(10.0, k + 1.5));
            expectSame(frontier->answer(Objective::Latency, problem).value,
                       bruteForce(problem, Objective::Latency), what);
        }
    }
}

TEST(Solvers, MinCutAgreesWithAllDownsets) {
    for (std::uint32_t seed = 0; seed < seeds(3000); ++seed) {
        Problem problem = realProblem(seed, mostLayers(11));
        if (seed % 2)
            pinAtRandom(problem, seed);
        const auto solution = solveDsl(problem);
        ASSERT_TRUE(solution.ok());
        const std::string what = "seed " + std::to_string(seed);
        expectValid(problem, *solution, what);
        expectSame(solution->value, bruteForce(problem, Objective::Latency), what);
        const CutNetwork network = makeCutNetwork(problem);
        EXPECT_NEAR(minCut(network).value, solution->value, tolerance * solution->value + 1e-12) << what;
    }
}

TEST(Solvers, IntegerProgramAgreesWithAllDownsets) {
    for (std::uint32_t seed = 0; seed < seeds(250); ++seed) {
        Problem problem = realProblem(4 * seed, 9);
        if (seed % 2)
            pinAtRandom(problem, seed);
        setLimits(problem, seed);
        const auto solution = solveDsccs(problem);
        const double oracle = bruteForce(problem, Objective::Budget);
        const std::string what = "seed " + std::to_string(4 * seed);
        if (!solution) {
            EXPECT_EQ(solution.error().code, "infeasible-budget") << what;
            EXPECT_TRUE(std::isinf(oracle)) << what;
            continue;
        }
        expectValid(problem, *solution, what);
        EXPECT_TRUE(withinBudget(problem, solution->plan)) << what;
        EXPECT_GE(solution->value, oracle * (1 - tolerance)) << what;
        EXPECT_EQ(solution->certificate.status, Certificate::Status::Optimal) << what;
        EXPECT_LE(solution->value, oracle * (1 + tolerance)) << what;
    }
}

TEST(Solvers, HeavySearchIsWithinThreeTimesOptimal) {
    for (std::uint32_t seed = 0; seed < seeds(200); ++seed) {
        Problem problem = realProblem(seed, 9);
        if (seed % 2)
            pinAtRandom(problem, seed);
        const auto solution = solveDsh(problem);
        ASSERT_TRUE(solution.ok());
        const double oracle = bruteForce(problem, Objective::Throughput);
        const std::string what = "seed " + std::to_string(seed);
        expectValid(problem, *solution, what);
        EXPECT_GE(solution->value, oracle * (1 - tolerance)) << what;
        EXPECT_LE(solution->value, 3 * oracle * (1 + tolerance)) << what;
        EXPECT_LE(solution->certificate.lowerBound, oracle * (1 + tolerance)) << what;
    }
}

TEST(Solvers, BoundedSearchBoundsTheOptimum) {
    for (std::uint32_t seed = 0; seed < seeds(400); ++seed) {
        Problem problem = realProblem(seed, 9);
        setLimits(problem, seed);
        for (const Objective objective : objectives) {
            const auto solution = solveBounded(problem, objective);
            ASSERT_TRUE(solution.ok());
            const double oracle = bruteForce(problem, objective);
            const std::string what = "seed " + std::to_string(seed) + objectiveWord(objective);
            expectValid(problem, *solution, what);
            if (std::isinf(oracle))
                continue;
            EXPECT_LE(solution->certificate.lowerBound, oracle * (1 + tolerance)) << what;
            if (solution->certificate.status != Certificate::Status::Heuristic) {
                EXPECT_GE(solution->value, oracle * (1 - tolerance)) << what;
            }
        }
    }
}

TEST(Solvers, BreakpointsAreWhereThePlanChanges) {
    for (std::uint32_t seed = 0; seed < seeds(400); ++seed) {
        Problem problem = realProblem(seed, 10);
        problem.network.rtt = Seconds(0);
        const auto frontier = Frontier::build(problem, {});
        ASSERT_TRUE(frontier.ok());
        double last = 0;
        for (const Breakpoint& b : frontier->breakpoints(problem)) {
            EXPECT_GT(b.bandwidth.value, last) << seed;
            last = b.bandwidth.value;
            problem.network.bandwidth = b.bandwidth;
            const double below = frontier->times(b.pointBelow, problem).latency().value;
            const double above = frontier->times(b.pointAbove, problem).latency().value;
            EXPECT_NEAR(below, above, tolerance * above) << seed;
            EXPECT_NEAR(below, frontier->answer(Objective::Latency, problem).value, tolerance * below)
                << seed;
            EXPECT_GT(frontier->point(b.pointAbove).bytes, frontier->point(b.pointBelow).bytes) << seed;
        }
    }
}

TEST(Solvers, BaselinesAreNeverBetterThanExact) {
    for (std::uint32_t seed = 0; seed < seeds(500); ++seed) {
        Problem problem = realProblem(seed, 10);
        const double oracle = bruteForce(problem, Objective::Latency);
        for (const Algorithm algorithm :
             {Algorithm::Neurosurgeon, Algorithm::EdgeOnly, Algorithm::CloudOnly}) {
            const auto solution = solve(problem, Objective::Latency, algorithm);
            ASSERT_TRUE(solution.ok());
            expectValid(problem, *solution, "seed " + std::to_string(seed));
            EXPECT_GE(solution->value, oracle * (1 - tolerance)) << seed;
        }
    }
}

TEST(Solvers, HandMadeEnds) {
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        Problem problem = test::randomProblem(4 * seed, 10);
        problem.network.rtt = Seconds(0);
        problem.network.downlink.reset();
        problem.edgeSpeed = problem.cloudSpeed = 1;
        for (auto& row : problem.profile.layers) {
            row.edge = row.edge + Seconds(row.edgeFrom == Provenance::Missing ? 0.001 : 0);
            row.cloud = row.edge / 4;
            row.output = row.output + Bytes(1);
        }
        for (LayerId v : problem.graph->inputs())
            problem.profile.layers[static_cast<std::size_t>(v)] = {Seconds(0), Seconds(0), Bytes(1000),
                                                                   {},         {},         {}};
        const auto all = [](const Plan& plan, Side side, const LayerGraph& graph) {
            for (LayerId v = 0; v < graph.size(); ++v)
                if (!graph.layer(v).isInput && plan.sides[static_cast<std::size_t>(v)] != side)
                    return false;
            return true;
        };
        const auto plan = [&](Objective objective, Algorithm algorithm) {
            return solve(problem, objective, algorithm)->plan;
        };
        problem.network.bandwidth = BitsPerSecond(INFINITY);
        EXPECT_TRUE(all(plan(Objective::Latency, Algorithm::Exact), Side::Cloud, *problem.graph)) << seed;
        problem.network.bandwidth = BitsPerSecond(0);
        EXPECT_TRUE(all(plan(Objective::Latency, Algorithm::Exact), Side::Edge, *problem.graph)) << seed;
        EXPECT_TRUE(all(plan(Objective::Throughput, Algorithm::Exact), Side::Edge, *problem.graph)) << seed;
        problem.network.bandwidth = BitsPerSecond(1e6);
        problem.limits.cloudBudget = Seconds(0);
        EXPECT_TRUE(all(plan(Objective::Budget, Algorithm::Exact), Side::Edge, *problem.graph)) << seed;
        EXPECT_TRUE(all(plan(Objective::Budget, Algorithm::Dsccs), Side::Edge, *problem.graph)) << seed;
        for (auto& row : problem.profile.layers)
            row.cloud = row.edge;
        EXPECT_TRUE(plan(Objective::Latency, Algorithm::Exact).cut.empty()) << seed;
    }
}

TEST(Solvers, LargeAndDegenerateNets) {
    std::vector<Layer> layers(10'001);
    std::vector<Link> links;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        layers[i].name = std::to_string(i);
        layers[i].isInput = i == 0;
        layers[i].outputBytes = Bytes(static_cast<double>(1000 + i * 37 % 911));
        if (i > 0)
            links.push_back({static_cast<LayerId>(i - 1), static_cast<LayerId>(i)});
    }
    const auto chain = std::make_shared<LayerGraph>(*LayerGraph::make("chain", layers, links));
    Profile profile = emptyProfile(*chain);
    for (std::size_t i = 1; i < layers.size(); ++i) {
        profile.layers[i].edge = Seconds(1e-4);
        profile.layers[i].cloud = Seconds(1e-5);
    }
    Problem problem = makeProblem(chain, profile);
    const auto exact = Frontier::build(problem, {});
    ASSERT_TRUE(exact.ok());
    EXPECT_NEAR(exact->answer(Objective::Latency, problem).value, solveDsl(problem)->value, 1e-9);

    links.clear();
    layers.resize(1002);
    for (LayerId i = 1; i <= 1000; ++i) {
        links.push_back({0, i});
        links.push_back({i, 1001});
    }
    const auto fan = std::make_shared<LayerGraph>(*LayerGraph::make("fan", layers, links));
    Problem zero = makeProblem(fan, emptyProfile(*fan));
    const auto first = solveDsl(zero), second = solveDsl(zero);
    ASSERT_TRUE(first.ok());
    EXPECT_EQ(first->value, 0);
    EXPECT_EQ(first->plan.sides, second->plan.sides);
    EXPECT_TRUE(solve(zero, Objective::Throughput, Algorithm::Exact).ok());

    zero.pins.assign(1002, Pin::Free);
    zero.pins[1] = Pin::Cloud;
    zero.pins[1001] = Pin::Edge;
    EXPECT_EQ(solve(zero, Objective::Latency, Algorithm::Exact).error().code, "contradicting-pins");
}
