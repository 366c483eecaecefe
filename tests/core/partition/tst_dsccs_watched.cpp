// SPDX-License-Identifier: GPL-3.0-or-later
// The integer program while it runs: what it tells on the way holds, and it ends when time is up or asked to.
#include "core/partition/paper/dsccs/dsccs.h"
#include "tests/support/brute_force.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using cutpoint::test::bruteForce;
using cutpoint::test::pinAtRandom;
using cutpoint::test::randomProblem;
using cutpoint::test::seeds;

namespace {

using namespace std::chrono_literals;

/// A knapsack: any subset of branches may leave for the cloud, and each is worth what it costs but for a
/// constant, so that a tree of any size proves little.
Problem knapsack(int branches) {
    std::mt19937 random(1);
    std::vector<Layer> layers(static_cast<std::size_t>(branches) + 1);
    std::vector<Link> links;
    for (LayerId v = 0; v <= branches; ++v) {
        auto& layer = layers[static_cast<std::size_t>(v)];
        layer.name = "v" + std::to_string(v);
        layer.isInput = v == 0;
        layer.outputBytes = Bytes(1000);
        if (v > 0)
            links.push_back({0, v});
    }
    const auto graph = std::make_shared<LayerGraph>(*LayerGraph::make("fan", layers, links));
    Problem problem = makeProblem(graph, emptyProfile(*graph));
    double cloud = 0;
    for (std::size_t v = 1; v < layers.size(); ++v) {
        const double weight = 1 + static_cast<double>(random() % 100'000) / 1e5;
        problem.profile.layers[v].edge = Seconds(weight + 0.1);
        problem.profile.layers[v].cloud = Seconds(weight);
        cloud += weight;
    }
    problem.network.bandwidth = BitsPerSecond(1e6);
    problem.limits.cloudBudget = Seconds(cloud * 0.43);
    return problem;
}

/// Times up to twelve decades apart.
Problem smallProblem(std::uint32_t seed) {
    Problem problem = randomProblem(seed, 9);
    if (seed % 3 == 0)
        pinAtRandom(problem, seed);
    double most = 0;
    for (LayerId v = 0; v < problem.graph->size(); ++v)
        most += (problem.cloudTime(v) + problem.transferTime(v)).value;
    problem.limits.cloudBudget = Seconds(most * (1 + seed % 8) * 0.08);
    return problem;
}

void expectHolds(const Problem& problem, const DsccsProgress& progress, double oracle,
                 const std::string& what) {
    EXPECT_LE(progress.bound.value, oracle * (1 + 1e-9)) << what;
    if (!progress.incumbent)
        return;
    const Solution& best = *progress.incumbent;
    EXPECT_EQ(best.algorithm, Algorithm::Dsccs) << what;
    EXPECT_TRUE(withinBudget(problem, best.plan)) << what;
    EXPECT_TRUE(satisfiesPinsAndMemory(problem, best.plan)) << what;
    EXPECT_EQ(best.value, best.plan.times.edge.value) << what;
    EXPECT_GE(best.value, oracle * (1 - 1e-9)) << what;
    EXPECT_LE(best.certificate.lowerBound, oracle * (1 + 1e-9)) << what;
}

} // namespace

TEST(DsccsWatched, WhatItTellsOnTheWayHolds) {
    int told = 0, withPlan = 0, nodes = 0;
    for (std::uint32_t seed = 0; seed < seeds(600); ++seed) {
        const Problem problem = smallProblem(seed);
        const double oracle = bruteForce(problem, Objective::Budget);
        DsccsTree tree;
        DsccsParameters parameters;
        // The plain search of the paper, every other time.
        parameters.tree = seed % 2 ? &tree : nullptr;
        parameters.onProgress = [&](const DsccsProgress& progress) {
            ++told;
            withPlan += progress.incumbent.has_value();
            nodes += progress.nodes;
            expectHolds(problem, progress, oracle, "seed " + std::to_string(seed));
        };
        (void)solveDsccs(problem, parameters);
    }
    EXPECT_GT(told, 100);
    EXPECT_GT(withPlan, 100);
    EXPECT_GT(nodes, 0);
}

TEST(DsccsWatched, TellsBeforeItBranches) {
    const Problem problem = knapsack(400);
    std::optional<DsccsProgress> first;
    std::stop_source source;
    DsccsParameters parameters;
    parameters.onProgress = [&](const DsccsProgress& progress) {
        if (!first)
            first = progress;
        source.request_stop();
    };
    const auto answer = solveDsccs(problem, parameters, source.get_token());
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().code, "cancelled");
    ASSERT_TRUE(first && first->incumbent);
    EXPECT_EQ(first->nodes, 0);
    EXPECT_TRUE(withinBudget(problem, first->incumbent->plan));
    EXPECT_GT(first->bound.value, 0);
}

TEST(DsccsWatched, StopsBetweenSubproblems) {
    const Problem problem = knapsack(400);
    std::optional<DsccsProgress> last;
    std::stop_source source;
    DsccsParameters parameters;
    int nodesThen = 0;
    parameters.onProgress = [&](const DsccsProgress& progress) {
        last = progress;
        if (progress.nodes > 20 && !source.stop_requested()) {
            nodesThen = progress.nodes;
            source.request_stop();
        }
    };
    const auto answer = solveDsccs(problem, parameters, source.get_token());
    ASSERT_TRUE(source.stop_requested()) << "the search is long enough to be stopped";
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().code, "cancelled");
    ASSERT_TRUE(last && last->incumbent);
    EXPECT_LE(last->nodes, nodesThen + 1);
    EXPECT_EQ(last->incumbent->certificate.status, Certificate::Status::Bounded);
    EXPECT_LE(last->incumbent->certificate.gap, 0.1);
}

TEST(DsccsWatched, OneTimeLimitCoversAll) {
    for (const bool recorded : {false, true}) {
        const Problem problem = knapsack(400);
        DsccsTree tree;
        DsccsParameters parameters;
        parameters.tree = recorded ? &tree : nullptr;
        parameters.timeLimit = 300ms;
        const auto answer = solveDsccs(problem, parameters);
        ASSERT_TRUE(answer.ok()) << answer.error().message;
        EXPECT_EQ(answer->certificate.status, Certificate::Status::Bounded);
        EXPECT_TRUE(withinBudget(problem, answer->plan));
        EXPECT_GT(answer->certificate.lowerBound, 0);
        EXPECT_LT(answer->certificate.lowerBound, answer->value);
    }
}

TEST(DsccsWatched, WithoutTimeItProvesNothingWrong) {
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        const Problem problem = smallProblem(seed);
        const double oracle = bruteForce(problem, Objective::Budget);
        DsccsParameters parameters;
        parameters.timeLimit = 0ms;
        const auto answer = solveDsccs(problem, parameters);
        if (!answer) {
            EXPECT_NE(answer.error().code, "infeasible-budget") << seed << ": nothing is known yet";
            continue;
        }
        EXPECT_TRUE(withinBudget(problem, answer->plan)) << seed;
        EXPECT_LE(answer->certificate.lowerBound, oracle * (1 + 1e-9)) << seed;
    }
}

TEST(DsccsWatched, EndsBeforeItsFirstCutWhenStopped) {
    const Problem problem = knapsack(400);
    std::stop_source source;
    source.request_stop();
    const auto answer = solveDsccs(problem, {}, source.get_token());
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().code, "cancelled");
}
