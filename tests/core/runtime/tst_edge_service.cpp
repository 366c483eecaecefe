// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/edge_fixture.h"

#include "core/model/graph_digest.h"
#include "core/runtime/edge/edge_client.h"
#include "core/runtime/edge/edge_service.h"
#include "core/runtime/service/server_host.h"

namespace cutpoint {
namespace {

class EdgeServiceTest : public EdgeWorld {
protected:
    void SetUp() override {
        startEdge();
        service = std::make_unique<EdgeService>(*agent, CallGuard(AccessToken()), "cloud:1", "1.0", false);
        ServerOptions options;
        options.listen = "127.0.0.1:0";
        auto started = ServerHost::start(options, {service.get()});
        ASSERT_TRUE(started.ok()) << started.error().message;
        host = *std::move(started);
        client = std::make_unique<EdgeClient>(channelOn(host->endpoint().port));
    }
    void TearDown() override {
        service->endWatches();
        host->stop(Seconds(1));
    }
    edge::v1::DeployRequest planAfter(std::size_t n) const {
        edge::v1::DeployRequest request;
        for (const std::string& name : edgeLayers(n))
            request.add_edge_layers(name);
        return request;
    }

    std::unique_ptr<EdgeService> service;
    std::unique_ptr<ServerHost> host;
    std::unique_ptr<EdgeClient> client;
};

TEST_F(EdgeServiceTest, DescribesItself) {
    const auto found = client->describe();
    ASSERT_TRUE(found.ok()) << found.error().message;
    EXPECT_EQ(found->model_digest(), agent->model().digest);
    EXPECT_EQ(found->all_layers_size(), agent->model().graph->size());
    EXPECT_EQ(found->edge_layers_size(), found->all_layers_size()) << "edge-only until a plan is pushed";
    EXPECT_TRUE(found->cloud_reachable());
    EXPECT_TRUE(found->synthetic_weights());
    EXPECT_FALSE(found->streaming());
}

TEST_F(EdgeServiceTest, PushesStreamsAndWatches) {
    edge::v1::DeployRequest plan = planAfter(2);
    plan.set_model_digest(agent->model().digest);
    const auto deployed = client->deploy(plan);
    ASSERT_TRUE(deployed.ok()) << deployed.error().message;
    EXPECT_EQ(deployed->cut_tensors_size(), 1);
    std::vector<edge::v1::FrameRecord> frames;
    std::optional<Issue> started;
    const auto lost = client->watch(
        [&](const edge::v1::WatchUpdate& update) {
            if (update.has_frame())
                frames.push_back(update.frame());
            return frames.size() < 20;
        },
        [&] { started = client->startStream(0, 20); });
    EXPECT_FALSE(started);
    EXPECT_FALSE(lost);
    expectEachFrameOnce(frames, 20);
    for (const auto& frame : frames) {
        EXPECT_GT(frame.edge_seconds(), 0);
        EXPECT_GT(frame.transfer_seconds(), 0);
        EXPECT_GT(frame.cloud_seconds(), 0);
        EXPECT_GE(frame.back_seconds(), 0);
        EXPECT_EQ(frame.received_bytes(), 40) << "ten numbers";
        EXPECT_LE(frame.edge_seconds() + frame.transfer_seconds() + frame.cloud_seconds() +
                      frame.back_seconds(),
                  frame.latency_seconds() + 1e-3);
    }
    EXPECT_EQ(client->stopStream()->frames_done(), 20);
}

TEST_F(EdgeServiceTest, RefusesWithCodes) {
    edge::v1::DeployRequest plan = planAfter(2);
    plan.set_model_digest(std::string(64, '0'));
    EXPECT_EQ(client->deploy(plan).error().code, "other-model");
    EXPECT_EQ(client->deploy({}).error().code, "bad-plan");
    plan = planAfter(2);
    plan.set_graph_digest("0123456789abcdef");
    EXPECT_EQ(client->deploy(plan).error().code, "other-model") << "the names alone do not make a model";
    plan.set_graph_digest(graphDigest(*agent->model().graph));
    EXPECT_TRUE(client->deploy(plan).ok());
    plan = planAfter(2);
    plan.add_edge_layers("nobody");
    EXPECT_EQ(client->deploy(plan).error().code, "unknown-layer");
    EXPECT_EQ(client->startStream(-1, 0)->code, "bad-number");
    EXPECT_EQ(client->startStream(std::numeric_limits<double>::quiet_NaN(), 0)->code, "bad-number");
    EXPECT_EQ(client->startStream(10, -1)->code, "bad-number");
    EXPECT_EQ(client->probe(-1).error().code, "bad-number");
    EXPECT_EQ(client->profile(-1).error().code, "bad-number");
    EXPECT_EQ(EdgeClient(channelOn(1)).describe(Seconds(1)).error().code, "edge-unreachable");
}

TEST_F(EdgeServiceTest, ProfilesAndProbes) {
    std::size_t steps = 0;
    const auto profile = client->profile(2, [&](const edge::v1::ProfileProgress&) { ++steps; });
    ASSERT_TRUE(profile.ok()) << profile.error().message;
    EXPECT_EQ(profile->layers_size(), agent->model().graph->size());
    EXPECT_GT(steps, 3u);
    const auto probed = client->probe(2);
    ASSERT_TRUE(probed.ok()) << probed.error().message;
    EXPECT_GT(probed->bits_per_second(), 0);
    EXPECT_GT(probed->transfer_factor(), 0);
    EXPECT_GT(probed->transfer_bytes(), 0);
    EXPECT_GT(probed->downlink_bits_per_second(), 0);
    EXPECT_GE(profile->edge_fixed_seconds(), 0);
    EXPECT_LT(profile->edge_fixed_seconds(), profile->edge_whole_seconds());
    EXPECT_GE(profile->cloud_fixed_seconds(), 0);
    EXPECT_LT(profile->cloud_fixed_seconds(), profile->cloud_whole_seconds());
    for (const auto& layer : profile->layers()) {
        const LayerId v = agent->model().graph->find(layer.layer());
        EXPECT_EQ(layer.output_measured(), !agent->model().graph->layer(v).isInput) << layer.layer();
        EXPECT_EQ(static_cast<double>(layer.output_bytes()),
                  agent->model().graph->layer(v).outputBytes.value);
    }
}

TEST_F(EdgeServiceTest, AWatcherThatNeverReadsHoldsNothingUp) {
    ASSERT_TRUE(client->deploy(planAfter(2)).ok());
    std::stop_source stop;
    std::atomic<int> asleep = 0;
    std::vector<std::jthread> sleepers;
    for (int i = 0; i < 5; ++i)
        sleepers.emplace_back([&] {
            const EdgeClient own(channelOn(host->endpoint().port));
            own.watch(
                [&](const edge::v1::WatchUpdate&) {
                    while (!stop.stop_requested())
                        std::this_thread::sleep_for(std::chrono::milliseconds(5));
                    return false;
                },
                [&] { ++asleep; }, stop.get_token());
        });
    ASSERT_TRUE(eventually([&] { return asleep == 5; }));
    ASSERT_FALSE(client->startStream(0, 1500));
    EXPECT_TRUE(eventually([&] { return records->frames().size() == 1500; }, 90));
    expectEachFrameOnce(records->frames(), 1500);
    stop.request_stop();
}

} // namespace
} // namespace cutpoint
