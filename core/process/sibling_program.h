// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace cutpoint {

/// The path of a program that belongs to this one, such as "cutpoint-agent": beside it, where both are
/// built; in the prefix' libexec/cutpoint, where helpers are installed that nobody calls by hand; or in the
/// bin folder beside its own (tests of the build tree). Empty when there is
/// none that may be run.
std::string siblingProgram(const std::string& name);

} // namespace cutpoint
