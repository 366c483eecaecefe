// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fleet/fleet_table.h"

namespace cutpoint {

/// Takes what was typed into a class's cell; times stand in the table multiplied by `timeScale`. Answers why
/// it is refused, and then the class stays as it is; empty: it was taken.
QString typeInto(FleetClass& one, FleetTable::Column column, const QString& text, double timeScale);

} // namespace cutpoint
