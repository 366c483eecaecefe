// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/bandwidth_trace.h"

#include <string>

namespace CLI {
class App;
}

namespace cutpoint {

/// The words that name a trace and what is done to it.
struct TraceOptions {
    std::string file, made, scale, part, delay;
    std::uint64_t seed = 1;

    void addTo(CLI::App& app);
};

/// The trace: the file's or a made one, then cut, scaled and delayed. Errors: wrong usage, the file's.
Result<BandwidthTrace> readTrace(const TraceOptions& options);

} // namespace cutpoint
