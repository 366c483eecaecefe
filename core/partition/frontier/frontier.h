// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <memory>
#include <stop_token>

namespace cutpoint {

/// What one plan costs, free of B, Q, T0, fixed costs and the device speed factors: a point of the frontier.
struct FrontierPoint {
    double edgeSeconds;  ///< T_e at speed 1
    double bytes;        ///< D: bytes sent, each layer once
    double cloudSeconds; ///< T_c at speed 1
    /// It pays c_e (c_t and c_c). Of edge-only and of raw inputs alone this is known; any other plan pays
    /// all.
    bool runsOnEdge = true, runsInCloud = true;
};

/// A bandwidth at which the plan of lowest latency changes.
struct Breakpoint {
    BitsPerSecond bandwidth;
    std::size_t pointBelow; ///< frontier index that is best just below it
    std::size_t pointAbove; ///< frontier index that is best just above it
};

/// The Pareto-minimal (T_e, D, T_c) of all plans of one (graph, profile, pins, edge memory, input encoding),
/// by dynamic programming over a topological order. Honours ties. Built once; answers every objective at
/// every B, Q, T0, fixed cost and speed factor exactly by a scan: what is paid once is the same for all plans
/// but edge-only and the one with nothing but raw inputs on the edge, which are points whatever dominates
/// them. With a downlink set it holds for that downlink and that cloud speed. Immutable and cheap to copy
/// (shared).
class Frontier {
public:
    struct Options {
        // Past any of these build() answers "frontier-too-large". The defaults give up in 0.3 s and 200 MB.
        std::size_t labelCap = 1'000'000; ///< labels held at once, about 50 bytes each
        std::size_t workCap =
            1'500'000; ///< labels compared in all; a trade-off of 55,000 points takes a tenth
        std::size_t stateCap = 500'000; ///< states of the state graph before contraction
    };

    /// Errors: checkProblem's, "frontier-too-large", "cancelled", "infeasible-memory".
    static Result<Frontier> build(const Problem& problem, const Options& options, std::stop_token stop = {});

    std::size_t size() const;
    const FrontierPoint& point(std::size_t i) const;
    /// T_e, T_t, T_c of a point under the problem's network and speed factors.
    StageTimes times(std::size_t i, const Problem& problem) const;
    /// Index of the best point for the problem's B, Q, T0, rtt, power, speed factors. Ties go to the smaller
    /// index, so answers are deterministic. Looks only at the blocks of points that can hold the best:
    /// O(size()) at worst, about O(size() / 32). For Budget, KeepUp: size() when no plan meets the
    /// limits.
    std::size_t best(Objective objective, const Problem& problem) const;
    /// The plan behind a point. O(V).
    Plan plan(std::size_t i, const Problem& problem) const;
    /// best() as a certified answer; when no plan meets the limits: the plan of least T_max (keep-up) or the
    /// edge-only end (budget), marked Infeasible.
    Solution answer(Objective objective, const Problem& problem) const;
    /// Every bandwidth in (0, infinity) at which the lowest-latency plan changes, ascending, for the
    /// problem's speed factors and rtt. The lower hull of (T_e + T_c) + 8 D x over x = 1/B.
    std::vector<Breakpoint> breakpoints(const Problem& problem) const;

    /// True when its answers are those of `problem`: same graph, times, sizes and pins, and no setting that a
    /// frontier depends on differs. O(V).
    bool holdsFor(const Problem& problem) const;

private:
    struct Store;
    std::shared_ptr<const Store> store_;
};

/// True when one frontier answers for both problems. O(V).
bool sameTradeOff(const Problem& a, const Problem& b);

} // namespace cutpoint
