// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/bandwidth_estimate.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace grpc {
class Channel;
}

namespace cutpoint {

/// Payload of a message and of its answer.
struct EchoBytes {
    std::int64_t up = 0, down = 0;
};

/// Sends a message, waits for its answer and tells how long both took. Errors: "cloud-unreachable" when no
/// answer came within the deadline, "too-large" when the server takes or gives no message of that size,
/// "no-answer-bytes" when it answers without a payload whatever is asked.
using EchoCall = std::function<Result<Seconds>(EchoBytes bytes, Seconds deadline)>;

/// Echo of a cloud agent's extension service; `token` may be empty. On a server that has only the Open
/// Inference Protocol the payload goes to ServerLive, as a field that it does not know and passes over, and
/// answers have none. A stop ends a call that is under way as well.
EchoCall grpcEcho(std::shared_ptr<grpc::Channel> channel, std::string token = {}, std::stop_token stop = {});

struct ProbeOptions {
    int rounds = 5;
    Seconds roundTime{0.3};               ///< aimed at for both messages of a round together
    std::int64_t largestBytes = 12 << 20; ///< of a message; below the cloud's limit
    Seconds deadline{20};                 ///< of one message
    /// Payload of as many further messages as there are rounds, which measure the transfer factor; at most
    /// what the link carries in a second. 0: none.
    std::int64_t transferBytes = 0;
    bool downlink = false; ///< measured, too, in as many rounds
};

/// Finds sizes that the link carries in `roundTime`, starting small, then measures `rounds` rounds of two
/// messages, the larger one four times the smaller, and the transfer factor; then, where it is asked for, the
/// same two sizes by the answers. A downlink that cannot be measured is none. Errors: the call's,
/// "probe-failed", "cancelled".
Result<BandwidthEstimate> probeBandwidth(const EchoCall& echo, const ProbeOptions& options = {},
                                         const std::stop_token& stop = {});

} // namespace cutpoint
