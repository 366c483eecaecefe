// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Links that nobody recorded, and recorded ones made otherwise.
#pragma once

#include "core/adapt/bandwidth_trace.h"

#include <array>
#include <cstdint>

namespace cutpoint {

/// The uplinks of the paper's evaluation: CAT1, 3G, 4G, WiFi.
inline constexpr std::array<BitsPerSecond, 4> paperLinks{BitsPerSecond(0.13e6), BitsPerSecond(1.1e6),
                                                         BitsPerSecond(5.85e6), BitsPerSecond(18.88e6)};

/// The rates one after another, each for `each`. Errors ("bad-trace"): BandwidthTrace::make's.
Result<BandwidthTrace> stepsTrace(const std::vector<BitsPerSecond>& rates, Seconds each);
/// mean (1 + swing sin(2 pi t / period)) in 60 steps, one period long; swing in [0, 1].
Result<BandwidthTrace> sineTrace(BitsPerSecond mean, double swing, Seconds period);
/// A link that changes between `rates`, neighbours only (from CAT1 to 3G, not to WiFi), staying
/// exponentially long with mean `stay`. The same seed gives the same trace everywhere.
Result<BandwidthTrace> markovTrace(const std::vector<BitsPerSecond>& rates, Seconds stay, Seconds duration,
                                   std::uint64_t seed);
/// 24 hours, hour by hour.
Result<BandwidthTrace> dayTrace(const std::array<BitsPerSecond, 24>& rates);

/// Made traces by name, for the command line and the desktop: "steps" (the paper's links and back, a minute
/// each), "sine" (5 Mbit/s, swing 0.9, five minutes), "markov" (the paper's links, half a minute each, for an
/// hour), "day" (a shared link that is slow in the office hours). Errors: "bad-option" with the names.
Result<BandwidthTrace> madeTrace(const std::string& name, std::uint64_t seed = 1);

/// Every rate times `factor` > 0.
Result<BandwidthTrace> scaledTrace(const BandwidthTrace& trace, double factor);
/// What lies in [from, to), as a trace of its own; past the trace's end its repetition.
Result<BandwidthTrace> cutTrace(const BandwidthTrace& trace, Seconds from, Seconds to);
/// The trace repeated until `duration`.
Result<BandwidthTrace> loopedTrace(const BandwidthTrace& trace, Seconds duration);
/// Begins with what the trace holds `by` before its end, as a loop does: what happened at 0 happens at `by`.
Result<BandwidthTrace> delayedTrace(const BandwidthTrace& trace, Seconds by);

} // namespace cutpoint
