// SPDX-License-Identifier: GPL-3.0-or-later
// Nets that nobody profiles: huge, flat, free, absurdly scaled, tied everywhere, pinned into a corner.
#include "brute_force.h"
#include "core/partition/augmenting_paths.h"
#include "core/partition/bounded.h"
#include "core/partition/dsccs.h"
#include "core/partition/frontier.h"
#include "core/partition/hull.h"
#include "core/partition/literal.h"
#include "core/partition/min_cut_solver.h"
#include "core/partition/sensitivity.h"
#include "core/partition/solve.h"

#include <gtest/gtest.h>

using namespace cutpoint;

namespace {

constexpr Objective objectives[] = {Objective::Latency, Objective::Throughput, Objective::Budget,
                                    Objective::KeepUp, Objective::Energy};
constexpr Algorithm algorithms[] = {Algorithm::Exact,    Algorithm::Dsl,          Algorithm::Dsh,
                                    Algorithm::Dsccs,    Algorithm::Neurosurgeon, Algorithm::EdgeOnly,
                                    Algorithm::CloudOnly};

Problem netOf(std::size_t count, const std::vector<Link>& links,
              const std::function<LayerProfile(std::size_t)>& row) {
    std::vector<Layer> layers(count);
    for (std::size_t v = 0; v < count; ++v) {
        layers[v].name = "v" + std::to_string(v);
        layers[v].isInput = v == 0;
        layers[v].outputBytes = row(v).output;
    }
    const auto graph = std::make_shared<LayerGraph>(*LayerGraph::make("net", std::move(layers), links));
    Profile profile = emptyProfile(*graph);
    for (std::size_t v = 1; v < count; ++v) {
        profile.layers[v].edge = row(v).edge;
        profile.layers[v].cloud = row(v).cloud;
    }
    Problem problem = makeProblem(graph, std::move(profile));
    problem.limits.samplingRate = FramesPerSecond(1);
    problem.limits.cloudBudget = Seconds(0.5);
    return problem;
}

LayerProfile row(double edge, double cloud, double bytes) {
    LayerProfile r;
    r.edge = Seconds(edge);
    r.cloud = Seconds(cloud);
    r.output = Bytes(bytes);
    return r;
}

std::vector<Link> chainLinks(LayerId count) {
    std::vector<Link> links;
    for (LayerId v = 1; v < count; ++v)
        links.push_back({v - 1, v});
    return links;
}

/// `width` layers between the input and a join.
std::vector<Link> fanLinks(LayerId width) {
    std::vector<Link> links;
    for (LayerId v = 1; v <= width; ++v) {
        links.push_back({0, v});
        links.push_back({v, width + 1});
    }
    return links;
}

/// Every answer is a plan; answers that claim to be optimal for one objective have one value; asking twice
/// gives the same plan.
void expectSane(const Problem& problem, const std::string& what) {
    for (const Objective objective : objectives) {
        double optimum = -1;
        for (const Algorithm algorithm : algorithms) {
            const auto first = solve(problem, objective, algorithm);
            const auto second = solve(problem, objective, algorithm);
            ASSERT_EQ(first.ok(), second.ok()) << what;
            if (!first) {
                EXPECT_FALSE(first.error().code.empty()) << what;
                EXPECT_EQ(first.error().code, second.error().code) << what;
                continue;
            }
            const std::string which = what + " " + objectiveWord(objective) + " " + algorithmWord(algorithm);
            EXPECT_EQ(first->plan.sides, second->plan.sides) << which;
            EXPECT_TRUE(evaluatePlan(problem, first->plan.sides).ok()) << which;
            EXPECT_TRUE(satisfiesPinsAndMemory(problem, first->plan)) << which;
            if (first->certificate.status != Certificate::Status::Optimal)
                continue;
            if (optimum < 0)
                optimum = first->value;
            EXPECT_NEAR(first->value, optimum, 1e-9 * optimum) << which;
        }
    }
}

} // namespace

TEST(Adversarial, TenThousandLayers) {
    Problem problem = netOf(10'001, chainLinks(10'001), [](std::size_t v) {
        return row(1e-4, 1e-5, static_cast<double>(1000 + v * 7919 % 9110));
    });
    const auto exact = solveDsl(problem);
    ASSERT_TRUE(exact.ok());
    MinCutSolver warm(problem.graph);
    for (const double b : {1e5, 1e7, 1e9, 2e9, 1e7}) {
        problem.network.bandwidth = BitsPerSecond(b);
        warm.solve(problem);
        const double value = solveDsl(problem)->value;
        EXPECT_NEAR(warm.plan(problem).times.latency().value, value, 1e-9 * value);
        EXPECT_NEAR(solveNeurosurgeon(problem, Objective::Latency)->value, value, 1e-9 * value);
    }
    EXPECT_TRUE(solveLiteral(problem).ok());
}

TEST(Adversarial, ThousandWayFanOut) {
    Problem problem = netOf(1002, fanLinks(1000), [](std::size_t v) {
        return row(0.001 + 1e-6 * static_cast<double>(v * 31 % 97), 0.0001, 2000);
    });
    for (const double b : {1e4, 1e6, 1e8}) {
        problem.network.bandwidth = BitsPerSecond(b);
        const auto cut = solveDsl(problem);
        ASSERT_TRUE(cut.ok());
        MinCutSolver warm(problem.graph);
        warm.solve(problem);
        EXPECT_NEAR(warm.plan(problem).times.latency().value, cut->value, 1e-9 * cut->value);
        // The image is sent once, not a thousand times.
        if (!cut->plan.cut.empty() && cut->plan.cut.front() == 0) {
            EXPECT_LE(cut->plan.transferBytes.value, 2000.0 * static_cast<double>(cut->plan.cut.size()));
        }
        const auto throughput = solve(problem, Objective::Throughput, Algorithm::Exact);
        ASSERT_TRUE(throughput.ok());
        EXPECT_LE(throughput->certificate.lowerBound, throughput->value * (1 + 1e-9));
    }
}

TEST(Adversarial, NothingCostsAnything) {
    for (const auto& [count, links] : {std::pair{20, chainLinks(20)}, std::pair{22, fanLinks(20)}}) {
        const Problem problem =
            netOf(static_cast<std::size_t>(count), links, [](std::size_t) { return row(0, 0, 0); });
        expectSane(problem, "free");
        EXPECT_EQ(solveDsl(problem)->value, 0);
        const auto sensitivity = analyseSensitivity(problem);
        ASSERT_TRUE(sensitivity.ok());
        EXPECT_TRUE(sensitivity->layers.empty());
        EXPECT_TRUE(TradeOffHull::search(problem, {}).ok());
        EXPECT_FALSE(solveLiteral(problem)->isFlawed() && solveLiteral(problem)->excess() != 1);
        EXPECT_EQ(recordAugmentingPaths(makeCutNetwork(problem))->value, 0);
    }
}

TEST(Adversarial, NanosecondsBesideWeeks) {
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
        std::mt19937 random(seed);
        std::vector<Link> links = chainLinks(11);
        links.push_back({1, 5});
        links.push_back({2, 9});
        Problem problem = netOf(11, links, [&](std::size_t) {
            const auto time = [&] { return std::pow(10.0, static_cast<int>(random() % 16) - 9); };
            return row(time(), time(), 1e4 * time());
        });
        problem.network.bandwidth = BitsPerSecond(1e5);
        problem.limits.cloudBudget = Seconds(std::pow(10.0, static_cast<int>(random() % 12) - 5));
        expectSane(problem, "seed " + std::to_string(seed));
        for (const Objective objective : {Objective::Latency, Objective::Throughput, Objective::Budget}) {
            const double oracle = test::bruteForce(problem, objective);
            const auto exact = solve(problem, objective, Algorithm::Exact);
            if (exact->certificate.status == Certificate::Status::Optimal) {
                EXPECT_NEAR(exact->value, oracle, 1e-9 * oracle) << seed << objectiveWord(objective);
            }
        }
    }
}

TEST(Adversarial, TiesEverywhere) {
    for (const LayerId width : {2, 5, 9}) {
        const Problem problem = netOf(static_cast<std::size_t>(width) + 2, fanLinks(width),
                                      [](std::size_t) { return row(1, 1, 1000); });
        expectSane(problem, "ties " + std::to_string(width));
        EXPECT_TRUE(solveDsl(problem)->plan.cut.empty()) << "equal devices: nothing is worth sending";
    }
}

TEST(Adversarial, ContradictingPinsAreRefusedByAll) {
    Problem problem = netOf(5, chainLinks(5), [](std::size_t) { return row(1, 0.1, 1000); });
    problem.pins.assign(5, Pin::Free);
    problem.pins[1] = Pin::Cloud;
    problem.pins[3] = Pin::Edge;
    for (const Objective objective : objectives)
        for (const Algorithm algorithm : algorithms) {
            const auto answer = solve(problem, objective, algorithm);
            ASSERT_FALSE(answer.ok());
            EXPECT_EQ(answer.error().code, "contradicting-pins");
            EXPECT_EQ(answer.error().node, "v3");
            EXPECT_NE(answer.error().message.find("v1"), std::string::npos);
        }
    EXPECT_EQ(solveLiteral(problem).error().code, "contradicting-pins");
    EXPECT_EQ(analyseSensitivity(problem).error().code, "contradicting-pins");
    EXPECT_EQ(TradeOffHull::search(problem, {}).error().code, "contradicting-pins");
    EXPECT_EQ(solveBounded(problem, Objective::Throughput).error().code, "contradicting-pins");
}

TEST(Adversarial, NoBandwidthAndEndlessBandwidth) {
    std::vector<Link> links = chainLinks(12);
    links.push_back({2, 7});
    Problem problem =
        netOf(12, links, [](std::size_t v) { return row(1, 0.1, 1000.0 * static_cast<double>(v + 1)); });
    problem.limits.cloudBudget = Seconds(100);
    problem.network.bandwidth = BitsPerSecond(0);
    expectSane(problem, "B = 0");
    for (const Objective objective : objectives) {
        const auto exact = solve(problem, objective, Algorithm::Exact);
        ASSERT_TRUE(exact.ok()) << objectiveWord(objective);
        EXPECT_TRUE(exact->plan.cut.empty()) << objectiveWord(objective);
    }
    problem.network.bandwidth = BitsPerSecond(INFINITY);
    expectSane(problem, "B endless");
    EXPECT_EQ(solve(problem, Objective::Latency, Algorithm::Exact)->plan.times.edge.value, 0);
    EXPECT_EQ(solve(problem, Objective::Budget, Algorithm::Dsccs)->value, 0);
}
