// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"

#include <string>

namespace cutpoint {

/// The model and its profile as the documented JSON ("format": "cutpoint-model", "version": 1); importNative
/// reads back the same values and provenance. Missing times are left out. O(V + L).
std::string writeNative(const LayerGraph& graph, const Profile& profile);

} // namespace cutpoint
