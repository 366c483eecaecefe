// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import.h"

#include <gmock/gmock.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <numeric>
#include <random>
#include <sstream>

using namespace cutpoint;

namespace {

std::string readShared(const std::string& name) {
    std::ifstream file(std::filesystem::path(CUTPOINT_SHARED_DATA) / "models/darknet" / name);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

Result<ImportedModel> import(const std::string& text, Shape input = {}) {
    ImportOptions options;
    options.file = "net.cfg";
    if (!input.empty())
        options.inputShapes["input"] = std::move(input);
    return importDarknet(text, options);
}

double gigaFlops(const LayerGraph& graph) {
    return std::accumulate(graph.layers().begin(), graph.layers().end(), 0.0,
                           [](double sum, const Layer& layer) { return sum + layer.flops; }) /
           1e9;
}

double megaParameters(const LayerGraph& graph) {
    return std::accumulate(graph.layers().begin(), graph.layers().end(), 0.0,
                           [](double sum, const Layer& l) { return sum + l.parameterBytes.value; }) /
           4e6;
}

Shape shapeOf(const LayerGraph& graph, std::string_view name) {
    const LayerId id = graph.find(name);
    return id < 0 ? Shape{} : graph.layer(id).outputShape;
}

struct Known {
    const char* file;
    Shape input;
    double gigaFlops; ///< as Darknet itself prints (BFLOPs)
    double megaParameters;
    double tolerance;
};

class KnownNets : public ::testing::TestWithParam<Known> {};

} // namespace

TEST_P(KnownNets, CostWhatDarknetSaysTheyCost) {
    const std::string text = readShared(GetParam().file);
    if (text.empty())
        GTEST_SKIP() << "no shared data at " << CUTPOINT_SHARED_DATA;
    const auto model = import(text, GetParam().input);
    ASSERT_TRUE(model.ok()) << model.error().message;
    const LayerGraph& graph = *model->graph;
    EXPECT_NEAR(gigaFlops(graph), GetParam().gigaFlops, GetParam().gigaFlops * GetParam().tolerance);
    EXPECT_NEAR(megaParameters(graph), GetParam().megaParameters, GetParam().megaParameters * 0.01);
    EXPECT_EQ(model->profile.layers.size(), graph.layers().size());
    EXPECT_EQ(graph.inputs().size(), 1U);
}

// This ResNet-18 has no projections in its shortcuts: the usual 11.7 million less 0.17 million weights.
INSTANTIATE_TEST_SUITE_P(Darknet, KnownNets,
                         ::testing::Values(Known{"darknet19.cfg", {1, 3, 224, 224}, 5.58, 20.8, 0.01},
                                           Known{"yolov3.cfg", {1, 3, 416, 416}, 65.86, 62.0, 0.01},
                                           Known{"yolov3-tiny.cfg", {}, 5.56, 8.86, 0.015},
                                           Known{"resnet18.cfg", {1, 3, 224, 224}, 3.63, 11.52, 0.02}));

TEST(Darknet, YoloV3HeadsHaveTheirShapes) {
    const std::string text = readShared("yolov3.cfg");
    if (text.empty())
        GTEST_SKIP() << "no shared data at " << CUTPOINT_SHARED_DATA;
    const auto model = import(text, {1, 3, 416, 416});
    ASSERT_TRUE(model.ok());
    const LayerGraph& graph = *model->graph;
    EXPECT_EQ(shapeOf(graph, "82_yolo"), (Shape{1, 255, 13, 13}));
    EXPECT_EQ(shapeOf(graph, "94_yolo"), (Shape{1, 255, 26, 26}));
    EXPECT_EQ(shapeOf(graph, "106_yolo"), (Shape{1, 255, 52, 52}));
    EXPECT_EQ(shapeOf(graph, "86_route"), (Shape{1, 768, 26, 26}));
    ASSERT_EQ(graph.outputs().size(), 3U);
    EXPECT_EQ(graph.layer(graph.outputs()[0]).name, "82_yolo");
    const auto asWritten = import(text);
    ASSERT_TRUE(asWritten.ok());
    EXPECT_EQ(shapeOf(*asWritten->graph, "82_yolo"), (Shape{1, 255, 19, 19}));
}

TEST(Darknet, PoolOfSizeTwoAndStrideOneKeepsTheSize) {
    const auto model = import("[net]\nwidth=13\nheight=13\nchannels=4\n[maxpool]\nsize=2\nstride=1\n"
                              "[maxpool]\nsize=3\nstride=2\npadding=0\n");
    ASSERT_TRUE(model.ok());
    EXPECT_EQ(shapeOf(*model->graph, "0_maxpool"), (Shape{1, 4, 13, 13}));
    EXPECT_EQ(shapeOf(*model->graph, "1_maxpool"), (Shape{1, 4, 6, 6}));
}

TEST(Darknet, RoutesShortcutsGroupsAndResampling) {
    const auto model = import("# a comment\n[network]\n width = 8\nheight =8\nchannels=3\n"
                              "[convolutional]\nfilters=8\nsize=3\npad=1\nactivation=linear\n"
                              "[convolutional]\nfilters=8\nsize=3\npad=1\ngroups=4\nactivation=linear\n"
                              "[shortcut]\nfrom=-2\nactivation=linear\n"
                              "[route]\nlayers=-1,0\n"
                              "[route]\nlayers=-1\ngroups=2\ngroup_id=1\n"
                              "[upsample]\nstride=2\n[reorg]\nstride=4\n");
    ASSERT_TRUE(model.ok()) << model.error().message;
    const LayerGraph& graph = *model->graph;
    EXPECT_EQ(graph.layer(graph.find("1_conv")).flops, 8.0 * 8 * (2 * 8 * 2 * 9 + 8));
    EXPECT_EQ(graph.layer(graph.find("1_conv")).parameterBytes, Bytes((8 * 2 * 9 + 8) * 4));
    EXPECT_THAT(graph.predecessors(graph.find("2_shortcut")),
                ::testing::ElementsAre(graph.find("0_conv"), graph.find("1_conv")));
    EXPECT_EQ(shapeOf(graph, "3_route"), (Shape{1, 16, 8, 8}));
    EXPECT_EQ(shapeOf(graph, "4_route"), (Shape{1, 8, 8, 8}));
    EXPECT_EQ(shapeOf(graph, "5_upsample"), (Shape{1, 8, 16, 16}));
    EXPECT_EQ(shapeOf(graph, "6_reorg"), (Shape{1, 128, 4, 4}));
}

TEST(Darknet, UnknownSectionIsKeptWithItsLine) {
    const auto model = import("[net]\nwidth=8\nheight=8\nchannels=3\n[convolutionel]\nfilters=2\n");
    ASSERT_TRUE(model.ok());
    ASSERT_EQ(model->issues.size(), 1U);
    EXPECT_EQ(model->issues[0].code, "unknown-operator");
    EXPECT_EQ(model->issues[0].line, 5);
    EXPECT_EQ(model->issues[0].file, "net.cfg");
    EXPECT_EQ(shapeOf(*model->graph, "0_convolutionel"), (Shape{1, 3, 8, 8}));
}

TEST(Darknet, FaultsNameLineAndFix) {
    const std::string net = "[net]\nwidth=8\nheight=8\n";
    const struct {
        std::string text;
        const char* code;
        int line;
    } faults[] = {
        {"", "empty-model", 0},
        {"width=3\n", "value-without-section", 1},
        {"[convolutional]\nfilters=3\n", "no-net-section", 1},
        {net, "empty-graph", 1},
        {"[net]\nwidth=8\n[route]\nlayers=-1\n", "unknown-input-shape", 1},
        {net + "[convolutional\n", "bad-section", 4},
        {net + "[maxpool]\nsize\n", "bad-line", 5},
        {net + "[convolutional]\nfilters=many\n", "bad-number", 5},
        {net + "[convolutional]\nstride=0\n", "bad-number", 5},
        {net + "[convolutional]\nfilters=-4\n", "bad-number", 5},
        {net + "[convolutional]\nfilters=99999999999999999999\n", "bad-number", 5},
        {net + "[convolutional]\nsize=9\n", "window-too-large", 4},
        {net + "[convolutional]\ngroups=2\nfilters=4\n", "bad-groups", 4},
        {net + "[route]\nlayers=3\n", "bad-reference", 4},
        {net + "[maxpool]\nstride=2\n[route]\nlayers=-5\n", "bad-reference", 6},
        {net + "[route]\n", "missing-value", 4},
        {net + "[maxpool]\nstride=2\n[maxpool]\nstride=2\n[route]\nlayers=0,1\n", "shape-mismatch", 8},
        {net + "[reorg]\nstride=16\n", "bad-shape", 4},
        {net + "[upsample]\nstride=1048576\n[upsample]\nstride=1048576\n", "bad-shape", 4},
    };
    for (const auto& fault : faults) {
        const auto model = import(fault.text);
        ASSERT_FALSE(model.ok()) << fault.text;
        EXPECT_EQ(model.error().code, fault.code) << fault.text;
        EXPECT_EQ(model.error().line, fault.line) << fault.text;
        EXPECT_EQ(model.error().file, "net.cfg");
        EXPECT_FALSE(model.error().fix.empty()) << fault.text;
    }
}

TEST(Darknet, SurvivesTruncationAndMutation) {
    const std::string text = "[net]\nwidth=16\nheight=16\nchannels=3\n[convolutional]\nbatch_normalize=1\n"
                             "filters=8\nsize=3\nstride=1\npad=1\nactivation=leaky\n[maxpool]\nsize=2\n"
                             "stride=2\n[route]\nlayers=-1,-1\n[shortcut]\nfrom=-1\n[upsample]\nstride=2\n"
                             "[connected]\noutput=20\n[yolo]\nmask=0,1\nclasses=5\n";
    int readable = 0, refused = 0;
    const auto check = [&](const std::string& hostile) {
        const auto model = import(hostile);
        if (!model) {
            ++refused;
            EXPECT_FALSE(model.error().message.empty());
            return;
        }
        ++readable;
        for (const Layer& layer : model->graph->layers()) {
            EXPECT_TRUE(std::isfinite(layer.flops) && layer.flops >= 0);
            EXPECT_TRUE(std::isfinite(layer.outputBytes.value) && layer.outputBytes.value > 0);
        }
    };
    for (std::size_t length = 0; length <= text.size(); ++length)
        check(text.substr(0, length));
    std::mt19937 random(7);
    const std::string alphabet = "0123456789-=[],#\nwx\0\xff";
    for (int round = 0; round < 4000; ++round) {
        std::string hostile = text;
        for (unsigned edits = 1 + random() % 3; edits > 0; --edits)
            hostile[random() % hostile.size()] = alphabet[random() % alphabet.size()];
        check(hostile);
    }
    EXPECT_GT(readable, 100);
    EXPECT_GT(refused, 100);
}
