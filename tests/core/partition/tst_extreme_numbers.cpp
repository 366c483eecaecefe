// SPDX-License-Identifier: GPL-3.0-or-later
// What the answers on nets that nobody profiles have to be, to the last digit, where that can be told
// otherwise.
#include "core/partition/analysis/sensitivity.h"
#include "core/partition/cut/augmenting_paths.h"
#include "core/partition/cut/min_cut_solver.h"
#include "core/partition/frontier/frontier.h"
#include "core/partition/frontier/state_graph.h"
#include "core/partition/paper/dsccs/dsccs.h"
#include "core/partition/search/bounded.h"
#include "core/partition/solve.h"
#include "tests/support/adversarial_nets.h"
#include "tests/support/brute_force.h"
#include "tests/support/made_nets.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using test::AdversarialNet;
using test::chainLinks;
using test::fanLinks;
using test::netOf;
using test::row;

namespace {

using Status = Certificate::Status;

constexpr double tolerance = 1e-9;
constexpr Objective objectives[] = {Objective::Latency, Objective::Throughput, Objective::Budget,
                                    Objective::KeepUp, Objective::Energy};

} // namespace

TEST(ExtremeNumbers, TenThousandLayersWhileTheBandwidthMoves) {
    Problem problem = netOf(10'001, chainLinks(10'001), [](std::size_t v) {
        return row(1e-4, 1e-5, 1000 + static_cast<double>(v * 7919 % 9110));
    });
    MinCutSolver warm(problem.graph);
    for (const double b : {1e5, 1e7, 1e9, 2e9, 1e7}) {
        problem.network.bandwidth = BitsPerSecond(b);
        warm.solve(problem);
        const double value = solveDsl(problem)->value;
        EXPECT_NEAR(warm.plan(problem).times.latency().value, value, tolerance * value);
        EXPECT_NEAR(solveNeurosurgeon(problem, Objective::Latency)->value, value, tolerance * value);
    }
}

TEST(ExtremeNumbers, AFanSendsItsImageOnce) {
    // A thousand readers in the cloud: 2000 bytes are sent, not 2,000,000.
    Problem problem = netOf(1002, fanLinks(1000), [](std::size_t v) {
        return row(0.001 + 1e-6 * static_cast<double>(v * 31 % 97), 0.0001, 2000);
    });
    const auto frontier = Frontier::build(problem, {});
    ASSERT_TRUE(frontier.ok());
    const double allInCloud = 1001 * 0.0001;
    for (const double b : {1e4, 1e6, 1e8}) {
        problem.network.bandwidth = BitsPerSecond(b);
        double allOnEdge = 0;
        for (LayerId v = 1; v < problem.graph->size(); ++v)
            allOnEdge += problem.edgeTime(v).value;
        // Layers differ by less than what sending one more costs: one of the two ends is the best.
        const double fastest = std::min(allOnEdge, 8 * 2000 / b + allInCloud);
        EXPECT_NEAR(solveDsl(problem)->value, fastest, tolerance * fastest) << b;
        MinCutSolver warm(problem.graph);
        warm.solve(problem);
        EXPECT_NEAR(warm.plan(problem).times.latency().value, fastest, tolerance * fastest) << b;
        BoundedOptions options;
        // Where an optimum is asked for, it may take as long as the machine needs.
        options.timeLimit = 8 * 2000 / b > allOnEdge ? std::chrono::milliseconds(std::chrono::hours(1))
                                                     : std::chrono::milliseconds(300);
        const auto throughput = solveBounded(problem, Objective::Throughput, options);
        ASSERT_TRUE(throughput.ok());
        EXPECT_LE(throughput->value,
                  std::min(allOnEdge, std::max(8 * 2000 / b, allInCloud)) * (1 + tolerance));
        const double best = frontier->answer(Objective::Throughput, problem).value;
        EXPECT_LE(best, throughput->value * (1 + tolerance)) << b;
        EXPECT_LE(throughput->certificate.lowerBound, best * (1 + tolerance)) << b;
        // Sending anything takes longer than computing all of it.
        if (8 * 2000 / b > allOnEdge) {
            EXPECT_NEAR(best, allOnEdge, tolerance * allOnEdge) << b;
            EXPECT_EQ(throughput->certificate.status, Certificate::Status::Optimal) << b;
        }
    }
}

TEST(ExtremeNumbers, AFanOfTwoThousandUnlikeReadersHasAStateGraph) {
    Problem problem = bench::branches(2002, 2000, 1, 1);
    StateGraph::Options options;
    EXPECT_TRUE(StateGraph::build(problem, options).ok());
    options.mostWork = 1'000'000;
    EXPECT_EQ(StateGraph::build(problem, options).error().code, "too-many-states");
}

TEST(ExtremeNumbers, NothingIsCertainOnlyIfItIs) {
    for (const AdversarialNet& net : test::adversarialNets()) {
        if (net.name == "free chain" || net.name == "free fan") {
            EXPECT_EQ(solveDsl(net.problem)->value, 0);
            EXPECT_TRUE(analyseSensitivity(net.problem)->layers.empty());
            EXPECT_EQ(recordAugmentingPaths(makeCutNetwork(net.problem))->value, 0);
        }
        if (net.name == "endless bandwidth") {
            EXPECT_EQ(solveDsl(net.problem)->plan.times.edge.value, 0);
            EXPECT_EQ(solveDsccs(net.problem)->value, 0);
        }
        if (net.name.starts_with("ties")) {
            EXPECT_TRUE(solveDsl(net.problem)->plan.cut.empty()) << "equal devices: nothing is worth sending";
        }
        if (net.name == "no bandwidth") {
            for (const Objective objective : objectives)
                EXPECT_TRUE(solve(net.problem, objective, Algorithm::Exact)->plan.cut.empty());
        }
        if (net.name == "a pin behind a dead link") {
            for (const Objective objective : objectives) {
                const auto shown = solveBounded(net.problem, objective);
                EXPECT_EQ(shown->certificate.status, Status::Infeasible) << objectiveWord(objective);
                EXPECT_TRUE(satisfiesPinsAndMemory(net.problem, shown->plan)) << objectiveWord(objective);
            }
        }
        if (net.name == "contradicting pins") {
            const Issue issue = solveDsl(net.problem).error();
            EXPECT_EQ(issue.node, "v5");
            EXPECT_NE(issue.message.text().find("v3"), std::string::npos) << issue.message;
        }
    }
}

TEST(ExtremeNumbers, RatiosFromNanosecondsToWeeksAreSolvedToTheLastDigit) {
    int optimal = 0, infeasible = 0, asked = 0;
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        std::mt19937 random(seed);
        std::vector<Link> links = chainLinks(11);
        links.push_back({1, 5});
        links.push_back({2, 9});
        Problem problem = netOf(11, links, [&](std::size_t) {
            const auto time = [&] { return std::pow(10.0, static_cast<int>(random() % 16) - 9); };
            const double edge = time(), cloud = time();
            return row(edge, cloud, 1e4 * time());
        });
        problem.network.bandwidth = BitsPerSecond(1e5);
        problem.limits.cloudBudget = Seconds(std::pow(10.0, static_cast<int>(random() % 12) - 5));
        problem.limits.samplingRate =
            FramesPerSecond(0.9 / test::bruteForce(problem, Objective::Throughput) / (1 + seed % 2));
        const auto frontier = Frontier::build(problem, {});
        ASSERT_TRUE(frontier.ok());
        MinCutSolver warm(problem.graph);
        warm.solve(problem);
        const double fastest = test::bruteForce(problem, Objective::Latency);
        EXPECT_NEAR(warm.plan(problem).times.latency().value, fastest, tolerance * fastest) << seed;
        for (const Objective objective : objectives) {
            const double oracle = test::bruteForce(problem, objective);
            for (const Solution& s :
                 {*solveBounded(problem, objective), frontier->answer(objective, problem)}) {
                ++asked;
                const std::string what = std::to_string(seed) + " " + objectiveWord(objective);
                EXPECT_EQ(s.certificate.status == Status::Infeasible, std::isinf(oracle)) << what;
                infeasible += s.certificate.status == Status::Infeasible;
                if (s.certificate.status == Status::Optimal) {
                    ++optimal;
                    EXPECT_NEAR(s.value, oracle, tolerance * oracle) << what;
                } else if (s.certificate.status == Status::Bounded) {
                    EXPECT_LE(s.certificate.lowerBound, oracle * (1 + tolerance)) << what;
                    EXPECT_GE(s.value, oracle * (1 - tolerance)) << what;
                }
            }
        }
    }
    EXPECT_GE(optimal + infeasible, asked * 95 / 100) << "nets this small are decided";
    EXPECT_GE(optimal, asked / 2);
}

TEST(ExtremeNumbers, WhereEverythingIsTiedAllAgreeOnTheValue) {
    // Costs of 0, 1 or 2 seconds and bytes that take as long: many plans of one value.
    for (std::uint32_t seed = 0; seed < 300; ++seed) {
        Problem problem = test::randomProblem(seed, 12);
        std::mt19937 random(seed + 7);
        for (LayerId v = 0; v < problem.graph->size(); ++v) {
            LayerProfile& numbers = problem.profile.layers[static_cast<std::size_t>(v)];
            const bool input = problem.graph->layer(v).isInput;
            numbers.edge = Seconds(input ? 0 : static_cast<double>(random() % 3));
            numbers.cloud = Seconds(input ? 0 : static_cast<double>(random() % 3));
            numbers.output = Bytes(1000.0 * static_cast<double>(random() % 3));
        }
        problem.network = {};
        problem.network.bandwidth = BitsPerSecond(8000);
        problem.edgeSpeed = problem.cloudSpeed = 1;
        problem.limits.samplingRate = FramesPerSecond(1.0 / (1 + random() % 6));
        problem.limits.cloudBudget = Seconds(static_cast<double>(random() % 8));
        MinCutSolver warm(problem.graph);
        warm.solve(problem);
        EXPECT_EQ(warm.plan(problem).sides, solveDsl(problem)->plan.sides) << seed;
        for (const Objective objective : objectives) {
            const std::string what = std::to_string(seed) + " " + objectiveWord(objective);
            const double oracle = test::bruteForce(problem, objective);
            const auto once = solveBounded(problem, objective), again = solveBounded(problem, objective);
            const Solution scan = Frontier::build(problem, {})->answer(objective, problem),
                           rescan = Frontier::build(problem, {})->answer(objective, problem);
            EXPECT_EQ(once->plan.sides, again->plan.sides) << what;
            EXPECT_EQ(scan.plan.sides, rescan.plan.sides) << what;
            EXPECT_EQ(once->certificate.status, std::isinf(oracle) ? Status::Infeasible : Status::Optimal)
                << what;
            EXPECT_EQ(scan.certificate.status, once->certificate.status) << what;
            if (std::isinf(oracle))
                continue;
            EXPECT_NEAR(once->value, oracle, tolerance * oracle) << what;
            EXPECT_NEAR(scan.value, oracle, tolerance * oracle) << what;
        }
    }
}
