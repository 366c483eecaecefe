// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/connection_threads.h"

#include <system_error>
#include <utility>

namespace cutpoint {

void ConnectionThreads::enqueue(std::function<void()> connection) {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(std::move(connection));
    if (waiting_.size() > idle_ && threads_.size() < most_) {
        try {
            threads_.emplace_back([this] { serve(); });
        } catch (const std::system_error&) {
            // No more threads on this machine: those that there are get to it.
            if (threads_.empty())
                throw;
        }
    }
    come_.notify_one();
}

void ConnectionThreads::serve() {
    std::unique_lock lock(mutex_);
    for (;;) {
        ++idle_;
        come_.wait(lock, [this] { return !waiting_.empty() || ending_; });
        --idle_;
        if (waiting_.empty())
            return;
        const auto connection = std::move(waiting_.front());
        waiting_.pop_front();
        lock.unlock();
        connection();
        lock.lock();
    }
}

void ConnectionThreads::shutdown() {
    std::vector<std::thread> threads;
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
        threads = std::exchange(threads_, {});
    }
    come_.notify_all();
    for (std::thread& thread : threads)
        thread.join();
}

} // namespace cutpoint
