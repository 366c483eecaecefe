// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/bandwidth_trace.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cutpoint {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kLongest = 1e9;  // seconds; beyond it sums lose their milliseconds
constexpr double kFastest = 1e15; // bit/s

Issue badTrace(Sentence message) {
    return {
        Severity::Error, code::BadTrace, "", 0, "", std::move(message), say("Check the times and rates.")};
}

} // namespace

BandwidthTrace::BandwidthTrace(BitsPerSecond rate)
    : steps_{{Seconds(0), rate, Seconds(0)}}, bitsBefore_{0}, bitsPerPeriod_(rate.value), duration_(1),
      format_("constant") {}

Result<BandwidthTrace> BandwidthTrace::make(std::vector<BandwidthStep> steps, Seconds duration,
                                            std::string format) {
    if (steps.empty() || steps.front().start.value != 0)
        return badTrace(say("The trace does not begin at time 0."));
    BandwidthTrace trace;
    trace.bitsBefore_.clear();
    double bits = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double end = i + 1 < steps.size() ? steps[i + 1].start.value : duration.value;
        const double rate = steps[i].rate.value;
        if (!(end > steps[i].start.value) || !(end <= kLongest))
            return badTrace(say("The trace's times do not ascend."));
        if (!(rate >= 0) || rate > kFastest)
            return badTrace(say("A rate of the trace is negative or beyond every link."));
        trace.bitsBefore_.push_back(bits);
        bits += rate * (end - steps[i].start.value);
    }
    if (!(bits > 0))
        return badTrace(say("The trace carries nothing: every rate is 0."));
    trace.steps_ = std::move(steps);
    trace.bitsPerPeriod_ = bits;
    trace.duration_ = duration;
    trace.format_ = std::move(format);
    return trace;
}

BitsPerSecond BandwidthTrace::mean() const {
    return BitsPerSecond(bitsPerPeriod_ / duration_.value);
}

Seconds BandwidthTrace::meanLatency() const {
    Seconds sum;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        const Seconds end = i + 1 < steps_.size() ? steps_[i + 1].start : duration_;
        sum += steps_[i].latency * (end - steps_[i].start).value;
    }
    return sum / duration_.value;
}

Seconds BandwidthTrace::leastLatency() const {
    return std::min_element(
               steps_.begin(), steps_.end(),
               [](const BandwidthStep& a, const BandwidthStep& b) { return a.latency < b.latency; })
        ->latency;
}

std::size_t BandwidthTrace::stepAt(Seconds t) const {
    const double within = std::fmod(std::max(0.0, t.value), duration_.value);
    const auto after = std::upper_bound(steps_.begin(), steps_.end(), within,
                                        [](double x, const BandwidthStep& s) { return x < s.start.value; });
    return static_cast<std::size_t>(after - steps_.begin()) - 1;
}

Seconds BandwidthTrace::stepEnd(Seconds t) const {
    if (steps_.size() == 1)
        return Seconds(kInfinity);
    // As stepAt sees it: a quotient could be rounded over the end of a period where fmod is not.
    const double at = std::max(0.0, t.value);
    const double periods = std::round((at - std::fmod(at, duration_.value)) / duration_.value);
    const std::size_t i = stepAt(t);
    const double end =
        periods * duration_.value + (i + 1 < steps_.size() ? steps_[i + 1].start.value : duration_.value);
    // Rounding may put the end of the step on t itself; the caller's clock must go on.
    return Seconds(end > t.value ? end : std::nextafter(t.value, kInfinity));
}

double BandwidthTrace::bitsUntil(double t) const {
    const std::size_t i = stepAt(Seconds(t));
    const double within = std::fmod(t, duration_.value);
    return std::round((t - within) / duration_.value) * bitsPerPeriod_ + bitsBefore_[i] +
           steps_[i].rate.value * (within - steps_[i].start.value);
}

Seconds BandwidthTrace::transferEnd(Seconds start, Bytes size) const {
    const double from = std::max(0.0, start.value);
    if (!(size.value > 0))
        return Seconds(from);
    if (!(bitsPerPeriod_ > 0))
        return Seconds(kInfinity);
    if (steps_.size() == 1)
        return Seconds(from + 8 * size.value / steps_[0].rate.value);
    // Within the step no subtraction of large sums is needed, which keeps short transfers exact.
    const double rate = rateAt(start).value;
    if (rate > 0 && from + 8 * size.value / rate <= stepEnd(start).value)
        return Seconds(from + 8 * size.value / rate);
    const double target = bitsUntil(from) + 8 * size.value;
    double periods = std::floor(target / bitsPerPeriod_);
    double bits = target - periods * bitsPerPeriod_;
    if (!(bits > 0)) { // through with the last byte of a period, not after its silent end
        periods -= 1;
        bits = bitsPerPeriod_;
    }
    const auto after = std::lower_bound(bitsBefore_.begin(), bitsBefore_.end(), bits);
    std::size_t i = static_cast<std::size_t>(after - bitsBefore_.begin());
    i = i > 0 ? i - 1 : 0;
    const double within = steps_[i].start.value + (bits - bitsBefore_[i]) / steps_[i].rate.value;
    return Seconds(std::max(from, periods * duration_.value + within));
}

} // namespace cutpoint
