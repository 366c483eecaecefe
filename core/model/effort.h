// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace cutpoint {

/// How much work a search or a study may do, and whom it tells how far it is. The command line's job and the
/// desktop's worker each give one; an empty Effort means: to the end.
struct Effort {
    std::stop_token stop{};
    /// Past it the work ends with what it has, or with "cancelled" when that is nothing.
    std::optional<std::chrono::steady_clock::time_point> deadline{};
    /// Called on the working thread with the share that is done, 0 to 1, ascending.
    std::function<void(double share)> progress{};

    /// Stopped, or past the deadline. What was found by then stays valid.
    bool mustEnd() const {
        return stop.stop_requested() || (deadline && std::chrono::steady_clock::now() >= *deadline);
    }
    void report(double share) const {
        if (progress)
            progress(share);
    }
};

} // namespace cutpoint
