// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/trace_cursor.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {

void TraceCursor::jump(double t) {
    const auto& steps = trace_->steps();
    if (steps.size() == 1 || !std::isfinite(t))
        return enter(0, 0);
    const double duration = trace_->duration().value;
    const double period = std::floor(std::max(0.0, t) / duration);
    const double within = t - period * duration;
    const auto after = std::upper_bound(steps.begin(), steps.end(), within,
                                        [](double x, const BandwidthStep& s) { return x < s.start.value; });
    const auto step = after == steps.begin() ? 0 : static_cast<std::size_t>(after - steps.begin()) - 1;
    enter(period, step);
}

} // namespace cutpoint
