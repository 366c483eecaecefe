// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/job.h"
#include "core/export/comparison_export.h"

#include <vector>

namespace cutpoint {

/// Every method on every one of `objectives`, exact first. Methods that cannot answer (a limit they cannot
/// carry, a dead link) are in the table with the reason. When the job is stopped, what is there so far.
///
/// One frontier serves all exact answers and the limit of DSH where the net is not too wide for it.
Comparison compareMethods(Job& job, const Problem& problem, const std::vector<Objective>& objectives);

} // namespace cutpoint
