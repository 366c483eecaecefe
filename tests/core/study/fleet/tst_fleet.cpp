// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/fleet/fleet.h"

#include "tests/support/chain_problem.h"

#include <gmock/gmock.h>
#include <random>

namespace cutpoint {
namespace {

FleetClass classOf(const std::string& name, const Problem& problem, std::int64_t count, double mbit,
                   double fps) {
    FleetClass one;
    one.name = name;
    one.count = count;
    one.problem = std::make_shared<const Problem>(problem);
    auto points = fleetPoints(problem);
    EXPECT_TRUE(points.ok());
    one.points = *points;
    one.bandwidth = BitsPerSecond(mbit * 1e6);
    one.rate = FramesPerSecond(fps);
    return one;
}

Problem anyNet(std::mt19937& random) {
    std::uniform_real_distribution<double> any(0.01, 1);
    std::vector<ChainLayer> chain;
    for (int i = 0; i < 1 + static_cast<int>(4 * any(random)); ++i)
        chain.push_back({any(random) / 2, any(random) / 8, 3e5 * any(random)});
    Problem problem = chainProblem(6e5 * any(random), chain);
    if (any(random) < 0.4)
        problem.network.rtt = Seconds(any(random) / 20);
    return problem;
}

Fleet anyFleet(std::mt19937& random, int classes, int most, bool uplink) {
    std::uniform_real_distribution<double> any(0.01, 1);
    Fleet fleet;
    for (int k = 0; k < classes; ++k) {
        fleet.classes.push_back(classOf("c" + std::to_string(k), anyNet(random),
                                        1 + static_cast<int>(any(random) * most), 1 + 19 * any(random),
                                        0.2 + 1.2 * any(random)));
        fleet.classes.back().weight = any(random) < 0.3 ? 2 : 1;
    }
    fleet.server.workers = 0.05 + any(random);
    if (uplink)
        fleet.server.uplink = BitsPerSecond(1e6 + 1e7 * any(random));
    return fleet;
}

/// One camera's point at a rate, by the definitions of the model and nothing of the solver's.
struct Taken {
    double latency = 0, work = 0, bits = 0;
};

/// Every combination of points over all cameras that keeps the limits.
void everyPlan(const Fleet& fleet, double faster, std::optional<Seconds> limit, bool classLimits,
               const std::function<void(const std::vector<Taken>&, const std::vector<double>&)>& each) {
    std::vector<std::vector<Taken>> options;
    std::vector<double> weights;
    for (const FleetClass& one : fleet.classes) {
        std::vector<Taken> mine;
        const double rate = one.rate.value * faster;
        for (const FleetPoint& point : *one.points) {
            Problem problem = *one.problem;
            problem.network.bandwidth = one.bandwidth;
            const auto plan = evaluatePlan(problem, point.sides);
            const StageTimes t = plan->times;
            if (t.edge.value > 1 / rate * (1 + 1e-9) || t.transfer.value > 1 / rate * (1 + 1e-9) ||
                rate * t.cloud.value > fleet.server.workers * (1 + 1e-9))
                continue;
            const double latency = t.latency().value;
            if ((limit && latency > limit->value * (1 + 1e-9)) ||
                (classLimits && one.latency && latency > one.latency->value * (1 + 1e-9)))
                continue;
            mine.push_back({latency, rate * t.cloud.value,
                            rate * 8 * plan->transferBytes.value * problem.network.overhead});
        }
        for (std::int64_t i = 0; i < one.count; ++i) {
            options.push_back(mine);
            weights.push_back(one.weight);
        }
    }
    std::vector<Taken> chosen;
    const double work = fleet.server.utilisation * fleet.server.workers * (1 + 1e-9);
    const double bits = fleet.server.uplink
                            ? fleet.server.uplinkUtilisation * fleet.server.uplink->value * (1 + 1e-9)
                            : std::numeric_limits<double>::infinity();
    const std::function<void(double, double)> go = [&](double w, double u) {
        if (w > work || u > bits)
            return;
        if (chosen.size() == options.size())
            return each(chosen, weights);
        for (const Taken& option : options[chosen.size()]) {
            chosen.push_back(option);
            go(w + option.work, u + option.bits);
            chosen.pop_back();
        }
    };
    go(0, 0);
}

TEST(Fleet, BruteForceOverAllPointsOfUpToFiveCameras) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    std::mt19937 random(41);
    int feasible = 0;
    for (int round = 0; round < 400; ++round) {
        const Fleet fleet = anyFleet(random, 1 + round % 3, 2, round % 2 == 1);
        if (fleet.cameras() > 5)
            continue;
        double sum = infinity, worst = infinity;
        everyPlan(fleet, 1, {}, false, [&](const auto& plan, const auto& weights) {
            double total = 0, most = 0;
            for (std::size_t i = 0; i < plan.size(); ++i) {
                total += weights[i] * plan[i].latency;
                most = std::max(most, plan[i].latency);
            }
            sum = std::min(sum, total);
            worst = std::min(worst, most);
        });
        for (const auto objective : {FleetObjective::Sum, FleetObjective::Worst}) {
            FleetQuestion question;
            question.objective = objective;
            const auto answer = solveFleet(fleet, question);
            ASSERT_TRUE(answer.ok());
            const double expected = objective == FleetObjective::Sum ? sum : worst;
            if (std::isinf(expected)) {
                EXPECT_EQ(answer->status, FleetAnswer::Status::Infeasible) << "round " << round;
                continue;
            }
            ++feasible;
            ASSERT_EQ(answer->status, FleetAnswer::Status::Optimal) << "round " << round;
            EXPECT_NEAR(answer->value, expected, 1e-9 * (1 + expected)) << "round " << round;
            EXPECT_EQ(answer->bound, answer->value);
            EXPECT_LE(answer->utilisation, fleet.server.utilisation * (1 + 1e-9));
            if (objective == FleetObjective::Worst) {
                EXPECT_NEAR(answer->worstLatency().value, expected, 1e-9);
            }
        }
    }
    EXPECT_GT(feasible, 150);
}

TEST(Fleet, RatesCamerasAndWorkersByBruteForce) {
    std::mt19937 random(17);
    int answered = 0;
    for (int round = 0; round < 60; ++round) {
        Fleet fleet = anyFleet(random, 1 + round % 2, 2, round % 4 == 3);
        if (fleet.cameras() > 4)
            continue;
        const Seconds limit(0.4 + 0.02 * round);
        const auto possible = [&](const Fleet& f, double faster) {
            bool found = false;
            everyPlan(f, faster, limit, true, [&](const auto&, const auto&) { found = true; });
            return found;
        };
        FleetQuestion question;
        question.maxLatency = limit;
        question.objective = FleetObjective::Rate;
        const auto rate = solveFleet(fleet, question);
        ASSERT_TRUE(rate.ok());
        if (rate->status == FleetAnswer::Status::Optimal) {
            ++answered;
            EXPECT_TRUE(possible(fleet, rate->value)) << "round " << round;
            EXPECT_FALSE(possible(fleet, rate->value * (1 + 1e-5))) << "round " << round;
            EXPECT_GE(rate->bound, rate->value);
        }
        question.objective = FleetObjective::Workers;
        const auto workers = solveFleet(fleet, question);
        ASSERT_TRUE(workers.ok());
        if (workers->status == FleetAnswer::Status::Optimal) {
            Fleet other = fleet;
            other.server.workers = std::max(workers->value, 1e-9);
            EXPECT_TRUE(possible(other, 1)) << "round " << round;
            if (workers->value >= 1) {
                other.server.workers = std::max(workers->value - 1, 1e-9);
                EXPECT_FALSE(possible(other, 1)) << "round " << round;
            }
        }
        question.objective = FleetObjective::Cameras;
        question.of = "c0";
        fleet.server.workers = 0.3;
        const auto cameras = solveFleet(fleet, question);
        ASSERT_TRUE(cameras.ok());
        if (cameras->status == FleetAnswer::Status::Optimal && cameras->value <= 4) {
            Fleet other = fleet;
            other.classes[0].count = static_cast<std::int64_t>(cameras->value);
            EXPECT_TRUE(possible(other, 1)) << "round " << round;
            ++other.classes[0].count;
            EXPECT_FALSE(possible(other, 1)) << "round " << round;
        }
    }
    EXPECT_GT(answered, 10);
}

TEST(Fleet, MoreOfTheServerNeverHurts) {
    std::mt19937 random(3);
    for (int round = 0; round < 60; ++round) {
        Fleet fleet = anyFleet(random, 3, 6, round % 2 == 1);
        for (const auto objective : {FleetObjective::Sum, FleetObjective::Worst, FleetObjective::Rate}) {
            FleetQuestion question;
            question.objective = objective;
            question.withPrice = false;
            double before = objective == FleetObjective::Rate ? 0 : std::numeric_limits<double>::infinity();
            for (const double workers : {0.1, 0.3, 0.9, 2.7}) {
                fleet.server.workers = workers;
                const auto answer = solveFleet(fleet, question);
                ASSERT_TRUE(answer.ok());
                if (answer->status != FleetAnswer::Status::Optimal)
                    continue;
                if (objective == FleetObjective::Rate) {
                    EXPECT_GE(answer->value, before * (1 - 1e-6));
                } else {
                    EXPECT_LE(answer->value, before * (1 + 1e-9));
                }
                before = answer->value;
            }
        }
    }
}

TEST(Fleet, CamerasThatAreAlikeCostTheSameHoweverTheyAreWritten) {
    std::mt19937 random(12);
    for (int round = 0; round < 40; ++round) {
        Fleet together = anyFleet(random, 1, 1, false), apart;
        together.classes[0].count = 4;
        apart.server = together.server;
        for (int i = 0; i < 4; ++i) {
            apart.classes.push_back(together.classes[0]);
            apart.classes.back().name = "camera " + std::to_string(i);
            apart.classes.back().count = 1;
        }
        const auto one = solveFleet(together, {}), four = solveFleet(apart, {});
        ASSERT_TRUE(one.ok() && four.ok());
        EXPECT_EQ(one->status, four->status);
        if (one->hasPlan()) {
            EXPECT_NEAR(one->value, four->value, 1e-9 * (1 + one->value));
        }
        // With room for all, all run alike.
        together.server.workers = 100;
        const auto free = solveFleet(together, {});
        if (free->hasPlan()) {
            EXPECT_EQ(free->classes[0].split.size(), 1u);
        }
    }
}

TEST(Fleet, NoBaselineBeatsTheAnswer) {
    std::mt19937 random(77);
    int compared = 0;
    for (int round = 0; round < 100; ++round) {
        const Fleet fleet = anyFleet(random, 3, 4, round % 3 == 2);
        for (const auto objective : {FleetObjective::Sum, FleetObjective::Worst}) {
            FleetQuestion question;
            question.objective = objective;
            const auto answer = solveFleet(fleet, question);
            const auto baselines = fleetBaselines(fleet, question);
            ASSERT_TRUE(answer.ok() && baselines.ok());
            for (const FleetAnswer* baseline :
                 {&baselines->equalShare, &baselines->dsccs, &baselines->firstCome, &baselines->edgeOnly,
                  &baselines->cloudOnly}) {
                if (!baseline->hasPlan())
                    continue;
                ++compared;
                ASSERT_TRUE(answer->hasPlan());
                EXPECT_GE(baseline->value, answer->bound * (1 - 1e-9));
                EXPECT_LE(baseline->utilisation, fleet.server.utilisation * (1 + 1e-6));
            }
        }
    }
    EXPECT_GT(compared, 200);
}

TEST(Fleet, ThePriceIsWhatOneWorkerMoreSaves) {
    // Edge 1 s, cloud 0.4 s after 0.1 s of sending, a frame each 2 s: a camera keeps 0.2 workers busy.
    const Problem net = chainProblem(1e5, {{1, 0.4, 10}});
    Fleet fleet;
    fleet.classes.push_back(classOf("all", net, 10, 8, 0.5));
    fleet.server.workers = 1; // 0.8 of it: four cameras
    const auto answer = solveFleet(fleet, {});
    ASSERT_TRUE(answer.ok());
    EXPECT_EQ(answer->status, FleetAnswer::Status::Optimal);
    EXPECT_NEAR(answer->value, 4 * 0.5 + 6 * 1, 1e-9);
    EXPECT_NEAR(*answer->worker, 4 * 0.5, 1e-9);
    EXPECT_NEAR(answer->prices.lambda, 0.5 / 0.2, 1e-9);
    EXPECT_NEAR(answer->utilisation, 0.8, 1e-9);
    FleetQuestion question;
    question.objective = FleetObjective::Cameras;
    question.of = "all";
    question.maxLatency = Seconds(0.6);
    EXPECT_EQ(solveFleet(fleet, question)->value, 4);
    question.maxLatency = Seconds(1);
    EXPECT_EQ(solveFleet(fleet, question)->status, FleetAnswer::Status::Unbounded);
    question.maxLatency = Seconds(0.1);
    question.objective = FleetObjective::Workers;
    EXPECT_EQ(solveFleet(fleet, question)->status, FleetAnswer::Status::Infeasible);
    question.maxLatency = Seconds(0.5);
    EXPECT_EQ(solveFleet(fleet, question)->value, 3) << "2 workers busy of 0.8 each";
    question.maxLatency.reset();
    question.objective = FleetObjective::Rate;
    EXPECT_NEAR(solveFleet(fleet, question)->value, 2, 1e-5) << "where the edge takes its whole beat";
}

TEST(Fleet, WhatIsNoFleetIsRefused) {
    const Problem net = chainProblem(1e5, {{1, 0.4, 10}});
    Fleet fleet;
    EXPECT_EQ(solveFleet(fleet, {}).error().code, "bad-fleet");
    fleet.classes.push_back(classOf("a", net, 1, 8, 0.5));
    const auto broken = [&](auto change) {
        Fleet changed = fleet;
        change(changed);
        const auto answer = solveFleet(changed, {});
        EXPECT_FALSE(answer.ok());
    };
    broken([](Fleet& f) { f.classes[0].count = -1; });
    broken([](Fleet& f) { f.classes[0].rate = FramesPerSecond(0); });
    broken([](Fleet& f) { f.classes[0].bandwidth = BitsPerSecond(0); });
    broken([](Fleet& f) { f.server.workers = 0; });
    broken([](Fleet& f) { f.server.workers = std::nan(""); });
    broken([](Fleet& f) { f.server.utilisation = 1.5; });
    broken([](Fleet& f) { f.server.uplink = BitsPerSecond(-1); });
    FleetQuestion question;
    question.objective = FleetObjective::Workers;
    EXPECT_EQ(solveFleet(fleet, question).error().node, "--max-latency");
    question.objective = FleetObjective::Cameras;
    question.maxLatency = Seconds(1);
    question.of = "b";
    EXPECT_EQ(solveFleet(fleet, question).error().node, "b");
}

} // namespace
} // namespace cutpoint
