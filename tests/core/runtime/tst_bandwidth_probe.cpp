// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/bandwidth_probe.h"

#include "core/runtime/link/link_direction.h"
#include "tests/support/echo_server.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <random>

namespace cutpoint {
namespace {

/// A shaped link both ways on a clock of its own, with a forwarder that looks up to `late` seconds after it
/// should.
class LinkOnAClock {
public:
    LinkOnAClock(double mbit, double mbitDown, double late, double delay)
        : up_(BandwidthTrace(BitsPerSecond(mbit * 1e6)), Seconds(delay), Seconds(0)),
          down_(BandwidthTrace(BitsPerSecond(mbitDown * 1e6)), Seconds(delay), Seconds(0)),
          lateness_(0, late) {}

    /// As an echo call: the bytes with some of the protocol's own go up and come back.
    Result<Seconds> echo(EchoBytes bytes) {
        const double begin = now_;
        carry(up_, static_cast<std::size_t>(bytes.up) + 150);
        carry(down_, static_cast<std::size_t>(bytes.down) + 60);
        return Seconds(now_ - begin);
    }

private:
    void carry(LinkDirection& way, std::size_t size) {
        way.push({1, std::string(size, 'x'), false}, Seconds(now_));
        for (std::size_t arrived = 0; arrived < size;) {
            now_ = std::max(now_, way.nextEvent().value) + lateness_(random_);
            for (const LinkPiece& piece : way.pop(Seconds(now_)))
                arrived += piece.data.size();
        }
    }

    LinkDirection up_, down_;
    double now_ = 0;
    std::uniform_real_distribution<double> lateness_;
    std::minstd_rand random_{3};
};

TEST(BandwidthProbe, FindsTheRatesOfALinkOnAClock) {
    for (const double mbit : {0.1, 0.13, 1.0, 18.88, 100.0, 1000.0})
        for (const double downOverUp : {1.0, 0.2, 5.0})
            for (const double late : {0.0, 0.001, 0.002})
                for (const double delay : {0.0, 0.04}) {
                    const double down = std::min(mbit * downOverUp, 1000.0);
                    LinkOnAClock link(mbit, down, late, delay);
                    const auto estimate = probeBandwidth(
                        [&](EchoBytes bytes, Seconds) { return link.echo(bytes); }, {.downlink = true});
                    ASSERT_TRUE(estimate.ok());
                    const double most = late == 0 ? 1e-3 : 0.05;
                    EXPECT_NEAR(estimate->bandwidth.value, mbit * 1e6, most * mbit * 1e6)
                        << mbit << " Mbit/s, " << late << " s late, " << delay << " s delay";
                    ASSERT_TRUE(estimate->downlink);
                    EXPECT_NEAR(estimate->downlink->value, down * 1e6, most * down * 1e6)
                        << down << " Mbit/s down, " << late << " s late, " << delay << " s delay";
                }
}

TEST(BandwidthProbe, LeavesTheDownlinkOutWhereAnswersHaveNoBytes) {
    int asked = 0;
    const EchoCall call = [&](EchoBytes bytes, Seconds) -> Result<Seconds> {
        if (bytes.down > 0) {
            ++asked;
            return Issue{Severity::Error, code::NoAnswerBytes, "", 0, "", say("None."), {}};
        }
        return Seconds(0.01 + 8 * static_cast<double>(bytes.up) / 1e6);
    };
    EXPECT_FALSE(probeBandwidth(call, {.downlink = true})->downlink);
    EXPECT_EQ(asked, 1);
    EXPECT_FALSE(probeBandwidth(call, {})->downlink) << "not asked for";
    EXPECT_EQ(asked, 1);
}

/// A link without noise, in its own time: `rtt`, then the bytes.
EchoCall pretend(double rtt, double bitsPerSecond, std::vector<std::int64_t>& sizes) {
    return [=, &sizes](EchoBytes bytes, Seconds) -> Result<Seconds> {
        sizes.push_back(bytes.up);
        return Seconds(rtt + 8 * static_cast<double>(bytes.up) / bitsPerSecond);
    };
}

TEST(BandwidthProbe, SizesFitTheLink) {
    for (const double rate : {1e4, 1e5, 4e6, 1e9, 1e11}) {
        std::vector<std::int64_t> sizes;
        const auto estimate = probeBandwidth(pretend(0.25, rate, sizes), {.rounds = 3});
        ASSERT_TRUE(estimate.ok());
        EXPECT_NEAR(estimate->bandwidth.value, rate, 1e-6 * rate) << "the round trip falls out";
        EXPECT_NEAR(estimate->rtt.value, 0.25, 1e-12);
        EXPECT_EQ(estimate->rounds, 3);
        const auto largest = *std::max_element(sizes.begin(), sizes.end());
        EXPECT_LE(largest, 12 << 20);
        if (rate <= 4e6 && rate > 1e4) {
            EXPECT_LT(8.0 * static_cast<double>(estimate->largeBytes + estimate->smallBytes) / rate, 0.5);
        }
    }
}

TEST(BandwidthProbe, MeasuresWhatATransferTakesBeyondTheRate) {
    std::vector<std::int64_t> sizes;
    // Past 64 KiB every further byte costs 7 % more, which the two probes below it do not see.
    const EchoCall call = [&](EchoBytes bytes, Seconds) -> Result<Seconds> {
        sizes.push_back(bytes.up);
        const double size = static_cast<double>(bytes.up), more = std::max(0.0, size - 65536);
        return Seconds(0.02 + 8 * (size + 0.07 * more) / 1e6);
    };
    const auto estimate =
        probeBandwidth(call, {.rounds = 3, .roundTime = Seconds(0.3), .transferBytes = 100'000});
    ASSERT_TRUE(estimate.ok());
    EXPECT_NEAR(estimate->bandwidth.value, 1e6, 1);
    EXPECT_EQ(estimate->transferBytes, 100'000);
    EXPECT_NEAR(estimate->transferFactor, 1 + 0.07 * (100'000 - 65'536) / 100'000, 1e-6);
    EXPECT_EQ(sizes.back(), 100'000);
    sizes.clear();
    EXPECT_EQ(probeBandwidth(call, {.rounds = 3})->transferBytes, 0) << "none when not asked for";
    EXPECT_EQ(probeBandwidth(call, {.rounds = 1, .transferBytes = 1 << 30})->transferBytes, 125'000)
        << "no more than a second's worth";
}

TEST(BandwidthProbe, FindsTheRoundTripOfAShortLinkOnABusyMachine) {
    int calls = 0;
    const EchoCall call = [&](EchoBytes bytes, Seconds) -> Result<Seconds> {
        const bool held = ++calls < 6;
        return Seconds((held ? 0.011 : 0.001) + 8 * static_cast<double>(bytes.up) / 20e6);
    };
    EXPECT_NEAR(probeBandwidth(call, {})->rtt.value, 0.001, 1e-9);
}

TEST(BandwidthProbe, ReportsADeadCloudWithinTheDeadline) {
    const auto estimate = probeBandwidth(grpcEcho(plainChannelTo(1)), {.deadline = Seconds(0.3)});
    ASSERT_FALSE(estimate.ok());
    EXPECT_EQ(estimate.error().code, "cloud-unreachable");
}

TEST(BandwidthProbe, CanBeCancelled) {
    std::stop_source stop;
    std::vector<std::int64_t> sizes;
    EchoCall call = [&](EchoBytes, Seconds) -> Result<Seconds> {
        stop.request_stop();
        return Seconds(0.001);
    };
    EXPECT_EQ(probeBandwidth(call, {}, stop.get_token()).error().code, "cancelled");
}

} // namespace
} // namespace cutpoint
