// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"

#include <cstdint>
#include <mutex>
#include <optional>

namespace cutpoint {

/// How long a frame may be in transfer and cloud before the edge does it alone: what the link and the cloud
/// are known to take, several times over. Thread-safe.
class FrameDeadline {
public:
    /// No deadline is longer than `most`.
    explicit FrameDeadline(Seconds most) : most_(most) {}

    /// A frame under that plan was answered; `inCloud` is what was spent there, waiting included.
    void answered(std::int64_t plan, Seconds inCloud);
    /// For a frame with an ideal transfer of `transfer` on a link with that round trip: `most` before the
    /// plan's first answer or without knowledge of the link.
    Seconds of(std::int64_t plan, std::optional<Seconds> transfer, Seconds rtt) const;

private:
    const Seconds most_;
    mutable std::mutex mutex_;
    std::int64_t plan_ = -1;
    Seconds longest_; ///< in the cloud, under that plan
};

} // namespace cutpoint
