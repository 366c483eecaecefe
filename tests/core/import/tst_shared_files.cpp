// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of the folders of odd models and of tools' profiles is read right, or refused with the reason:
// no crash, no number that is none, no size that is sent without being known, no sentence about something
// else.
#include "core/import/import.h"
#include "core/import/profiles/apply_profile.h"
#include "core/import/profiles/profile_match.h"
#include "core/import/profiles/read_profile.h"
#include "core/model/ties.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <iterator>
#include <map>

using namespace cutpoint;

namespace {

const std::filesystem::path kData = CUTPOINT_SHARED_DATA;

std::string textOf(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

void expectReason(const Issue& issue, const std::string& name) {
    EXPECT_FALSE(issue.code.empty()) << name;
    EXPECT_FALSE(std::string(issue.message).empty()) << name;
    EXPECT_FALSE(std::string(issue.fix).empty()) << name;
}

void expectRight(const ImportedModel& model, const std::string& name) {
    const Problem problem = makeProblem(model.graph, model.profile);
    EXPECT_TRUE(checkProblem(problem).empty()) << name;
    for (LayerId v = 0; v < model.graph->size(); ++v) {
        const Layer& layer = model.graph->layer(v);
        EXPECT_TRUE(std::isfinite(layer.flops) && layer.flops >= 0) << name << ": " << layer.name;
        const bool statesZero =
            std::find(layer.outputShape.begin(), layer.outputShape.end(), 0) != layer.outputShape.end();
        const bool isKnown = problem.outputBytes(v).value > 0 || statesZero || !layer.stateOf.empty();
        const bool isRead = !model.graph->successors(v).empty();
        EXPECT_TRUE(!isRead || isKnown || problem.isUnknownSize(v)) << name << ": " << layer.name;
    }
}

/// The model that a profile of the folder was measured on.
std::string modelOf(const std::string& profile) {
    static const std::map<std::string, std::string> models{
        {"caffe_time_bvlc_alexnet_tx2.log", "models/caffe/bvlc_alexnet_deploy.prototxt"},
        {"edgedoctor_ort_profile_cpu.json", "profiles/tools/resnet18_torchvision_names_weightless.onnx"},
        {"openvino_ncs2_bvlc_googlenet_average_counters.csv", "models/caffe/bvlc_googlenet_deploy.prototxt"},
        {"ort1.22_light_squeezenet_optall.json", "models/onnx/light_squeezenet.onnx"},
        {"ort1.22_light_squeezenet_optoff.json", "models/onnx/light_squeezenet.onnx"},
        {"pytorch_resnet18_batch5_trace.json", "profiles/tools/resnet18_torchvision_names_weightless.onnx"}};
    const auto found = models.find(profile);
    return found == models.end() ? "" : found->second;
}

} // namespace

TEST(SharedFiles, EveryOddModelIsRightOrRefused) {
    if (!std::filesystem::exists(kData / "models/odd"))
        GTEST_SKIP() << "the shared data are not here";
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(kData / "models/odd")) {
        const std::string name = entry.path().filename().string();
        ++files;
        const auto model = importModelFile(entry.path(), {});
        if (model)
            expectRight(*model, name);
        else
            expectReason(model.error(), name);
        // Under another name it is the same, but for sizes that lie beside it.
        ImportOptions renamed;
        renamed.file = "renamed.dat";
        const auto again = importModel(textOf(entry.path()), renamed);
        if (again)
            expectRight(*again, name);
        else
            expectReason(again.error(), name);
        const std::string half = textOf(entry.path()).substr(0, std::filesystem::file_size(entry.path()) / 2);
        const auto cut = importModel(half, renamed);
        if (!cut)
            expectReason(cut.error(), name);
    }
    EXPECT_GT(files, 5);
}

TEST(SharedFiles, EveryProfileOfAToolIsRightOrRefused) {
    if (!std::filesystem::exists(kData / "profiles/tools"))
        GTEST_SKIP() << "the shared data are not here";
    int profiles = 0, laid = 0;
    for (const auto& entry : std::filesystem::directory_iterator(kData / "profiles/tools")) {
        const std::string name = entry.path().filename().string();
        if (entry.path().extension() == ".onnx")
            continue;
        ++profiles;
        const std::string text = textOf(entry.path());
        const auto profile = readMeasuredProfile(text, name);
        if (!profile) {
            expectReason(profile.error(), name);
            continue;
        }
        for (const MeasuredRow& row : profile->rows) {
            EXPECT_TRUE(std::isfinite(row.timing.time.value) && row.timing.time.value >= 0) << name;
            EXPECT_LE(row.timing.each.size(), 256U) << name;
        }
        // Opened as a model it is called what it is.
        ImportOptions options;
        options.file = name;
        if (const auto model = importModel(text, options); !model) {
            expectReason(model.error(), name);
            EXPECT_EQ(std::string(model.error().message).find("Darknet"), std::string::npos) << name;
        }
        const std::string onto = modelOf(name);
        if (onto.empty() || !std::filesystem::exists(kData / onto))
            continue;
        const auto model = importModelFile(kData / onto, {});
        ASSERT_TRUE(model.ok()) << onto;
        const auto match = matchFile(*model->graph, model->origins, text, name, ProfileRole::Edge, {});
        ASSERT_TRUE(match.ok()) << name << ": " << match.error().text();
        EXPECT_FALSE(match->refused) << name;
        EXPECT_GE(match->measuredShare, 0.9) << name;
        ++laid;
    }
    EXPECT_GT(profiles, 5);
    EXPECT_GT(laid, 2);
}
