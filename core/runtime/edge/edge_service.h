// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/edge/edge_agent.h"
#include "core/runtime/service/call_guard.h"
#include "proto/cutpoint_edge.grpc.pb.h"

#include <stop_token>

namespace cutpoint {

/// The control service over an agent. Statuses: INVALID_ARGUMENT for a plan or a number that cannot be meant,
/// FAILED_PRECONDITION for another model, a stream that runs or does not, or an edge memory that does not
/// suffice, UNAVAILABLE when the cloud is not there, RESOURCE_EXHAUSTED for too many watchers. The message
/// begins with the code.
class EdgeService final : public edge::v1::EdgeControl::Service {
public:
    EdgeService(EdgeAgent& agent, CallGuard guard, std::string cloudTarget, std::string version,
                bool adaptive);

    /// Ends every Watch; before the server is stopped.
    void endWatches() { stop_.request_stop(); }

    grpc::Status Describe(grpc::ServerContext* context, const edge::v1::DescribeRequest* request,
                          edge::v1::DescribeResponse* response) override;
    grpc::Status Profile(grpc::ServerContext* context, const edge::v1::ProfileRequest* request,
                         grpc::ServerWriter<edge::v1::ProfileProgress>* writer) override;
    grpc::Status ProbeBandwidth(grpc::ServerContext* context, const edge::v1::ProbeRequest* request,
                                edge::v1::ProbeResponse* response) override;
    grpc::Status CheckPlan(grpc::ServerContext* context, const edge::v1::CheckRequest* request,
                           grpc::ServerWriter<edge::v1::CheckProgress>* writer) override;
    grpc::Status DeployPlan(grpc::ServerContext* context, const edge::v1::DeployRequest* request,
                            edge::v1::DeployResponse* response) override;
    grpc::Status StartStream(grpc::ServerContext* context, const edge::v1::StartStreamRequest* request,
                             edge::v1::StartStreamResponse* response) override;
    grpc::Status StopStream(grpc::ServerContext* context, const edge::v1::StopStreamRequest* request,
                            edge::v1::StopStreamResponse* response) override;
    grpc::Status Watch(grpc::ServerContext* context, const edge::v1::WatchRequest* request,
                       grpc::ServerWriter<edge::v1::WatchUpdate>* writer) override;

private:
    EdgeAgent& agent_;
    const CallGuard guard_;
    const std::string cloudTarget_, version_;
    const bool adaptive_;
    std::stop_source stop_;
};

} // namespace cutpoint
