// SPDX-License-Identifier: GPL-3.0-or-later
// A recorded flow is a maximum flow, and its paths add up to it.
#include "core/partition/cut/augmenting_paths.h"
#include "core/partition/cut/min_cut.h"
#include "tests/support/brute_force.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using cutpoint::test::randomProblem;
using cutpoint::test::seeds;

TEST(AugmentingPaths, EndWhereBoykovKolmogorovEnds) {
    for (std::uint32_t seed = 0; seed < seeds(500); ++seed) {
        Problem problem = randomProblem(seed, 40);
        for (LayerProfile& row : problem.profile.layers) {
            // Whole numbers: sums are exact and the smallest cut is unique.
            row.edge = Seconds(std::floor(row.edge.value));
            row.cloud = Seconds(std::floor(row.cloud.value));
            row.output = Bytes(std::floor(row.output.value));
        }
        problem.network = {BitsPerSecond(8), Seconds(0)};
        problem.edgeSpeed = problem.cloudSpeed = 1;
        for (const CutModel model : {CutModel::Corrected, CutModel::Literal}) {
            const CutNetwork network = makeCutNetwork(problem, {}, model);
            const MinCut cut = minCut(network);
            const auto recorded = recordAugmentingPaths(network);
            ASSERT_TRUE(recorded.ok());
            EXPECT_TRUE(recorded->isComplete());
            EXPECT_EQ(recorded->value, cut.value) << seed;
            EXPECT_EQ(recorded->edgeSide, cut.edgeSide) << seed;
        }
    }
}

TEST(AugmentingPaths, EveryPathFitsAndSaturates) {
    std::size_t backward = 0;
    for (std::uint32_t seed = 0; seed < seeds(150); ++seed) {
        const CutNetwork network = makeCutNetwork(randomProblem(4 * seed, 25));
        const auto recorded = recordAugmentingPaths(network);
        ASSERT_TRUE(recorded.ok());
        // What is left on a link that a path fills is the difference of numbers no larger than twice the
        // flow.
        const double rounding = 1e-12 * recorded->value;
        double total = 0;
        std::size_t shortest = 0;
        for (std::size_t i = 0; i < recorded->paths.size(); ++i) {
            const AugmentingPath& path = recorded->paths[i];
            const auto before = recorded->flowAfter(i);
            double room = INFINITY;
            for (const auto& step : path.steps) {
                const auto link = static_cast<std::size_t>(step.link);
                room =
                    std::min(room, step.forward ? network.links[link].capacity - before[link] : before[link]);
                backward += !step.forward;
            }
            EXPECT_NEAR(path.bottleneck, room, rounding) << seed;
            EXPECT_GT(path.bottleneck, 0);
            const auto vertices = path.vertices(network);
            EXPECT_EQ(vertices.front(), network.e);
            EXPECT_EQ(vertices.back(), network.c);
            EXPECT_GE(path.steps.size(), shortest) << "paths grow longer only";
            shortest = path.steps.size();
            total += path.bottleneck;
        }
        EXPECT_NEAR(total, recorded->value, 1e-9 * recorded->value) << seed;
        const auto end = recorded->flowAfter(recorded->paths.size());
        for (std::size_t i = 0; i < end.size(); ++i)
            EXPECT_NEAR(end[i], recorded->flow[i], rounding) << seed;
    }
    EXPECT_GT(backward, 0U) << "no net made the flow turn back";
}

TEST(AugmentingPaths, TheLimitBoundsTheRecordAndNotTheFlow) {
    const CutNetwork network = makeCutNetwork(randomProblem(8, 40));
    const auto all = recordAugmentingPaths(network), some = recordAugmentingPaths(network, 2);
    ASSERT_GT(all->paths.size(), 2U);
    EXPECT_EQ(some->paths.size(), 2U);
    EXPECT_FALSE(some->isComplete());
    EXPECT_EQ(some->pathCount, all->pathCount);
    EXPECT_EQ(some->value, all->value);
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(recordAugmentingPaths(network, 2, source.get_token()).error().code, "cancelled");
}
