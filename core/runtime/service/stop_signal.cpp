// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/stop_signal.h"

namespace cutpoint {

StopSignal::StopSignal() {
    sigemptyset(&signals_);
    sigaddset(&signals_, SIGINT);
    sigaddset(&signals_, SIGTERM);
    sigaddset(&signals_, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
    // A peer that leaves while we write to it is an error code, not the end of the process.
    std::signal(SIGPIPE, SIG_IGN);
}

int StopSignal::wait(const std::function<void()>& hangUp) {
    int signal = 0;
    while (sigwait(&signals_, &signal) != 0 || signal == SIGHUP)
        if (signal == SIGHUP && hangUp)
            hangUp();
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    pthread_sigmask(SIG_UNBLOCK, &signals_, nullptr);
    return signal;
}

} // namespace cutpoint
