// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/fleet/fleet_day.h"

#include "core/study/fleet/fleet_file.h"
#include "tests/support/chain_problem.h"

#include <gmock/gmock.h>
#include <random>

namespace cutpoint {
namespace {

/// A camera that is fastest with all of its 0.1 s of work in the cloud, and can do it itself in 1 s.
FleetClass camera(const std::string& name, std::int64_t count, double rate) {
    FleetClass one;
    one.name = name;
    one.count = count;
    one.problem = std::make_shared<const Problem>(chainProblem(1e5, {{0.6, 0.05, 2e4}, {0.4, 0.05, 10}}));
    one.points = *fleetPoints(*one.problem);
    one.bandwidth = BitsPerSecond(8e6);
    one.rate = FramesPerSecond(rate);
    return one;
}

StepCurve curve(std::vector<StepCurve::Step> steps, double duration) {
    return *StepCurve::make(std::move(steps), Seconds(duration));
}

TEST(FleetDay, AnswersEveryStepAsTheFleetOfThatMoment) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> any(0, 1);
    for (int round = 0; round < 30; ++round) {
        Fleet fleet;
        fleet.server.workers = 1 + 3 * any(random);
        for (const char* name : {"a", "b", "c"}) {
            FleetClass one = camera(name, 1 + static_cast<int>(9 * any(random)), 0.1 + 0.8 * any(random));
            if (any(random) < 0.6)
                one.countCurve = curve({{Seconds(0), std::floor(20 * any(random))},
                                        {Seconds(1000 + 20'000 * any(random)), std::floor(40 * any(random))}},
                                       86'400);
            if (any(random) < 0.6)
                one.rateCurve = curve({{Seconds(0), any(random) < 0.2 ? 0 : any(random)},
                                       {Seconds(30'000 * any(random) + 1), 0.9 * any(random)}},
                                      43'200);
            fleet.classes.push_back(std::move(one));
        }
        FleetQuestion question;
        question.withPrice = false;
        const auto day = fleetDay(fleet, question);
        ASSERT_TRUE(day.ok());
        Seconds before(0);
        for (const FleetInstant& instant : day->instants) {
            EXPECT_EQ(instant.from, before);
            EXPECT_LT(instant.from, instant.to);
            before = instant.to;
            const Fleet now = fleetAt(fleet, (instant.from + instant.to) / 2);
            const auto answer = solveFleet(now, question);
            ASSERT_TRUE(answer.ok());
            EXPECT_EQ(answer->status, instant.answer.status);
            EXPECT_NEAR(answer->value, instant.answer.value, 1e-9 * (1 + answer->value));
            for (std::size_t k = 0; k < now.classes.size(); ++k)
                EXPECT_EQ(instant.counts[k], now.classes[k].count);
        }
        EXPECT_EQ(before, day->length);
    }
}

TEST(FleetDay, TheWorkersNeededAreJustEnough) {
    Fleet fleet;
    fleet.server.workers = 1;
    fleet.classes = {camera("a", 1, 0.5), camera("b", 4, 0.3)};
    fleet.classes[0].countCurve =
        curve({{Seconds(0), 0}, {Seconds(100), 10}, {Seconds(200), 40}, {Seconds(300), 160}}, 400);
    for (const bool limited : {false, true}) {
        FleetQuestion question;
        question.withPrice = false;
        if (limited)
            question.maxLatency = Seconds(0.5);
        const auto day = fleetDay(fleet, question);
        ASSERT_TRUE(day.ok());
        EXPECT_EQ(day->isLimited, limited);
        ASSERT_EQ(day->instants.size(), 4u);
        double last = 0;
        for (const FleetInstant& instant : day->instants) {
            ASSERT_TRUE(instant.workers);
            EXPECT_GE(*instant.workers, last);
            last = *instant.workers;
            Fleet now = fleetAt(fleet, instant.from);
            // With so many the goal is reached, with a little less it is not.
            const auto reached = [&](double workers) {
                now.server.workers = std::max(workers, 1e-9);
                const auto answer = solveFleet(now, question);
                EXPECT_TRUE(answer.ok());
                if (!answer->hasPlan())
                    return false;
                if (limited)
                    return true;
                Fleet endless = now;
                endless.server.workers = 1e9;
                const auto best = solveFleet(endless, question);
                return answer->value <= best->value * (1 + 1e-9) + 1e-12;
            };
            EXPECT_TRUE(reached(*instant.workers * (1 + 1e-9)));
            EXPECT_FALSE(reached(limited ? *instant.workers - 1 : *instant.workers * 0.99));
        }
        EXPECT_EQ(day->mostWorkers(), last);
    }
}

TEST(FleetDay, AFleetWithoutCurvesIsOneInstantOfADay) {
    Fleet fleet;
    fleet.classes = {camera("a", 3, 0.5)};
    EXPECT_FALSE(changesOverDay(fleet));
    const auto day = fleetDay(fleet, {});
    ASSERT_TRUE(day.ok());
    ASSERT_EQ(day->instants.size(), 1u);
    EXPECT_EQ(day->length, usualDay);
    EXPECT_EQ(&day->at(Seconds(1e9)), &day->instants.front());
}

TEST(FleetDay, TooManyStepsAndACancelledOneAreRefused) {
    Fleet fleet;
    fleet.classes = {camera("a", 3, 0.5)};
    std::vector<StepCurve::Step> steps;
    for (int i = 0; i < 3000; ++i)
        steps.push_back({Seconds(i), static_cast<double>(1 + i % 2)});
    fleet.classes[0].countCurve = curve(steps, 3000);
    EXPECT_EQ(fleetDay(fleet, {}).error().code, "bad-fleet");
    fleet.classes[0].countCurve = curve({{Seconds(0), 1}, {Seconds(1), 2}}, 3);
    std::stop_source stop;
    stop.request_stop();
    Effort effort;
    effort.stop = stop.get_token();
    EXPECT_EQ(fleetDay(fleet, {}, effort).error().code, "cancelled");
}

TEST(FleetDay, TheFileKeepsItsCurves) {
    const auto file = readFleetFile(
        R"({"format": "cutpoint-fleet", "version": 1, "day_s": 7200, "classes": [{"name": "a", "model": "m",
            "count_over_day": [[0, 3], [3600, 8]], "frames_per_s_over_day": [[0, 0.5], [1800, 2]]}]})",
        "f");
    ASSERT_TRUE(file.ok());
    EXPECT_EQ(file->classes[0].count, 8);
    EXPECT_EQ(file->classes[0].rate->value, 2);
    const auto again = readFleetFile(fleetFileText(*file), "f");
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->classes[0].countCurve->at(Seconds(3600)), 8);
    EXPECT_EQ(again->classes[0].countCurve->duration().value, 7200);
    EXPECT_EQ(again->classes[0].rateCurve->at(Seconds(1799)), 0.5);
    for (const char* wrong : {"3", "[]", "[[1, 2]]", "[[0, 1], [0, 2]]", "[[0, -1]]", "[[0, 0]]",
                              "[[0, 1], [9e9, 2]]", "[[0]]", "[[0, \"x\"]]", "[[0, 1e99]]"}) {
        const auto bad = readFleetFile(std::string(R"({"format": "cutpoint-fleet", "version": 1, "classes": [
            {"name": "a", "model": "m", "count_over_day": )") +
                                           wrong + "}]}",
                                       "f");
        ASSERT_FALSE(bad.ok()) << wrong;
        EXPECT_EQ(bad.error().code, "bad-fleet") << wrong;
    }
}

} // namespace
} // namespace cutpoint
