// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <httplib.h>
#include <mutex>
#include <thread>
#include <vector>

namespace cutpoint {

/// Threads for the connections of an HTTP server, which keeps one for as long as a client stays connected: as
/// many as there ever were at once, up to a bound; further connections wait.
class ConnectionThreads final : public httplib::TaskQueue {
public:
    explicit ConnectionThreads(std::size_t most) : most_(most) {}
    ~ConnectionThreads() override { shutdown(); }

    void enqueue(std::function<void()> connection) override;
    /// Serves what waits, then ends all threads. Safe to call twice.
    void shutdown() override;

private:
    void serve();

    const std::size_t most_;
    std::mutex mutex_;
    std::condition_variable come_;
    std::deque<std::function<void()>> waiting_;
    std::size_t idle_ = 0;
    bool ending_ = false;
    std::vector<std::thread> threads_;
};

} // namespace cutpoint
