// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"

#include <chrono>

namespace cutpoint {

/// Times a computation of the calling thread, and says how long a slower device would take for it.
class ComputeTimer {
public:
    ComputeTimer();

    /// What has passed, waiting for a processor included.
    Seconds wall() const;
    /// What this thread has computed; the helpers of an engine with several threads are not in it.
    Seconds own() const;
    /// Another process has computed so long for the calling thread: counts as the thread's own.
    static void computedElsewhere(Seconds time);
    /// How much longer a device that is `slowdown` times slower takes. By own() where the thread does all the
    /// work itself, for what else runs on this machine would not hold that device up; by wall() otherwise.
    Seconds stretch(double slowdown, bool oneThread) const;

private:
    std::chrono::steady_clock::time_point begin_;
    double ownBegin_;
};

} // namespace cutpoint
