// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/stranger_log.h"

#include "core/runtime/service/event_log.h"

#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>

namespace cutpoint {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds kFold(1);

std::atomic<std::int64_t> all{0};
std::mutex mutex;                      // guards what follows
std::optional<Clock::time_point> told; // when the last line was written
std::int64_t toldAll = 0;              // how many had come by then

} // namespace

void countStranger(std::string_view peer) {
    const std::int64_t now = ++all;
    std::int64_t since = 0;
    {
        const std::lock_guard lock(mutex);
        if (told && Clock::now() - *told < kFold)
            return;
        told = Clock::now();
        since = now - toldAll;
        toldAll = now;
    }
    logEvent(LogLevel::Warning, "wrong-token",
             {{"peer", peer.empty() ? "unknown" : peer}, {"calls", since}, {"calls_so_far", now}});
}

std::int64_t strangers() {
    return all;
}

} // namespace cutpoint
