// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fleet/fleet_answers.h"

#include <QStringList>

namespace cutpoint {

/// The answer in sentences (rich text): what is reached, what one worker more brings, how many cameras are
/// carried, and what the day needs.
QStringList fleetTold(const Fleet& fleet, const FleetQuestion& question, const FleetAnswers& answers);

} // namespace cutpoint
