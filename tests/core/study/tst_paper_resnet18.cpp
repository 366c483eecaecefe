// SPDX-License-Identifier: GPL-3.0-or-later
// The sample that is fitted to the paper's Section VI-C gives what the paper prints there.
#include "core/import/import.h"
#include "core/partition/solve.h"
#include "core/study/bandwidth_sweep.h"
#include "core/study/budget_sweep.h"
#include "core/study/speed_ups.h"

#include <gtest/gtest.h>

using namespace cutpoint;

namespace {

Problem paperProblem() {
    const auto model = importModelFile(CUTPOINT_SAMPLE_MODELS "/resnet18_paper.json", {});
    if (!model) {
        ADD_FAILURE() << std::string(model.error().message);
        return {};
    }
    return makeProblem(model->graph, model->profile);
}

void expectWithin(double share, double value, double printed, const std::string& what) {
    EXPECT_NEAR(value / printed, 1, share) << what << ": " << value << " instead of " << printed;
}

} // namespace

TEST(PaperResNet18, HasItsRatiosOnFourNetworks) {
    const auto known = speedUps({{"ResNet-18", paperProblem()}}, paperNetworks());
    ASSERT_TRUE(known.ok());
    for (const PaperMark& mark : paperMarks())
        for (const SpeedUp& row : known->rows)
            if (row.network == mark.network && row.algorithm == mark.algorithm) {
                const std::string what = row.network + " " + row.algorithm;
                expectWithin(0.05, row.latency, *mark.latency, what + " latency");
                expectWithin(0.05, row.throughput, *mark.throughput, what + " throughput");
            }
}

TEST(PaperResNet18, ChangesItsPlanWhereThePaperDoes) {
    const Problem problem = paperProblem();
    const auto frontier = Frontier::build(problem, {});
    ASSERT_TRUE(frontier.ok());
    const auto sweep = bandwidthSweep(problem, &*frontier, Objective::Latency);
    ASSERT_TRUE(sweep.ok());
    for (const double printed : {1.51e6, 2.15e6}) {
        double nearest = INFINITY;
        for (const BitsPerSecond b : sweep->breakpoints)
            if (std::abs(b.value - printed) < std::abs(nearest - printed))
                nearest = b.value;
        expectWithin(0.05, nearest, printed, "switch");
    }
    // Below 1.51 conv7, up to 2.15 conv3, as printed.
    const auto cutAt = [&](double bandwidth) {
        Problem at = problem;
        at.network.bandwidth = BitsPerSecond(bandwidth);
        const auto cut = solveDsl(at)->plan.cut;
        return cut.empty() ? std::string() : problem.graph->layer(cut.front()).name;
    };
    EXPECT_EQ(cutAt(1.3e6), "conv7");
    EXPECT_EQ(cutAt(1.8e6), "conv3");
}

TEST(PaperResNet18, BuysWithTheCloudBudgetWhatThePaperPrints) {
    Problem problem = paperProblem();
    problem.network.bandwidth = BitsPerSecond(1.1e6); // 3G
    const auto frontier = Frontier::build(problem, {});
    ASSERT_TRUE(frontier.ok());
    const auto sweep = budgetSweep(problem, &*frontier);
    ASSERT_TRUE(sweep.ok());
    const auto speedUp = [&](double budget) {
        return sweep->edgeOnly.times.latency() / sweep->at(Seconds(budget)).plan.times.latency();
    };
    const auto gain = [&](double budget) {
        return sweep->edgeOnly.times.maxStage() / sweep->at(Seconds(budget)).plan.times.maxStage();
    };
    for (const double budget : {0.0, 0.2, 0.4, 0.49}) {
        expectWithin(0.05, speedUp(budget), 1, "below 0.5 s");
        expectWithin(0.05, gain(budget), 1, "below 0.5 s");
    }
    for (const double budget : {1.6, 1.8, 2.0}) {
        expectWithin(0.05, speedUp(budget), 4.16, "above 1.5 s");
        expectWithin(0.05, sweep->cloudOnly.times.latency() / sweep->at(Seconds(budget)).plan.times.latency(),
                     1.36, "against cloud-only");
        EXPECT_GE(sweep->cloudOnly.times.maxStage() / sweep->at(Seconds(budget)).plan.times.maxStage(), 1.33);
    }
    double most = 0;
    for (const auto& step : sweep->steps)
        most = std::max(most, sweep->edgeOnly.times.maxStage() / step.plan.times.maxStage());
    expectWithin(0.05, most, 8.51, "most throughput");
}
