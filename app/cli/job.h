// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

namespace CLI {
class App;
}

namespace cutpoint {

/// `--time-limit` and `--quiet`, as typed.
struct JobOptions {
    std::string timeLimit;
    bool quiet = false;

    void addTo(CLI::App& app);
};

/// What a worker knows so far, shown with the progress. Outlives the job for workers that are left behind.
class JobNews {
public:
    /// "best 409 ms, at least 378 ms". For any thread.
    void report(const std::string& known);
    std::string known() const;

private:
    mutable std::mutex mutex_;
    std::string known_;
};

/// The work of one call. It runs on a thread of its own while this one shows progress on stderr (after a
/// second; one line a second, or one line that is rewritten when stderr is a terminal), watches the time
/// limit and Ctrl+C.
///
/// A worker that does not stop in time is left behind: its captures must be values, and the program must end
/// by std::quick_exit when leftWork() says so.
class Job {
public:
    enum class End { Finished, TimeLimit, Interrupted };

    /// The time limit counts from here, over all that is run.
    explicit Job(std::optional<std::chrono::nanoseconds> timeLimit = {}, bool quiet = false);
    ~Job();
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;

    /// Runs `work` and answers its result; nothing when it had to be left behind. `what` completes "still
    /// ...". Exceptions of the work come out here.
    template <class T>
    std::optional<T> run(const std::string& what, std::function<T(std::stop_token)> work) {
        const auto result = std::make_shared<std::optional<T>>();
        std::function<void(std::stop_token)> task = [result, work = std::move(work)](std::stop_token stop) {
            *result = work(std::move(stop));
        };
        if (!runTask(what, std::move(task)))
            return std::nullopt;
        return std::move(*result);
    }

    /// For work of many short pieces: looks at the time limit and Ctrl+C and shows progress, as run() does
    /// while it waits. False once there is no more time.
    bool goesOn(const std::string& what);
    /// Takes the progress off the terminal, so that something else can be printed there.
    void clearProgress();

    /// Why the last run ended; once it is not Finished, later runs are asked to stop at once.
    End end() const { return end_; }
    /// What is left of the time limit, at least zero; nothing without one.
    std::optional<std::chrono::nanoseconds> remaining() const;
    const std::shared_ptr<JobNews>& news() const { return news_; }
    bool quiet() const { return quiet_; }

    /// True when a worker still runs behind.
    static bool leftWork();

private:
    struct Shared;
    /// Notes that the time is over or that Ctrl+C was pressed, once for each; true when it is news.
    bool noteStop();
    bool runTask(const std::string& what, std::function<void(std::stop_token)> task);
    void showProgress(const std::string& what, std::chrono::steady_clock::duration elapsed);

    std::chrono::steady_clock::time_point start_;
    std::optional<std::chrono::nanoseconds> timeLimit_;
    bool quiet_, terminal_;
    End end_ = End::Finished;
    std::chrono::steady_clock::duration shownAt_{};
    std::size_t shownWidth_ = 0;
    std::shared_ptr<JobNews> news_ = std::make_shared<JobNews>();
};

} // namespace cutpoint
