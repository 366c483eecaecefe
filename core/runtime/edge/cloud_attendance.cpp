// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/cloud_attendance.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fmt/format.h>
#include <random>

namespace cutpoint {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds kLook{200}; ///< at what is held; on this machine only
constexpr Seconds kDeadline(2), kRefused(300);
constexpr double kOther = 0.1; ///< of a load or latency, as a share

std::string ownName() {
    std::random_device random;
    return fmt::format("edge-{:08x}{:08x}", random(), random());
}

bool isClose(double a, double b) {
    return a == b || std::abs(a - b) <= kOther * std::max(a, b);
}

/// What a server could choose for an edge: as little, as much and as fast as before.
bool areAlike(const std::vector<LoadChoice>& a, const std::vector<LoadChoice>& b) {
    if (a.empty() || b.empty())
        return a.empty() && b.empty();
    return isClose(a.front().latency.value, b.front().latency.value) &&
           isClose(a.back().latency.value, b.back().latency.value) && isClose(a.back().load, b.back().load);
}

} // namespace

CloudAttendance::CloudAttendance(CloudClient& cloud, Options options, Changed changed)
    : cloud_(cloud), options_(options), changed_(std::move(changed)), name_(ownName()) {
    cloud.setOwner(name_, options_.lease);
    thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

CloudAttendance::~CloudAttendance() {
    thread_.request_stop();
    wake_.notify_all();
    thread_.join();
    if (attends_ && isHeard_)
        tell(Seconds(0), Seconds(1), {});
}

void CloudAttendance::setChoices(std::vector<LoadChoice> choices) {
    const std::lock_guard lock(mutex_);
    choices_ = std::move(choices);
}

std::optional<ServerShare> CloudAttendance::share() const {
    const std::lock_guard lock(mutex_);
    return share_;
}

/// Something that the cloud should know at once.
bool CloudAttendance::isNews() const {
    const auto held = cloud_.held();
    const std::lock_guard lock(mutex_);
    return held != toldModels_ || !areAlike(choices_, told_);
}

void CloudAttendance::run(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    auto next = Clock::now();
    while (!stop.stop_requested()) {
        wake_.wait_for(lock, stop, kLook, [] { return false; });
        const bool streams = !choices_.empty();
        lock.unlock();
        const bool anything = streams || attends_ || !cloud_.held().empty();
        if (!stop.stop_requested() && anything && (Clock::now() >= next || (!isRefused_ && isNews()))) {
            tell(options_.lease, kDeadline, stop);
            const Seconds pause = isRefused_ ? kRefused : streams ? options_.streaming : options_.idle;
            next = Clock::now() +
                   std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(pause.value));
        }
        lock.lock();
    }
}

void CloudAttendance::tell(Seconds lease, Seconds deadline, const std::stop_token& stop) {
    const std::set<std::string> models = cloud_.held();
    std::vector<LoadChoice> choices;
    {
        const std::lock_guard lock(mutex_);
        choices = choices_;
        // Told or not: a cloud that is away is not asked five times a second.
        told_ = choices;
        toldModels_ = models;
    }
    const auto answer = cloud_.attend(name_, models, choices, lease, deadline, stop);
    std::optional<ServerShare> share;
    int edges = 0;
    isHeard_ = answer.ok();
    // Mostly somebody else's server, which knows no such call.
    isRefused_ = !answer && answer.error().code == code::CloudRefused;
    if (answer) {
        edges = answer->edges;
        attends_ = !models.empty() || !choices.empty();
        if (answer->limit)
            share = ServerShare{*answer->limit, answer->price};
    }
    bool isOther = false;
    {
        const std::lock_guard lock(mutex_);
        const ServerShare before = share_.value_or(ServerShare()), now = share.value_or(ServerShare());
        isOther = share_.has_value() != share.has_value() || !isClose(before.limit, now.limit) ||
                  !isClose(before.price, now.price);
        share_ = share;
    }
    if (isOther && lease.value > 0)
        changed_(share.value_or(ServerShare()), edges);
}

} // namespace cutpoint
