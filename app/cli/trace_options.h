// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/trace_change.h"

#include <string>

namespace CLI {
class App;
}

namespace cutpoint {

/// The words that name a trace and what is done to it.
struct TraceOptions {
    std::string file, made, scale, part, delay, loop;
    std::uint64_t seed = 1;

    void addTo(CLI::App& app);
};

/// The file's trace or a made one. Errors: wrong usage, the file's.
Result<BandwidthTrace> readTrace(const TraceOptions& options);
/// What is to be done to it. Errors: wrong usage.
Result<TraceChange> readTraceChange(const TraceOptions& options);

} // namespace cutpoint
