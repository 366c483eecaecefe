// SPDX-License-Identifier: GPL-3.0-or-later
// The bounded search against all downsets of random DAGs; tst_real_nets compares it with the frontier.
// CUTPOINT_SEEDS sets how many.
#include "core/partition/frontier/state_graph.h"
#include "core/partition/search/bounded.h"
#include "tests/support/brute_force.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using cutpoint::test::bruteForce;
using cutpoint::test::pinAtRandom;
using cutpoint::test::randomProblem;
using cutpoint::test::seeds;

namespace {

constexpr double tolerance = 1e-9;
constexpr Objective objectives[] = {Objective::Latency, Objective::Throughput, Objective::Budget,
                                    Objective::KeepUp, Objective::Energy};

/// A wide DAG: one input, a layer of parallel branches of one or two layers, partly joined, then one join.
Problem wideProblem(std::uint32_t seed) {
    std::mt19937 random(seed);
    const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    std::vector<Layer> layers;
    std::vector<Link> links;
    const auto add = [&](std::vector<LayerId> producers) {
        Layer layer;
        layer.name = "w" + std::to_string(layers.size());
        layer.isInput = producers.empty();
        layer.outputBytes = Bytes(upTo(4) == 0 ? 0 : 100 * (1 + upTo(100)));
        layer.parameterBytes = Bytes(layer.isInput ? 0 : upTo(50));
        layers.push_back(layer);
        const auto id = static_cast<LayerId>(layers.size() - 1);
        for (LayerId u : producers)
            links.push_back({u, id});
        return id;
    };
    const LayerId input = add({});
    std::vector<LayerId> ends;
    const int branches = 3 + upTo(4);
    for (int b = 0; b < branches; ++b) {
        LayerId last = add({input});
        if (upTo(3) > 0)
            last = upTo(3) == 0 && !ends.empty() ? add({last, ends.back()}) : add({last});
        ends.push_back(last);
    }
    if (upTo(2) == 0) {
        const LayerId side = add({ends.front(), ends.back()});
        ends.push_back(side);
    }
    if (upTo(4) > 0)
        add(ends);
    const auto graph = std::make_shared<LayerGraph>(*LayerGraph::make("wide", layers, links));
    Profile profile = emptyProfile(*graph);
    for (std::size_t i = 1; i < profile.layers.size(); ++i) {
        profile.layers[i].edge = Seconds(upTo(4) == 0 ? 0 : 0.01 * (1 + upTo(50)));
        profile.layers[i].cloud = profile.layers[i].edge / (1 + upTo(10));
    }
    Problem problem = makeProblem(graph, profile);
    problem.network.bandwidth = BitsPerSecond(std::pow(10.0, 4 + upTo(3)));
    if (upTo(3) == 0)
        problem.network.rtt = Seconds(0.01 * upTo(10));
    return problem;
}

/// Limits between the ends, some of which nothing meets.
void setLimits(Problem& problem, std::uint32_t seed) {
    const double fastest = bruteForce(problem, Objective::Throughput);
    const double factor = 0.7 + (seed % 13) * 0.1;
    problem.limits.samplingRate =
        FramesPerSecond(std::isinf(fastest) ? 1 : 1 / std::max(1e-9, fastest * factor));
    const double latency = bruteForce(problem, Objective::Latency);
    if (seed % 11 != 3)
        problem.limits.cloudBudget = Seconds(std::isinf(latency) ? 1 : latency * (seed % 7) * 0.25);
}

void expectCertified(const Problem& problem, Objective objective, const Solution& solution, double oracle,
                     const std::string& what) {
    EXPECT_TRUE(evaluatePlan(problem, solution.plan.sides).ok()) << what;
    EXPECT_TRUE(satisfiesPinsAndMemory(problem, solution.plan)) << what;
    EXPECT_EQ(solution.value, objectiveValue(objective, problem, solution.plan.times)) << what;
    if (std::isinf(oracle)) {
        EXPECT_NE(solution.certificate.status, Certificate::Status::Optimal) << what;
        EXPECT_NE(solution.certificate.status, Certificate::Status::Bounded) << what;
        return;
    }
    EXPECT_NE(solution.certificate.status, Certificate::Status::Infeasible) << what;
    EXPECT_LE(solution.certificate.lowerBound, oracle * (1 + tolerance)) << what;
    if (solution.certificate.status == Certificate::Status::Heuristic)
        return;
    EXPECT_GE(solution.value, oracle * (1 - tolerance)) << what;
    EXPECT_LE(solution.value * (1 - solution.certificate.gap), oracle * (1 + 2 * tolerance)) << what;
    if (solution.certificate.status == Certificate::Status::Optimal) {
        EXPECT_NEAR(solution.value, oracle, 2 * tolerance * oracle) << what;
    }
}

Problem testProblem(std::uint32_t seed, bool isReal = false) {
    Problem problem = seed % 2 ? wideProblem(seed) : randomProblem(seed, 11);
    if (isReal && seed % 2)
        test::addRealities(problem, seed);
    else if (isReal)
        problem = test::realProblem(seed, 11);
    if (seed % 3 == 1)
        pinAtRandom(problem, seed);
    if (seed % 5 == 2)
        problem.limits.edgeMemory = Bytes(seed % 200);
    setLimits(problem, seed);
    return problem;
}

} // namespace

TEST(Bounded, AgreesWithAllDownsets) {
    for (std::uint32_t seed = 0; seed < seeds(2000); ++seed) {
        const Problem problem = testProblem(seed, seed % 4 > 1);
        for (const Objective objective : objectives) {
            const std::string what = "seed " + std::to_string(seed) + " " + objectiveWord(objective);
            const double oracle = bruteForce(problem, objective);
            const auto solution = solveBounded(problem, objective);
            if (!solution) {
                EXPECT_EQ(solution.error().code, "infeasible-memory") << what;
                EXPECT_TRUE(std::isinf(bruteForce(problem, Objective::Latency))) << what;
                continue;
            }
            expectCertified(problem, objective, *solution, oracle, what);
            // Nets this small are always decided.
            EXPECT_EQ(solution->certificate.status,
                      std::isinf(oracle) ? Certificate::Status::Infeasible : Certificate::Status::Optimal)
                << what;
        }
    }
}

TEST(Bounded, ProgressNeverClaimsTooMuch) {
    for (std::uint32_t seed = 0; seed < seeds(300); ++seed) {
        const Problem problem = testProblem(seed);
        for (const Objective objective : objectives) {
            const std::string what = "seed " + std::to_string(seed) + " " + objectiveWord(objective);
            const double oracle = bruteForce(problem, objective);
            double lastValue = INFINITY, lastBound = 0;
            int calls = 0;
            BoundedOptions options;
            options.relativeGap = 0.02;
            options.progress = [&](const Solution& s) {
                ++calls;
                expectCertified(problem, objective, s, oracle, what);
                EXPECT_LE(s.value, lastValue) << what;
                EXPECT_GE(s.certificate.lowerBound, lastBound) << what;
                lastValue = s.value;
                lastBound = s.certificate.lowerBound;
            };
            const auto solution = solveBounded(problem, objective, options);
            if (!solution || std::isinf(oracle))
                continue;
            EXPECT_GT(calls, 0) << what;
            expectCertified(problem, objective, *solution, oracle, what);
            EXPECT_LE(solution->certificate.gap, 0.02 * (1 + 1e-6)) << what;
        }
    }
}

TEST(Bounded, CutsAloneDecideToo) {
    for (std::uint32_t seed = 0; seed < seeds(400); ++seed) {
        const Problem problem = testProblem(seed);
        BoundedOptions options;
        options.mostStates = 0;
        for (const Objective objective : objectives) {
            const auto solution = solveBounded(problem, objective, options);
            if (!solution)
                continue;
            const std::string what = "seed " + std::to_string(seed) + " " + objectiveWord(objective);
            const double oracle = bruteForce(problem, objective);
            expectCertified(problem, objective, *solution, oracle, what);
            EXPECT_EQ(solution->certificate.status,
                      std::isinf(oracle) ? Certificate::Status::Infeasible : Certificate::Status::Optimal)
                << what;
        }
    }
}

TEST(Bounded, ShowsTheNearestPlanWhenNothingMeetsTheLimits) {
    int infeasible = 0;
    for (std::uint32_t seed = 0; seed < seeds(300); ++seed) {
        Problem problem = testProblem(seed);
        problem.limits.edgeMemory.reset();
        double leastStage = INFINITY, leastCloud = INFINITY;
        test::forEachPlan(problem, [&](const Plan& plan) {
            leastStage = std::min(leastStage, plan.times.maxStage().value);
            leastCloud = std::min(leastCloud, (plan.times.transfer + plan.times.cloud).value);
        });
        const auto slow = solveBounded(problem, Objective::KeepUp);
        ASSERT_TRUE(slow.ok());
        if (slow->certificate.status == Certificate::Status::Infeasible && !std::isinf(leastStage)) {
            ++infeasible;
            if (!problem.limits.cloudBudget) {
                EXPECT_NEAR(slow->plan.times.maxStage().value, leastStage, tolerance * leastStage) << seed;
            }
        }
        const auto dear = solveBounded(problem, Objective::Budget);
        ASSERT_TRUE(dear.ok());
        if (dear->certificate.status == Certificate::Status::Infeasible) {
            ++infeasible;
            EXPECT_NEAR((dear->plan.times.transfer + dear->plan.times.cloud).value, leastCloud,
                        tolerance * leastCloud)
                << seed;
        }
    }
    EXPECT_GT(infeasible, 10);
}

TEST(Bounded, StopsWhenAsked) {
    const Problem problem = testProblem(4);
    std::stop_source source;
    source.request_stop();
    const auto solution = solveBounded(problem, Objective::Throughput, source.get_token());
    ASSERT_FALSE(solution.ok());
    EXPECT_EQ(solution.error().code, "cancelled");
}

TEST(StateGraph, PathsAreThePlans) {
    for (std::uint32_t seed = 0; seed < seeds(300); ++seed) {
        Problem problem = testProblem(seed);
        problem.limits.edgeMemory.reset();
        StateGraph::Options options;
        const auto states = StateGraph::build(problem, options);
        ASSERT_TRUE(states.ok());
        std::size_t plans = 0, paths = 0;
        test::forEachPlan(problem, [&](const Plan&) { ++plans; });
        // Depth first along all paths; each must cost what its plan costs.
        std::vector<std::pair<LayerId, Side>> choices;
        const auto walk = [&](const auto& self, std::int32_t state, StepCost cost) -> void {
            if (state == states->end()) {
                ++paths;
                const auto plan = evaluatePlan(problem, StateGraph::sides(problem, choices));
                ASSERT_TRUE(plan.ok()) << seed;
                EXPECT_TRUE(satisfiesPinsAndMemory(problem, *plan)) << seed;
                EXPECT_NEAR(cost.edge, plan->times.edge.value, 1e-12 * (1 + cost.edge)) << seed;
                EXPECT_NEAR(cost.cloud, plan->times.cloud.value, 1e-12 * (1 + cost.cloud)) << seed;
                EXPECT_NEAR(cost.bytes, plan->transferBytes.value, 1e-9 * (1 + cost.bytes)) << seed;
                EXPECT_NEAR(cost.memory, plan->edgeParameterBytes.value, 1e-9) << seed;
                return;
            }
            for (const Side side : {Side::Edge, Side::Cloud}) {
                choices.push_back({states->layer(state), side});
                StepCost after = cost;
                after += states->cost(state, side);
                self(self, states->next(state, side), after);
                choices.pop_back();
            }
        };
        walk(walk, states->root(), states->rootCost());
        EXPECT_EQ(paths, plans) << seed;
    }
}
