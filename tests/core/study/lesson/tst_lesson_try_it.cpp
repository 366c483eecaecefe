// SPDX-License-Identifier: GPL-3.0-or-later
/// What the reader does is judged rightly, whatever he does.
#include "core/partition/cut/min_cut.h"
#include "core/partition/solve.h"
#include "core/study/lesson/budget_study.h"
#include "core/study/lesson/try_it.h"
#include "tests/support/lesson_nets.h"
#include "tests/support/seeds.h"

#include <algorithm>
#include <random>

namespace cutpoint::lesson {
namespace {

/// The link of these vertices' names.
int link(const Material& material, const std::string& name) {
    for (std::size_t i = 0; i < material.network->links.size(); ++i)
        if (linkName(*material.network, material.graph(), static_cast<int>(i)) == name)
            return static_cast<int>(i);
    ADD_FAILURE() << name;
    return -1;
}

/// A path from e to c chosen at random among the links with room, or a shortest one when it gets lost.
std::vector<int> randomPath(const CutNetwork& network, const ReaderFlow& flow, std::mt19937& random) {
    std::vector<int> path;
    std::vector<bool> seen(static_cast<std::size_t>(network.vertexCount));
    int vertex = network.e;
    while (vertex != network.c) {
        seen[static_cast<std::size_t>(vertex)] = true;
        std::vector<std::pair<int, int>> next;
        for (std::size_t i = 0; i < network.links.size(); ++i) {
            const auto& it = network.links[i];
            const int to = it.from == vertex ? it.to : it.to == vertex ? it.from : -1;
            if (to >= 0 && !seen[static_cast<std::size_t>(to)] &&
                room(network, flow, static_cast<int>(i), vertex) > 0)
                next.emplace_back(static_cast<int>(i), to);
        }
        if (next.empty())
            return openPath(network, flow);
        const auto& chosen = next[random() % next.size()];
        path.push_back(chosen.first);
        vertex = chosen.second;
    }
    return path;
}

TEST(Crossing, TellsWhatWasMissedAndWhatWasWrong) {
    const Material& material = test::lessonMaterial("fig9_computing.json");
    const auto sides = vertexSides(*material.network, material.graph(), material.best.sides);
    const std::vector<int> picked{link(material, "(e, v2)"), link(material, "(v1, v1')"),
                                  link(material, "(e, v1)")};
    const CrossingCheck check = checkCrossing(*material.network, sides, picked);
    EXPECT_FALSE(check.isRight());
    EXPECT_EQ(check.wrong, std::vector<int>{link(material, "(e, v1)")});
    EXPECT_TRUE(std::ranges::count(check.missed, link(material, "(e, v3)")));
    EXPECT_TRUE(std::ranges::count(check.missed, link(material, "(v1, c)")));
    EXPECT_TRUE(checkCrossing(*material.network, sides, crossingLinks(*material.network, sides)).isRight());
}

TEST(Paths, AreRefusedWithTheReason) {
    const Material& material = test::lessonMaterial("fig9_computing.json");
    const CutNetwork& network = *material.network;
    ReaderFlow flow(network);
    const auto push = [&](std::vector<std::string> names) {
        std::vector<int> links;
        for (const auto& name : names)
            links.push_back(link(material, name));
        return pushPath(network, flow, links);
    };
    EXPECT_EQ(pushPath(network, flow, {}).verdict, PathCheck::Verdict::Incomplete);
    EXPECT_EQ(push({"(v2, c)"}).verdict, PathCheck::Verdict::Incomplete);
    EXPECT_EQ(push({"(e, v2)"}).verdict, PathCheck::Verdict::Incomplete);
    EXPECT_EQ(push({"(e, v2)", "(v3, c)"}).verdict, PathCheck::Verdict::Broken);
    EXPECT_EQ(flow.value, 0);
    const PathCheck first = push({"(e, v2)", "(v2, c)"});
    EXPECT_EQ(first.verdict, PathCheck::Verdict::Pushed);
    EXPECT_EQ(first.where, link(material, "(e, v2)")); // 12 ms of cloud time, 120 of edge time
    EXPECT_DOUBLE_EQ(first.path.bottleneck, 0.012);
    EXPECT_DOUBLE_EQ(flow.value, 0.012);
    const PathCheck again = push({"(e, v2)", "(v2, c)"});
    EXPECT_EQ(again.verdict, PathCheck::Verdict::Full);
    EXPECT_EQ(again.where, link(material, "(e, v2)"));
    // Back over a link only as far as flow was sent over it.
    EXPECT_EQ(push({"(e, v3)", "(v1', v3)", "(v1', v2)", "(v2, c)"}).verdict, PathCheck::Verdict::Full);
}

TEST(Paths, LeadToTheSameFlowWhateverIsChosen) {
    for (const std::string net :
         {"fig9_toy.json", "fig9_computing.json", "fig6_inception.json", "resnet18.json"}) {
        const Material& material = test::lessonMaterial(net);
        const CutNetwork& network = *material.network;
        const double least = minCut(network).value;
        for (std::uint32_t seed = 0; seed < test::seeds(50); ++seed) {
            std::mt19937 random(seed);
            ReaderFlow flow(network);
            for (int k = 0; k < 30; ++k) { // as many as a reader may push himself
                const auto path = randomPath(network, flow, random);
                if (path.empty())
                    break;
                const double before = flow.value;
                const PathCheck check = pushPath(network, flow, path);
                ASSERT_EQ(check.verdict, PathCheck::Verdict::Pushed) << net << ' ' << seed;
                EXPECT_GT(check.path.bottleneck, 0);
                EXPECT_DOUBLE_EQ(flow.value, before + check.path.bottleneck);
            }
            finishFlow(network, flow);
            EXPECT_NEAR(flow.value, least, 1e-9 * least) << net << ' ' << seed;
            EXPECT_TRUE(openPath(network, flow).empty());
            const auto reached = reachable(network, flow);
            double sum = 0;
            for (const int crossing : crossingLinks(network, reached))
                sum += network.links[static_cast<std::size_t>(crossing)].capacity;
            EXPECT_NEAR(sum, least, 1e-9 * least);
        }
    }
}

TEST(Prediction, IsTheSolversAnswerAndNoTie) {
    for (const auto& net : test::lessonNets()) {
        const Material& material = test::lessonMaterial(net);
        const Prediction prediction = predictionFor(material);
        ASSERT_GE(prediction.layer, 0);
        const Problem there = material.at(prediction.bandwidth);
        const Plan best = minCutPlan(there);
        EXPECT_NEAR(best.times.latency().value, prediction.plan.times.latency().value,
                    1e-9 * best.times.latency().value);
        // Forced to the other side it costs more: there is one right answer.
        Problem forced = there;
        forced.pins.assign(forced.graph->layers().size(), Pin::Free);
        forced.pins[static_cast<std::size_t>(prediction.layer)] =
            prediction.side == Side::Edge ? Pin::Cloud : Pin::Edge;
        EXPECT_GT(minCutPlan(forced).times.latency().value, best.times.latency().value * (1 + 1e-9)) << net;
    }
}

TEST(Branching, EndsAtTheOptimumWhateverIsChosen) {
    for (const std::string net :
         {"fig9_computing.json", "fig6_inception.json", "tiny_yolov2.json", "resnet18.json"}) {
        const auto study = studyBudget(test::lessonMaterial(net));
        ASSERT_TRUE(study);
        const auto exact = solve(study->problem, Objective::Budget, Algorithm::Exact);
        ASSERT_TRUE(exact);
        for (std::uint32_t seed = 0; seed < test::seeds(10); ++seed) {
            std::mt19937 random(seed);
            Branching branching(study->problem);
            EXPECT_FALSE(branching.branch(7, 0));
            while (!branching.isDone() && branching.nodes().size() < 400) {
                const auto open = branching.open();
                const int node = open[random() % open.size()];
                const std::vector<LayerId> split =
                    branching.nodes()[static_cast<std::size_t>(node)].relaxation.split;
                ASSERT_TRUE(branching.branch(node, split[random() % split.size()]));
                EXPECT_FALSE(branching.branch(node, split.front())); // once only
            }
            ASSERT_TRUE(branching.isDone()) << net << ' ' << seed;
            ASSERT_GE(branching.incumbent(), 0);
            const auto& best = branching.nodes()[static_cast<std::size_t>(branching.incumbent())];
            EXPECT_NEAR(best.relaxation.bound.value, exact->value, 1e-6 * (1 + exact->value)) << net;
        }
    }
}

} // namespace
} // namespace cutpoint::lesson
