// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/link_estimate.h"

#include <algorithm>
#include <limits>

namespace cutpoint {

void LinkEstimate::transferred(Bytes size, Seconds time) {
    const std::lock_guard lock(mutex_);
    rtt_ = std::min(rtt_, time); // measured when the link was slower or busier
    const Seconds alone = time - rtt_;
    if (size.value >= TransferHistory::smallestBytes && alone >= rtt_) {
        transfers_.add(size, alone);
        seen_ = Clock::now();
        return;
    }
    // Mostly round trip: all it tells is that the link is at least this fast.
    const BitsPerSecond least(8 * size.value / time.value);
    const auto passive = transfers_.estimate();
    const auto known = passive ? passive : probed_;
    if (known && least > *known) {
        transfers_.clear();
        probed_ = least;
        seen_.reset();
    }
}

void LinkEstimate::atMost(BitsPerSecond most) {
    const std::lock_guard lock(mutex_);
    const auto passive = transfers_.estimate();
    const auto known = passive ? passive : probed_;
    if (known && !(most < *known))
        return;
    transfers_.clear();
    probed_ = most;
    seen_.reset();
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

bool LinkEstimate::sharedWithin(Seconds ago) const {
    const std::lock_guard lock(mutex_);
    return users_ > 0 || (lastUse_ && Clock::now() - *lastUse_ < std::chrono::duration<double>(ago.value));
}

LinkUse::LinkUse(LinkEstimate& link) : link_(link) {
    const std::lock_guard lock(link_.mutex_);
    ++link_.users_;
}

LinkUse::~LinkUse() {
    const std::lock_guard lock(link_.mutex_);
    --link_.users_;
    link_.lastUse_ = LinkEstimate::Clock::now();
}

} // namespace cutpoint
