// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace cutpoint {

/// One thread that runs tasks in order from a bounded queue.
class SerialExecutor {
public:
    /// Called once per posted task: with true to do the work, with false when the executor stops before its
    /// turn. What a task throws is logged, and the next one runs.
    using Task = std::function<void(bool run)>;

    explicit SerialExecutor(std::size_t longest);
    ~SerialExecutor(); ///< as stop(false)
    SerialExecutor(const SerialExecutor&) = delete;
    SerialExecutor& operator=(const SerialExecutor&) = delete;

    enum class Posted { Yes, QueueFull, Stopped };
    /// Never blocks. Unless the answer is Yes, the task is not called.
    Posted post(Task task);
    /// Takes no more tasks, finishes the running one and the waiting ones, or (drain false) calls the waiting
    /// ones with false; then joins. Not from a task of its own. Safe to call twice.
    void stop(bool drain);
    /// Tasks that wait or run.
    std::size_t pending() const;

private:
    void work();

    const std::size_t longest_;
    mutable std::mutex mutex_;
    std::mutex joining_;
    std::condition_variable changed_;
    std::deque<Task> queue_;
    bool running_ = false;
    bool stopping_ = false;
    bool drain_ = true;
    std::thread thread_;
};

} // namespace cutpoint
