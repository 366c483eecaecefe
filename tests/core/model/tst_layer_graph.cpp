// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/graph_digest.h"
#include "core/model/plan.h"

#include <gtest/gtest.h>

using namespace cutpoint;

namespace {

Layer layer(std::string name, bool isInput = false) {
    Layer l;
    l.name = std::move(name);
    l.isInput = isInput;
    l.outputBytes = Bytes(1000);
    return l;
}

/// in -> a -> {b, c} -> d, every layer 1 s on the edge, 0.5 s in the cloud, 1000 bytes.
Problem diamond() {
    auto graph =
        LayerGraph::make("diamond", {layer("in", true), layer("a"), layer("b"), layer("c"), layer("d")},
                         {{0, 1}, {1, 2}, {1, 3}, {2, 4}, {3, 4}});
    auto shared = std::make_shared<LayerGraph>(*std::move(graph));
    Profile profile = emptyProfile(*shared);
    for (std::size_t i = 1; i < profile.layers.size(); ++i) {
        profile.layers[i].edge = Seconds(1);
        profile.layers[i].cloud = Seconds(0.5);
    }
    Problem problem = makeProblem(shared, profile);
    problem.network.bandwidth = BitsPerSecond(8000);
    return problem;
}

} // namespace

TEST(LayerGraph, AdjacencyAndOrder) {
    const Problem problem = diamond();
    const LayerGraph& graph = *problem.graph;
    EXPECT_EQ(graph.successors(1).size(), 2u);
    EXPECT_EQ(graph.predecessors(4).size(), 2u);
    EXPECT_EQ(graph.find("c"), 3);
    EXPECT_EQ(graph.find("nobody"), -1);
    EXPECT_EQ(graph.outputs(), std::vector<LayerId>{4});
    EXPECT_EQ(graph.topologicalOrder(), (std::vector<LayerId>{0, 1, 2, 3, 4}));
}

TEST(LayerGraph, TheDigestTellsModelsApartByLayersLinksAndShapes) {
    const auto digest = [](std::string name, std::vector<Layer> layers, std::vector<Link> links) {
        const auto graph = LayerGraph::make(std::move(name), std::move(layers), std::move(links));
        return graph ? graphDigest(*graph) : std::string();
    };
    const Layer in = layer("i", true), a = layer("a"), b = layer("b");
    const auto chain = digest("one", {in, a, b}, {{0, 1}, {1, 2}});
    EXPECT_EQ(chain.size(), 16U);
    // Neither the model's name nor the order of the layers matters, nor what they cost.
    Layer costly = a;
    costly.flops = 1e9;
    EXPECT_EQ(chain, digest("two", {b, costly, in}, {{2, 1}, {1, 0}}));
    Layer wide = b;
    wide.outputShape = {1, 7, 7};
    EXPECT_NE(chain, digest("one", {in, a, wide}, {{0, 1}, {1, 2}}));
    EXPECT_NE(chain, digest("one", {in, a, b}, {{0, 1}, {0, 2}}));
    EXPECT_NE(chain, digest("one", {in, a, layer("c")}, {{0, 1}, {1, 2}}));
}

TEST(LayerGraph, RefusesWhatIsNotADag) {
    const auto code = [](const Result<LayerGraph>& r) {
        return r.ok() ? std::string("ok") : r.error().code.word();
    };
    EXPECT_EQ(code(LayerGraph::make("", {}, {})), "empty-graph");
    EXPECT_EQ(code(LayerGraph::make("", {layer("a", true), layer("a")}, {})), "duplicate-name");
    EXPECT_EQ(code(LayerGraph::make("", {layer("a", true), layer("b")}, {{0, 7}})), "bad-link");
    EXPECT_EQ(code(LayerGraph::make("", {layer("a")}, {})), "no-input");
    EXPECT_EQ(code(LayerGraph::make("", {layer("a", true), layer("b")}, {{1, 0}})), "input-with-producer");
    const auto cyclic = LayerGraph::make("", {layer("i", true), layer("a"), layer("b"), layer("c")},
                                         {{0, 1}, {1, 2}, {2, 3}, {3, 2}});
    ASSERT_EQ(code(cyclic), "cyclic-graph");
    EXPECT_NE(cyclic.error().message.text().find("b"), std::string::npos);
    EXPECT_NE(cyclic.error().message.text().find("c"), std::string::npos);
}

TEST(Plan, ChargesEachSentLayerOnce) {
    const Problem problem = diamond();
    using enum Side;
    const auto plan = evaluatePlan(problem, {Edge, Edge, Cloud, Cloud, Cloud});
    ASSERT_TRUE(plan.ok());
    EXPECT_EQ(plan->cut, std::vector<LayerId>{1});
    EXPECT_DOUBLE_EQ(plan->times.edge.value, 1);
    EXPECT_DOUBLE_EQ(plan->times.transfer.value, 1);
    EXPECT_DOUBLE_EQ(plan->times.cloud.value, 1.5);
    EXPECT_EQ(evaluatePlan(problem, {Edge, Cloud, Edge, Cloud, Cloud}).error().code, "not-a-downset");
    EXPECT_EQ(evaluatePlan(problem, {Cloud, Cloud, Cloud, Cloud, Cloud}).error().code, "not-a-downset");
}

TEST(Problem, ContradictingPinsAreRefused) {
    Problem problem = diamond();
    EXPECT_TRUE(checkProblem(problem).empty());
    problem.pins.assign(5, Pin::Free);
    problem.pins[1] = Pin::Cloud;
    problem.pins[4] = Pin::Edge;
    ASSERT_EQ(checkProblem(problem).size(), 1u);
    EXPECT_EQ(checkProblem(problem).front().code, "contradicting-pins");
    problem.pins = {Pin::Free, Pin::Free, Pin::Edge, Pin::Cloud, Pin::Free};
    EXPECT_TRUE(checkProblem(problem).empty());
    EXPECT_EQ(closedPins(problem), (PerLayer<Pin>{Pin::Edge, Pin::Edge, Pin::Edge, Pin::Cloud, Pin::Cloud}));
}

TEST(Problem, BadNumbersAreNamed) {
    Problem problem = diamond();
    problem.profile.layers[2].edge = Seconds(-1);
    problem.network.bandwidth = BitsPerSecond(0.0 / 0.0);
    const Issues issues = checkProblem(problem);
    ASSERT_EQ(issues.size(), 2u);
    EXPECT_EQ(issues[0].node, "b");
    EXPECT_EQ(issues[1].code, "bad-bandwidth");
}
