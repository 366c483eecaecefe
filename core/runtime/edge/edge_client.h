// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"
#include "core/model/units.h"
#include "proto/cutpoint_edge.pb.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace grpc {
class Channel;
}

namespace cutpoint {

/// A client of an edge agent's control service. Every call blocks, and all but watch() have a deadline; call
/// it from a thread that may wait. Errors of every call: the service's issue code and words,
/// "edge-unreachable" when it is not there, "cancelled" after a stop. Thread-safe.
class EdgeClient {
public:
    explicit EdgeClient(std::shared_ptr<grpc::Channel> channel);
    ~EdgeClient();

    Result<edge::v1::DescribeResponse> describe(Seconds deadline = Seconds(5)) const;
    /// The last message, with the layers.
    Result<edge::v1::ProfileProgress>
    profile(int repeats, const std::function<void(const edge::v1::ProfileProgress&)>& progress = {},
            Seconds deadline = Seconds(1800), const std::stop_token& stop = {}) const;
    Result<edge::v1::ProbeResponse> probe(int rounds, Seconds deadline = Seconds(120),
                                          const std::stop_token& stop = {}) const;
    /// What would keep the plan from running; it is not deployed. The agent's refusal of a plan that is not
    /// for its model is an error, "check-not-offered" that of one which knows no checks.
    Result<edge::v1::CheckReport>
    check(const edge::v1::CheckRequest& request,
          const std::function<void(const edge::v1::CheckProgress&)>& progress = {},
          Seconds deadline = Seconds(180), const std::stop_token& stop = {}) const;
    /// The edge bounds the upload by what its link is known to need, so that the deadline here is a last
    /// resort.
    Result<edge::v1::DeployResponse> deploy(const edge::v1::DeployRequest& request,
                                            Seconds deadline = Seconds(3600),
                                            const std::stop_token& stop = {}) const;
    /// Nothing when it has started.
    std::optional<Issue> startStream(double framesPerSecond, std::int64_t frames,
                                     const std::string& whenFull = {}) const;
    Result<edge::v1::StopStreamResponse> stopStream(Seconds deadline = Seconds(120)) const;
    /// Hands every record and event to `take` until it answers false, the edge ends, or a stop is asked for.
    /// `watching` is called once when nothing is missed any more. An error only when the edge was lost.
    std::optional<Issue> watch(const std::function<bool(const edge::v1::WatchUpdate&)>& take,
                               const std::function<void()>& watching = {},
                               const std::stop_token& stop = {}) const;

private:
    struct Stub;
    std::unique_ptr<Stub> stub_;
};

} // namespace cutpoint
