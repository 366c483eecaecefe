// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/cloud_watch.h"

#include <algorithm>
#include <chrono>

namespace cutpoint {
namespace {

constexpr double kFirstWait = 0.2, kLongestWait = 3; // seconds

} // namespace

CloudWatch::CloudWatch(std::function<bool()> up, std::function<bool()> tryReturn)
    : up_(std::move(up)), tryReturn_(std::move(tryReturn)),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

void CloudWatch::lost() {
    const std::lock_guard lock(mutex_); // else it could come between the thread's question and its sleep
    lost_.notify_all();
}

void CloudWatch::run(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    double wait = kFirstWait;
    while (!stop.stop_requested()) {
        if (up_()) {
            wait = kFirstWait;
            lost_.wait(lock, stop, [&] { return !up_(); });
            continue;
        }
        // Awake once a while or when a deployment has brought the cloud back and it is lost again.
        lost_.wait_for(lock, stop, std::chrono::duration<double>(wait), up_);
        if (stop.stop_requested() || up_())
            continue;
        lock.unlock();
        wait = tryReturn_() ? kFirstWait : std::min(wait * 1.5, kLongestWait);
        lock.lock();
    }
}

} // namespace cutpoint
