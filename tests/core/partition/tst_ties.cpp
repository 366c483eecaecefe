// SPDX-License-Identifier: GPL-3.0-or-later
// Fixed costs, ties and unknown sizes (formulation, Section 7), by hand where a naive version goes wrong; the
// other tests of this room have them in their random problems.
#include "core/model/ties.h"
#include "core/partition/frontier/frontier.h"
#include "core/partition/paper/dsccs/dsccs.h"
#include "core/partition/paper/dsh.h"
#include "core/partition/paper/prefix_plan.h"
#include "core/partition/plain_problem.h"
#include "core/partition/search/bounded.h"
#include "core/partition/solve.h"
#include "tests/support/brute_force.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using cutpoint::test::bruteForce;

namespace {

using Status = Certificate::Status;

struct Row {
    double edge, cloud, bytes;
};

/// Layer 0 is the raw input. A byte takes a second.
Problem problemOf(const std::vector<Row>& rows, std::vector<Link> links) {
    std::vector<Layer> layers;
    for (std::size_t v = 0; v < rows.size(); ++v) {
        Layer layer;
        layer.name = "v" + std::to_string(v);
        layer.isInput = v == 0;
        layer.outputBytes = Bytes(rows[v].bytes);
        layers.push_back(layer);
    }
    const auto graph =
        std::make_shared<LayerGraph>(*LayerGraph::make("net", std::move(layers), std::move(links)));
    Profile profile = emptyProfile(*graph);
    for (std::size_t v = 0; v < rows.size(); ++v) {
        profile.layers[v].edge = Seconds(rows[v].edge);
        profile.layers[v].cloud = Seconds(rows[v].cloud);
    }
    Problem problem = makeProblem(graph, profile);
    problem.network.bandwidth = BitsPerSecond(8);
    return problem;
}

Problem chain(const std::vector<Row>& rows) {
    std::vector<Link> links;
    for (int v = 1; v < static_cast<int>(rows.size()); ++v)
        links.push_back({v - 1, v});
    return problemOf(rows, links);
}

void forget(Problem& problem, LayerId v) {
    auto& row = problem.profile.layers[static_cast<std::size_t>(v)];
    row.output = Bytes(0);
    row.outputFrom = Provenance::Unknown;
}

std::vector<LayerId> onEdge(const Plan& plan) {
    std::vector<LayerId> layers;
    for (LayerId v = 0; v < static_cast<LayerId>(plan.sides.size()); ++v)
        if (plan.onEdge(v))
            layers.push_back(v);
    return layers;
}

} // namespace

TEST(FixedCosts, ArePaidOnceOnTheSideThatWorks) {
    Problem problem = chain({{0, 0, 4}, {2, 1, 3}, {2, 1, 1}});
    problem.fixed = {Seconds(10), Seconds(20)};
    problem.network.rtt = Seconds(5);
    problem.edgeSpeed = problem.cloudSpeed = 2; // which the constants do not know
    const auto times = [&](PerLayer<Side> sides) { return evaluatePlan(problem, std::move(sides))->times; };
    using enum Side;
    EXPECT_EQ(times({Edge, Edge, Edge}).edge.value, 12);
    EXPECT_EQ(times({Edge, Edge, Edge}).latency().value, 12);
    EXPECT_EQ(times({Edge, Cloud, Cloud}).edge.value, 0);
    EXPECT_EQ(times({Edge, Cloud, Cloud}).transfer.value, 9);
    EXPECT_EQ(times({Edge, Cloud, Cloud}).cloud.value, 21);
    EXPECT_EQ(times({Edge, Edge, Cloud}).latency().value, 11 + 8 + 20.5);
    problem.power = {Watts(3), Watts(2), Watts(1)};
    // c_t passes idle: 3 x 11 + 2 x 3 + 1 x (5 + 20.5)
    EXPECT_DOUBLE_EQ(edgeEnergyJoules(problem.power, times({Edge, Edge, Cloud})), 33 + 6 + 25.5);
}

TEST(FixedCosts, AZeroTimeLayerBehindTheInputDoesNotStandInForRawOnly) {
    // The first layer takes no time and shrinks nothing: without c_e it is as good as sending the input.
    Problem problem = chain({{0, 0, 4}, {0, 0, 4}, {9, 1, 1}});
    problem.fixed.edge = Seconds(3);
    const auto frontier = Frontier::build(problem, {});
    ASSERT_TRUE(frontier.ok());
    EXPECT_EQ(frontier->answer(Objective::Latency, problem).value, 5);
    EXPECT_EQ(solveDsl(problem)->value, 5);
    EXPECT_EQ(onEdge(solveDsl(problem)->plan), std::vector<LayerId>{0});
    EXPECT_EQ(solveBounded(problem, Objective::KeepUp)->value, 5);
}

TEST(FixedCosts, OneFrontierAnswersForAllOfThem) {
    for (std::uint32_t seed = 0; seed < test::seeds(600); ++seed) {
        Problem problem = test::realProblem(seed, 9);
        problem.fixed = {};
        problem.network.rtt = Seconds(0);
        const auto frontier = Frontier::build(problem, {});
        ASSERT_TRUE(frontier.ok()) << seed;
        for (int k = 0; k < 4; ++k) {
            problem.fixed = {Seconds(seed % 7 * k * 0.5), Seconds(seed % 3 * k * 0.3)};
            problem.network.rtt = Seconds(seed % 5 * k * 0.2);
            for (const Objective objective : {Objective::Latency, Objective::Throughput, Objective::Energy}) {
                const double oracle = bruteForce(problem, objective);
                EXPECT_NEAR(frontier->answer(objective, problem).value, oracle, 1e-9 * oracle) << seed;
            }
        }
    }
}

TEST(FixedCosts, ABudgetBelowThemLeavesTheEdge) {
    Problem problem = chain({{0, 0, 1}, {5, 1, 1}, {5, 1, 1}});
    problem.fixed.cloud = Seconds(4);
    problem.network.rtt = Seconds(2);
    problem.limits.cloudBudget = Seconds(5);
    for (const Algorithm algorithm : {Algorithm::Exact, Algorithm::Dsccs}) {
        const auto answer = solve(problem, Objective::Budget, algorithm);
        ASSERT_TRUE(answer.ok());
        EXPECT_EQ(answer->value, 10);
        EXPECT_EQ(answer->certificate.status, Status::Optimal);
    }
    problem.limits.cloudBudget = Seconds(9); // 6 and raw input and both layers
    for (const Algorithm algorithm : {Algorithm::Exact, Algorithm::Dsccs})
        EXPECT_EQ(solve(problem, Objective::Budget, algorithm)->value, 0);
}

TEST(FixedCosts, ACallIsMadeWithoutATensor) {
    // The last layer begins from nothing: in the cloud it needs a call, over a dead link, too.
    Problem problem = problemOf({{0, 0, 1}, {1, 1, 1}, {9, 1, 1}}, {{0, 1}});
    problem.network.rtt = Seconds(2);
    problem.network.bandwidth = BitsPerSecond(0);
    EXPECT_EQ(solveDsl(problem)->value, 1 + 2 + 1);
    EXPECT_EQ(solveBounded(problem, Objective::Throughput)->value, 2);
    problem.network.rtt = Seconds(20);
    EXPECT_EQ(solveDsl(problem)->value, 10);
}

TEST(Ties, WhatLiesBetweenBelongsToThem) {
    Problem problem = chain({{0, 0, 1}, {1, 1, 1}, {1, 1, 1}, {1, 1, 1}, {1, 1, 1}});
    problem.ties = {{{1, 3}, TieReason::FusedGroup, "g"}};
    const SideClasses classes = sideClasses(problem);
    EXPECT_EQ(classes.classOf[1], classes.classOf[2]);
    EXPECT_EQ(classes.classOf[1], classes.classOf[3]);
    EXPECT_NE(classes.classOf[3], classes.classOf[4]);
    EXPECT_NE(classes.classOf[0], classes.classOf[1]);
    EXPECT_EQ(
        evaluatePlan(problem, {Side::Edge, Side::Edge, Side::Cloud, Side::Cloud, Side::Cloud}).error().code,
        "torn-tie");
}

TEST(Ties, MembersAreSentEachByItself) {
    // 1 and 2 are tied and read by one layer each; only what 2 makes is worth sending.
    Problem problem = problemOf({{0, 0, 100}, {1, 50, 40}, {1, 50, 1}, {2, 1, 1}, {90, 1, 1}},
                                {{0, 1}, {0, 2}, {1, 3}, {2, 4}});
    problem.ties = {{{1, 2}, TieReason::FusedGroup, "g"}};
    for (const Algorithm algorithm : {Algorithm::Exact, Algorithm::Dsl}) {
        const auto answer = solve(problem, Objective::Latency, algorithm);
        ASSERT_TRUE(answer.ok());
        EXPECT_EQ(answer->value, 1 + 1 + 2 + 1 + 1);
        EXPECT_EQ(answer->plan.cut, std::vector<LayerId>{2});
    }
    const auto frontier = Frontier::build(problem, {});
    EXPECT_EQ(frontier->answer(Objective::Latency, problem).value, 6);
    EXPECT_EQ(restrictionWords(problem), std::vector<std::string>{"fused groups"});
}

TEST(Ties, NothingOfUnknownSizeIsEverSent) {
    int cut = 0;
    for (std::uint32_t seed = 0; seed < test::seeds(1500); ++seed) {
        Problem problem = test::realProblem(seed, 10);
        std::mt19937 random(seed);
        for (int i = 0; i < 3; ++i)
            forget(problem, static_cast<LayerId>(random() % static_cast<unsigned>(problem.graph->size())));
        if (seed % 3 == 1)
            test::pinAtRandom(problem, seed);
        if (!checkProblem(problem).empty())
            continue;
        const auto expectKnown = [&](const Plan& plan) {
            for (const LayerId v : plan.cut)
                EXPECT_FALSE(problem.isUnknownSize(v)) << seed;
            cut += !plan.cut.empty();
        };
        for (const Objective objective :
             {Objective::Latency, Objective::Throughput, Objective::KeepUp, Objective::Energy}) {
            const double oracle = bruteForce(problem, objective);
            const auto answer = solve(problem, objective, Algorithm::Exact);
            ASSERT_TRUE(answer.ok()) << seed;
            if (std::isfinite(oracle)) {
                EXPECT_NEAR(answer->value, oracle, 1e-9 * oracle) << seed << objectiveWord(objective);
            }
            expectKnown(answer->plan);
        }
        for (const Algorithm algorithm : {Algorithm::Dsh, Algorithm::Neurosurgeon, Algorithm::EdgeOnly})
            if (const auto answer = solve(problem, Objective::Throughput, algorithm))
                expectKnown(answer->plan);
    }
    EXPECT_GT(cut, 100);
}

TEST(Ties, AnUnknownInputKeepsItsReaders) {
    Problem problem = chain({{0, 0, 0}, {5, 1, 1}, {5, 1, 1}});
    forget(problem, 0);
    EXPECT_EQ(onEdge(solveDsl(problem)->plan), (std::vector<LayerId>{0, 1}));
    const auto cloud = solveCloudOnly(problem, Objective::Latency);
    ASSERT_TRUE(cloud.ok());
    EXPECT_EQ(cloud->certificate.status, Status::Infeasible);
    EXPECT_EQ(onEdge(cloud->plan).size(), 3U) << "never half a cloud plan";
    ASSERT_FALSE(cloud->issues.empty());
    EXPECT_EQ(cloud->issues.front().node, "v0");
    EXPECT_EQ(solveEdgeOnly(problem, Objective::Latency)->certificate.status, Status::Heuristic);
    EXPECT_EQ(restrictionWords(problem), std::vector<std::string>{"known sizes"});
    problem.pins = {Pin::Free, Pin::Cloud, Pin::Free};
    const Issues issues = checkProblem(problem);
    ASSERT_FALSE(issues.empty());
    EXPECT_EQ(issues.front().code, "contradicting-pins");
    EXPECT_EQ(issues.front().node, "v1");
}

TEST(Ties, AnUnknownAnswerIsNotComputedWhereItWouldHaveToReturn) {
    Problem problem = chain({{0, 0, 1}, {5, 1, 1}, {5, 1, 1}});
    forget(problem, 2);
    EXPECT_EQ(onEdge(solveDsl(problem)->plan).size(), 1U) << "nothing reads it and nothing returns";
    problem.network.downlink = BitsPerSecond(8);
    EXPECT_EQ(onEdge(solveDsl(problem)->plan).size(), 3U);
    const auto frontier = Frontier::build(problem, {});
    EXPECT_EQ(frontier->answer(Objective::Throughput, problem).value,
              bruteForce(problem, Objective::Throughput));
}

TEST(Ties, OppositePinsInOneAreAContradiction) {
    Problem problem = chain({{0, 0, 1}, {1, 1, 1}, {1, 1, 1}, {1, 1, 1}});
    problem.ties = {{{2, 3}, TieReason::FusedGroup, "g"}};
    problem.pins = {Pin::Free, Pin::Free, Pin::Edge, Pin::Cloud};
    ASSERT_FALSE(checkProblem(problem).empty());
    EXPECT_EQ(checkProblem(problem).front().code, "contradicting-pins");
    problem.pins = {Pin::Free, Pin::Free, Pin::Free, Pin::Edge};
    EXPECT_TRUE(checkProblem(problem).empty());
    EXPECT_EQ(closedPins(problem), (PerLayer<Pin>{Pin::Edge, Pin::Edge, Pin::Edge, Pin::Edge}));
}

TEST(Ties, GraphAndProfileNameThem) {
    std::vector<Layer> layers(5);
    for (std::size_t v = 0; v < layers.size(); ++v) {
        layers[v].name = "v" + std::to_string(v);
        layers[v].outputBytes = Bytes(4);
    }
    layers[0].isInput = true;
    layers[1].stateOf = "v3";
    layers[3].group = layers[4].group = "fused";
    const auto graph =
        std::make_shared<LayerGraph>(*LayerGraph::make("net", layers, {{0, 2}, {1, 2}, {2, 3}, {3, 4}}));
    Profile profile = emptyProfile(*graph);
    profile.groups = {{"row", {2, 3}}};
    const Problem problem = makeProblem(graph, profile);
    EXPECT_EQ(problem.ties.size(), 3U);
    EXPECT_EQ(restrictionWords(problem), (std::vector<std::string>{"fused groups", "recurrent state"}));
    // The state input is not sent and not pinned: everything but the raw input moves as one.
    EXPECT_EQ(closedPins(problem)[1], Pin::Free);
    int plans = 0;
    test::forEachPlan(problem, [&](const Plan& plan) {
        ++plans;
        EXPECT_EQ(plan.onEdge(1), plan.onEdge(4));
    });
    EXPECT_EQ(plans, 2);
}

TEST(Ties, ChainsAreCutBetweenThem) {
    for (std::uint32_t seed = 0; seed < test::seeds(600); ++seed) {
        std::mt19937 random(seed);
        std::vector<Row> rows{{0, 0, 5}};
        for (int i = 0; i < 8; ++i)
            rows.push_back({static_cast<double>(random() % 9), static_cast<double>(random() % 5),
                            static_cast<double>(1 + random() % 9)});
        Problem problem = chain(rows);
        test::addRealities(problem, seed);
        if (!checkProblem(problem).empty())
            continue;
        for (const Objective objective : {Objective::Latency, Objective::Throughput}) {
            const double oracle = bruteForce(problem, objective); // every plan of a chain is a prefix
            const auto answer = solveNeurosurgeon(problem, objective);
            ASSERT_TRUE(answer.ok()) << seed;
            EXPECT_NEAR(answer->value, oracle, 1e-9 * oracle) << seed;
        }
    }
}

TEST(PlainProblem, HasThePlansOfTheOriginal) {
    for (std::uint32_t seed = 0; seed < test::seeds(400); ++seed) {
        Problem problem = test::realProblem(seed, 8);
        if (seed % 3 == 1)
            test::pinAtRandom(problem, seed);
        const PlainProblem plain(problem, PlainProblem::Constants::CallOnLink);
        ASSERT_TRUE(checkProblem(plain.problem()).empty()) << seed;
        EXPECT_TRUE(PlainProblem::isPlain(plain.problem()));
        if (plain.problem().graph->size() > 18)
            continue;
        for (const Objective objective : {Objective::Latency, Objective::Throughput}) {
            const double oracle = bruteForce(problem, objective);
            EXPECT_NEAR(bruteForce(plain.problem(), objective), oracle, 1e-9 * oracle) << seed;
        }
    }
}
