// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"

#include <vector>

namespace cutpoint {

/// Runs the desktop program without a display, for what only it can draw: waits for its end and answers its
/// exit code. Its output goes where this program's goes. Errors: "no-desktop" where it is not installed.
Result<int> runDesktop(const std::vector<std::string>& arguments);

} // namespace cutpoint
