// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/edge_fixture.h"

#include "core/process/child_process.h"
#include "core/runtime/service/socket.h"

namespace cutpoint {
namespace {

/// The cloud as a process of its own, which can be killed and started again at its port.
class EdgeFaults : public EdgeWorld {
protected:
    EdgeFaults() : port_(*freeLoopbackPort()) {}

    void startCloud(const std::vector<std::string>& more = {}) {
        std::vector<std::string> command{CUTPOINT_BIN "/cutpoint-agent",
                                         "cloud",
                                         "--listen",
                                         "127.0.0.1:" + std::to_string(port_),
                                         "--threads",
                                         "1",
                                         "--fusion",
                                         "off",
                                         "--log-level",
                                         "error"};
        command.insert(command.end(), more.begin(), more.end());
        auto started = ChildProcess::start(command);
        ASSERT_TRUE(started.ok()) << started.error().message;
        process = *std::move(started);
        ASSERT_NE(process->waitForLine("listening ", Seconds(30)), "");
    }
    void linkAt(double mbit) {
        const BandwidthTrace rate(BitsPerSecond(mbit * 1e6));
        auto shaped =
            ShapedLink::start({"127.0.0.1:0", "127.0.0.1:" + std::to_string(port_), rate, rate, Seconds(0)});
        ASSERT_TRUE(shaped.ok());
        link = *std::move(shaped);
    }
    /// Waits for frames that the cloud answered, counted from now.
    bool cloudAnswers(std::size_t frames) {
        const std::size_t before = records->frames().size();
        return eventually([&] {
            const auto all = records->frames();
            return static_cast<std::size_t>(
                       std::count_if(all.begin() + static_cast<std::ptrdiff_t>(before), all.end(),
                                     [](const auto& f) { return f.cloud_seconds() > 0; })) >= frames;
        });
    }
    /// Stops the stream; every frame must have been answered once.
    void expectNothingLost() {
        const Pipeline::Counts counts = agent->stopStream();
        EXPECT_EQ(counts.done, counts.in) << records->text();
        ASSERT_TRUE(
            eventually([&] { return records->frames().size() == static_cast<std::size_t>(counts.done); }));
        expectEachFrameOnce(records->frames(), static_cast<std::size_t>(counts.done));
    }
    /// Frames with the same input have the same answer however they were computed.
    void expectAnswersOf(const std::vector<std::uint64_t>& whole) {
        for (const auto& frame : records->frames())
            if (static_cast<std::size_t>(frame.frame()) < whole.size()) {
                EXPECT_EQ(frame.answer_hash(), whole[static_cast<std::size_t>(frame.frame())])
                    << frame.frame();
            }
    }

    std::unique_ptr<ChildProcess> process;
    const std::uint16_t port_;
};

TEST_F(EdgeFaults, KillingTheCloudLosesNothingAndItsReturnIsNoticed) {
    startCloud();
    linkAt(1000);
    startEdge();
    // What the frames' answers are, from the whole model on the edge.
    ASSERT_FALSE(agent->startStream(0, 40));
    ASSERT_TRUE(eventually([&] { return records->frames().size() == 40; }));
    std::vector<std::uint64_t> whole;
    for (const auto& frame : records->frames())
        whole.push_back(frame.answer_hash());
    records = std::make_unique<Records>(*agent);

    ASSERT_TRUE(agent->deploy(edgeLayers(2), {}, "split").ok());
    ASSERT_FALSE(agent->startStream(100, 0));
    ASSERT_TRUE(cloudAnswers(20));
    process->kill();
    ASSERT_TRUE(eventually([&] { return records->count("link-lost") == 1; })) << records->text();
    const std::size_t lostAt = records->frames().size();
    EXPECT_TRUE(eventually([&] { return records->frames().size() > lostAt + 10; }))
        << "the edge goes on alone";
    startCloud(); // a new process: the half must be loaded again
    EXPECT_TRUE(eventually([&] { return records->count("link-back") == 1; })) << records->text();
    EXPECT_TRUE(cloudAnswers(20));
    expectNothingLost();
    expectAnswersOf(whole);
}

TEST_F(EdgeFaults, ALinkThatIsCutForHundredsOfFramesIsBridged) {
    startCloud();
    linkAt(1000);
    startEdge([](EdgeOptions& options) { options.frameDeadline = Seconds(1); });
    // What the frames' answers are, from the whole model on the edge.
    ASSERT_FALSE(agent->startStream(0, 800));
    ASSERT_TRUE(eventually([&] { return records->frames().size() == 800; }));
    std::vector<std::uint64_t> whole;
    for (const auto& frame : records->frames())
        whole.push_back(frame.answer_hash());
    records = std::make_unique<Records>(*agent);

    ASSERT_TRUE(agent->deploy(edgeLayers(1), {}, "split").ok());
    ASSERT_FALSE(agent->startStream(50, 0));
    ASSERT_TRUE(cloudAnswers(10));
    link->setCut(true);
    const auto before = link->counters();
    ASSERT_TRUE(eventually([&] { return records->count("link-lost") == 1; })) << records->text();
    const std::size_t lostAt = records->frames().size();
    ASSERT_TRUE(eventually([&] { return records->frames().size() > lostAt + 400; }))
        << "the edge goes on alone";
    const auto during = records->frames();
    for (std::size_t i = lostAt; i < during.size(); ++i)
        EXPECT_EQ(during[i].cloud_seconds(), 0) << "frame " << during[i].frame();
    EXPECT_EQ(records->count("link-back"), 0u);
    EXPECT_EQ(link->counters().bytesDown, before.bytesDown) << "the cut link was silent";
    link->setCut(false);
    EXPECT_TRUE(eventually([&] { return records->count("link-back") >= 1; })) << records->text();
    EXPECT_TRUE(cloudAnswers(50));
    expectNothingLost();
    expectAnswersOf(whole);
}

TEST_F(EdgeFaults, ACloudThatAnswersTooLateIsGivenUp) {
    startCloud({"--slowdown", "1000"});
    linkAt(1000);
    startEdge([](EdgeOptions& options) { options.frameDeadline = Seconds(1); });
    ASSERT_TRUE(agent->deploy(edgeLayers(0), {}, "split").ok());
    // Back to back, so that frames queue up in the cloud until one is too late.
    ASSERT_FALSE(agent->startStream(100, 30));
    ASSERT_TRUE(eventually([&] { return !agent->streaming(); }, 60)) << records->text();
    ASSERT_TRUE(eventually([&] { return records->frames().size() == 30; }));
    expectEachFrameOnce(records->frames(), 30);
}

TEST_F(EdgeFaults, WithoutACloudPlansAreRefusedAndTheEdgeRuns) {
    linkAt(1000);
    startEdge();
    EXPECT_EQ(agent->deploy(edgeLayers(2), {}, "split").error().code, "cloud-unreachable");
    EXPECT_TRUE(agent->deploy(edgeLayers(5), {}, "edge-only").ok());
    EXPECT_EQ(agent->profile(2, {}, {}).error().code, "cloud-unreachable");
    EXPECT_EQ(agent->probe(1, {}).error().code, "cloud-unreachable");
    ASSERT_FALSE(agent->startStream(0, 10));
    ASSERT_TRUE(eventually([&] { return records->frames().size() == 10; }));
    expectEachFrameOnce(records->frames(), 10);
}

} // namespace
} // namespace cutpoint
