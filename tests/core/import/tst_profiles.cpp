// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import.h"
#include "core/import/profiles/apply_profile.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace cutpoint;

namespace {

const std::string kChain =
    "layer,edge_s,cloud_s,output_bytes\ninput,0,0,100\nconv1,0.5,0.25,50\nfc/1,2,1,4\n";

Result<ImportedModel> read(const std::string& text) {
    ImportOptions options;
    options.file = "chain.csv";
    return importModel(text, options);
}

Result<AppliedProfile> apply(const std::string& text, ProfileRole role,
                             const std::string& file = "edge.csv") {
    const auto model = read(kChain);
    return applyProfile(*model->graph, emptyProfile(*model->graph), text, role, file);
}

bool has(const Issues& issues, const std::string& code) {
    return std::any_of(issues.begin(), issues.end(), [&](const Issue& i) { return i.code == code; });
}

} // namespace

TEST(ProfileCsv, readsAChain) {
    const auto model = read(kChain);
    ASSERT_TRUE(model);
    EXPECT_EQ(model->format, "chain-csv");
    EXPECT_EQ(model->graph->links().size(), 2U);
    EXPECT_EQ(model->profile.layers[1].edge, Seconds(0.5));
    EXPECT_EQ(model->profile.layers[2].output, Bytes(4));
    const auto semicolon =
        read("\xEF\xBB\xBFLayer;Edge_ms;Cloud_ms;output_kb\r\ninput;0;0;1\r\na;1,5;2;3\r\n");
    ASSERT_TRUE(semicolon);
    EXPECT_DOUBLE_EQ(semicolon->profile.layers[1].edge.value, 0.0015);
    EXPECT_TRUE(has(semicolon->issues, "decimal-comma"));
}

TEST(ProfileCsv, cumulativeTimesBecomeDifferences) {
    const auto model =
        read("id,op,input_from,output_shapes,robot_accu_s,server_accu_s\n"
             "0,_start,\"\",\"torch.Size([1, 2])\",0,0\n1,conv,\"0\",\"torch.Size([1, 3])\",2,1\n"
             "2,relu,\"1,0\",\"torch.Size([1, 3])\",1.5,1\n");
    ASSERT_TRUE(model);
    EXPECT_EQ(model->format, "operator-csv");
    EXPECT_EQ(model->graph->links().size(), 3U);
    EXPECT_EQ(model->profile.layers[1].edge, Seconds(2));
    EXPECT_EQ(model->profile.layers[2].edge, Seconds(0));
    EXPECT_EQ(model->profile.layers[0].output, Bytes(8));
    EXPECT_TRUE(has(model->issues, "cumulative-falls"));
}

TEST(ProfileCsv, refusesWithLineAndLayer) {
    const auto nan = read("layer,edge_s,cloud_s,output_bytes\ninput,0,0,1\na,nan,1,1\n");
    ASSERT_FALSE(nan);
    EXPECT_EQ(nan.error().where(), "chain.csv:3: a");
    const auto negative = read("layer,edge_s,cloud_s,output_bytes\ninput,0,0,1\na,1,-1,1\n");
    ASSERT_FALSE(negative);
    EXPECT_EQ(negative.error().code, "negative-number");
    const auto headless = read("layer,edge_s,cloud_s,output_bytes\na,1,1,1\n");
    ASSERT_FALSE(headless);
    EXPECT_NE(headless.error().fix.text().find("--input-bytes"), std::string::npos);
    const auto oneSided = read("index,layer,forward_ms_min\n0,data,0\n1,a,1\n");
    ASSERT_FALSE(oneSided);
    EXPECT_NE(oneSided.error().fix.text().find("--edge-profile"), std::string::npos);
}

TEST(ApplyProfile, matchesNamesAndReportsTheRest) {
    const auto applied = apply("index,layer,forward_ms_min\n0,data,9\n1,CONV1,100\n2,fc-2,1\n",
                               ProfileRole::Edge, "exynos_batch2.csv");
    ASSERT_TRUE(applied) << applied.error().message;
    EXPECT_DOUBLE_EQ(applied->profile.layers[1].edge.value, 0.05);
    EXPECT_EQ(applied->profile.layers[1].edgeFrom, Provenance::Measured);
    EXPECT_EQ(applied->profile.layers[1].cloudFrom, Provenance::Missing);
    EXPECT_EQ(applied->profile.layers[2].edgeFrom, Provenance::Missing);
    EXPECT_EQ(applied->profile.batch, 1);
    EXPECT_TRUE(has(applied->issues, "batch"));
    EXPECT_TRUE(has(applied->issues, "layer-without-times"));
    const auto row = std::find_if(applied->issues.begin(), applied->issues.end(),
                                  [](const Issue& i) { return i.code == "unmatched-row"; });
    ASSERT_NE(row, applied->issues.end());
    EXPECT_NE(row->fix.text().find("fc/1"), std::string::npos);
    EXPECT_FALSE(apply("layer,forward_ms\nconv1,1\nconv1,2\n", ProfileRole::Edge));
    EXPECT_FALSE(apply("layer,forward_ms\nother,1\nthing,2\n", ProfileRole::Edge));
}

TEST(ApplyProfile, leavesCaffesOwnSplitLayersOut) {
    const auto applied = apply("index,layer,forward_ms_min\n0,data,9\n1,conv1,100\n2,conv1_conv1_0_split,1\n"
                               "3,other_0_split,1\n",
                               ProfileRole::Edge, "exynos.csv");
    ASSERT_TRUE(applied) << applied.error().message;
    EXPECT_TRUE(has(applied->issues, "implicit-split"));
    EXPECT_EQ(std::count_if(applied->issues.begin(), applied->issues.end(),
                            [](const Issue& i) { return i.code == "unmatched-row"; }),
              1);
}

TEST(Msr, keepsWhatFollowsFromTheRawInput) {
    const std::filesystem::path folder = std::filesystem::path(CUTPOINT_SHARED_DATA) / "profiles/msr";
    if (!std::filesystem::exists(folder))
        GTEST_SKIP() << "no shared data";
    const std::pair<const char*, int> sizes[] = {
        {"LayerGraphs_bert24_inference.json", 30},        {"LayerGraphs_gnmt_inference.json", 84},
        {"LayerGraphs_resnet50_inference.json", 177},     {"LayerGraphs_inceptionv3_inference.json", 326},
        {"OperatorGraphs_bert_l-12_inference.json", 569}, {"OperatorGraphs_resnet50_inference.json", 444}};
    for (const auto& [file, size] : sizes) {
        const auto model = importModelFile(folder / file, {});
        ASSERT_TRUE(model) << file;
        EXPECT_EQ(model->graph->size(), size) << file;
        EXPECT_TRUE(has(model->issues, "synthetic-times")) << file;
    }
}

TEST(SharedProfiles, allImport) {
    const std::filesystem::path folder = std::filesystem::path(CUTPOINT_SHARED_DATA) / "profiles";
    if (!std::filesystem::exists(folder))
        GTEST_SKIP() << "no shared data";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const std::string path = entry.path().string();
        if (!entry.is_regular_file() || path.ends_with("LICENSE.txt") || path.ends_with("totals.csv"))
            continue;
        const auto model = importModelFile(entry.path(), {});
        if (path.find("/tools/") != std::string::npos) {
            // A profile opened as a model is called what it is.
            EXPECT_EQ(model ? "" : model.error().code.word(), path.ends_with(".onnx") ? "" : "not-a-model")
                << path;
            continue;
        }
        if (path.find("ck-caffe") != std::string::npos) {
            ASSERT_FALSE(model) << path;
            EXPECT_EQ(model.error().code, "one-sided-profile");
        } else {
            ASSERT_TRUE(model) << path << ": " << model.error().message;
            EXPECT_TRUE(model->hasTimes()) << path;
        }
    }
}
