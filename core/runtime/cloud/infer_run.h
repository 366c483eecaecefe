// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/cloud/busy_meter.h"
#include "core/runtime/cloud/infer_call.h"
#include "core/runtime/cloud/served_model.h"
#include "core/runtime/service/metrics.h"

#include <memory>
#include <vector>

namespace cutpoint {

/// One run of an engine: for one call, or for several whose frames are computed together.
class InferRun {
public:
    using Calls = std::vector<std::shared_ptr<const InferCall>>;

    /// Declares cutpoint_compute_seconds and cutpoint_queue_seconds.
    static void declareMetrics(Metrics& metrics);

    InferRun(ServedModel& model, BusyMeter& meter, Metrics& metrics, Bytes largestTensors)
        : model_(model), meter_(meter), metrics_(metrics), largestTensors_(largestTensors) {}

    /// Answers every call. Without an engine they are told that the server stops. Calls whose tensors are not
    /// of one kind are computed apart.
    void answer(InferenceEngine* engine, const Calls& calls);

private:
    struct Part {
        std::shared_ptr<const InferCall> call;
        std::vector<Tensor> inputs;
        std::int64_t rows = 1;
        ModelStatistics::Call stages;
    };
    grpc::Status decode(Part& part) const;
    void refuse(const InferCall& call, const grpc::Status& status) const;
    void compute(InferenceEngine& engine, std::vector<Part> parts);
    /// One answered call's share of the outputs.
    grpc::Status encode(Part& part, std::vector<Tensor> outputs,
                        inference::ModelInferResponse& response) const;

    ServedModel& model_;
    BusyMeter& meter_;
    Metrics& metrics_;
    const Bytes largestTensors_;
};

} // namespace cutpoint
