// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/effort.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace cutpoint {

/// What one camera may choose: what it costs, and what it takes of the two shared things.
struct ShareChoice {
    double cost = 0; ///< of the objective, e.g. seconds
    double work = 0; ///< of the server: workers kept busy
    double bits = 0; ///< of the shared uplink: bit/s
};

/// Cameras that have the same choices.
struct ShareGroup {
    std::vector<ShareChoice> choices;
    std::int64_t count = 1;
};

/// Least sum of costs where every camera takes one choice and neither limit is passed: a knapsack of multiple
/// choice with one or two rows (fleet.md). Numbers are finite and not negative; limits may be infinite.
struct ShareProgram {
    std::vector<ShareGroup> groups;
    double workLimit = std::numeric_limits<double>::infinity();
    double bitsLimit = std::numeric_limits<double>::infinity();
};

/// The Lagrangian's prices at its kink.
struct SharePrices {
    double lambda = 0; ///< cost for a worker kept busy
    double mu = 0;     ///< cost for a bit/s of the shared uplink
};

struct ShareAnswer {
    enum class Status {
        Optimal,    ///< `counts` is proved best
        Bounded,    ///< `counts` is feasible, `bound` is proved, the gap is open
        Infeasible, ///< proved: no choice of all cameras keeps the limits
        Unknown,    ///< none found, none excluded, within the nodes allowed
    };
    Status status = Status::Unknown;
    std::vector<std::vector<std::int64_t>> counts; ///< by group and choice
    double value = 0, bound = 0;
    double work = 0, bits = 0; ///< taken in all
    SharePrices prices;
    std::size_t nodes = 0; ///< of branch and bound
};

/// Solves the program: the Lagrangian's dual to its kink (each camera alone minimises cost + lambda work + mu
/// bits), a rounding, and branch and bound over the counts per choice against the duals of many prices. The
/// dual bound holds whatever `mostNodes` and the effort leave undone. O(choices log choices) for the dual
/// with one row.
ShareAnswer solveShares(const ShareProgram& program, std::size_t mostNodes = 200'000,
                        const Effort& effort = {});

} // namespace cutpoint
