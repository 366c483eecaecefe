// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/busy_meter.h"

#include <algorithm>
#include <vector>

namespace cutpoint {

BusyMeter::Run::Run(BusyMeter& meter) : meter_(meter) {
    const std::lock_guard lock(meter_.mutex_);
    start_ = meter_.running_.insert(Clock::now());
}

BusyMeter::Run::~Run() {
    const std::lock_guard lock(meter_.mutex_);
    meter_.ended_.emplace_back(*start_, Clock::now());
    meter_.running_.erase(start_);
    meter_.forget(Clock::now());
}

double BusyMeter::Run::finish() {
    std::unique_lock lock(meter_.mutex_);
    const auto pure = Clock::now() - *start_;
    if (meter_.slowdown_ > 1) {
        const auto until = *start_ + std::chrono::duration_cast<Clock::duration>(pure * meter_.slowdown_);
        meter_.changed_.wait_until(lock, until, [this] { return meter_.stopped_; });
    }
    return std::chrono::duration<double>(Clock::now() - *start_).count();
}

double BusyMeter::fraction() {
    const std::lock_guard lock(mutex_);
    const auto now = Clock::now();
    forget(now);
    std::vector<std::pair<Clock::time_point, Clock::time_point>> spans(ended_.begin(), ended_.end());
    for (const auto start : running_)
        spans.emplace_back(start, now);
    std::sort(spans.begin(), spans.end());
    Clock::duration busy{0};
    auto reached = now - window;
    for (const auto& [start, end] : spans) {
        const auto from = std::max(start, reached);
        if (end > from) {
            busy += end - from;
            reached = end;
        }
    }
    return std::min(1.0, std::chrono::duration<double>(busy) / std::chrono::duration<double>(window));
}

void BusyMeter::stop() {
    {
        const std::lock_guard lock(mutex_);
        stopped_ = true;
    }
    changed_.notify_all();
}

void BusyMeter::forget(Clock::time_point now) {
    // Runs end out of order; one that ends late only keeps those behind it a little longer.
    while (!ended_.empty() && ended_.front().second < now - window)
        ended_.pop_front();
}

} // namespace cutpoint
