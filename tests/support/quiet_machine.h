// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

namespace cutpoint {

/// Somebody says (CUTPOINT_QUIET_MACHINE=1) that nothing else runs here and that times may be judged. Without
/// it no test's outcome depends on how fast the machine is.
inline bool isQuietMachine() {
    const char* word = std::getenv("CUTPOINT_QUIET_MACHINE");
    return word != nullptr && word[0] == '1';
}

} // namespace cutpoint
