// SPDX-License-Identifier: GPL-3.0-or-later
// A stream that is too fast for its plan: what becomes of the frames, and what is said of it.
#include "tests/support/edge_fixture.h"

namespace cutpoint {
namespace {

class WhenFullTest : public EdgeWorld {
protected:
    static constexpr std::int64_t kFrames = 150;

    void stream(WhenFull whenFull, double fps = 5000, std::int64_t frames = kFrames) {
        startEdge([](EdgeOptions& options) { options.slowdown = 100; });
        ASSERT_FALSE(agent->startStream(fps, frames, whenFull));
        ASSERT_TRUE(eventually([&] { return !agent->streaming(); }));
        counts = agent->stopStream();
        ASSERT_TRUE(
            eventually([&] { return records->frames().size() == static_cast<std::size_t>(counts.done); }));
        EXPECT_EQ(counts.done, counts.in);
    }
    /// That the frames were answered in their order, each once.
    void expectOrder() const {
        std::int64_t before = -1;
        for (const auto& frame : records->frames()) {
            EXPECT_GT(frame.frame(), before);
            before = frame.frame();
        }
    }
    Pipeline::Counts counts;
};

TEST_F(WhenFullTest, BlockAnswersEveryFrame) {
    stream(WhenFull::Block);
    expectEachFrameOnce(records->frames(), kFrames);
    EXPECT_EQ(counts.dropped, 0);
    EXPECT_EQ(records->count("frames-dropped"), 0u);
    EXPECT_GE(records->count("congested"), 1u);
}

TEST_F(WhenFullTest, DropOldestAnswersTheNewestFrame) {
    stream(WhenFull::DropOldest);
    expectOrder();
    EXPECT_GT(counts.dropped, 0);
    EXPECT_EQ(counts.done + counts.dropped, kFrames);
    EXPECT_EQ(records->frames().back().frame(), kFrames - 1);
    EXPECT_EQ(records->frames().back().dropped(), counts.dropped);
    EXPECT_GE(records->count("frames-dropped"), 1u) << records->text();
    EXPECT_TRUE(eventually([&] {
        return records->text().find(": " + std::to_string(counts.dropped)) != std::string::npos;
    })) << "the last word is the whole number: "
        << records->text();
}

TEST_F(WhenFullTest, DropNewestKeepsWhatWaits) {
    stream(WhenFull::DropNewest);
    expectOrder();
    EXPECT_GT(counts.dropped, 0);
    EXPECT_EQ(counts.done + counts.dropped, kFrames);
    EXPECT_EQ(records->frames()[1].frame(), 1) << "the second frame waited and was not replaced";
    EXPECT_GE(records->count("frames-dropped"), 1u) << records->text();
}

TEST_F(WhenFullTest, LowerRateTakesEveryFrameSlowlyEnough) {
    stream(WhenFull::LowerRate);
    expectEachFrameOnce(records->frames(), kFrames);
    EXPECT_EQ(counts.dropped, 0);
    EXPECT_GE(records->count("rate-changed"), 1u) << records->text();
    // Arrivals are when the source was asked: far further apart than 5,000 a second.
    EXPECT_GT(records->frames().back().arrival_seconds(), 2 * kFrames / 5000.0);
}

TEST_F(WhenFullTest, GrowingLatencyIsToldBeforeAnyQueueIsFull) {
    stream(WhenFull::Block, 2000, 20); // a queue holds 32
    EXPECT_EQ(records->count("congested"), 1u) << records->text();
    expectEachFrameOnce(records->frames(), 20);
}

TEST_F(WhenFullTest, AnAgeBetweenTwoFramesIsNoHurry) {
    startEdge();
    ASSERT_FALSE(agent->startStream(1e-300, 3));
    ASSERT_TRUE(eventually([&] { return !records->frames().empty(); }));
    EXPECT_TRUE(agent->streaming());
    EXPECT_EQ(agent->stopStream().in, 1);
}

TEST(WhenFull, WordsGoThereAndBack) {
    for (const WhenFull policy :
         {WhenFull::Block, WhenFull::DropOldest, WhenFull::DropNewest, WhenFull::LowerRate})
        EXPECT_EQ(*whenFullFromWord(whenFullWord(policy)), policy);
    EXPECT_EQ(whenFullFromWord("explode").error().code, "bad-option");
}

} // namespace
} // namespace cutpoint
