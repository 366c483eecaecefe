// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/link_estimate.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace cutpoint {
namespace {

/// Below it an answer's time says more about the two machines than about the link.
constexpr Seconds kLeastAnswer(0.005);
constexpr double kMuchSlower = 4, kContradiction = 1.3; // factors

} // namespace

LinkEstimate::LinkEstimate(Clock clock) : clock_(std::move(clock)) {}

Seconds LinkEstimate::monotonicTime() {
    return Seconds(
        std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count());
}

void LinkEstimate::transferred(Bytes size, Seconds time) {
    const std::lock_guard lock(mutex_);
    rtt_ = std::min(rtt_, time); // measured when the link was slower or busier
    const Seconds alone = time - rtt_;
    if (size.value >= TransferHistory::smallestBytes && alone >= rtt_) {
        transfers_.add(size, alone);
        seen_ = clock_();
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

void LinkEstimate::answered(Bytes size, Seconds time) {
    const std::lock_guard lock(mutex_);
    if (time >= std::max(rtt_, kLeastAnswer))
        answers_.add(size, time);
}

void LinkEstimate::probed(const BandwidthEstimate& estimate) {
    const std::lock_guard lock(mutex_);
    probed_ = estimate.bandwidth;
    rtt_ = estimate.rtt;
    transfers_.clear();
    if (estimate.downlink) {
        probedDown_ = estimate.downlink;
        answers_.clear();
    }
    seen_ = clock_();
}

void LinkEstimate::forget() {
    const std::lock_guard lock(mutex_);
    transfers_.clear();
    answers_.clear();
    probed_.reset();
    probedDown_.reset();
    seen_.reset();
}

std::optional<BitsPerSecond> LinkEstimate::bandwidth() const {
    const std::lock_guard lock(mutex_);
    const auto passive = transfers_.estimate();
    return passive ? passive : probed_;
}

std::optional<BitsPerSecond> LinkEstimate::bandwidthWhileSending(Bytes size, Seconds elapsed) const {
    const auto believed = bandwidth();
    const Seconds alone = elapsed - rtt();
    if (!(alone.value > 0))
        return believed;
    const BitsPerSecond most(8 * size.value / alone.value);
    return !believed || most * kMuchSlower < *believed ? most : believed;
}

bool LinkEstimate::isContradictedBy(const BandwidthEstimate& estimate) const {
    const auto believed = bandwidth();
    return believed && (estimate.bandwidth > *believed * kContradiction ||
                        estimate.bandwidth * kContradiction < *believed);
}

std::optional<BitsPerSecond> LinkEstimate::downlink() const {
    const std::lock_guard lock(mutex_);
    const auto passive = answers_.estimate();
    return passive ? passive : probedDown_;
}

Seconds LinkEstimate::rtt() const {
    const std::lock_guard lock(mutex_);
    return rtt_;
}

Seconds LinkEstimate::age() const {
    const std::lock_guard lock(mutex_);
    if (!seen_)
        return Seconds(std::numeric_limits<double>::infinity());
    return clock_() - *seen_;
}

bool LinkEstimate::sharedWithin(Seconds ago) const {
    const std::lock_guard lock(mutex_);
    return users_ > 0 || (lastUse_ && clock_() - *lastUse_ < ago);
}

LinkUse::LinkUse(LinkEstimate& link) : link_(link) {
    const std::lock_guard lock(link_.mutex_);
    ++link_.users_;
}

LinkUse::~LinkUse() {
    const std::lock_guard lock(link_.mutex_);
    --link_.users_;
    link_.lastUse_ = link_.clock_();
}

} // namespace cutpoint
