// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"
#include "core/runtime/cloud/infer_call.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace cutpoint {

/// Calls of one model that wait to be computed together (dynamic batching). Thread-safe.
class BatchQueue {
public:
    using Call = std::shared_ptr<const InferCall>;

    /// Batches have up to `most` frames. A call waits up to `delay` while fewer than `wished` are there.
    BatchQueue(std::int64_t most, std::int64_t wished, Seconds delay)
        : most_(most), wished_(wished), delay_(delay) {}

    void add(Call call);
    /// False when somebody has taken it already.
    bool remove(const Call& call);
    /// The next batch, in the order of arrival. Empty when others have taken what was there.
    std::vector<Call> take();
    /// Whatever is there, at once; take() waits no more.
    std::vector<Call> takeAll();

private:
    /// Frames of a request, as far as it says so; what is wrong with it is found as it is decoded.
    std::int64_t rowsOf(const Call& call) const;
    std::int64_t waiting() const;

    const std::int64_t most_, wished_;
    const Seconds delay_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Call> calls_;
    bool hurry_ = false;
};

} // namespace cutpoint
