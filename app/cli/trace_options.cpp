// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trace_options.h"

#include "core/adapt/made_trace.h"
#include "core/model/quantity_text.h"

#include <CLI/CLI.hpp>

namespace cutpoint {
namespace {

Issue usage(const char* option, Sentence message, Sentence fix) {
    return {Severity::Error, code::BadOption, "", 0, option, std::move(message), std::move(fix)};
}

/// As an error about how the program was called.
Issue about(const char* option, const Issue& cause) {
    return usage(option, cause.message, cause.fix);
}

Result<Seconds> readTime(const char* option, std::string_view text) {
    const auto time = parseDuration(text);
    if (time)
        return *time;
    Issue issue = time.error();
    issue.node = option;
    return issue;
}

Result<BandwidthTrace> partOf(const BandwidthTrace& trace, const std::string& text) {
    const auto dots = text.find("..");
    if (dots == std::string::npos)
        return usage("--part", say("\"%1\" is not a part of a trace.", text), say("Write e.g. 10s..60s."));
    const auto from = readTime("--part", std::string_view(text).substr(0, dots));
    if (!from)
        return from.error();
    const auto to = readTime("--part", std::string_view(text).substr(dots + 2));
    if (!to)
        return to.error();
    auto part = cutTrace(trace, *from, *to);
    return part ? part : Result<BandwidthTrace>(about("--part", part.error()));
}

} // namespace

void TraceOptions::addTo(CLI::App& app) {
    constexpr const char* group = "Link";
    app.add_option("--trace", file, "Recorded link; its format is recognised by its content")
        ->type_name("FILE")
        ->group(group);
    app.add_option("--made", made,
                   "A made link in place of a file: steps, sine, markov (of CAT1, 3G, 4G and WiFi) or day")
        ->type_name("NAME")
        ->group(group);
    app.add_option("--seed", seed, "Of --made markov")->type_name("N")->capture_default_str()->group(group);
    app.add_option("--part", part, "Only this part of the trace, e.g. 10s..60s")
        ->type_name("FROM..TO")
        ->group(group);
    app.add_option("--scale", scale, "Multiply every rate, e.g. 0.5")->type_name("FACTOR")->group(group);
    app.add_option("--delay", delay, "Shift the trace, as a loop, by this time")
        ->type_name("TIME")
        ->group(group);
}

Result<BandwidthTrace> readTrace(const TraceOptions& options) {
    if (options.file.empty() == options.made.empty())
        return usage("--trace", say("One trace is needed."), say("Give --trace FILE or --made NAME."));
    auto trace =
        options.made.empty() ? readBandwidthTraceFile(options.file) : madeTrace(options.made, options.seed);
    if (trace && !options.part.empty())
        trace = partOf(*trace, options.part);
    if (trace && !options.scale.empty()) {
        const auto factor = parseNumber(options.scale);
        if (!factor || !(*factor > 0))
            return usage("--scale", say("\"%1\" is not a factor above zero.", options.scale),
                         say("Write e.g. 0.5."));
        trace = scaledTrace(*trace, *factor);
    }
    if (trace && !options.delay.empty()) {
        const auto by = readTime("--delay", options.delay);
        if (!by)
            return by.error();
        trace = delayedTrace(*trace, *by);
    }
    return trace;
}

} // namespace cutpoint
