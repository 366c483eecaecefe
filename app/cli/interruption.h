// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace cutpoint {

/// From now on Ctrl+C, or SIGTERM, ends the program at once with exit code 1, saying so. For commands that
/// wait for an agent, which stops what it does for a client that has left.
void endOnInterruption();

/// Turns the first Ctrl+C, or SIGTERM, into a request to stop; a second one ends the program. One at a time.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    std::stop_token token() const { return source_.get_token(); }
    bool happened() const { return source_.stop_requested(); }

private:
    std::stop_source source_;
    std::jthread thread_;
};

} // namespace cutpoint
