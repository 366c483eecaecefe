// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/made_trace.h"

#include <cmath>
#include <numbers>
#include <random>

namespace cutpoint {
namespace {

constexpr std::size_t mostSteps = 10'000'000;

Issue badTrace(Sentence message, Sentence fix) {
    return {Severity::Error, code::BadTrace, "", 0, "", std::move(message), std::move(fix)};
}

/// In [0, 1), the same on every machine.
double uniform(std::mt19937_64& random) {
    return static_cast<double>(random() >> 11) / 9007199254740992.0;
}

} // namespace

Result<BandwidthTrace> stepsTrace(const std::vector<BitsPerSecond>& rates, Seconds each) {
    std::vector<BandwidthStep> steps;
    for (std::size_t i = 0; i < rates.size(); ++i)
        steps.push_back({each * static_cast<double>(i), rates[i], Seconds(0)});
    return BandwidthTrace::make(std::move(steps), each * static_cast<double>(rates.size()), "made");
}

Result<BandwidthTrace> sineTrace(BitsPerSecond mean, double swing, Seconds period) {
    if (!(swing >= 0) || !(swing <= 1))
        return badTrace(say("The swing of a sine is not between 0 and 1."),
                        say("Use 0.5 for half the mean."));
    constexpr int steps = 60;
    std::vector<BitsPerSecond> rates;
    for (int i = 0; i < steps; ++i)
        rates.push_back(mean * (1 + swing * std::sin(2 * std::numbers::pi * (i + 0.5) / steps)));
    return stepsTrace(rates, period / steps);
}

Result<BandwidthTrace> markovTrace(const std::vector<BitsPerSecond>& rates, Seconds stay, Seconds duration,
                                   std::uint64_t seed) {
    if (rates.size() < 2 || !(stay.value > 0) || !(duration.value > 0) ||
        !(duration / stay < static_cast<double>(mostSteps) / 10))
        return badTrace(say("A link that changes needs two rates, a time to stay and a duration."),
                        say("Give two rates or more and times above zero."));
    std::mt19937_64 random(seed);
    auto at = static_cast<std::size_t>(uniform(random) * static_cast<double>(rates.size()));
    std::vector<BandwidthStep> steps;
    for (double t = 0; t < duration.value;) {
        steps.push_back({Seconds(t), rates[at], Seconds(0)});
        t += std::max(1e-3, -stay.value * std::log1p(-uniform(random)));
        const bool up = uniform(random) < 0.5;
        at = at == 0 || (up && at + 1 < rates.size()) ? at + 1 : at - 1;
    }
    return BandwidthTrace::make(std::move(steps), duration, "made");
}

Result<BandwidthTrace> dayTrace(const std::array<BitsPerSecond, 24>& rates) {
    return stepsTrace({rates.begin(), rates.end()}, Seconds(3600));
}

Result<BandwidthTrace> madeTrace(const std::string& name, std::uint64_t seed) {
    const std::vector<BitsPerSecond> links(paperLinks.begin(), paperLinks.end());
    if (name == "steps") {
        std::vector<BitsPerSecond> there = links;
        there.insert(there.end(), {links[2], links[1]});
        return stepsTrace(there, Seconds(60));
    }
    if (name == "sine")
        return sineTrace(BitsPerSecond(5e6), 0.9, Seconds(300));
    if (name == "markov")
        return markovTrace(links, Seconds(30), Seconds(3600), seed);
    if (name == "day") {
        std::array<BitsPerSecond, 24> rates;
        // Free at night, shared from eight to six, a little freer at noon.
        constexpr std::array<double, 24> mbit{18, 19, 19, 19, 19,  18, 15, 9,  4,  2.5, 2,  2.2,
                                              4,  3,  2,  2,  2.4, 4,  8,  12, 14, 15,  16, 17};
        for (std::size_t hour = 0; hour < rates.size(); ++hour)
            rates[hour] = BitsPerSecond(mbit[hour] * 1e6);
        return dayTrace(rates);
    }
    return Issue{Severity::Error,
                 code::BadOption,
                 "",
                 0,
                 name,
                 say("There is no such made trace."),
                 say("Choose one of: steps, sine, markov, day.")};
}

Result<BandwidthTrace> scaledTrace(const BandwidthTrace& trace, double factor) {
    if (!(factor > 0) || !std::isfinite(factor))
        return badTrace(say("A trace is scaled by a factor above zero."), say("Use 0.5 for half the rates."));
    std::vector<BandwidthStep> steps = trace.steps();
    for (BandwidthStep& step : steps)
        step.rate = step.rate * factor;
    return BandwidthTrace::make(std::move(steps), trace.duration(), trace.format());
}

Result<BandwidthTrace> cutTrace(const BandwidthTrace& trace, Seconds from, Seconds to) {
    if (!(from.value >= 0) || !(to > from) || !std::isfinite(to.value))
        return badTrace(say("A part of a trace needs a begin and a later end."),
                        say("Give two times, e.g. 10s and 60s."));
    std::vector<BandwidthStep> steps;
    for (Seconds t = from; t < to; t = trace.stepEnd(t)) {
        if (steps.size() == mostSteps)
            return badTrace(say("The part of the trace has over ten million steps."),
                            say("Take a shorter part."));
        const BitsPerSecond rate = trace.rateAt(t);
        const Seconds latency = trace.latencyAt(t);
        if (steps.empty() || steps.back().rate != rate || steps.back().latency != latency)
            steps.push_back({t - from, rate, latency});
    }
    return BandwidthTrace::make(std::move(steps), to - from, trace.format());
}

Result<BandwidthTrace> loopedTrace(const BandwidthTrace& trace, Seconds duration) {
    return cutTrace(trace, Seconds(0), duration);
}

Result<BandwidthTrace> delayedTrace(const BandwidthTrace& trace, Seconds by) {
    if (!(by.value >= 0) || !std::isfinite(by.value))
        return badTrace(say("A trace is delayed by a time of zero or more."), say("Give e.g. 5s."));
    const double length = trace.duration().value;
    const double back = length - std::fmod(by.value, length);
    const Seconds from(back < length ? back : 0);
    return cutTrace(trace, from, from + trace.duration());
}

} // namespace cutpoint
