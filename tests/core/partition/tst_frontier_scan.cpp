// SPDX-License-Identifier: GPL-3.0-or-later
// Frontier::best() against a look at every point: the same index, ties included.
#include "core/import/import.h"
#include "core/partition/frontier/frontier.h"
#include "tests/support/brute_force.h"
#include "tests/support/made_nets.h"
#include "tests/support/seeds.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <limits>

using namespace cutpoint;

namespace {

constexpr Objective objectives[] = {Objective::Latency, Objective::Throughput, Objective::Budget,
                                    Objective::KeepUp, Objective::Energy};

std::size_t bestOfAll(const Frontier& frontier, Objective objective, const Problem& problem) {
    std::size_t best = frontier.size();
    double least = INFINITY;
    for (std::size_t i = 0; i < frontier.size(); ++i) {
        Plan plan;
        plan.times = frontier.times(i, problem);
        const bool rated = objective == Objective::KeepUp, budgeted = rated || objective == Objective::Budget;
        if ((budgeted && !withinBudget(problem, plan)) || (rated && !keepsUp(problem, plan)))
            continue;
        const double x = objectiveValue(objective, problem, plan.times);
        if (x < least) {
            least = x;
            best = i;
        }
    }
    return best;
}

/// Every objective at bandwidths from nothing to infinite, with limits from hopeless to idle.
void expectSameEverywhere(const Frontier& frontier, Problem problem, const std::string& what) {
    const double scale = frontier.times(0, problem).latency().value;
    for (const double bandwidth : {0.0, 1e4, 1e6, 2e7, 3e8, 1e12, static_cast<double>(INFINITY)})
        for (const double share : {0.0, 0.1, 0.4, 0.8, 3.0}) {
            problem.network.bandwidth = BitsPerSecond(bandwidth);
            problem.limits.cloudBudget = Seconds(share * scale);
            problem.limits.samplingRate = FramesPerSecond(1 / std::max(1e-9, 1.3 * share * scale));
            problem.edgeSpeed = 1 + share;
            for (const Objective objective : objectives)
                EXPECT_EQ(frontier.best(objective, problem), bestOfAll(frontier, objective, problem))
                    << what << " " << objectiveWord(objective) << " " << bandwidth << " " << share;
        }
}

} // namespace

TEST(FrontierScan, FindsWhatALookAtEveryPointFinds) {
    std::size_t largest = 0;
    for (std::uint32_t seed = 0; seed < test::seeds(60); ++seed) {
        Problem problem = seed % 2 ? test::randomProblem(seed, 13) : bench::layered(30, 3, seed);
        Frontier::Options options;
        if (seed % 3 == 0)
            problem.network.rtt = Seconds(0.001 * (seed % 5));
        if (seed % 5 == 0)
            problem.power = {Watts(3), Watts(2), Watts(0)};
        const auto frontier = Frontier::build(problem, options);
        ASSERT_TRUE(frontier.ok()) << seed;
        largest = std::max(largest, frontier->size());
        expectSameEverywhere(*frontier, problem, std::to_string(seed));
    }
    EXPECT_GT(largest, 200U);
}

TEST(FrontierScan, PowersThatWouldMakeAValueFallAreRefused) {
    Problem problem = test::randomProblem(1, 13);
    for (const double power :
         {-1.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
        for (Watts EdgePower::*which : {&EdgePower::compute, &EdgePower::transmit, &EdgePower::idle}) {
            problem.power = {};
            problem.power.*which = Watts(power);
            const auto frontier = Frontier::build(problem, {});
            ASSERT_FALSE(frontier.ok()) << power;
            EXPECT_EQ(frontier.error().code, "bad-power");
        }
}

TEST(FrontierScan, TiesGoToTheFirst) {
    // Free choices everywhere: all points of one sum.
    std::vector<Layer> layers(12);
    std::vector<Link> links;
    for (LayerId v = 0; v < 12; ++v) {
        layers[static_cast<std::size_t>(v)].name = std::to_string(v);
        layers[static_cast<std::size_t>(v)].isInput = v == 0;
        if (v > 0)
            links.push_back({0, v});
    }
    const auto graph = std::make_shared<LayerGraph>(*LayerGraph::make("star", layers, links));
    Profile profile = emptyProfile(*graph);
    for (std::size_t v = 1; v < 12; ++v)
        profile.layers[v].edge = profile.layers[v].cloud = Seconds(static_cast<double>(1U << (v % 8)));
    const Problem problem = makeProblem(graph, profile);
    const auto frontier = Frontier::build(problem, {});
    ASSERT_TRUE(frontier.ok());
    ASSERT_GT(frontier->size(), 100U);
    EXPECT_EQ(frontier->best(Objective::Latency, problem), 0U);
    expectSameEverywhere(*frontier, problem, "star");
}

TEST(FrontierScan, FindsItOnRealProfiles) {
    const std::string file =
        std::string(CUTPOINT_SHARED_DATA) + "/profiles/msr/LayerGraphs_inceptionv3_inference.json";
    if (!std::filesystem::exists(file))
        GTEST_SKIP() << "no shared data at " << file;
    const auto model = importModelFile(file, {});
    ASSERT_TRUE(model.ok());
    const Problem problem = makeProblem(model->graph, model->profile);
    const auto frontier = Frontier::build(problem, {});
    ASSERT_TRUE(frontier.ok());
    expectSameEverywhere(*frontier, problem, file);
}
