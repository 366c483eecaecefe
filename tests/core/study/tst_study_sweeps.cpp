// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps over the bandwidth and the cloud budget against the solvers at each step.
#include "core/export/study_csv.h"
#include "core/partition/solve.h"
#include "core/study/bandwidth_sweep.h"
#include "core/study/budget_sweep.h"
#include "tests/support/brute_force.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

#include <random>

using namespace cutpoint;
using cutpoint::test::bruteForce;
using cutpoint::test::randomProblem;
using cutpoint::test::seeds;

namespace {

void expectNear(double a, double b) {
    EXPECT_NEAR(a, b, 1e-9 * std::max({1e-9, std::abs(a), std::abs(b)}));
}

Result<Frontier> frontierOf(const Problem& problem) {
    return Frontier::build(problem, {});
}

const BandwidthCurve* curveOf(const BandwidthSweep& sweep, const std::string& algorithm) {
    const auto found = std::ranges::find(sweep.curves, algorithm, &BandwidthCurve::algorithm);
    return found == sweep.curves.end() ? nullptr : &*found;
}

} // namespace

TEST(BandwidthSweep, HoldsWhatTheSolversAnswerAtEachBandwidth) {
    for (std::uint32_t seed = 0; seed < seeds(60); ++seed) {
        SCOPED_TRACE(seed);
        Problem problem = randomProblem(seed, 8);
        if (seed % 2)
            problem.limits.samplingRate = FramesPerSecond(0.05 * (1 + seed));
        const auto frontier = frontierOf(problem);
        ASSERT_TRUE(frontier.ok());
        const auto objective = seed % 3 ? Objective::Throughput : Objective::Latency;
        const auto sweep = bandwidthSweep(problem, seed % 4 ? &*frontier : nullptr, objective,
                                          {BitsPerSecond(10), BitsPerSecond(1e7), 9, 4});
        ASSERT_TRUE(sweep.ok());
        EXPECT_TRUE(sweep->isComplete);
        EXPECT_EQ(curveOf(*sweep, "exact") != nullptr, seed % 4 != 0 || objective == Objective::Latency);
        for (const BandwidthCurve& curve : sweep->curves)
            for (const BandwidthCurve::Point& point : curve.points) {
                problem.network.bandwidth = point.bandwidth;
                const auto plan = evaluatePlan(problem, sweep->plans[point.plan].sides);
                ASSERT_TRUE(plan.ok());
                expectNear(plan->times.latency().value, point.times.latency().value);
                expectNear(plan->times.maxStage().value, point.times.maxStage().value);
                if (curve.algorithm == "exact")
                    expectNear(objectiveValue(objective, problem, point.times),
                               bruteForce(problem, objective));
                if (curve.algorithm == "dsl")
                    expectNear(point.times.latency().value, bruteForce(problem, Objective::Latency));
            }
    }
}

TEST(BandwidthSweep, FindsWhereDadsChangesItsMode) {
    int switches = 0;
    for (std::uint32_t seed = 0; seed < seeds(100); ++seed) {
        SCOPED_TRACE(seed);
        Problem problem = randomProblem(seed, 8);
        problem.limits.samplingRate = FramesPerSecond(0.02 * (1 + seed));
        const auto frontier = frontierOf(problem);
        ASSERT_TRUE(frontier.ok());
        const BandwidthRange range{BitsPerSecond(10), BitsPerSecond(1e7), 3, 2};
        const auto sweep = bandwidthSweep(problem, &*frontier, Objective::Latency, range);
        ASSERT_TRUE(sweep.ok());
        const auto isLight = [&](double bandwidth) {
            problem.network.bandwidth = BitsPerSecond(bandwidth);
            return keepsUp(problem, frontier->answer(Objective::Latency, problem).plan);
        };
        bool light = isLight(10);
        for (const BitsPerSecond b : sweep->modeSwitches) {
            EXPECT_EQ(isLight(b.value * (1 - 1e-6)), light);
            light = !light;
            EXPECT_EQ(isLight(b.value * (1 + 1e-6)), light);
            ++switches;
        }
        EXPECT_EQ(isLight(1e7), light);
    }
    EXPECT_GT(switches, 10);
}

TEST(BandwidthSweep, RefusesARangeThatIsNone) {
    const Problem problem = randomProblem(1, 5);
    for (const auto& [from, to] : {std::pair(0.0, 1.0), std::pair(2.0, 1.0), std::pair(1.0, double(INFINITY)),
                                   std::pair(double(NAN), 1.0)}) {
        const auto sweep = bandwidthSweep(problem, nullptr, Objective::Latency,
                                          {BitsPerSecond(from), BitsPerSecond(to), 9, 4});
        ASSERT_FALSE(sweep.ok());
        EXPECT_EQ(sweep.error().code, "bad-range");
    }
}

TEST(BandwidthSweep, EndsWhenAsked) {
    const Problem problem = randomProblem(1, 5);
    Effort effort;
    effort.deadline = std::chrono::steady_clock::now();
    const auto sweep = bandwidthSweep(problem, nullptr, Objective::Latency, {}, effort);
    ASSERT_FALSE(sweep.ok());
    EXPECT_EQ(sweep.error().code, "cancelled");
    int told = 0;
    std::stop_source stop;
    effort = {stop.get_token(), {}, [&](double share) {
                  EXPECT_LE(share, 1);
                  if (++told == 5)
                      stop.request_stop();
              }};
    const auto part = bandwidthSweep(problem, nullptr, Objective::Latency, {}, effort);
    ASSERT_TRUE(part.ok());
    EXPECT_FALSE(part->isComplete);
    EXPECT_EQ(told, 5);
}

TEST(BudgetSweep, HoldsTheLeastEdgeTimeAtEveryBudget) {
    for (std::uint32_t seed = 0; seed < seeds(150); ++seed) {
        SCOPED_TRACE(seed);
        Problem problem = randomProblem(seed, 9);
        const auto frontier = frontierOf(problem);
        ASSERT_TRUE(frontier.ok());
        const auto sweep = budgetSweep(problem, &*frontier);
        ASSERT_TRUE(sweep.ok());
        EXPECT_TRUE(sweep->isExact);
        std::mt19937 random(seed);
        const double end = 1.5 * (sweep->steps.back().budget.value + 1e-9);
        std::vector<double> budgets{0};
        for (const auto& step : sweep->steps) {
            budgets.push_back(step.budget.value);
            budgets.push_back(step.budget.value * (1 + 1e-6));
            budgets.push_back(step.budget.value * (1 - 1e-6));
        }
        for (int i = 0; i < 5; ++i)
            budgets.push_back(end * static_cast<double>(random() % 1000) / 1000);
        for (const double budget : budgets) {
            problem.limits.cloudBudget = Seconds(budget);
            expectNear(sweep->at(Seconds(budget)).plan.times.edge.value,
                       bruteForce(problem, Objective::Budget));
        }
    }
}

TEST(BudgetSweep, WithoutAFrontierNeverPromisesTooMuch) {
    for (std::uint32_t seed = 0; seed < seeds(80); ++seed) {
        SCOPED_TRACE(seed);
        Problem problem = randomProblem(seed, 9);
        const auto sweep = budgetSweep(problem, nullptr);
        ASSERT_TRUE(sweep.ok());
        EXPECT_FALSE(sweep->isExact);
        for (const auto& step : sweep->steps) {
            problem.limits.cloudBudget = step.budget;
            EXPECT_TRUE(withinBudget(problem, step.plan));
            EXPECT_GE(step.plan.times.edge.value, bruteForce(problem, Objective::Budget) * (1 - 1e-9));
        }
        // Both ends are exact.
        problem.limits.cloudBudget = Seconds(0);
        expectNear(sweep->at(Seconds(0)).plan.times.edge.value, bruteForce(problem, Objective::Budget));
    }
}

TEST(BudgetSweep, AsCsvAnswersLikeTheSolver) {
    Problem problem = randomProblem(17, 9);
    const auto frontier = frontierOf(problem);
    const auto sweep = budgetSweep(problem, &*frontier);
    ASSERT_TRUE(sweep.ok());
    std::istringstream csv(budgetSweepCsv(problem, *sweep));
    std::string line;
    std::getline(csv, line);
    EXPECT_EQ(line, "cloud_budget_s,latency_s,max_stage_s,t_edge_s,cut_after");
    int rows = 0;
    while (std::getline(csv, line)) {
        ++rows;
        std::istringstream fields(line);
        std::string budget, latency, stage, edge;
        std::getline(fields, budget, ',');
        std::getline(fields, latency, ',');
        std::getline(fields, stage, ',');
        std::getline(fields, edge, ',');
        problem.limits.cloudBudget = Seconds(*parseNumber(budget));
        expectNear(*parseNumber(edge), bruteForce(problem, Objective::Budget));
    }
    EXPECT_GE(rows, 101);
}
