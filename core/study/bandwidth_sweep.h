// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/frontier/frontier.h"
#include "core/study/effort.h"

#include <string>
#include <vector>

namespace cutpoint {

/// One algorithm over the bandwidth.
struct BandwidthCurve {
    struct Point {
        BitsPerSecond bandwidth;
        StageTimes times;
        std::size_t plan = 0; ///< index into BandwidthSweep::plans
    };
    /// An algorithm's word, or "dads" (Algorithm 3: DSL, and DSH where that does not keep up with Q).
    std::string algorithm;
    std::vector<Point> points; ///< ascending
};

/// Latency and throughput over the bandwidth (paper, Figs. 3 and 17), for everything else of a problem; its
/// own B does not matter.
struct BandwidthSweep {
    std::vector<BandwidthCurve> curves;     ///< "exact", which is the objective's, first where it is known
    std::vector<Plan> plans;                ///< each once; their times are those where they appear first
    std::vector<BitsPerSecond> breakpoints; ///< within the range: the plan of lowest latency changes
    /// Within the range: where DADS changes between light load (the plan of lowest latency keeps up with Q)
    /// and heavy load. Empty without Q.
    std::vector<BitsPerSecond> modeSwitches;
    bool isComplete = true; ///< false when the effort ended first: curves are then shorter
};

struct BandwidthRange {
    BitsPerSecond from{1e5}, to{1e8};
    int steps = 61;    ///< evenly spaced in the logarithm, both ends included; breakpoints are added
    int heavyEach = 4; ///< DSH, a search of its own, answers at every fourth of them
};

/// "exact" is missing where there is no frontier and the objective is not latency or energy: each point would
/// be a search of seconds. DSH needs a link and no memory limit. Errors: what checkProblem finds, "bad-range"
/// for ends that are not positive, finite and ascending or fewer than two steps, "cancelled".
Result<BandwidthSweep> bandwidthSweep(const Problem& problem, const Frontier* frontier, Objective objective,
                                      const BandwidthRange& range = {}, const Effort& effort = {});

} // namespace cutpoint
