// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/engine/inference_engine.h"
#include "core/runtime/service/serial_executor.h"

#include <functional>
#include <memory>
#include <string>

namespace cutpoint {

/// Makes an engine; injectable, so that tests can serve without one.
using EngineFactory = std::function<Result<std::unique_ptr<InferenceEngine>>(const EngineOptions&)>;

/// One loaded model with its own engine and thread: models run beside each other, calls of one model in turn.
class ServedModel {
public:
    /// Called on the model's thread with its engine, or with nullptr when the model stops before the job's
    /// turn.
    using Job = std::function<void(InferenceEngine*)>;

    /// Loads the model. Takes as long as the engine does. Errors: the engine's.
    static Result<std::shared_ptr<ServedModel>> load(std::string name, std::int64_t version,
                                                     std::shared_ptr<const std::string> onnx,
                                                     const EngineFactory& factory,
                                                     const EngineOptions& options, std::size_t longestQueue);

    const std::string& name() const { return name_; }
    std::int64_t version() const { return version_; }
    const std::vector<TensorSpec>& inputs() const { return inputs_; }
    const std::vector<TensorSpec>& outputs() const { return outputs_; }
    const std::string& engine() const { return description_; }
    const EngineOptions& options() const { return options_; }
    /// As it was loaded; kept for profiles with fusion off.
    const std::shared_ptr<const std::string>& onnx() const { return onnx_; }

    /// Never blocks.
    SerialExecutor::Posted post(Job job);
    /// Finishes what waits (drain) or turns it away, then ends the thread. Not from a job.
    void stop(bool drain);

private:
    explicit ServedModel(std::size_t longestQueue) : executor_(longestQueue) {}

    std::string name_;
    std::int64_t version_ = 1;
    std::shared_ptr<const std::string> onnx_;
    EngineOptions options_;
    std::unique_ptr<InferenceEngine> engine_;
    std::vector<TensorSpec> inputs_, outputs_;
    std::string description_;
    SerialExecutor executor_; // last: its thread ends before the engine goes
};

/// What a call is told when its model has no place for it in the queue: "queue-full".
Issue queueFullIssue();

} // namespace cutpoint
