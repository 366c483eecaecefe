// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/bandwidth_trace.h"
#include "core/adapt/policy.h"

#include <vector>

namespace cutpoint {

/// How the simulated system learns B.
enum class Knowledge : std::uint8_t {
    Instant,  ///< the trace's rate at the moment of the decision
    Transfers ///< the harmonic mean of the last transfers, or a probe after a while without one
};

struct SimulationOptions {
    FramesPerSecond samplingRate{10}; ///< frame k arrives at k/Q
    std::int64_t frames = 100;
    Seconds rtt;
    std::optional<Seconds> cloudBudget;
    Knowledge knowledge = Knowledge::Instant;
    /// A decided plan runs that much later: its halves are loaded beside the running ones.
    Seconds switchTime;
    /// With Knowledge::Transfers: a probe replaces transfers older than this.
    Seconds probeAfter{5};
};

/// One frame's way through the three stages. A stage that has nothing to do begins and ends with the one
/// before.
struct SimulatedFrame {
    Seconds arrival, edgeStart, edgeEnd, sendStart, sendEnd, cloudStart, cloudEnd;
    std::size_t plan = 0;  ///< index into SimulationResult::plans
    std::size_t queue = 0; ///< frames waiting for the edge when it arrived, itself not counted
    Seconds latency() const { return cloudEnd - arrival; }
};

struct SimulationResult {
    std::vector<SimulatedFrame> frames;
    std::vector<std::vector<Side>> plans; ///< each once, in the order of their first use
    std::size_t switches = 0;
    Seconds medianLatency, worstLatency, totalLatency;
    double framesPerSecond =
        0; ///< answered, from the first arrival to the last answer; the paper's throughput
};

/// The pipeline over time (formulation.md, Section 5): three stages in series, each one frame at a time,
/// first come first served; a transfer under way speeds up and slows down with the trace. An edge-only frame
/// passes by the uplink and the cloud. Errors: "bad-option" for Q <= 0 or no frames, "dead-link" when a frame
/// can never be sent. O(frames x decision).
Result<SimulationResult> simulatePipeline(const Policy& policy, const BandwidthTrace& trace,
                                          const SimulationOptions& options);

/// What no policy beats frame by frame: knows the trace, and gives every frame the plan of `policy`'s
/// frontier that answers it first. Errors: those above, "frontier-too-large" when the policy has none.
Result<SimulationResult> simulateOracle(const Policy& policy, const BandwidthTrace& trace,
                                        const SimulationOptions& options);

} // namespace cutpoint
