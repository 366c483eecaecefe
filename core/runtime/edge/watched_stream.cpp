// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/watched_stream.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <fmt/format.h>
#include <mutex>
#include <thread>

namespace cutpoint {
namespace {

/// Asks a call to stop once nothing has been heard for so long.
class Patience {
public:
    explicit Patience(Seconds limit)
        : limit_(limit.value), thread_([this](const std::stop_token& end) { wait(end); }) {}

    void heard() {
        {
            const std::lock_guard lock(mutex_);
            ++heard_;
        }
        changed_.notify_one();
    }
    std::stop_token token() const { return call_.get_token(); }
    void stop() { call_.request_stop(); }
    bool isOver() const { return over_; }

private:
    void wait(const std::stop_token& end) {
        std::unique_lock lock(mutex_);
        auto known = heard_;
        while (changed_.wait_for(lock, end, limit_, [&] { return heard_ != known; }))
            known = heard_;
        if (end.stop_requested())
            return;
        over_ = true;
        lock.unlock();
        call_.request_stop();
    }

    const std::chrono::duration<double> limit_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::uint64_t heard_ = 0;
    std::atomic<bool> over_ = false;
    std::stop_source call_;
    std::jthread thread_; ///< ends before what it uses
};

} // namespace

std::optional<Issue> watchStream(const EdgeClient& client, double framesPerSecond, std::int64_t frames,
                                 const std::function<bool(const edge::v1::WatchUpdate&)>& take,
                                 Seconds patience, const std::string& whenFull, const std::stop_token& stop) {
    Patience left(patience);
    const std::stop_callback leave(stop, [&] { left.stop(); });
    std::optional<Issue> refused;
    bool started = false;
    const auto lost = client.watch(
        [&](const edge::v1::WatchUpdate& update) {
            left.heard();
            const std::string& kind = update.event().kind();
            // The end of an earlier stream may still be on its way.
            started = started || update.has_frame() || kind == "stream-started";
            const bool ended = started && (kind == "stream-ended" || kind == "stream-stopped");
            return take(update) && !ended;
        },
        [&] {
            refused = client.startStream(framesPerSecond, frames, whenFull);
            if (refused)
                left.stop();
        },
        left.token());
    if (refused || lost)
        return refused ? refused : lost;
    if (left.isOver())
        return Issue{Severity::Error,
                     code::StreamSilent,
                     "",
                     0,
                     "",
                     say("The edge has told of no frame for %1 s.", patience.value),
                     say("See the edge's log; if its frames take that long, wait longer.")};
    return std::nullopt;
}

} // namespace cutpoint
