// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/trace_cursor.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {

double TraceCursor::transferOver(double at, double bits) {
    const auto& steps = trace_->steps();
    const double duration = trace_->duration().value, perPeriod = trace_->bitsBefore(steps.size());
    constexpr int mostPeriods = 64;
    for (int passed = 0; passed < mostPeriods; ++passed) {
        const double target = trace_->bitsBefore(step_) + bits;
        if (target > perPeriod) {
            bits = target - perPeriod;
            enter(period_ + 1, 0);
            at = start_;
            continue;
        }
        // The last step that begins before all is through: something passes in it.
        const std::size_t last = lastStep([&](std::size_t i) { return trace_->bitsBefore(i) < target; });
        const double through = period_ * duration + steps[last].start.value +
                               (target - trace_->bitsBefore(last)) / steps[last].rate.value;
        enter(period_, last);
        return std::max(at, through);
    }
    const double through = trace_->transferEnd(Seconds(at), Bytes(bits / 8)).value;
    seek(through);
    return through;
}

void TraceCursor::jump(double t) {
    const auto& steps = trace_->steps();
    if (steps.size() == 1 || !std::isfinite(t))
        return enter(0, 0);
    const double duration = trace_->duration().value;
    const double period = std::floor(std::max(0.0, t) / duration);
    const double within = t - period * duration;
    if (period == period_ && t >= start_)
        return enter(period, lastStep([&](std::size_t i) { return steps[i].start.value <= within; }));
    const auto after = std::upper_bound(steps.begin(), steps.end(), within,
                                        [](double x, const BandwidthStep& s) { return x < s.start.value; });
    const auto step = after == steps.begin() ? 0 : static_cast<std::size_t>(after - steps.begin()) - 1;
    enter(period, step);
}

} // namespace cutpoint
