// SPDX-License-Identifier: GPL-3.0-or-later
// What is odd about real profiles must be noticed and said: one test per kind.
#include "core/cost/device.h"
#include "core/import/import.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

using namespace cutpoint;

namespace {

const std::string kHeader = "layer,edge_s,cloud_s,output_bytes\ninput,0,0,100\n";

Result<ImportedModel> read(const std::string& text, const std::string& file = "chain.csv") {
    ImportOptions options;
    options.file = file;
    return importModel(text, options);
}

/// The first issue of the code; one with an empty code when there is none.
Issue issueOf(const Issues& issues, const std::string& code) {
    const auto found =
        std::find_if(issues.begin(), issues.end(), [&](const Issue& i) { return i.code == code; });
    return found == issues.end() ? Issue{} : *found;
}

Issue issueOf(const Result<ImportedModel>& model, const std::string& code) {
    EXPECT_TRUE(model.ok()) << model.error().message;
    return model.ok() ? issueOf(model->issues, code) : Issue{};
}

std::filesystem::path shared(const char* name) {
    return std::filesystem::path(CUTPOINT_SHARED_DATA) / "profiles" / name;
}

} // namespace

TEST(ProfileDirt, CleanTimesRaiseNothing) {
    const auto model = read(kHeader + "a,0.5,0.1,50\nb,0.25,0.05,40\n");
    ASSERT_TRUE(model.ok());
    EXPECT_TRUE(model->issues.empty()) << model->issues.front().message;
}

TEST(ProfileDirt, Zeros) {
    const Issue zero = issueOf(read(kHeader + "a,0.5,0.1,50\nb,0,0.1,40\nc,0.2,0.1,4\n"), "zero-times");
    EXPECT_EQ(zero.where(), "chain.csv:4: b");
    EXPECT_NE(zero.message.text().find("1 of 3"), std::string::npos) << zero.message;
    EXPECT_NE(zero.message.text().find("edge_s"), std::string::npos);
    EXPECT_EQ(issueOf(read(kHeader + "a,0,0.1,50\nb,0,0.1,4\n"), "all-zero").code, "all-zero");
}

TEST(ProfileDirt, CumulativeTimesThatFallOrStandStill) {
    const auto model =
        read("id,op,input_from,output_shapes,robot_accu_s,server_accu_s\n"
             "0,_start,\"\",\"[1, 2]\",0,0\n1,conv,\"0\",\"[1, 3]\",2,1\n2,relu,\"1\",\"[1, 3]\",1.5,1\n");
    EXPECT_EQ(issueOf(model, "cumulative-falls").line, 4);
    EXPECT_EQ(issueOf(model, "cumulative-falls").node, "relu");
    EXPECT_NE(issueOf(model, "zero-times").fix.text().find("steps"), std::string::npos);
}

TEST(ProfileDirt, Batches) {
    const auto chain = read(kHeader + "a,1,0.5,50\n", "net_batch64.csv");
    EXPECT_NE(issueOf(chain, "batch").message.text().find("64"), std::string::npos);
    EXPECT_EQ(chain->profile.batch, 64);

    const auto model = read(kHeader + "a,1,0.5,50\n");
    const Profile empty = emptyProfile(*model->graph);
    const auto edge = applyProfile(*model->graph, empty, "layer,forward_ms_min\na,100\n", ProfileRole::Edge,
                                   "pi_batch2.csv");
    ASSERT_TRUE(edge.ok());
    EXPECT_DOUBLE_EQ(edge->profile.layers[1].edge.value, 0.05);
    EXPECT_EQ(issueOf(edge->issues, "batch-mismatch").code, "");
    const auto cloud = applyProfile(*model->graph, edge->profile, "layer,forward_ms_min\na,64\n",
                                    ProfileRole::Cloud, "gpu_batch64.csv");
    ASSERT_TRUE(cloud.ok());
    EXPECT_DOUBLE_EQ(cloud->profile.layers[1].cloud.value, 0.001);
    EXPECT_EQ(cloud->profile.batch, 1);
    const Issue mismatch = issueOf(cloud->issues, "batch-mismatch");
    EXPECT_NE(mismatch.message.text().find("batch of 64"), std::string::npos) << mismatch.message;
    EXPECT_NE(mismatch.message.text().find("pi_batch2) for 2"), std::string::npos) << mismatch.message;
}

TEST(ProfileDirt, Outliers) {
    const Issue layer =
        issueOf(read(kHeader + "a,1,1,50\nb,1,1,50\nc,1,1,50\nd,1,4000,50\ne,1,1,50\n"), "outlier");
    EXPECT_EQ(layer.node, "d");
    EXPECT_EQ(layer.line, 6);
    const auto model = read(kHeader + "a,1,0.5,50\nb,1,0.5,50\n");
    const auto runs = applyProfile(*model->graph, emptyProfile(*model->graph),
                                   "layer,forward_ms_min,forward_ms_all\na,3,3900;3;4\nb,3,3;3.1;3.2\n",
                                   ProfileRole::Edge, "opencl.csv");
    ASSERT_TRUE(runs.ok());
    EXPECT_EQ(issueOf(runs->issues, "outlier").where(), "opencl.csv:2: a");
    EXPECT_EQ(std::count_if(runs->issues.begin(), runs->issues.end(),
                            [](const Issue& i) { return i.code == "outlier"; }),
              1);
}

TEST(ProfileDirt, Units) {
    const auto mixed = read("layer,edge_us,cloud_ms,output_kib\ninput,0,0,1\na,3000,2,1\n");
    ASSERT_TRUE(mixed.ok());
    EXPECT_DOUBLE_EQ(mixed->profile.layers[1].edge.value, 0.003);
    EXPECT_DOUBLE_EQ(mixed->profile.layers[1].cloud.value, 0.002);
    EXPECT_DOUBLE_EQ(mixed->profile.layers[1].output.value, 1024);
    EXPECT_EQ(issueOf(mixed, "unit-suspicion").code, "");
    // Milliseconds under a heading of seconds.
    EXPECT_NE(
        issueOf(read(kHeader + "a,900,40,50\nb,700,30,50\n"), "unit-suspicion").message.text().find("edge_s"),
        std::string::npos);
    EXPECT_EQ(issueOf(read(kHeader + "a,0.001,0.5,50\n"), "unit-suspicion").code, "unit-suspicion");
    const auto unitless = read("layer,edge,cloud,output_bytes\ninput,0,0,1\na,1,1,1\n");
    ASSERT_FALSE(unitless.ok());
    EXPECT_EQ(unitless.error().code, "no-time-column");
}

TEST(ProfileDirt, WhatSaysThatItWasTimedIsMeasuredAndTheRestIsImported) {
    const auto plain = read(kHeader + "a,1,0.5,50\n");
    EXPECT_EQ(plain->profile.layers[1].edgeFrom, Provenance::Imported);
    const auto logged = read("id,op,input_from,output_shapes,robot_accu_s,server_accu_s\n"
                             "0,_start,\"\",\"[1, 2]\",0,0\n1,conv,\"0\",\"[1, 3]\",2,1\n");
    EXPECT_EQ(logged->profile.layers[1].cloudFrom, Provenance::Measured);
    const auto stated =
        read("layer,edge_s,cloud_s,output_bytes,provenance\ninput,0,0,1,\na,1,1,1,invented\n");
    ASSERT_TRUE(stated.ok());
    EXPECT_EQ(stated->profile.layers[1].edgeFrom, Provenance::Invented);
    const auto runs = applyProfile(*plain->graph, emptyProfile(*plain->graph), "layer,forward_ms_min\na,1\n",
                                   ProfileRole::Edge, "e.csv");
    EXPECT_EQ(runs->profile.layers[1].edgeFrom, Provenance::Measured);
    const auto time = applyProfile(*plain->graph, emptyProfile(*plain->graph), "layer,time_ms\na,1\n",
                                   ProfileRole::Edge, "e.csv");
    EXPECT_EQ(time->profile.layers[1].edgeFrom, Provenance::Imported);
}

TEST(ProfileDirt, RealFilesAreNamedForWhatTheyHave) {
    if (!std::filesystem::exists(shared("msr")))
        GTEST_SKIP() << "no shared data";
    const auto of = [](const char* name, const char* code) {
        return issueOf(importModelFile(shared(name), {}), code);
    };
    const Issue weights = of("msr/OperatorGraphs_resnet50_inference.json", "input-is-weights");
    EXPECT_EQ(weights.node, "gpu_0/conv1_w_0");
    EXPECT_NE(weights.fix.text().find("--input-bytes"), std::string::npos);
    EXPECT_EQ(of("msr/LayerGraphs_resnet50_inference.json", "input-is-weights").code, "");
    EXPECT_EQ(of("msr/OperatorGraphs_bert_l-3_inference.json", "input-is-weights").code, "");
    EXPECT_NE(of("msr/LayerGraphs_gnmt_inference.json", "input-size-unknown").code, "");
    EXPECT_NE(of("intradp/vgg19_bn_jetson_robot_vs_gpu_server.csv", "zero-times").code, "");
    EXPECT_NE(of("pipedream/alexnet/graph.txt", "batch-unknown").code, "");
}

TEST(PipeDream, EdgeTimesAreEstimatesThatANamedDeviceReplaces) {
    const auto model = read("node1 -- Input0 -- forward_compute_time=0.0, backward_compute_time=0.0, "
                            "activation_size=0.0, parameter_size=0.000\n"
                            "node2 -- Conv2d(3, 64, kernel_size=(11, 11), stride=(4, 4), padding=(2, 2)) -- "
                            "forward_compute_time=2.0, backward_compute_time=1.0, activation_size=774400.0, "
                            "parameter_size=93184.000\n"
                            "node3 -- Linear(in_features=100, out_features=10, bias=True) -- "
                            "forward_compute_time=1.0, backward_compute_time=1.0, activation_size=40.0, "
                            "parameter_size=4040.000\n\tnode1 -- node2\n\tnode2 -- node3\n",
                            "graph.txt");
    ASSERT_TRUE(model.ok()) << model.error().message;
    const LayerGraph& graph = *model->graph;
    const auto row = [&](const char* name) {
        return model->profile.layers[static_cast<std::size_t>(graph.find(name))];
    };
    EXPECT_EQ(row("node2").edgeFrom, Provenance::Estimated);
    EXPECT_EQ(row("node2").edge, Seconds(0.02));
    EXPECT_EQ(row("node2").cloudFrom, Provenance::Measured);
    EXPECT_EQ(graph.layer(graph.find("node2")).flops, 2.0 * 364 * 193600);
    EXPECT_EQ(graph.layer(graph.find("node3")).flops, 2.0 * 101 * 10);
    Profile base = model->profile;
    for (LayerProfile& layer : base.layers)
        layer.edgeFrom = Provenance::Missing;
    const Device& pi = *findDevice("raspberry-pi-3b");
    const Profile estimated = estimateProfile(graph, base, &pi, nullptr);
    const auto conv = static_cast<std::size_t>(graph.find("node2"));
    EXPECT_GT(estimated.layers[conv].edge, Seconds(0.9 * 2.0 * 364 * 193600 / pi.flopsPerSecond));
    EXPECT_EQ(estimated.layers[conv].edgeFrom, Provenance::Estimated);
    EXPECT_EQ(estimated.layers[conv].cloud, Seconds(0.002));
}
