// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/bandwidth_probe.h"

#include "core/runtime/link/shaped_link.h"
#include "proto/cutpoint_cloud.grpc.pb.h"

#include <atomic>
#include <cmath>
#include <gmock/gmock.h>
#include <grpcpp/grpcpp.h>

namespace cutpoint {
namespace {

/// The least server that a probe needs.
class EchoServer final : public cloud::v1::CloudExtension::Service {
public:
    EchoServer() {
        grpc::ServerBuilder builder;
        builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port);
        builder.SetMaxReceiveMessageSize(64 << 20);
        builder.RegisterService(this);
        server_ = builder.BuildAndStart();
    }
    ~EchoServer() override { server_->Shutdown(); }

    grpc::Status Echo(grpc::ServerContext*, const cloud::v1::EchoRequest* request,
                      cloud::v1::EchoResponse*) override {
        received += static_cast<std::int64_t>(request->payload().size());
        return grpc::Status::OK;
    }

    int port = 0;
    std::atomic<std::int64_t> received = 0;

private:
    std::unique_ptr<grpc::Server> server_;
};

std::shared_ptr<grpc::Channel> channelTo(int port) {
    return grpc::CreateChannel("127.0.0.1:" + std::to_string(port), grpc::InsecureChannelCredentials());
}

TEST(BandwidthProbe, FindsTheLinksRate) {
    EchoServer server;
    for (const double mbit : {0.1, 1.0, 18.88, 100.0, 1000.0}) {
#ifdef __SANITIZE_ADDRESS__
        if (mbit > 100) // checked code is too slow for it
            continue;
#endif
        const BandwidthTrace rate(BitsPerSecond(mbit * 1e6));
        const auto link = ShapedLink::start(
            {"127.0.0.1:0", "127.0.0.1:" + std::to_string(server.port), rate, rate, Seconds(0)});
        ASSERT_TRUE(link.ok());
        const auto channel = channelTo((*link)->port());
        // Other processes can only slow a probe down, so the best of a few shows what it can do.
        double error = INFINITY;
        BandwidthEstimate found;
        for (int i = 0; i < 5 && !(std::abs(error) < 0.05); ++i) {
            const auto estimate =
                probeBandwidth(grpcEcho(channel), {.rounds = 3, .roundTime = Seconds(0.12)});
            ASSERT_TRUE(estimate.ok()) << estimate.error().message;
            found = *estimate;
            error = found.bandwidth.value / (mbit * 1e6) - 1;
        }
        std::printf("%8.2f Mbit/s: error %+.2f %%, spread %.2f %%, %lld and %lld bytes, rtt %.2f ms\n", mbit,
                    100 * error, 100 * found.spread, static_cast<long long>(found.smallBytes),
                    static_cast<long long>(found.largeBytes), 1e3 * found.rtt.value);
        EXPECT_LT(std::abs(error), 0.05) << mbit << " Mbit/s";
    }
    EXPECT_GT(server.received, 0);
}

/// A link without noise, in its own time: `rtt`, then the bytes.
EchoCall pretend(double rtt, double bitsPerSecond, std::vector<std::int64_t>& sizes) {
    return [=, &sizes](std::int64_t bytes, Seconds) -> Result<Seconds> {
        sizes.push_back(bytes);
        return Seconds(rtt + 8 * static_cast<double>(bytes) / bitsPerSecond);
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

TEST(BandwidthProbe, ReportsADeadCloudWithinTheDeadline) {
    const auto estimate = probeBandwidth(grpcEcho(channelTo(1)), {.deadline = Seconds(0.3)});
    ASSERT_FALSE(estimate.ok());
    EXPECT_EQ(estimate.error().code, "cloud-unreachable");
}

TEST(BandwidthProbe, CanBeCancelled) {
    std::stop_source stop;
    std::vector<std::int64_t> sizes;
    EchoCall call = [&](std::int64_t, Seconds) -> Result<Seconds> {
        stop.request_stop();
        return Seconds(0.001);
    };
    EXPECT_EQ(probeBandwidth(call, {}, stop.get_token()).error().code, "cancelled");
}

} // namespace
} // namespace cutpoint
