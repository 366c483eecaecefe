// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/bandwidth_trace.h"

#include <memory>
#include <string>

namespace cutpoint {

struct LinkOptions {
    std::string listen;  ///< HOST:PORT; port 0 takes a free one
    std::string forward; ///< HOST:PORT, connected anew for every client
    BandwidthTrace up;   ///< client to server
    BandwidthTrace down; ///< server to client
    Seconds delay;       ///< one way, each way
};

/// What has passed so far. Bytes count once they are through the transmitter.
struct LinkCounters {
    std::uint64_t bytesUp = 0, bytesDown = 0;
    std::uint64_t accepted = 0;
    std::uint64_t refused = 0; ///< the server could not be reached
    std::uint64_t starved = 0; ///< times that no descriptor was left for a client; it waits
    std::size_t open = 0;
};

/// A network link on one machine: forwards TCP connections, shaped each way by a LinkDirection that all
/// connections share. The rate counts the bytes of the streams, without TCP's and IP's headers. One thread,
/// asleep unless there is something to do. Thread-safe.
class ShapedLink {
public:
    /// Listens and forwards until destroyed. Errors: "bad-address", "cannot-listen".
    static Result<std::unique_ptr<ShapedLink>> start(const LinkOptions& options);
    ~ShapedLink();

    std::uint16_t port() const;
    void setRate(BandwidthTrace up, BandwidthTrace down);
    void setDelay(Seconds delay);
    /// A cut link is silent: nothing passes, nobody is told, connections stay; what was under way goes on
    /// when the link is back.
    void setCut(bool cut);
    bool isCut() const;
    LinkCounters counters() const;

private:
    class Loop;
    explicit ShapedLink(std::unique_ptr<Loop> loop);
    std::unique_ptr<Loop> loop_;
};

} // namespace cutpoint
