// SPDX-License-Identifier: GPL-3.0-or-later
// How frames come in, and what becomes of those that there is no room for.
#include "core/runtime/edge/pipeline.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cutpoint {
namespace {

/// After frames that the source could not give, the longest rest before the next.
constexpr Seconds kLongestSourceRest(1);
/// Another rate than the one that was told last; smaller changes are no news.
constexpr double kNews = 0.2;
/// Between two words of the same kind about a stream.
constexpr std::chrono::seconds kDropsFold(1);

constexpr std::array<std::pair<WhenFull, const char*>, 4> kWhenFull{{{WhenFull::Block, "block"},
                                                                     {WhenFull::DropOldest, "drop-oldest"},
                                                                     {WhenFull::DropNewest, "drop-newest"},
                                                                     {WhenFull::LowerRate, "lower-rate"}}};

} // namespace

const char* whenFullWord(WhenFull policy) {
    return kWhenFull[static_cast<std::size_t>(policy)].second;
}

Result<WhenFull> whenFullFromWord(const std::string& word) {
    for (const auto& [policy, known] : kWhenFull)
        if (word == known)
            return policy;
    return Issue{Severity::Error,
                 code::BadOption,
                 "",
                 0,
                 word,
                 say("There is no such way to go on when frames come too fast."),
                 say("Choose one of: %1.", "block, drop-oldest, drop-newest, lower-rate")};
}

Result<std::vector<Tensor>> Pipeline::nextInputs() {
    try {
        return source_->next();
    } catch (const std::exception& error) {
        return Issue{
            Severity::Error, code::Exception, "", 0, "", say("Something was thrown: %1.", error.what()), {}};
    }
}

/// Frames wait longer and longer: by half an interval within the last few, and by more than one interval.
bool Pipeline::isGettingLater(Seconds late) {
    constexpr std::size_t kFrames = 5;
    late_.push_back(late);
    if (late_.size() > kFrames)
        late_.pop_front();
    const Seconds interval(1 / fps_);
    if (late < interval)
        congested_ = false;
    if (congested_ || late_.size() < kFrames || late < interval || late - late_.front() < interval * 0.5)
        return false;
    congested_ = true;
    return true;
}

void Pipeline::adjustRate(std::unique_lock<std::mutex>& lock) {
    lowered_.came(arrivals_.size());
    fps_ = lowered_.rate();
    const auto moment = Clock::now();
    const bool differs = std::abs(fps_ - lastToldRate_) > kNews * lastToldRate_ ||
                         (fps_ == askedFps_ && lastToldRate_ != askedFps_);
    if (!differs || (toldRate_ && moment - *toldRate_ < kDropsFold))
        return;
    toldRate_ = moment;
    const double rate = lastToldRate_ = fps_;
    if (!callbacks_.rateChanged)
        return;
    lock.unlock();
    callbacks_.rateChanged(rate);
    lock.lock();
}

/// Room for the frame that has come; false when it is not to be taken.
bool Pipeline::makeRoom(std::unique_lock<std::mutex>& lock, Seconds due, const std::stop_token& stop) {
    const bool drops = fps_ > 0 && (whenFull_ == WhenFull::DropOldest || whenFull_ == WhenFull::DropNewest);
    if (!drops) {
        if (fps_ > 0 && whenFull_ == WhenFull::LowerRate)
            adjustRate(lock);
        const std::size_t room = fps_ > 0 ? options_.arrivals : 1;
        if (fps_ > 0 && arrivals_.size() >= room && !congested_) {
            congested_ = true; // however long the frame before takes
            lock.unlock();
            callbacks_.congested(now() - due);
            lock.lock();
        }
        changed_.wait(lock, stop, [&] { return arrivals_.size() < room; });
        return !stop.stop_requested();
    }
    if (arrivals_.size() < freshArrivals)
        return true;
    const bool oldest = whenFull_ == WhenFull::DropOldest;
    if (oldest)
        arrivals_.pop_front();
    ++counts_.dropped;
    const auto moment = Clock::now();
    if (!toldDrops_ || moment - *toldDrops_ >= kDropsFold) {
        toldDrops_ = moment;
        tellDrops(lock);
    }
    return oldest;
}

void Pipeline::tellDrops(std::unique_lock<std::mutex>& lock) {
    const std::int64_t dropped = counts_.dropped;
    if (!callbacks_.dropped || dropped == toldDropped_)
        return;
    toldDropped_ = dropped;
    lock.unlock();
    callbacks_.dropped(dropped);
    lock.lock();
}

void Pipeline::runSource(const std::stop_token& stop) {
    Seconds rest(0); // a source that gives nothing is not asked all the time
    Seconds due(0);
    for (std::int64_t k = 0; frames_ == 0 || k < frames_; ++k) {
        auto inputs = nextInputs();
        std::unique_lock lock(mutex_);
        rest = inputs ? Seconds(0) : std::min(kLongestSourceRest, std::max(Seconds(0.01), rest * 2));
        if (!inputs && fps_ == 0)
            changed_.wait_for(lock, stop, span(rest), [] { return false; });
        if (fps_ > 0) {
            // Without a rate that changes no rounding adds up.
            due = fps_ == askedFps_ && whenFull_ != WhenFull::LowerRate
                      ? Seconds(static_cast<double>(k) / fps_)
                  : k == 0 ? Seconds(0)
                           : due + Seconds(1 / fps_);
            changed_.wait_until(lock, stop,
                                start_.load() + std::chrono::duration_cast<Clock::duration>(span(due)),
                                [] { return false; });
        }
        if (stop.stop_requested())
            break;
        if (!makeRoom(lock, due, stop)) {
            if (stop.stop_requested())
                break;
            continue;
        }
        Frame frame;
        frame.result.frame = k;
        frame.result.arrival = fps_ > 0 ? due : now();
        if (!inputs) {
            ++counts_.in;
            lock.unlock();
            fail(frame, inputs.error());
            continue;
        }
        frame.inputs = *std::move(inputs);
        arrivals_.push_back(std::move(frame));
        changed_.notify_all();
    }
    std::unique_lock lock(mutex_);
    tellDrops(lock); // those since the last word, before the stream's end is told
    sourceDone_ = true;
    changed_.notify_all();
    if (!stop.stop_requested())
        endIfDone(lock);
}

} // namespace cutpoint
