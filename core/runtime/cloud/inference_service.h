// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/cloud/busy_meter.h"
#include "core/runtime/cloud/model_store.h"
#include "core/runtime/service/unary_call.h"

#include "proto/open_inference.grpc.pb.h"

namespace cutpoint {

/// The two calls with large messages come as bytes: who calls, and how much, is known before anything is
/// parsed.
using InferenceServiceBase = inference::GRPCInferenceService::WithRawCallbackMethod_ModelInfer<
    inference::GRPCInferenceService::WithRawCallbackMethod_RepositoryModelLoad<
        inference::GRPCInferenceService::CallbackService>>;

/// The Open Inference Protocol, version 2, with the model-repository extension, over a ModelStore. A
/// ModelInfer answer carries the parameters `compute_seconds` (the engine alone) and `queue_seconds` (from
/// the message's arrival to the engine's start), so that a client can tell the transfer's time from the
/// computation's.
/// The initial metadata is sent as soon as the whole message has arrived, before the computation.
class InferenceService final : public InferenceServiceBase {
public:
    /// All outlive the service. `largestTensors`: of one ModelInfer message, and of the tensors of its
    /// answer; `largestModel`: of one load.
    InferenceService(CallBoard& board, ModelStore& store, BusyMeter& meter, std::string version,
                     Bytes largestTensors, Bytes largestModel);

    grpc::ServerUnaryReactor* ServerLive(grpc::CallbackServerContext* context,
                                         const inference::ServerLiveRequest* request,
                                         inference::ServerLiveResponse* response) override;
    grpc::ServerUnaryReactor* ServerReady(grpc::CallbackServerContext* context,
                                          const inference::ServerReadyRequest* request,
                                          inference::ServerReadyResponse* response) override;
    grpc::ServerUnaryReactor* ModelReady(grpc::CallbackServerContext* context,
                                         const inference::ModelReadyRequest* request,
                                         inference::ModelReadyResponse* response) override;
    grpc::ServerUnaryReactor* ServerMetadata(grpc::CallbackServerContext* context,
                                             const inference::ServerMetadataRequest* request,
                                             inference::ServerMetadataResponse* response) override;
    grpc::ServerUnaryReactor* ModelMetadata(grpc::CallbackServerContext* context,
                                            const inference::ModelMetadataRequest* request,
                                            inference::ModelMetadataResponse* response) override;
    grpc::ServerUnaryReactor* ModelInfer(grpc::CallbackServerContext* context,
                                         const grpc::ByteBuffer* message,
                                         grpc::ByteBuffer* response) override;
    grpc::ServerUnaryReactor* RepositoryIndex(grpc::CallbackServerContext* context,
                                              const inference::RepositoryIndexRequest* request,
                                              inference::RepositoryIndexResponse* response) override;
    grpc::ServerUnaryReactor* RepositoryModelLoad(grpc::CallbackServerContext* context,
                                                  const grpc::ByteBuffer* message,
                                                  grpc::ByteBuffer* response) override;
    grpc::ServerUnaryReactor*
    RepositoryModelUnload(grpc::CallbackServerContext* context,
                          const inference::RepositoryModelUnloadRequest* request,
                          inference::RepositoryModelUnloadResponse* response) override;

private:
    /// A ModelInfer call and what belongs to it until it is answered.
    struct Inference {
        UnaryCall& call;
        grpc::CallbackServerContext& context;
        grpc::ByteBuffer& response;
    };
    grpc::Status compute(InferenceEngine& engine, inference::ModelInferRequest& request, UnaryCall& call,
                         inference::ModelInferResponse& response);
    /// On the model's thread; the call may be gone afterwards.
    void answer(InferenceEngine* engine, inference::ModelInferRequest& request, std::int64_t version,
                Inference call);
    grpc::Status checkModel(const inference::ModelInferRequest& request, const ServedModel* model) const;

    CallBoard& board_;
    ModelStore& store_;
    BusyMeter& meter_;
    const std::string version_;
    const Bytes largestTensors_, largestModel_;
};

} // namespace cutpoint
