// SPDX-License-Identifier: GPL-3.0-or-later
// The baselines against their definitions: every prefix of the topological order, costed by evaluatePlan, for
// Neurosurgeon; everything that pins leave free on one side for the two ends.
#include "core/partition/solve.h"
#include "tests/support/brute_force.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using cutpoint::test::pinAtRandom;
using cutpoint::test::realProblem;
using cutpoint::test::seeds;

namespace {

using Status = Certificate::Status;

constexpr double tolerance = 1e-9;
constexpr Objective objectives[] = {Objective::Latency, Objective::Throughput, Objective::Budget,
                                    Objective::KeepUp, Objective::Energy};

bool meetsLimits(const Problem& problem, Objective objective, const Plan& plan) {
    const bool limited = objective == Objective::Budget || objective == Objective::KeepUp;
    return satisfiesPinsAndMemory(problem, plan) && (!limited || withinBudget(problem, plan)) &&
           (objective != Objective::KeepUp || keepsUp(problem, plan));
}

/// All prefixes of raw inputs followed by the topological order that obey the pins.
std::vector<Plan> prefixes(const Problem& problem) {
    std::vector<LayerId> chain;
    for (const LayerId v : problem.graph->topologicalOrder())
        if (!problem.graph->layer(v).isInput)
            chain.push_back(v);
    Problem unlimited = problem;
    unlimited.limits.edgeMemory.reset();
    std::vector<Plan> plans;
    for (std::size_t length = 0; length <= chain.size(); ++length) {
        PerLayer<Side> sides(problem.graph->layers().size(), Side::Edge);
        for (std::size_t i = length; i < chain.size(); ++i)
            sides[static_cast<std::size_t>(chain[i])] = Side::Cloud;
        const auto plan = evaluatePlan(problem, sides);
        EXPECT_TRUE(plan.ok());
        if (satisfiesPinsAndMemory(unlimited, *plan))
            plans.push_back(*plan);
    }
    return plans;
}

/// Pins, memory, limits, a dead link: by seed.
Problem testProblem(std::uint32_t seed) {
    Problem problem = realProblem(seed, 12); // fixed costs; what ties leave of a chain has a test of its own
    problem.ties.clear();
    for (LayerProfile& row : problem.profile.layers)
        row.outputFrom = Provenance::Computed;
    if (seed % 3 == 1)
        pinAtRandom(problem, seed);
    if (seed % 5 == 2)
        problem.limits.edgeMemory = Bytes(seed % 200);
    if (seed % 7 == 3)
        problem.network.bandwidth = BitsPerSecond(0);
    if (seed % 11 == 5)
        problem.network.bandwidth = BitsPerSecond(INFINITY);
    const Plan edge = solveEdgeOnly(problem, Objective::Latency)->plan;
    const double scale = std::isfinite(edge.times.latency().value) ? edge.times.latency().value : 1;
    problem.limits.samplingRate = FramesPerSecond((1 + seed % 4) / std::max(1e-9, scale));
    if (seed % 4)
        problem.limits.cloudBudget = Seconds(scale * (seed % 6) * 0.2);
    return problem;
}

} // namespace

TEST(Baselines, NeurosurgeonIsTheBestPrefix) {
    int found = 0, infeasible = 0, noPrefix = 0;
    for (std::uint32_t seed = 0; seed < seeds(2000); ++seed) {
        const Problem problem = testProblem(seed);
        const auto plans = prefixes(problem);
        for (const Objective objective : objectives) {
            const std::string what = "seed " + std::to_string(seed) + " " + objectiveWord(objective);
            const auto answer = solveNeurosurgeon(problem, objective);
            ASSERT_TRUE(answer.ok()) << what;
            EXPECT_EQ(answer->algorithm, Algorithm::Neurosurgeon);
            EXPECT_EQ(answer->value, objectiveValue(objective, problem, answer->plan.times)) << what;
            Problem unlimited = problem;
            unlimited.limits.edgeMemory.reset();
            EXPECT_TRUE(satisfiesPinsAndMemory(unlimited, answer->plan)) << what << ": pins hold always";
            double best = INFINITY;
            bool any = false;
            for (const Plan& plan : plans)
                if (meetsLimits(problem, objective, plan)) {
                    any = true;
                    best = std::min(best, objectiveValue(objective, problem, plan.times));
                }
            if (std::isfinite(best)) {
                ++found;
                EXPECT_EQ(answer->certificate.status, Status::Heuristic) << what;
                EXPECT_NEAR(answer->value, best, tolerance * best) << what;
            } else if (!any && !plans.empty()) {
                ++infeasible;
                EXPECT_EQ(answer->certificate.status, Status::Infeasible) << what;
            } else if (plans.empty()) {
                // Pins on parallel branches that no prefix of the order obeys: some plan that does.
                ++noPrefix;
                EXPECT_EQ(answer->certificate.status == Status::Heuristic,
                          meetsLimits(problem, objective, answer->plan))
                    << what;
            }
        }
    }
    EXPECT_GT(found, 3000);
    EXPECT_GT(infeasible, 100);
    EXPECT_GT(noPrefix, 10);
}

TEST(Baselines, TheEndsPutAllThatIsFreeOnOneSide) {
    int broken = 0;
    for (std::uint32_t seed = 0; seed < seeds(2000); ++seed) {
        const Problem problem = testProblem(seed);
        // Reachability by hand, not by closedPins(): pinned to the cloud drags what follows, to the edge what
        // precedes.
        const auto pinned = [&](LayerId v, Pin pin) {
            std::vector<LayerId> open{v};
            std::vector<bool> seen(problem.graph->layers().size());
            while (!open.empty()) {
                const LayerId u = open.back();
                open.pop_back();
                if (problem.pin(u) == pin || (pin == Pin::Edge && problem.graph->layer(u).isInput))
                    return true;
                for (const LayerId next :
                     pin == Pin::Edge ? problem.graph->successors(u) : problem.graph->predecessors(u))
                    if (!seen[static_cast<std::size_t>(next)]) {
                        seen[static_cast<std::size_t>(next)] = true;
                        open.push_back(next);
                    }
            }
            return false;
        };
        for (const Objective objective : objectives) {
            const auto edge = solveEdgeOnly(problem, objective), cloud = solveCloudOnly(problem, objective);
            ASSERT_TRUE(edge.ok() && cloud.ok()) << seed;
            for (LayerId v = 0; v < problem.graph->size(); ++v) {
                EXPECT_EQ(edge->plan.onEdge(v), !pinned(v, Pin::Cloud)) << seed << " " << v;
                EXPECT_EQ(cloud->plan.onEdge(v), pinned(v, Pin::Edge)) << seed << " " << v;
            }
            for (const Solution* s : {&*edge, &*cloud}) {
                const bool meets = meetsLimits(problem, objective, s->plan);
                broken += !meets;
                EXPECT_EQ(s->certificate.status, meets ? Status::Heuristic : Status::Infeasible) << seed;
                EXPECT_EQ(s->value, objectiveValue(objective, problem, s->plan.times)) << seed;
            }
        }
    }
    EXPECT_GT(broken, 500);
}
