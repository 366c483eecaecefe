// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What several commands tell alike, for the language spoken; JSON and CSV have the core's own words.
#pragma once

#include "core/model/plan.h"
#include "core/model/problem.h"
#include "core/model/sentence.h"
#include "core/study/fleet/fleet.h"

#include <string>

namespace cutpoint {

/// "ResNet-18: 71 layers, 4 Mbit/s".
Sentence headingSentence(const Problem& problem);
/// "optimal", "within 2 %", "heuristic", "infeasible".
Sentence certificateSentence(const Certificate& certificate);
/// What the answer's plans respect: "fused groups, known sizes"; empty when nothing restricts them.
Sentence restrictionSentence(const Problem& problem);
Sentence fleetStatusSentence(FleetAnswer::Status status);

} // namespace cutpoint
