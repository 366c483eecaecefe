// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/cloud/attendance.h"
#include "core/runtime/cloud/busy_meter.h"
#include "core/runtime/cloud/model_store.h"
#include "core/runtime/service/call_board.h"

#include "proto/cutpoint_cloud.grpc.pb.h"

namespace cutpoint {

/// What the Open Inference Protocol lacks: the profile of a loaded model, the echo of the bandwidth probe,
/// the leases and shares of edges, the load.
class ExtensionService final : public cloud::v1::CloudExtension::CallbackService {
public:
    /// All outlive the service. `largestTensors`: of one Echo message, either way.
    ExtensionService(CallBoard& board, ModelStore& store, BusyMeter& meter, Attendance& attendance,
                     Bytes largestTensors)
        : board_(board), store_(store), meter_(meter), attendance_(attendance),
          largestTensors_(largestTensors) {}

    grpc::ServerWriteReactor<cloud::v1::ProfileProgress>*
    Profile(grpc::CallbackServerContext* context, const cloud::v1::ProfileRequest* request) override;
    grpc::ServerUnaryReactor* Echo(grpc::CallbackServerContext* context,
                                   const cloud::v1::EchoRequest* request,
                                   cloud::v1::EchoResponse* response) override;
    grpc::ServerUnaryReactor* Attend(grpc::CallbackServerContext* context,
                                     const cloud::v1::AttendRequest* request,
                                     cloud::v1::AttendResponse* response) override;
    grpc::ServerUnaryReactor* Load(grpc::CallbackServerContext* context,
                                   const cloud::v1::LoadRequest* request,
                                   cloud::v1::LoadResponse* response) override;

private:
    CallBoard& board_;
    ModelStore& store_;
    BusyMeter& meter_;
    Attendance& attendance_;
    const Bytes largestTensors_;
};

} // namespace cutpoint
