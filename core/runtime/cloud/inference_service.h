// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/cloud/attendance.h"
#include "core/runtime/cloud/inference_calls.h"
#include "core/runtime/service/unary_call.h"

#include "proto/open_inference.grpc.pb.h"

namespace cutpoint {

namespace detail {
using Rpc = inference::GRPCInferenceService;
/// All calls come as bytes: who calls, and how much, is known before anything is parsed or unpacked.
using RawSharedMemory =
    Rpc::WithRawCallbackMethod_SystemSharedMemoryStatus<Rpc::WithRawCallbackMethod_SystemSharedMemoryRegister<
        Rpc::WithRawCallbackMethod_SystemSharedMemoryUnregister<
            Rpc::WithRawCallbackMethod_CudaSharedMemoryStatus<
                Rpc::WithRawCallbackMethod_CudaSharedMemoryRegister<
                    Rpc::WithRawCallbackMethod_CudaSharedMemoryUnregister<Rpc::Service>>>>>>;
using RawInferenceService = Rpc::WithRawCallbackMethod_ServerLive<
    Rpc::WithRawCallbackMethod_ServerReady<Rpc::WithRawCallbackMethod_ModelReady<
        Rpc::WithRawCallbackMethod_ServerMetadata<Rpc::WithRawCallbackMethod_ModelMetadata<
            Rpc::WithRawCallbackMethod_ModelConfig<Rpc::WithRawCallbackMethod_ModelStatistics<
                Rpc::WithRawCallbackMethod_ModelInfer<Rpc::WithRawCallbackMethod_ModelStreamInfer<
                    Rpc::WithRawCallbackMethod_RepositoryIndex<Rpc::WithRawCallbackMethod_RepositoryModelLoad<
                        Rpc::WithRawCallbackMethod_RepositoryModelUnload<RawSharedMemory>>>>>>>>>>>>;
} // namespace detail

/// InferenceCalls over gRPC. The initial metadata of an inference is sent as soon as the whole message has
/// arrived, before the computation.
class InferenceService final : public detail::RawInferenceService {
public:
    using Context = grpc::CallbackServerContext;
    using Reactor = grpc::ServerUnaryReactor;
    using Bytes_ = grpc::ByteBuffer;

    /// All outlive the service. `largestTensors`: of one inference's message; `largestModel`: of one load.
    InferenceService(CallBoard& board, InferenceCalls& calls, Attendance& attendance, Bytes largestTensors,
                     Bytes largestModel)
        : board_(board), calls_(calls), attendance_(attendance), largestTensors_(largestTensors),
          largestModel_(largestModel) {}

    Reactor* ServerLive(Context* context, const Bytes_* message, Bytes_* response) override;
    Reactor* ServerReady(Context* context, const Bytes_* message, Bytes_* response) override;
    Reactor* ModelReady(Context* context, const Bytes_* message, Bytes_* response) override;
    Reactor* ServerMetadata(Context* context, const Bytes_* message, Bytes_* response) override;
    Reactor* ModelMetadata(Context* context, const Bytes_* message, Bytes_* response) override;
    Reactor* ModelConfig(Context* context, const Bytes_* message, Bytes_* response) override;
    Reactor* ModelStatistics(Context* context, const Bytes_* message, Bytes_* response) override;
    Reactor* ModelInfer(Context* context, const Bytes_* message, Bytes_* response) override;
    grpc::ServerBidiReactor<Bytes_, Bytes_>* ModelStreamInfer(Context* context) override;
    Reactor* RepositoryIndex(Context* context, const Bytes_* message, Bytes_* response) override;
    Reactor* RepositoryModelLoad(Context* context, const Bytes_* message, Bytes_* response) override;
    Reactor* RepositoryModelUnload(Context* context, const Bytes_* message, Bytes_* response) override;
    Reactor* SystemSharedMemoryStatus(Context* context, const Bytes_* message, Bytes_* response) override;
    Reactor* SystemSharedMemoryRegister(Context* context, const Bytes_* message, Bytes_* response) override;
    Reactor* SystemSharedMemoryUnregister(Context* context, const Bytes_* message, Bytes_* response) override;
    Reactor* CudaSharedMemoryStatus(Context* context, const Bytes_* message, Bytes_* response) override;
    Reactor* CudaSharedMemoryRegister(Context* context, const Bytes_* message, Bytes_* response) override;
    Reactor* CudaSharedMemoryUnregister(Context* context, const Bytes_* message, Bytes_* response) override;

private:
    CallBoard& board_;
    InferenceCalls& calls_;
    Attendance& attendance_;
    const Bytes largestTensors_, largestModel_;
};

} // namespace cutpoint
