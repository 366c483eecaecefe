// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/fleet/fleet.h"

namespace cutpoint {

/// When the cameras' frames come.
enum class FleetPhases : std::uint8_t {
    Even,    ///< spread over the interval
    Aligned, ///< all at once
    Random,  ///< each camera's phase is drawn
};

struct FleetSimulationOptions {
    std::int64_t framesPerCamera = 200; ///< of the slowest cameras; the others run as long
    FleetPhases phases = FleetPhases::Even;
    std::uint64_t seed = 1;
};

/// What the frames of one class really took.
struct FleetClassLatency {
    std::int64_t frames = 0;
    Seconds mean, median, p95, worst;
    Seconds formula; ///< the plan's own mean, without waiting
};

struct FleetSimulation {
    std::vector<FleetClassLatency> classes;
    Seconds meanWait;         ///< before a worker, over the frames that use one
    double utilisation = 0;   ///< of the workers, from the first arrival there to the last end
    std::int64_t served = 0;  ///< frames that used a worker
    bool runsAway = false;    ///< the frames' second half waited over twice as long as the first
    std::int64_t workers = 1; ///< simulated: a fraction is rounded up, each worker slower by the ratio
};

/// The plan's cameras over time: each with its edge and its uplink in series, then, where the fleet shares
/// one, the shared uplink frame by frame, then one queue before the workers, first come first served. The
/// formulas of the answer leave waiting out; this shows it. Errors: "bad-option" without frames or plan.
/// O(frames log cameras).
Result<FleetSimulation> simulateFleet(const Fleet& fleet, const FleetAnswer& answer,
                                      const FleetSimulationOptions& options, const Effort& effort = {});

/// Workers behind one queue, first come first served.
class WorkerQueue {
public:
    explicit WorkerQueue(std::size_t workers) : free_(workers, 0.0) {}

    /// A job that arrives (times never fall) and takes so long; answers when it begins. O(log workers).
    double begin(double arrival, double takes);
    double busy() const { return busy_; }
    double lastEnd() const { return lastEnd_; }

private:
    std::vector<double> free_; ///< a heap: the earliest first
    double busy_ = 0, lastEnd_ = 0;
};

} // namespace cutpoint
