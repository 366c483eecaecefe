// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/serial_executor.h"

#include "core/runtime/service/event_log.h"
#include "core/runtime/service/thrown.h"

#include <utility>

namespace cutpoint {

SerialExecutor::SerialExecutor(std::size_t longest) : longest_(longest), thread_([this] { work(); }) {}

SerialExecutor::~SerialExecutor() {
    stop(false);
}

SerialExecutor::Posted SerialExecutor::post(Task task) {
    {
        const std::lock_guard lock(mutex_);
        if (stopping_)
            return Posted::Stopped;
        if (queue_.size() >= longest_)
            return Posted::QueueFull;
        queue_.push_back(std::move(task));
    }
    changed_.notify_one();
    return Posted::Yes;
}

void SerialExecutor::stop(bool drain) {
    {
        const std::lock_guard lock(mutex_);
        drain_ = drain_ && drain;
        stopping_ = true;
    }
    changed_.notify_one();
    const std::lock_guard lock(joining_);
    if (thread_.joinable())
        thread_.join();
}

std::size_t SerialExecutor::pending() const {
    const std::lock_guard lock(mutex_);
    return queue_.size() + (running_ ? 1 : 0);
}

void SerialExecutor::work() {
    std::unique_lock lock(mutex_);
    for (;;) {
        changed_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
        if (queue_.empty())
            return;
        Task task = std::move(queue_.front());
        queue_.pop_front();
        const bool run = !stopping_ || drain_;
        running_ = true;
        lock.unlock();
        try {
            task(run);
        } catch (...) {
            // A task answers for its own faults; one that does not must not take the process with it.
            const Issue issue = thrownIssue();
            logEvent(LogLevel::Error, "task-failed",
                     {{"code", issue.code.word()}, {"reason", issue.message.text()}});
        }
        task = nullptr; // what it holds must go before pending() says that it is done
        lock.lock();
        running_ = false;
    }
}

} // namespace cutpoint
