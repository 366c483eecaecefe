// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/fleet/fleet.h"

namespace cutpoint {

/// The same mix of classes with so many cameras in all, by the largest remainder; as it is when they are as
/// many. O(classes log classes).
Fleet scaledFleet(const Fleet& fleet, std::int64_t cameras);

/// How many cameras of a mix a server can carry.
struct FleetCapacity {
    /// What shared things run out first at the knee.
    enum class Bottleneck { Workers, Uplink };
    struct Knee {
        std::int64_t cameras = 0; ///< the most of which each has the plan that it would have alone
        Bottleneck by = Bottleneck::Workers;
    };
    /// A number of cameras, and the mean latency of their frames; nothing where a rule finds no plan.
    struct Point {
        std::int64_t cameras = 0;
        std::optional<Seconds> best, more, equalShare, edgeOnly; ///< more: with one worker more
    };

    Seconds alone;                                   ///< mean latency while nothing is short
    std::optional<Knee> knee, kneeMore;              ///< none: no number of cameras runs out of anything
    std::optional<std::int64_t> most;                ///< that find a plan at all; none: any number does
    std::vector<Point> points;                       ///< ascending; the fleet's own number is among them
    static constexpr std::int64_t limit = 1'000'000; ///< of cameras looked at
};

/// Latency over the number of cameras, in the fleet's mix. Each point is a least sum of latencies within
/// `question.maxLatency`, to what rounding finds in `question.mostNodes`; limits of classes are left out, as
/// in that objective. Errors: checkFleet's; "cancelled".
Result<FleetCapacity> fleetCapacity(const Fleet& fleet, const FleetQuestion& question,
                                    const Effort& effort = {});

} // namespace cutpoint
