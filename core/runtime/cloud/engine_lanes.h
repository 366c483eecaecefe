// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"
#include "core/runtime/engine/inference_engine.h"
#include "core/runtime/service/serial_executor.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace cutpoint {

/// Engines with the same model, each on a thread of its own, and one bounded queue of jobs for all of them.
/// Between jobs each lane looks after its engine; while an engine rests, the others take its jobs, and when
/// all rest, the jobs are told so by whichever engine they get.
class EngineLanes {
public:
    /// Called once, on a lane's thread with its engine, or with nullptr when the lanes stop before its turn.
    using Job = std::function<void(InferenceEngine*)>;
    using Posted = SerialExecutor::Posted;

    EngineLanes(std::vector<std::unique_ptr<InferenceEngine>> engines, std::size_t longestQueue);
    ~EngineLanes(); ///< as stop(Seconds(0))
    EngineLanes(const EngineLanes&) = delete;
    EngineLanes& operator=(const EngineLanes&) = delete;

    std::size_t size() const { return engines_.size(); }
    /// Never blocks. Unless the answer is Yes, the job is not called.
    Posted post(Job job);
    /// Takes no more jobs and finishes those that run or wait for up to `grace`; then turns those away that
    /// wait, and interrupts what runs where the engine can be. Not from a job. Safe to call twice.
    void stop(Seconds grace);

private:
    void work(std::size_t lane);
    bool allRest(InferenceEngine::Clock::time_point now) const;
    /// Runs one job; the lock is not held.
    static void perform(const Job& job, InferenceEngine* engine);

    const std::size_t longest_;
    std::vector<std::unique_ptr<InferenceEngine>> engines_;
    std::vector<InferenceEngine::Clock::time_point> restUntil_; ///< of each engine, as its lane last saw it
    std::mutex mutex_;
    std::condition_variable changed_, ended_;
    std::deque<Job> queue_;
    std::size_t working_ = 0; ///< lanes that have not ended
    bool stopping_ = false, dropping_ = false;
    std::mutex joining_;
    std::vector<std::thread> threads_; ///< last: they use all of the above
};

} // namespace cutpoint
