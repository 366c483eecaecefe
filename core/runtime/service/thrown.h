// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"

namespace cutpoint {

/// What is being caught, as an issue: "no-memory" for an allocation that failed, "engine-failed" with its own
/// words for anything else. Only inside a catch block.
Issue thrownIssue();

} // namespace cutpoint
