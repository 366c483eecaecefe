// SPDX-License-Identifier: GPL-3.0-or-later
// The cloud half on somebody else's server: one that has the Open Inference Protocol and its repository
// extension and nothing of Cutpoint's - no times in its answers, no early metadata, no profile, no echo, and
// gRPC's own limit of 4 MiB.
#include "tests/support/edge_fixture.h"
#include "tests/support/plain_server.h"

#include "core/runtime/edge/bandwidth_probe.h"
#include "core/runtime/edge/edge_profiler.h"

#include <map>

namespace cutpoint {
namespace {

class RepositoryServer : public EdgeWorld {
protected:
    RepositoryServer() {
        const BandwidthTrace rate(BitsPerSecond(1e9));
        auto shaped = ShapedLink::start(
            {"127.0.0.1:0", "127.0.0.1:" + std::to_string(server.port()), rate, rate, Seconds(0)});
        EXPECT_TRUE(shaped.ok());
        link = *std::move(shaped);
    }

    PlainServer server;
};

} // namespace

TEST_F(RepositoryServer, RunsTheCloudHalfOfEveryCut) {
    startEdge();
    std::map<std::int64_t, std::set<std::uint64_t>> answers;
    const std::size_t layers = static_cast<std::size_t>(agent->model().graph->size()) - 1;
    std::size_t before = 0;
    for (std::size_t n = 0; n <= layers; ++n) {
        const auto deployed = agent->deploy(edgeLayers(n), {}, "cut after " + std::to_string(n));
        ASSERT_TRUE(deployed.ok()) << deployed.error().message;
        ASSERT_FALSE(agent->startStream(0, 3));
        ASSERT_TRUE(eventually([&] { return !agent->streaming(); }));
        ASSERT_TRUE(eventually([&] { return records->frames().size() == before + 3; }));
        for (const auto& frame : records->frames())
            answers[frame.frame()].insert(frame.answer_hash());
        const auto last = records->frames().back();
        EXPECT_FALSE(last.finished_on_edge()) << records->text();
        // Without the server's word the whole call counts as transfer.
        EXPECT_EQ(last.cloud_seconds(), 0);
        EXPECT_EQ(last.transfer_seconds() > 0, n < layers);
        before += 3;
    }
    ASSERT_EQ(answers.size(), 3u);
    for (const auto& [frame, hashes] : answers)
        EXPECT_EQ(hashes.size(), 1u) << "frame " << frame << " depends on the cut";
    EXPECT_EQ(records->count("link-lost"), 0u);
    EXPECT_GT(server.models(), 0u);
}

/// Two layers before the cut that are read behind it.
std::string netWithTwoCutTensors() {
    const std::string path = testing::TempDir() + "cutpoint_two_tensors_" + std::to_string(getpid()) + ".cfg";
    std::ofstream file(path);
    file << "[net]\nwidth=48\nheight=48\nchannels=3\n\n";
    for (int i = 0; i < 2; ++i)
        file << "[convolutional]\nfilters=8\nsize=3\nstride=1\npad=1\nactivation=relu\n\n";
    file << "[shortcut]\nfrom=-2\nactivation=linear\n\n"
            "[convolutional]\nfilters=8\nsize=3\nstride=2\npad=1\nactivation=relu\n\n";
    return path;
}

TEST_F(RepositoryServer, GetsAllTensorsOfAFrameInOneMessage) {
    startEdge([](EdgeOptions& options) { options.modelFile = netWithTwoCutTensors(); });
    const auto deployed = agent->deploy(edgeLayers(2), {}, "two tensors");
    ASSERT_TRUE(deployed.ok()) << deployed.error().message;
    EXPECT_EQ(deployed->cutTensors.size(), 2u);
    ASSERT_FALSE(agent->startStream(0, 5));
    ASSERT_TRUE(eventually([&] { return records->frames().size() == 5; }));
    for (const auto& frame : records->frames()) {
        EXPECT_FALSE(frame.finished_on_edge()) << records->text();
        EXPECT_EQ(frame.sent_bytes(), 2 * 8 * 48 * 48 * 4);
    }
    EXPECT_EQ(server.inferences(), 5) << "rtt is paid once a frame";
}

TEST_F(RepositoryServer, IsProfiledByItsAnswers) {
    startEdge();
    const CloudClient client(channelOn(link->port()));
    ProfilerOptions options;
    options.engine.threads = 1;
    options.repeats = 3;
    options.cuts = 2;
    const auto measured = measureProfile(agent->model(), client, options, {});
    ASSERT_TRUE(measured.ok()) << measured.error().message;
    EXPECT_NE(measured->cloudEngine.find("timed by its answers"), std::string::npos);
    EXPECT_EQ(measured->layers.size(), static_cast<std::size_t>(agent->model().graph->size()));
    double edge = 0, cloudTime = 0;
    for (const auto& row : measured->layers) {
        EXPECT_GE(row.cloud.value, 0);
        edge += row.edge.value;
        cloudTime += row.cloud.value;
    }
    EXPECT_GT(edge, 0);
    EXPECT_NEAR(cloudTime + measured->fixed.cloud.value, measured->cloudWhole.value,
                1e-9 + 1e-6 * measured->cloudWhole.value);
    EXPECT_EQ(server.models(), 0u) << "the profiled models are unloaded again";
}

TEST_F(RepositoryServer, IsProbedThroughItsOwnProtocolAndItsMessageLimit) {
    // Fast enough that the probe would like messages beyond 4 MiB, which this server refuses.
    const auto echo = grpcEcho(channelOn(server.port()));
    ASSERT_TRUE(echo({1000, 0}, Seconds(20)).ok());
    const auto tooLarge = echo({5 << 20, 0}, Seconds(20));
    ASSERT_FALSE(tooLarge.ok());
    EXPECT_EQ(tooLarge.error().code, "too-large");
    EXPECT_EQ(echo({0, 1000}, Seconds(20)).error().code, "no-answer-bytes");
    const auto fast = probeBandwidth(echo, {.downlink = true});
    ASSERT_TRUE(fast.ok()) << fast.error().message;
    EXPECT_FALSE(fast->downlink);
    EXPECT_LE(fast->largeBytes, 4 << 20);

    const BandwidthTrace slow(BitsPerSecond(20e6));
    const auto shaped = ShapedLink::start(
        {"127.0.0.1:0", "127.0.0.1:" + std::to_string(server.port()), slow, slow, Seconds(0)});
    ASSERT_TRUE(shaped.ok());
    const auto found = probeBandwidth(grpcEcho(channelOn((*shaped)->port())), {});
    ASSERT_TRUE(found.ok()) << found.error().message;
    EXPECT_GT(found->bandwidth.value, 0);
    EXPECT_LE(found->largeBytes, 4 << 20);
}

} // namespace cutpoint
