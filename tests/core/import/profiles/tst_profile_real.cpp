// SPDX-License-Identifier: GPL-3.0-or-later
// The files that the tools wrote, with the models they were measured on.
#include "core/cost/scaled_estimate.h"
#include "core/import/profiles/apply_profile.h"
#include "core/import/profiles/read_profile.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace cutpoint;

namespace {

const std::filesystem::path kData = CUTPOINT_SHARED_DATA;

std::string textOf(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

class RealProfiles : public testing::Test {
protected:
    void SetUp() override {
        if (!std::filesystem::exists(kData / "profiles/tools"))
            GTEST_SKIP() << "the shared data are not there";
    }

    static MeasuredProfile measured(const std::string& name) {
        auto profile = readMeasuredProfile(textOf(kData / "profiles/tools" / name), name);
        EXPECT_TRUE(profile.ok()) << name << (profile ? "" : std::string(profile.error().message));
        return profile ? *std::move(profile) : MeasuredProfile{};
    }
    static ImportedModel model(const std::string& name) {
        auto imported = importModelFile(kData / name, {});
        EXPECT_TRUE(imported.ok()) << name;
        return *std::move(imported);
    }
    static MatchedProfile matched(const ImportedModel& onto, const MeasuredProfile& profile) {
        auto result = matchProfile(*onto.graph, onto.origins, profile, "profile");
        EXPECT_TRUE(result.ok()) << (result ? "" : std::string(result.error().message));
        return result ? *std::move(result) : MatchedProfile{};
    }
    /// Every layer has its time, and together they take as long as all rows.
    static void expectComplete(const ImportedModel& onto, const MatchedProfile& result, double tolerance) {
        EXPECT_EQ(result.layersWithoutRow.size(), 0U);
        Seconds sum;
        for (const Seconds time : result.edge)
            sum += time;
        EXPECT_NEAR(sum.value, result.sum.value, tolerance * result.sum.value);
        EXPECT_EQ(result.timedLayers, onto.graph->layers().size() - onto.graph->inputs().size());
    }
};

} // namespace

TEST_F(RealProfiles, SqueezeNetWithoutOptimisation) {
    const auto onto = model("models/onnx/light_squeezenet.onnx");
    const auto profile = measured("ort1.22_light_squeezenet_optoff.json");
    EXPECT_EQ(profile.runs, 4);
    const auto result = matched(onto, profile);
    expectComplete(onto, result, 1e-9);
    EXPECT_TRUE(result.unmatchedRows.empty());
    EXPECT_TRUE(result.groups.empty());
    EXPECT_NEAR(result.sum.value, 7033e-6, 0.01 * 7033e-6); // the median run of the four kept
    EXPECT_NEAR(result.overhead.value, (7465 - 7033) * 1e-6, 1e-9);
}

TEST_F(RealProfiles, SqueezeNetOptimised) {
    const auto onto = model("models/onnx/light_squeezenet.onnx");
    const auto result = matched(onto, measured("ort1.22_light_squeezenet_optall.json"));
    expectComplete(onto, result, 1e-9);
    EXPECT_TRUE(result.unmatchedRows.empty());
    EXPECT_EQ(result.groups.size(), 27U); // every Conv with its Relu, and a Dropout that does nothing
    for (const FusedGroup& group : result.groups)
        EXPECT_LE(group.layers.size(), 3U) << group.row;
    EXPECT_NEAR(result.sum.value, 4544e-6, 0.01 * 4544e-6);
}

TEST_F(RealProfiles, ResNet18OfAnotherMachine) {
    const auto onto = model("profiles/tools/resnet18_torchvision_names_weightless.onnx");
    const auto result = matched(onto, measured("edgedoctor_ort_profile_cpu.json"));
    expectComplete(onto, result, 1e-9);
    EXPECT_TRUE(result.unmatchedRows.empty());
    EXPECT_EQ(result.groups.size(), 17U); // all but the three downsampling convolutions
}

TEST_F(RealProfiles, AProfileOfAnotherNetIsRefusedOrCoversLittle) {
    const auto onto = model("models/onnx/light_squeezenet.onnx");
    for (const char* name : {"edgedoctor_ort_profile_cpu.json", "edgedoctor_ort_profile_split.json",
                             "trtexec_a100_resnet18_fp32.profile.json", "caffe_time_bvlc_alexnet_tx2.log"}) {
        const auto profile = measured(name);
        const auto result = matchProfile(*onto.graph, onto.origins, profile, name);
        if (!result)
            continue;
        Profile timed = emptyProfile(*onto.graph);
        for (std::size_t v = 0; v < timed.layers.size(); ++v)
            if (result->timed[v])
                timed.layers[v].edgeFrom = Provenance::Measured;
        EXPECT_LT(measuredShare(*onto.graph, timed, ProfileSide::Edge), 0.5) << name;
    }
}

TEST_F(RealProfiles, GoogLeNetOnAStick) {
    const auto onto = model("models/caffe/bvlc_googlenet_deploy.prototxt");
    const auto profile = measured("openvino_ncs2_bvlc_googlenet_average_counters.csv");
    ASSERT_TRUE(profile.total.has_value());
    EXPECT_NEAR(profile.total->value, 16.56e-3, 1e-9);
    const auto result = matched(onto, profile);
    EXPECT_NEAR(result.sum.value, 16.56e-3, 0.01 * 16.56e-3);
    EXPECT_LE(result.layersWithoutRow.size(), 2U);
    EXPECT_FALSE(result.groups.empty());
}

TEST_F(RealProfiles, AlexNetOnATx2IsDividedByItsBatch) {
    const auto onto = model("models/caffe/bvlc_alexnet_deploy.prototxt");
    EXPECT_EQ(onto.origins.batchOfFile, 10);
    const auto profile = measured("caffe_time_bvlc_alexnet_tx2.log");
    const auto result = matched(onto, profile);
    expectComplete(onto, result, 1e-3);
    EXPECT_EQ(result.batch, 10);
    const std::string file = "caffe_time_bvlc_alexnet_tx2.log";
    const auto applied = applyProfile(*onto.graph, onto.profile, textOf(kData / "profiles/tools" / file),
                                      ProfileRole::Edge, file, onto.origins);
    ASSERT_TRUE(applied.ok());
    Seconds sum;
    for (const LayerProfile& layer : applied->profile.layers)
        sum += layer.edge;
    EXPECT_NEAR(sum.value, result.sum.value / 10, 1e-5);
    EXPECT_TRUE(std::any_of(applied->issues.begin(), applied->issues.end(),
                            [](const Issue& issue) { return issue.code == "batch"; }));
}

TEST_F(RealProfiles, TensorRtGroupsAreSplit) {
    const auto profile = measured("trtexec_a100_resnet18_fp32.profile.json");
    EXPECT_EQ(profile.rows.front().names, (std::vector<std::string>{"Conv_0 + Relu_1", "Conv_0", "Relu_1"}));
    EXPECT_EQ(std::count_if(profile.rows.begin(), profile.rows.end(),
                            [](const MeasuredRow& row) { return row.kind == RowKind::Overhead; }),
              8);
    const auto onto = model("profiles/tools/resnet18_torchvision_names_weightless.onnx");
    const auto result = matched(onto, profile);
    expectComplete(onto, result, 1e-9);
    EXPECT_EQ(result.groups.size(), 18U); // as above, and the flattening before the product
}

TEST_F(RealProfiles, PyTorchByOrderTypeAndShapes) {
    const auto profile = measured("pytorch_resnet18_batch5_trace.json");
    const auto onto = model("profiles/tools/resnet18_torchvision_names_weightless.onnx");
    const auto result = matched(onto, profile);
    expectComplete(onto, result, 1e-9);
    EXPECT_TRUE(result.unmatchedRows.empty());
    EXPECT_EQ(result.batch, 5);
}

TEST_F(RealProfiles, TfLiteRunOrder) {
    const auto profile = measured("tflite_mobilenet_v1_quant_run_order.txt");
    EXPECT_EQ(profile.rows.size(), 31U);
    EXPECT_EQ(profile.runs, 50);
    Seconds sum;
    for (const MeasuredRow& row : profile.rows)
        sum += row.timing.time;
    EXPECT_NEAR(sum.value, 79.45e-3, 0.1e-3);
}

TEST_F(RealProfiles, TruncatedRenamedAndForeignToTheirNames) {
    for (const auto& entry : std::filesystem::directory_iterator(kData / "profiles/tools")) {
        const std::string text = textOf(entry.path());
        const bool isModel = entry.path().extension() == ".onnx";
        const auto whole = readMeasuredProfile(text, "renamed.dat");
        EXPECT_EQ(whole.ok(), !isModel) << entry.path();
        for (const std::size_t parts : {2U, 3U, 7U}) {
            const auto cut =
                readMeasuredProfile(std::string_view(text).substr(0, text.size() / parts), "cut");
            EXPECT_TRUE(cut.ok() || !std::string(cut.error().message).empty());
        }
    }
}
