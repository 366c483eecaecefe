// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/study_csv.h"
#include "core/partition/solve.h"
#include "core/study/speed_ups.h"
#include "tests/support/brute_force.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using cutpoint::test::bruteForce;
using cutpoint::test::randomProblem;

TEST(SpeedUps, AreAgainstEdgeOnly) {
    const auto ratio = [](Seconds a, Seconds b) { return a == b ? 1 : a / b; };
    std::vector<SpeedUpModel> models;
    for (const std::uint32_t seed : {4u, 8u, 12u})
        models.push_back({"net" + std::to_string(seed), randomProblem(seed, 8)});
    const auto known = speedUps(models, paperNetworks());
    ASSERT_TRUE(known.ok());
    EXPECT_TRUE(known->isComplete);
    EXPECT_EQ(known->rows.size(), models.size() * paperNetworks().size() * 5);
    for (const SpeedUp& row : known->rows) {
        const auto model = std::ranges::find(models, row.model, &SpeedUpModel::name);
        Problem problem = model->problem;
        for (const NamedNetwork& network : paperNetworks())
            if (row.network == network.name)
                problem.network.bandwidth = network.bandwidth;
        const StageTimes edge = solveEdgeOnly(problem, Objective::Latency)->plan.times;
        const Plan plan = *evaluatePlan(problem, row.sides);
        EXPECT_DOUBLE_EQ(row.latency, ratio(edge.latency(), plan.times.latency()));
        EXPECT_DOUBLE_EQ(row.throughput, ratio(edge.maxStage(), plan.times.maxStage()));
        if (row.algorithm == "dsl") {
            EXPECT_NEAR(plan.times.latency().value, bruteForce(problem, Objective::Latency), 1e-9);
            EXPECT_GE(row.latency, 1 - 1e-9);
        }
        if (row.algorithm == "exact") {
            EXPECT_NEAR(plan.times.maxStage().value, bruteForce(problem, Objective::Throughput), 1e-9);
        }
    }
}

TEST(SpeedUps, OfAGivenPlanAreThoseOfItsBar) {
    const Problem problem = randomProblem(8, 8);
    const auto known = speedUps({{"net", problem}}, paperNetworks());
    ASSERT_TRUE(known.ok());
    for (const SpeedUp& bar : known->rows) {
        const auto rows = speedUpsOf(problem, bar.sides, paperNetworks());
        ASSERT_TRUE(rows.ok());
        const auto same = std::ranges::find(*rows, bar.network, &SpeedUp::network);
        ASSERT_NE(same, rows->end());
        EXPECT_DOUBLE_EQ(same->latency, bar.latency);
        EXPECT_DOUBLE_EQ(same->throughput, bar.throughput);
    }
    EXPECT_FALSE(speedUpsOf(problem, {}, paperNetworks()).ok());
}

TEST(SpeedUps, AsCsv) {
    SpeedUps known;
    known.rows.push_back({"a \"b\", c", "3G", "dsl", 2, 1.5, {}, {}, {}});
    known.rows.push_back({"d", "WiFi", "cloud-only", INFINITY, 1, {}, {}, {}});
    EXPECT_EQ(speedUpsCsv(known), "model,network,algorithm,latency_speedup,throughput_gain\n"
                                  "\"a \"\"b\"\", c\",3G,dsl,2,1.5\n"
                                  "d,WiFi,cloud-only,,1\n");
}

TEST(SpeedUps, EndWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    const auto known = speedUps({{"net", randomProblem(4, 8)}}, paperNetworks(), {stop.get_token(), {}, {}});
    ASSERT_FALSE(known.ok());
    EXPECT_EQ(known.error().code, "cancelled");
}
