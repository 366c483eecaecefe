// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/cloud/batch_queue.h"
#include "core/runtime/cloud/engine_lanes.h"
#include "core/runtime/cloud/model_config.h"
#include "core/runtime/cloud/model_statistics.h"
#include "core/runtime/cloud/tensor_codec.h"
#include "core/runtime/engine/inference_engine.h"

#include <functional>
#include <memory>
#include <string>

namespace cutpoint {

/// One loaded model with engines and threads of its own: models run beside each other, and calls of one model
/// on as many engines as it has.
class ServedModel {
public:
    using Job = EngineLanes::Job;

    /// Loads the model. Takes as long as the engine does. Errors: the engine's; fitConfig()'s.
    static Result<std::shared_ptr<ServedModel>> load(std::string name, std::int64_t version,
                                                     std::shared_ptr<const std::string> onnx,
                                                     const EngineFactory& factory, ModelSetup setup,
                                                     std::size_t longestQueue);

    const std::string& name() const { return name_; }
    std::int64_t version() const { return version_; }
    const std::vector<TensorSpec>& inputs() const { return inputs_; }
    const std::vector<TensorSpec>& outputs() const { return outputs_; }
    const std::string& engine() const { return description_; }
    const EngineOptions& options() const { return options_; }
    /// As it was loaded; kept for profiles with fusion off.
    const std::shared_ptr<const std::string>& onnx() const { return onnx_; }

    std::size_t instances() const { return lanes_->size(); }
    /// As it was given, completed by what the model has.
    const inference::ModelConfig& config() const { return config_; }
    const ClassNames& classNames() const { return classNames_; }
    ModelStatistics& statistics() const { return statistics_; }
    /// Where calls wait for each other; nullptr without dynamic batching.
    BatchQueue* batches() const { return batches_.get(); }

    /// Never blocks.
    EngineLanes::Posted post(Job job) { return lanes_->post(std::move(job)); }
    /// As EngineLanes::stop().
    void stop(Seconds grace) { lanes_->stop(grace); }

private:
    ServedModel() = default;

    std::string name_;
    std::int64_t version_ = 1;
    std::shared_ptr<const std::string> onnx_;
    EngineOptions options_;
    inference::ModelConfig config_;
    ClassNames classNames_;
    mutable ModelStatistics statistics_;
    std::unique_ptr<BatchQueue> batches_;
    std::vector<TensorSpec> inputs_, outputs_;
    std::string description_;
    std::unique_ptr<EngineLanes> lanes_; // last: its threads end before the rest goes
};

/// What a call is told when its model has no place for it in the queue: "queue-full".
Issue queueFullIssue();

} // namespace cutpoint
