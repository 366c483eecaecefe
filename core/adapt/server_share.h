// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/frontier/frontier.h"

#include <limits>
#include <optional>
#include <vector>

namespace cutpoint {

/// What a server that several edges share grants one of them (fleet.md).
struct ServerShare {
    double limit = std::numeric_limits<double>::infinity(); ///< most of Q T_c: seconds of computing a second
    double price = 0; ///< lambda: seconds of latency that such a second a second is worth

    bool operator==(const ServerShare&) const = default;
};

/// What a plan takes of the server, and what it gives.
struct LoadChoice {
    double load = 0; ///< Q T_c, without the answer's way back
    Seconds latency;
};

/// The plans of a frontier as a server's share sees them. Not thread-safe: what a plan computes in the cloud
/// is worked out at its first use, O(V) each.
class ShareScan {
public:
    explicit ShareScan(Frontier frontier) : frontier_(std::move(frontier)) {}

    /// Of the plans that keep up with Q, the one of least latency + price Q T_c with Q T_c within the limit;
    /// none where no plan does both. The problem has a Q. O(size()).
    std::optional<std::size_t> best(const Problem& problem, const ServerShare& share);
    Plan plan(std::size_t point, const Problem& problem) const { return frontier_.plan(point, problem); }
    /// The lower hull of latency over load among plans that keep up with Q, ascending by load, at most so
    /// many.
    std::vector<LoadChoice> choices(const Problem& problem, std::size_t most);

private:
    double loadOf(std::size_t point, const Problem& problem);

    Frontier frontier_;
    std::vector<double> cloudSeconds_; ///< at speed 1, without c_c and the way back; NaN: not worked out
};

/// Q T_c of a plan under the problem, without the answer's way back.
double serverLoad(const Problem& problem, const PerLayer<Side>& sides);

} // namespace cutpoint
