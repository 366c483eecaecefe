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
    : longest_(longestQueue), engines_(std::move(engines)), restUntil_(engines_.size()),
      working_(engines_.size()) {
    for (std::size_t lane = 0; lane < engines_.size(); ++lane)
        threads_.emplace_back([this, lane] { work(lane); });
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

/// A job waits for none of them: where all rest, it is told so.
bool EngineLanes::allRest(InferenceEngine::Clock::time_point now) const {
    return std::ranges::all_of(restUntil_, [now](const auto until) { return now < until; });
}

void EngineLanes::work(std::size_t lane) {
    InferenceEngine& engine = *engines_[lane];
    std::unique_lock lock(mutex_);
    for (;;) {
        changed_.wait_for(lock, kRound, [this] { return stopping_ || !queue_.empty(); });
        if (stopping_ && queue_.empty())
            break;
        const auto now = InferenceEngine::Clock::now();
        const bool resting = !stopping_ && now < restUntil_[lane] && !allRest(now);
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
        const auto until = engine.restsUntil();
        if (resting)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        lock.lock();
        restUntil_[lane] = until;
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
