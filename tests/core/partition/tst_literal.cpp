// SPDX-License-Identifier: GPL-3.0-or-later
// Eq. 4 as printed: what its cut leaves out, priced, against all placements of small nets.
#include "core/partition/paper/literal.h"
#include "tests/support/brute_force.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using cutpoint::test::realProblem;
using cutpoint::test::seeds;

namespace {

Layer named(const char* name, double bytes, bool input = false) {
    Layer layer;
    layer.name = name;
    layer.isInput = input;
    layer.outputBytes = Bytes(bytes);
    return layer;
}

/// One second per 1000 bytes.
Problem problemOf(std::vector<Layer> layers, std::vector<Link> links,
                  const std::vector<std::pair<double, double>>& seconds) {
    const auto graph =
        std::make_shared<LayerGraph>(*LayerGraph::make("net", std::move(layers), std::move(links)));
    Problem problem = makeProblem(graph, emptyProfile(*graph));
    for (std::size_t i = 0; i < seconds.size(); ++i) {
        problem.profile.layers[i].edge = Seconds(seconds[i].first);
        problem.profile.layers[i].cloud = Seconds(seconds[i].second);
    }
    problem.network.bandwidth = BitsPerSecond(8000);
    return problem;
}

/// The least of Eq. 4 over every placement, downset or not, raw inputs free: what the literal network cuts.
double literalBruteForce(const Problem& problem) {
    const LayerGraph& graph = *problem.graph;
    double least = INFINITY;
    for (std::uint32_t mask = 0; mask < 1U << graph.size(); ++mask) {
        double value = 0;
        bool onEdge = false, inCloud = false;
        for (LayerId v = 0; v < graph.size(); ++v)
            if (!graph.layer(v).isInput)
                (mask >> v & 1U ? inCloud : onEdge) = true;
        value += onEdge ? problem.fixed.edge.value : 0;
        value += inCloud ? (problem.network.rtt + problem.fixed.cloud).value : 0;
        for (LayerId v = 0; v < graph.size(); ++v) {
            if (mask >> v & 1U) {
                value += problem.cloudCost(v).value;
                continue;
            }
            value += problem.edgeTime(v).value;
            for (LayerId u : graph.successors(v))
                if (mask >> u & 1U) {
                    value += problem.transferTime(v).value;
                    break;
                }
        }
        least = std::min(least, value);
    }
    return least;
}

} // namespace

TEST(Literal, NamesTheReturnAndWhatItCosts) {
    // The middle layer is dear on the edge, the last one in the cloud: Eq. 4 sends, computes, and comes back
    // for nothing.
    const Problem problem =
        problemOf({named("image", 100'000, true), named("a", 1000), named("b", 5000), named("c", 1)},
                  {{0, 1}, {1, 2}, {2, 3}}, {{0, 0}, {1, 100}, {50, 2}, {1, 100}});
    const auto literal = solveLiteral(problem);
    ASSERT_TRUE(literal.ok());
    EXPECT_EQ(literal->backLinks, (std::vector<Link>{{2, 3}}));
    EXPECT_EQ(literal->returned, std::vector<LayerId>{2});
    EXPECT_TRUE(literal->freeUploads.empty());
    EXPECT_DOUBLE_EQ(literal->believed.latency().value, 1 + 1 + 2 + 1);
    EXPECT_DOUBLE_EQ(literal->returnTransfer.value, 5);
    EXPECT_DOUBLE_EQ(literal->real.latency().value, 10);
    EXPECT_DOUBLE_EQ(literal->underestimate(), 2);
    EXPECT_DOUBLE_EQ(literal->corrected.times.latency().value, 52);
}

TEST(Literal, NamesTheFreeUpload) {
    const Problem problem =
        problemOf({named("image", 30'000, true), named("a", 1)}, {{0, 1}}, {{0, 0}, {20, 1}});
    const auto literal = solveLiteral(problem);
    ASSERT_TRUE(literal.ok());
    EXPECT_EQ(literal->freeUploads, std::vector<LayerId>{0});
    EXPECT_TRUE(literal->backLinks.empty());
    EXPECT_DOUBLE_EQ(literal->believed.latency().value, 1);
    EXPECT_DOUBLE_EQ(literal->real.latency().value, 31);
    EXPECT_DOUBLE_EQ(literal->corrected.times.latency().value, 20);
    EXPECT_DOUBLE_EQ(literal->excess(), 31.0 / 20);
}

TEST(Literal, BelievesTheLeastOfEquationFourAndNeverLess) {
    int flawed = 0;
    for (std::uint32_t seed = 0; seed < seeds(1000); ++seed) {
        Problem problem = realProblem(seed, 10);
        problem.ties.clear(); // which Eq. 4 does not know
        for (LayerProfile& row : problem.profile.layers)
            row.outputFrom = Provenance::Computed;
        const auto literal = solveLiteral(problem);
        ASSERT_TRUE(literal.ok());
        const double believed = literal->believed.latency().value, real = literal->real.latency().value;
        const double oracle = literalBruteForce(problem), optimum = literal->corrected.times.latency().value;
        EXPECT_NEAR(believed, oracle, 1e-9 * oracle + 1e-300) << seed;
        EXPECT_LE(believed, optimum * (1 + 1e-9)) << seed;
        EXPECT_GE(real, believed) << seed;
        EXPECT_EQ(literal->isFlawed(), !literal->returned.empty() || !literal->freeUploads.empty()) << seed;
        if (literal->backLinks.empty()) {
            // Without returns it is a plan, once the raw inputs are put where they are.
            auto sides = literal->sides;
            for (LayerId v : problem.graph->inputs())
                sides[static_cast<std::size_t>(v)] = Side::Edge;
            const auto plan = evaluatePlan(problem, sides);
            ASSERT_TRUE(plan.ok()) << seed;
            EXPECT_NEAR(plan->times.latency().value, real, 1e-9 * real) << seed;
            EXPECT_GE(real, optimum * (1 - 1e-9)) << seed;
        }
        flawed += literal->isFlawed();
    }
    EXPECT_GT(flawed, 0);
}

TEST(Literal, RefusesWhatAMinCutCannotKeep) {
    Problem problem = realProblem(1, 5);
    problem.limits.edgeMemory = Bytes(10);
    EXPECT_EQ(solveLiteral(problem).error().code, "no-memory-limit");
}
