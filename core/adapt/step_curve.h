// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"
#include "core/model/units.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cutpoint {

/// A quantity over time, constant between steps and repeated past its end: Q(t) in frames/s, T0(t) in
/// seconds, a number of cameras.
class StepCurve {
public:
    struct Step {
        Seconds start;
        double value;
    };

    /// One value for ever.
    explicit StepCurve(double value);
    /// Steps begin at 0 and ascend; the last one lasts until `duration`. Errors ("bad-curve"): no steps,
    /// times that do not ascend, a value that is negative or not a number. Infinity is a value: "no limit".
    static Result<StepCurve> make(std::vector<Step> steps, Seconds duration);

    const std::vector<Step>& steps() const { return steps_; }
    /// Infinite for one value for ever.
    Seconds duration() const { return duration_; }
    /// At t >= 0. O(log steps).
    double at(Seconds t) const;
    double mean() const;
    double largest() const;

private:
    StepCurve() = default;
    std::vector<Step> steps_;
    Seconds duration_;
};

/// Reads lines of `seconds value` (blanks, TAB, comma or semicolon between; # begins a comment; "none" is no
/// limit); a value holds until the next line, the last one as long as the line before it. Errors:
/// "empty-file", "bad-curve" with the line.
Result<StepCurve> readStepCurve(std::string_view content, const std::string& file);

/// When frames arrive: frame k at the first time by which Q(t) has asked for k frames, so k/Q for one rate.
class FrameClock {
public:
    /// The curve must live as long as the clock. Its values are finite and one of them is positive.
    explicit FrameClock(const StepCurve& rate);

    /// The next frame's arrival. Amortised O(1).
    double next();
    /// Q at the arrival that next() told last.
    double rate() const { return rate_; }

private:
    void advance();

    const StepCurve* curve_;
    std::size_t step_ = 0;
    double period_ = 0, start_ = 0, end_ = 0; ///< of the step, since the beginning
    double asked_ = 0;                        ///< frames before the step
    double rate_ = 0;
    std::int64_t frame_ = 0;
};

} // namespace cutpoint
