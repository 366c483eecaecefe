// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/fleet/fleet.h"

namespace cutpoint {

/// What holds of a fleet from one moment to the next.
struct FleetInstant {
    Seconds from, to;
    std::vector<std::int64_t> counts;   ///< n by class
    std::vector<FramesPerSecond> rates; ///< Q by class; 0 where it rests
    FleetAnswer answer;                 ///< without a plan where no division keeps the limits
    /// Fewest workers within the latency limits, where every camera has one; else with which every camera has
    /// the plan that it would have alone. Both used up to the server's share. None: no number is enough.
    std::optional<double> workers;
};

/// A fleet over a day (paper, Fig. 22).
struct FleetDay {
    std::vector<FleetInstant> instants; ///< one after another from 0 to `length`
    Seconds length;
    bool isLimited = false; ///< `workers` keep latency limits

    /// The instant that holds at t, past the end the last.
    const FleetInstant& at(Seconds t) const;
    /// The busiest instant's workers; none where one has none.
    std::optional<double> mostWorkers() const;
};

inline constexpr Seconds usualDay{86'400};

/// A class has a curve.
bool changesOverDay(const Fleet& fleet);
/// The longest curve's period; a day where there is none.
Seconds dayLength(const Fleet& fleet);
/// The fleet with the counts and rates of a moment; a class that then takes no frames has no cameras.
Fleet fleetAt(const Fleet& fleet, Seconds t);

/// Answers the question at every step of the curves, each on its own: cameras change their plan at once. The
/// cost of an answer for each step, and as much for its workers. Errors: checkFleet's; "bad-fleet" for over
/// 2,000 steps; "cancelled".
Result<FleetDay> fleetDay(const Fleet& fleet, const FleetQuestion& question, const Effort& effort = {});

} // namespace cutpoint
