// SPDX-License-Identifier: GPL-3.0-or-later
// Models that once gave wrong numbers: each is read right, or refused with the reason, and nothing whose size
// is not known is ever sent.
#include "core/cost/device.h"
#include "core/import/import.h"
#include "core/model/ties.h"
#include "core/partition/solve.h"

#include <algorithm>
#include <gtest/gtest.h>

#include <map>

using namespace cutpoint;

namespace {

std::filesystem::path oddModel(const std::string& name) {
    return std::filesystem::path(CUTPOINT_SHARED_DATA) / "models" / "odd" / name;
}

Result<ImportedModel> read(const std::string& name) {
    ImportOptions options;
    options.file = oddModel(name).string();
    return importModelFile(oddModel(name), options);
}

} // namespace

TEST(OddModels, AreRightOrRefusedWithTheReason) {
    const std::map<std::string, std::string> refused{{"all_dynamic_shapes.onnx", "dynamic-shape"},
                                                     {"qtdnn_time_axis_first.onnx", "dynamic-shape"},
                                                     {"concat_shape.onnx", "empty-graph"}};
    if (!std::filesystem::exists(oddModel("")))
        GTEST_SKIP() << "the shared data are not here";
    for (const auto& entry : std::filesystem::directory_iterator(oddModel(""))) {
        const std::string name = entry.path().filename().string();
        if (entry.path().extension() != ".onnx")
            continue;
        const auto model = read(name);
        if (const auto why = refused.find(name); why != refused.end()) {
            ASSERT_FALSE(model.ok()) << name;
            EXPECT_EQ(model.error().code, why->second) << name;
            continue;
        }
        ASSERT_TRUE(model.ok()) << name << ": " << std::string(model.error().message);
        Problem problem = makeProblem(model->graph, model->profile);
        for (const double rate : {1e4, 1e6, 1e9}) {
            problem.network.bandwidth = BitsPerSecond(rate);
            for (std::size_t v = 0; v < problem.profile.layers.size(); ++v) {
                problem.profile.layers[v].edge = Seconds(v % 3 * 0.1);
                problem.profile.layers[v].cloud = Seconds(v % 2 * 0.01);
            }
            const auto answer = solveDsl(problem);
            ASSERT_TRUE(answer.ok()) << name;
            for (const LayerId v : answer->plan.cut)
                EXPECT_FALSE(problem.isUnknownSize(v)) << name << ": " << model->graph->layer(v).name;
        }
    }
}

/// A model whose sizes stand in a file beside it, without that file.
std::filesystem::path withoutItsData() {
    const auto alone = std::filesystem::temp_directory_path() / "cutpoint_odd_models" / "ext_shape.onnx";
    std::filesystem::create_directories(alone.parent_path());
    std::filesystem::copy_file(oddModel("ext_shape.onnx"), alone,
                               std::filesystem::copy_options::overwrite_existing);
    return alone;
}

TEST(OddModels, KnowWhatTheyDoNotKnow) {
    if (!std::filesystem::exists(oddModel("")))
        GTEST_SKIP() << "the shared data are not here";
    const auto alone = importModelFile(withoutItsData(), {});
    ASSERT_TRUE(alone.ok());
    EXPECT_FALSE(unknownSizes(makeProblem(alone->graph, alone->profile)).empty());
    EXPECT_TRUE(std::ranges::any_of(alone->issues,
                                    [](const Issue& issue) { return issue.code == "missing-data-file"; }));
    // Fused operators of an optimiser, functions of the file and sizes beside it are read, not assumed.
    for (const char* name : {"ultraface_saved_by_ort_all.onnx", "localfn.onnx", "ext_shape.onnx"}) {
        const auto model = read(name);
        ASSERT_TRUE(model.ok()) << name;
        EXPECT_TRUE(unknownSizes(makeProblem(model->graph, model->profile)).empty()) << name;
        for (const Layer& layer : model->graph->layers())
            EXPECT_NE(layer.size, Certainty::Assumed) << name << ": " << layer.name;
    }
    // A stated dimension 0 is a size.
    const auto empty = read("zero_sized_dims.onnx");
    ASSERT_TRUE(empty.ok());
    EXPECT_TRUE(unknownSizes(makeProblem(empty->graph, empty->profile)).empty());
}

TEST(OddModels, SizesCanBeGiven) {
    if (!std::filesystem::exists(oddModel("")))
        GTEST_SKIP() << "the shared data are not here";
    ImportOptions options;
    const std::filesystem::path file = withoutItsData();
    const auto before = importModelFile(file, options);
    ASSERT_TRUE(before.ok());
    const auto unknown = unknownSizes(makeProblem(before->graph, before->profile));
    ASSERT_FALSE(unknown.empty());
    const std::string name = before->graph->layer(unknown.front()).name;
    options.outputBytesOf[name] = Bytes(320 * 1024);
    const auto after = importModelFile(file, options);
    ASSERT_TRUE(after.ok());
    const Problem problem = makeProblem(after->graph, after->profile);
    EXPECT_EQ(unknownSizes(problem).size(), unknown.size() - 1);
    EXPECT_EQ(problem.outputBytes(unknown.front()).value, 320 * 1024);
    options.outputBytesOf = {{"no such layer", Bytes(1)}};
    const auto wrong = importModelFile(file, options);
    ASSERT_FALSE(wrong.ok());
    EXPECT_EQ(wrong.error().code, "no-such-layer");
}
