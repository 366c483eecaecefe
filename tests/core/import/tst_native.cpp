// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/native_json.h"
#include "core/import/import.h"

#include <gtest/gtest.h>

#include <random>

using namespace cutpoint;

namespace {

const std::string kModel = R"({"format":"cutpoint-model","version":1,"name":"toy","unknown":[1],
 "provenance":{"edge_s":"invented","cloud_s":"measured"},
 "layers":[{"name":"in","inputs":[],"output_shape":[1,3,2,2],"input":true},
 {"name":"conv1","type":"Conv","inputs":["in"],"output_bytes":8,"edge_s":0.5,"cloud_s":0.25,"block":"b"},
 {"name":"fc","inputs":["conv1"],"output_bytes":4}]})";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

std::string errorOf(const std::string& text, const std::string& file = "m.json") {
    ImportOptions options;
    options.file = file;
    const auto model = importModel(text, options);
    return model ? "" : model.error().code.word();
}

} // namespace

TEST(Native, readsAndWritesTheSame) {
    const auto model = importModel(kModel, {});
    ASSERT_TRUE(model);
    EXPECT_EQ(model->format, "native");
    EXPECT_EQ(model->graph->layer(0).outputBytes, Bytes(48));
    EXPECT_EQ(model->profile.layers[1].edgeFrom, Provenance::Invented);
    EXPECT_EQ(model->profile.layers[2].edgeFrom, Provenance::Missing);
    EXPECT_TRUE(model->hasTimes());
    const auto again = importModel(writeNative(*model->graph, model->profile), {});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->graph->links(), model->graph->links());
    EXPECT_EQ(again->graph->layer(1).block, "b");
    EXPECT_EQ(again->profile.layers[1].edge, Seconds(0.5));
    EXPECT_EQ(again->profile.layers[1].cloudFrom, Provenance::Measured);
    EXPECT_EQ(again->profile.layers[2].cloudFrom, Provenance::Missing);
}

TEST(Native, namesWhatIsWrong) {
    ImportOptions options;
    const auto missing = importModel(replaced(kModel, "[\"conv1\"]", "[\"cnv1\"]"), options);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().node, "fc");
    EXPECT_NE(missing.error().fix.text().find("conv1"), std::string::npos);
    EXPECT_EQ(errorOf(replaced(kModel, "0.5", "-0.5")), "bad-number");
    EXPECT_EQ(errorOf(replaced(kModel, "\"version\":1", "\"version\":2")), "newer-version");
    EXPECT_EQ(errorOf(replaced(kModel, "\"fc\"", "\"conv1\"")), "duplicate-name");
    const auto syntax =
        importModel(replaced(kModel, "\"inputs\":[\"in\"],", "\"inputs\":[\"in\"] "), options);
    ASSERT_FALSE(syntax);
    EXPECT_EQ(syntax.error().code, "json-syntax");
    EXPECT_EQ(syntax.error().line, 4);
    EXPECT_EQ(errorOf("{\"a\":" + std::string(100000, '[')), "json-too-deep");
}

TEST(Detect, refusesWithTheReason) {
    EXPECT_EQ(errorOf(""), "empty-file");
    EXPECT_EQ(errorOf(" \n"), "empty-file");
    EXPECT_EQ(errorOf("hello world", "net.onnx"), "not-onnx");
    EXPECT_EQ(errorOf("hello world", "x.txt"), "unknown-format");
    EXPECT_EQ(errorOf(std::string("\x89PNG\0\1\2", 7), "x.png"), "unknown-format");
    EXPECT_EQ(errorOf("{\"format\":\"cutpoint-plan\"}"), "not-a-model");
    const auto folder = importModelFile(CUTPOINT_SAMPLE_MODELS, {});
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().code, "is-a-directory");
    const auto absent = importModelFile("no/such/file", {});
    ASSERT_FALSE(absent);
    EXPECT_EQ(absent.error().code, "file-not-found");
}

TEST(Detect, readsEverySample) {
    int read = 0;
    for (const auto& entry : std::filesystem::directory_iterator(CUTPOINT_SAMPLE_MODELS)) {
        if (entry.path().extension() != ".json")
            continue;
        const auto model = importModelFile(entry.path(), {});
        EXPECT_TRUE(model) << entry.path() << (model ? "" : model.error().message.text());
        ++read;
    }
    EXPECT_GE(read, 11);
}

TEST(Detect, survivesMutations) {
    const std::string csv = "layer,edge_s,cloud_s,output_bytes\ninput,0,0,8\na,1,2,3\nb,1,2,3\n";
    const std::string msr = R"({"nodes":[{"id":1,"cpuLatency":0,"fpgaLatency":0},{"id":2,"cpuLatency":10,
        "fpgaLatency":1}],"edges":[{"sourceId":1,"destId":2,"size":4}]})";
    const std::string dream = "node1 -- Input -- forward_compute_time=0, activation_size=[4; 8], "
                              "parameter_size=0\n\tnode1 -- node1\n";
    std::mt19937 random(7);
    int answered = 0;
    for (const std::string& seed : {kModel, csv, msr, dream}) {
        for (int round = 0; round < 2000; ++round) {
            std::string text = seed;
            for (int change = 0; change < 3; ++change)
                text[random() % text.size()] = static_cast<char>(random() % 256);
            const auto model = importModel(text, {});
            if (model)
                EXPECT_EQ(model->profile.layers.size(), static_cast<std::size_t>(model->graph->size()));
            else
                EXPECT_FALSE(model.error().message.empty());
            ++answered;
        }
    }
    EXPECT_EQ(answered, 8000);
}
