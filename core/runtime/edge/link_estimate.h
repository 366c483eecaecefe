// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/bandwidth_estimate.h"

#include <chrono>
#include <mutex>

namespace cutpoint {

/// What is known about the link: by the transfers of frames, and before the first of them by the last probe.
/// Thread-safe.
class LinkEstimate {
public:
    /// A frame of `size` was under way for `time`, round trip included.
    void transferred(Bytes size, Seconds time);
    /// Replaces what earlier transfers said.
    void probed(const BandwidthEstimate& estimate);
    /// The link was lost; whatever comes back may be another.
    void forget();

    std::optional<BitsPerSecond> bandwidth() const;
    Seconds rtt() const;
    /// Since the last transfer or probe; infinite when nothing is known.
    Seconds age() const;

private:
    using Clock = std::chrono::steady_clock;
    mutable std::mutex mutex_;
    TransferHistory transfers_;
    std::optional<BitsPerSecond> probed_;
    Seconds rtt_;
    std::optional<Clock::time_point> seen_;
};

} // namespace cutpoint
