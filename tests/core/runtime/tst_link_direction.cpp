// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The arithmetic of a shaped link on a clock of the test's own: exact, whatever else the machine does.
#include "core/runtime/link/link_direction.h"

#include <algorithm>
#include <cmath>
#include <gmock/gmock.h>
#include <random>

namespace cutpoint {
namespace {

constexpr Seconds s(double x) {
    return Seconds(x);
}
BandwidthTrace mbit(double rate) {
    return BandwidthTrace(BitsPerSecond(rate * 1e6));
}

/// Runs the direction on a clock of its own until nothing is under way; answers when each byte came out.
struct Arrivals {
    double last = 0;
    std::string data;
};
Arrivals drain(LinkDirection& way, double now = 0) {
    Arrivals arrivals;
    while (std::isfinite(way.nextEvent().value)) {
        now = std::max(now, way.nextEvent().value);
        for (const LinkPiece& piece : way.pop(s(now))) {
            arrivals.data += piece.data;
            arrivals.last = now;
        }
    }
    return arrivals;
}

TEST(LinkDirection, EveryByteTakesItsTime) {
    for (const double rate : {0.1, 0.13, 1.0, 18.88, 1000.0})
        for (const std::size_t size : {1u, 100u, 70'000u}) {
            LinkDirection way(mbit(rate), s(0.02), s(0));
            way.push({1, std::string(size, 'x'), false}, s(5));
            EXPECT_NEAR(drain(way, 5).last, 5.02 + 8.0 * static_cast<double>(size) / (rate * 1e6), 1e-9)
                << rate << " Mbit/s, " << size << " bytes: an idle link saves nothing up";
        }
}

TEST(LinkDirection, ConnectionsShareTheRateInOrder) {
    LinkDirection way(mbit(8), s(0), s(0));
    way.push({1, std::string(1000, 'a'), false}, s(0));
    way.push({2, std::string(1000, 'b'), false}, s(0));
    way.push({1, "", true}, s(0));
    const auto out = way.pop(s(0.0021));
    ASSERT_EQ(out.size(), 3u);
    EXPECT_EQ(out[0].connection, 1u);
    EXPECT_EQ(out[1].connection, 2u);
    EXPECT_TRUE(out[2].end) << "the end comes after the bytes before it";
    EXPECT_EQ(way.bytesThrough(), 2000u);
    EXPECT_EQ(way.waiting(), 0u);
}

TEST(LinkDirection, ALateCallerLosesNoCapacity) {
    LinkDirection way(mbit(8), s(0), s(0));
    std::size_t got = 0;
    way.push({1, std::string(20'000, 'x'), false}, s(0));
    for (const double now : {0.007, 0.0071, 0.0199, 0.02001})
        for (const LinkPiece& piece : way.pop(s(now)))
            got += piece.data.size();
    EXPECT_EQ(got, 20'000u);
}

TEST(LinkDirection, RateChangesUnderWay) {
    LinkDirection way(mbit(8), s(0), s(0));
    way.push({1, std::string(100'000, 'x'), false}, s(0)); // 100 ms
    way.pop(s(0.05));
    way.setRate(mbit(0), s(0.05));
    EXPECT_TRUE(std::isinf(way.nextEvent().value)) << "a dead link is not looked at again and again";
    way.setRate(mbit(0.8), s(1));
    EXPECT_NEAR(drain(way, 1).last, 1.5, 0.025);
}

TEST(LinkDirection, FollowsATraceAndItsLatency) {
    auto trace = BandwidthTrace::make({{s(0), BitsPerSecond(8e6), s(0.1)},
                                       {s(1), BitsPerSecond(0), s(0)},
                                       {s(2), BitsPerSecond(80e3), s(0)}},
                                      s(10), "columns");
    ASSERT_TRUE(trace.ok());
    LinkDirection way(*trace, s(0), s(100));
    way.push({1, std::string(500'000, 'x'), false}, s(100));
    EXPECT_NEAR(drain(way, 100).last, 100.6, 1e-3);
    way.push({1, std::string(500'000 + 10'000, 'x'), false}, s(100.5));
    EXPECT_NEAR(drain(way, 100.6).last, 103, 1e-3)
        << "half in the first second, nothing in the next, the rest after";
}

TEST(LinkDirection, TellsWhatTheWireHolds) {
    LinkDirection link(BandwidthTrace(BitsPerSecond(8e6)), Seconds(10), Seconds(0));
    for (int i = 0; i < 4; ++i)
        link.push({1, std::string(250'000, 'x'), false}, Seconds(0));
    EXPECT_TRUE(link.pop(Seconds(2)).empty());
    EXPECT_EQ(link.waiting(), 0u);
    EXPECT_GE(link.flying(), 1'000'000u);
    EXPECT_LT(link.flying(), 2'000'000u);
    std::size_t arrived = 0;
    for (const LinkPiece& piece : link.pop(Seconds(12)))
        arrived += piece.data.size();
    EXPECT_EQ(arrived, 1'000'000u);
    EXPECT_EQ(link.flying(), 0u);
}

TEST(LinkDirection, APauseMovesEverything) {
    LinkDirection way(mbit(8), s(0.5), s(0));
    way.push({1, std::string(1000, 'x'), false}, s(0));
    way.shift(s(10));
    EXPECT_NEAR(drain(way).last, 10.501, 1e-9);
}

/// A sender with `size` bytes and a forwarder that looks at the direction as ShapedLink does, but each time
/// up to `late` seconds after it should: the clock is the test's. Answers when the last byte came out.
double forwardLate(LinkDirection& way, std::size_t size, double late, std::minstd_rand& random) {
    std::uniform_real_distribution<double> lateness(0, late);
    std::size_t unsent = size, arrived = 0;
    double now = 0;
    while (arrived < size) {
        for (const LinkPiece& piece : way.pop(s(now)))
            arrived += piece.data.size();
        while (unsent > 0 && way.waiting() < way.waitingLimit(s(now))) {
            const std::size_t piece = std::min({unsent, way.waitingLimit(s(now)), std::size_t{64} * 1024});
            way.push({1, std::string(piece, 'x'), false}, s(now));
            unsent -= piece;
        }
        if (arrived < size)
            now = std::max(now, way.nextEvent().value) + lateness(random);
    }
    return now;
}

TEST(LinkDirection, KeepsItsRateForAForwarderThatLooksLate) {
    std::minstd_rand random(7);
    for (const double rate : {0.1, 1.0, 18.88, 100.0, 1000.0})
        for (const double late : {0.0, 0.001, 0.02}) {
            LinkDirection way(mbit(rate), s(0), s(0));
            const auto size = static_cast<std::size_t>(rate * 1e6 / 8 * 0.5);
            const double ideal = 8.0 * static_cast<double>(size) / (rate * 1e6);
            const double took = forwardLate(way, size, late, random);
            EXPECT_GT(took, ideal - 1e-9) << rate << " Mbit/s, " << late << " s late: never too fast";
            EXPECT_LT(took, ideal + late + 1e-6)
                << rate << " Mbit/s, " << late << " s late: only the last look counts";
        }
}

} // namespace
} // namespace cutpoint
