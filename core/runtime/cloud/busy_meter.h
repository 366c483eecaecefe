// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>

namespace cutpoint {

/// When the engines ran, over the last seconds; and the pauses with which a slowed server plays a smaller
/// machine. Thread-safe.
class BusyMeter {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::seconds window{5};

    /// `slowdown`: computations take this many times their own time, at least 1.
    explicit BusyMeter(double slowdown) : slowdown_(slowdown) {}
    double slowdown() const { return slowdown_; }

    /// One computation: counted as running while it lives.
    class Run {
    public:
        explicit Run(BusyMeter& meter);
        ~Run();
        Run(const Run&) = delete;
        Run& operator=(const Run&) = delete;
        /// Sleeps for the slowdown's share of what has passed so far, and answers the seconds with the pause.
        /// Ends early once the meter is stopped.
        double finish();

    private:
        BusyMeter& meter_;
        std::multiset<Clock::time_point>::iterator start_;
    };

    /// Share of the window in which an engine ran, 0 to 1; several at once count as one.
    double fraction();
    /// Wakes all pauses, now and later.
    void stop();

private:
    void forget(Clock::time_point now);

    const double slowdown_;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool stopped_ = false;
    std::multiset<Clock::time_point> running_;
    std::deque<std::pair<Clock::time_point, Clock::time_point>> ended_;
};

} // namespace cutpoint
