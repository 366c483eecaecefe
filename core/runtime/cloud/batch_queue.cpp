// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/batch_queue.h"

#include <algorithm>
#include <chrono>

namespace cutpoint {

std::int64_t BatchQueue::rowsOf(const Call& call) const {
    const auto& request = *call->request;
    const bool told = request.inputs_size() > 0 && request.inputs(0).shape_size() > 0;
    return told ? std::clamp<std::int64_t>(request.inputs(0).shape(0), 1, most_) : 1;
}

std::int64_t BatchQueue::waiting() const {
    std::int64_t rows = 0;
    for (const Call& call : calls_)
        rows += rowsOf(call);
    return rows;
}

void BatchQueue::add(Call call) {
    {
        const std::lock_guard lock(mutex_);
        calls_.push_back(std::move(call));
    }
    changed_.notify_all();
}

bool BatchQueue::remove(const Call& call) {
    const std::lock_guard lock(mutex_);
    return std::erase(calls_, call) > 0;
}

std::vector<BatchQueue::Call> BatchQueue::take() {
    std::unique_lock lock(mutex_);
    while (!calls_.empty() && waiting() < wished_ && !hurry_) {
        const auto until = calls_.front()->arrival + std::chrono::duration_cast<InferCall::Clock::duration>(
                                                         std::chrono::duration<double>(delay_.value));
        if (changed_.wait_until(lock, until) == std::cv_status::timeout)
            break;
    }
    std::vector<Call> batch;
    std::int64_t rows = 0;
    while (!calls_.empty() && rows + rowsOf(calls_.front()) <= most_) {
        rows += rowsOf(calls_.front());
        batch.push_back(std::move(calls_.front()));
        calls_.pop_front();
    }
    return batch;
}

std::vector<BatchQueue::Call> BatchQueue::takeAll() {
    std::vector<Call> all;
    {
        const std::lock_guard lock(mutex_);
        hurry_ = true;
        all.assign(calls_.begin(), calls_.end());
        calls_.clear();
    }
    changed_.notify_all();
    return all;
}

} // namespace cutpoint
