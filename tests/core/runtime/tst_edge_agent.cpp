// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/edge_fixture.h"

#include "core/runtime/edge/digest.h"
#include "core/runtime/edge/frame_source.h"
#include "tests/support/onnx_text.h"

#include <map>

namespace cutpoint {
namespace {

class EdgeAgentTest : public EdgeWorld {};

TEST(Digest, KnownAnswers) {
    EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256(std::string(1'000'000, 'a')),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    for (const std::size_t size : {55u, 56u, 63u, 64u, 65u, 119u, 120u})
        EXPECT_NE(sha256(std::string(size, 'x')), sha256(std::string(size + 1, 'x')));
    EXPECT_EQ(fnv1a("a"), 0xaf63dc4c8601ec8cu);
}

TEST(WatchHub, AWatcherThatDoesNotReadLosesACountedNumber) {
    WatchHub hub;
    const auto sleeper = hub.subscribe();
    for (std::size_t i = 0; i < WatchHub::capacity + 10; ++i) {
        WatchUpdate update;
        update.mutable_frame()->set_frame(static_cast<std::int64_t>(i));
        hub.publish(update);
    }
    const auto gap = sleeper->next(Seconds(0));
    ASSERT_TRUE(gap && gap->has_event());
    EXPECT_EQ(gap->event().kind(), "gap");
    EXPECT_TRUE(gap->event().text().ends_with(": 10")) << gap->event().text();
    EXPECT_EQ(sleeper->next(Seconds(0))->frame().frame(), 10);
    std::vector<std::shared_ptr<Watcher>> all;
    while (const auto watcher = hub.subscribe())
        all.push_back(watcher);
    EXPECT_EQ(all.size(), WatchHub::mostWatchers - 1);
    all.clear();
    EXPECT_TRUE(hub.subscribe()) << "those who left make room";
}

TEST(FrameSource, SyntheticFramesRepeatWithTheSeed) {
    const std::vector<TensorSpec> inputs{{"x", TensorType::Fp32, {1, 3, 4, 4}},
                                         {"n", TensorType::Int64, {-1}}};
    const auto a = openFrameSource("synthetic", inputs, 5), b = openFrameSource("synthetic", inputs, 5);
    const auto first = (*a)->next(), again = (*b)->next(), second = (*a)->next();
    EXPECT_EQ((*first)[0].data, (*again)[0].data);
    EXPECT_NE((*first)[0].data, (*second)[0].data);
    EXPECT_EQ((*first)[0].data.size(), 192u);
    EXPECT_EQ((*first)[1].data.size(), 8u);
    EXPECT_EQ(openFrameSource("/nowhere", inputs).error().code, "no-source");
    EXPECT_EQ(openFrameSource(testing::TempDir(), {{"x", TensorType::Fp32, {1, 7}}}).error().code,
              "no-picture-input");
    EXPECT_EQ(openFrameSource("synthetic", {{"x", TensorType::Fp32, {1 << 20, 1 << 20}}}).error().code,
              "no-source");
}

TEST_F(EdgeAgentTest, EveryCutGivesTheSameAnswers) {
    startEdge();
    std::map<std::int64_t, std::set<std::uint64_t>> answers;
    const std::size_t layers = static_cast<std::size_t>(agent->model().graph->size()) - 1;
    std::size_t before = 0;
    for (std::size_t n = 0; n <= layers; ++n) {
        const auto deployed = agent->deploy(edgeLayers(n), {}, "cut after " + std::to_string(n));
        ASSERT_TRUE(deployed.ok()) << deployed.error().message;
        EXPECT_EQ(deployed->cutTensors.size(), n == layers ? 0u : 1u);
        ASSERT_FALSE(agent->startStream(0, 3));
        ASSERT_TRUE(eventually([&] { return !agent->streaming(); }));
        ASSERT_TRUE(eventually([&] { return records->frames().size() == before + 3; }));
        for (const auto& frame : records->frames())
            answers[frame.frame()].insert(frame.answer_hash());
        const auto last = records->frames().back();
        EXPECT_FALSE(last.finished_on_edge());
        EXPECT_EQ(last.sent_bytes() > 0, n < layers);
        EXPECT_EQ(last.cloud_seconds() > 0, n < layers);
        before += 3;
    }
    ASSERT_EQ(answers.size(), 3u);
    for (const auto& [frame, hashes] : answers)
        EXPECT_EQ(hashes.size(), 1u) << "frame " << frame << " depends on the cut";
    EXPECT_NE(*answers[0].begin(), *answers[1].begin());
}

TEST_F(EdgeAgentTest, PlansChangeWhileFramesFlow) {
    startEdge();
    ASSERT_FALSE(agent->startStream(200, 0));
    for (int i = 0; i < 12; ++i) {
        const auto deployed = agent->deploy(edgeLayers(static_cast<std::size_t>(i) % 6), {}, "plan");
        ASSERT_TRUE(deployed.ok()) << deployed.error().message;
        EXPECT_GT(deployed->switchTime.value, 0);
        EXPECT_FALSE(deployed->paused);
    }
    const Pipeline::Counts counts = agent->stopStream();
    EXPECT_GT(counts.in, 12);
    EXPECT_EQ(counts.done, counts.in);
    ASSERT_TRUE(
        eventually([&] { return records->frames().size() == static_cast<std::size_t>(counts.done); }));
    expectEachFrameOnce(records->frames(), static_cast<std::size_t>(counts.done));
    std::set<std::int64_t> plans;
    for (const auto& frame : records->frames()) {
        plans.insert(frame.plan());
        EXPECT_FALSE(frame.finished_on_edge()) << records->text();
    }
    EXPECT_GE(plans.size(), 12u);
    EXPECT_EQ(records->count("plan-changed"), 12u);
    EXPECT_EQ(records->count("link-lost"), 0u);
}

TEST_F(EdgeAgentTest, RefusesPlansThatCannotBeMeant) {
    startEdge();
    const auto names = agent->wantedEdgeLayers();
    const auto code = [&](std::vector<std::string> here, std::vector<std::string> there = {}) {
        return agent->deploy(here, there, "").error().code;
    };
    EXPECT_EQ(code({"nobody"}), "unknown-layer");
    EXPECT_EQ(code({}, {"nobody"}), "unknown-layer");
    EXPECT_EQ(code({names.back()}), "not-a-downset");
    EXPECT_EQ(code(edgeLayers(2), {names[1]}), "bad-plan") << "a layer on both sides";
    EXPECT_EQ(code(edgeLayers(2), {names.back()}), "bad-plan") << "a layer on neither";
    EXPECT_EQ(agent->wantedEdgeLayers(), names) << "the running plan goes on";
}

TEST_F(EdgeAgentTest, AnEdgeTooSmallForTwoPlansPausesAndOneTooSmallForThePlanRefuses) {
    startEdge();
    const double whole = static_cast<double>(agent->model().runnable.onnx.size());
    records.reset();
    agent.reset();
    startEdge([&](EdgeOptions& options) { options.edgeMemory = Bytes(whole * 1.9); });
    ASSERT_FALSE(agent->startStream(100, 0));
    auto deployed = agent->deploy(edgeLayers(4), {}, "first");
    ASSERT_TRUE(deployed.ok()) << deployed.error().message;
    EXPECT_FALSE(deployed->paused) << "there was no edge half before";
    deployed = agent->deploy(edgeLayers(3), {}, "second");
    ASSERT_TRUE(deployed.ok());
    const Pipeline::Counts counts = agent->stopStream();
    EXPECT_EQ(counts.done, counts.in);
    const bool bothFit = !deployed->paused;
    records.reset();
    agent.reset();
    startEdge([&](EdgeOptions& options) { options.edgeMemory = Bytes(whole * 1.01); });
    EXPECT_EQ(agent->deploy(edgeLayers(4), {}, "").error().code, "edge-memory");
    EXPECT_TRUE(agent->deploy(edgeLayers(0), {}, "cloud-only needs no edge half").ok());
    EXPECT_FALSE(bothFit) << "two halves of this net and the whole exceed 1.9 times the whole";
}

TEST_F(EdgeAgentTest, TellsTheLargestSustainableRateWhenFramesComeTooFast) {
    startEdge([](EdgeOptions& options) { options.slowdown = 30; });
    ASSERT_FALSE(agent->startStream(5000, 120));
    ASSERT_TRUE(eventually([&] { return !agent->streaming(); }, 60));
    EXPECT_GE(records->count("congested"), 1u);
    ASSERT_TRUE(eventually([&] { return records->frames().size() == 120; }));
    expectEachFrameOnce(records->frames(), 120);
    EXPECT_EQ(agent->startStream(0, 1), std::nullopt);
    EXPECT_TRUE(eventually([&] { return !agent->streaming(); }));
}

TEST_F(EdgeAgentTest, ProfilesBothSides) {
    startEdge([](EdgeOptions& options) { options.slowdown = 4; });
    std::vector<std::string> stages;
    const auto profile =
        agent->profile(3, [&](const std::string& stage, int, int) { stages.push_back(stage); }, {});
    ASSERT_TRUE(profile.ok()) << profile.error().message;
    EXPECT_GT(stages.size(), 4u);
    double onEdge = 0, inCloud = 0;
    for (const auto& row : profile->layers) {
        onEdge += row.edge.value;
        inCloud += row.cloud.value;
    }
    EXPECT_NEAR(onEdge + profile->fixed.edge.value, profile->edgeWhole.value, 1e-9)
        << "the layers and what is paid once add up to the measured whole";
    EXPECT_NEAR(inCloud + profile->fixed.cloud.value, profile->cloudWhole.value, 1e-9);
    EXPECT_GT(inCloud, 0);
    EXPECT_TRUE(checkProfile(*agent->model().graph, profile->profile(*agent->model().graph)).empty());
    ASSERT_FALSE(agent->startStream(50, 0));
    EXPECT_EQ(agent->profile(3, {}, {}).error().code, "streaming");
    EXPECT_EQ(agent->startStream(50, 0)->code, "already-streaming");
    agent->stopStream();
}

/// Adds each frame to what the frames before left, and works on the sum.
std::string netWithState() {
    const std::string path = testing::TempDir() + "cutpoint_state_net_" + std::to_string(getpid()) + ".onnx";
    std::ofstream(path, std::ios::binary) << onnxText(13, {{"frame", {1, 64}}, {"hidden_in", {1, 64}}},
                                                      {{"y", {1, 64}}, {"hidden_out", {1, 64}}},
                                                      {{"Add", {"frame", "hidden_in"}, {"hidden_out"}},
                                                       {"Relu", {"hidden_out"}, {"r"}},
                                                       {"Tanh", {"r"}, {"y"}}});
    return path;
}

/// The edge would feed every frame the same empty cache, and nobody would be told.
TEST_F(EdgeAgentTest, AStateThatGrowsWithEachFrameIsRefused) {
    const std::string path = testing::TempDir() + "cutpoint_cache_net_" + std::to_string(getpid()) + ".onnx";
    std::ofstream(path, std::ios::binary) << onnxText(
        13, {{"frame", {1, 1, 8}}, {"past_kv", {1, 4, 8}}}, {{"y", {1, 5, 8}}, {"present_kv", {1, 5, 8}}},
        {{"Concat", {"past_kv", "frame"}, {"present_kv"}, {{"axis", std::int64_t{1}}}},
         {"Relu", {"present_kv"}, {"y"}}});
    EdgeOptions options;
    options.modelFile = path;
    ChannelOptions nobody;
    nobody.target = "127.0.0.1:9";
    const auto made = EdgeAgent::make(options, *openChannel(nobody), *openChannel(nobody));
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().code, "recurrent-layer") << made.error().text();
    EXPECT_EQ(made.error().node, "past_kv");
}

TEST_F(EdgeAgentTest, StateIsCarriedFromFrameToFrameWhateverPlanRuns) {
    startEdge([](EdgeOptions& options) { options.modelFile = netWithState(); });
    const LayerGraph& graph = *agent->model().graph;
    const LayerId state = graph.find("hidden_in");
    ASSERT_GE(state, 0);
    ASSERT_FALSE(graph.layer(state).stateOf.empty());
    // What one engine answers that is given its own state.
    const auto engine = *makeEngine(agent->options().engine);
    ASSERT_TRUE(engine->load(agent->model().runnable.onnx).empty());
    constexpr int frames = 60;
    const auto source = *openFrameSource("synthetic", engine->inputs(), agent->options().seed);
    std::string held;
    std::vector<std::uint64_t> expected;
    for (int k = 0; k < frames; ++k) {
        auto inputs = *source->next();
        for (Tensor& input : inputs)
            if (input.spec.name == "hidden_in")
                input.data = held.empty() ? std::string(input.data.size(), '\0') : held;
        const auto outputs = *engine->run(inputs);
        for (const Tensor& output : outputs)
            if (output.spec.name == "hidden_out")
                held = output.data;
        expected.push_back(answerHash(outputs));
    }
    // The layers up to the state's writer on the edge, the rest in the cloud; changed in the middle.
    std::vector<std::string> onEdge, inCloud;
    for (const Layer& layer : graph.layers())
        (layer.isInput || !layer.stateOf.empty() || layer.name == graph.layer(state).stateOf ? onEdge
                                                                                             : inCloud)
            .push_back(layer.name);
    ASSERT_FALSE(agent->startStream(40, frames));
    ASSERT_TRUE(eventually([&] { return records->frames().size() >= 10; }));
    const auto deployed = agent->deploy(onEdge, inCloud, "split");
    ASSERT_TRUE(deployed.ok()) << deployed.error().text();
    ASSERT_TRUE(eventually([&] { return records->count("stream-ended") == 1; })) << records->text();
    const auto seen = records->frames();
    ASSERT_EQ(seen.size(), static_cast<std::size_t>(frames));
    bool sent = false;
    for (const auto& frame : seen) {
        EXPECT_EQ(frame.answer_hash(), expected[static_cast<std::size_t>(frame.frame())]) << frame.frame();
        sent = sent || frame.sent_bytes() > 0;
    }
    EXPECT_TRUE(sent) << "the second plan ran";
    EXPECT_NE(records->text().find("The state between frames stays there and goes on"), std::string::npos);

    const auto refused = agent->deploy({"frame"}, {}, "all in the cloud");
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, code::RecurrentLayer);
    EXPECT_EQ(refused.error().node, "hidden_in");
    const auto checked = agent->check({"frame"}, {}, true, {}, {});
    ASSERT_FALSE(checked.ok());
    EXPECT_EQ(checked.error().code, code::RecurrentLayer);
    // Another stream begins with no state.
    ASSERT_FALSE(agent->startStream(0, 1));
    ASSERT_TRUE(eventually([&] { return records->frames().size() == frames + 1; }));
    EXPECT_EQ(records->frames().back().answer_hash(), expected[0]);
}

TEST_F(EdgeAgentTest, TheCloudGivesBackWhatAnEdgeHeldThatIsNotHeardOf) {
    const CloudClient client(channelOn(link->port()));
    startEdge();
    ASSERT_TRUE(agent->deploy(edgeLayers(2), {}, "kept").ok());
    const auto half = agent->model().runnable.onnx;
    ASSERT_TRUE(client.load("of-the-dead", half, Seconds(60)).ok());
    EXPECT_THAT(client.held(), testing::ElementsAre("of-the-dead"));
    const auto share = client.attend("dead", client.held(), {}, Seconds(0.2), Seconds(5));
    ASSERT_TRUE(share.ok()) << share.error().text();
    EXPECT_FALSE(share->limit);
    EXPECT_TRUE(eventually([&] { return !client.modelReady("of-the-dead", Seconds(5)); }));
    ASSERT_FALSE(agent->startStream(0, 5));
    ASSERT_TRUE(eventually([&] { return records->frames().size() == 5; }));
    for (const auto& frame : records->frames())
        EXPECT_FALSE(frame.finished_on_edge()) << "the living edge's half is still there";
}

TEST_F(EdgeAgentTest, ACloudThatNobodySharesIsNotToldOf) {
    startEdge([](EdgeOptions& options) { options.attendance.idle = Seconds(0.01); });
    ASSERT_TRUE(agent->deploy(edgeLayers(2), {}, "kept").ok());
    ASSERT_FALSE(agent->startStream(20, 30));
    ASSERT_TRUE(eventually([&] { return records->count("stream-ended") == 1; }));
    EXPECT_EQ(records->count("server-share"), 0) << records->text();
}

/// An edge of weak power would measure itself for minutes, again and again.
TEST_F(EdgeAgentTest, AProfileAsksTheCloudFirst) {
    startEdge();
    link.reset();
    int stages = 0;
    const auto profile = agent->profile(2, [&](const std::string&, int, int) { ++stages; }, {});
    ASSERT_FALSE(profile.ok());
    EXPECT_EQ(profile.error().code, code::CloudUnreachable);
    EXPECT_EQ(stages, 1);
}

} // namespace
} // namespace cutpoint
