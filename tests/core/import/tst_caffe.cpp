// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import.h"

#include <gmock/gmock.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

using namespace cutpoint;

namespace {

std::string readShared(const std::string& name) {
    std::ifstream file(std::filesystem::path(CUTPOINT_SHARED_DATA) / "models/caffe" / name);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

Result<ImportedModel> import(const std::string& text) {
    ImportOptions options;
    options.file = "net.prototxt";
    return importCaffe(text, options);
}

Shape shapeOf(const LayerGraph& graph, std::string_view name) {
    const LayerId id = graph.find(name);
    return id < 0 ? Shape{} : graph.layer(id).outputShape;
}

const std::string small =
    "name: 'n'\ninput: 'data'\ninput_dim: 10\ninput_dim: 3\ninput_dim: 8\ninput_dim: 8\n"
    "layer { name: 'c' type: 'Convolution' bottom: 'data' top: 'c'\n"
    "  convolution_param { num_output: 4 kernel_size: 3 pad: 1 } }\n"
    "layer { name: 'r' type: 'ReLU' bottom: 'c' top: 'c' }\n"
    "layer { name: 'p' type: 'Pooling' bottom: 'c' top: 'p'\n"
    "  pooling_param { kernel_size: 3 stride: 2 } }\n";

struct Known {
    const char* file;
    double gigaMacs, megaParameters;
};

class KnownNets : public ::testing::TestWithParam<Known> {};

} // namespace

TEST_P(KnownNets, CostWhatIsPublished) {
    const std::string text = readShared(GetParam().file);
    if (text.empty())
        GTEST_SKIP() << "no shared data at " << CUTPOINT_SHARED_DATA;
    const auto model = import(text);
    ASSERT_TRUE(model.ok()) << model.error().message;
    double flops = 0, bytes = 0;
    for (const Layer& layer : model->graph->layers()) {
        if (layer.type == "Convolution" || layer.type == "InnerProduct")
            flops += layer.flops;
        bytes += layer.parameterBytes.value;
    }
    EXPECT_NEAR(flops / 2e9, GetParam().gigaMacs, GetParam().gigaMacs * 0.02);
    EXPECT_NEAR(bytes / 4e6, GetParam().megaParameters, GetParam().megaParameters * 0.01);
    for (const Issue& issue : model->issues)
        EXPECT_EQ(issue.code, "batch-reduced");
}

INSTANTIATE_TEST_SUITE_P(Caffe, KnownNets,
                         ::testing::Values(Known{"bvlc_alexnet_deploy.prototxt", 0.724, 60.97},
                                           Known{"bvlc_reference_caffenet_deploy.prototxt", 0.724, 60.97},
                                           Known{"bvlc_googlenet_deploy.prototxt", 1.583, 7.0},
                                           Known{"SqueezeNet_v1.0_deploy.prototxt", 0.861, 1.248},
                                           Known{"SqueezeNet_v1.1_deploy.prototxt", 0.388, 1.235},
                                           Known{"lenet.prototxt", 0.002293, 0.431},
                                           Known{"nin_imagenet_deploy.prototxt", 1.106, 7.6}));

TEST(Caffe, GoogLeNetShapes) {
    const std::string text = readShared("bvlc_googlenet_deploy.prototxt");
    if (text.empty())
        GTEST_SKIP() << "no shared data at " << CUTPOINT_SHARED_DATA;
    const auto model = import(text);
    ASSERT_TRUE(model.ok());
    EXPECT_EQ(shapeOf(*model->graph, "inception_3a/output"), (Shape{1, 256, 28, 28}));
    EXPECT_EQ(shapeOf(*model->graph, "pool5/7x7_s1"), (Shape{1, 1024, 1, 1}));
}

TEST(Caffe, InPlaceLayersStandAfterWhatTheyModify) {
    const auto model = import(small);
    ASSERT_TRUE(model.ok()) << model.error().message;
    const LayerGraph& g = *model->graph;
    EXPECT_THAT(g.predecessors(g.find("p")), ::testing::ElementsAre(g.find("r")));
    EXPECT_THAT(g.predecessors(g.find("r")), ::testing::ElementsAre(g.find("c")));
    EXPECT_EQ(shapeOf(g, "p"), (Shape{1, 4, 4, 4}));
    EXPECT_EQ(g.layer(g.find("c")).flops, 64.0 * (2 * 4 * 3 * 9 + 4));
}

TEST(Caffe, FaultsNameLineAndFix) {
    const struct {
        std::string text;
        const char* code;
        int line;
    } faults[] = {
        {"", "empty-graph", 0},
        {small + "layer { name: 'q' type: 'ReLU' bottom: 'p' top: 'q'\nlayer { name: 's' }\n",
         "missing-brace", 12},
        {small + "layer { name: 'q' type: 'ReLU' bottom: 'pp' top: 'q' }\n", "unknown-blob", 12},
        {small + "layer { name: 'q' type: 'ReLU' bottom: 'z' top: 'q' }\n"
                 "layer { name: 'z' type: 'ReLU' bottom: 'q' top: 'z' }\n",
         "cyclic-graph", 12},
        {small +
             "layer { name: 'q' type: 'Pooling' bottom: 'p' top: 'q' pooling_param { kernel_size: 0 } }\n",
         "bad-shape", 12},
        {small +
             "layer { name: 'q' type: 'Pooling' bottom: 'p' top: 'q'\n pooling_param { kernel_size: -1 } }\n",
         "bad-syntax", 13},
    };
    for (const auto& fault : faults) {
        const auto model = import(fault.text);
        ASSERT_FALSE(model.ok()) << fault.text;
        EXPECT_EQ(model.error().code, fault.code) << model.error().message;
        EXPECT_EQ(model.error().line, fault.line) << model.error().message;
        EXPECT_FALSE(model.error().fix.empty());
    }
}

TEST(Caffe, SurvivesTruncationAndMutation) {
    int readable = 0, refused = 0;
    const auto check = [&](const std::string& hostile) {
        const auto model = import(hostile);
        ++(model ? readable : refused);
        if (!model)
            return;
        for (const Layer& layer : model->graph->layers())
            EXPECT_TRUE(std::isfinite(layer.flops) && layer.flops >= 0);
    };
    for (std::size_t length = 0; length <= small.size(); ++length)
        check(small.substr(0, length));
    std::mt19937 random(11);
    const std::string alphabet = "0123456789-{}:'#\n a\xff";
    for (int round = 0; round < 4000; ++round) {
        std::string hostile = small;
        for (unsigned edits = 1 + random() % 3; edits > 0; --edits)
            hostile[random() % hostile.size()] = alphabet[random() % alphabet.size()];
        check(hostile);
    }
    EXPECT_GT(readable, 20);
    EXPECT_GT(refused, 100);
}
