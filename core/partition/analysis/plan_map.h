// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/frontier/frontier.h"

#include <stop_token>
#include <string>

namespace cutpoint {

/// What is drawn upwards over the bandwidth.
enum class PlanMapAxis { SamplingRate, CloudBudget };

/// Which plan a cell gets.
enum class PlanMapPolicy {
    KeepUp, ///< lowest latency with T_max <= 1/Q (and T_t + T_c <= T0 when set)
    Dads,   ///< Algorithm 3: lowest latency; where that does not keep up, highest throughput (exact, not DSH)
    Budget, ///< least T_e with T_t + T_c <= T0; on the CloudBudget axis only
};

/// The grid: both axes logarithmic, ends included.
struct PlanMapGrid {
    PlanMapPolicy policy = PlanMapPolicy::KeepUp;
    PlanMapAxis axis = PlanMapAxis::SamplingRate;
    BitsPerSecond fromBandwidth{1e5}, toBandwidth{1e9};
    int columns = 200;
    double fromRow = 0.1, toRow = 100; ///< frames/s or seconds, as the axis says
    int rows = 120;
};

/// The (B, Q) or (B, T0) plane coloured by the best plan.
struct PlanMap {
    struct Cell {
        std::int32_t plan = 0; ///< index into plans
        bool meets = true;     ///< false: no plan meets the limits here, and the nearest one is given
    };
    struct Entry {
        std::size_t point = 0; ///< frontier index
        Plan plan;             ///< its times are those at the problem's own B
        std::size_t cells = 0; ///< how many cells it wins
    };

    std::vector<BitsPerSecond> bandwidths; ///< by column, ascending
    std::vector<double> rowValues;         ///< by row, ascending; frames/s or seconds
    std::vector<Entry> plans;              ///< those that win a cell, by frontier index: ascending T_e
    std::vector<Cell> cells;               ///< row by row

    const Cell& at(int column, int row) const {
        return cells[static_cast<std::size_t>(row) * bandwidths.size() + static_cast<std::size_t>(column)];
    }
};

/// Fills the map by one scan of the frontier per column: O(columns (size log rows + rows)). Every cell holds
/// what Frontier::best answers there. The problem gives everything but B and the axis's limit. Errors: what
/// checkProblem finds, "bad-grid" for ends that are not positive, finite and ascending, for more than 4096
/// steps or for a policy without that axis, "cancelled".
Result<PlanMap> makePlanMap(const Frontier& frontier, const Problem& problem, const PlanMapGrid& grid,
                            std::stop_token stop = {});

} // namespace cutpoint
