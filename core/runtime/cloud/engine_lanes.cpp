// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/engine_lanes.h"

#include "core/runtime/service/event_log.h"
#include "core/runtime/service/thrown.h"

#include <algorithm>
#include <chrono>

namespace cutpoint {
namespace {

/// How long an engine that ended while nobody called stays unnoticed.
constexpr std::chrono::milliseconds kRound{250};

} // namespace

EngineLanes::EngineLanes(std::vector<std::unique_ptr<InferenceEngine>> engines, std::size_t longestQueue)
    : longest_(longestQueue), engines_(std::move(engines)), working_(engines_.size()) {
    for (const auto& engine : engines_)
        threads_.emplace_back([this, &engine] { work(*engine); });
}

EngineLanes::~EngineLanes() {
    stop(Seconds(0));
}

EngineLanes::Posted EngineLanes::post(Job job) {
    {
        const std::lock_guard lock(mutex_);
        if (stopping_)
            return Posted::Stopped;
        if (queue_.size() >= longest_)
            return Posted::QueueFull;
        queue_.push_back(std::move(job));
    }
    changed_.notify_one();
    return Posted::Yes;
}

void EngineLanes::stop(Seconds grace) {
    {
        std::unique_lock lock(mutex_);
        stopping_ = true;
        changed_.notify_all();
        ended_.wait_for(lock, std::chrono::duration<double>(grace.value), [this] { return working_ == 0; });
        dropping_ = true;
    }
    for (const auto& engine : engines_)
        engine->interrupt();
    changed_.notify_all();
    const std::lock_guard lock(joining_);
    for (std::thread& thread : threads_)
        if (thread.joinable())
            thread.join();
}

void EngineLanes::work(InferenceEngine& engine) {
    std::unique_lock lock(mutex_);
    for (;;) {
        changed_.wait_for(lock, kRound, [this] { return stopping_ || !queue_.empty(); });
        if (stopping_ && queue_.empty())
            break;
        const bool resting =
            engines_.size() > 1 && !stopping_ && InferenceEngine::Clock::now() < engine.restsUntil();
        if (resting && !queue_.empty())
            changed_.notify_one(); // the job is another lane's
        Job job;
        if (!queue_.empty() && !resting) {
            job = std::move(queue_.front());
            queue_.pop_front();
        }
        const bool drop = dropping_, stopping = stopping_;
        lock.unlock();
        if (job)
            perform(job, drop ? nullptr : &engine);
        job = nullptr; // what it holds must go before the lane does
        if (!stopping)
            engine.tend();
        if (resting)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        lock.lock();
    }
    --working_;
    ended_.notify_all();
}

void EngineLanes::perform(const Job& job, InferenceEngine* engine) {
    try {
        job(engine);
    } catch (...) {
        // A job answers for its own faults; one that does not must not take the process with it.
        const Issue issue = thrownIssue();
        logEvent(LogLevel::Error, "task-failed",
                 {{"code", issue.code.word()}, {"reason", issue.message.text()}});
    }
}

} // namespace cutpoint
