// SPDX-License-Identifier: GPL-3.0-or-later
// NASNet-A-Large: 1,251 layers, so wide that no frontier of it can be held. Single questions are answered, in
// bounded memory, and end when asked to.
#include "core/partition/analysis/hull.h"
#include "core/partition/cut/min_cut.h"
#include "core/partition/frontier/frontier.h"
#include "core/partition/paper/dsh.h"
#include "core/partition/search/bounded.h"
#include "core/partition/solve.h"
#include "tests/support/patience.h"
#include "tests/support/real_nets.h"

#include <cmath>
#include <functional>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <thread>

using namespace cutpoint;

namespace {

using Status = Certificate::Status;

constexpr double promisedGap = 1e-3;
constexpr double bandwidths[] = {4e6, 1e8, 1e9};

double peakBytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return 1024.0 * static_cast<double>(usage.ru_maxrss);
}

class WideNets : public testing::Test {
protected:
    void SetUp() override {
        if (!test::hasSharedData())
            GTEST_SKIP() << "the folder of shared data is not at " << CUTPOINT_SHARED_DATA;
        problem = test::readShared("profiles/pipedream/nasnetalarge/graph.txt");
        ASSERT_TRUE(problem.graph);
        peakBefore = peakBytes();
    }
    void TearDown() override {
#ifndef __SANITIZE_ADDRESS__
        EXPECT_LT(peakBytes() - peakBefore, 1024.0 * 1024 * 1024);
#endif
    }

    /// A budget 40 % of the way from the least that pins allow to the fastest frame; a rate 3 % below the
    /// highest, which `fastest` tells.
    void limit(double fastest) {
        const StageTimes least = minCutPlan(problem, {1e-9, 1, 1}).times;
        const Seconds fastestFrame = minCutPlan(problem).times.latency();
        problem.limits.cloudBudget = 0.6 * (least.transfer + least.cloud) + 0.4 * fastestFrame;
        problem.limits.samplingRate = FramesPerSecond(1 / (1.03 * fastest));
    }

    /// Asks for the promised gap with time enough for a loaded machine, and checks what is certified.
    double ask(Objective objective, const std::string& what) const {
        BoundedOptions options;
        options.timeLimit = test::searchPatience;
        options.relativeGap = promisedGap;
        double lastValue = INFINITY, lastBound = 0;
        options.progress = [&](const Solution& s) {
            EXPECT_LE(s.value, lastValue) << what;
            EXPECT_GE(s.certificate.lowerBound, lastBound) << what;
            lastValue = s.value;
            lastBound = s.certificate.lowerBound;
        };
        const auto found = solveBounded(problem, objective, options);
        EXPECT_TRUE(found.ok()) << what;
        if (!found)
            return INFINITY;
        const Certificate& certificate = found->certificate;
        EXPECT_TRUE(certificate.status == Status::Optimal || certificate.status == Status::Bounded) << what;
        EXPECT_LE(certificate.gap, promisedGap * (1 + 1e-6)) << what;
        EXPECT_LE(certificate.lowerBound, found->value) << what;
        EXPECT_GE(certificate.lowerBound, found->value * (1 - promisedGap) * (1 - 1e-9)) << what;
        EXPECT_LE(lastBound, certificate.lowerBound) << what;
        const auto plan = evaluatePlan(problem, found->plan.sides);
        EXPECT_TRUE(plan.ok()) << what;
        if (!plan)
            return INFINITY;
        EXPECT_EQ(objectiveValue(objective, problem, plan->times), found->value) << what;
        EXPECT_TRUE(satisfiesPinsAndMemory(problem, *plan)) << what;
        if (objective == Objective::Budget) {
            EXPECT_TRUE(withinBudget(problem, *plan)) << what;
        }
        if (objective == Objective::KeepUp) {
            EXPECT_TRUE(keepsUp(problem, *plan)) << what;
        }
        for (const auto algorithm : {Algorithm::Neurosurgeon, Algorithm::EdgeOnly, Algorithm::CloudOnly}) {
            const auto baseline = solve(problem, objective, algorithm);
            EXPECT_TRUE(baseline.ok()) << what;
            if (baseline->certificate.status != Status::Infeasible) {
                EXPECT_LE(certificate.lowerBound, baseline->value * (1 + 1e-9))
                    << what << " " << algorithmWord(algorithm);
            }
        }
        return found->value;
    }

    void askAll(const std::string& what) {
        for (const double b : bandwidths) {
            const std::string which = what + " at " + std::to_string(b);
            problem.network.bandwidth = BitsPerSecond(b);
            const double fastest = ask(Objective::Throughput, which + " throughput");
            limit(fastest);
            ask(Objective::Budget, which + " budget");
            problem.limits.cloudBudget.reset();
            ask(Objective::KeepUp, which + " keep-up");
            problem.limits.samplingRate.reset();
        }
    }

    Problem problem;
    double peakBefore = 0;
};

/// Runs with a token that another thread stops at once, or never if the run is quicker.
void stopSoon(const std::function<void(std::stop_token)>& run) {
    std::stop_source source;
    const std::jthread other([&] { source.request_stop(); });
    run(source.get_token());
}

} // namespace

TEST_F(WideNets, TheFrontierGivesUp) {
    const auto frontier = Frontier::build(problem, {});
    ASSERT_FALSE(frontier.ok());
    EXPECT_EQ(frontier.error().code, "frontier-too-large");
}

TEST_F(WideNets, EveryObjectiveIsAnsweredToATenthOfAPercent) {
    askAll("free");
}

TEST_F(WideNets, WithPinsToo) {
    // A layer a quarter down the order stays on the edge, one three quarters down runs in the cloud.
    const auto& order = problem.graph->topologicalOrder();
    problem.pins.assign(order.size(), Pin::Free);
    problem.pins[static_cast<std::size_t>(order[order.size() / 4])] = Pin::Edge;
    problem.pins[static_cast<std::size_t>(order[3 * order.size() / 4])] = Pin::Cloud;
    ASSERT_TRUE(checkProblem(problem).empty());
    askAll("pinned");
}

TEST_F(WideNets, WithAMemoryLimitToo) {
    double all = 0;
    for (const Layer& layer : problem.graph->layers())
        all += layer.parameterBytes.value;
    ASSERT_GT(all, 0);
    problem.network.bandwidth = BitsPerSecond(1e8);
    const double free = ask(Objective::Throughput, "no limit");
    problem.limits.edgeMemory = Bytes(0.2 * all);
    EXPECT_GE(ask(Objective::Throughput, "a fifth of the weights"), free * (1 - promisedGap));
}

TEST_F(WideNets, SearchesEndWhenAsked) {
    problem.network.bandwidth = BitsPerSecond(1e8);
    limit(solve(problem, Objective::Throughput, Algorithm::Dsh)->value);
    // One that does not stop goes on for longer than a test may take.
    const auto expectStop = [&](const std::string& what, auto run) {
        std::stop_source stopped;
        stopped.request_stop();
        const auto refused = run(stopped.get_token());
        ASSERT_FALSE(refused.ok()) << what;
        EXPECT_EQ(refused.error().code, "cancelled") << what;
        stopSoon([&](std::stop_token stop) {
            if (const auto answer = run(stop); !answer.ok()) {
                EXPECT_EQ(answer.error().code, "cancelled") << what;
            }
        });
    };
    for (const Objective objective : {Objective::Throughput, Objective::Budget, Objective::KeepUp}) {
        BoundedOptions endless;
        endless.timeLimit = std::chrono::minutes(5);
        expectStop(objectiveWord(objective),
                   [&](std::stop_token stop) { return solveBounded(problem, objective, endless, stop); });
        // Asked from within, at the first plan: the search is at work then, however fast the machine.
        std::stop_source source;
        endless.progress = [&](const Solution&) { source.request_stop(); };
        const auto answer = solveBounded(problem, objective, endless, source.get_token());
        // One that is proved, or proved to have no answer, with its first plan is done before it can stop.
        if (!answer) {
            EXPECT_EQ(answer.error().code, "cancelled") << objectiveWord(objective);
        } else {
            using enum Certificate::Status;
            const auto status = answer->certificate.status;
            EXPECT_TRUE(status == Optimal || status == Infeasible) << objectiveWord(objective);
        }
    }
    expectStop("DSH", [&](std::stop_token stop) { return solveDsh(problem, {}, stop); });
    expectStop("hull", [&](std::stop_token stop) { return TradeOffHull::search(problem, {}, stop); });
    expectStop("frontier", [&](std::stop_token stop) {
        Frontier::Options endless;
        endless.labelCap = endless.workCap = endless.stateCap = 100'000'000;
        return Frontier::build(problem, endless, stop);
    });
}
