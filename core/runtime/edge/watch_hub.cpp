// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/watch_hub.h"

#include "core/runtime/service/sentence_message.h"

#include <chrono>

namespace cutpoint {

void Watcher::push(std::shared_ptr<const WatchUpdate> update) {
    {
        const std::lock_guard lock(mutex_);
        if (updates_.size() >= capacity_) {
            updates_.pop_front();
            ++lost_;
        }
        updates_.push_back(std::move(update));
    }
    filled_.notify_one();
}

std::optional<WatchUpdate> Watcher::next(Seconds wait) {
    std::unique_lock lock(mutex_);
    if (!filled_.wait_for(lock, std::chrono::duration<double>(wait.value), [&] { return !updates_.empty(); }))
        return std::nullopt;
    if (lost_ > 0) {
        WatchUpdate gap;
        gap.mutable_event()->set_kind("gap");
        const Sentence text = say("Records that were lost because they were not read in time: %1", lost_);
        gap.mutable_event()->set_text(text.text());
        *gap.mutable_event()->mutable_told_text() = messageOf(text);
        lost_ = 0;
        return gap;
    }
    const auto update = std::move(updates_.front());
    updates_.pop_front();
    return *update;
}

void WatchHub::publish(WatchUpdate update) {
    const auto shared = std::make_shared<const WatchUpdate>(std::move(update));
    const std::lock_guard lock(mutex_);
    std::erase_if(watchers_, [&](const std::weak_ptr<Watcher>& weak) {
        const auto watcher = weak.lock();
        if (watcher)
            watcher->push(shared);
        return !watcher;
    });
}

std::shared_ptr<Watcher> WatchHub::subscribe() {
    const std::lock_guard lock(mutex_);
    std::erase_if(watchers_, [](const std::weak_ptr<Watcher>& weak) { return weak.expired(); });
    if (watchers_.size() >= mostWatchers)
        return nullptr;
    auto watcher = std::make_shared<Watcher>(capacity);
    watchers_.push_back(watcher);
    return watcher;
}

} // namespace cutpoint
