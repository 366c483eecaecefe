// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/inference_service.h"

#include "core/model/quantity_text.h"
#include "core/runtime/cloud/message_bytes.h"
#include "core/runtime/cloud/stream_infer.h"
#include "core/runtime/service/lease_metadata.h"

#include <grpcpp/grpcpp.h>

namespace cutpoint {
namespace {

using grpc::CallbackServerContext;
using grpc::ServerUnaryReactor;
using grpc::Status;

/// For requests that name things and carry no tensors.
constexpr Bytes kSmallMessage(1 << 20);

/// Admits the call and answers it with what `handle` says, on the caller's thread: for calls that take no
/// time.
template <class Request, class Response, class Handle>
ServerUnaryReactor* atOnce(CallBoard& board, CallbackServerContext* context, const char* method,
                           const grpc::ByteBuffer* message, grpc::ByteBuffer* written, Handle handle) {
    auto* call = new UnaryCall(board, *context, method, message->Length());
    Request request;
    Response response;
    Status status = call->admission();
    if (status.ok())
        status = parseMessage(*message, kSmallMessage, request);
    if (status.ok())
        status = handle(request, response);
    if (status.ok())
        status = writeMessage(response, *written);
    call->answer(status, status.ok() ? written->Length() : 0);
    return call;
}

/// Empty where there is none.
std::string metadataOf(const CallbackServerContext& context, const char* key) {
    const auto found = context.client_metadata().find(key);
    return found == context.client_metadata().end() ? std::string()
                                                    : std::string(found->second.data(), found->second.size());
}

} // namespace

ServerUnaryReactor* InferenceService::ServerLive(Context* context, const Bytes_* message, Bytes_* response) {
    using namespace inference;
    return atOnce<ServerLiveRequest, ServerLiveResponse>(board_, context, "ServerLive", message, response,
                                                         [](const auto&, auto& answer) {
                                                             answer.set_live(true);
                                                             return Status::OK;
                                                         });
}

ServerUnaryReactor* InferenceService::ServerReady(Context* context, const Bytes_* message, Bytes_* response) {
    using namespace inference;
    return atOnce<ServerReadyRequest, ServerReadyResponse>(board_, context, "ServerReady", message, response,
                                                           [this](const auto&, auto& answer) {
                                                               answer.set_ready(calls_.serverReady());
                                                               return Status::OK;
                                                           });
}

ServerUnaryReactor* InferenceService::ModelReady(Context* context, const Bytes_* message, Bytes_* response) {
    using namespace inference;
    return atOnce<ModelReadyRequest, ModelReadyResponse>(
        board_, context, "ModelReady", message, response, [this](const auto& request, auto& answer) {
            answer.set_ready(calls_.modelReady(request.name(), request.version()));
            return Status::OK;
        });
}

ServerUnaryReactor* InferenceService::ServerMetadata(Context* context, const Bytes_* message,
                                                     Bytes_* response) {
    using namespace inference;
    return atOnce<ServerMetadataRequest, ServerMetadataResponse>(
        board_, context, "ServerMetadata", message, response,
        [this](const auto&, auto& answer) { return calls_.serverMetadata(answer); });
}

ServerUnaryReactor* InferenceService::ModelMetadata(Context* context, const Bytes_* message,
                                                    Bytes_* response) {
    using namespace inference;
    return atOnce<ModelMetadataRequest, ModelMetadataResponse>(
        board_, context, "ModelMetadata", message, response,
        [this](const auto& request, auto& answer) { return calls_.modelMetadata(request, answer); });
}

ServerUnaryReactor* InferenceService::ModelConfig(Context* context, const Bytes_* message, Bytes_* response) {
    using namespace inference;
    return atOnce<ModelConfigRequest, ModelConfigResponse>(
        board_, context, "ModelConfig", message, response,
        [this](const auto& request, auto& answer) { return calls_.modelConfig(request, answer); });
}

ServerUnaryReactor* InferenceService::ModelStatistics(Context* context, const Bytes_* message,
                                                      Bytes_* response) {
    using namespace inference;
    return atOnce<ModelStatisticsRequest, ModelStatisticsResponse>(
        board_, context, "ModelStatistics", message, response,
        [this](const auto& request, auto& answer) { return calls_.modelStatistics(request, answer); });
}

ServerUnaryReactor* InferenceService::RepositoryIndex(Context* context, const Bytes_* message,
                                                      Bytes_* response) {
    using namespace inference;
    return atOnce<RepositoryIndexRequest, RepositoryIndexResponse>(
        board_, context, "RepositoryIndex", message, response,
        [this](const auto& request, auto& answer) { return calls_.repositoryIndex(request, answer); });
}

ServerUnaryReactor* InferenceService::ModelInfer(Context* context, const Bytes_* message, Bytes_* response) {
    auto* unary = new UnaryCall(board_, *context, "ModelInfer", message->Length());
    InferCall call;
    call.request = std::make_shared<inference::ModelInferRequest>();
    Status status = unary->admission();
    if (status.ok())
        status = parseMessage(*message, largestTensors_, *call.request);
    if (!status.ok()) {
        unary->answer(status);
        return unary;
    }
    call.deadline = deadlineOf(*context);
    // The whole request is here: an edge that waits for this may use the uplink for its next frame.
    call.accepted = [unary] { unary->StartSendInitialMetadata(); };
    call.wanted = [context] { return stillWanted(*context); };
    call.hold = [unary](std::size_t bytes) { return unary->hold(bytes); };
    call.done = [unary, response](const Status& outcome, const inference::ModelInferResponse& answer) {
        const Status end = outcome.ok() ? writeMessage(answer, *response) : outcome;
        unary->answer(end, end.ok() ? response->Length() : 0);
    };
    calls_.infer(std::move(call));
    return unary;
}

grpc::ServerBidiReactor<grpc::ByteBuffer, grpc::ByteBuffer>*
InferenceService::ModelStreamInfer(Context* context) {
    return new StreamInfer(board_, *context, calls_, largestTensors_);
}

ServerUnaryReactor* InferenceService::RepositoryModelLoad(Context* context, const Bytes_* message,
                                                          Bytes_* response) {
    auto* call = new UnaryCall(board_, *context, "RepositoryModelLoad", message->Length());
    inference::RepositoryModelLoadRequest request;
    Status status = call->admission();
    if (status.ok())
        status = parseMessage(*message, largestModel_, request);
    if (!status.ok()) {
        call->answer(status);
        return call;
    }
    const std::string edge = metadataOf(*context, lease::edgeKey), model = request.model_name();
    const auto lease = parseNumber(metadataOf(*context, lease::millisecondsKey));
    calls_.load(request, [this, call, response, edge, model, lease](const Status& outcome) {
        // Now, not before: an edge that died in between keeps it no longer than if it died now. Of a cloud
        // that takes no more edges this one is told when it says that it is there.
        if (outcome.ok() && !edge.empty() && lease)
            attendance_.loads(edge, model, Seconds(*lease / 1000));
        call->answer(outcome.ok() ? writeMessage(inference::RepositoryModelLoadResponse(), *response)
                                  : outcome);
    });
    return call;
}

ServerUnaryReactor* InferenceService::RepositoryModelUnload(Context* context, const Bytes_* message,
                                                            Bytes_* response) {
    auto* call = new UnaryCall(board_, *context, "RepositoryModelUnload", message->Length());
    inference::RepositoryModelUnloadRequest request;
    Status status = call->admission();
    if (status.ok())
        status = parseMessage(*message, kSmallMessage, request);
    if (!status.ok()) {
        call->answer(status);
        return call;
    }
    calls_.unload(request, [call, response](const Status& outcome) {
        call->answer(outcome.ok() ? writeMessage(inference::RepositoryModelUnloadResponse(), *response)
                                  : outcome);
    });
    return call;
}

ServerUnaryReactor* InferenceService::SystemSharedMemoryStatus(Context* context, const Bytes_* message,
                                                               Bytes_* response) {
    using namespace inference;
    return atOnce<SharedMemoryRequest, SharedMemoryStatusResponse>(
        board_, context, "SystemSharedMemoryStatus", message, response,
        [](const auto& request, auto&) { return InferenceCalls::sharedMemoryStatus(request.name()); });
}

ServerUnaryReactor* InferenceService::SystemSharedMemoryRegister(Context* context, const Bytes_* message,
                                                                 Bytes_* response) {
    using namespace inference;
    return atOnce<SharedMemoryRequest, SharedMemoryResponse>(
        board_, context, "SystemSharedMemoryRegister", message, response,
        [](const auto&, auto&) { return InferenceCalls::registerSharedMemory(); });
}

ServerUnaryReactor* InferenceService::SystemSharedMemoryUnregister(Context* context, const Bytes_* message,
                                                                   Bytes_* response) {
    using namespace inference;
    return atOnce<SharedMemoryRequest, SharedMemoryResponse>(board_, context, "SystemSharedMemoryUnregister",
                                                             message, response,
                                                             [](const auto&, auto&) { return Status::OK; });
}

ServerUnaryReactor* InferenceService::CudaSharedMemoryStatus(Context* context, const Bytes_* message,
                                                             Bytes_* response) {
    using namespace inference;
    return atOnce<SharedMemoryRequest, SharedMemoryStatusResponse>(
        board_, context, "CudaSharedMemoryStatus", message, response,
        [](const auto& request, auto&) { return InferenceCalls::sharedMemoryStatus(request.name()); });
}

ServerUnaryReactor* InferenceService::CudaSharedMemoryRegister(Context* context, const Bytes_* message,
                                                               Bytes_* response) {
    using namespace inference;
    return atOnce<SharedMemoryRequest, SharedMemoryResponse>(
        board_, context, "CudaSharedMemoryRegister", message, response,
        [](const auto&, auto&) { return InferenceCalls::registerSharedMemory(); });
}

ServerUnaryReactor* InferenceService::CudaSharedMemoryUnregister(Context* context, const Bytes_* message,
                                                                 Bytes_* response) {
    using namespace inference;
    return atOnce<SharedMemoryRequest, SharedMemoryResponse>(board_, context, "CudaSharedMemoryUnregister",
                                                             message, response,
                                                             [](const auto&, auto&) { return Status::OK; });
}

} // namespace cutpoint
