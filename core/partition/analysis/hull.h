// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/frontier/frontier.h"

#include <array>
#include <optional>
#include <stop_token>

namespace cutpoint {

/// A vertex of the hull: the one best plan for all weights in a whole region.
struct HullPoint {
    Plan plan;
    double alpha = 0, gamma = 0; ///< weights of T_e and T_c (beta = 1) in the middle of its region
};

/// The lower convex hull of (T_e, T_t, T_c) over all plans: everything that weights can reach, hence all that
/// DSH could ever find, whatever its grid. A plan above the hull is the best for no weights at all.
class TradeOffHull {
public:
    struct Options {
        std::size_t mostPoints = 4000; ///< past it the hull is returned incomplete
    };

    const std::vector<HullPoint>& points() const { return points_; }
    /// Every corner between the regions was solved and gave nothing below the hull. Since the least cost is
    /// concave in the weights, that proves that no vertex is missing.
    bool isComplete() const { return isComplete_; }
    /// Minimum cuts, or scans of the frontier, that it took.
    std::size_t solves() const { return solves_; }

    /// Index of the least T_max among the points: the best DSH answer possible. (At the single weights where
    /// two regions meet, DSH may by luck of a tie return a plan that lies on the hull between them.)
    std::size_t leastMaxStage() const;
    /// How far a plan lies above the hull: the share of its weighted cost that some plan saves, at the
    /// weights most favourable to it. 0 (to rounding) on the hull. Only for a complete hull.
    double depth(const StageTimes& times) const;
    /// Some alpha and gamma >= 0 with beta = 1 make it a best plan, to 1e-9 relative; if not, DSH could never
    /// find it. Stricter than depth() = 0, where beta may vanish. Only for a complete hull.
    bool isReachable(const StageTimes& times) const;

    /// By weight-space search: cuts at the corners of the regions known so far, each new plan dividing them,
    /// until no corner gives a new one. Warm min cuts, about three for each point; O(points^2) besides.
    ///
    /// Errors: what checkProblem finds, "dead-link" for B = 0, "no-memory-limit", "cancelled".
    static Result<TradeOffHull> search(const Problem& problem, const Options& options,
                                       std::stop_token stop = {});
    /// The same from a frontier of the problem's graph, profile and pins.
    static Result<TradeOffHull> of(const Frontier& frontier, const Problem& problem, const Options& options,
                                   std::stop_token stop = {});

private:
    using Vector3 = std::array<double, 3>;
    struct Corner {
        Vector3 weights; ///< of T_e, T_t, T_c in seconds
        double least;    ///< weighted cost of the best plan there
    };
    class Search;
    double depth(const StageTimes& times, bool withBeta) const;

    std::vector<HullPoint> points_;
    std::vector<Corner> corners_;
    bool isComplete_ = false;
    std::size_t solves_ = 0;
};

} // namespace cutpoint
