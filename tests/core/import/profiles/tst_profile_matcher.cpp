// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/scaled_estimate.h"
#include "core/import/profiles/apply_profile.h"
#include "core/import/profiles/read_profile.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace cutpoint;

namespace {

Layer layer(const char* name, const char* type, double flops, Shape shape = {}) {
    Layer made;
    made.name = name;
    made.type = type;
    made.flops = flops;
    made.outputShape = std::move(shape);
    made.outputBytes = Bytes(100);
    return made;
}

/// input - conv1 - relu1 - conv2 - (add with relu1) - fc
LayerGraph net() {
    Layer input = layer("data", "Input", 0, {1, 3, 8, 8});
    input.isInput = true;
    auto graph = LayerGraph::make("net",
                                  {input, layer("conv1", "Conv", 900, {1, 4, 8, 8}),
                                   layer("relu1", "Relu", 100, {1, 4, 8, 8}),
                                   layer("conv2", "Conv", 800, {1, 4, 8, 8}),
                                   layer("add", "Add", 200, {1, 4, 8, 8}), layer("fc", "Gemm", 500, {1, 10})},
                                  {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {2, 4}, {4, 5}});
    EXPECT_TRUE(graph.ok());
    return *std::move(graph);
}

LayerOrigins origins() {
    LayerOrigins from;
    from.layers = {{}, {"", {"t1"}, 0}, {"", {"t2"}, 1}, {"", {"t3"}, 2}, {"", {"t4"}, 3}, {"", {"t5"}, 4}};
    from.constants = {{"ConstantOfShape_9", 3}};
    from.weights = {"w1"};
    return from;
}

MeasuredRow row(const char* name, const char* type, double ms, std::vector<std::string> names = {}) {
    MeasuredRow made;
    made.name = name;
    made.type = type;
    made.names = names.empty() ? std::vector<std::string>{name} : std::move(names);
    made.timing.time = made.cloudTiming.time = Seconds(ms * 1e-3);
    return made;
}

MeasuredProfile profileOf(std::vector<MeasuredRow> rows) {
    MeasuredProfile profile;
    profile.format = "onnxruntime";
    profile.tool = "test";
    profile.rows = std::move(rows);
    profile.fuses = profile.inOrder = true;
    profile.runs = 5;
    return profile;
}

MatchedProfile matched(const MeasuredProfile& profile) {
    auto result = matchProfile(net(), origins(), profile, "p");
    EXPECT_TRUE(result.ok()) << (result ? "" : std::string(result.error().message));
    return result ? *std::move(result) : MatchedProfile{};
}

std::vector<std::vector<LayerId>> groupsOf(const MatchedProfile& profile) {
    std::vector<std::vector<LayerId>> groups;
    for (const FusedGroup& group : profile.groups)
        groups.push_back(group.layers);
    return groups;
}

double ms(Seconds time) {
    return time.value * 1e3;
}

} // namespace

TEST(ProfileMatcher, NamesPlacesTensorsAndConstants) {
    const auto result = matched(profileOf({row("Conv_0", "Conv", 1), row("relu1", "Relu", 2),
                                           row("t3", "Conv", 3), row("ADD", "Add", 4), row("fc", "Gemm", 5),
                                           row("ConstantOfShape_9", "ConstantOfShape", 1)}));
    EXPECT_EQ(result.timedLayers, 5U);
    EXPECT_TRUE(result.groups.empty());
    EXPECT_TRUE(result.unmatchedRows.empty());
    EXPECT_EQ(result.rows[0].by, MatchedBy::Position);
    EXPECT_EQ(result.rows[2].by, MatchedBy::Tensor);
    EXPECT_EQ(result.rows[5].by, MatchedBy::Constant);
    EXPECT_NEAR(ms(result.edge[3]), 4, 1e-9); // its own and its constant's
    EXPECT_NEAR(ms(result.sum), 16, 1e-9);
}

TEST(ProfileMatcher, SwallowedLayersShareTheTimeByFlops) {
    const auto result = matched(
        profileOf({row("conv1", "FusedConv", 10), row("conv2", "FusedConv", 5), row("fc", "Gemm", 1)}));
    EXPECT_EQ(groupsOf(result), (std::vector<std::vector<LayerId>>{{1, 2}, {3, 4}}));
    EXPECT_EQ(result.groups[0].row, "conv1");
    EXPECT_NEAR(ms(result.edge[1]), 9, 1e-9);
    EXPECT_NEAR(ms(result.edge[2]), 1, 1e-9);
    EXPECT_NEAR(ms(result.edge[3]), 4, 1e-9);
    EXPECT_TRUE(result.layersWithoutRow.empty());
}

TEST(ProfileMatcher, ATensorEndsItsFusedKernel) {
    auto end = row("t4_nchwc", "Conv", 6, {"t4"});
    end.endsGroup = true;
    auto first = row("t2_nchwc", "Conv", 3, {"t2"});
    first.endsGroup = true;
    const auto result = matched(profileOf({first, end, row("fc", "Gemm", 1)}));
    EXPECT_EQ(groupsOf(result), (std::vector<std::vector<LayerId>>{{1, 2}, {3, 4}}));
}

TEST(ProfileMatcher, FusedNamesAreSplitAndWeightsIgnored) {
    auto fused = row("w1 + conv1 + relu1", "", 10, {"w1 + conv1 + relu1", "w1", "conv1", "relu1"});
    auto copy = row("Reformatting CopyNode for Input Tensor 0 to w1 + conv1 + relu1", "", 2);
    copy.kind = RowKind::Overhead;
    copy.names.clear();
    copy.chargedTo = "w1 + conv1 + relu1";
    const auto result = matched(profileOf(
        {copy, fused, row("conv2 + add", "", 5, {"conv2 + add", "conv2", "add"}), row("fc", "", 1)}));
    EXPECT_EQ(groupsOf(result), (std::vector<std::vector<LayerId>>{{1, 2}, {3, 4}}));
    EXPECT_NEAR(ms(result.edge[1] + result.edge[2]), 12, 1e-9);
    EXPECT_NEAR(result.overhead.value, 0, 1e-12);
}

TEST(ProfileMatcher, OrderTypeAndShapesWhereNamesSayNothing) {
    auto conv = row("FusedConv_7", "FusedConv", 3);
    conv.outputs = {{1, 4, 8, 8}};
    auto dense = row("x", "FULLY_CONNECTED", 2);
    const auto result = matched(profileOf({conv, conv, dense}));
    EXPECT_EQ(result.rows[0].layers, (std::vector<LayerId>{1, 2}));
    EXPECT_EQ(result.rows[1].layers, (std::vector<LayerId>{3, 4}));
    EXPECT_EQ(result.rows[2].layers, (std::vector<LayerId>{5}));
    // A convolution of another shape is another net's.
    auto other = conv;
    other.outputs = {{1, 64, 7, 7}};
    EXPECT_FALSE(matchProfile(net(), origins(), profileOf({other, other}), "p").ok());
    // Without shapes, the number of convolutions must agree.
    auto bare = row("a", "CONV_2D", 3);
    EXPECT_FALSE(matchProfile(net(), {}, profileOf({bare, bare, bare}), "p").ok());
    EXPECT_TRUE(matchProfile(net(), {}, profileOf({bare, bare, dense}), "p").ok());
}

TEST(ProfileMatcher, AcceleratorsTakeWhatLiesBetween) {
    auto part = row("CoreMLExecutionProvider_123456789_CoreML_123456789_0_0", "123456789_CoreML_0", 7);
    part.kind = RowKind::Subgraph;
    const auto result =
        matched(profileOf({row("conv1", "Conv", 1), row("relu1", "Relu", 1), part, row("fc", "Gemm", 1)}));
    EXPECT_EQ(groupsOf(result), (std::vector<std::vector<LayerId>>{{3, 4}}));
    const auto whole = matchProfile(net(), origins(), profileOf({part}), "p");
    ASSERT_FALSE(whole.ok());
    EXPECT_EQ(whole.error().code, "whole-net-row");
    auto foreign = row("{ForeignNode[conv1...add]}", "", 7);
    foreign.kind = RowKind::Subgraph;
    foreign.first = "conv1";
    foreign.last = "add";
    EXPECT_EQ(groupsOf(matched(profileOf({foreign, row("fc", "", 1)}))),
              (std::vector<std::vector<LayerId>>{{1, 2, 3, 4}}));
}

TEST(ProfileMatcher, OptimisedOutIsFusedAndNotRunIsFree) {
    auto gone = row("relu1", "ReLU", 0);
    gone.kind = RowKind::Dropped;
    auto idle = row("add", "Eltwise", 0);
    idle.kind = RowKind::Free;
    const auto result = matched(profileOf(
        {gone, idle, row("conv1", "Convolution", 4), row("conv2", "Convolution", 3), row("fc", "", 1)}));
    EXPECT_EQ(result.timedLayers, 5U);
    EXPECT_TRUE(result.layersWithoutRow.empty());
    ASSERT_FALSE(result.groups.empty());
    EXPECT_EQ(result.groups[0].layers, (std::vector<LayerId>{1, 2}));
}

TEST(ProfileMatcher, NearMissesAndOtherModels) {
    const auto result = matched(profileOf({row("conv1", "Conv", 1), row("conv22", "Convx", 1)}));
    ASSERT_EQ(result.unmatchedRows.size(), 1U);
    EXPECT_EQ(result.unmatchedRows[0].near, "conv2");
    const auto other = matchProfile(net(), origins(), profileOf({row("x", "y", 1)}), "p");
    ASSERT_FALSE(other.ok());
    EXPECT_EQ(other.error().code, "profile-of-another-model");
}

TEST(ProfileMatcher, MediansAreScaledToTheMedianRun) {
    auto profile = profileOf({row("conv1", "Conv", 1), row("relu1", "Relu", 1), row("conv2", "Conv", 1),
                              row("add", "Add", 1), row("fc", "Gemm", 1)});
    profile.sumOfRows = Seconds(6e-3);
    profile.total = Seconds(7e-3);
    const auto result = matched(profile);
    EXPECT_NEAR(ms(result.sum), 6, 1e-9);
    EXPECT_NEAR(ms(result.overhead), 1, 1e-9);
    EXPECT_NEAR(ms(result.edge[1]), 1.2, 1e-9);
}

TEST(ProfileMatcher, BatchFromShapes) {
    auto conv = row("conv1", "Conv", 8);
    conv.outputs = {{4, 4, 8, 8}};
    EXPECT_EQ(matched(profileOf({conv, row("conv2", "Conv", 1)})).batch, 4);
}

TEST(ProfileMatcher, GapsAreFilledAtTheMeasuredScale) {
    const LayerGraph graph = net();
    Profile profile = emptyProfile(graph);
    const Device& device = *findDevice("raspberry-pi-4");
    const auto estimates = estimateTimes(graph, device);
    for (const std::size_t v : {1U, 3U}) {
        profile.layers[v].edge = estimates[v] * 3;
        profile.layers[v].edgeFrom = Provenance::Measured;
    }
    EXPECT_NEAR(measuredShare(graph, profile, ProfileSide::Edge), 1700.0 / 2500, 1e-12);
    const FilledGaps filled = fillGaps(graph, profile, ProfileSide::Edge, device);
    EXPECT_EQ(filled.layers, 3U);
    EXPECT_NEAR(filled.scaledBy, 3, 1e-9);
    EXPECT_NEAR(profile.layers[5].edge.value, 3 * estimates[5].value, 1e-15);
    EXPECT_EQ(profile.layers[5].edgeFrom, Provenance::Estimated);
    EXPECT_NEAR(profile.edgeScaledBy, 3, 1e-9);
    EXPECT_EQ(profile.layers[0].edgeFrom, Provenance::Missing); // raw inputs take no time
}
