// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/inference_service.h"

#include "core/runtime/cloud/tensor_codec.h"
#include "core/runtime/service/status.h"
#include "core/runtime/service/thrown.h"
#include "core/runtime/service/unary_call.h"

#include <charconv>
#include <grpcpp/grpcpp.h>

namespace cutpoint {
namespace {

using grpc::CallbackServerContext;
using grpc::ServerUnaryReactor;
using grpc::Status;
using grpc::StatusCode;

Status notFound(const std::string& model) {
    return {StatusCode::NOT_FOUND, "the model \"" + model.substr(0, 200) + "\" is not loaded"};
}

/// Admits the call and answers it with what `handle` says, on the caller's thread: for calls that take no
/// time.
template <class Message, class Response, class Handle>
ServerUnaryReactor* atOnce(CallBoard& board, CallbackServerContext* context, const char* method,
                           const Message* request, Response* response, Handle handle) {
    auto* call = new UnaryCall(board, *context, method, request->ByteSizeLong());
    if (!call->admission().ok()) {
        call->answer(call->admission());
        return call;
    }
    const Status status = handle();
    call->answer(status, status.ok() ? response->ByteSizeLong() : 0);
    return call;
}

void describe(const TensorSpec& spec, inference::ModelMetadataResponse::TensorMetadata& written) {
    written.set_name(spec.name);
    written.set_datatype(tensorTypeWord(spec.type));
    for (const std::int64_t size : spec.shape)
        written.add_shape(size);
}

Status beyond(const char* what, std::size_t bytes, Bytes largest) {
    return {StatusCode::RESOURCE_EXHAUSTED,
            std::string("the ") + what + " has " + std::to_string(bytes) + " bytes, and " +
                std::to_string(static_cast<std::int64_t>(largest.value)) + " are taken"};
}

std::size_t bytesOf(const std::vector<Tensor>& tensors) {
    std::size_t bytes = 0;
    for (const Tensor& tensor : tensors)
        bytes += tensor.data.size();
    return bytes;
}

/// Parses a message that the call no longer needs as bytes.
template <class Message>
Status parse(const grpc::ByteBuffer& bytes, Bytes largest, Message& message) {
    if (static_cast<double>(bytes.Length()) > largest.value)
        return beyond("message", bytes.Length(), largest);
    try {
        // gRPC made the buffer for this call alone: freed here, it does not double the memory of the tensors.
        if (grpc::SerializationTraits<Message>::Deserialize(&const_cast<grpc::ByteBuffer&>(bytes), &message)
                .ok())
            return Status::OK;
    } catch (...) {
        return statusOf(thrownIssue());
    }
    return {StatusCode::INVALID_ARGUMENT, "the bytes are no message of this call"};
}

template <class Message>
Status serialize(const Message& message, grpc::ByteBuffer& bytes) {
    bool ownBuffer = false;
    return grpc::SerializationTraits<Message>::Serialize(message, &bytes, &ownBuffer);
}

Status unsupportedRepository(const std::string& name) {
    return name.empty() ? Status::OK
                        : Status(StatusCode::UNIMPLEMENTED, "the server has one repository, without a name");
}

/// "file:3/model.onnx": the version, or 0 for any other path.
std::int64_t uploadedVersion(std::string_view key) {
    constexpr std::string_view prefix = "file:", suffix = "/model.onnx";
    if (!key.starts_with(prefix) || !key.ends_with(suffix) || key.size() <= prefix.size() + suffix.size())
        return 0;
    const std::string_view digits = key.substr(prefix.size(), key.size() - prefix.size() - suffix.size());
    std::int64_t version = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), version);
    return error == std::errc() && end == digits.data() + digits.size() && version > 0 ? version : 0;
}

Status readUpload(inference::RepositoryModelLoadRequest& request, ModelUpload& upload) {
    upload.name = request.model_name();
    for (auto& [key, parameter] : *request.mutable_parameters()) {
        if (key == "config") {
            upload.config = parameter.string_param();
        } else if (key.starts_with("file:")) {
            const std::int64_t version = uploadedVersion(key);
            if (version == 0)
                return {StatusCode::INVALID_ARGUMENT,
                        "\"" + key.substr(0, 200) + "\": a model is one file, file:VERSION/model.onnx"};
            if (parameter.parameter_choice_case() != inference::ModelRepositoryParameter::kBytesParam)
                return {StatusCode::INVALID_ARGUMENT, "\"" + key.substr(0, 200) + "\" is to be bytes"};
            if (upload.onnx)
                return {StatusCode::INVALID_ARGUMENT,
                        "one version of a model can be loaded, and two were sent"};
            upload.onnx = std::move(*parameter.mutable_bytes_param());
            upload.version = version;
        }
    }
    return Status::OK;
}

} // namespace

InferenceService::InferenceService(CallBoard& board, ModelStore& store, BusyMeter& meter, std::string version,
                                   Bytes largestTensors, Bytes largestModel)
    : board_(board), store_(store), meter_(meter), version_(std::move(version)),
      largestTensors_(largestTensors), largestModel_(largestModel) {
    Metrics& metrics = board.metrics();
    metrics.declareHistogram("cutpoint_compute_seconds", "Time of the engine per inference.",
                             {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10});
    metrics.declareHistogram("cutpoint_queue_seconds", "Time an inference waited for its engine.",
                             {0.0001, 0.001, 0.01, 0.1, 0.25, 0.5, 1, 2.5, 5, 10});
}

ServerUnaryReactor* InferenceService::ServerLive(CallbackServerContext* context,
                                                 const inference::ServerLiveRequest* request,
                                                 inference::ServerLiveResponse* response) {
    return atOnce(board_, context, "ServerLive", request, response, [&] {
        response->set_live(true);
        return Status::OK;
    });
}

ServerUnaryReactor* InferenceService::ServerReady(CallbackServerContext* context,
                                                  const inference::ServerReadyRequest* request,
                                                  inference::ServerReadyResponse* response) {
    return atOnce(board_, context, "ServerReady", request, response, [&] {
        response->set_ready(store_.settled()); // the folder's models have been tried
        return Status::OK;
    });
}

ServerUnaryReactor* InferenceService::ModelReady(CallbackServerContext* context,
                                                 const inference::ModelReadyRequest* request,
                                                 inference::ModelReadyResponse* response) {
    return atOnce(board_, context, "ModelReady", request, response, [&] {
        const auto model = store_.find(request->name());
        response->set_ready(
            model && (request->version().empty() || request->version() == std::to_string(model->version())));
        return Status::OK;
    });
}

ServerUnaryReactor* InferenceService::ServerMetadata(CallbackServerContext* context,
                                                     const inference::ServerMetadataRequest* request,
                                                     inference::ServerMetadataResponse* response) {
    return atOnce(board_, context, "ServerMetadata", request, response, [&] {
        response->set_name("cutpoint-agent");
        response->set_version(version_);
        response->add_extensions("model_repository");
        response->add_extensions("cutpoint.cloud.v1");
        return Status::OK;
    });
}

ServerUnaryReactor* InferenceService::ModelMetadata(CallbackServerContext* context,
                                                    const inference::ModelMetadataRequest* request,
                                                    inference::ModelMetadataResponse* response) {
    return atOnce(board_, context, "ModelMetadata", request, response, [&] {
        const auto model = store_.find(request->name());
        if (!model || (!request->version().empty() && request->version() != std::to_string(model->version())))
            return notFound(request->name());
        response->set_name(model->name());
        response->add_versions(std::to_string(model->version()));
        response->set_platform("onnx");
        for (const TensorSpec& spec : model->inputs())
            describe(spec, *response->add_inputs());
        for (const TensorSpec& spec : model->outputs())
            describe(spec, *response->add_outputs());
        return Status::OK;
    });
}

Status InferenceService::compute(InferenceEngine& engine, inference::ModelInferRequest& request,
                                 UnaryCall& call, inference::ModelInferResponse& response) {
    const Seconds waited = call.age();
    std::vector<Tensor> inputs;
    if (Status status = decodeInputs(request, engine.inputs(), inputs); !status.ok())
        return status;
    if (Status status = checkRequestedOutputs(request, engine.outputs()); !status.ok())
        return status;
    double seconds = 0;
    std::vector<Tensor> outputs;
    {
        BusyMeter::Run run(meter_);
        auto computed = engine.run(inputs);
        if (!computed)
            return statusOf(computed.error());
        seconds = run.finish();
        outputs = std::move(computed).value();
    }
    board_.metrics().observe("cutpoint_compute_seconds", seconds);
    board_.metrics().observe("cutpoint_queue_seconds", waited.value);
    const std::size_t bytes = bytesOf(outputs);
    if (static_cast<double>(bytes) > largestTensors_.value)
        return beyond("answer", bytes, largestTensors_);
    if (Status status = call.hold(bytes); !status.ok())
        return status;
    encodeOutputs(request, outputs, response);
    auto& parameters = *response.mutable_parameters();
    parameters["compute_seconds"].set_double_param(seconds);
    parameters["queue_seconds"].set_double_param(waited.value);
    return Status::OK;
}

void InferenceService::answer(InferenceEngine* engine, inference::ModelInferRequest& request,
                              std::int64_t version, Inference call) {
    Status status =
        engine ? stillWanted(call.context) : Status(StatusCode::UNAVAILABLE, "the server is stopping");
    if (status.ok()) {
        try {
            inference::ModelInferResponse written;
            engine->endBy(deadlineOf(call.context));
            status = compute(*engine, request, call.call, written);
            written.set_model_name(request.model_name());
            written.set_model_version(std::to_string(version));
            written.set_id(request.id());
            if (status.ok())
                status = serialize(written, call.response);
        } catch (...) {
            status = statusOf(thrownIssue());
        }
    }
    call.call.answer(status, status.ok() ? call.response.Length() : 0);
}

Status InferenceService::checkModel(const inference::ModelInferRequest& request,
                                    const ServedModel* model) const {
    const bool fits = model && (request.model_version().empty() ||
                                request.model_version() == std::to_string(model->version()));
    return fits ? Status::OK : notFound(request.model_name());
}

ServerUnaryReactor* InferenceService::ModelInfer(CallbackServerContext* context,
                                                 const grpc::ByteBuffer* message,
                                                 grpc::ByteBuffer* response) {
    auto* call = new UnaryCall(board_, *context, "ModelInfer", message->Length());
    const auto request = std::make_shared<inference::ModelInferRequest>();
    Status status = call->admission();
    if (status.ok())
        status = parse(*message, largestTensors_, *request);
    auto model = status.ok() ? store_.find(request->model_name()) : nullptr;
    if (status.ok())
        status = checkModel(*request, model.get());
    if (!status.ok()) {
        call->answer(status);
        return call;
    }
    // The whole request is here: an edge that waits for this may use the uplink for its next frame.
    call->StartSendInitialMetadata();
    const auto post = [&](ServedModel& to) {
        return to.post(
            [this, call, context, request, response, version = to.version()](InferenceEngine* engine) {
                answer(engine, *request, version, {*call, *context, *response});
            });
    };
    auto posted = post(*model);
    if (posted == EngineLanes::Posted::Stopped) {
        // Replaced since it was found: the one in its place answers.
        model = store_.find(request->model_name());
        if (checkModel(*request, model.get()).ok())
            posted = post(*model);
    }
    if (posted == EngineLanes::Posted::QueueFull)
        call->answer(statusOf(queueFullIssue()));
    else if (posted == EngineLanes::Posted::Stopped)
        call->answer(notFound(request->model_name()));
    return call;
}

ServerUnaryReactor* InferenceService::RepositoryIndex(CallbackServerContext* context,
                                                      const inference::RepositoryIndexRequest* request,
                                                      inference::RepositoryIndexResponse* response) {
    return atOnce(board_, context, "RepositoryIndex", request, response, [&] {
        if (Status status = unsupportedRepository(request->repository_name()); !status.ok())
            return status;
        for (const ModelStore::Row& row : store_.index()) {
            if (request->ready() && row.state != "READY")
                continue;
            auto* written = response->add_models();
            written->set_name(row.name);
            written->set_version(row.version);
            written->set_state(row.state);
            written->set_reason(row.reason);
        }
        return Status::OK;
    });
}

ServerUnaryReactor* InferenceService::RepositoryModelLoad(CallbackServerContext* context,
                                                          const grpc::ByteBuffer* message,
                                                          grpc::ByteBuffer* response) {
    auto* call = new UnaryCall(board_, *context, "RepositoryModelLoad", message->Length());
    inference::RepositoryModelLoadRequest request;
    ModelUpload upload;
    Status status = call->admission();
    if (status.ok())
        status = parse(*message, largestModel_, request);
    if (status.ok())
        status = unsupportedRepository(request.repository_name());
    if (status.ok())
        status = readUpload(request, upload);
    if (!status.ok()) {
        call->answer(status);
        return call;
    }
    store_.load(std::move(upload), [call, response](const std::optional<Issue>& issue) {
        call->answer(issue ? statusOf(*issue)
                           : serialize(inference::RepositoryModelLoadResponse(), *response));
    });
    return call;
}

ServerUnaryReactor*
InferenceService::RepositoryModelUnload(CallbackServerContext* context,
                                        const inference::RepositoryModelUnloadRequest* request,
                                        inference::RepositoryModelUnloadResponse*) {
    auto* call = new UnaryCall(board_, *context, "RepositoryModelUnload", request->ByteSizeLong());
    Status status = call->admission();
    if (status.ok())
        status = unsupportedRepository(request->repository_name());
    if (!status.ok()) {
        call->answer(status);
        return call;
    }
    store_.unload(request->model_name(), [call](const std::optional<Issue>& issue) {
        call->answer(issue ? statusOf(*issue) : Status::OK);
    });
    return call;
}

} // namespace cutpoint
