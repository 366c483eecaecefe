// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/link/link_direction.h"

#include <algorithm>
#include <limits>

namespace cutpoint {
namespace {

constexpr Seconds kNever(std::numeric_limits<double>::infinity());
constexpr double kSliceSeconds = 0.002;
constexpr double kSmallestSlice = 64, kLargestSlice = 64 * 1024; // bytes

} // namespace

LinkDirection::LinkDirection(BandwidthTrace rate, Seconds delay, Seconds origin)
    : rate_(std::move(rate)), delay_(delay), origin_(origin), free_(origin) {}

void LinkDirection::setRate(BandwidthTrace rate, Seconds now) {
    rate_ = std::move(rate);
    origin_ = now;
    if (!transmitting_)
        return;
    // The slice begins anew under the new rate; at most a few milliseconds of it are sent twice.
    transmitting_ = false;
    free_ = now;
    startSlice();
}

std::size_t LinkDirection::waitingLimit(Seconds now) const {
    const double bytes = rate_.rateAt(now - origin_).value / 8 * 0.030;
    return static_cast<std::size_t>(std::clamp(bytes, 4.0 * 1024, 16.0 * 1024 * 1024));
}

void LinkDirection::push(LinkPiece piece, Seconds now) {
    waiting_ += piece.data.size();
    queue_.push_back({std::move(piece), 0, now});
    if (!transmitting_)
        startSlice();
}

void LinkDirection::startSlice() {
    if (queue_.empty())
        return;
    const Waiting& head = queue_.front();
    const Seconds start = std::max(free_, head.arrival);
    const double fitting = rate_.rateAt(start - origin_).value / 8 * kSliceSeconds;
    const auto bytes = static_cast<std::size_t>(std::clamp(fitting, kSmallestSlice, kLargestSlice));
    slice_ = std::min(bytes, head.piece.data.size() - head.sent);
    sliceEnd_ = origin_ + rate_.transferEnd(start - origin_, Bytes(static_cast<double>(slice_)));
    transmitting_ = true;
}

void LinkDirection::finishSlice() {
    Waiting& head = queue_.front();
    LinkPiece out{head.piece.connection, {}, head.piece.end};
    const bool whole = head.sent == 0 && slice_ == head.piece.data.size();
    out.data = whole ? std::move(head.piece.data) : head.piece.data.substr(head.sent, slice_);
    head.sent += slice_;
    const bool emptied = whole || head.sent == head.piece.data.size();
    if (emptied)
        queue_.pop_front();
    waiting_ -= slice_;
    bytesThrough_ += slice_;
    free_ = sliceEnd_;
    transmitting_ = false;
    // A delay that was shortened meanwhile must not let bytes overtake each other.
    Seconds at = sliceEnd_ + delay_ + rate_.latencyAt(sliceEnd_ - origin_);
    if (!wire_.empty())
        at = std::max(at, wire_.back().out);
    wire_.push_back({std::move(out), at});
    flying_ += wire_.back().bytes();
}

std::vector<LinkPiece> LinkDirection::pop(Seconds now) {
    while (transmitting_ && sliceEnd_ <= now) {
        finishSlice();
        startSlice();
    }
    std::vector<LinkPiece> out;
    while (!wire_.empty() && wire_.front().out <= now) {
        flying_ -= wire_.front().bytes();
        out.push_back(std::move(wire_.front().piece));
        wire_.pop_front();
    }
    return out;
}

Seconds LinkDirection::nextEvent() const {
    Seconds next = kNever;
    if (transmitting_)
        next = sliceEnd_;
    if (!wire_.empty())
        next = std::min(next, wire_.front().out);
    return next;
}

void LinkDirection::shift(Seconds pause) {
    free_ += pause;
    sliceEnd_ += pause;
    for (Waiting& waiting : queue_)
        waiting.arrival += pause;
    for (Flying& flying : wire_)
        flying.out += pause;
}

} // namespace cutpoint
