// SPDX-License-Identifier: GPL-3.0-or-later
// What each Darknet section and option makes of a frame, and the two nets whose figures Darknet prints.
#include "core/import/import.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <map>

using namespace cutpoint;

namespace {

/// The last of these sections above a frame of 8 channels, 12 high and 10 wide.
struct Row {
    const char* name;
    const char* sections;
    Shape out;
    double flops;
    double parameters; ///< numbers, 4 bytes each
    const char* issue = "";
};

void PrintTo(const Row& row, std::ostream* out) {
    *out << row.name;
}

std::string rowName(const ::testing::TestParamInfo<Row>& row) {
    return row.param.name;
}

Result<ImportedModel> read(const std::string& sections) {
    ImportOptions options;
    options.file = "net.cfg";
    return importDarknet("[net]\nwidth=10\nheight=12\nchannels=8\n" + sections, options);
}

class DarknetLayerRow : public ::testing::TestWithParam<Row> {};

constexpr const char* kTwo = "[convolutional]\nfilters=4\nactivation=linear\n"
                             "[convolutional]\nfilters=4\nactivation=linear\n";

} // namespace

TEST_P(DarknetLayerRow, HasItsShapeAndCost) {
    const Row& row = GetParam();
    const auto model = read(row.sections);
    ASSERT_TRUE(model.ok()) << model.error().where() << model.error().message;
    const Layer& layer = model->graph->layers().back();
    EXPECT_EQ(layer.outputShape, row.out);
    EXPECT_EQ(layer.flops, row.flops);
    EXPECT_EQ(layer.parameterBytes, Bytes(4 * row.parameters));
    EXPECT_EQ(model->issues.empty() ? "" : model->issues.front().code.word(), row.issue);
    for (const Issue& issue : model->issues)
        EXPECT_GE(issue.line, 5);
}

INSTANTIATE_TEST_SUITE_P(
    Darknet, DarknetLayerRow,
    ::testing::Values(
        Row{"conv",
            "[convolutional]\nfilters=4\nsize=3\npad=1\nactivation=linear\n",
            {1, 4, 12, 10},
            120.0 * (2 * 4 * 8 * 9 + 4),
            4 * 8 * 9 + 4},
        Row{"convActivation",
            "[convolutional]\nfilters=4\nsize=3\npad=1\nactivation=leaky\n",
            {1, 4, 12, 10},
            120.0 * (2 * 4 * 8 * 9 + 4) + 480,
            4 * 8 * 9 + 4},
        Row{"convNormalised",
            "[convolutional]\nfilters=4\nsize=3\npad=1\nbatch_normalize=1\nactivation=linear\n",
            {1, 4, 12, 10},
            120.0 * (2 * 4 * 8 * 9 + 4) + 960,
            4 * 8 * 9 + 4 * 4},
        // padding= is the number of pixels, pad=1 means half of the window.
        Row{"convPadding",
            "[convolutional]\nfilters=1\nsize=5\npadding=1\nactivation=linear\n",
            {1, 1, 10, 8},
            80.0 * (2 * 8 * 25 + 1),
            8 * 25 + 1},
        Row{"convStrides",
            "[convolutional]\nfilters=1\nstride_x=5\nstride_y=2\nactivation=linear\n",
            {1, 1, 6, 2},
            12.0 * 17,
            9},
        Row{"convGroups",
            "[convolutional]\nfilters=8\nsize=3\npad=1\ngroups=8\nactivation=linear\n",
            {1, 8, 12, 10},
            120.0 * (2 * 8 * 9 + 8),
            8 * 9 + 8},
        // Darknet widens the window and its padding together.
        Row{"convDilation",
            "[convolutional]\nfilters=1\nsize=3\npad=1\ndilation=2\nactivation=linear\n",
            {1, 1, 12, 10},
            120.0 * (2 * 8 * 9 + 1),
            8 * 9 + 1},
        Row{"deconv",
            "[deconvolutional]\nfilters=2\nsize=4\nstride=2\npadding=1\nactivation=linear\n",
            {1, 2, 24, 20},
            120.0 * (2 * 2 * 8 * 16 + 2),
            2 * 8 * 16 + 2},
        Row{"localPadded",
            "[local]\nfilters=2\nsize=3\npad=1\nactivation=linear\n",
            {1, 2, 12, 10},
            2 * 240.0 * 8 * 9 + 240,
            240.0 * 8 * 9 + 240},
        Row{"local",
            "[local]\nfilters=2\nsize=3\nstride=2\nactivation=linear\n",
            {1, 2, 5, 4},
            2 * 40.0 * 8 * 9 + 40,
            40.0 * 8 * 9 + 40},
        Row{"maxpool", "[maxpool]\nsize=2\nstride=2\n", {1, 8, 6, 5}, 240.0 * 4, 0},
        Row{"maxpoolKeeps", "[maxpool]\nsize=2\nstride=1\n", {1, 8, 12, 10}, 960.0 * 4, 0},
        Row{"maxpoolOdd", "[maxpool]\nsize=3\nstride=2\n", {1, 8, 6, 5}, 240.0 * 9, 0},
        Row{"maxpoolNoPadding", "[maxpool]\nsize=3\nstride=2\npadding=0\n", {1, 8, 5, 4}, 160.0 * 9, 0},
        Row{"maxpoolSpp", "[maxpool]\nsize=5\nstride=1\n", {1, 8, 12, 10}, 960.0 * 25, 0},
        Row{"avgpool", "[avgpool]\n", {1, 8, 1, 1}, 960, 0},
        Row{"connected",
            "[connected]\noutput=5\nactivation=linear\n",
            {1, 5, 1, 1},
            2 * 960.0 * 5 + 5,
            960 * 5 + 5},
        Row{"softmax", "[softmax]\ngroups=1\n", {1, 8, 12, 10}, 3 * 960, 0},
        Row{"dropout", "[dropout]\nprobability=.5\n", {1, 8, 12, 10}, 0, 0},
        Row{"upsample", "[upsample]\nstride=2\n", {1, 8, 24, 20}, 8.0 * 24 * 20, 0},
        Row{"reorg", "[reorg]\nstride=2\n", {1, 32, 6, 5}, 0, 0},
        Row{"reorg3d", "[reorg3d]\nstride=2\n", {1, 32, 6, 5}, 0, 0},
        Row{"rnn",
            "[rnn]\noutput=3\n",
            {1, 3, 1, 1},
            2 * 960.0 * 6 + 6 + 2 * 3.0 * 6 + 6,
            960 * 6 + 6 + 18 + 6,
            "recurrent-layer"},
        Row{"lstm",
            "[lstm]\noutput=3\n",
            {1, 3, 1, 1},
            2 * 960.0 * 12 + 12 + 2 * 3.0 * 12 + 12,
            960 * 12 + 12 + 36 + 12,
            "recurrent-layer"},
        Row{"crnn",
            "[crnn]\noutput_filters=2\nhidden_filters=4\nsize=3\npad=1\n",
            {1, 2, 12, 10},
            120.0 * (2 * 9 * (8 * 4 + 4 * 4 + 4 * 2) + 10),
            9 * (8 * 4 + 4 * 4 + 4 * 2) + 10,
            "recurrent-layer"},
        Row{"convLstm",
            "[conv_lstm]\noutput_filters=2\nsize=3\npad=1\n",
            {1, 2, 12, 10},
            120.0 * (2 * 4 * 9 * 2 * 10 + 8),
            4 * 9 * 2 * 10 + 8,
            "recurrent-layer"},
        Row{"unknown", "[holographic]\n", {1, 8, 12, 10}, 0, 0, "unknown-operator"}),
    rowName);

TEST(DarknetSections, CombineLayersByRelativeAndAbsoluteNumbers) {
    const std::map<std::string, Shape> cases{
        {"[shortcut]\nfrom=-2\nactivation=linear\n", {1, 4, 12, 10}},
        {"[route]\nlayers=-1,-2\n", {1, 8, 12, 10}},
        {"[route]\nlayers=0,1\n", {1, 8, 12, 10}},
        {"[route]\nlayers=-1\ngroups=2\ngroup_id=1\n", {1, 2, 12, 10}},
        {"[avgpool]\n[scale_channels]\nfrom=-2\n", {1, 4, 12, 10}},
        {"[convolutional]\nfilters=4\nactivation=logistic\n[sam]\nfrom=-2\n", {1, 4, 12, 10}},
    };
    for (const auto& [sections, shape] : cases) {
        const auto model = read(kTwo + sections);
        ASSERT_TRUE(model.ok()) << sections << model.error().message;
        EXPECT_TRUE(model->issues.empty()) << sections << model->issues.front().message;
        EXPECT_EQ(model->graph->layers().back().outputShape, shape) << sections;
    }
    const auto scaled = read(std::string(kTwo) + "[avgpool]\n[scale_channels]\nfrom=-2\n");
    const LayerGraph& graph = *scaled->graph;
    EXPECT_EQ(graph.predecessors(graph.find("3_scale_channels")).size(), 2U);
}

TEST(DarknetSections, AMissingFrameIsAskedForAndMissingChannelsAreSaid) {
    ImportOptions options;
    options.file = "net.cfg";
    for (const char* net : {"[net]\nheight=4\n", "[net]\nwidth=4\n", "[net]\n"}) {
        const auto model = importDarknet(std::string(net) + "[avgpool]\n", options);
        ASSERT_FALSE(model.ok()) << net;
        EXPECT_EQ(model.error().code, "unknown-input-shape");
        EXPECT_NE(model.error().fix.text().find("--input-shape input="), std::string::npos);
    }
    const auto grey = importDarknet("[net]\nwidth=4\nheight=4\n[avgpool]\n", options);
    ASSERT_TRUE(grey.ok());
    ASSERT_EQ(grey->issues.size(), 1U);
    EXPECT_EQ(grey->issues[0].code, "channels-assumed");
    options.inputShapes["input"] = {1, 1, 4, 4};
    const auto given = importDarknet("[net]\n[avgpool]\n", options);
    ASSERT_TRUE(given.ok()) << given.error().message;
    EXPECT_EQ(given->graph->layers().back().outputShape, (Shape{1, 1, 1, 1}));
}

namespace {

struct Printed {
    const char* file;
    int sections; ///< without [net]
    double convolutionGigaFlops, connectedGigaFlops;
    std::map<std::string, Shape> shapes;
};

class DarknetPrints : public ::testing::TestWithParam<Printed> {};

} // namespace

// Darknet prints 2 x window x window x channels x filters x positions of each convolution, in 10^9.
TEST_P(DarknetPrints, TheSameShapesAndOperations) {
    const auto path = std::filesystem::path(CUTPOINT_SHARED_DATA) / "models/darknet" / GetParam().file;
    if (!std::filesystem::exists(path))
        GTEST_SKIP() << "no " << path;
    const auto model = importModelFile(path, {});
    ASSERT_TRUE(model.ok()) << model.error().message;
    EXPECT_EQ(model->graph->size(), GetParam().sections + 1);
    double convolutions = 0, connected = 0;
    for (const Layer& layer : model->graph->layers()) {
        if (layer.type == "convolutional")
            convolutions += layer.flops;
        if (layer.type == "connected")
            connected += layer.flops;
    }
    // Biases, normalisation and activation come on top: below 2 %.
    EXPECT_NEAR(convolutions / 1e9, GetParam().convolutionGigaFlops, 0.02 * GetParam().convolutionGigaFlops);
    EXPECT_GE(convolutions / 1e9, GetParam().convolutionGigaFlops - 0.0005);
    EXPECT_NEAR(connected / 1e9, GetParam().connectedGigaFlops, 0.001);
    for (const auto& [name, shape] : GetParam().shapes) {
        const LayerId v = model->graph->find(name);
        ASSERT_GE(v, 0) << name;
        EXPECT_EQ(model->graph->layer(v).outputShape, shape) << name;
    }
}

// AlexNet without groups: 2 (55^2 96 363 + 27^2 256 2400 + 13^2 (384 2304 + 384 3456 + 256 3456)) and
// 2 (9216 4096 + 4096^2 + 4096 1000). Tiny YOLOv2 for the 80 classes of COCO: 5.41 in all, as published.
INSTANTIATE_TEST_SUITE_P(Darknet, DarknetPrints,
                         ::testing::Values(Printed{"alexnet.cfg",
                                                   14,
                                                   2e-9 *
                                                       (3025.0 * 96 * 363 + 729.0 * 256 * 2400 +
                                                        169.0 * (384.0 * 2304 + 384.0 * 3456 + 256.0 * 3456)),
                                                   2e-9 * (9216.0 * 4096 + 4096.0 * 4096 + 4096.0 * 1000),
                                                   {{"0_conv", {1, 96, 55, 55}},
                                                    {"1_maxpool", {1, 96, 27, 27}},
                                                    {"7_maxpool", {1, 256, 6, 6}},
                                                    {"12_connected", {1, 1000, 1, 1}},
                                                    {"13_softmax", {1, 1000, 1, 1}}}},
                                           Printed{"yolov2-tiny.cfg",
                                                   16,
                                                   5.41,
                                                   0,
                                                   {{"9_maxpool", {1, 256, 13, 13}},
                                                    {"11_maxpool", {1, 512, 13, 13}},
                                                    {"14_conv", {1, 425, 13, 13}},
                                                    {"15_region", {1, 425, 13, 13}}}}),
                         [](const ::testing::TestParamInfo<Printed>& net) {
                             const std::string file = net.param.file;
                             return file == "alexnet.cfg" ? "AlexNet" : "TinyYoloV2";
                         });
