// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/observed_speed.h"

#include <algorithm>

namespace cutpoint {
namespace {

/// Times below it say more about the clock than about the side.
constexpr Seconds kShortest(0.001);

} // namespace

double ObservedSpeed::observe(Seconds profiled, std::optional<Seconds> measured, Seconds now) {
    if (!measured || profiled < kShortest || !(measured->value > 0)) {
        if (now - seen_ > kept_)
            factor_ = 1;
        return factor_;
    }
    seen_ = now;
    const double ratio = *measured / profiled;
    const bool asProfiled = ratio <= 1 + noise_ && ratio * (1 + noise_) >= 1;
    factor_ = asProfiled ? 1 : std::clamp(1 / ratio, 0.01, 100.0);
    return factor_;
}

} // namespace cutpoint
