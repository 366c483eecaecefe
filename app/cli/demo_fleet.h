// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/demo_run.h"

#include <filesystem>

namespace cutpoint {

/// One edge under one division of the server.
struct FleetDemoEdge {
    double slowdown = 1;
    std::size_t onEdge = 0; ///< layers
    Seconds latency;        ///< median, once the plans have settled
    double load = 0;        ///< Q T_c, measured
    std::size_t frames = 0; ///< that the medians rest on
};

/// All edges under one division.
struct FleetDemoRow {
    std::string division; ///< "unlimited", "equal", "priced"
    double limit = 0;     ///< rho m; infinite for "unlimited"
    std::vector<FleetDemoEdge> edges;

    Seconds sum() const;
    double load() const;
};

/// Several adaptive edges, ever slower, on links of one rate, share one cloud: first as much of it as they
/// like, then half of that in equal shares (paper, Section VII-B), then the same half by its price
/// (fleet.md).
class FleetDemo {
public:
    FleetDemo(DemoOptions options, int edges, double fps, Seconds settle, Demo::Progress progress)
        : options_(std::move(options)), edges_(edges), fps_(fps), settle_(settle),
          progress_(std::move(progress)) {}

    /// Errors: those of Demo; "no-records" when an edge tells of no frame.
    Result<std::vector<FleetDemoRow>> run() const;

private:
    Result<FleetDemoRow> divide(const std::string& division, double workers) const;

    const DemoOptions options_;
    const int edges_;
    const double fps_;
    const Seconds settle_; ///< streamed before anything is measured, and as long again while it is
    const Demo::Progress progress_;
};

} // namespace cutpoint
