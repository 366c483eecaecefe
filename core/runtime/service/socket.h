// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/process/descriptor.h"
#include "core/runtime/service/endpoint.h"

#include <cstdint>
#include <string>

namespace cutpoint {

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
