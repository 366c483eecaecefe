// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/state_pairs.h"

#include "core/model/problem.h"

#include <gmock/gmock.h>

using namespace cutpoint;

namespace {

Layer layer(const char* name, Shape shape, bool isInput = false) {
    Layer made;
    made.name = name;
    made.type = isInput ? "Input" : "Conv";
    made.outputShape = std::move(shape);
    made.outputBytes = Bytes(64);
    made.isInput = isInput;
    return made;
}

/// x and h go into cell, which makes the next h; head reads it.
ImportedModel model() {
    ImportedModel made;
    made.graph = std::make_shared<const LayerGraph>(*LayerGraph::make(
        "net",
        {layer("x", {1, 16}, true), layer("h=0", {1, 8}, true), layer("cell", {1, 8}), layer("head", {1, 4})},
        {{0, 2}, {1, 2}, {2, 3}}));
    made.profile = emptyProfile(*made.graph);
    return made;
}

} // namespace

TEST(StatePairs, AnInputIsPairedAndReleased) {
    const ImportedModel paired = pairStates(model(), {"h=0=cell"});
    EXPECT_TRUE(paired.issues.empty());
    EXPECT_FALSE(paired.graph->layer(1).isInput);
    EXPECT_EQ(paired.graph->layer(1).stateOf, "cell");
    const Problem problem = makeProblem(paired.graph, paired.profile);
    ASSERT_EQ(problem.ties.size(), 1u);
    EXPECT_EQ(problem.ties.front().reason, TieReason::RecurrentState);
    EXPECT_EQ(paired.graph->inputs(), std::vector<LayerId>{0});
    const ImportedModel released = pairStates(paired, {"h=0="});
    EXPECT_TRUE(released.graph->layer(1).isInput);
    EXPECT_TRUE(makeProblem(released.graph, released.profile).ties.empty());
    // The last word counts.
    EXPECT_TRUE(pairStates(model(), {"h=0=cell", "h=0="}).graph->layer(1).isInput);
}

TEST(StatePairs, WhatDoesNotFitIsLeftOutAndTold) {
    for (const char* pair : {"nothing=cell", "cell=head", "h=0=nothing", "h=0=head", "h=0=x", "h", "", "="}) {
        const ImportedModel left = pairStates(model(), {pair});
        ASSERT_EQ(left.issues.size(), 1u) << pair;
        EXPECT_EQ(left.issues.front().code, "bad-state") << pair;
        EXPECT_TRUE(left.graph->layer(1).isInput) << pair;
    }
    // One raw input at least stays.
    ImportedModel one = model();
    one.graph = std::make_shared<const LayerGraph>(
        *LayerGraph::make("net", {layer("h", {1, 8}, true), layer("cell", {1, 8})}, {{0, 1}}));
    one.profile = emptyProfile(*one.graph);
    const ImportedModel left = pairStates(one, {"h=cell"});
    EXPECT_EQ(left.issues.size(), 1u);
    EXPECT_TRUE(left.graph->layer(0).isInput);
}

TEST(StatePairs, ShapesCarryOnTheSameOrGrownAlongOneAxis) {
    EXPECT_TRUE(carriesOn({1, 8}, {1, 8}));
    EXPECT_TRUE(carriesOn({1, 12, 0, 64}, {1, 12, 1, 64}));
    EXPECT_TRUE(carriesOn({1, 12, 127, 64}, {1, 12, 128, 64}));
    EXPECT_FALSE(carriesOn({1, 12, 128, 64}, {1, 12, 127, 64}));
    EXPECT_FALSE(carriesOn({1, 12, 1, 64}, {1, 13, 2, 64}));
    EXPECT_FALSE(carriesOn({1, 8}, {2, 8}));
    EXPECT_FALSE(carriesOn({1, 8}, {1, 8, 1}));
}

TEST(StatePairs, CandidatesAndWriters) {
    const auto graph = model().graph;
    EXPECT_THAT(stateCandidates(*graph), testing::ElementsAre(0, 1));
    EXPECT_THAT(stateWriters(*graph, 1), testing::ElementsAre(2));
    EXPECT_TRUE(stateWriters(*graph, 0).empty());
}
