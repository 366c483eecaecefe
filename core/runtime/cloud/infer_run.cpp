// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/infer_run.h"

#include "core/runtime/cloud/message_bytes.h"
#include "core/runtime/cloud/tensor_codec.h"
#include "core/runtime/service/status.h"
#include "core/runtime/service/thrown.h"

#include <algorithm>
#include <utility>

namespace cutpoint {
namespace {

using grpc::Status;
using grpc::StatusCode;

std::size_t bytesOf(const std::vector<Tensor>& tensors) {
    std::size_t bytes = 0;
    for (const Tensor& tensor : tensors)
        bytes += tensor.data.size();
    return bytes;
}

/// Whether two calls' tensors differ in their first dimension at most.
bool alike(const std::vector<Tensor>& a, const std::vector<Tensor>& b) {
    return std::ranges::equal(a, b, [](const Tensor& x, const Tensor& y) {
        return x.spec.shape.size() == y.spec.shape.size() &&
               std::equal(x.spec.shape.begin() + 1, x.spec.shape.end(), y.spec.shape.begin() + 1);
    });
}

/// The rows of `tensor` from `first` on.
Tensor rowsOf(const Tensor& tensor, std::int64_t first, std::int64_t count) {
    const std::size_t row = tensor.data.size() / static_cast<std::size_t>(tensor.spec.shape.front());
    Tensor part{tensor.spec, tensor.data.substr(static_cast<std::size_t>(first) * row,
                                                static_cast<std::size_t>(count) * row)};
    part.spec.shape.front() = count;
    return part;
}

} // namespace

void InferRun::declareMetrics(Metrics& metrics) {
    metrics.declareHistogram("cutpoint_compute_seconds", "Time of the engine per inference.",
                             {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10});
    metrics.declareHistogram("cutpoint_queue_seconds", "Time an inference waited for its engine.",
                             {0.0001, 0.001, 0.01, 0.1, 0.25, 0.5, 1, 2.5, 5, 10});
}

void InferRun::answer(InferenceEngine* engine, const Calls& calls) {
    std::vector<Part> together;
    for (const auto& call : calls) {
        Status status = engine ? call->wanted() : Status(StatusCode::UNAVAILABLE, "the server is stopping");
        Part part{call, {}, 1, {}};
        if (status.ok())
            status = decode(part);
        if (!status.ok()) {
            refuse(*call, status);
            continue;
        }
        if (!together.empty() && !alike(together.front().inputs, part.inputs)) {
            std::vector<Part> apart;
            apart.push_back(std::move(part));
            compute(*engine, std::move(apart));
            continue;
        }
        together.push_back(std::move(part));
    }
    if (!together.empty())
        compute(*engine, std::move(together));
}

void InferRun::refuse(const InferCall& call, const Status& status) const {
    model_.statistics().failed(call.age());
    call.done(status, {});
}

Status InferRun::decode(Part& part) const {
    try {
        part.stages.queue = part.call->age();
        if (Status status = decodeInputs(*part.call->request, model_.inputs(), part.inputs); !status.ok())
            return status;
        if (Status status = checkRequestedOutputs(*part.call->request, model_.outputs()); !status.ok())
            return status;
        const int most = model_.config().max_batch_size();
        for (const Tensor& input : part.inputs) {
            if (most == 0)
                break;
            part.rows = part.inputs.front().spec.shape.front();
            if (input.spec.shape.front() != part.rows || part.rows > most)
                return {StatusCode::INVALID_ARGUMENT,
                        "all inputs take the same number of frames, up to " + std::to_string(most)};
        }
        part.stages.decode = part.call->age() - part.stages.queue;
        return Status::OK;
    } catch (...) {
        return statusOf(thrownIssue());
    }
}

void InferRun::compute(InferenceEngine& engine, std::vector<Part> parts) {
    Status status;
    std::vector<Tensor> outputs;
    std::int64_t rows = 0;
    Seconds took;
    try {
        std::vector<Tensor> inputs = std::move(parts.front().inputs);
        rows = parts.front().rows;
        auto deadline = parts.front().call->deadline;
        for (std::size_t p = 1; p < parts.size(); ++p) {
            for (std::size_t i = 0; i < inputs.size(); ++i)
                inputs[i].data += parts[p].inputs[i].data;
            rows += parts[p].rows;
            deadline = std::max(deadline, parts[p].call->deadline);
            parts[p].inputs.clear();
        }
        if (parts.size() > 1)
            for (Tensor& input : inputs)
                input.spec.shape.front() = rows;
        engine.endBy(deadline);
        BusyMeter::Run run(meter_);
        auto computed = engine.run(inputs);
        if (computed) {
            took = Seconds(run.finish());
            outputs = std::move(computed).value();
            for (const Tensor& output : outputs)
                if (parts.size() > 1 && (output.spec.shape.empty() || output.spec.shape.front() != rows))
                    status = {StatusCode::INTERNAL, "the engine lost frames of a batch"};
        } else {
            status = statusOf(computed.error());
        }
    } catch (...) {
        status = statusOf(thrownIssue());
    }
    std::int64_t first = 0;
    for (std::size_t p = 0; p < parts.size(); ++p) {
        Part& part = parts[p];
        if (!status.ok()) {
            refuse(*part.call, status);
            continue;
        }
        part.stages.compute = took;
        part.stages.rows = static_cast<std::uint64_t>(part.rows);
        part.stages.executed = p == 0 ? 1 : 0;
        part.stages.batch = static_cast<std::uint64_t>(rows);
        inference::ModelInferResponse response;
        Status own;
        try {
            std::vector<Tensor> share;
            if (parts.size() == 1)
                share = std::exchange(outputs, {});
            else
                for (const Tensor& output : outputs)
                    share.push_back(rowsOf(output, first, part.rows));
            own = encode(part, std::move(share), response);
        } catch (...) {
            own = statusOf(thrownIssue());
        }
        first += part.rows;
        if (!own.ok())
            model_.statistics().failed(part.call->age());
        part.call->done(own, response);
    }
}

Status InferRun::encode(Part& part, std::vector<Tensor> outputs,
                        inference::ModelInferResponse& response) const {
    const InferCall& call = *part.call;
    ModelStatistics::Call& stages = part.stages;
    metrics_.observe("cutpoint_compute_seconds", stages.compute.value);
    metrics_.observe("cutpoint_queue_seconds", stages.queue.value);
    const Seconds computed = call.age();
    const std::size_t bytes = bytesOf(outputs);
    if (static_cast<double>(bytes) > largestTensors_.value)
        return beyondLimit("answer", bytes, largestTensors_);
    if (Status status = call.hold(bytes); !status.ok())
        return status;
    encodeOutputs(*call.request, outputs, response, model_.classNames());
    response.set_model_name(call.request->model_name());
    response.set_model_version(std::to_string(model_.version()));
    response.set_id(call.request->id());
    auto& parameters = *response.mutable_parameters();
    parameters["compute_seconds"].set_double_param(stages.compute.value);
    parameters["queue_seconds"].set_double_param(stages.queue.value);
    stages.encode = call.age() - computed;
    model_.statistics().succeeded(stages);
    return Status::OK;
}

} // namespace cutpoint
