// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The probe against the kernel's own shaper in a network namespace, where the machine allows one.
#include "core/model/statistics.h"
#include "core/runtime/cloud/cloud_agent.h"
#include "core/runtime/edge/bandwidth_probe.h"
#include "core/runtime/service/channel.h"
#include "tests/support/quiet_machine.h"

#include <cstdlib>
#include <filesystem>
#include <gmock/gmock.h>
#include <grpcpp/grpcpp.h>

namespace cutpoint {
namespace {

/// Runs in the namespace: the loopback there is shaped to `mbit`, both ways together.
TEST(Inside, ProbeFindsTheShapersRate) {
    const char* word = std::getenv("CUTPOINT_SHAPED_MBIT");
    if (word == nullptr)
        GTEST_SKIP() << "runs inside the namespace of the test below";
    const double mbit = std::atoi(word);
    CloudOptions options;
    const auto cloud = CloudAgent::start(options);
    ASSERT_TRUE(cloud.ok()) << cloud.error().message;
    ChannelOptions channel;
    channel.target = (*cloud)->endpoint().text();
    const auto opened = openChannel(channel);
    ASSERT_TRUE(opened.ok());
    std::vector<double> errors;
    for (int i = 0; i < 5; ++i) {
        const auto estimate = probeBandwidth(grpcEcho(*opened), {.rounds = 3});
        ASSERT_TRUE(estimate.ok()) << estimate.error().message;
        // The shaper counts packets with their headers: 66 bytes of 1,500 here.
        errors.push_back(estimate->bandwidth.value / (mbit * 1e6 * (1500 - 66) / 1500) - 1);
    }
    const double error = medianOf(errors);
    std::printf("%g Mbit/s: error %+.2f %%\n", mbit, 100 * error);
    EXPECT_GT(error, -1);
    if (!isQuietMachine())
        return;
    EXPECT_LT(error, 0.05);
    // The way back is shaped together with the way out: acknowledgements take two percent, and a busy machine
    // has its share.
    EXPECT_GT(error, -0.08);
}

TEST(Namespace, ProbeFindsTheKernelShapersRate) {
    const char* shaped = "ip link set lo up mtu 1500 && ip link set lo gso_max_segs 1 && "
                         "tc qdisc add dev lo root tbf rate ";
    if (std::system(
            "unshare -Urn sh -c 'ip link set lo up && tc qdisc add dev lo root tbf rate 1mbit burst 4kb "
            "latency 1s' > /dev/null 2>&1") != 0)
        GTEST_SKIP() << "no network namespace with a traffic shaper on this machine";
    const std::string self = std::filesystem::read_symlink("/proc/self/exe").string();
    for (const char* mbit : {"1", "20", "100"}) {
        const std::string command = std::string("CUTPOINT_SHAPED_MBIT=") + mbit + " unshare -Urn sh -c '" +
                                    shaped + mbit + "mbit burst 16kb latency 2s && exec " + self +
                                    " --gtest_filter=Inside.*'";
        EXPECT_EQ(std::system(command.c_str()), 0) << mbit << " Mbit/s";
    }
}

} // namespace
} // namespace cutpoint
