// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/link_estimate.h"

#include <limits>

namespace cutpoint {

void LinkEstimate::transferred(Bytes size, Seconds time) {
    const std::lock_guard lock(mutex_);
    transfers_.add(size, time - rtt_);
    seen_ = Clock::now();
}

void LinkEstimate::probed(const BandwidthEstimate& estimate) {
    const std::lock_guard lock(mutex_);
    probed_ = estimate.bandwidth;
    rtt_ = estimate.rtt;
    transfers_.clear();
    seen_ = Clock::now();
}

void LinkEstimate::forget() {
    const std::lock_guard lock(mutex_);
    transfers_.clear();
    probed_.reset();
    seen_.reset();
}

std::optional<BitsPerSecond> LinkEstimate::bandwidth() const {
    const std::lock_guard lock(mutex_);
    const auto passive = transfers_.estimate();
    return passive ? passive : probed_;
}

Seconds LinkEstimate::rtt() const {
    const std::lock_guard lock(mutex_);
    return rtt_;
}

Seconds LinkEstimate::age() const {
    const std::lock_guard lock(mutex_);
    if (!seen_)
        return Seconds(std::numeric_limits<double>::infinity());
    return Seconds(std::chrono::duration<double>(Clock::now() - *seen_).count());
}

} // namespace cutpoint
