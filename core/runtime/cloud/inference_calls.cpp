// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/inference_calls.h"

#include "core/runtime/cloud/infer_run.h"
#include "core/runtime/service/status.h"

#include <charconv>

namespace cutpoint {
namespace {

using grpc::Status;
using grpc::StatusCode;

Status notFound(const std::string& model) {
    return {StatusCode::NOT_FOUND, "the model \"" + model.substr(0, 200) + "\" is not loaded"};
}

void describe(const TensorSpec& spec, inference::ModelMetadataResponse::TensorMetadata& written) {
    written.set_name(spec.name);
    written.set_datatype(tensorTypeWord(spec.type));
    for (const std::int64_t size : spec.shape)
        written.add_shape(size);
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
            if (parameter.parameter_choice_case() != inference::ModelRepositoryParameter::kBytesParam)
                return {StatusCode::INVALID_ARGUMENT, "\"" + key.substr(0, 200) + "\" is to be bytes"};
            if (version == 0) {
                // What is no model may be a file of labels: the configuration tells.
                upload.labelFiles[key.substr(5)] = std::move(*parameter.mutable_bytes_param());
                continue;
            }
            if (upload.onnx)
                return {StatusCode::INVALID_ARGUMENT,
                        "one version of a model can be loaded, and two were sent"};
            upload.onnx = std::move(*parameter.mutable_bytes_param());
            upload.version = version;
        } else {
            return {StatusCode::INVALID_ARGUMENT,
                    "the parameter \"" + key.substr(0, 200) + "\" of a load is not supported"};
        }
    }
    if (!upload.onnx && !upload.labelFiles.empty())
        return {StatusCode::INVALID_ARGUMENT, "\"file:" + upload.labelFiles.begin()->first.substr(0, 200) +
                                                  "\": a model is one file, file:VERSION/model.onnx"};
    return Status::OK;
}

} // namespace

InferenceCalls::InferenceCalls(ModelStore& store, BusyMeter& meter, Metrics& metrics, std::string version,
                               Bytes largestTensors)
    : store_(store), meter_(meter), metrics_(metrics), version_(std::move(version)),
      largestTensors_(largestTensors) {
    InferRun::declareMetrics(metrics);
}

std::shared_ptr<ServedModel> InferenceCalls::find(const std::string& name, const std::string& version,
                                                  Status& status) const {
    auto model = store_.find(name);
    status = model ? Status::OK : notFound(name);
    if (model && !version.empty() && version != std::to_string(model->version())) {
        status = {StatusCode::NOT_FOUND, "the model \"" + name + "\" is loaded in version " +
                                             std::to_string(model->version()) + ", not in version \"" +
                                             version.substr(0, 40) + "\""};
        model = nullptr;
    }
    return model;
}

Status InferenceCalls::serverMetadata(inference::ServerMetadataResponse& response) const {
    response.set_name("cutpoint-agent");
    response.set_version(version_);
    for (const char* extension : {"classification", "model_repository", "model_configuration", "statistics",
                                  "binary_tensor_data", "cutpoint.cloud.v1"})
        response.add_extensions(extension);
    return Status::OK;
}

bool InferenceCalls::modelReady(const std::string& name, const std::string& version) const {
    Status status;
    return find(name, version, status) != nullptr;
}

Status InferenceCalls::modelMetadata(const inference::ModelMetadataRequest& request,
                                     inference::ModelMetadataResponse& response) const {
    Status status;
    const auto model = find(request.name(), request.version(), status);
    if (!model)
        return status;
    response.set_name(model->name());
    response.add_versions(std::to_string(model->version()));
    response.set_platform(model->config().platform());
    for (const TensorSpec& spec : model->inputs())
        describe(spec, *response.add_inputs());
    for (const TensorSpec& spec : model->outputs())
        describe(spec, *response.add_outputs());
    return Status::OK;
}

Status InferenceCalls::modelConfig(const inference::ModelConfigRequest& request,
                                   inference::ModelConfigResponse& response) const {
    Status status;
    if (const auto model = find(request.name(), request.version(), status))
        *response.mutable_config() = model->config();
    return status;
}

Status InferenceCalls::modelStatistics(const inference::ModelStatisticsRequest& request,
                                       inference::ModelStatisticsResponse& response) const {
    const auto tell = [&](const ServedModel& model) {
        auto& told = *response.add_model_stats();
        told = model.statistics().told();
        told.set_name(model.name());
        told.set_version(std::to_string(model.version()));
    };
    Status status;
    if (request.name().empty()) {
        for (const ModelStore::Row& row : store_.index())
            if (const auto model = store_.find(row.name))
                tell(*model);
    } else if (const auto model = find(request.name(), request.version(), status)) {
        tell(*model);
    }
    return status;
}

Status InferenceCalls::repositoryIndex(const inference::RepositoryIndexRequest& request,
                                       inference::RepositoryIndexResponse& response) const {
    if (Status status = unsupportedRepository(request.repository_name()); !status.ok())
        return status;
    for (const ModelStore::Row& row : store_.index()) {
        if (request.ready() && row.state != "READY")
            continue;
        auto* written = response.add_models();
        written->set_name(row.name);
        written->set_version(row.version);
        written->set_state(row.state);
        written->set_reason(row.reason);
    }
    return Status::OK;
}

Status InferenceCalls::sharedMemoryStatus(const std::string& name) {
    return name.empty() ? Status::OK
                        : Status(StatusCode::NOT_FOUND,
                                 "no shared memory is registered as \"" + name.substr(0, 200) + "\"");
}

Status InferenceCalls::registerSharedMemory() {
    return {StatusCode::UNIMPLEMENTED, "shared memory is not supported: tensors travel in the message"};
}

void InferenceCalls::load(inference::RepositoryModelLoadRequest& request, Done done) {
    ModelUpload upload;
    Status status = unsupportedRepository(request.repository_name());
    if (status.ok())
        status = readUpload(request, upload);
    if (!status.ok())
        return done(status);
    const std::string named = upload.name.substr(0, 200) + ": ";
    store_.load(std::move(upload), [named, done = std::move(done)](const std::optional<Issue>& issue) {
        if (!issue)
            return done(Status::OK);
        const Status why = statusOf(*issue);
        std::string text = why.error_message();
        if (text.starts_with(named))
            text.erase(0, named.size());
        // Clients of the protocol look for these words.
        done({why.error_code(), "failed to load " + named + text, why.error_details()});
    });
}

void InferenceCalls::unload(const inference::RepositoryModelUnloadRequest& request, Done done) {
    if (Status status = unsupportedRepository(request.repository_name()); !status.ok())
        return done(status);
    store_.unload(request.model_name(), [done = std::move(done)](const std::optional<Issue>& issue) {
        done(issue ? statusOf(*issue) : Status::OK);
    });
}

void InferenceCalls::infer(InferCall given) {
    const auto call = std::make_shared<const InferCall>(std::move(given));
    const inference::ModelInferRequest& request = *call->request;
    Status status;
    auto model = find(request.model_name(), request.model_version(), status);
    if (!model)
        return call->done(status, {});
    call->accepted();
    auto posted = post(*model, call);
    if (posted == EngineLanes::Posted::Stopped) {
        // Replaced since it was found: the one in its place answers.
        model = find(request.model_name(), request.model_version(), status);
        if (model)
            posted = post(*model, call);
    }
    if (posted == EngineLanes::Posted::QueueFull)
        call->done(statusOf(queueFullIssue()), {});
    else if (posted == EngineLanes::Posted::Stopped)
        call->done(notFound(request.model_name()), {});
}

EngineLanes::Posted InferenceCalls::post(ServedModel& model, const std::shared_ptr<const InferCall>& call) {
    // The job must not own the model, whose thread it runs on; the model outlives its jobs.
    BatchQueue* batches = model.batches();
    if (!batches)
        return model.post([this, call, served = &model](InferenceEngine* engine) {
            InferRun(*served, meter_, metrics_, largestTensors_).answer(engine, {call});
        });
    batches->add(call);
    const auto posted = model.post([this, batches, served = &model](InferenceEngine* engine) {
        InferRun(*served, meter_, metrics_, largestTensors_)
            .answer(engine, engine ? batches->take() : batches->takeAll());
    });
    // A batch that is on its way may have it already.
    return posted == EngineLanes::Posted::Yes || batches->remove(call) ? posted : EngineLanes::Posted::Yes;
}

} // namespace cutpoint
