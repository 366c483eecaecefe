// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace cutpoint::test {

/// How long a test awaits what must come, ms. No test may depend on how fast a machine is: this only ends one
/// that would hang.
inline constexpr int patienceMs = 120'000;

/// Time for a search whose end is tested, likewise.
inline constexpr std::chrono::minutes searchPatience{30};

} // namespace cutpoint::test
