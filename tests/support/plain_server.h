// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/cloud/tensor_codec.h"
#include "core/runtime/engine/inference_engine.h"
#include "proto/open_inference.grpc.pb.h"

#include <atomic>
#include <functional>
#include <grpcpp/grpcpp.h>
#include <map>
#include <memory>
#include <mutex>

namespace cutpoint {

/// Somebody else's server: the Open Inference Protocol with its repository extension and nothing of
/// Cutpoint's - no times in its answers, no early metadata, no profile, no echo, and gRPC's own limit of
/// 4 MiB. It refuses and errs as the test asks.
class PlainServer final : public inference::GRPCInferenceService::Service {
public:
    PlainServer() {
        grpc::ServerBuilder builder;
        builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port_);
        builder.RegisterService(this);
        server_ = builder.BuildAndStart();
    }
    ~PlainServer() override {
        server_->Shutdown(std::chrono::system_clock::now());
        server_->Wait();
    }
    int port() const { return port_; }
    /// From now on, when it says something, inferences end so; and answers may be changed.
    void setRefusal(const grpc::Status& status) {
        const std::lock_guard lock(mutex_);
        refusal_ = status;
    }
    void setChange(std::function<void(inference::ModelInferResponse&)> change) {
        const std::lock_guard lock(mutex_);
        change_ = std::move(change);
    }
    /// As a restart does.
    void forgetModels() {
        const std::lock_guard lock(mutex_);
        engines_.clear();
    }
    int inferences() const { return inferences_; }
    std::atomic<bool> allReady = true; ///< some model of somebody else is not
    std::size_t models() {
        const std::lock_guard lock(mutex_);
        return engines_.size();
    }

private:
    grpc::Status ServerLive(grpc::ServerContext*, const inference::ServerLiveRequest*,
                            inference::ServerLiveResponse* response) override {
        response->set_live(true);
        return grpc::Status::OK;
    }
    grpc::Status ServerReady(grpc::ServerContext*, const inference::ServerReadyRequest*,
                             inference::ServerReadyResponse* response) override {
        response->set_ready(allReady);
        return grpc::Status::OK;
    }
    grpc::Status ModelReady(grpc::ServerContext*, const inference::ModelReadyRequest* request,
                            inference::ModelReadyResponse* response) override {
        const std::lock_guard lock(mutex_);
        response->set_ready(engines_.contains(request->name()));
        return grpc::Status::OK;
    }
    grpc::Status ModelMetadata(grpc::ServerContext*, const inference::ModelMetadataRequest* request,
                               inference::ModelMetadataResponse* response) override {
        const std::lock_guard lock(mutex_);
        const auto engine = engines_.find(request->name());
        if (engine == engines_.end())
            return {grpc::StatusCode::NOT_FOUND, "unknown model"};
        for (const TensorSpec& spec : engine->second->inputs()) {
            auto* input = response->add_inputs();
            input->set_name(spec.name);
            input->set_datatype(tensorTypeWord(spec.type));
            for (const std::int64_t size : spec.shape)
                input->add_shape(size);
        }
        return grpc::Status::OK;
    }
    grpc::Status ModelInfer(grpc::ServerContext*, const inference::ModelInferRequest* request,
                            inference::ModelInferResponse* response) override {
        ++inferences_;
        const std::lock_guard lock(mutex_);
        if (!refusal_.ok())
            return refusal_;
        const auto engine = engines_.find(request->model_name());
        if (engine == engines_.end())
            return {grpc::StatusCode::NOT_FOUND, "unknown model"};
        inference::ModelInferRequest copy = *request;
        std::vector<Tensor> inputs;
        if (auto status = decodeInputs(copy, engine->second->inputs(), inputs); !status.ok())
            return status;
        auto outputs = engine->second->run(inputs);
        if (!outputs)
            return {grpc::StatusCode::INTERNAL, outputs.error().message};
        auto tensors = std::move(outputs).value();
        encodeOutputs(copy, tensors, *response);
        if (change_)
            change_(*response);
        return grpc::Status::OK;
    }
    grpc::Status RepositoryModelLoad(grpc::ServerContext*,
                                     const inference::RepositoryModelLoadRequest* request,
                                     inference::RepositoryModelLoadResponse*) override {
        const auto& parameters = request->parameters();
        const auto file = parameters.find("file:1/model.onnx");
        if (!parameters.contains("config") || file == parameters.end())
            return {grpc::StatusCode::INVALID_ARGUMENT, "a model by value needs its configuration"};
        EngineOptions options;
        options.threads = 1;
        options.fusion = false;
        auto engine = makeEngine(options);
        if (!engine || !(*engine)->load(file->second.bytes_param()).empty())
            return {grpc::StatusCode::INVALID_ARGUMENT, "not a model"};
        const std::lock_guard lock(mutex_);
        engines_[request->model_name()] = std::move(engine).value();
        return grpc::Status::OK;
    }
    grpc::Status RepositoryModelUnload(grpc::ServerContext*,
                                       const inference::RepositoryModelUnloadRequest* request,
                                       inference::RepositoryModelUnloadResponse*) override {
        const std::lock_guard lock(mutex_);
        engines_.erase(request->model_name());
        return grpc::Status::OK;
    }

    int port_ = 0;
    std::atomic<int> inferences_ = 0;
    grpc::Status refusal_;
    std::function<void(inference::ModelInferResponse&)> change_;
    std::mutex mutex_;
    std::map<std::string, std::unique_ptr<InferenceEngine>> engines_;
    std::unique_ptr<grpc::Server> server_;
};

} // namespace cutpoint
