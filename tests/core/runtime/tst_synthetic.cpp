// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/halves_check.h"

namespace cutpoint {
namespace {

std::vector<std::filesystem::path> weightlessModels() {
    auto files = filesIn(CUTPOINT_SAMPLE_MODELS, ".json");
    for (const char* folder : {"/models/caffe", "/models/darknet"})
        for (const char* extension : {".prototxt", ".cfg"})
            for (const auto& path : filesIn(std::string(CUTPOINT_SHARED_DATA) + folder, extension))
                files.push_back(path);
    return files;
}

class Weightless : public testing::TestWithParam<std::filesystem::path> {};

bool isNoted(const RunnableModel& model, const std::string& layer) {
    return std::ranges::any_of(model.issues, [&](const Issue& issue) { return issue.node == layer; });
}

TEST_P(Weightless, BecomesAModelOfTheSameLayers) {
    const std::string content = fileContent(GetParam());
    ImportOptions options;
    options.file = GetParam().string();
    const auto source = importModel(content, options);
    ASSERT_TRUE(source.ok()) << issueText(source.error());
    const auto model = makeRunnable(content, options.file);
    ASSERT_TRUE(model.ok()) << issueText(model.error());
    EXPECT_TRUE(model->syntheticWeights);
    const auto again = makeRunnable(content, options.file);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(model->onnx, again->onnx) << "the same seed must give the same bytes";

    const auto made = importOnnx(model->onnx, {});
    ASSERT_TRUE(made.ok()) << issueText(made.error());
    std::map<std::string, double> flops;
    for (const auto& [node, layer] : model->layerOfNode) {
        const LayerId v = made->graph->find(node);
        ASSERT_GE(v, 0) << node;
        const Layer& twin = made->graph->layer(v);
        // The samples do not count what is grouped into a convolution.
        const bool grouped = twin.type == "BatchNormalization" || twin.type == "Relu" ||
                             twin.type == "LeakyRelu" || twin.type == "Add";
        flops[layer] += grouped && source->format == "native" ? 0 : twin.flops;
    }
    for (const Layer& layer : source->graph->layers()) {
        const LayerId v = made->graph->find(layer.name);
        if (layer.isInput && v < 0)
            continue; // nothing reads it, such as a label
        ASSERT_GE(v, 0) << layer.name;
        const Layer& twin = made->graph->layer(v);
        if (!layer.outputShape.empty()) {
            EXPECT_EQ(twin.outputShape, layer.outputShape) << layer.name;
        }
        if (!isNoted(*model, layer.name) && layer.flops > 1e7) {
            EXPECT_NEAR(flops[layer.name] / layer.flops, 1, 0.05) << layer.name << " " << layer.type;
        }
    }
}

TEST_P(Weightless, HalvesAnswerAsTheWhole) {
    const std::string content = fileContent(GetParam());
    const auto source = importModel(content, {});
    ASSERT_TRUE(source.ok()) << issueText(source.error());
    const auto model = makeRunnable(content, GetParam().string());
    ASSERT_TRUE(model.ok()) << issueText(model.error());
    const int cuts = cutsFor(*source->graph, 2);
    if (cuts == 0)
        GTEST_SKIP() << "takes minutes: set CUTPOINT_CUTS to test it";
    EngineOptions options;
    options.threads = 2;
    options.fusion = false;
    expectHalvesEqualWhole(*model, *source->graph, options, cuts, 0);
    options.fusion = true;
    expectHalvesEqualWhole(*model, *source->graph, options, cuts, 1e-4, 2);
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(Weightless);
INSTANTIATE_TEST_SUITE_P(Files, Weightless, testing::ValuesIn(weightlessModels()), [](const auto& file) {
    std::string name = file.param.filename().string();
    std::ranges::replace_if(
        name, [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
});

} // namespace
} // namespace cutpoint
