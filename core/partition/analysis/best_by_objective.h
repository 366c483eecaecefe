// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/analysis/breakpoints.h"

namespace cutpoint {

/// The plans that are best for an objective, each from its own bandwidth to that of the next, under the
/// problem's Q, T0 and powers; `sides` is empty where no plan meets the limits. Latency: bestByBandwidth().
/// Others have no lines over 1/B, so they are asked for 48 times a decade from 10 kbit/s to 1 Gbit/s, and
/// each change is found to 1 in 10,000; plans that rule for less than a step may be missed. Some hundreds of
/// scans of the frontier.
std::vector<BestFrom> bestByObjective(const Frontier& frontier, const Problem& problem, Objective objective);

} // namespace cutpoint
