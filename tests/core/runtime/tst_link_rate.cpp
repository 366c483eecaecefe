// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Rates of real links and of the probe through them. The exact proofs run on clocks of their own
/// (tst_link_direction, tst_bandwidth_probe); here the machine itself takes part, and how late it is is told
/// and judged only where somebody vouches for a quiet machine (quiet_machine.h). Runs alone.
#include "tests/support/echo_server.h"
#include "tests/support/link_sockets.h"
#include "tests/support/quiet_machine.h"

#include "core/adapt/bandwidth_estimate.h"
#include "core/model/statistics.h"
#include "core/runtime/edge/bandwidth_probe.h"

#include <cmath>

namespace cutpoint {
namespace {

constexpr int kTries = 5;
constexpr double kUnlimited = 1e6; // Mbit/s

std::vector<double> testedRates() {
#ifdef __SANITIZE_ADDRESS__
    return {0.1, 1.0, 18.88, 100.0}; // checked code is too slow for more
#else
    return {0.1, 1.0, 18.88, 100.0, 1000.0};
#endif
}

/// The median of five transfers of `size` bytes.
double medianTransfer(const LinkSockets& sockets, bool up, std::size_t size) {
    std::vector<double> times;
    for (int i = 0; i < kTries; ++i)
        times.push_back(up ? LinkSockets::transfer(sockets.client, sockets.server, size)
                           : LinkSockets::transfer(sockets.server, sockets.client, size));
    return medianOf(times);
}

TEST(LinkRate, IsCarriedBothWays) {
    for (const double rate : testedRates()) {
        const LinkSockets sockets(rate), unlimited(kUnlimited);
        const auto size = static_cast<std::size_t>(rate * 1e6 / 8 * 0.1);
        const double ideal = 8.0 * static_cast<double>(size) / (rate * 1e6);
        for (const bool up : {true, false}) {
            const double machine = medianTransfer(unlimited, up, size);
            const double took = medianTransfer(sockets, up, size);
            std::printf("%8.2f Mbit/s %s: %+.2f %%, the machine itself %.2f %%\n", rate, up ? "up" : "down",
                        100 * (took / ideal - 1), 100 * machine / ideal);
            EXPECT_GE(took, 0.999 * ideal) << rate << " Mbit/s: no load makes a link faster than its rate";
            if (isQuietMachine()) {
                EXPECT_LT(took, 1.05 * ideal + 2 * machine) << rate << " Mbit/s";
            }
        }
    }
}

/// The median of five probes through a link of that rate.
BitsPerSecond medianProbe(const EchoServer& server, double mbit) {
    const BandwidthTrace rate(BitsPerSecond(mbit * 1e6));
    const auto link = ShapedLink::start(
        {"127.0.0.1:0", "127.0.0.1:" + std::to_string(server.port), rate, rate, Seconds(0)});
    EXPECT_TRUE(link.ok());
    const auto channel = plainChannelTo((*link)->port());
    std::vector<double> found;
    for (int i = 0; i < kTries; ++i) {
        const auto estimate = probeBandwidth(grpcEcho(channel), {.rounds = 3, .roundTime = Seconds(0.12)});
        // Where others hold the cores, an answer may come later than a probe waits.
        if (estimate.ok())
            found.push_back(estimate->bandwidth.value);
        else
            EXPECT_FALSE(isQuietMachine()) << estimate.error().message;
    }
    return BitsPerSecond(found.empty() ? NAN : medianOf(found));
}

TEST(LinkRate, IsFoundByTheProbe) {
    const EchoServer server;
    const double machine = medianProbe(server, kUnlimited).value;
    for (const double mbit : testedRates()) {
        const double found = medianProbe(server, mbit).value;
        const double rate = mbit * 1e6;
        std::printf("%8.2f Mbit/s: %+.2f %%, the machine itself %.0f Mbit/s\n", mbit,
                    100 * (found / rate - 1), machine / 1e6);
        if (!isQuietMachine())
            continue;
        EXPECT_GT(found, 0);
        // A byte takes its time on the link and, at worst after it, the machine's own.
        const double slowest = 1 / (1 / rate + 2 / machine);
        EXPECT_LT(found, 1.05 * rate) << mbit << " Mbit/s";
        EXPECT_GT(found, 0.95 * slowest) << mbit << " Mbit/s";
    }
    EXPECT_GT(server.received, 0);
}

} // namespace
} // namespace cutpoint
