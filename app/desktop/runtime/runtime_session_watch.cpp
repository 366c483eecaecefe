// SPDX-License-Identifier: GPL-3.0-or-later
// What the agent tells while it runs: frames, from which times are measured, and events.
#include "app/desktop/runtime/runtime_session_home.h"
#include "core/model/statistics.h"
#include "core/runtime/edge/edge_client.h"
#include "core/runtime/edge/edge_event.h"

#include <algorithm>
#include <utility>

namespace cutpoint {
namespace {

/// Frames that the medians rest on; older ones tell of conditions that are gone.
constexpr std::size_t mostFrames = 200;
/// Updates that may wait for a window that is busy; beyond that the oldest are lost, not the memory.
constexpr std::size_t mostWaiting = 100000;

} // namespace

void RuntimeSession::watch() {
    drain_.start();
    run([home = home_, generation = generation_](const EdgeClient& client,
                                                 const std::stop_token& stop) -> Answer {
        const auto issue = client.watch(
            [&](const edge::v1::WatchUpdate& update) {
                const std::lock_guard lock(home->mutex);
                if (home->updatesOf != generation) {
                    home->updates.clear();
                    home->updatesOf = generation;
                }
                home->updates.push_back(update);
                if (home->updates.size() > mostWaiting)
                    home->updates.pop_front();
                return true;
            },
            // What the agent says of itself is asked for once no change of it can be missed.
            [&] { home->post(generation, [](RuntimeSession& s) { s.describe(); }); }, stop);
        if (stop.stop_requested())
            return {};
        if (issue && issue->code == code::Unsupported)
            return [](RuntimeSession& s) { s.greetServer(); };
        RuntimeState::Trouble why = RuntimeState::Refusal::ConnectionEnded;
        if (issue)
            why = *issue;
        return [why](RuntimeSession& s) { s.lose(why); };
    });
}

void RuntimeSession::takeHome() {
    std::deque<edge::v1::WatchUpdate> updates;
    {
        const std::lock_guard lock(home_->mutex);
        if (home_->updatesOf == generation_)
            updates.swap(home_->updates);
    }
    if (updates.empty())
        return;
    for (const edge::v1::WatchUpdate& update : updates) {
        if (update.has_frame()) {
            takeFrame(update.frame());
            continue;
        }
        const auto& e = update.event();
        const Sentence text = eventSentence(e);
        emit eventHappened(Seconds(static_cast<double>(connectedFor_.elapsed()) / 1000),
                           eventKindSentence(e.kind()), text);
        if (e.kind() == "stream-started") {
            forgetFrames();
            state_.streaming = true;
            state_.sourceRate = std::exchange(askedRate_, std::nullopt);
        } else if (e.kind() == "stream-stopped" || e.kind() == "stream-ended") {
            state_.streaming = false;
            state_.sourceRate.reset();
        } else if (e.kind() == "rate-changed") {
            state_.sourceRate = e.sustainable_fps();
        } else if (e.kind() == "plan-changed") {
            state_.plan = RuntimeState::Plan{text, edgeLayers_.size()};
            forgetFrames();
        }
        // What the agent says of itself is another thing now.
        if (e.kind() == "plan-changed" || e.kind() == "plan-failed" || e.kind() == "link-lost" ||
            e.kind() == "half-lost" || e.kind() == "link-back" || e.kind() == "stream-started")
            describe();
    }
    measure();
    emit changed();
}

void RuntimeSession::takeFrame(const edge::v1::FrameRecord& f) {
    const bool sent = f.sent_bytes() > 0;
    // Frames under another plan, or of the edge alone, are not to be mixed with these.
    if (!frames_.empty() &&
        (frames_.back().plan != f.plan() || (!f.finished_on_edge() && frames_.back().sent != sent)))
        forgetFrames();
    frames_.push_back({f.plan(),
                       {Seconds(f.edge_seconds()), Seconds(f.transfer_seconds()),
                        Seconds(f.cloud_seconds() + f.back_seconds())},
                       Seconds(f.latency_seconds()),
                       Seconds(f.done_seconds()),
                       f.dropped(),
                       f.finished_on_edge(),
                       f.finished_on_edge() && !frames_.empty() ? frames_.back().sent : sent});
    ++answered_;
    redone_ += f.finished_on_edge() ? 1 : 0;
    if (frames_.size() > mostFrames)
        frames_.pop_front();
}

/// Those that come from now on are under another plan, or of another stream.
void RuntimeSession::forgetFrames() {
    frames_.clear();
    answered_ = redone_ = 0;
}

/// Medians of the stages; the rate from the first answer to the last.
void RuntimeSession::measure() {
    state_.measured.reset();
    std::vector<double> edge, transfer, cloud, waiting, latency;
    RuntimeState::Measured measured;
    for (const Frame& f : frames_) {
        if (f.finishedOnEdge)
            continue;
        edge.push_back(f.times.edge.value);
        transfer.push_back(f.times.transfer.value);
        cloud.push_back(f.times.cloud.value);
        latency.push_back(f.latency.value);
        waiting.push_back(std::max(0.0, f.latency.value - f.times.latency().value));
        measured.alone = !f.sent;
    }
    if (latency.empty())
        return;
    measured.times = {Seconds(medianOf(edge)), Seconds(medianOf(transfer)), Seconds(medianOf(cloud))};
    measured.waiting = Seconds(medianOf(waiting));
    measured.latency = Seconds(medianOf(latency));
    measured.frames = answered_;
    measured.finishedOnEdge = redone_;
    measured.dropped = frames_.back().dropped;
    const double span = frames_.back().done.value - frames_.front().done.value;
    if (span > 0)
        measured.framesPerSecond = static_cast<double>(frames_.size() - 1) / span;
    state_.measured = measured;
}

} // namespace cutpoint
