// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/watched_stream.h"

#include "core/runtime/service/channel.h"
#include "proto/cutpoint_edge.grpc.pb.h"

#include <chrono>
#include <grpcpp/grpcpp.h>
#include <gtest/gtest.h>
#include <thread>

namespace cutpoint {
namespace {

/// An edge that says what a test tells it to.
class ScriptedEdge : public edge::v1::EdgeControl::Service {
public:
    std::vector<edge::v1::WatchUpdate> says;
    bool refuses = false, leaves = false;

    void event(const char* kind) { says.emplace_back().mutable_event()->set_kind(kind); }
    void frame(int number) { says.emplace_back().mutable_frame()->set_frame(number); }

    grpc::Status StartStream(grpc::ServerContext*, const edge::v1::StartStreamRequest*,
                             edge::v1::StartStreamResponse*) override {
        if (refuses)
            return {grpc::StatusCode::FAILED_PRECONDITION, "already-streaming: A stream runs."};
        return grpc::Status::OK;
    }
    grpc::Status Watch(grpc::ServerContext* context, const edge::v1::WatchRequest*,
                       grpc::ServerWriter<edge::v1::WatchUpdate>* writer) override {
        writer->SendInitialMetadata();
        for (const auto& update : says)
            writer->Write(update);
        if (leaves)
            return {grpc::StatusCode::UNAVAILABLE, "gone"};
        while (!context->IsCancelled())
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        return grpc::Status::OK;
    }
};

class WatchedStream : public testing::Test {
protected:
    std::optional<Issue> run(Seconds patience = Seconds(60)) {
        int port = 0;
        grpc::ServerBuilder builder;
        builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port);
        builder.RegisterService(&edge);
        const auto server = builder.BuildAndStart();
        ChannelOptions options;
        options.target = "127.0.0.1:" + std::to_string(port);
        const EdgeClient client(*openChannel(options));
        return watchStream(
            client, 10, 3,
            [this](const edge::v1::WatchUpdate& update) {
                (update.has_frame() ? frames : events) += 1;
                return frames < mostFrames;
            },
            patience);
    }

    ScriptedEdge edge;
    int frames = 0, events = 0, mostFrames = 1000;
};

TEST_F(WatchedStream, EndsWithTheStreamThoughRecordsWereLost) {
    edge.event("stream-started");
    edge.frame(0);
    edge.event("gap");
    edge.event("frame-failed");
    edge.event("stream-ended");
    edge.frame(9);
    EXPECT_FALSE(run());
    EXPECT_EQ(frames, 1);
    EXPECT_EQ(events, 4);
}

TEST_F(WatchedStream, OverlooksTheEndOfAnEarlierStream) {
    edge.event("stream-ended");
    edge.event("stream-started");
    edge.frame(0);
    edge.event("stream-stopped");
    EXPECT_FALSE(run());
    EXPECT_EQ(frames, 1);
}

TEST_F(WatchedStream, EndsWhenItsReaderHasEnough) {
    for (int i = 0; i < 5; ++i)
        edge.frame(i);
    mostFrames = 2;
    EXPECT_FALSE(run());
    EXPECT_EQ(frames, 2);
}

TEST_F(WatchedStream, DoesNotWaitForAStreamThatWasRefused) {
    edge.refuses = true;
    const auto issue = run();
    ASSERT_TRUE(issue);
    EXPECT_EQ(issue->code, "already-streaming");
}

TEST_F(WatchedStream, GivesUpOnAnEdgeThatSaysNothing) {
    edge.event("stream-started");
    const auto issue = run(Seconds(0.3));
    ASSERT_TRUE(issue);
    EXPECT_EQ(issue->code, "stream-silent");
    EXPECT_EQ(events, 1);
}

TEST_F(WatchedStream, TellsThatTheEdgeWasLost) {
    edge.event("stream-started");
    edge.leaves = true;
    const auto issue = run();
    ASSERT_TRUE(issue);
    EXPECT_EQ(issue->code, "edge-unreachable");
}

} // namespace
} // namespace cutpoint
