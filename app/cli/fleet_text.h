// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The answer about a fleet as tables for a terminal, in the language spoken.
#pragma once

#include "core/study/fleet/fleet.h"
#include "core/study/fleet/fleet_day.h"
#include "core/study/fleet/fleet_simulation.h"

#include <optional>
#include <string>

namespace cutpoint {

/// The value with its price, the baselines, and a row for each share of a class.
std::string fleetText(const Fleet& fleet, const FleetAnswer& answer, const FleetBaselines& baselines,
                      const std::optional<FleetSimulation>& simulation);
/// What each hour needs, and where each class is cut then.
std::string fleetDayText(const Fleet& fleet, const FleetDay& day);

} // namespace cutpoint
