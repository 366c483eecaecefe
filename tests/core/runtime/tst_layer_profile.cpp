// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/native_json.h"
#include "core/import/profiles/apply_profile.h"
#include "core/runtime/engine/layer_profile.h"
#include "tests/support/halves_check.h"

#include <sys/wait.h>
#include <unistd.h>

namespace cutpoint {
namespace {

struct Measured {
    ImportedModel source;
    MeasuredLayers layers;
};

Result<Measured> measure(const std::string& sample, Side side) {
    const std::string content = fileContent(std::string(CUTPOINT_SAMPLE_MODELS) + "/" + sample);
    auto source = importModel(content, {});
    if (!source)
        return source.error();
    const auto model = makeRunnable(content, sample);
    if (!model)
        return model.error();
    MeasureOptions options;
    options.engine.threads = 1;
    options.side = side;
    options.repeats = 3;
    options.cuts = 2;
    auto layers = measureLayers(*model, *source->graph, options);
    if (!layers)
        return layers.error();
    return Measured{*std::move(source), *std::move(layers)};
}

class LayerProfileOf : public testing::TestWithParam<Side> {};

TEST_P(LayerProfileOf, AddsUpToTheWholeModel) {
    const auto measured = measure("nin.json", GetParam());
    ASSERT_TRUE(measured.ok()) << issueText(measured.error());
    const LayerGraph& graph = *measured->source.graph;
    ASSERT_EQ(measured->layers.layers.size(), static_cast<std::size_t>(graph.size()));
    double sum = 0, conv = 0;
    for (LayerId v = 0; v < graph.size(); ++v) {
        const auto& row = measured->layers.layers[static_cast<std::size_t>(v)];
        sum += row.time.value;
        conv += graph.layer(v).type == "MlpConv" ? row.time.value : 0;
        EXPECT_GE(row.time.value, 0);
        EXPECT_EQ(row.output.value, graph.layer(v).outputBytes.value) << graph.layer(v).name;
        EXPECT_EQ(row.outputMeasured, !graph.layer(v).isInput) << graph.layer(v).name;
    }
    EXPECT_EQ(measured->layers.layers[static_cast<std::size_t>(graph.inputs().front())].time.value, 0);
    EXPECT_NEAR(sum / measured->layers.whole.value, 1, 1e-9);
    EXPECT_GT(conv, 0.5 * sum) << "the convolutions do nearly all of this net's work (99 % of its FLOPs)";
    EXPECT_FALSE(measured->layers.cuts.empty());
    EXPECT_GT(measured->layers.scale(), 0);
}

TEST_P(LayerProfileOf, IsReadBackFromItsFiles) {
    const auto measured = measure("nin.json", GetParam());
    ASSERT_TRUE(measured.ok()) << issueText(measured.error());
    const LayerGraph& graph = *measured->source.graph;
    const bool edge = GetParam() == Side::Edge;
    const Profile profile = measuredProfile(graph, measured->layers, GetParam());
    EXPECT_TRUE(checkProfile(graph, profile).empty());
    const auto applied = applyProfile(graph, emptyProfile(graph), measuredCsv(graph, measured->layers),
                                      edge ? ProfileRole::Edge : ProfileRole::Cloud, "profile.csv");
    ASSERT_TRUE(applied.ok()) << issueText(applied.error());
    const auto native = importNative(writeNative(graph, profile), {});
    ASSERT_TRUE(native.ok()) << issueText(native.error());
    for (std::size_t v = 0; v < profile.layers.size(); ++v) {
        const auto time = [&](const LayerProfile& layer) {
            return edge ? layer.edge.value : layer.cloud.value;
        };
        EXPECT_EQ(time(applied->profile.layers[v]), time(profile.layers[v]));
        EXPECT_EQ(time(native->profile.layers[v]), time(profile.layers[v]));
        const LayerProfile& layer = native->profile.layers[v];
        EXPECT_EQ(edge ? layer.edgeFrom : layer.cloudFrom, Provenance::Measured);
        EXPECT_EQ(edge ? layer.cloudFrom : layer.edgeFrom, Provenance::Missing);
    }
}

INSTANTIATE_TEST_SUITE_P(Sides, LayerProfileOf, testing::Values(Side::Edge, Side::Cloud),
                         [](const auto& side) { return side.param == Side::Edge ? "Edge" : "Cloud"; });

/// Exit code of the agent called with `arguments`; -1 when it did not end by itself.
int agent(const std::string& arguments) {
    const int status =
        std::system(("'" CUTPOINT_BIN "/cutpoint-agent' " + arguments + " 2>/dev/null").c_str());
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST(AgentProfile, WritesAProfileForTheModel) {
    const auto file = std::filesystem::temp_directory_path() /
                      ("cutpoint-tst-profile-" + std::to_string(getpid()) + ".csv");
    const std::string model = CUTPOINT_SAMPLE_MODELS "/nin.json";
    ASSERT_EQ(
        agent("profile '" + model + "' --repeats 1 --cuts 1 --side cloud -q -o '" + file.string() + "'"), 0);
    const auto source = importModel(fileContent(model), {});
    ASSERT_TRUE(source.ok());
    const auto applied = applyProfile(*source->graph, emptyProfile(*source->graph), fileContent(file),
                                      ProfileRole::Cloud, file.string());
    std::filesystem::remove(file);
    ASSERT_TRUE(applied.ok()) << issueText(applied.error());
    for (const Issue& issue : applied->issues)
        EXPECT_TRUE(issue.code != "unmatched-row" && issue.code != "layer-without-times") << issueText(issue);
    EXPECT_GT(applied->profile.layers[static_cast<std::size_t>(source->graph->find("mlpconv1"))].cloud.value,
              0);
    EXPECT_EQ(agent("profile /no/such/model.onnx"), 1);
    EXPECT_EQ(agent("profile '" + model + "' --engine magic"), 2);
    EXPECT_EQ(agent("profile"), 2);
}

TEST(LayerProfile, StopsWhenAsked) {
    const std::string content = fileContent(CUTPOINT_SAMPLE_MODELS "/nin.json");
    const auto source = importModel(content, {});
    const auto model = makeRunnable(content, "nin.json");
    ASSERT_TRUE(source.ok() && model.ok());
    int calls = 0;
    const auto measured =
        measureLayers(*model, *source->graph, {}, [&](const std::string&, int, int) { return ++calls < 2; });
    ASSERT_FALSE(measured.ok());
    EXPECT_EQ(measured.error().code, "cancelled");
    EXPECT_EQ(calls, 2);
}

} // namespace
} // namespace cutpoint
