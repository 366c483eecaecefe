// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/engine/compute_timer.h"

#include <algorithm>
#include <ctime>

namespace cutpoint {
namespace {

thread_local double elsewhere = 0;

double threadSeconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec) + elsewhere;
}

} // namespace

ComputeTimer::ComputeTimer() : begin_(std::chrono::steady_clock::now()), ownBegin_(threadSeconds()) {}

Seconds ComputeTimer::wall() const {
    return Seconds(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count());
}

Seconds ComputeTimer::own() const {
    return Seconds(threadSeconds() - ownBegin_);
}

void ComputeTimer::computedElsewhere(Seconds time) {
    elsewhere += time.value;
}

Seconds ComputeTimer::stretch(double slowdown, bool oneThread) const {
    return (oneThread ? own() : wall()) * std::max(0.0, slowdown - 1);
}

} // namespace cutpoint
