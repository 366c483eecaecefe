// SPDX-License-Identifier: GPL-3.0-or-later
// Labels squeezed to a few for each node: relaxing must stay below the optimum, restricting above it.
#include "core/partition/search/label_search.h"
#include "tests/support/brute_force.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using cutpoint::test::bruteForce;
using cutpoint::test::randomProblem;

namespace {

constexpr double tolerance = 1e-9;

struct Case {
    Problem problem;
    Objective objective;
    double oracle;
};

/// Random questions that have an answer.
std::vector<Case> cases() {
    std::vector<Case> cases;
    for (std::uint32_t seed = 0; seed < 300; ++seed) {
        Problem problem = randomProblem(seed, 12);
        problem.network.rtt = Seconds(0);
        const double fastest = bruteForce(problem, Objective::Throughput);
        problem.limits.samplingRate = FramesPerSecond(1 / std::max(1e-9, fastest * (1.0 + seed % 5 * 0.1)));
        problem.limits.cloudBudget = Seconds(bruteForce(problem, Objective::Latency) * (seed % 4) * 0.3);
        for (const Objective objective : {Objective::Throughput, Objective::Budget, Objective::KeepUp}) {
            const double oracle = bruteForce(problem, objective);
            if (std::isfinite(oracle) && oracle > 0)
                cases.push_back({problem, objective, oracle});
        }
    }
    return cases;
}

LabelSearch::Outcome run(const SearchGraph& graph, const BoundedQuery& query, double target,
                         LabelSearch::Overflow overflow, std::size_t cap) {
    std::vector<LabelSearch::Bound> bounds;
    for (const BoundedQuery::Row& row : query.rows) {
        SearchGraph::Completion completion;
        graph.complete(row.normal, completion);
        bounds.push_back({row.normal, row.goal ? target : row.limit, completion.cost});
    }
    LabelSearch::Options options;
    options.overflow = overflow;
    options.labelsPerNode = cap;
    return LabelSearch(graph, query, std::move(bounds), {}).run(options);
}

} // namespace

TEST(LabelSearch, SqueezedSearchesKeepTheirPromise) {
    int squeezed = 0;
    for (const Case& c : cases()) {
        const BoundedQuery query(c.problem, c.objective);
        const auto states = StateGraph::build(c.problem, {});
        ASSERT_TRUE(states.ok());
        const SearchGraph graph(*states, query);
        if (graph.size() == 1)
            continue;
        const double target = 3 * c.oracle;
        for (const std::size_t cap : {1, 2, 3}) {
            const auto relaxed = run(graph, query, target, LabelSearch::Overflow::Relax, cap);
            ASSERT_TRUE(relaxed.finished);
            EXPECT_LE(relaxed.least, c.oracle * (1 + tolerance));
            squeezed += relaxed.exact ? 0 : 1;
            const auto restricted = run(graph, query, target, LabelSearch::Overflow::Restrict, cap);
            ASSERT_TRUE(restricted.finished);
            EXPECT_GE(restricted.least, c.oracle * (1 - tolerance));
            for (const auto& path : restricted.paths) {
                const auto x = graph.total(path);
                EXPECT_TRUE(query.meetsLimits(x));
                EXPECT_GE(query.value(x), c.oracle * (1 - tolerance));
            }
        }
        const auto exact = run(graph, query, target, LabelSearch::Overflow::Relax, 100'000);
        EXPECT_TRUE(exact.exact);
        EXPECT_NEAR(exact.least, c.oracle, 2 * tolerance * c.oracle);
        ASSERT_FALSE(exact.paths.empty());
        EXPECT_NEAR(query.value(graph.total(exact.paths.front())), c.oracle, 2 * tolerance * c.oracle);
        // Below the optimum there is nothing to find.
        EXPECT_TRUE(std::isinf(
            run(graph, query, c.oracle * (1 - 1e-6), LabelSearch::Overflow::Relax, 100'000).least));
    }
    EXPECT_GT(squeezed, 50);
}

TEST(LabelSearch, GivesUpWhenOutOfMemoryOrTime) {
    const Case c = cases().front();
    const BoundedQuery query(c.problem, c.objective);
    const auto states = StateGraph::build(c.problem, {});
    const SearchGraph graph(*states, query);
    LabelSearch::Options options;
    options.mostBytes = 0;
    EXPECT_FALSE(LabelSearch(graph, query, {}, {}).run(options).finished);
    options = {};
    options.effort.deadline = std::chrono::steady_clock::time_point();
    EXPECT_FALSE(LabelSearch(graph, query, {}, {}).run(options).finished);
}
