// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/bandwidth_trace.h"

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
        const double through = trace_->transferEnd(Seconds(at), Bytes(bits / 8)).value;
        seek(through);
        return through;
    }

private:
    static constexpr double infinity = std::numeric_limits<double>::infinity();
    static constexpr int farthest = 4096; ///< steps on foot

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
    void jump(double t);

    const BandwidthTrace* trace_;
    double period_ = 0, start_ = 0, end_ = 0, rate_ = 0;
    std::size_t step_ = 0;
};

} // namespace cutpoint
