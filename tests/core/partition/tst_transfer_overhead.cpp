// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// T_t = overhead 8 d / B + rtt, in every solver.
#include "core/partition/analysis/sensitivity.h"
#include "core/partition/cut/min_cut_solver.h"
#include "core/partition/frontier/frontier.h"
#include "core/partition/paper/dsccs/dsccs.h"
#include "core/partition/search/bounded.h"
#include "core/partition/solve.h"
#include "tests/support/brute_force.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using test::bruteForce;
using test::realProblem;
using test::seeds;

namespace {

constexpr Objective kObjectives[] = {Objective::Latency, Objective::Throughput, Objective::Budget,
                                     Objective::KeepUp, Objective::Energy};

/// A random problem with limits that some plans meet.
Problem limitedProblem(std::uint32_t seed, double overhead) {
    Problem problem = realProblem(seed, test::mostLayers(9));
    problem.network.overhead = overhead;
    const double fastest = bruteForce(problem, Objective::Throughput);
    const double latency = bruteForce(problem, Objective::Latency);
    problem.limits.samplingRate = FramesPerSecond(1 / std::max(1e-9, fastest * (1 + seed % 4 * 0.2)));
    problem.limits.cloudBudget = Seconds(latency * (seed % 5) * 0.3);
    return problem;
}

TEST(TransferOverhead, StretchesTheBytesNotTheRoundTrip) {
    Problem problem = realProblem(3, 6);
    problem.network = {BitsPerSecond(8), Seconds(0.5)};
    const double plain = problem.transferTime(0).value;
    problem.network.overhead = 1.25;
    ASSERT_GT(plain, 0);
    EXPECT_NEAR(problem.transferTime(0).value, 1.25 * plain, 1e-9);
    // Everything in the cloud: the round trip is paid once.
    PerLayer<Side> sides(problem.graph->layers().size(), Side::Cloud);
    for (const LayerId v : problem.graph->inputs())
        sides[static_cast<std::size_t>(v)] = Side::Edge;
    const Plan plan = *evaluatePlan(problem, sides);
    EXPECT_NEAR(plan.times.transfer.value, 1.25 * plan.transferBytes.value + 0.5, 1e-9);
}

TEST(TransferOverhead, EverySolverCountsIt) {
    for (std::uint32_t seed = 0; seed < seeds(300); ++seed) {
        const Problem problem = limitedProblem(seed, 1 + seed % 7 * 0.35);
        const auto frontier = Frontier::build(problem, {});
        ASSERT_TRUE(frontier.ok()) << seed;
        const double latency = bruteForce(problem, Objective::Latency);
        MinCutSolver warm(problem.graph);
        warm.solve(problem);
        EXPECT_NEAR(warm.plan(problem).times.latency().value, latency, 1e-9 * latency) << seed;
        EXPECT_NEAR(solveDsl(problem)->value, latency, 1e-9 * latency) << seed;
        for (const Objective objective : kObjectives) {
            const double oracle = bruteForce(problem, objective);
            if (std::isinf(oracle))
                continue;
            const auto bounded = solveBounded(problem, objective);
            ASSERT_TRUE(bounded.ok()) << seed;
            EXPECT_NEAR(frontier->answer(objective, problem).value, oracle, 1e-9 * oracle)
                << seed << objectiveWord(objective);
            EXPECT_LE(bounded->certificate.lowerBound, oracle * (1 + 1e-9))
                << seed << objectiveWord(objective);
            EXPECT_GE(bounded->value, oracle * (1 - 1e-9)) << seed << objectiveWord(objective);
            if (objective == Objective::Budget) {
                EXPECT_NEAR(solveDsccs(problem)->value, oracle, 1e-9 * oracle) << seed;
            }
        }
    }
}

/// B with an overhead of two is B/2 without, bit for bit: whatever divides by B itself would show here.
TEST(TransferOverhead, IsASlowerLinkToEverySolver) {
    for (std::uint32_t seed = 0; seed < seeds(200); ++seed) {
        const Problem stretched = limitedProblem(seed, 2);
        Problem slower = stretched;
        slower.network.overhead = 1;
        slower.network.bandwidth = stretched.network.bandwidth / 2.0;
        for (const Objective objective : kObjectives)
            for (const Algorithm algorithm :
                 {Algorithm::Exact, Algorithm::Dsl, Algorithm::Dsh, Algorithm::Dsccs, Algorithm::Neurosurgeon,
                  Algorithm::EdgeOnly, Algorithm::CloudOnly}) {
                const auto one = solve(stretched, objective, algorithm),
                           other = solve(slower, objective, algorithm);
                ASSERT_EQ(one.ok(), other.ok()) << seed << algorithmWord(algorithm);
                if (one.ok()) {
                    EXPECT_EQ(one->plan.sides, other->plan.sides)
                        << seed << algorithmWord(algorithm) << objectiveWord(objective);
                }
            }
        const auto oneFlips = analyseSensitivity(stretched), otherFlips = analyseSensitivity(slower);
        ASSERT_EQ(oneFlips.ok(), otherFlips.ok());
        if (oneFlips.ok()) {
            EXPECT_EQ(oneFlips->radius, otherFlips->radius) << seed;
        }
        const auto frontier = Frontier::build(stretched, {});
        ASSERT_TRUE(frontier.ok()) << seed;
        const auto at = frontier->breakpoints(stretched), below = frontier->breakpoints(slower);
        ASSERT_EQ(at.size(), below.size()) << seed;
        for (std::size_t i = 0; i < at.size(); ++i)
            EXPECT_DOUBLE_EQ(at[i].bandwidth.value, 2 * below[i].bandwidth.value) << seed;
    }
}

TEST(TransferOverhead, RefusesWhatIsNoFactor) {
    Problem problem = realProblem(1, 5);
    for (const double factor : {0.0, -1.0, std::nan(""), HUGE_VAL}) {
        problem.network.overhead = factor;
        const Issues issues = checkProblem(problem);
        ASSERT_EQ(issues.size(), 1u) << factor;
        EXPECT_EQ(issues.front().code, "bad-overhead");
    }
}

} // namespace
