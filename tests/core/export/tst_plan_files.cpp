// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/caffe_halves.h"
#include "core/export/plan_files.h"
#include "core/import/import.h"
#include "tests/support/random_plans.h"

#include <nlohmann/json.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace cutpoint {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr const char* kNet = R"(name: "small"  # layer { a comment }
input: "data"
input_shape { dim: 1 dim: 3 dim: 8 dim: 8 }
layer { name: "conv" type: "Convolution" bottom: "data" top: "conv"
  convolution_param { num_output: 4 kernel_size: 3 weight_filler { type: "xavier" } } }
layer { name: "train" type: "Dropout" bottom: "conv" top: "conv" include { phase: TRAIN } }
layer { name: "relu" type: "ReLU" bottom: "conv" top: "conv" }
layer { name: "left" type: "Pooling" bottom: "conv" top: "left" pooling_param { kernel_size: 2 stride: 2 } }
layer { name: "right" type: "Pooling" bottom: "conv" top: "right" pooling_param { kernel_size: 2 stride: 2 } }
layer { name: "joined" type: "Concat" bottom: "left" bottom: "right" top: "joined" }
)";

TEST(CaffeHalves, CutsTheTextAndDeclaresTheBlobs) {
    const auto halves = splitCaffe(kNet, "small.prototxt", {"conv", "relu", "left"});
    ASSERT_TRUE(halves.ok()) << halves.error().message;
    EXPECT_THAT(halves->stopLayers, ElementsAre("stop_conv", "stop_left"));
    ASSERT_EQ(halves->cutBlobs.size(), 2U);
    EXPECT_EQ(halves->cutBlobs[0].first, "conv");
    EXPECT_EQ(halves->cutBlobs[0].second, (Shape{1, 4, 6, 6}));
    EXPECT_THAT(halves->edge, HasSubstr("stop layers: stop_conv, stop_left"));
    EXPECT_THAT(halves->edge, HasSubstr("weight_filler")) << "what we do not read must survive";
    const auto edge = importCaffe(halves->edge, {}), cloud = importCaffe(halves->cloud, {});
    ASSERT_TRUE(edge.ok()) << edge.error().message << "\n" << halves->edge;
    ASSERT_TRUE(cloud.ok()) << cloud.error().message << "\n" << halves->cloud;
    EXPECT_EQ(edge->graph->size(), 6) << "data, conv, relu, left and two stop layers";
    EXPECT_EQ(cloud->graph->size(), 4) << "two inputs, right and joined";
    EXPECT_EQ(cloud->graph->layer(cloud->graph->find("joined")).outputShape, (Shape{1, 8, 3, 3}));
}

TEST(CaffeHalves, RefusesWhatCaffeCannotRun) {
    EXPECT_EQ(splitCaffe(kNet, "", {"relu"}).error().code, "not-a-downset");
    EXPECT_EQ(splitCaffe(kNet, "", {"nothing"}).error().code, "unknown-layer");
    EXPECT_EQ(splitCaffe("layer {", "", {}).error().code, "missing-brace");
    // b reads conv before relu overwrites it.
    const char* overwritten = R"(input: "data" input_shape { dim: 1 dim: 3 dim: 8 dim: 8 }
layer { name: "a" type: "Sigmoid" bottom: "data" top: "x" }
layer { name: "b" type: "Sigmoid" bottom: "x" top: "y" }
layer { name: "relu" type: "ReLU" bottom: "x" top: "x" })";
    EXPECT_EQ(splitCaffe(overwritten, "", {"a", "relu"}).error().code, "in-place-cut");
    EXPECT_TRUE(splitCaffe(overwritten, "", {"a"}).ok());
}

class CaffeFile : public testing::TestWithParam<std::filesystem::path> {};

TEST_P(CaffeFile, HalvesHoldEveryLayerOnce) {
    const std::string text = fileContent(GetParam());
    const auto whole = importCaffe(text, {});
    ASSERT_TRUE(whole.ok());
    std::mt19937 random(7);
    int refused = 0;
    for (int cut = 0; cut < 40; ++cut) {
        const auto plan = randomDownset(*whole->graph, random);
        const auto halves = splitCaffe(text, "", plan);
        if (!halves.ok()) {
            EXPECT_EQ(halves.error().code, "in-place-cut") << halves.error().message;
            ++refused;
            continue;
        }
        std::set<std::string> seen;
        // What the edge's stop layers give is what the cloud's inputs take.
        if (!halves->cloud.empty()) {
            const auto edge = importCaffe(halves->edge, {}), cloud = importCaffe(halves->cloud, {});
            ASSERT_TRUE(edge.ok() && cloud.ok()) << halves->edge << halves->cloud;
            for (std::size_t i = 0; i < halves->stopLayers.size(); ++i) {
                const LayerId stop = edge->graph->find(halves->stopLayers[i]),
                              input = cloud->graph->find(halves->cutBlobs[i].first);
                ASSERT_TRUE(stop >= 0 && input >= 0) << halves->stopLayers[i];
                EXPECT_EQ(edge->graph->layer(stop).outputShape, cloud->graph->layer(input).outputShape);
                EXPECT_TRUE(edge->graph->layer(stop).isOutput);
                EXPECT_TRUE(cloud->graph->layer(input).isInput);
            }
        }
        std::vector<std::string> halfTexts{halves->edge};
        if (!halves->cloud.empty())
            halfTexts.push_back(halves->cloud);
        for (const std::string& half : halfTexts) {
            const auto part = importCaffe(half, {});
            ASSERT_TRUE(part.ok()) << part.error().message << "\n" << half;
            for (const Layer& layer : part->graph->layers()) {
                if (layer.isInput || std::ranges::count(halves->stopLayers, layer.name) > 0)
                    continue;
                EXPECT_TRUE(seen.insert(layer.name).second) << layer.name;
                const Layer& original = whole->graph->layer(whole->graph->find(layer.name));
                EXPECT_EQ(layer.outputShape, original.outputShape) << layer.name;
                EXPECT_EQ(layer.flops, original.flops) << layer.name;
            }
        }
        EXPECT_EQ(seen.size(),
                  static_cast<std::size_t>(whole->graph->size()) - whole->graph->inputs().size());
    }
    EXPECT_LT(refused, 40);
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(CaffeFile);
INSTANTIATE_TEST_SUITE_P(Real, CaffeFile,
                         testing::ValuesIn(filesIn(CUTPOINT_SHARED_DATA "/models/caffe", ".prototxt")));

std::vector<std::string> prefixOf(const LayerGraph& graph, std::size_t count) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < count; ++i)
        names.push_back(graph.layer(graph.topologicalOrder()[i]).name);
    return names;
}

struct Sample {
    ImportedModel source;
    RunnableModel model;
};
Sample sample() {
    const std::string content = fileContent(CUTPOINT_SAMPLE_MODELS "/resnet18.json");
    auto source = importModel(content, {});
    auto model = makeRunnable(content, "resnet18.json");
    EXPECT_TRUE(source.ok() && model.ok());
    return {*std::move(source), *std::move(model)};
}

TEST(PlanFiles, WritesOnnxHalves) {
    const Sample s = sample();
    const auto files = halvesFiles(s.model, prefixOf(*s.source.graph, 5));
    ASSERT_TRUE(files.ok()) << files.error().message;
    ASSERT_EQ(files->size(), 3U);
    EXPECT_EQ(files->at(0).path, "edge.onnx");
    const auto edge = importOnnx(files->at(0).content, {}), cloud = importOnnx(files->at(1).content, {});
    ASSERT_TRUE(edge.ok() && cloud.ok());
    const auto json = nlohmann::json::parse(files->at(2).content);
    EXPECT_EQ(json["synthetic_weights"], true);
    EXPECT_EQ(json["cut_tensors"].size(), json["cloud"]["inputs"].size());
    for (const auto& input : json["cloud"]["inputs"]) {
        const LayerId v = cloud->graph->find(input["name"].get<std::string>());
        ASSERT_GE(v, 0);
        EXPECT_TRUE(cloud->graph->layer(v).isInput);
        EXPECT_EQ(cloud->graph->layer(v).outputBytes.value, input["bytes"].get<double>());
    }
}

TEST(PlanFiles, WritesATritonRepository) {
    const Sample s = sample();
    const auto files = tritonFiles(s.model, prefixOf(*s.source.graph, 5), "../res net/18");
    ASSERT_TRUE(files.ok()) << files.error().message;
    EXPECT_EQ(files->at(0).path, "_res_net_18/config.pbtxt") << "no path may leave the folder";
    EXPECT_EQ(files->at(1).path, "_res_net_18/1/model.onnx");
    const std::string& config = files->at(0).content;
    EXPECT_THAT(config, HasSubstr("backend: \"onnxruntime\""));
    EXPECT_THAT(config, HasSubstr("max_batch_size: 0"));
    EXPECT_THAT(config, HasSubstr("dims: [ 1, 1000 ]"));
    EXPECT_THAT(config, HasSubstr("data_type: TYPE_FP32"));
    const auto cloud = importOnnx(files->at(1).content, {});
    ASSERT_TRUE(cloud.ok());
    for (const LayerId v : cloud->graph->inputs())
        EXPECT_THAT(config, HasSubstr("name: \"" + cloud->graph->layer(v).name + "\""));
    std::vector<std::string> all;
    for (const Layer& layer : s.source.graph->layers())
        all.push_back(layer.name);
    EXPECT_EQ(tritonFiles(s.model, all, "x").error().code, "empty-half");
}

} // namespace
} // namespace cutpoint
