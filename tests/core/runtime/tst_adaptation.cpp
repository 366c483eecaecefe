// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/edge_fixture.h"

#include "core/runtime/edge/adaptation.h"

namespace cutpoint {
namespace {

/// A net whose plans differ: a large picture, little work in the first layer, much after it.
std::string netWithAChoice() {
    const std::string path = testing::TempDir() + "cutpoint_choice_" + std::to_string(getpid()) + ".cfg";
    std::ofstream file(path);
    file << "[net]\nwidth=192\nheight=192\nchannels=3\n\n"
            "[maxpool]\nsize=4\nstride=4\n\n";
    for (int i = 0; i < 3; ++i)
        file << "[convolutional]\nfilters=32\nsize=3\nstride=1\npad=1\nactivation=relu\n\n";
    file << "[convolutional]\nfilters=4\nsize=3\nstride=2\npad=1\nactivation=relu\n\n";
    return path;
}

TEST(LinkEstimate, NoticesThatTheLinkIsFasterThanBelieved) {
    LinkEstimate link;
    link.probed({BitsPerSecond(130e3), 0, Seconds(0.04), 1000, 4000, 2});
    link.transferred(Bytes(4096), Seconds(0.292));
    EXPECT_NEAR(link.bandwidth()->value, 130e3, 1e3);
    EXPECT_LT(link.age().value, 60);
    // The link has recovered: a frame is through before the round trip of the slow days is over.
    link.transferred(Bytes(4096), Seconds(0.003));
    EXPECT_GE(link.bandwidth()->value, 4096 * 8 / 0.003 * 0.999);
    EXPECT_GT(link.age().value, 1e9) << "the bound asks for a probe";
    EXPECT_LE(link.rtt().value, 0.003);
    link.probed({BitsPerSecond(18.88e6), 0, Seconds(0.001), 1000, 4000, 2});
    // Short transfers agree with the probe and say no more.
    link.transferred(Bytes(4096), Seconds(0.0019));
    link.transferred(Bytes(100), Seconds(0.5));
    EXPECT_NEAR(link.bandwidth()->value, 18.88e6, 1);
    link.transferred(Bytes(1 << 20), Seconds(0.9));
    EXPECT_LT(link.bandwidth()->value, 10e6) << "a long one does";
}

class AdaptationTest : public EdgeWorld {
protected:
    AdaptationTest() : EdgeWorld(18.88) {}

    void setRate(double mbit) {
        const BandwidthTrace rate(BitsPerSecond(mbit * 1e6));
        link->setRate(rate, rate);
    }
    std::vector<edge::v1::FrameRecord> since(std::size_t first) const {
        const auto all = records->frames();
        return {all.begin() + static_cast<std::ptrdiff_t>(std::min(first, all.size())), all.end()};
    }
    /// Waits until the last few frames were all sent, or all kept on the edge.
    bool settles(bool sent) {
        return eventually(
            [&] {
                const auto all = records->frames();
                return all.size() > 8 && std::all_of(all.end() - 8, all.end(), [&](const auto& f) {
                           return !f.finished_on_edge() && (f.sent_bytes() > 0) == sent;
                       });
            },
            90);
    }
};

TEST_F(AdaptationTest, FollowsALinkThatFallsAndRecovers) {
    startEdge([](EdgeOptions& options) {
        options.modelFile = netWithAChoice();
        options.slowdown = 40;
        options.stayAloneAfterLoss = true;
        options.frameDeadline = Seconds(5);
    });
    AdaptationOptions options;
    options.probeAfter = Seconds(0.5);
    options.profileRepeats = 5;
    Adaptation adaptation(*agent, options);
    ASSERT_TRUE(eventually([&] { return records->count("profiled") == 1; }, 60)) << records->text();
    ASSERT_FALSE(agent->startStream(4, 0));
    EXPECT_TRUE(settles(true)) << "at 18.88 Mbit/s a split is faster\n" << records->text();
    setRate(0.02);
    EXPECT_TRUE(settles(false)) << "at 0.02 Mbit/s the edge is faster alone\n" << records->text();
    setRate(18.88);
    EXPECT_TRUE(settles(true)) << "the link is back\n" << records->text();
    EXPECT_GE(records->count("plan-changed"), 2u) << records->text();
    const Pipeline::Counts counts = agent->stopStream();
    EXPECT_EQ(counts.done, counts.in);
    ASSERT_TRUE(
        eventually([&] { return records->frames().size() == static_cast<std::size_t>(counts.done); }));
    expectEachFrameOnce(records->frames(), static_cast<std::size_t>(counts.done));
}

TEST_F(AdaptationTest, SaysThatAStreamThatRunsKeepsItFromProfiling) {
    startEdge();
    ASSERT_FALSE(agent->startStream(100, 0));
    AdaptationOptions options;
    options.profileRepeats = 2;
    const Adaptation adaptation(*agent, options);
    ASSERT_TRUE(eventually([&] { return records->count("no-profile") == 1; })) << records->text();
    EXPECT_NE(records->text().find("Stop the stream first."), std::string::npos) << records->text();
    const std::size_t then = records->frames().size();
    ASSERT_TRUE(eventually([&] { return records->frames().size() > then + 150; })) << "a second try";
    EXPECT_EQ(records->count("no-profile"), 1u) << "told once";
    EXPECT_EQ(records->count("profiled"), 0u);
    agent->stopStream();
    EXPECT_TRUE(eventually([&] { return records->count("profiled") == 1; })) << records->text();
}

TEST_F(AdaptationTest, PlansWithinTheMemoryThatTheWholeModelLeaves) {
    startEdge([](EdgeOptions& options) { options.modelFile = netWithAChoice(); });
    const double whole = static_cast<double>(agent->model().runnable.onnx.size());
    records.reset();
    agent.reset();
    startEdge([&](EdgeOptions& options) {
        options.modelFile = netWithAChoice();
        options.slowdown = 40;
        options.edgeMemory = Bytes(whole + 2000); // the pooling fits beside the whole, no convolution does
    });
    AdaptationOptions options;
    options.probeAfter = Seconds(0.3);
    options.profileRepeats = 3;
    const Adaptation adaptation(*agent, options);
    ASSERT_TRUE(eventually([&] { return records->count("profiled") == 1; }, 60)) << records->text();
    ASSERT_FALSE(agent->startStream(4, 0));
    EXPECT_TRUE(eventually([&] { return records->count("plan-changed") >= 1; }, 60)) << records->text();
    EXPECT_TRUE(eventually([&] { return records->frames().size() >= 12; }, 60));
    EXPECT_EQ(records->count("deploy-failed"), 0u) << records->text();
    agent->stopStream();
}

} // namespace
} // namespace cutpoint
