// SPDX-License-Identifier: GPL-3.0-or-later
// What moving one layer to the other side costs, against all plans; over a dead link too.
#include "core/partition/analysis/sensitivity.h"
#include "core/partition/cut/min_cut.h"
#include "tests/support/brute_force.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using cutpoint::test::pinAtRandom;
using cutpoint::test::realProblem;
using cutpoint::test::seeds;

namespace {

/// The least latency over all plans that have v on the other side than `best`; infinite when there is none.
double forcedLatency(const Problem& problem, const Plan& best, LayerId v) {
    double forced = INFINITY;
    test::forEachPlan(problem, [&](const Plan& plan) {
        if (plan.onEdge(v) != best.onEdge(v))
            forced = std::min(forced, plan.times.latency().value);
    });
    return forced;
}

/// Both ways to ask, for every layer. Counts the infinite and the finite costs.
void expectForcedLatencies(const Problem& problem, const std::string& what, int& infinite, int& finite) {
    const Plan best = minCutPlan(problem);
    const auto all = flipCosts(problem);
    ASSERT_TRUE(all.ok()) << what;
    for (LayerId v = 0; v < problem.graph->size(); ++v) {
        const auto one = flipCost(problem, v);
        ASSERT_TRUE(one.ok()) << what;
        const double forced = forcedLatency(problem, best, v);
        for (const double cost : {one->value, (*all)[static_cast<std::size_t>(v)].value}) {
            if (std::isinf(forced))
                EXPECT_EQ(cost, INFINITY) << what << " layer " << v;
            else
                EXPECT_NEAR(cost, forced - best.times.latency().value, 1e-9 * forced + 1e-9)
                    << what << " layer " << v;
        }
        (std::isinf(forced) ? infinite : finite) += 1;
    }
}

} // namespace

TEST(FlipCost, IsTheForcedLatency) {
    int infinite = 0, finite = 0;
    for (std::uint32_t seed = 0; seed < seeds(200); ++seed) {
        Problem problem = realProblem(seed, 9);
        if (seed % 3 == 0)
            pinAtRandom(problem, seed);
        expectForcedLatencies(problem, "seed " + std::to_string(seed), infinite, finite);
    }
    EXPECT_GT(infinite, 100) << "inputs and pinned layers never move";
    EXPECT_GT(finite, 100);
}

TEST(FlipCost, ADeadLinkCostsForever) {
    int infinite = 0, finite = 0, hopeless = 0;
    for (std::uint32_t seed = 0; seed < seeds(200); ++seed) {
        Problem problem = realProblem(seed, 9);
        problem.network.bandwidth = BitsPerSecond(0);
        if (seed % 2)
            pinAtRandom(problem, seed);
        // An output without bytes crosses a dead link: some flips stay possible.
        for (std::size_t v = 0; v < problem.profile.layers.size(); ++v)
            if ((seed + v) % 3 == 0)
                problem.profile.layers[v].output = Bytes(0);
        hopeless += std::isinf(minCutPlan(problem).times.latency().value);
        expectForcedLatencies(problem, "seed " + std::to_string(seed), infinite, finite);
    }
    EXPECT_GT(infinite, 100);
    EXPECT_GT(finite, 100);
    EXPECT_GT(hopeless, 5) << "pins force some plans over the dead link";
}

TEST(FlipCost, RefusesAMemoryLimit) {
    Problem problem = realProblem(1, 9);
    problem.limits.edgeMemory = Bytes(10);
    EXPECT_EQ(flipCost(problem, 0).error().code, "no-memory-limit");
    EXPECT_EQ(flipCosts(problem).error().code, "no-memory-limit");
}
