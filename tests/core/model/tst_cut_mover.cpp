// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cut_mover.h"
#include "tests/support/brute_force.h"

#include <array>
#include <gtest/gtest.h>
#include <random>

using namespace cutpoint;
using namespace cutpoint::test;

namespace {

/// A random net, some of its layers tied, pinned or of unknown size.
Problem restrictedProblem(std::uint32_t seed) {
    Problem problem = randomProblem(seed, 10);
    std::mt19937 random(seed);
    const auto size = static_cast<std::uint32_t>(problem.graph->size());
    const auto any = [&] { return static_cast<LayerId>(random() % size); };
    if (random() % 2 == 0)
        problem.profile.layers[static_cast<std::size_t>(any())].outputFrom = Provenance::Unknown;
    if (const LayerId a = any(), b = any(); random() % 2 == 0 && a != b)
        problem.ties.push_back({{std::min(a, b), std::max(a, b)}, TieReason::FusedGroup, "row"});
    if (random() % 2 == 0) {
        problem.pins.assign(size, Pin::Free);
        problem.pins[static_cast<std::size_t>(any())] = random() % 2 == 0 ? Pin::Edge : Pin::Cloud;
    }
    return problem;
}

} // namespace

TEST(CutMover, AnswersThePlanNearestToWhatIsAskedFor) {
    int checked = 0;
    for (std::uint32_t seed = 0; seed < 300; ++seed) {
        const Problem problem = restrictedProblem(seed);
        if (!checkProblem(problem).empty())
            continue;
        std::vector<Plan> plans;
        forEachPlan(problem, [&](const Plan& plan) { plans.push_back(plan); });
        const CutMover mover(problem);
        ASSERT_FALSE(plans.empty());
        EXPECT_TRUE(evaluatePlan(problem, mover.leastEdge())) << seed;
        const PerLayer<Side>& from = plans[seed % plans.size()].sides;
        for (LayerId v = 0; v < problem.graph->size(); ++v)
            for (const Side to : {Side::Edge, Side::Cloud}) {
                const auto moved = mover.move(from, std::array{v}, to);
                const auto at = static_cast<std::size_t>(v);
                // Of all plans with v there, the one that moves the fewest layers, and only to that side.
                const Plan* nearest = nullptr;
                std::ptrdiff_t least = 100;
                for (const Plan& plan : plans) {
                    std::ptrdiff_t count = 0;
                    bool oneWay = plan.sides[at] == to;
                    for (std::size_t u = 0; u < from.size(); ++u)
                        if (plan.sides[u] != from[u]) {
                            ++count;
                            oneWay = oneWay && plan.sides[u] == to;
                        }
                    if (oneWay && count < least) {
                        least = count;
                        nearest = &plan;
                    }
                }
                if (nearest) {
                    EXPECT_EQ(moved.sides, nearest->sides) << seed << " layer " << v;
                    EXPECT_TRUE(moved.held.empty());
                } else {
                    EXPECT_EQ(moved.sides, from) << seed << " layer " << v;
                    EXPECT_EQ(moved.held, std::vector{v});
                }
                ++checked;
            }
    }
    EXPECT_GT(checked, 2000);
}
