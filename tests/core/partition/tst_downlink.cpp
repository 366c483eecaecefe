// SPDX-License-Identifier: GPL-3.0-or-later
// Results that return to the edge cost every solver the same.
#include "core/partition/cut/min_cut_solver.h"
#include "core/partition/frontier/frontier.h"
#include "core/partition/paper/dsccs/dsccs.h"
#include "core/partition/search/bounded.h"
#include "core/partition/solve.h"
#include "tests/support/brute_force.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using cutpoint::test::bruteForce;
using cutpoint::test::realProblem;
using cutpoint::test::seeds;

namespace {

/// image -> body -> result of 4000 bytes, a side result of 1000 bytes from the body.
Problem detector() {
    std::vector<Layer> layers(4);
    const char* names[] = {"image", "body", "boxes", "scores"};
    const double bytes[] = {2000, 500, 4000, 1000};
    for (std::size_t v = 0; v < 4; ++v) {
        layers[v].name = names[v];
        layers[v].isInput = v == 0;
        layers[v].isOutput = v >= 2;
        layers[v].outputBytes = Bytes(bytes[v]);
    }
    const auto graph =
        std::make_shared<LayerGraph>(*LayerGraph::make("detector", layers, {{0, 1}, {1, 2}, {1, 3}}));
    Problem problem = makeProblem(graph, emptyProfile(*graph));
    for (std::size_t v = 1; v < 4; ++v) {
        problem.profile.layers[v].edge = Seconds(3);
        problem.profile.layers[v].cloud = Seconds(0.5);
    }
    problem.network.bandwidth = BitsPerSecond(16'000); // image: 1 s, body: 0.25 s
    return problem;
}

} // namespace

TEST(Downlink, ChargesTheResultsThatAreInTheCloud) {
    Problem problem = detector();
    const PerLayer<Side> cloud{Side::Edge, Side::Cloud, Side::Cloud, Side::Cloud};
    const PerLayer<Side> oneBack{Side::Edge, Side::Edge, Side::Edge, Side::Cloud};
    EXPECT_DOUBLE_EQ(evaluatePlan(problem, cloud)->times.cloud.value, 1.5);
    problem.network.downlink = BitsPerSecond(8000);
    EXPECT_DOUBLE_EQ(evaluatePlan(problem, cloud)->times.cloud.value, 1.5 + 4 + 1);
    EXPECT_DOUBLE_EQ(evaluatePlan(problem, oneBack)->times.cloud.value, 0.5 + 1);
    EXPECT_DOUBLE_EQ(evaluatePlan(problem, oneBack)->times.transfer.value, 0.25)
        << "the uplink is not touched";
    EXPECT_DOUBLE_EQ(evaluatePlan(problem, PerLayer<Side>(4, Side::Edge))->times.latency().value, 9);
    problem.cloudSpeed = 2;
    EXPECT_DOUBLE_EQ(evaluatePlan(problem, cloud)->times.cloud.value, 0.75 + 5)
        << "a faster cloud sends no faster";
}

TEST(Downlink, MovesLargeResultsToTheEdge) {
    Problem problem = detector();
    EXPECT_TRUE(solveDsl(problem)->plan.onEdge(2) == false);
    problem.network.downlink = BitsPerSecond(8000);
    const Plan plan = solveDsl(problem)->plan;
    // boxes: 3 s on the edge against 4.5 s; but then body must be there too: 3 + 3 + 0.25 + 1.5 against 1
    // + 6.5.
    EXPECT_NEAR(plan.times.latency().value, bruteForce(problem, Objective::Latency), 1e-12);
    problem.network.downlink = BitsPerSecond(800);
    EXPECT_TRUE(solveDsl(problem)->plan.cut.empty()) << "a slow way back keeps everything on the edge";
}

TEST(Downlink, EverySolverCountsIt) {
    for (std::uint32_t seed = 0; seed < seeds(500); ++seed) {
        Problem problem = realProblem(seed, test::mostLayers(10));
        problem.network.downlink = BitsPerSecond(std::pow(10.0, 1 + seed % 6));
        const double fastest = bruteForce(problem, Objective::Throughput);
        const double latency = bruteForce(problem, Objective::Latency);
        problem.limits.samplingRate = FramesPerSecond(1 / std::max(1e-9, fastest * (1 + seed % 4 * 0.2)));
        problem.limits.cloudBudget = Seconds(latency * (seed % 5) * 0.3);
        const std::string what = "seed " + std::to_string(seed);
        Frontier::Options options;
        const auto frontier = Frontier::build(problem, options);
        ASSERT_TRUE(frontier.ok()) << what;
        MinCutSolver warm(problem.graph);
        warm.solve(problem);
        EXPECT_NEAR(warm.plan(problem).times.latency().value, latency, 1e-9 * latency) << what;
        EXPECT_NEAR(solveDsl(problem)->value, latency, 1e-9 * latency) << what;
        for (const auto objective : {Objective::Latency, Objective::Throughput, Objective::Budget,
                                     Objective::KeepUp, Objective::Energy}) {
            const double oracle = bruteForce(problem, objective);
            const Solution exact = frontier->answer(objective, problem);
            const auto bounded = solveBounded(problem, objective);
            ASSERT_TRUE(bounded.ok()) << what;
            if (std::isinf(oracle)) {
                EXPECT_EQ(exact.certificate.status, Certificate::Status::Infeasible) << what;
                continue;
            }
            EXPECT_NEAR(exact.value, oracle, 1e-9 * oracle) << what << objectiveWord(objective);
            EXPECT_LE(bounded->certificate.lowerBound, oracle * (1 + 1e-9))
                << what << objectiveWord(objective);
            EXPECT_GE(bounded->value, oracle * (1 - 1e-9)) << what << objectiveWord(objective);
            if (objective == Objective::Budget) {
                EXPECT_NEAR(solveDsccs(problem)->value, oracle, 1e-9 * oracle) << what;
            }
        }
    }
}

TEST(Downlink, RefusesWhatIsNoBandwidth) {
    Problem problem = detector();
    for (const double b : {0.0, -1.0, std::nan("")}) {
        problem.network.downlink = BitsPerSecond(b);
        ASSERT_FALSE(checkProblem(problem).empty());
        EXPECT_EQ(checkProblem(problem).front().code, "bad-downlink");
    }
    problem.network.downlink = BitsPerSecond(INFINITY);
    EXPECT_TRUE(checkProblem(problem).empty());
    EXPECT_EQ(problem.returnTime(2).value, 0);
}
