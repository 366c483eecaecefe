// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/lowered_rate.h"

#include <algorithm>
#include <vector>

namespace cutpoint {
namespace {

constexpr std::size_t kSeen = 5, kEnough = 3;
/// Of what is carried: while frames wait, and when they do not.
constexpr double kCatchUp = 0.5, kClose = 0.9;
constexpr double kFall = 0.8, kRise = 1.1;
constexpr double kLeast = 0.01; ///< of what was asked for
/// Frames in a row that find none waiting before the rate rises; more of them above what is carried, where
/// what is too much fills the stages behind the edge first.
constexpr int kCalm = 5, kCalmAbove = 20;
/// Above what was carried without anything waiting: that was long ago.
constexpr double kOutdated = 1.3;
/// One frame waits for the one that is computed.
constexpr std::size_t kMany = 2;

} // namespace

std::optional<double> LoweredRate::carried() const {
    if (intervals_.size() < kEnough)
        return std::nullopt;
    std::vector<Seconds> sorted(intervals_.begin(), intervals_.end());
    std::ranges::nth_element(sorted, sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2), {},
                             &Seconds::value);
    return 1 / std::max(sorted[sorted.size() / 2].value, 1e-6);
}

void LoweredRate::came(std::size_t waiting) {
    const auto carries = carried();
    calm_ = waiting == 0 ? calm_ + 1 : 0;
    if (waiting >= kMany) {
        const double floor = std::min(rate_, carries.value_or(0) * kCatchUp);
        rate_ = std::max({rate_ * kFall, floor, asked_ * kLeast});
    } else if (carries && rate_ < *carries * kClose && rate_ < asked_) {
        rate_ = std::min(*carries * kClose, asked_);
    } else if (calm_ >= (carries && rate_ > *carries ? kCalmAbove : kCalm)) {
        if (carries && rate_ > *carries * kOutdated)
            forget();
        rate_ = std::min(rate_ * kRise, asked_);
        calm_ = 0;
    }
}

void LoweredRate::begun(Seconds time, std::size_t waiting) {
    if (before_) {
        intervals_.push_back(time - *before_);
        if (intervals_.size() > kSeen)
            intervals_.pop_front();
    }
    before_ = waiting > 0 ? std::optional(time) : std::nullopt;
}

void LoweredRate::forget() {
    intervals_.clear();
    before_.reset();
}

} // namespace cutpoint
