// SPDX-License-Identifier: GPL-3.0-or-later
// DSH's parameters: what its grids hold, when it refines, and how it ends.
#include "core/partition/cut/min_cut.h"
#include "core/partition/paper/dsh.h"
#include "tests/support/brute_force.h"
#include "tests/support/made_nets.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <thread>

using namespace cutpoint;
using cutpoint::test::randomProblem;

namespace {

using namespace std::chrono_literals;

bool hasIssue(const Solution& solution, const std::string& code) {
    return std::ranges::any_of(solution.issues, [&](const Issue& i) { return i.code == code; });
}

/// A chain whose paper's grid has (e + 1) x (c + 1) cells: the layer's times over its transfer.
Problem gridProblem(double e, double c) {
    std::vector<Layer> layers(2);
    layers[0].name = "in";
    layers[0].isInput = true;
    layers[0].outputBytes = Bytes(1000);
    layers[1].name = "v";
    const auto graph = std::make_shared<LayerGraph>(*LayerGraph::make("two", layers, {{0, 1}}));
    Problem problem = makeProblem(graph, emptyProfile(*graph));
    problem.network.bandwidth = BitsPerSecond(8000);
    problem.profile.layers[1].edge = Seconds(e);
    problem.profile.layers[1].cloud = Seconds(c);
    return problem;
}

} // namespace

TEST(Dsh, TheFirstGridIsThePapersUpToTheBound) {
    const Problem problem = gridProblem(10, 20);
    DshParameters parameters;
    parameters.epsilon = 1; // no refinement pays that much twice
    for (const double bound : {230.0, 231.0, 1e300, 1e18}) {
        parameters.firstGridBound = bound;
        const auto answer = solveDsh(problem, parameters);
        ASSERT_TRUE(answer.ok());
        EXPECT_EQ(answer->grid.cellsAsked, 11 * 21);
        EXPECT_EQ(answer->grid.isGeometric, bound < 231);
        EXPECT_EQ(hasIssue(*answer, "dsh-grid"), bound < 231);
        EXPECT_TRUE(answer->grid.isComplete);
        if (bound >= 231) {
            EXPECT_EQ(answer->grid.cellsFirst, 11U * 21U);
        } else {
            EXPECT_LE(answer->grid.cellsFirst, 230U + 60U) << "about as many";
        }
        EXPECT_GE(answer->grid.cellsVisited, answer->grid.cellsFirst);
    }
}

TEST(Dsh, NoBoundMakesAGridThatCannotBeHeld) {
    const Problem problem = gridProblem(1e7, 1e7);
    DshParameters parameters;
    for (const double bound : {-1.0, 0.0, 10.0, std::nan("")}) {
        parameters.firstGridBound = bound;
        const auto answer = solveDsh(problem, parameters);
        ASSERT_TRUE(answer.ok());
        EXPECT_TRUE(answer->grid.isGeometric);
        if (!std::isnan(bound)) {
            EXPECT_LE(answer->grid.cellsFirst, 100U);
        }
    }
    parameters.firstGridBound = 1e15;
    parameters.timeLimit = 0ms;
    const auto answer = solveDsh(problem, parameters);
    ASSERT_TRUE(answer.ok());
    EXPECT_LE(answer->grid.cellsFirst, 1'100'000U);
    EXPECT_EQ(answer->grid.cellsVisited, 1U);
}

TEST(Dsh, RefinesWhileItPays) {
    int refined = 0;
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        const Problem problem = randomProblem(seed, 9);
        DshParameters parameters;
        parameters.firstGridBound = 25;
        double before = INFINITY;
        for (const double epsilon : {1.0, 0.1, 1e-3, 0.0}) {
            parameters.epsilon = epsilon;
            const auto answer = solveDsh(problem, parameters);
            ASSERT_TRUE(answer.ok());
            EXPECT_LE(answer->value, before) << seed << ": a smaller epsilon stops no earlier";
            before = answer->value;
            refined += answer->grid.rounds > 2;
            EXPECT_LT(answer->grid.rounds, 40) << seed << " ends where nothing gets better";
        }
        for (const int refinement : {-5, 2, 4, 9}) {
            parameters.refinement = refinement;
            EXPECT_TRUE(solveDsh(problem, parameters).ok());
        }
    }
    EXPECT_GT(refined, 5);
}

TEST(Dsh, HasNothingToRefineWhereNothingCosts) {
    Problem problem = gridProblem(0, 0);
    DshParameters parameters;
    parameters.epsilon = 0;
    const auto answer = solveDsh(problem, parameters);
    ASSERT_TRUE(answer.ok());
    EXPECT_EQ(answer->value, 0);
    EXPECT_EQ(answer->grid.rounds, 2);
    parameters.epsilon = std::nan("");
    EXPECT_EQ(solveDsh(problem, parameters)->grid.rounds, 1);
}

TEST(Dsh, AnExtremeRefinementIsHeld) {
    const Problem problem = gridProblem(3, 3);
    DshParameters parameters;
    parameters.refinement = std::numeric_limits<int>::max();
    const auto answer = solveDsh(problem, parameters);
    ASSERT_TRUE(answer.ok());
    EXPECT_LE(answer->grid.cellsVisited, 40U * 201U * 201U);
}

TEST(Dsh, EndsEarlyWithItsBestPlan) {
    const Problem problem = gridProblem(10, 20);
    DshParameters parameters;
    parameters.timeLimit = 0ms;
    const auto late = solveDsh(problem, parameters);
    ASSERT_TRUE(late.ok());
    EXPECT_EQ(late->grid.cellsVisited, 1U);
    EXPECT_FALSE(late->grid.isComplete);
    EXPECT_TRUE(hasIssue(*late, "dsh-unfinished"));
    EXPECT_GT(late->certificate.lowerBound, 0);
    EXPECT_LE(late->certificate.lowerBound, late->value);
    EXPECT_FALSE(hasIssue(*solveDsh(problem), "dsh-unfinished"));
}

TEST(Dsh, AnswersARequestOnTenThousandLayers) {
    const Problem problem = bench::layered(10'000, 16, 3);
    for (const bool keepsBest : {false, true}) {
        DshParameters parameters;
        parameters.keepsBest = keepsBest;
        std::stop_source source;
        // One that does not heed the request goes on for longer than a test may take.
        const std::jthread person([&] { source.request_stop(); });
        const auto answer = solveDsh(problem, parameters, source.get_token());
        if (!answer.ok()) {
            EXPECT_EQ(answer.error().code, "cancelled");
            continue;
        }
        EXPECT_TRUE(keepsBest || answer->grid.isComplete);
        EXPECT_GT(answer->grid.cellsVisited, 0U);
        EXPECT_LE(answer->value, 3 * minCutPlan(problem).times.latency().value);
    }
}
