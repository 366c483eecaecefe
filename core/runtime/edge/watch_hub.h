// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"
#include "proto/cutpoint_edge.pb.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace cutpoint {

using WatchUpdate = edge::v1::WatchUpdate;

/// One watcher's buffer. A watcher that does not read loses its oldest records, and is told how many; it
/// never holds up the stream.
class Watcher {
public:
    explicit Watcher(std::size_t capacity) : capacity_(capacity) {}

    void push(std::shared_ptr<const WatchUpdate> update);
    /// The next record; nothing after `wait`. After a loss an event "gap" comes first.
    std::optional<WatchUpdate> next(Seconds wait);

private:
    const std::size_t capacity_;
    std::mutex mutex_;
    std::condition_variable filled_;
    std::deque<std::shared_ptr<const WatchUpdate>> updates_;
    std::int64_t lost_ = 0;
};

/// Hands every record to every watcher. Thread-safe; publishing never waits for a watcher.
class WatchHub {
public:
    static constexpr std::size_t capacity = 4096, mostWatchers = 32;

    void publish(WatchUpdate update);
    /// Null when there are `mostWatchers` already. The watcher leaves by dropping its pointer.
    std::shared_ptr<Watcher> subscribe();

private:
    std::mutex mutex_;
    std::vector<std::weak_ptr<Watcher>> watchers_;
};

} // namespace cutpoint
