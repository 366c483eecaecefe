// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/repository_client.h"

#include "core/runtime/service/status.h"

#include "proto/open_inference.grpc.pb.h"
#include <chrono>
#include <grpcpp/grpcpp.h>

namespace cutpoint {
namespace {

void bound(grpc::ClientContext& context, Seconds deadline) {
    context.set_deadline(std::chrono::system_clock::now() +
                         std::chrono::milliseconds(static_cast<std::int64_t>(deadline.value * 1000)));
}

std::optional<Issue> serverIssue(const grpc::Status& status) {
    if (status.ok())
        return std::nullopt;
    Issue issue;
    const bool away = status.error_code() == grpc::StatusCode::UNAVAILABLE ||
                      status.error_code() == grpc::StatusCode::DEADLINE_EXCEEDED;
    const Sentence words = status.error_message().empty() ? say("%1.", wordsOf(status)) : reasonOf(status);
    if (away) {
        issue.code = code::ServerUnreachable;
        issue.message = say("The server does not answer: %1", words);
        issue.fix = tlsFix(status).value_or(say("Check its address, and that it runs."));
        return issue;
    }
    issue.code = code::ServerRefused;
    issue.message = say("The server says: %1", words);
    if (status.error_code() == grpc::StatusCode::UNIMPLEMENTED)
        issue.fix = say("It lacks the model-repository extension, or it is switched off: Triton wants "
                        "--model-control-mode=explicit.");
    if (status.error_code() == grpc::StatusCode::UNAUTHENTICATED ||
        status.error_code() == grpc::StatusCode::PERMISSION_DENIED)
        issue.fix = say("Give the token that it asks for.");
    return issue;
}

} // namespace

Result<std::string> RepositoryClient::server(Seconds deadline) const {
    const auto stub = inference::GRPCInferenceService::NewStub(channel_);
    grpc::ClientContext context;
    bound(context, deadline);
    inference::ServerMetadataResponse response;
    if (auto issue = serverIssue(stub->ServerMetadata(&context, {}, &response)))
        return *issue;
    return response.name() + (response.version().empty() ? "" : " ") + response.version();
}

Result<std::vector<RepositoryClient::Row>> RepositoryClient::list(bool readyOnly, Seconds deadline) const {
    const auto stub = inference::GRPCInferenceService::NewStub(channel_);
    grpc::ClientContext context;
    bound(context, deadline);
    inference::RepositoryIndexRequest request;
    request.set_ready(readyOnly);
    inference::RepositoryIndexResponse response;
    if (auto issue = serverIssue(stub->RepositoryIndex(&context, request, &response)))
        return *issue;
    std::vector<Row> rows;
    for (const auto& model : response.models())
        rows.push_back({model.name(), model.version(), model.state(), model.reason()});
    return rows;
}

std::optional<Issue> RepositoryClient::load(const std::string& name, const std::optional<std::string>& onnx,
                                            std::int64_t version, const std::string& config,
                                            Seconds deadline) const {
    const auto stub = inference::GRPCInferenceService::NewStub(channel_);
    grpc::ClientContext context;
    bound(context, deadline);
    inference::RepositoryModelLoadRequest request;
    request.set_model_name(name);
    auto& parameters = *request.mutable_parameters();
    if (onnx)
        parameters["file:" + std::to_string(version) + "/model.onnx"].set_bytes_param(*onnx);
    if (!config.empty())
        parameters["config"].set_string_param(config);
    else if (onnx)
        parameters["config"].set_string_param(R"({"backend": "onnxruntime"})");
    inference::RepositoryModelLoadResponse response;
    return serverIssue(stub->RepositoryModelLoad(&context, request, &response));
}

std::optional<Issue> RepositoryClient::unload(const std::string& name, Seconds deadline) const {
    const auto stub = inference::GRPCInferenceService::NewStub(channel_);
    grpc::ClientContext context;
    bound(context, deadline);
    inference::RepositoryModelUnloadRequest request;
    request.set_model_name(name);
    inference::RepositoryModelUnloadResponse response;
    return serverIssue(stub->RepositoryModelUnload(&context, request, &response));
}

} // namespace cutpoint
