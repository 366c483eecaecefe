// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/model_statistics.h"

#include <algorithm>

namespace cutpoint {
namespace {

void add(inference::StatisticDuration& sum, Seconds time) {
    sum.set_count(sum.count() + 1);
    sum.set_ns(sum.ns() + static_cast<std::uint64_t>(std::max(0.0, time.value) * 1e9));
}

} // namespace

void ModelStatistics::succeeded(const Call& call) {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const std::lock_guard lock(mutex_);
    sums_.set_last_inference(
        static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(now).count()));
    sums_.set_inference_count(sums_.inference_count() + call.rows);
    sums_.set_execution_count(sums_.execution_count() + call.executed);
    auto& stages = *sums_.mutable_inference_stats();
    add(*stages.mutable_success(), call.queue + call.decode + call.compute + call.encode);
    add(*stages.mutable_queue(), call.queue);
    add(*stages.mutable_compute_input(), call.decode);
    add(*stages.mutable_compute_infer(), call.compute);
    add(*stages.mutable_compute_output(), call.encode);
    if (call.executed == 0)
        return;
    auto& batch = batches_[call.batch];
    batch.set_batch_size(call.batch);
    add(*batch.mutable_compute_input(), call.decode);
    add(*batch.mutable_compute_infer(), call.compute);
    add(*batch.mutable_compute_output(), call.encode);
}

void ModelStatistics::failed(Seconds time) {
    const std::lock_guard lock(mutex_);
    add(*sums_.mutable_inference_stats()->mutable_fail(), time);
}

inference::ModelStatistics ModelStatistics::told() const {
    const std::lock_guard lock(mutex_);
    inference::ModelStatistics told = sums_;
    auto& stages = *told.mutable_inference_stats();
    for (auto* stage :
         {stages.mutable_success(), stages.mutable_fail(), stages.mutable_queue(),
          stages.mutable_compute_input(), stages.mutable_compute_infer(), stages.mutable_compute_output(),
          stages.mutable_cache_hit(), stages.mutable_cache_miss()})
        static_cast<void>(stage);
    for (const auto& [size, batch] : batches_)
        *told.add_batch_stats() = batch;
    return told;
}

} // namespace cutpoint
