// SPDX-License-Identifier: GPL-3.0-or-later
// What an edge makes of frames that its cloud does not answer: each reason has its own consequence.
#include "tests/support/edge_fixture.h"
#include "tests/support/plain_server.h"

#include "core/runtime/edge/frame_deadline.h"

namespace cutpoint {
namespace {

TEST(FrameDeadline, AllowsForWhatTheLinkAndTheCloudAreKnownToTake) {
    FrameDeadline deadline(Seconds(10));
    const std::optional<Seconds> transfer(Seconds(0.1));
    EXPECT_EQ(deadline.of(3, transfer, Seconds(0)), Seconds(10)) << "before the plan's first answer";
    deadline.answered(3, Seconds(1.5));
    deadline.answered(3, Seconds(0.5));
    EXPECT_GE(deadline.of(3, transfer, Seconds(0)), Seconds(1 + 2 * 1.5)) << "two frames in the cloud";
    EXPECT_GT(deadline.of(3, transfer, Seconds(0.5)), deadline.of(3, transfer, Seconds(0)));
    EXPECT_GT(deadline.of(3, Seconds(0.2), Seconds(0)), deadline.of(3, transfer, Seconds(0)));
    EXPECT_EQ(deadline.of(3, Seconds(1000), Seconds(0)), Seconds(10));
    EXPECT_EQ(deadline.of(3, std::nullopt, Seconds(0)), Seconds(10)) << "the link is not known";
    EXPECT_EQ(deadline.of(4, transfer, Seconds(0)), Seconds(10)) << "another plan";
    deadline.answered(4, Seconds(0.01));
    deadline.answered(3, Seconds(5)); // a frame of the plan before
    EXPECT_LT(deadline.of(4, transfer, Seconds(0)), Seconds(2));
}

class SlowCloud : public EdgeWorld {
protected:
    SlowCloud() : EdgeWorld(100) {}
    void expectAllAnswered(std::size_t frames) {
        ASSERT_TRUE(eventually([&] { return records->frames().size() == frames; }, 60)) << records->text();
        expectEachFrameOnce(records->frames(), frames);
    }
};

TEST_F(SlowCloud, IsNotTakenForALostLink) {
    startEdge([](EdgeOptions& options) { options.frameDeadline = Seconds(20); });
    *cloudDelay = 1500;
    ASSERT_TRUE(agent->deploy(edgeLayers(1), {}, "split").ok());
    ASSERT_FALSE(agent->startStream(0, 5));
    expectAllAnswered(5);
    for (const auto& frame : records->frames())
        EXPECT_FALSE(frame.finished_on_edge()) << frame.frame();
    EXPECT_EQ(records->count("link-lost"), 0u) << records->text();
    EXPECT_EQ(records->count("link-slow"), 0u) << records->text();
}

TEST_F(SlowCloud, ThatLivesIsSlowOnceAndGivenUpWhenItStaysSo) {
    startEdge([](EdgeOptions& options) { options.frameDeadline = Seconds(1); });
    ASSERT_TRUE(agent->deploy(edgeLayers(1), {}, "split").ok());
    ASSERT_FALSE(agent->startStream(0, 3));
    expectAllAnswered(3);
    records = std::make_unique<Records>(*agent);
    const auto known = agent->link().bandwidth();
    *cloudDelay = 1700;
    ASSERT_FALSE(agent->startStream(0, 12));
    ASSERT_TRUE(eventually([&] { return records->count("link-lost") >= 1; })) << records->text();
    EXPECT_EQ(records->count("link-slow"), 1u) << records->text();
    EXPECT_EQ(agent->link().bandwidth().has_value(), known.has_value())
        << "the cloud lives: so does the estimate";
    expectAllAnswered(12);
    const auto frames = records->frames();
    EXPECT_GE(std::ranges::count_if(frames, [](const auto& f) { return f.finished_on_edge(); }), 2);
}

/// The cloud is somebody else's server, which errs as it is told.
class ForeignCloud : public EdgeWorld {
protected:
    ForeignCloud() {
        const BandwidthTrace rate(BitsPerSecond(1e9));
        auto shaped = ShapedLink::start(
            {"127.0.0.1:0", "127.0.0.1:" + std::to_string(server.port()), rate, rate, Seconds(0)});
        EXPECT_TRUE(shaped.ok());
        link = *std::move(shaped);
    }
    void streamSplit() {
        startEdge();
        ASSERT_TRUE(agent->deploy(edgeLayers(1), {}, "split").ok());
        ASSERT_FALSE(agent->startStream(50, 0));
        ASSERT_TRUE(cloudAnswers(3));
    }
    bool cloudAnswers(std::size_t frames) {
        return framesThat(frames, [](const auto& f) { return f.sent_bytes() > 0 && !f.finished_on_edge(); });
    }
    bool edgeAnswers(std::size_t frames) {
        return framesThat(frames, [](const auto& f) { return f.sent_bytes() == 0 || f.finished_on_edge(); });
    }
    /// Counted from now.
    bool framesThat(std::size_t frames, const std::function<bool(const edge::v1::FrameRecord&)>& which) {
        const auto before = static_cast<std::ptrdiff_t>(records->frames().size());
        return eventually([&] {
            const auto all = records->frames();
            return std::count_if(all.begin() + before, all.end(), which) >=
                   static_cast<std::ptrdiff_t>(frames);
        });
    }
    void expectPlanFailedForGood() {
        ASSERT_TRUE(eventually([&] { return records->count("plan-failed") == 1; })) << records->text();
        const int asked = server.inferences();
        EXPECT_TRUE(edgeAnswers(50)) << "the edge goes on alone, for a second";
        EXPECT_LE(server.inferences(), asked + 4) << "but for frames that were under way";
        EXPECT_EQ(records->count("plan-failed"), 1u) << records->text();
        EXPECT_EQ(records->count("frame-refused"), 1u) << records->text();
        EXPECT_EQ(records->count("link-lost"), 0u) << records->text();
        EXPECT_EQ(records->count("link-back"), 0u) << records->text();
        EXPECT_EQ(agent->runningEdgeLayers().size(), static_cast<std::size_t>(agent->model().graph->size()));
        EXPECT_FALSE(agent->refusedEdgeLayers().empty());
    }
    void expectNothingLost() {
        const Pipeline::Counts counts = agent->stopStream();
        EXPECT_EQ(counts.done, counts.in) << records->text();
        ASSERT_TRUE(
            eventually([&] { return records->frames().size() == static_cast<std::size_t>(counts.done); }));
        expectEachFrameOnce(records->frames(), static_cast<std::size_t>(counts.done));
    }

    PlainServer server;
};

TEST_F(ForeignCloud, ThatRefusesFramesEndsThePlanUntilTheNext) {
    for (const auto code : {grpc::StatusCode::INVALID_ARGUMENT, grpc::StatusCode::INTERNAL,
                            grpc::StatusCode::UNAUTHENTICATED}) {
        streamSplit();
        server.setRefusal({code, "no"});
        expectPlanFailedForGood();
        server.setRefusal(grpc::Status::OK);
        ASSERT_TRUE(agent->deploy(edgeLayers(1), {}, "again").ok());
        EXPECT_TRUE(cloudAnswers(5)) << "the next plan is tried";
        expectNothingLost();
        records.reset();
        agent.reset();
    }
}

TEST_F(ForeignCloud, ThatAnswersSomethingElseEndsThePlan) {
    const auto changes = {
        +[](inference::ModelInferResponse& answer) { answer.mutable_outputs(0)->set_name("other"); },
        +[](inference::ModelInferResponse& answer) {
            answer.mutable_outputs(0)->set_datatype("INT32"); // as many bytes
        },
        +[](inference::ModelInferResponse& answer) {
            auto& shape = *answer.mutable_outputs(0)->mutable_shape();
            shape.Add(1); // as many elements
        },
        +[](inference::ModelInferResponse& answer) { answer.mutable_raw_output_contents(0)->resize(3); },
        +[](inference::ModelInferResponse& answer) { answer.Clear(); }};
    for (const auto& change : changes) {
        streamSplit();
        server.setChange(change);
        expectPlanFailedForGood();
        server.setChange({});
        expectNothingLost();
        records.reset();
        agent.reset();
    }
}

TEST_F(ForeignCloud, ThatTakesNoMessageOfThatSizeIsNotBusyForEver) {
    const std::string path = testing::TempDir() + "cutpoint_large_input_" + std::to_string(getpid()) + ".cfg";
    std::ofstream(path) << "[net]\nwidth=640\nheight=640\nchannels=3\n\n"
                           "[maxpool]\nsize=8\nstride=8\n\n[maxpool]\nsize=8\nstride=8\n";
    startEdge([&](EdgeOptions& options) { options.modelFile = path; });
    ASSERT_TRUE(agent->deploy(edgeLayers(0), {}, "4.9 MB a frame, and 4 MiB are taken").ok());
    ASSERT_FALSE(agent->startStream(20, 0));
    ASSERT_TRUE(eventually([&] { return records->count("plan-failed") == 1; })) << records->text();
    EXPECT_TRUE(edgeAnswers(20));
    EXPECT_EQ(records->count("cloud-busy"), 0u) << records->text();
    expectNothingLost();
}

TEST_F(ForeignCloud, ThatIsBusyIsAskedAgainAndSaidToBeSoOnce) {
    streamSplit();
    server.setRefusal({grpc::StatusCode::RESOURCE_EXHAUSTED, "too many calls wait"});
    EXPECT_TRUE(edgeAnswers(20));
    server.setRefusal(grpc::Status::OK);
    EXPECT_TRUE(cloudAnswers(10));
    EXPECT_EQ(records->count("cloud-busy"), 1u) << records->text();
    EXPECT_EQ(records->count("plan-failed"), 0u) << records->text();
    EXPECT_EQ(records->count("link-lost"), 0u) << records->text();
    server.setRefusal({grpc::StatusCode::RESOURCE_EXHAUSTED, "too many calls wait"});
    EXPECT_TRUE(eventually([&] { return records->count("cloud-busy") == 2; })) << "another time";
    expectNothingLost();
}

TEST_F(ForeignCloud, ThatForgetsTheHalfGetsItAgainWithoutALoss) {
    streamSplit();
    server.forgetModels();
    EXPECT_TRUE(eventually([&] { return records->count("link-back") == 1; })) << records->text();
    EXPECT_TRUE(cloudAnswers(10));
    EXPECT_EQ(records->count("half-lost"), 1u) << records->text();
    EXPECT_EQ(records->count("link-lost"), 0u) << records->text();
    expectNothingLost();
}

TEST_F(ForeignCloud, WhoseOtherModelsAreNotReadyIsReturnedTo) {
    streamSplit();
    server.allReady = false;
    EXPECT_TRUE(agent->cloudReachable());
    server.setRefusal({grpc::StatusCode::UNAVAILABLE, "away"});
    ASSERT_TRUE(eventually([&] { return records->count("link-lost") >= 1; })) << records->text();
    server.setRefusal(grpc::Status::OK);
    EXPECT_TRUE(eventually([&] { return records->count("link-back") >= 1; })) << records->text();
    EXPECT_TRUE(cloudAnswers(10));
    expectNothingLost();
}

TEST_F(ForeignCloud, ThatFlapsIsLeftAloneLongerEachTime) {
    streamSplit();
    server.setRefusal({grpc::StatusCode::UNAVAILABLE, "away"}); // and yet it lives
    EXPECT_TRUE(edgeAnswers(200)) << "four seconds";
    EXPECT_GE(records->count("link-lost"), 2u) << records->text();
    EXPECT_LE(records->count("link-lost"), 7u) << records->text();
    expectNothingLost();
}

} // namespace
} // namespace cutpoint
