// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/cloud_watch.h"

#include <algorithm>
#include <chrono>

namespace cutpoint {
namespace {

constexpr double kFirstWait = 0.2, kLongestWait = 3, kLongestPenance = 60; // seconds
/// A return that lasts so long was a good one.
constexpr std::chrono::seconds kGoodReturn{20};

} // namespace

CloudWatch::CloudWatch(std::function<bool()> up, std::function<bool(const std::stop_token&)> tryReturn)
    : up_(std::move(up)), tryReturn_(std::move(tryReturn)),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

void CloudWatch::lost() {
    const std::lock_guard lock(mutex_); // else it could come between the thread's question and its sleep
    lost_.notify_all();
}

void CloudWatch::run(const std::stop_token& stop) {
    using Clock = std::chrono::steady_clock;
    std::unique_lock lock(mutex_);
    double first = kFirstWait, wait = first;
    Clock::time_point goodFrom = Clock::now(); // a loss before it follows a return too soon
    while (!stop.stop_requested()) {
        if (up_()) {
            lost_.wait(lock, stop, [&] { return !up_(); });
            const bool soon = Clock::now() < goodFrom;
            first = soon ? std::min(first * 2, kLongestPenance) : kFirstWait;
            wait = first;
            continue;
        }
        // Awake once a while or when a deployment has brought the cloud back and it is lost again.
        lost_.wait_for(lock, stop, std::chrono::duration<double>(wait), up_);
        if (stop.stop_requested() || up_())
            continue;
        lock.unlock();
        const bool back = tryReturn_(stop);
        lock.lock();
        if (back && up_())
            goodFrom = Clock::now() + kGoodReturn;
        else
            wait = std::min(wait * 1.5, std::max(first, kLongestWait));
    }
}

} // namespace cutpoint
