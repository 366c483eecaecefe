// SPDX-License-Identifier: GPL-3.0-or-later
// The errors that flip a plan, against the crossings of all plans' costs.
#include "core/partition/analysis/sensitivity.h"
#include "tests/support/brute_force.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using cutpoint::test::pinAtRandom;
using cutpoint::test::realProblem;
using cutpoint::test::seeds;

namespace {

double& numberOf(Problem& problem, LayerId v, ProfileNumber number) {
    LayerProfile& row = problem.profile.layers[static_cast<std::size_t>(v)];
    return number == ProfileNumber::EdgeTime    ? row.edge.value
           : number == ProfileNumber::CloudTime ? row.cloud.value
                                                : row.output.value;
}

double latency(const Problem& problem, const Plan& plan) {
    return evaluatePlan(problem, plan.sides)->times.latency().value;
}

/// The nearest error in the direction of `unit` (+1 or -1) at which a plan other than `ours` gets ahead:
/// costs are linear in the error, so two values of each plan give its line.
double nearestCrossing(const Problem& problem, const Plan& ours,
                       const std::function<Problem(double)>& perturbed, double unit) {
    double nearest = INFINITY;
    const double probe = unit < 0 ? -1 : 1;
    const Problem moved = perturbed(probe);
    const double ourBase = latency(problem, ours), ourMoved = latency(moved, ours);
    test::forEachPlan(problem, [&](const Plan& plan) {
        // A plan over a dead link never gets ahead: its size shrinks to nothing at -100 % alone.
        if (std::isinf(plan.times.latency().value))
            return;
        const double behind = plan.times.latency().value - ourBase;
        const double gain = (ourMoved - ourBase) - (latency(moved, plan) - plan.times.latency().value);
        if (gain > 1e-12 * (ourBase + ourMoved))
            nearest = std::min(nearest, std::max(0.0, behind) / gain);
    });
    return nearest;
}

void expectClose(double value, double oracle, const std::string& what) {
    if (std::isinf(oracle) || oracle > 999)
        EXPECT_TRUE(std::isinf(value) || value >= 998) << what << " " << value << " " << oracle;
    else
        EXPECT_NEAR(value, oracle, 1e-6 * oracle + 1e-7) << what;
}

/// Plain costs: ratios of 10^12 between layers would only test rounding.
Problem plainProblem(std::uint32_t seed) {
    Problem problem = realProblem(seed, 9);
    std::mt19937 random(seed + 1);
    for (LayerId v = 0; v < problem.graph->size(); ++v) {
        auto& row = problem.profile.layers[static_cast<std::size_t>(v)];
        row.output = Bytes(1 + random() % 5000);
        if (problem.graph->layer(v).isInput)
            continue;
        row.edge = Seconds(0.01 * static_cast<double>(random() % 100));
        row.cloud = Seconds(0.004 * static_cast<double>(random() % 100));
    }
    problem.network = {BitsPerSecond(80'000), Seconds(seed % 4 == 0 ? 0.05 : 0)};
    problem.fixed = {Seconds(seed % 3 * 0.07), Seconds(seed % 2 * 0.03)};
    for (LayerProfile& row : problem.profile.layers)
        if (row.outputFrom == Provenance::Unknown)
            row.output = Bytes(0);
    if (seed % 5 < 2)
        problem.network.downlink = BitsPerSecond(100'000);
    return problem;
}

/// Nothing that has bytes can be sent.
Problem deadLinkProblem(std::uint32_t seed) {
    Problem problem = plainProblem(seed);
    problem.network.bandwidth = BitsPerSecond(0);
    for (std::size_t v = 0; v < problem.profile.layers.size(); ++v)
        if ((seed + v) % 3 == 0)
            problem.profile.layers[v].output = Bytes(0);
    if (seed % 3 == 0)
        pinAtRandom(problem, seed);
    return problem;
}

/// A result that other layers read too, with a downlink to return it by.
bool isMixed(const Problem& problem, LayerId v) {
    return problem.network.downlink && problem.graph->layer(v).isOutput &&
           !problem.graph->successors(v).empty();
}

/// Every flip that a single number can make, against the crossings; counts those there are.
void expectSingleFlips(const Problem& problem, const Sensitivity& result, const std::string& what,
                       int& finite) {
    for (LayerId v = 0; v < problem.graph->size(); ++v)
        for (const auto number :
             {ProfileNumber::EdgeTime, ProfileNumber::CloudTime, ProfileNumber::OutputSize}) {
            const auto perturbed = [&](double error) {
                Problem p = problem;
                numberOf(p, v, number) *= 1 + error;
                return p;
            };
            const double up = nearestCrossing(problem, result.plan, perturbed, 1);
            const double down = nearestCrossing(problem, result.plan, perturbed, -1);
            double oracle = up <= down ? up : -down;
            if (std::isinf(oracle) || oracle < -1 - 1e-9)
                oracle = INFINITY;
            double found = INFINITY;
            for (const LayerFlip& flip : result.layers)
                if (flip.layer == v && flip.number == number)
                    found = flip.relative;
            const std::string which = what + " layer " + std::to_string(v) + " " + profileNumberWord(number);
            // At exactly -100 % either answer is a matter of rounding.
            if (std::abs(oracle + 1) < 1e-9 || std::abs(found + 1) < 1e-9)
                continue;
            if (std::isinf(oracle) || std::isinf(found))
                EXPECT_EQ(found, oracle) << which;
            else
                EXPECT_NEAR(found, oracle, 1e-7 * (1 + std::abs(oracle))) << which;
            finite += std::isfinite(oracle);
        }
    EXPECT_TRUE(
        std::ranges::is_sorted(result.layers, {}, [](const LayerFlip& f) { return std::abs(f.relative); }));
}

void expectCommonFlips(const Problem& problem, const Sensitivity& result, const std::string& what) {
    for (const CommonFlip& flip : result.common) {
        const auto perturbed = [&](double error) {
            Problem p = problem;
            for (LayerId v = 0; v < p.graph->size(); ++v)
                numberOf(p, v, flip.number) *= 1 + error;
            return p;
        };
        const std::string which = what + " " + profileNumberWord(flip.number);
        expectClose(flip.up, nearestCrossing(problem, result.plan, perturbed, 1), which + " up");
        const double down = nearestCrossing(problem, result.plan, perturbed, -1);
        if (down < 1 - 1e-9) {
            EXPECT_NEAR(-flip.down, down, 1e-6) << which;
        } else if (down > 1 + 1e-9) {
            EXPECT_EQ(flip.down, -INFINITY) << which;
        }
    }
}

} // namespace

TEST(Sensitivity, SingleErrorsFlipWhereThePlansCross) {
    int finite = 0;
    for (std::uint32_t seed = 0; seed < seeds(200); ++seed) {
        Problem problem = plainProblem(seed);
        if (seed % 3 == 0)
            pinAtRandom(problem, seed);
        const auto result = analyseSensitivity(problem);
        ASSERT_TRUE(result.ok());
        expectSingleFlips(problem, *result, "seed " + std::to_string(seed), finite);
    }
    EXPECT_GT(finite, 100);
}

TEST(Sensitivity, OverADeadLinkOnlyFinitePlansCross) {
    int finite = 0, hopeless = 0;
    for (std::uint32_t seed = 0; seed < seeds(200); ++seed) {
        const Problem problem = deadLinkProblem(seed);
        const auto result = analyseSensitivity(problem);
        const std::string what = "seed " + std::to_string(seed);
        if (!result) {
            EXPECT_EQ(result.error().code, "dead-link") << what;
            EXPECT_TRUE(std::isinf(test::bruteForce(problem, Objective::Latency))) << what;
            ++hopeless;
            continue;
        }
        expectSingleFlips(problem, *result, what, finite);
        expectCommonFlips(problem, *result, what);
        EXPECT_GE(result->radius, 0) << what;
        EXPECT_LE(result->radius, 1) << what;
    }
    EXPECT_GT(finite, 50);
    EXPECT_GT(hopeless, 0);
}

TEST(Sensitivity, CommonErrorsFlipWhereThePlansCross) {
    for (std::uint32_t seed = 0; seed < seeds(300); ++seed) {
        const Problem problem = plainProblem(seed);
        const auto result = analyseSensitivity(problem);
        ASSERT_TRUE(result.ok());
        expectCommonFlips(problem, *result, "seed " + std::to_string(seed));
    }
}

TEST(Sensitivity, NoCombinationWithinTheRadiusFlipsThePlan) {
    int inside = 0;
    for (std::uint32_t seed = 0; seed < seeds(200); ++seed) {
        const Problem problem = plainProblem(seed);
        const auto result = analyseSensitivity(problem);
        ASSERT_TRUE(result.ok());
        const Plan& ours = result->plan;
        // Random corners of the box of errors, and the corner that is worst for our plan.
        const auto corner = [&](double radius, const std::function<bool(LayerId, ProfileNumber)>& dearer) {
            Problem p = problem;
            for (LayerId v = 0; v < p.graph->size(); ++v)
                for (const auto n :
                     {ProfileNumber::EdgeTime, ProfileNumber::CloudTime, ProfileNumber::OutputSize})
                    if (n != ProfileNumber::OutputSize || !isMixed(problem, v))
                        numberOf(p, v, n) *= dearer(v, n) ? 1 + radius : 1 - radius;
            return test::bruteForce(p, Objective::Latency) - latency(p, ours);
        };
        std::mt19937 random(seed);
        for (int k = 0; k < 8; ++k)
            EXPECT_GE(corner(result->radius, [&](LayerId, ProfileNumber) { return random() % 2 == 0; }),
                      -1e-9)
                << seed;
        const auto used = [&](LayerId v, ProfileNumber n) {
            return n == ProfileNumber::EdgeTime      ? ours.onEdge(v)
                   : n == ProfileNumber::CloudTime   ? !ours.onEdge(v)
                   : problem.returnTime(v).value > 0 ? !ours.onEdge(v)
                                                     : std::ranges::binary_search(ours.cut, v);
        };
        EXPECT_GE(corner(result->radius, used), -1e-9) << seed;
        if (result->radius < 0.99 && result->radius > 0) {
            EXPECT_LT(corner(result->radius + 0.01, used), 0) << seed;
            ++inside;
        }
    }
    EXPECT_GT(inside, 50);
}

TEST(Sensitivity, SurvivesWhatFlipsNothing) {
    Sensitivity s;
    s.common.fill({ProfileNumber::EdgeTime, -INFINITY, INFINITY});
    EXPECT_TRUE(s.survives(0.2));
    s.layers = {{0, ProfileNumber::EdgeTime, -0.19}};
    EXPECT_FALSE(s.survives(0.2));
    EXPECT_TRUE(s.survives(0.1));
    s.layers.clear();
    s.common[1].down = -0.05;
    EXPECT_FALSE(s.survives(0.2));
}

TEST(Sensitivity, StopsWhenAsked) {
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(analyseSensitivity(plainProblem(3), source.get_token()).error().code, "cancelled");
}
