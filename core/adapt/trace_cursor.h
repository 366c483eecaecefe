// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/bandwidth_trace.h"

#include <algorithm>
#include <limits>

namespace cutpoint {

/// A place in a trace that moves forward with a simulation: the same answers as the trace's own, without a
/// search for each. Cheap to copy. The trace must outlive it.
class TraceCursor {
public:
    explicit TraceCursor(const BandwidthTrace& trace) : trace_(&trace) { enter(0, 0); }

    /// B at `t`. Amortised O(1) while t does not fall.
    double rateAt(double t) {
        seek(t);
        return rate_;
    }
    /// One way at `t`, likewise.
    double latencyAt(double t) {
        seek(t);
        return trace_->steps()[step_].latency.value;
    }
    /// When `bits` that begin at `start` are through; infinite when the rate is 0 for ever.
    double transferEnd(double start, double bits) {
        seek(start);
        if (!(bits > 0))
            return start;
        double at = start;
        for (int passed = 0; passed < farthest; ++passed) {
            if (rate_ > 0) {
                const double through = at + bits / rate_;
                if (through <= end_)
                    return through;
                bits -= rate_ * (end_ - at);
            } else if (end_ == infinity)
                return infinity;
            at = end_;
            next();
        }
        return transferOver(at, bits);
    }

private:
    static constexpr double infinity = std::numeric_limits<double>::infinity();
    static constexpr int farthest = 8; ///< steps on foot

    void enter(double period, std::size_t step) {
        const auto& steps = trace_->steps();
        period_ = period;
        step_ = step;
        const double begun = period * trace_->duration().value;
        start_ = begun + steps[step].start.value;
        end_ = steps.size() == 1
                   ? infinity
                   : begun + (step + 1 < steps.size() ? steps[step + 1].start : trace_->duration()).value;
        rate_ = steps[step].rate.value;
    }
    void next() {
        const bool last = step_ + 1 == trace_->steps().size();
        enter(last ? period_ + 1 : period_, last ? 0 : step_ + 1);
    }
    void seek(double t) {
        if (t < start_ || t > end_ + 64 * (end_ - start_))
            jump(t);
        while (t >= end_)
            next();
    }
    /// The last step from `step_` on, within the period, for which `isBefore` holds: it does for `step_`, and
    /// for none behind one for which it does not. O(log of how far that is).
    template <class Before>
    std::size_t lastStep(Before isBefore) const {
        const std::size_t size = trace_->steps().size();
        std::size_t low = step_, stride = 1;
        while (low + stride < size && isBefore(low + stride)) {
            low += stride;
            stride *= 2;
        }
        std::size_t high = std::min(low + stride, size); // not before, or past the end
        while (high - low > 1) {
            const std::size_t middle = low + (high - low) / 2;
            (isBefore(middle) ? low : high) = middle;
        }
        return low;
    }
    /// From the beginning of the step on, over many.
    double transferOver(double at, double bits);
    void jump(double t);

    const BandwidthTrace* trace_;
    double period_ = 0, start_ = 0, end_ = 0, rate_ = 0;
    std::size_t step_ = 0;
};

} // namespace cutpoint
