// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/study_csv.h"
#include "core/partition/solve.h"
#include "core/study/gantt.h"
#include "tests/support/brute_force.h"
#include "tests/support/chain_problem.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using cutpoint::test::randomProblem;
using cutpoint::test::seeds;

namespace {

/// input -> l1 -> l2, cut after l1: T_e 2 s, T_t 1 s, T_c 0.5 s.
Problem threeStages() {
    Problem problem = chainProblem(1000, {{2, 1, 500}, {4, 0.5, 1}});
    problem.network.bandwidth = BitsPerSecond(4000);
    return problem;
}

} // namespace

TEST(Gantt, StagesOfAFrameFollowEachOther) {
    const Problem problem = threeStages();
    const auto gantt = ganttOf(problem, prefix(problem, 1), FramesPerSecond(0.5), 4);
    ASSERT_TRUE(gantt.ok());
    EXPECT_TRUE(gantt->keepsUp);
    EXPECT_EQ(ganttCsv(*gantt), "frame,stage,start_s,end_s\n"
                                "0,edge,0,2\n0,transfer,2,3\n0,cloud,3,3.5\n"
                                "1,edge,2,4\n1,transfer,4,5\n1,cloud,5,5.5\n"
                                "2,edge,4,6\n2,transfer,6,7\n2,cloud,7,7.5\n"
                                "3,edge,6,8\n3,transfer,8,9\n3,cloud,9,9.5\n");
}

TEST(Gantt, UnderHeavyLoadTheQueueGrows) {
    const Problem problem = threeStages();
    const auto sides = prefix(problem, 1);
    const auto plan = evaluatePlan(problem, sides);
    const auto heavy = ganttOf(problem, sides, heavyRate(plan->times), 12);
    ASSERT_TRUE(heavy.ok());
    EXPECT_FALSE(heavy->keepsUp);
    EXPECT_GT(heavy->frames.back().queue, 2u);
    const auto light = ganttOf(problem, sides, lightRate(plan->times), 12);
    ASSERT_TRUE(light.ok());
    EXPECT_TRUE(light->keepsUp);
    for (const SimulatedFrame& frame : light->frames)
        EXPECT_EQ(frame.queue, 0u);
}

TEST(Gantt, LastsAsLongAsThePlansStages) {
    for (std::uint32_t seed = 0; seed < seeds(100); ++seed) {
        SCOPED_TRACE(seed);
        Problem problem = randomProblem(seed, 8);
        problem.network.overhead = 1 + 0.1 * (seed % 3);
        const Plan plan = solveDsl(problem)->plan;
        const auto gantt = ganttOf(problem, plan.sides, lightRate(plan.times), 3);
        ASSERT_TRUE(gantt.ok());
        const auto near = [](double a, double b) { return std::abs(a - b) <= 1e-9 * (1 + std::abs(b)); };
        for (const SimulatedFrame& frame : gantt->frames) {
            EXPECT_TRUE(near((frame.edgeEnd - frame.edgeStart).value, plan.times.edge.value));
            EXPECT_TRUE(near((frame.sendEnd - frame.sendStart).value, plan.times.transfer.value));
            EXPECT_TRUE(near((frame.cloudEnd - frame.cloudStart).value, plan.times.cloud.value));
            EXPECT_TRUE(near(frame.latency().value, plan.times.latency().value));
        }
    }
}

TEST(Gantt, SaysWhatCannotBe) {
    Problem problem = threeStages();
    EXPECT_EQ(ganttOf(problem, prefix(problem, 1), FramesPerSecond(0), 4).error().code, "bad-option");
    problem.network.bandwidth = BitsPerSecond(0);
    EXPECT_EQ(ganttOf(problem, prefix(problem, 1), FramesPerSecond(1), 4).error().code, "dead-link");
}
