// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"

#include <cstddef>
#include <deque>
#include <optional>

namespace cutpoint {

/// The sampling rate Q of a stream that lowers it when frames come faster than the plan carries: below what
/// the plan carries while frames wait, so that they are caught up with, then close to it, and slowly higher
/// while nothing waits. What the plan carries is the rate at which frames were begun while others waited.
/// O(1) a frame.
class LoweredRate {
public:
    explicit LoweredRate(double asked) : asked_(asked), rate_(asked) {}

    /// Frames per second, at most what was asked for.
    double rate() const { return rate_; }
    /// A frame comes and finds `waiting` others.
    void came(std::size_t waiting);
    /// A frame is begun at that time; `waiting` others are left.
    void begun(Seconds time, std::size_t waiting);
    /// Another plan: what was carried says nothing of it.
    void forget();

private:
    /// Frames per second; nothing before enough was seen.
    std::optional<double> carried() const;

    double asked_, rate_;
    std::deque<Seconds> intervals_;
    std::optional<Seconds> before_; ///< when the frame before was begun, if another waited then
    int calm_ = 0;                  ///< frames in a row that found none waiting
};

} // namespace cutpoint
