// SPDX-License-Identifier: GPL-3.0-or-later
// Regions around a cut against all downsets: what they find is a plan, never better than the best, and on
// small nets nearly always the best.
#include "core/partition/search/region_search.h"
#include "core/partition/solve.h"
#include "tests/support/brute_force.h"
#include "tests/support/made_nets.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using test::bruteForce;
using test::randomProblem;
using test::seeds;

TEST(RegionSearch, FindsTheBestOfSmallNets) {
    int asked = 0, best = 0;
    for (std::uint32_t seed = 0; seed < seeds(400); ++seed) {
        Problem problem = randomProblem(seed, 9);
        problem.network.rtt = Seconds(0);
        if (seed % 3 == 0)
            test::pinAtRandom(problem, seed);
        if (!checkProblem(problem).empty())
            continue;
        for (const Objective objective : {Objective::Throughput, Objective::Budget, Objective::KeepUp}) {
            const BoundedQuery query(problem, objective);
            Incumbent incumbent(problem, objective, query, {});
            for (const Algorithm algorithm : {Algorithm::EdgeOnly, Algorithm::CloudOnly})
                if (const auto end = solve(problem, objective, algorithm))
                    incumbent.offer(end->plan);
            if (std::isinf(incumbent.value()))
                continue;
            const double before = incumbent.value(), oracle = bruteForce(problem, objective);
            RegionSearch(problem, objective, incumbent, RegionSearch::Options()).run(20);
            const Solution found = incumbent.solution();
            EXPECT_LE(found.value, before);
            EXPECT_GE(found.value, oracle * (1 - 1e-9)) << seed;
            EXPECT_TRUE(satisfiesPinsAndMemory(problem, found.plan)) << seed;
            EXPECT_EQ(found.value, objectiveValue(objective, problem, found.plan.times));
            ++asked;
            best += found.value <= oracle * (1 + 1e-4);
        }
    }
    EXPECT_GT(asked, 100);
    EXPECT_GT(best, asked * 9 / 10) << "of " << asked;
}

TEST(RegionSearch, BettersWideNetsAndSaysTheSameTwice) {
    Problem problem = bench::layered(1000, 16, 3);
    std::vector<double> values;
    for (int time = 0; time < 2; ++time) {
        const BoundedQuery query(problem, Objective::Throughput);
        Incumbent incumbent(problem, Objective::Throughput, query, {});
        incumbent.offer(solve(problem, Objective::Throughput, Algorithm::Neurosurgeon)->plan);
        const double before = incumbent.value();
        RegionSearch search(problem, Objective::Throughput, incumbent, RegionSearch::Options());
        search.run(30);
        EXPECT_LT(incumbent.value(), before);
        values.push_back(incumbent.value());
    }
    EXPECT_EQ(values[0], values[1]);
}

TEST(RegionSearch, LooksAtNothingWhenStopped) {
    const Problem problem = bench::layered(1000, 16, 3);
    const BoundedQuery query(problem, Objective::Throughput);
    Incumbent incumbent(problem, Objective::Throughput, query, {});
    incumbent.offer(solve(problem, Objective::Throughput, Algorithm::Neurosurgeon)->plan);
    const double before = incumbent.value();
    std::stop_source source;
    source.request_stop();
    RegionSearch::Options stopped = RegionSearch::Options();
    stopped.effort.stop = source.get_token();
    RegionSearch(problem, Objective::Throughput, incumbent, stopped).run(30);
    EXPECT_EQ(incumbent.value(), before);
}
