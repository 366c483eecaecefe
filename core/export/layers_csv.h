// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <string>

namespace cutpoint {

/// The layers with their times and sizes as the profile has them, before what-if factors, and the side that
/// the plan puts them on: `layer,edge_s,cloud_s,output_bytes,side`, in the model's order. Opens as a profile.
std::string layersCsv(const Problem& problem, const Plan& plan);

} // namespace cutpoint
