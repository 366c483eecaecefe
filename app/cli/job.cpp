// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job.h"

#include "app/cli/text_table.h"
#include "core/model/sentence.h"

#include <CLI/CLI.hpp>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <fmt/format.h>
#include <unistd.h>

namespace cutpoint {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

volatile std::sig_atomic_t interruptions = 0;
std::atomic<int> workersBehind{0};

extern "C" void onInterrupt(int number) {
    interruptions = 1;
    // A second one ends the program the hard way.
    std::signal(number, SIG_DFL);
}

constexpr auto tick = 10ms;
constexpr auto firstShown = 1s;
/// How long a worker may take to stop. Ctrl+C promises an end within 100 ms, printing included.
constexpr auto graceAfterInterrupt = 50ms;
constexpr auto graceAfterTimeLimit = 500ms;

} // namespace

void JobOptions::addTo(CLI::App& app) {
    app.add_option("--time-limit", timeLimit,
                   say("Stop after this time, e.g. 10s, with the best answer known by then"))
        ->type_name("TIME")
        ->group("Output");
    app.add_flag("--quiet", quiet, say("No progress, notes or warnings on standard error; errors stay"))
        ->group("Output");
}

/// What the waiting thread and the worker share; it outlives whichever ends first.
struct Job::Shared {
    std::mutex mutex;
    std::condition_variable changed;
    bool done = false;
    std::exception_ptr fault;
};

Job::Job(std::optional<std::chrono::nanoseconds> timeLimit, bool quiet)
    : start_(Clock::now()), timeLimit_(timeLimit), quiet_(quiet), terminal_(isatty(STDERR_FILENO) == 1) {
    interruptions = 0;
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

Job::~Job() {
    clearProgress();
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool Job::leftWork() {
    return workersBehind > 0;
}

void JobNews::report(const std::string& known) {
    const std::lock_guard lock(mutex_);
    known_ = known;
}

std::string JobNews::known() const {
    const std::lock_guard lock(mutex_);
    return known_;
}

std::optional<std::chrono::nanoseconds> Job::remaining() const {
    if (!timeLimit_)
        return std::nullopt;
    return std::max<std::chrono::nanoseconds>(*timeLimit_ - (Clock::now() - start_), 0ns);
}

bool Job::noteStop() {
    // Ctrl+C counts also while a worker takes its time to stop at the limit.
    const bool interrupted = interruptions != 0 && end_ != End::Interrupted;
    const bool late = end_ == End::Finished && timeLimit_ && Clock::now() - start_ >= *timeLimit_;
    if (interrupted || late)
        end_ = interrupted ? End::Interrupted : End::TimeLimit;
    return interrupted || late;
}

bool Job::goesOn(const std::string& what) {
    noteStop();
    if (end_ == End::Finished)
        showProgress(what, Clock::now() - start_);
    return end_ == End::Finished;
}

bool Job::runTask(const std::string& what, std::function<void(std::stop_token)> task) {
    news_->report("");
    noteStop(); // many short tasks would never be waited for
    const auto shared = std::make_shared<Shared>();
    std::stop_source stop;
    if (end_ != End::Finished)
        stop.request_stop();
    ++workersBehind;
    std::thread([shared, task = std::move(task), token = stop.get_token()] {
        std::exception_ptr fault;
        try {
            task(token);
        } catch (...) {
            fault = std::current_exception();
        }
        --workersBehind;
        const std::lock_guard lock(shared->mutex);
        shared->fault = fault;
        shared->done = true;
        shared->changed.notify_all();
    }).detach();

    std::optional<Clock::time_point> giveUp;
    if (stop.stop_requested())
        giveUp = Clock::now() + graceAfterInterrupt;
    std::unique_lock lock(shared->mutex);
    while (!shared->changed.wait_for(lock, tick, [&] { return shared->done; })) {
        const auto now = Clock::now();
        if (giveUp && now >= *giveUp)
            break;
        if (noteStop()) {
            giveUp = now + (end_ == End::Interrupted ? graceAfterInterrupt : graceAfterTimeLimit);
            stop.request_stop();
        }
        if (!giveUp)
            showProgress(what, now - start_);
    }
    clearProgress();
    if (shared->fault)
        std::rethrow_exception(shared->fault);
    return shared->done;
}

void Job::showProgress(const std::string& what, Clock::duration elapsed) {
    if (quiet_ || elapsed < firstShown || elapsed - shownAt_ < (terminal_ ? 100ms : 1000ms))
        return;
    shownAt_ = elapsed;
    std::string line = fmt::format("{:.0f} s: {}", std::chrono::duration<double>(elapsed).count(), what);
    if (const std::string known = news_->known(); !known.empty())
        line += ", " + known;
    if (terminal_) {
        fmt::print(stderr, "\r{:<{}}", line, shownWidth_);
        shownWidth_ = displayWidth(line);
    } else
        fmt::print(stderr, "{}\n", line);
    std::fflush(stderr);
}

void Job::clearProgress() {
    if (shownWidth_ == 0)
        return;
    fmt::print(stderr, "\r{:<{}}\r", "", shownWidth_);
    std::fflush(stderr);
    shownWidth_ = 0;
}

} // namespace cutpoint
