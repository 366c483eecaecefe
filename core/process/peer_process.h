// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include <sys/types.h>

namespace cutpoint {

/// A program that answers on its standard input, which is one end of a socket pair; whatever else it writes
/// goes nowhere, and no other file of this process is open to it. Started by posix_spawn, never a plain fork:
/// callers are threads of a Qt process, where only async-signal-safe calls are allowed after a fork. Killed
/// with its owner at the latest. Not thread safe.
class PeerProcess {
public:
    using Deadline = std::chrono::steady_clock::time_point;

    PeerProcess() = default;
    PeerProcess(const PeerProcess&) = delete;
    PeerProcess& operator=(const PeerProcess&) = delete;
    ~PeerProcess() { stop(); }

    /// False when the program cannot be started. Only while not running().
    bool start(const std::string& path);
    bool running() const { return channel_ >= 0; }
    /// Kills it and waits for its end.
    void stop();
    /// All of the bytes; false when it is gone.
    bool send(std::string_view bytes);
    /// Exactly `size` bytes; false when it is gone or the time is up.
    bool receive(char* bytes, std::size_t size, Deadline deadline);

private:
    int channel_ = -1;
    pid_t child_ = -1;
};

} // namespace cutpoint
