// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/frame_deadline.h"

#include "core/runtime/edge/pipeline.h"

#include <algorithm>

namespace cutpoint {
namespace {

constexpr Seconds kGrace(1);          // for whatever is not known
constexpr double kSlowerTransfer = 4; // a link may fall so far before a frame is given up
constexpr double kSlowerCloud = 2;    // and a cloud may take so many times its longest yet

} // namespace

void FrameDeadline::answered(std::int64_t plan, Seconds inCloud) {
    const std::lock_guard lock(mutex_);
    if (plan < plan_)
        return;
    longest_ = plan == plan_ ? std::max(longest_, inCloud) : inCloud;
    plan_ = plan;
}

Seconds FrameDeadline::of(std::int64_t plan, std::optional<Seconds> transfer, Seconds rtt) const {
    const std::lock_guard lock(mutex_);
    if (!transfer || plan != plan_)
        return most_;
    // Behind every frame that may be in the cloud already, each as slow as that.
    const Seconds inCloud = longest_ * (kSlowerCloud * static_cast<double>(Pipeline::inCloud));
    return std::min(most_, kGrace + rtt + *transfer * kSlowerTransfer + inCloud);
}

} // namespace cutpoint
