// SPDX-License-Identifier: GPL-3.0-or-later
// What a comparison claims about DADS' heavy mode follows from plans and proofs, not from their absence.
#include "core/export/comparison_export.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace cutpoint {
namespace {

/// A net of one input and one layer at five frames/s.
Problem question() {
    std::vector<Layer> layers(2);
    layers[0].name = "input";
    layers[0].isInput = true;
    layers[1].name = "layer";
    const auto graph = std::make_shared<const LayerGraph>(*LayerGraph::make("net", layers, {{0, 1}}));
    Problem problem = makeProblem(graph, emptyProfile(*graph));
    problem.limits.samplingRate = FramesPerSecond(5);
    return problem;
}

Solution answer(double edgeSeconds, double cloudSeconds, Certificate::Status status) {
    Solution solution;
    solution.objective = Objective::KeepUp;
    solution.plan.times = {Seconds(edgeSeconds), Seconds(0), Seconds(cloudSeconds)};
    solution.certificate.status = status;
    return solution;
}

nlohmann::json heavyModeJson(const Problem& problem, const HeavyModeLoss& loss) {
    Comparison comparison;
    comparison.heavyMode = loss;
    return nlohmann::json::parse(comparisonJson(problem, comparison, {}))["findings"]["heavy_mode"];
}

using enum Certificate::Status;

TEST(HeavyModeLoss, ASearchThatFoundNothingLeavesItOpen) {
    const Problem problem = question();
    const auto loss = heavyModeLoss(problem, true, answer(0.4, 0, Heuristic), answer(0.3, 0, Heuristic));
    EXPECT_EQ(loss.canKeepUp, std::nullopt);
    const auto json = heavyModeJson(problem, loss);
    EXPECT_EQ(json["can_keep_up"], nullptr);
    EXPECT_EQ(json["keep_up_latency_s"], nullptr);
    EXPECT_EQ(json["latency_factor"], nullptr);
}

TEST(HeavyModeLoss, AProofThatThereIsNoneIsNo) {
    const auto loss = heavyModeLoss(question(), true, answer(0.4, 0, Infeasible), answer(0.3, 0, Infeasible));
    EXPECT_EQ(loss.canKeepUp, std::optional(false));
}

TEST(HeavyModeLoss, APlanThatKeepsUpIsYesWithOrWithoutAProof) {
    const Problem problem = question();
    const auto loss = heavyModeLoss(problem, true, answer(0.15, 0.15, Heuristic), answer(0.1, 0.05, Bounded));
    EXPECT_EQ(loss.canKeepUp, std::optional(true));
    EXPECT_TRUE(loss.dadsKeepsUp);
    EXPECT_DOUBLE_EQ(heavyModeJson(problem, loss)["latency_factor"].get<double>(), 2);
    // What DADS found counts when the search found nothing.
    const auto alone = heavyModeLoss(problem, true, answer(0.15, 0.15, Heuristic), answer(0.3, 0, Heuristic));
    EXPECT_EQ(alone.canKeepUp, std::optional(true));
    EXPECT_DOUBLE_EQ(alone.keepUpLatency.value, 0.3);
}

TEST(HeavyModeLoss, TheCloudBudgetCounts) {
    Problem problem = question();
    problem.limits.cloudBudget = Seconds(0.1);
    const auto loss =
        heavyModeLoss(problem, true, answer(0.1, 0.15, Infeasible), answer(0.1, 0.12, Heuristic));
    EXPECT_FALSE(loss.dadsKeepsUp);
    EXPECT_EQ(loss.canKeepUp, std::nullopt);
}

} // namespace
} // namespace cutpoint
