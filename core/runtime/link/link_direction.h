// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/bandwidth_trace.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace cutpoint {

/// Bytes of one connection on their way, or the end of its stream.
struct LinkPiece {
    std::uint64_t connection = 0;
    std::string data;
    bool end = false; ///< nothing follows; `data` is empty
};

/// One direction of a shaped link: a transmitter that sends one byte after the other at the rate, first come
/// first served over all connections, followed by a wire of constant delay (and the trace's latency). Pure
/// bookkeeping over a clock that the caller reads: no sockets, no threads.
///
/// A byte that arrives at an idle transmitter takes 8/B seconds like any other, so a short message is as slow
/// as its size says: the bucket holds no saved-up tokens. A caller that looks late loses no capacity as long
/// as bytes were waiting.
class LinkDirection {
public:
    /// The trace begins at clock time `origin`.
    LinkDirection(BandwidthTrace rate, Seconds delay, Seconds origin);

    /// What is under way goes on at the new rate from `now` on (but for one slice of a few milliseconds).
    void setRate(BandwidthTrace rate, Seconds now);
    void setDelay(Seconds delay) { delay_ = delay; }
    /// Bytes accepted and not yet through the transmitter.
    std::size_t waiting() const { return waiting_; }
    /// What the bytes on the wire take here. Delay times rate at most, and that is much on a fast long link.
    std::size_t flying() const { return flying_; }
    /// Enough bytes to keep the transmitter busy while the caller sleeps: 30 ms at the present rate, between
    /// 4 KiB and 16 MiB. Past it the caller stops reading.
    std::size_t waitingLimit(Seconds now) const;
    void push(LinkPiece piece, Seconds now);
    /// Everything that has come out of the wire by `now`, in order.
    std::vector<LinkPiece> pop(Seconds now);
    /// When pop() has something next; infinite when nothing is under way or the rate is 0 for ever.
    Seconds nextEvent() const;
    /// A silent link takes the time since the last pop() out of the schedule.
    void shift(Seconds pause);

    std::uint64_t bytesThrough() const { return bytesThrough_; }

private:
    struct Waiting {
        LinkPiece piece;
        std::size_t sent = 0;
        Seconds arrival;
    };
    struct Flying {
        LinkPiece piece;
        Seconds out;

        std::size_t bytes() const { return sizeof(Flying) + piece.data.capacity(); }
    };
    void startSlice();
    void finishSlice();

    BandwidthTrace rate_;
    Seconds delay_, origin_;
    std::deque<Waiting> queue_;
    std::deque<Flying> wire_;
    std::size_t waiting_ = 0, flying_ = 0;
    std::size_t slice_ = 0; ///< bytes of the head under transmission
    Seconds sliceEnd_;
    bool transmitting_ = false;
    Seconds free_; ///< when the transmitter was or will be free
    std::uint64_t bytesThrough_ = 0;
};

} // namespace cutpoint
