// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trace_options.h"

#include "app/cli/usage.h"
#include "core/adapt/made_trace.h"
#include "core/model/quantity_text.h"
#include "core/model/sentence.h"

#include <CLI/CLI.hpp>

namespace cutpoint {
namespace {

Result<Seconds> readTime(const char* option, std::string_view text) {
    const auto time = parseDuration(text);
    if (time)
        return *time;
    Issue issue = time.error();
    issue.node = option;
    return issue;
}

/// FROM..TO, or FROM.. until the trace's end.
std::optional<Issue> readPart(const std::string& text, TraceChange& change) {
    const auto dots = text.find("..");
    if (dots == std::string::npos)
        return badOption("--part", say("\"%1\" is not a part of a trace.", text),
                         say("Write e.g. 10s..60s."));
    const auto from = readTime("--part", std::string_view(text).substr(0, dots));
    if (!from)
        return from.error();
    change.from = *from;
    if (dots + 2 == text.size())
        return std::nullopt;
    const auto to = readTime("--part", std::string_view(text).substr(dots + 2));
    if (!to)
        return to.error();
    change.to = *to;
    if (*to > *from)
        return std::nullopt;
    return badOption("--part", say("A part of a trace needs a begin and a later end."),
                     say("Give two times, e.g. 10s and 60s."));
}

} // namespace

void TraceOptions::addTo(CLI::App& app) {
    constexpr const char* group = "Link";
    app.add_option("--trace", file, say("Recorded link; its format is recognised by its content"))
        ->type_name("FILE")
        ->group(group);
    app.add_option(
           "--made", made,
           say("A made link in place of a file: steps, sine, markov (of CAT1, 3G, 4G and WiFi) or day"))
        ->type_name("NAME")
        ->group(group);
    app.add_option("--seed", seed, say("Of --made markov"))
        ->type_name("N")
        ->capture_default_str()
        ->group(group);
    app.add_option("--part", part, say("Only this part of the trace, e.g. 10s..60s"))
        ->type_name("FROM..TO")
        ->group(group);
    app.add_option("--scale", scale, say("Multiply every rate, e.g. 0.5"))->type_name("FACTOR")->group(group);
    app.add_option("--delay", delay, say("Shift the trace, as a loop, by this time"))
        ->type_name("TIME")
        ->group(group);
    app.add_option("--loop", loop, say("Repeat the trace until this time and begin anew there"))
        ->type_name("TIME")
        ->group(group);
}

Result<BandwidthTrace> readTrace(const TraceOptions& options) {
    if (options.file.empty() == options.made.empty())
        return badOption("--trace", say("One trace is needed."), say("Give --trace FILE or --made NAME."));
    return options.made.empty() ? readBandwidthTraceFile(options.file)
                                : madeTrace(options.made, options.seed);
}

Result<TraceChange> readTraceChange(const TraceOptions& options) {
    TraceChange change;
    if (!options.part.empty())
        if (auto issue = readPart(options.part, change))
            return *issue;
    if (!options.scale.empty()) {
        const auto factor = parseNumber(options.scale);
        if (!factor || !(*factor > 0))
            return badOption("--scale", say("\"%1\" is not a factor above zero.", options.scale),
                             say("Write e.g. 0.5."));
        change.scale = *factor;
    }
    if (!options.delay.empty()) {
        const auto by = readTime("--delay", options.delay);
        if (!by)
            return by.error();
        change.delay = *by;
    }
    if (!options.loop.empty()) {
        const auto until = readTime("--loop", options.loop);
        if (!until)
            return until.error();
        if (!(until->value > 0))
            return badOption("--loop", say("A trace is repeated until a time above zero."),
                             say("Give e.g. 1h."));
        change.loop = *until;
    }
    return change;
}

} // namespace cutpoint
