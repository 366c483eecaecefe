// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/bandwidth_probe.h"

#include "core/model/statistics.h"
#include "core/runtime/service/status.h"
#include "proto/cutpoint_cloud.pb.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <grpcpp/generic/generic_stub.h>
#include <grpcpp/grpcpp.h>
#include <random>

namespace cutpoint {
namespace {

constexpr std::int64_t kFirstBytes = 4096;
/// Empty messages for the round trip: so many at least, and up to so many within that time.
constexpr int kFewTrips = 4, kMostTrips = 16;
constexpr Seconds kForTrips(0.1);

/// Bytes that no compression on the way can shorten.
std::string noise(std::int64_t bytes) {
    std::string payload(static_cast<std::size_t>(bytes), '\0');
    std::minstd_rand random(1);
    for (char& c : payload)
        c = static_cast<char>(random() >> 8);
    return payload;
}

Issue cancelledProbe() {
    return {Severity::Error, code::Cancelled, "", 0, "", say("The probe was cancelled."), {}};
}

/// How long messages of growing size take in one direction.
using OneWay = std::function<Result<Seconds>(std::int64_t bytes)>;

/// The larger size of a round: grows until the payload, not the round trip, makes the time.
Result<std::int64_t> largeEnough(const OneWay& send, Seconds rtt, const ProbeOptions& options,
                                 const std::stop_token& stop) {
    const double wanted = options.roundTime.value * 0.8; // for the larger message of a round
    const auto most = static_cast<double>(options.largestBytes);
    std::int64_t large = kFirstBytes;
    while (true) {
        if (stop.stop_requested())
            return cancelledProbe();
        const auto took = send(large);
        if (!took && took.error().code == code::TooLarge && large > kFirstBytes)
            return std::max(kFirstBytes, large / 4); // no larger than the step before, which was taken
        if (!took)
            return took.error();
        const double payload = std::max((*took - rtt).value, 1e-6);
        const double fitting = static_cast<double>(large) * wanted / payload;
        if (payload > wanted / 4 || large >= options.largestBytes)
            return static_cast<std::int64_t>(std::clamp(fitting, double(kFirstBytes) / 4, most));
        large = static_cast<std::int64_t>(std::min({fitting, 4.0 * static_cast<double>(large), most}));
    }
}

/// Two messages a round (paper, Section II-C).
Result<BandwidthEstimate> probeOneWay(const OneWay& send, Seconds rtt, const ProbeOptions& options,
                                      const std::stop_token& stop) {
    const auto large = largeEnough(send, rtt, options, stop);
    if (!large)
        return large.error();
    std::vector<ProbeRound> rounds;
    for (int i = 0; i < std::max(1, options.rounds); ++i) {
        ProbeRound round;
        round.smallBytes = *large / 4;
        round.largeBytes = *large;
        for (const bool isLarge : {false, true}) {
            if (stop.stop_requested())
                return cancelledProbe();
            const auto took = send(isLarge ? round.largeBytes : round.smallBytes);
            if (!took)
                return took.error();
            (isLarge ? round.large : round.small) = *took;
        }
        rounds.push_back(round);
    }
    return estimateBandwidth(rounds, rtt);
}

/// What a message of about a cut's size takes beyond what the bandwidth says: the two probes' difference
/// leaves out whatever both pay alike.
std::optional<Issue> measureTransferFactor(const OneWay& send, const ProbeOptions& options,
                                           const std::stop_token& stop, BandwidthEstimate& estimate) {
    const double carriedInASecond = estimate.bandwidth.value / 8;
    const double most = std::max(1.0, std::min(carriedInASecond, double(options.largestBytes)));
    estimate.transferBytes =
        static_cast<std::int64_t>(std::min(most, static_cast<double>(options.transferBytes)));
    const Seconds ideal = transferTime(Bytes(double(estimate.transferBytes)), estimate.bandwidth);
    std::vector<double> factors;
    for (int i = 0; i < std::max(1, options.rounds); ++i) {
        if (stop.stop_requested())
            return cancelledProbe();
        const auto took = send(estimate.transferBytes);
        if (!took)
            return took.error();
        factors.push_back(std::max(0.0, (*took - estimate.rtt) / ideal));
    }
    estimate.transferFactor = medianOf(std::move(factors));
    if (!(estimate.transferFactor > 0)) // a message within the round trip tells nothing
        estimate.transferFactor = 1;
    return std::nullopt;
}

} // namespace

EchoCall grpcEcho(std::shared_ptr<grpc::Channel> channel, std::string token, std::stop_token stop) {
    const auto stub = std::make_shared<grpc::GenericStub>(channel);
    const auto plain = std::make_shared<std::atomic<bool>>(false); // the server has no extension
    return [stub, plain, token = std::move(token),
            stop = std::move(stop)](EchoBytes bytes, Seconds deadline) -> Result<Seconds> {
        // Serialized before the clock starts: at 1 Gbit/s copying the payload would count several percent.
        cloud::v1::EchoRequest message;
        message.set_payload(noise(bytes.up));
        message.set_reply_bytes(static_cast<std::int32_t>(bytes.down));
        const grpc::Slice slice(message.SerializeAsString());
        const grpc::ByteBuffer request(&slice, 1);
        const auto send = [&](const char* method, Seconds& took) {
            grpc::ByteBuffer response;
            grpc::ClientContext context;
            context.set_deadline(std::chrono::system_clock::now() +
                                 std::chrono::microseconds(static_cast<std::int64_t>(deadline.value * 1e6)));
            if (!token.empty())
                context.AddMetadata("authorization", "Bearer " + token);
            grpc::CompletionQueue queue;
            grpc::Status status;
            const auto begin = std::chrono::steady_clock::now();
            const std::stop_callback cancel(stop, [&] { context.TryCancel(); });
            const auto call = stub->PrepareUnaryCall(&context, method, request, &queue);
            call->StartCall();
            call->Finish(&response, &status, nullptr);
            void* tag = nullptr;
            bool ok = false;
            queue.Next(&tag, &ok);
            took = Seconds(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
            return status;
        };
        Seconds took;
        grpc::Status status;
        if (!*plain)
            status = send("/cutpoint.cloud.v1.CloudExtension/Echo", took);
        if (status.error_code() == grpc::StatusCode::UNIMPLEMENTED)
            *plain = true;
        if (*plain && bytes.down > 0)
            return Issue{Severity::Error,
                         code::NoAnswerBytes,
                         "",
                         0,
                         "",
                         say("The cloud gives no answers of a size that is asked for."),
                         say("Use a Cutpoint agent as the cloud.")};
        if (*plain)
            status = send("/inference.GRPCInferenceService/ServerLive", took);
        if (status.ok())
            return took;
        if (stop.stop_requested())
            return Issue{Severity::Error, code::Cancelled, "", 0, "", say("The probe was cancelled."), {}};
        const bool stranger = status.error_code() == grpc::StatusCode::UNAUTHENTICATED ||
                              status.error_code() == grpc::StatusCode::PERMISSION_DENIED;
        if (stranger)
            return Issue{Severity::Error,
                         code::CloudRefused,
                         "",
                         0,
                         "",
                         say("The cloud did not answer the probe: %1", reasonOf(status)),
                         say("Give the token that the cloud asks for.")};
        const bool size = status.error_code() == grpc::StatusCode::RESOURCE_EXHAUSTED;
        return Issue{Severity::Error,
                     size ? code::TooLarge : code::CloudUnreachable,
                     "",
                     0,
                     "",
                     say("The cloud did not answer the probe: %1", reasonOf(status)),
                     size ? say("Raise the server's message limit.")
                          : tlsFix(status).value_or(
                                say("Check that the cloud agent runs and that its address is right."))};
    };
}

Result<BandwidthEstimate> probeBandwidth(const EchoCall& echo, const ProbeOptions& options,
                                         const std::stop_token& stop) {
    const OneWay up = [&](std::int64_t bytes) { return echo({bytes, 0}, options.deadline); };
    const OneWay down = [&](std::int64_t bytes) { return echo({0, bytes}, options.deadline); };
    // The first call also connects; the shortest of the rest is the round trip. More of them, where they cost
    // little, find it on a machine that is busy.
    Seconds rtt(options.deadline), spent;
    for (int i = 0; i < kFewTrips || (i < kMostTrips && spent < kForTrips); ++i) {
        if (stop.stop_requested())
            return cancelledProbe();
        const auto took = up(0);
        if (!took)
            return took.error();
        if (i > 0)
            rtt = std::min(rtt, *took);
        spent += *took;
    }
    auto found = probeOneWay(up, rtt, options, stop);
    if (!found)
        return found;
    BandwidthEstimate estimate = *std::move(found);
    if (options.transferBytes > 0)
        if (auto issue = measureTransferFactor(up, options, stop, estimate))
            return *issue;
    if (!options.downlink)
        return estimate;
    const auto back = probeOneWay(down, rtt, options, stop);
    if (back) {
        estimate.downlink = back->bandwidth;
        estimate.downlinkSpread = back->spread;
    } else if (back.error().code == code::CloudUnreachable || back.error().code == code::Cancelled) {
        return back.error();
    }
    return estimate;
}

} // namespace cutpoint
