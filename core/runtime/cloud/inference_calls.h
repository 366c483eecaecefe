// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/cloud/busy_meter.h"
#include "core/runtime/cloud/infer_call.h"
#include "core/runtime/cloud/model_store.h"
#include "core/runtime/service/metrics.h"

#include "proto/open_inference.pb.h"
#include <functional>
#include <grpcpp/support/status.h>
#include <memory>
#include <string>

namespace cutpoint {

/// The calls of the Open Inference Protocol, version 2, with the model-repository and statistics extensions,
/// over a ModelStore: the same for gRPC, its streams and REST. Thread-safe.
class InferenceCalls {
public:
    /// All outlive the calls. `largestTensors`: of the tensors of an answer.
    InferenceCalls(ModelStore& store, BusyMeter& meter, Metrics& metrics, std::string version,
                   Bytes largestTensors);

    // These take no time.
    grpc::Status serverMetadata(inference::ServerMetadataResponse& response) const;
    bool serverReady() const { return store_.settled(); } ///< the folder's models have been tried
    bool modelReady(const std::string& name, const std::string& version) const;
    grpc::Status modelMetadata(const inference::ModelMetadataRequest& request,
                               inference::ModelMetadataResponse& response) const;
    grpc::Status modelConfig(const inference::ModelConfigRequest& request,
                             inference::ModelConfigResponse& response) const;
    /// Of one model, or of all when none is named.
    grpc::Status modelStatistics(const inference::ModelStatisticsRequest& request,
                                 inference::ModelStatisticsResponse& response) const;
    grpc::Status repositoryIndex(const inference::RepositoryIndexRequest& request,
                                 inference::RepositoryIndexResponse& response) const;

    /// Nothing is ever registered: OK for all regions, NOT_FOUND for one by its name.
    static grpc::Status sharedMemoryStatus(const std::string& name);
    static grpc::Status registerSharedMemory(); ///< UNIMPLEMENTED, in words

    /// Queues the call for its model; `done` comes from the model's thread, or at once when it is refused.
    /// The answer carries the parameters `compute_seconds` (the engine alone) and `queue_seconds` (from the
    /// arrival to the engine's start).
    void infer(InferCall call);
    using Done = std::function<void(const grpc::Status&)>;
    void load(inference::RepositoryModelLoadRequest& request, Done done);
    void unload(const inference::RepositoryModelUnloadRequest& request, Done done);

private:
    /// The model, or NOT_FOUND.
    std::shared_ptr<ServedModel> find(const std::string& name, const std::string& version,
                                      grpc::Status& status) const;
    EngineLanes::Posted post(ServedModel& model, const std::shared_ptr<const InferCall>& call);

    ModelStore& store_;
    BusyMeter& meter_;
    Metrics& metrics_;
    const std::string version_;
    const Bytes largestTensors_;
};

} // namespace cutpoint
