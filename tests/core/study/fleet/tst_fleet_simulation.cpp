// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/fleet/fleet_simulation.h"

#include "tests/support/chain_problem.h"

#include <gmock/gmock.h>
#include <random>

namespace cutpoint {
namespace {

FleetClass camerasOf(std::int64_t count, double mbit, double fps) {
    // Edge 1 s, or 0.4 s in the cloud after 0.1 s of sending at 8 Mbit/s.
    const Problem net = chainProblem(1e5, {{1, 0.4, 10}});
    FleetClass one;
    one.name = "c" + std::to_string(count);
    one.count = count;
    one.problem = std::make_shared<const Problem>(net);
    one.points = *fleetPoints(net);
    one.bandwidth = BitsPerSecond(mbit * 1e6);
    one.rate = FramesPerSecond(fps);
    return one;
}

TEST(FleetSimulation, HandComputed) {
    // Two cameras, both in the cloud, at once: the second waits for the first.
    Fleet fleet;
    fleet.classes.push_back(camerasOf(2, 8, 0.5));
    FleetSimulationOptions options;
    options.phases = FleetPhases::Aligned;
    options.framesPerCamera = 10;
    const auto answer = solveFleet(fleet, {});
    ASSERT_TRUE(answer.ok() && answer->hasPlan());
    const auto seen = simulateFleet(fleet, *answer, options);
    ASSERT_TRUE(seen.ok());
    EXPECT_EQ(seen->served, 20);
    EXPECT_NEAR(seen->meanWait.value, 0.2, 1e-9);
    EXPECT_NEAR(seen->classes[0].mean.value, 0.7, 1e-9);
    EXPECT_NEAR(seen->classes[0].worst.value, 0.9, 1e-9);
    EXPECT_NEAR(seen->classes[0].formula.value, 0.5, 1e-9);
    EXPECT_FALSE(seen->runsAway);
    options.phases = FleetPhases::Even; // a second apart: nobody waits
    EXPECT_NEAR(simulateFleet(fleet, *answer, options)->meanWait.value, 0, 1e-9);
    fleet.server.workers = 2;
    options.phases = FleetPhases::Aligned;
    EXPECT_NEAR(simulateFleet(fleet, *answer, options)->meanWait.value, 0, 1e-9);
    // One uplink for both: the second waits 0.1 s there, and then 0.3 s for the worker.
    fleet.server.workers = 1;
    fleet.server.uplink = BitsPerSecond(8e6);
    const auto shared = simulateFleet(fleet, *answer, options);
    EXPECT_NEAR(shared->meanWait.value, 0.15, 1e-9);
    EXPECT_NEAR(shared->classes[0].worst.value, 0.9, 1e-9);
}

TEST(FleetSimulation, EveryFrameIsAnsweredAndWorkIsConserved) {
    std::mt19937 random(9);
    std::uniform_real_distribution<double> any(0, 1);
    for (int round = 0; round < 50; ++round) {
        Fleet fleet;
        fleet.classes.push_back(camerasOf(1 + round % 7, 2 + 20 * any(random), 0.2 + 0.7 * any(random)));
        fleet.classes.push_back(camerasOf(9, 2 + 20 * any(random), 0.2 + 0.7 * any(random)));
        fleet.server.workers = 0.5 + 2 * any(random);
        if (round % 2 == 0)
            fleet.server.uplink = BitsPerSecond(4e7);
        const auto answer = solveFleet(fleet, {});
        ASSERT_TRUE(answer.ok());
        if (!answer->hasPlan())
            continue;
        FleetSimulationOptions options;
        options.framesPerCamera = 300;
        options.phases = static_cast<FleetPhases>(round % 3);
        options.seed = static_cast<std::uint64_t>(round);
        const auto seen = simulateFleet(fleet, *answer, options);
        ASSERT_TRUE(seen.ok());
        std::int64_t cloud = 0;
        for (std::size_t k = 0; k < fleet.classes.size(); ++k) {
            const double slowest = std::min(fleet.classes[0].rate.value, fleet.classes[1].rate.value);
            const auto each = std::llround(300 * fleet.classes[k].rate.value / slowest);
            EXPECT_EQ(seen->classes[k].frames, fleet.classes[k].count * each);
            EXPECT_GE(seen->classes[k].mean.value, seen->classes[k].formula.value * (1 - 1e-9));
            for (const FleetShare& share : answer->classes[k].split)
                cloud += share.cloud.value > 0 ? share.count * each : 0;
        }
        EXPECT_EQ(seen->served, cloud);
        EXPECT_LE(seen->utilisation, 1 + 1e-9);
        // The plan uses at most 80 %: what the workers did is what was planned.
        if (cloud > 0) {
            EXPECT_NEAR(seen->utilisation, answer->utilisation, 0.1);
        }
    }
}

TEST(FleetSimulation, AQueueRunsAwayWhereTheServerIsTooSmall) {
    Fleet fleet;
    fleet.classes.push_back(camerasOf(12, 8, 0.5));
    fleet.server.workers = 2.4 / 0.8;
    const auto answer = solveFleet(fleet, {});
    ASSERT_TRUE(answer.ok() && answer->hasPlan());
    FleetSimulationOptions options;
    options.framesPerCamera = 500;
    EXPECT_FALSE(simulateFleet(fleet, *answer, options)->runsAway);
    fleet.server.workers = 2; // 2.4 workers' work
    EXPECT_TRUE(simulateFleet(fleet, *answer, options)->runsAway);
    options.framesPerCamera = 0;
    EXPECT_EQ(simulateFleet(fleet, *answer, options).error().code, "bad-option");
    EXPECT_EQ(simulateFleet(fleet, {}, {}).error().code, "bad-option");
}

TEST(FleetSimulation, OneWorkerUnderPoissonArrivalsIsMD1) {
    // The mean wait of M/D/1 is rho / (2 (1 - rho)) services.
    for (const double rho : {0.5, 0.8}) {
        std::mt19937_64 random(2026);
        WorkerQueue queue(1);
        double now = 0, waited = 0;
        constexpr int frames = 10'000'000;
        for (int k = 0; k < frames; ++k) {
            const double u = static_cast<double>(random() >> 11) / 9007199254740992.0;
            now += -std::log1p(-u) / rho;
            waited += queue.begin(now, 1) - now;
        }
        EXPECT_NEAR(waited / frames, rho / (2 * (1 - rho)), 0.02 * rho / (2 * (1 - rho)));
        EXPECT_NEAR(queue.busy() / queue.lastEnd(), rho, 0.01);
    }
}

} // namespace
} // namespace cutpoint
