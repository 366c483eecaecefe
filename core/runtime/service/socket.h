// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/service/endpoint.h"

#include <cstdint>
#include <string>

namespace cutpoint {

/// An open file descriptor, closed with its owner.
class Descriptor {
public:
    explicit Descriptor(int fd = -1) : fd_(fd) {}
    Descriptor(Descriptor&& other) noexcept : fd_(other.release()) {}
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor();

    int get() const { return fd_; }
    bool open() const { return fd_ >= 0; }
    int release();

private:
    int fd_;
};

/// A non-blocking TCP socket that listens; port 0 takes a free one. Errors: "bad-address", "cannot-listen".
Result<Descriptor> listenOn(const Endpoint& address);
/// The port a socket is bound to.
std::uint16_t boundPort(const Descriptor& socket);
/// A free port of 127.0.0.1, for a process that is about to be started.
Result<std::uint16_t> freeLoopbackPort();
/// A non-blocking TCP socket whose connection is under way; it is there or refused when the socket becomes
/// writable. Errors: "bad-address", "cannot-connect".
Result<Descriptor> connectTo(const Endpoint& address);

} // namespace cutpoint
