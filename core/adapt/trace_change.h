// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/bandwidth_trace.h"
#include "core/adapt/step_curve.h"

#include <optional>

namespace cutpoint {

/// What is done to a trace before it is replayed, in this order: a part is kept, its rates are scaled, it is
/// delayed as a loop, and repeated to a length.
struct TraceChange {
    Seconds from{0};             ///< the part's begin
    std::optional<Seconds> to;   ///< its end; none: the trace's
    double scale = 1;            ///< times every rate
    Seconds delay{0};            ///< what happened at 0 happens then
    std::optional<Seconds> loop; ///< repeated until then

    /// False: the trace stays as it was recorded.
    bool changes() const { return changesTimes() || scale != 1; }
    /// Moments do not mean what they meant in the trace.
    bool changesTimes() const { return from.value > 0 || to || delay.value > 0 || loop; }

    bool operator==(const TraceChange&) const = default;
};

/// The trace as the change makes it. Errors ("bad-trace"): those of scaledTrace and its kin in made_trace.h.
Result<BandwidthTrace> changedTrace(const BandwidthTrace& trace, const TraceChange& change);
/// A curve that belongs to a trace of that length, kept in step with it: cut, delayed and looped alike, its
/// values as they are. One value for ever stays so. Errors: "bad-curve".
Result<StepCurve> changedCurve(const StepCurve& curve, const TraceChange& change, Seconds traceDuration);

} // namespace cutpoint
