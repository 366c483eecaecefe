// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/pipeline_simulation.h"

#include "tests/support/chain_problem.h"

#include <gmock/gmock.h>
#include <random>

namespace cutpoint {
namespace {

Policy fixedAt(const Problem& problem, int n) {
    PolicyOptions options;
    options.fixed = prefix(problem, n);
    auto policy = Policy::make(PolicyKind::Fixed, problem, options);
    EXPECT_TRUE(policy.ok());
    return *policy;
}

BandwidthTrace fallAndRise() {
    return *BandwidthTrace::make({{Seconds(0), BitsPerSecond(18.88e6), Seconds(0)},
                                  {Seconds(20), BitsPerSecond(0.13e6), Seconds(0)},
                                  {Seconds(60), BitsPerSecond(18.88e6), Seconds(0)}},
                                 Seconds(100), "columns");
}

TEST(PipelineSimulation, HandComputed) {
    // Stages of 0.2 s, 0.5 s and 0.1 s, a frame every 0.25 s: the uplink is the bottleneck.
    const Problem p = chainProblem(1e6, {{0.2, 0.9, 5e5}, {9, 0.1, 1}});
    SimulationOptions options;
    options.samplingRate = FramesPerSecond(4);
    options.frames = 3;
    const auto result = simulatePipeline(fixedAt(p, 1), BandwidthTrace(BitsPerSecond(8e6)), options);
    ASSERT_TRUE(result.ok());
    const auto& f = result->frames;
    ASSERT_EQ(f.size(), 3u);
    EXPECT_NEAR(f[0].cloudEnd.value, 0.8, 1e-12);
    EXPECT_NEAR(f[1].edgeStart.value, 0.25, 1e-12);
    EXPECT_NEAR(f[1].sendStart.value, 0.7, 1e-12) << "waits for the uplink";
    EXPECT_NEAR(f[1].cloudEnd.value, 1.3, 1e-12);
    EXPECT_NEAR(f[2].cloudEnd.value, 1.8, 1e-12);
    EXPECT_NEAR(f[2].latency().value, 1.3, 1e-12);
    EXPECT_NEAR(result->medianLatency.value, 1.05, 1e-12);
    EXPECT_NEAR(result->framesPerSecond, 3 / 1.8, 1e-12);
    EXPECT_EQ(result->switches, 0u);
}

TEST(PipelineSimulation, EdgeOnlyPassesByTheLinkAndQueues) {
    const Problem p = chainProblem(1e6, {{0.5, 0.1, 1}});
    SimulationOptions options;
    options.samplingRate = FramesPerSecond(10);
    options.frames = 11;
    const auto result = simulatePipeline(fixedAt(p, 1), BandwidthTrace(BitsPerSecond(1)), options);
    ASSERT_TRUE(result.ok());
    EXPECT_NEAR(result->frames.back().cloudEnd.value, 5.5, 1e-9);
    // At 1 s two frames are through and the third has just begun at 1 s: seven wait.
    EXPECT_EQ(result->frames.back().queue, 7u);
}

TEST(PipelineSimulation, TransfersFollowTheTrace) {
    const Problem p = chainProblem(1e6, {{9, 0.1, 1}});
    const auto trace = BandwidthTrace::make(
        {{Seconds(0), BitsPerSecond(4e6), Seconds(0)}, {Seconds(1), BitsPerSecond(16e6), Seconds(0)}},
        Seconds(1000), "columns");
    SimulationOptions options;
    options.samplingRate = FramesPerSecond(1);
    options.frames = 1;
    const auto result = simulatePipeline(fixedAt(p, 0), *trace, options);
    EXPECT_NEAR(result->frames[0].sendEnd.value, 1.25, 1e-9) << "half at 4 Mbit/s, half at 16";
}

TEST(PipelineSimulation, StagesNeverOverlapAndFramesStayInOrder) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> any(0.01, 1);
    for (int round = 0; round < 50; ++round) {
        const Problem p = chainProblem(1e6 * any(random), {{any(random), any(random) / 8, 3e5 * any(random)},
                                                           {any(random), any(random) / 8, 1e5 * any(random)},
                                                           {any(random), any(random) / 8, 100}});
        for (const auto kind : {PolicyKind::Recommended, PolicyKind::Dads, PolicyKind::Neurosurgeon}) {
            const auto policy = Policy::make(kind, p);
            ASSERT_TRUE(policy.ok());
            SimulationOptions options;
            options.samplingRate = FramesPerSecond(3 * any(random));
            options.frames = 200;
            options.knowledge = round % 2 == 0 ? Knowledge::Instant : Knowledge::Transfers;
            options.switchTime = Seconds(any(random));
            const auto result = simulatePipeline(*policy, fallAndRise(), options);
            ASSERT_TRUE(result.ok());
            ASSERT_EQ(result->frames.size(), 200u);
            for (std::size_t k = 0; k < result->frames.size(); ++k) {
                const SimulatedFrame& f = result->frames[k];
                EXPECT_TRUE(f.arrival <= f.edgeStart && f.edgeStart <= f.edgeEnd &&
                            f.edgeEnd <= f.sendStart && f.sendStart <= f.sendEnd &&
                            f.sendEnd <= f.cloudStart && f.cloudStart <= f.cloudEnd);
                if (k > 0) {
                    EXPECT_GE(f.edgeStart, result->frames[k - 1].edgeEnd);
                    if (f.sendEnd > f.sendStart &&
                        result->frames[k - 1].sendEnd > result->frames[k - 1].sendStart) {
                        EXPECT_GE(f.sendStart, result->frames[k - 1].sendEnd);
                        EXPECT_GE(f.cloudStart, result->frames[k - 1].cloudEnd);
                    }
                }
            }
        }
    }
}

TEST(PipelineSimulation, TheRecommendedPolicyFollowsAFallingLink) {
    // Cloud-only at 18.88 Mbit/s takes 0.42 + 0.12 s; at 0.13 Mbit/s only the edge is left.
    const Problem p = chainProblem(1e6, {{0.8, 0.06, 4e5}, {0.8, 0.06, 1e3}});
    SimulationOptions options;
    options.samplingRate = FramesPerSecond(0.5);
    options.frames = 50;
    const auto policy = Policy::make(PolicyKind::Recommended, p);
    const auto adaptive = simulatePipeline(*policy, fallAndRise(), options);
    ASSERT_TRUE(adaptive.ok());
    EXPECT_EQ(adaptive->switches, 2u);
    ASSERT_EQ(adaptive->plans.size(), 2u);
    EXPECT_EQ(adaptive->plans[1], prefix(p, 2));
    for (const int n : {0, 1, 2}) {
        const auto fixed = simulatePipeline(fixedAt(p, n), fallAndRise(), options);
        EXPECT_LT(adaptive->totalLatency.value, fixed->totalLatency.value)
            << n << " layers fixed on the edge";
    }
    const auto oracle = simulateOracle(*policy, fallAndRise(), options);
    ASSERT_TRUE(oracle.ok());
    EXPECT_LE(oracle->totalLatency.value, adaptive->totalLatency.value * (1 + 1e-9));
}

TEST(PipelineSimulation, ASlowSwitchRunsTheOldPlanOn) {
    const Problem p = chainProblem(1e6, {{0.8, 0.06, 4e5}, {0.8, 0.06, 1e3}});
    SimulationOptions options;
    options.samplingRate = FramesPerSecond(1);
    options.frames = 30;
    options.switchTime = Seconds(3);
    const auto result = simulatePipeline(*Policy::make(PolicyKind::Recommended, p), fallAndRise(), options);
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->frames[20].plan, 0u) << "the fall is seen with frame 20";
    EXPECT_EQ(result->frames[22].plan, 0u);
    EXPECT_EQ(result->frames[23].plan, 1u) << "the new plan is there three seconds later";
}

TEST(PipelineSimulation, ImpossibleQuestionsAreRefused) {
    const Problem p = chainProblem(1e6, {{0.5, 0.1, 1}});
    SimulationOptions options;
    options.samplingRate = FramesPerSecond(0);
    const BandwidthTrace dead(BitsPerSecond(0));
    EXPECT_EQ(simulatePipeline(fixedAt(p, 0), dead, options).error().code, "bad-option");
    options.samplingRate = FramesPerSecond(1);
    EXPECT_EQ(simulatePipeline(fixedAt(p, 0), dead, options).error().code, "dead-link");
    EXPECT_TRUE(simulatePipeline(fixedAt(p, 1), dead, options).ok());
    EXPECT_EQ(simulateOracle(fixedAt(p, 1), dead, options).error().code, "frontier-too-large");
}

} // namespace
} // namespace cutpoint
