// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/edge/plan_check.h"
#include "proto/cutpoint_edge.pb.h"

namespace cutpoint {

/// A check as it travels to the client. O(issues).
edge::v1::CheckReport reportOf(const PlanCheck& check);

} // namespace cutpoint
