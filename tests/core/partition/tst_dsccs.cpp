// SPDX-License-Identifier: GPL-3.0-or-later
// The integer program: exact even for times twelve decades apart, with and without its help, watched and
// recorded.
#include "core/partition/paper/dsccs/dsccs.h"
#include "core/partition/search/cut_search.h"
#include "tests/support/brute_force.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using cutpoint::test::bruteForce;
using cutpoint::test::pinAtRandom;
using cutpoint::test::randomProblem;
using cutpoint::test::seeds;

namespace {

/// With a budget that binds, sometimes pins, sometimes a memory limit.
Problem budgetProblem(std::uint32_t seed, int mostLayers) {
    Problem problem = randomProblem(seed, mostLayers);
    if (seed % 2)
        pinAtRandom(problem, seed);
    if (seed % 5 == 2)
        problem.limits.edgeMemory = Bytes(seed % 200);
    double most = 0;
    for (LayerId v = 0; v < problem.graph->size(); ++v)
        most += (problem.cloudTime(v) + problem.transferTime(v)).value;
    problem.limits.cloudBudget = Seconds(most * (seed % 9) * 0.08);
    return problem;
}

/// A ladder of skips with irregular costs, large enough to branch.
Problem branchingProblem(std::uint32_t seed) {
    std::mt19937 random(seed);
    std::vector<Layer> layers(31);
    std::vector<Link> links;
    for (LayerId v = 0; v < 31; ++v) {
        auto& layer = layers[static_cast<std::size_t>(v)];
        layer.name = "v" + std::to_string(v);
        layer.isInput = v == 0;
        layer.outputBytes = Bytes(100 + random() % 1000);
        // Branches that any subset of may leave for the cloud: a knapsack.
        if (v > 0)
            links.push_back({0, v});
    }
    const auto graph = std::make_shared<LayerGraph>(*LayerGraph::make("fan", layers, links));
    Problem problem = makeProblem(graph, emptyProfile(*graph));
    double cloud = 0;
    for (std::size_t v = 1; v < 31; ++v) {
        problem.profile.layers[v].edge = Seconds(0.1 + 0.01 * static_cast<double>(random() % 100));
        problem.profile.layers[v].cloud = Seconds(0.1 + 0.01 * static_cast<double>(random() % 100));
        cloud += problem.profile.layers[v].cloud.value;
    }
    problem.network.bandwidth = BitsPerSecond(1e6);
    problem.limits.cloudBudget = Seconds(cloud * 0.43);
    return problem;
}

} // namespace

TEST(Dsccs, IsExactWhateverTheScales) {
    std::uint32_t unproved = 0;
    for (std::uint32_t seed = 0; seed < seeds(800); ++seed) {
        const Problem problem = budgetProblem(seed, test::mostLayers(10));
        const double oracle = bruteForce(problem, Objective::Budget);
        const auto solution = solveDsccs(problem);
        const std::string what = "seed " + std::to_string(seed);
        if (std::isinf(oracle)) {
            ASSERT_FALSE(solution.ok()) << what;
            EXPECT_EQ(solution.error().code, "infeasible-budget") << what;
            continue;
        }
        ASSERT_TRUE(solution.ok()) << what << " " << solution.error().message;
        EXPECT_TRUE(satisfiesPinsAndMemory(problem, solution->plan)) << what;
        EXPECT_TRUE(withinBudget(problem, solution->plan)) << what;
        EXPECT_GE(solution->value, oracle * (1 - 1e-9)) << what;
        EXPECT_LE(solution->certificate.lowerBound, oracle * (1 + 1e-9)) << what;
        if (solution->certificate.status == Certificate::Status::Optimal)
            EXPECT_NEAR(solution->value, oracle, 1e-9 * oracle) << what;
        else
            ++unproved;
    }
    EXPECT_EQ(unproved, 0U);
}

TEST(Dsccs, PricedBudgetBoundsAndFixesRightly) {
    std::size_t fixed = 0;
    for (std::uint32_t seed = 0; seed < seeds(400); ++seed) {
        const Problem problem = budgetProblem(seed, 9);
        const double oracle = bruteForce(problem, Objective::Budget);
        const BoundedQuery query(problem, Objective::Budget);
        Incumbent incumbent(problem, Objective::Budget, query, {});
        CutSearch cuts(problem, query, incumbent);
        for (int i = 0; i < 100 && cuts.step(); ++i) {
        }
        EXPECT_LE(incumbent.bound(), oracle * (1 + 1e-9)) << seed;
        const double found = incumbent.value();
        if (std::isinf(found))
            continue;
        EXPECT_GE(found, oracle * (1 - 1e-9)) << seed;
        Problem pinned = problem;
        const auto before = closedPins(problem);
        const auto pins = cuts.pins(found, {});
        if (!pins) {
            EXPECT_NEAR(found, oracle, 1e-9 * oracle) << seed;
            continue;
        }
        pinned.pins = *pins;
        for (std::size_t v = 0; v < pins->size(); ++v)
            fixed += (*pins)[static_cast<LayerId>(v)] != before[static_cast<LayerId>(v)];
        // Better plans obey the pins; the best one known need not.
        EXPECT_NEAR(std::min(found, bruteForce(pinned, Objective::Budget)), oracle, 1e-9 * oracle) << seed;
    }
    EXPECT_GT(fixed, 100U);
}

TEST(Dsccs, RecordedTreeIsATree) {
    bool hasPruned = false, hasIntegral = false;
    for (std::uint32_t seed = 0; seed < 12; ++seed) {
        const Problem problem = branchingProblem(seed);
        const auto plain = solveDsccs(problem);
        DsccsTree tree;
        DsccsParameters recording;
        recording.tree = &tree;
        const auto recorded = solveDsccs(problem, recording);
        ASSERT_TRUE(plain.ok() && recorded.ok()) << seed;
        EXPECT_NEAR(plain->value, recorded->value, 1e-9 * plain->value) << seed;
        ASSERT_GT(tree.nodes.size(), 2U) << seed;
        EXPECT_EQ(tree.nodeCount, tree.nodes.size()) << seed;
        std::vector<std::vector<std::size_t>> children(tree.nodes.size());
        for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
            const DsccsTree::Node& node = tree.nodes[i];
            EXPECT_NE(node.status, DsccsTree::Status::Open);
            hasPruned = hasPruned || node.status == DsccsTree::Status::Pruned;
            hasIntegral = hasIntegral || node.status == DsccsTree::Status::Integral;
            if (i == 0) {
                EXPECT_EQ(node.parent, -1);
                continue;
            }
            ASSERT_GE(node.parent, 0);
            ASSERT_LT(static_cast<std::size_t>(node.parent), i);
            const auto& parent = tree.nodes[static_cast<std::size_t>(node.parent)];
            EXPECT_EQ(parent.status, DsccsTree::Status::Branched);
            EXPECT_GE(node.bound.value, parent.bound.value * (1 - 1e-6)) << "bounds rise downwards";
            ASSERT_GE(node.layer, 0);
            children[static_cast<std::size_t>(node.parent)].push_back(i);
            // A layer is branched on once on each way down.
            for (int up = node.parent; up > 0; up = tree.nodes[static_cast<std::size_t>(up)].parent)
                EXPECT_NE(tree.nodes[static_cast<std::size_t>(up)].layer, node.layer);
        }
        for (const auto& pair : children) {
            if (pair.empty())
                continue;
            ASSERT_EQ(pair.size(), 2U);
            EXPECT_EQ(tree.nodes[pair[0]].layer, tree.nodes[pair[1]].layer);
            EXPECT_NE(tree.nodes[pair[0]].side, tree.nodes[pair[1]].side);
        }
        double best = INFINITY;
        for (const auto& node : tree.nodes)
            if (node.status == DsccsTree::Status::Integral)
                best = std::min(best, node.bound.value);
        EXPECT_NEAR(best, recorded->value, 1e-6 * best) << seed;
    }
    EXPECT_TRUE(hasPruned && hasIntegral);
}

TEST(Dsccs, TheTreeRecordIsBounded) {
    DsccsTree tree;
    DsccsParameters parameters;
    parameters.tree = &tree;
    parameters.mostNodes = 3;
    ASSERT_TRUE(solveDsccs(branchingProblem(1), parameters).ok());
    EXPECT_EQ(tree.nodes.size(), 3U);
    EXPECT_GT(tree.nodeCount, 3U);
}

TEST(Dsccs, ReportsIncumbentAndBoundOnTheWay) {
    std::vector<DsccsProgress> seen;
    DsccsTree tree;
    DsccsParameters parameters;
    parameters.tree = &tree;
    parameters.onProgress = [&](const DsccsProgress& p) { seen.push_back(p); };
    const auto solution = solveDsccs(branchingProblem(3), parameters);
    ASSERT_TRUE(solution.ok());
    ASSERT_FALSE(seen.empty());
    for (const DsccsProgress& p : seen) {
        EXPECT_LE(p.bound.value, solution->value * (1 + 1e-6));
        if (p.incumbent) {
            EXPECT_GE(p.incumbent->value, solution->value * (1 - 1e-6));
        }
    }
    ASSERT_TRUE(seen.back().incumbent);
    EXPECT_NEAR(seen.back().incumbent->value, solution->value, 1e-6 * solution->value);
}

TEST(Dsccs, StopsInTheMiddle) {
    std::stop_source source;
    DsccsTree tree;
    DsccsParameters parameters;
    parameters.tree = &tree;
    parameters.onProgress = [&](const DsccsProgress&) { source.request_stop(); };
    EXPECT_EQ(solveDsccs(branchingProblem(3), parameters, source.get_token()).error().code, "cancelled");
}
