// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/pipeline_run.h"

namespace cutpoint {

struct SimulationOptions {
    FramesPerSecond samplingRate{10}; ///< frame k arrives at k/Q
    std::int64_t frames = 100;
    Seconds rtt;
    std::optional<Seconds> cloudBudget;
    Knowledge knowledge = Knowledge::Instant;
    Seconds switchTime;    ///< as PipelineWorld's
    Seconds probeAfter{5}; ///< as PipelineWorld's
};

/// A short run with every frame kept; core/study/replay goes through long ones.
struct SimulationResult {
    std::vector<SimulatedFrame> frames;
    std::vector<PerLayer<Side>> plans; ///< each once, in the order of their first use
    std::size_t switches = 0;
    Seconds medianLatency, worstLatency, totalLatency;
    double framesPerSecond =
        0; ///< answered, from the first arrival to the last answer; the paper's throughput
};

/// A policy's frames, as PipelineRun has them. Errors: "bad-option" for Q <= 0 or no frames, "dead-link" when
/// a frame can never be sent. O(frames x decision).
Result<SimulationResult> simulatePipeline(const Policy& policy, const BandwidthTrace& trace,
                                          const SimulationOptions& options);

/// Knows the trace, and gives every frame the plan of `policy`'s frontier that answers it first. Errors:
/// those above, "frontier-too-large" when the policy has none.
Result<SimulationResult> simulateOracle(const Policy& policy, const BandwidthTrace& trace,
                                        const SimulationOptions& options);

} // namespace cutpoint
