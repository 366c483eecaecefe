// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/trace_change.h"

#include "core/adapt/made_trace.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

/// What the curve holds in [from, to), past its end its repetition.
Result<StepCurve> partOf(const StepCurve& curve, Seconds from, Seconds to) {
    if (!(from.value >= 0) || !(to > from) || !std::isfinite(to.value))
        return Issue{Severity::Error,
                     code::BadCurve,
                     "",
                     0,
                     "",
                     say("A part of a curve needs a begin and a later end."),
                     say("Give two times, e.g. 10s and 60s.")};
    const double period = curve.duration().value;
    std::vector<StepCurve::Step> steps{{Seconds(0), curve.at(from)}};
    for (double begun = std::floor(from.value / period) * period; begun < to.value; begun += period)
        for (const StepCurve::Step& step : curve.steps()) {
            const Seconds at(begun + step.start.value);
            if (at > from && at < to && step.value != steps.back().value)
                steps.push_back({at - from, step.value});
        }
    return StepCurve::make(std::move(steps), to - from);
}

} // namespace

Result<BandwidthTrace> changedTrace(const BandwidthTrace& trace, const TraceChange& change) {
    auto changed = Result<BandwidthTrace>(trace);
    if (change.from.value > 0 || change.to)
        changed = cutTrace(trace, change.from, change.to.value_or(trace.duration()));
    if (changed && change.scale != 1)
        changed = scaledTrace(*changed, change.scale);
    if (changed && change.delay.value > 0)
        changed = delayedTrace(*changed, change.delay);
    if (changed && change.loop)
        changed = loopedTrace(*changed, *change.loop);
    return changed;
}

Result<StepCurve> changedCurve(const StepCurve& curve, const TraceChange& change, Seconds traceDuration) {
    auto changed = Result<StepCurve>(curve);
    if (!std::isfinite(curve.duration().value))
        return changed;
    if (change.from.value > 0 || change.to)
        changed = partOf(curve, change.from, change.to.value_or(traceDuration));
    if (changed && change.delay.value > 0) {
        const Seconds length = changed->duration();
        const double back = length.value - std::fmod(change.delay.value, length.value);
        const Seconds from(back < length.value ? back : 0);
        changed = partOf(*changed, from, from + length);
    }
    if (changed && change.loop)
        changed = partOf(*changed, Seconds(0), *change.loop);
    return changed;
}

} // namespace cutpoint
