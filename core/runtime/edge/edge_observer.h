// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/edge/watch_hub.h"
#include "core/runtime/service/metrics.h"

#include <thread>

namespace cutpoint {

/// Watches the edge's own stream: every event becomes a log line and a count, every frame counts and leaves
/// its stage times in histograms.
class EdgeObserver {
public:
    /// The hub outlives it.
    explicit EdgeObserver(WatchHub& hub);

    /// Prometheus text.
    std::string page();

private:
    void take(const WatchUpdate& update);

    Metrics metrics_;
    std::jthread thread_;
};

} // namespace cutpoint
