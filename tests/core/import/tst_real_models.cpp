// SPDX-License-Identifier: GPL-3.0-or-later
/// Every real model and profile opens or says precisely why not, and on each the frontier's lowest latency is
/// the min cut's.
#include "core/cost/device.h"
#include "core/import/import.h"
#include "core/import/profiles/apply_profile.h"
#include "core/partition/frontier/frontier.h"
#include "core/partition/solve.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace cutpoint {
namespace {

namespace fs = std::filesystem;

const fs::path shared = CUTPOINT_SHARED_DATA;

std::string slurp(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

/// Regular files below a folder of the shared data, sorted; empty where the folder is absent.
std::vector<fs::path> filesBelow(const char* folder) {
    std::vector<fs::path> found;
    std::error_code absent;
    for (const auto& entry : fs::recursive_directory_iterator(shared / folder, absent))
        if (entry.is_regular_file() && entry.path().filename() != "LICENSE.txt")
            found.push_back(entry.path());
    std::ranges::sort(found);
    return found;
}

ImportOptions optionsFor(const fs::path& path) {
    return {.file = path.string(), .inputShapes = {}, .inputBytes = {}};
}

/// Profiles hold times but no layers' links; they are applied to a model, not opened.
bool isProfileOnly(const fs::path& path) {
    const fs::path folder = path.parent_path().filename();
    return folder == "ck-caffe" || path.filename() == "published_totals.csv" ||
           (folder == "tools" && path.extension() != ".onnx");
}

/// Models that break importers have tests of their own.
bool isOdd(const fs::path& path) {
    return path.parent_path().filename() == "odd";
}

std::vector<fs::path> modelFiles() {
    std::vector<fs::path> files = filesBelow("models");
    std::erase_if(files, isOdd);
    for (const fs::path& path : filesBelow("profiles"))
        if (!isProfileOnly(path))
            files.push_back(path);
    return files;
}

std::string testName(const testing::TestParamInfo<fs::path>& info) {
    std::string name = info.param.parent_path().filename().string() + '_' + info.param.filename().string();
    std::ranges::replace_if(
        name, [](unsigned char c) { return !std::isalnum(c); }, '_');
    return name + '_' + std::to_string(info.index);
}

/// Frontier and min cut must agree on the lowest latency. Nets too wide for the frontier (NASNet) have only
/// the min cut, which must then still beat the baselines.
void expectSameLatency(Problem problem) {
    Frontier::Options options;
    options.labelCap = 1'000'000;
    const Result<Frontier> frontier = Frontier::build(problem, options);
    if (!frontier) {
        EXPECT_EQ(frontier.error().code, "frontier-too-large") << frontier.error().message;
    }
    for (double bandwidth : {0.13e6, 1.1e6, 4e6, 18.88e6, 100e6, 3e9}) {
        problem.network.bandwidth = BitsPerSecond(bandwidth);
        const Result<Solution> cut = solveDsl(problem);
        ASSERT_TRUE(cut) << cut.error().message;
        const double latency = cut->plan.times.latency().value;
        if (frontier) {
            const double exact = frontier->answer(Objective::Latency, problem).plan.times.latency().value;
            EXPECT_NEAR(exact, latency, 1e-9 * latency) << bandwidth;
        }
        const Result<Solution> edge = solveEdgeOnly(problem, Objective::Latency);
        const Result<Solution> cloud = solveCloudOnly(problem, Objective::Latency);
        ASSERT_TRUE(edge && cloud);
        const double whole = std::min(edge->plan.times.latency().value, cloud->plan.times.latency().value);
        EXPECT_LE(latency, whole * (1 + 1e-9)) << bandwidth;
    }
}

class RealModel : public testing::TestWithParam<fs::path> {};
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(RealModel);

TEST_P(RealModel, OpensAndFrontierEqualsMinCut) {
    const Result<ImportedModel> model = importModelFile(GetParam(), optionsFor(GetParam()));
    ASSERT_TRUE(model) << model.error().code.word() << ' ' << model.error().where() << ": "
                       << model.error().message;
    ASSERT_GT(model->graph->size(), 1);
    ASSERT_EQ(model->profile.layers.size(), static_cast<std::size_t>(model->graph->size()));
    const Profile profile = estimateProfile(*model->graph, model->profile, findDevice("raspberry-pi-3b"),
                                            findDevice("cloud-8-core"));
    expectSameLatency(makeProblem(model->graph, profile));
}

TEST_P(RealModel, EndsInAnErrorOrAModelWhereverItIsCutOff) {
    const std::string whole = slurp(GetParam());
    for (std::size_t part = 0; part < 8; ++part) {
        const std::string_view head = std::string_view(whole).substr(0, whole.size() * part / 8);
        const Result<ImportedModel> model = importModel(head, optionsFor(GetParam()));
        if (!model) {
            EXPECT_FALSE(model.error().code.empty());
            EXPECT_FALSE(model.error().message.empty());
            EXPECT_EQ(model.error().file, GetParam().string());
        } else {
            EXPECT_EQ(model->profile.layers.size(), static_cast<std::size_t>(model->graph->size()));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Shared, RealModel, testing::ValuesIn(modelFiles()), testName);

/// A measured pair: device times of both sides for one Caffe model.
struct MeasuredPair {
    const char* model;
    const char* edge;
    const char* cloud;
};

class MeasuredProfile : public testing::TestWithParam<MeasuredPair> {};

TEST_P(MeasuredProfile, GivesAPlanFromMeasuredTimes) {
    if (!fs::exists(shared / "profiles/ck-caffe"))
        GTEST_SKIP() << "no shared data at " << shared;
    const fs::path path = shared / "models/caffe" / GetParam().model;
    const Result<ImportedModel> model = importModelFile(path, optionsFor(path));
    ASSERT_TRUE(model) << model.error().where() << ": " << model.error().message;
    Profile profile = model->profile;
    const fs::path edgeFile = shared / "profiles/ck-caffe" / GetParam().edge;
    const fs::path cloudFile = shared / "profiles/ck-caffe" / GetParam().cloud;
    for (const auto& [file, role] :
         {std::pair(edgeFile, ProfileRole::Edge), {cloudFile, ProfileRole::Cloud}}) {
        const Result<AppliedProfile> applied =
            applyProfile(*model->graph, profile, slurp(file), role, file.string());
        ASSERT_TRUE(applied) << applied.error().where() << ": " << applied.error().message;
        profile = applied->profile;
    }
    double edge = 0;
    double cloud = 0;
    for (const LayerProfile& row : profile.layers) {
        edge += row.edge.value;
        cloud += row.cloud.value;
    }
    // An Exynos 5 needs hundreds of milliseconds for two frames, a GTX 1080 server tens at most.
    EXPECT_GT(edge, 0.1);
    EXPECT_LT(cloud, edge);
    EXPECT_GT(cloud, 0);
    Problem problem = makeProblem(model->graph, profile);
    expectSameLatency(problem);
    problem.network.bandwidth = BitsPerSecond(1e12);
    const Result<Solution> fast = solveDsl(problem);
    ASSERT_TRUE(fast);
    EXPECT_LT(fast->plan.times.latency().value, edge);
}

INSTANTIATE_TEST_SUITE_P(
    CkCaffe, MeasuredProfile,
    testing::Values(MeasuredPair{"bvlc_alexnet_deploy.prototxt", "exynos5-cpu4_bvlc-alexnet_batch2.csv",
                                 "gtx1080-cudnn_bvlc-alexnet_batch2.csv"},
                    MeasuredPair{"bvlc_googlenet_deploy.prototxt", "exynos5-cpu4_bvlc-googlenet_batch2.csv",
                                 "gtx1080-cudnn_bvlc-googlenet_batch2.csv"}));

} // namespace
} // namespace cutpoint
