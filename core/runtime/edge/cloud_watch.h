// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace cutpoint {

/// Sleeps while the cloud is there; once it is lost, tries to return to it, less and less often up to every
/// three seconds, lest a cloud that answers but refuses the half be asked all the time. A cloud that is lost
/// again soon after a return waits longer, up to a minute. Its own thread calls both functions, without locks
/// held.
class CloudWatch {
public:
    /// `up`: whether the cloud is there; `tryReturn`: true when it is back; it ends soon after
    /// a stop.
    CloudWatch(std::function<bool()> up, std::function<bool(const std::stop_token&)> tryReturn);
    /// The cloud has just been lost: up() is false.
    void lost();
    /// Waits for a try that is under way; none follows.
    void stop() { thread_ = {}; }

private:
    void run(const std::stop_token& stop);

    const std::function<bool()> up_;
    const std::function<bool(const std::stop_token&)> tryReturn_;
    std::mutex mutex_;
    std::condition_variable_any lost_;
    std::jthread thread_;
};

} // namespace cutpoint
