// SPDX-License-Identifier: GPL-3.0-or-later
// On every real graph the algorithms agree where they must and keep their order where they differ.
#include "core/cost/device.h"
#include "core/import/import.h"
#include "core/partition/bounded.h"
#include "core/partition/dsccs.h"
#include "core/partition/dsh.h"
#include "core/partition/frontier.h"
#include "core/partition/hull.h"
#include "core/partition/min_cut_solver.h"
#include "core/partition/sensitivity.h"
#include "core/partition/solve.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <gtest/gtest.h>

using namespace cutpoint;

namespace {

namespace fs = std::filesystem;

struct Net {
    std::string name;
    Problem problem;
};

/// Every file of the folders that is a model; sides without times are estimated.
std::vector<Net> netsIn(const fs::path& folder) {
    std::vector<Net> nets;
    if (!fs::is_directory(folder))
        return nets;
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files.push_back(entry.path());
    std::ranges::sort(files);
    for (const fs::path& file : files) {
        auto model = importModelFile(file, {});
        if (!model)
            continue;
        Profile profile = estimateProfile(*model->graph, model->profile, findDevice("raspberry-pi-4"),
                                          findDevice("gtx-1080"));
        nets.push_back(
            {file.lexically_relative(folder).string(), makeProblem(model->graph, std::move(profile))});
    }
    return nets;
}

class RealNets : public testing::Test {
protected:
    void SetUp() override {
        if (nets().empty())
            GTEST_SKIP() << "the folder of shared data is not here";
    }
    static const std::vector<Net>& nets() {
        static const auto all = [] {
            auto found = netsIn(fs::path(CUTPOINT_SHARED_DATA) / "profiles");
            for (Net& net : netsIn(fs::path(CUTPOINT_SHARED_DATA) / "models"))
                found.push_back(std::move(net));
            for (Net& net : netsIn(CUTPOINT_SAMPLE_MODELS))
                found.push_back(std::move(net));
            return found;
        }();
        return all;
    }
    static Result<Frontier> frontierOf(const Problem& problem) {
        Frontier::Options options;
        options.labelCap = 300'000;
        return Frontier::build(problem, options);
    }
};

constexpr double bandwidths[] = {1e5, 3e6, 1e8, 2e9};

} // namespace

TEST_F(RealNets, FrontierColdAndWarmCutsAgreeOnLatency) {
    std::size_t compared = 0;
    for (const Net& net : nets()) {
        Problem problem = net.problem;
        const auto frontier = frontierOf(problem);
        MinCutSolver warm(problem.graph);
        for (const double b : bandwidths) {
            problem.network.bandwidth = BitsPerSecond(b);
            const auto cut = solveDsl(problem);
            ASSERT_TRUE(cut.ok()) << net.name;
            warm.solve(problem);
            EXPECT_NEAR(warm.plan(problem).times.latency().value, cut->value, 1e-9 * cut->value) << net.name;
            if (!frontier)
                continue;
            EXPECT_NEAR(frontier->answer(Objective::Latency, problem).value, cut->value, 1e-9 * cut->value)
                << net.name << " at " << b;
            ++compared;
        }
    }
    EXPECT_GT(compared, 100U);
}

TEST_F(RealNets, IntegerProgramIsTheFrontierOnBudgets) {
    for (const Net& net : nets()) {
        Problem problem = net.problem;
        const auto frontier = frontierOf(problem);
        if (!frontier)
            continue;
        problem.network.bandwidth = BitsPerSecond(3e7);
        const double cloudOnly = (solveCloudOnly(problem, Objective::Latency)->plan.times.latency()).value;
        for (const double share : {0.0, 0.2, 0.6, 0.9, 1.1}) {
            problem.limits.cloudBudget = Seconds(share * cloudOnly);
            const Solution exact = frontier->answer(Objective::Budget, problem);
            const auto program = solveDsccs(problem);
            ASSERT_TRUE(program.ok()) << net.name << " " << program.error().message;
            EXPECT_EQ(program->certificate.status, Certificate::Status::Optimal) << net.name << " " << share;
            EXPECT_NEAR(program->value, exact.value, 1e-9 * exact.value) << net.name << " " << share;
        }
    }
}

TEST_F(RealNets, HeavySearchLiesBetweenTheHullAndThreeTimesExact) {
    for (const Net& net : nets()) {
        Problem problem = net.problem;
        const auto frontier = frontierOf(problem);
        if (!frontier)
            continue;
        for (const double b : {3e6, 1e8}) {
            problem.network.bandwidth = BitsPerSecond(b);
            const double exact = frontier->answer(Objective::Throughput, problem).value;
            const auto heavy = solveDsh(problem);
            ASSERT_TRUE(heavy.ok()) << net.name;
            EXPECT_GE(heavy->value, exact * (1 - 1e-9)) << net.name;
            EXPECT_LE(heavy->value, 3 * exact * (1 + 1e-9)) << net.name;
            const auto hull = TradeOffHull::search(problem, {});
            ASSERT_TRUE(hull.ok()) << net.name;
            EXPECT_TRUE(hull->isComplete()) << net.name;
            EXPECT_LE(hull->depth(heavy->plan.times), 1e-8) << net.name << " at " << b;
            const double reachable = hull->points()[hull->leastMaxStage()].plan.times.maxStage().value;
            EXPECT_GE(reachable, exact * (1 - 1e-9)) << net.name;
        }
    }
}

TEST_F(RealNets, HullFromCutsAndFromTheFrontierAgree) {
    for (const Net& net : nets()) {
        const auto frontier = frontierOf(net.problem);
        if (!frontier || frontier->size() > 3000)
            continue;
        const auto searched = TradeOffHull::search(net.problem, {});
        const auto scanned = TradeOffHull::of(*frontier, net.problem, {});
        ASSERT_TRUE(searched.ok() && scanned.ok());
        for (const HullPoint& p : searched->points())
            EXPECT_LE(scanned->depth(p.plan.times), 1e-8) << net.name;
        for (const HullPoint& p : scanned->points())
            EXPECT_LE(searched->depth(p.plan.times), 1e-8) << net.name;
    }
}

TEST_F(RealNets, SensitivityHoldsAtItsOwnThreshold) {
    for (const Net& net : nets()) {
        if (net.problem.graph->size() > 400)
            continue;
        const auto result = analyseSensitivity(net.problem);
        ASSERT_TRUE(result.ok()) << net.name;
        if (result->layers.empty())
            continue;
        // Just short of the most critical error the plan is still the best, past it another one is.
        const LayerFlip flip = result->layers.front();
        const auto lead = [&](double error) {
            Problem p = net.problem;
            LayerProfile& row = p.profile.layers[static_cast<std::size_t>(flip.layer)];
            double& value = flip.number == ProfileNumber::EdgeTime    ? row.edge.value
                            : flip.number == ProfileNumber::CloudTime ? row.cloud.value
                                                                      : row.output.value;
            value *= 1 + error;
            const double ours = evaluatePlan(p, result->plan.sides)->times.latency().value;
            return (solveDsl(p)->value - ours) / ours;
        };
        EXPECT_GE(lead(flip.relative * 0.999), -1e-9) << net.name;
        if (flip.relative > -0.9 && std::abs(flip.relative) > 1e-3) {
            EXPECT_LT(lead(flip.relative * 1.05), 0) << net.name;
        }
    }
}
