// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <functional>

namespace cutpoint {

/// SIGINT, SIGTERM and SIGHUP as something to wait for. Made before any thread starts, so that every thread
/// inherits the blocked signals and none is interrupted.
class StopSignal {
public:
    StopSignal();

    /// Waits for the first SIGINT or SIGTERM and answers it; every SIGHUP until then calls `hangUp`, on this
    /// thread. From then on a second one ends the process at once.
    int wait(const std::function<void()>& hangUp = {});

private:
    sigset_t signals_;
};

} // namespace cutpoint
