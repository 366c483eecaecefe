// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/fleet/fleet_capacity.h"
#include "core/study/fleet/fleet_day.h"
#include "core/study/fleet/fleet_simulation.h"

namespace cutpoint {

/// Everything that is told of a fleet.
struct FleetAnswers {
    FleetAnswer answer;
    FleetBaselines baselines;
    FleetCapacity capacity;
    std::optional<FleetSimulation> simulation; ///< where it has a plan and not too many cameras
    FleetDay day;
};

/// Answers the question, with all that stands beside it; classes without points get them. Errors: those of
/// fleetPoints, solveFleet and their kin; "cancelled".
Result<std::shared_ptr<const FleetAnswers>> answerFleet(Fleet& fleet, const FleetQuestion& question,
                                                        const Effort& effort);

} // namespace cutpoint
