// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>

namespace cutpoint {

/// SIGINT and SIGTERM as something to wait for. Made before any thread starts, so that every thread inherits
/// the blocked signals and none is interrupted.
class StopSignal {
public:
    StopSignal();

    /// Waits for the first signal and answers it. From then on a second one ends the process at once.
    int wait();

private:
    sigset_t signals_;
};

} // namespace cutpoint
