// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace cutpoint {

/// A call was refused for want of the right token: counted, and written to the log, at most one line a second
/// with how many came since the last. `peer` may be empty. Thread-safe.
void countStranger(std::string_view peer);
/// Such calls of this process so far.
std::int64_t strangers();

} // namespace cutpoint
