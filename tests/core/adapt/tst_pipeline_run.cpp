// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/pipeline_run.h"

#include "tests/support/chain_problem.h"

#include <gmock/gmock.h>
#include <random>

namespace cutpoint {
namespace {

struct Simulated {
    std::vector<SimulatedFrame> frames;
    std::vector<std::size_t> waiting;
    std::shared_ptr<PlanChooser> chooser;
    std::size_t switches = 0;
    double total = 0; ///< of the latencies, s
};

Simulated simulate(PolicyKind kind, const Problem& problem, const PipelineWorld& world, int frames,
                   PolicyOptions options = {}) {
    Simulated result;
    auto chooser = PlanChooser::make(kind, problem, options);
    EXPECT_TRUE(chooser.ok());
    result.chooser = std::make_shared<PlanChooser>(*std::move(chooser));
    PipelineRun run(std::make_shared<const PipelineWorld>(world), result.chooser);
    WaitingFrames waiting;
    for (int k = 0; k < frames; ++k) {
        result.frames.push_back(run.next());
        result.waiting.push_back(waiting.count(result.frames.back()));
        result.switches += k > 0 && result.frames[k].plan != result.frames[k - 1].plan ? 1 : 0;
        result.total += result.frames.back().latency().value;
    }
    return result;
}

Simulated simulateFixed(const Problem& problem, int n, const PipelineWorld& world, int frames) {
    PolicyOptions options;
    options.fixed = prefix(problem, n);
    return simulate(PolicyKind::Fixed, problem, world, frames, options);
}

PipelineWorld worldOf(BandwidthTrace trace, double fps) {
    PipelineWorld world;
    world.trace = std::move(trace);
    world.rate = StepCurve(fps);
    return world;
}

BandwidthTrace fallAndRise() {
    return *BandwidthTrace::make({{Seconds(0), BitsPerSecond(18.88e6), Seconds(0)},
                                  {Seconds(20), BitsPerSecond(0.13e6), Seconds(0)},
                                  {Seconds(60), BitsPerSecond(18.88e6), Seconds(0)}},
                                 Seconds(100), "columns");
}

TEST(PipelineRun, HandComputed) {
    // Stages of 0.2 s, 0.5 s and 0.1 s, a frame every 0.25 s: the uplink is the bottleneck.
    const Problem p = chainProblem(1e6, {{0.2, 0.9, 5e5}, {9, 0.1, 1}});
    const auto result = simulateFixed(p, 1, worldOf(BandwidthTrace(BitsPerSecond(8e6)), 4), 3);
    const auto& f = result.frames;
    EXPECT_NEAR(f[0].cloudEnd.value, 0.8, 1e-12);
    EXPECT_NEAR(f[1].edgeStart.value, 0.25, 1e-12);
    EXPECT_NEAR(f[1].sendStart.value, 0.7, 1e-12) << "waits for the uplink";
    EXPECT_NEAR(f[1].cloudEnd.value, 1.3, 1e-12);
    EXPECT_NEAR(f[2].cloudEnd.value, 1.8, 1e-12);
    EXPECT_NEAR(f[2].latency().value, 1.3, 1e-12);
    EXPECT_EQ(result.waiting[2], 1u) << "at 0.5 s frame 1 waits for the uplink";
    EXPECT_EQ(result.switches, 0u);
}

TEST(PipelineRun, EdgeOnlyPassesByTheLinkAndQueues) {
    const Problem p = chainProblem(1e6, {{0.5, 0.1, 1}});
    const auto result = simulateFixed(p, 1, worldOf(BandwidthTrace(BitsPerSecond(1)), 10), 11);
    EXPECT_NEAR(result.frames.back().cloudEnd.value, 5.5, 1e-9);
    // At 1 s two frames are through and the third has just begun at 1 s: seven wait.
    EXPECT_EQ(result.waiting.back(), 7u);
}

TEST(PipelineRun, TransfersFollowTheTrace) {
    const Problem p = chainProblem(1e6, {{9, 0.1, 1}});
    const auto trace = BandwidthTrace::make(
        {{Seconds(0), BitsPerSecond(4e6), Seconds(0)}, {Seconds(1), BitsPerSecond(16e6), Seconds(0)}},
        Seconds(1000), "columns");
    const auto result = simulateFixed(p, 0, worldOf(*trace, 1), 1);
    EXPECT_NEAR(result.frames[0].sendEnd.value, 1.25, 1e-9) << "half at 4 Mbit/s, half at 16";
}

TEST(PipelineRun, ACallTakesItsTimeWhereAnythingRunsInTheCloud) {
    Problem p = chainProblem(1e6, {{0.2, 0.1, 5e5}, {0.3, 0.1, 1}});
    p.network.rtt = Seconds(0.03);
    p.network.overhead = 1.1;
    const PipelineWorld world = worldOf(BandwidthTrace(BitsPerSecond(8e6)), 1);
    const auto cut = simulateFixed(p, 1, world, 1), alone = simulateFixed(p, 2, world, 1);
    EXPECT_NEAR((cut.frames[0].sendEnd - cut.frames[0].sendStart).value, 0.5 * 1.1 + 0.03, 1e-12);
    EXPECT_NEAR(cut.frames[0].latency().value,
                evaluatePlan(
                    [&] {
                        Problem at = p;
                        at.network.bandwidth = BitsPerSecond(8e6);
                        return at;
                    }(),
                    prefix(p, 1))
                    ->times.latency()
                    .value,
                1e-12);
    EXPECT_NEAR(alone.frames[0].latency().value, 0.5, 1e-12);
}

TEST(PipelineRun, TheRecommendedPolicyFollowsAFallingLink) {
    // Cloud-only at 18.88 Mbit/s takes 0.42 + 0.12 s; at 0.13 Mbit/s only the edge is left.
    const Problem p = chainProblem(1e6, {{0.8, 0.06, 4e5}, {0.8, 0.06, 1e3}});
    const PipelineWorld world = worldOf(fallAndRise(), 0.5);
    const auto adaptive = simulate(PolicyKind::Recommended, p, world, 50);
    EXPECT_EQ(adaptive.switches, 2u);
    EXPECT_EQ(adaptive.chooser->sides(adaptive.frames[15].plan), prefix(p, 2));
    for (const int n : {0, 1, 2})
        EXPECT_LT(adaptive.total, simulateFixed(p, n, world, 50).total) << n << " layers fixed on the edge";
}

TEST(PipelineRun, ASlowSwitchRunsTheOldPlanOn) {
    const Problem p = chainProblem(1e6, {{0.8, 0.06, 4e5}, {0.8, 0.06, 1e3}});
    PipelineWorld world = worldOf(fallAndRise(), 1);
    world.switchTime = Seconds(3);
    const auto result = simulate(PolicyKind::Recommended, p, world, 30);
    EXPECT_EQ(result.frames[20].plan, result.frames[0].plan) << "the fall is seen with frame 20";
    EXPECT_EQ(result.frames[22].plan, result.frames[0].plan);
    EXPECT_NE(result.frames[23].plan, result.frames[0].plan) << "the new plan is there three seconds later";
}

TEST(PipelineRun, ACopyGoesOnFromWhereItWasMade) {
    const Problem p = chainProblem(1e6, {{0.3, 0.06, 4e5}, {0.8, 0.06, 1e3}});
    PipelineWorld world = worldOf(fallAndRise(), 2);
    world.knowledge = Knowledge::Transfers;
    auto chooser = PlanChooser::make(PolicyKind::Recommended, p);
    PipelineRun run(std::make_shared<const PipelineWorld>(world),
                    std::make_shared<PlanChooser>(*std::move(chooser)));
    for (int k = 0; k < 50; ++k)
        run.next();
    PipelineRun copy = run;
    std::vector<SimulatedFrame> first;
    for (int k = 0; k < 100; ++k)
        first.push_back(run.next());
    for (int k = 0; k < 100; ++k) {
        const SimulatedFrame frame = copy.next();
        EXPECT_EQ(frame.cloudEnd, first[static_cast<std::size_t>(k)].cloudEnd);
        EXPECT_EQ(frame.plan, first[static_cast<std::size_t>(k)].plan);
    }
}

TEST(PipelineRun, ImpossibleQuestionsAreToldApart) {
    const Problem p = chainProblem(1e6, {{0.5, 0.1, 1}});
    EXPECT_EQ(worldOf(BandwidthTrace(BitsPerSecond(1)), 0).check()->code, "bad-option");
    const PipelineWorld dead = worldOf(BandwidthTrace(BitsPerSecond(0)), 1);
    EXPECT_FALSE(dead.check().has_value());
    EXPECT_TRUE(std::isinf(simulateFixed(p, 0, dead, 1).frames[0].cloudEnd.value));
    EXPECT_NEAR(simulateFixed(p, 1, dead, 1).frames[0].cloudEnd.value, 0.5, 1e-12);
}

TEST(PlanChooser, DecidesAsThePolicyDoes) {
    std::mt19937 random(11);
    std::uniform_real_distribution<double> any(0.01, 1);
    for (int round = 0; round < 300; ++round) {
        Problem p = chainProblem(1e6 * any(random), {{any(random), any(random) / 8, 3e5 * any(random)},
                                                     {any(random), any(random) / 8, 1e5 * any(random)},
                                                     {any(random), any(random) / 8, 100}});
        p.network.rtt = Seconds(round % 3 == 0 ? 0 : any(random) / 20);
        PolicyOptions options;
        options.hysteresis = any(random) / 2;
        options.switchTime = Seconds(any(random));
        options.fixed = prefix(p, 1);
        for (const auto kind : {PolicyKind::Fixed, PolicyKind::EdgeOnly, PolicyKind::CloudOnly,
                                PolicyKind::Neurosurgeon, PolicyKind::Dads, PolicyKind::Recommended}) {
            const auto policy = Policy::make(kind, p, options);
            auto chooser = PlanChooser::make(kind, p, options);
            ASSERT_TRUE(policy.ok() && chooser.ok());
            PlanChooser decider = *std::move(chooser);
            std::size_t current = PlanChooser::none;
            for (int step = 0; step < 20; ++step) {
                ChoiceMoment moment;
                // Three figures, so that DADS's searches are not rounded.
                moment.bandwidth = BitsPerSecond(step == 7 ? 0 : 1e4 * std::floor(1 + 900 * any(random)));
                if (round % 2 == 0)
                    moment.samplingRate = FramesPerSecond(4 * any(random));
                if (round % 5 == 0)
                    moment.cloudBudget = Seconds(any(random));
                Conditions conditions;
                conditions.bandwidth = moment.bandwidth;
                conditions.rtt = p.network.rtt;
                conditions.samplingRate = moment.samplingRate;
                conditions.cloudBudget = moment.cloudBudget;
                const Decision decision = policy->decide(
                    conditions, current == PlanChooser::none ? PerLayer<Side>() : decider.sides(current));
                current = decider.choose(moment, current);
                ASSERT_EQ(decider.sides(current), decision.sides)
                    << policyWord(kind) << " round " << round << " step " << step;
                if (moment.bandwidth.value > 0) {
                    EXPECT_NEAR(decider.cost(current).times(moment.bandwidth).latency().value,
                                decision.times.latency().value, 1e-9);
                }
            }
        }
    }
}

} // namespace
} // namespace cutpoint
