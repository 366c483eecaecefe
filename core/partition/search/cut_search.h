// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/cut/min_cut_solver.h"
#include "core/partition/search/dual_ascent.h"
#include "core/partition/search/incumbent.h"
#include "core/partition/search/row_fixing.h"

namespace cutpoint {

/// The Lagrangian dual of one question by weighted min cuts: plans and bounds for nets of any width, and
/// layers that every better plan leaves on the same side.
class CutSearch {
public:
    CutSearch(const Problem& problem, const BoundedQuery& query, Incumbent& incumbent);

    /// The plan of least weighted sum by the search's own solver, whose next cuts begin where this one ended;
    /// offered as any other. None when stopped.
    std::optional<Plan> cut(const CutWeights& weights, const std::stop_token& stop);
    /// Starts from the multipliers that bound best, exactly or nearly, where there are only these plans:
    /// known ones tell about where those of all plans are, and cost no cut. Plans that send over a dead link
    /// are passed over. Changes nothing where several limits hold and none of the plans meets them. At most
    /// 100 dot products a plan.
    void startFrom(std::vector<BoundedQuery::Vector> plans);
    /// Multipliers that did well on a similar problem; the first step tries them.
    void startFrom(const std::vector<double>& multipliers);
    /// One weighted min cut and one step of the multipliers. False when nothing more can come of it.
    bool step();
    /// The weights tried, the one with the best bound last.
    std::vector<BoundWeight> weights() const;
    const BoundWeight& best() const { return ascent_.best(); }
    /// Arcs that all steps so far looked at or pushed flow over: what they cost, on any machine.
    std::size_t work() const { return work_; }

    /// Pins that every plan below `threshold` obeys, by the bound of the best weight: a layer is pinned where
    /// the cut that moves it costs too much. One augmentation for each layer near the cut. Contradicting pins
    /// (there is no such plan): none.
    std::optional<PerLayer<Pin>> pins(double threshold, const Effort& effort);

private:
    struct Line {
        double goal, slope; ///< the bound is goal + multiplier x slope
    };

    std::optional<std::size_t> onlyLimit() const;
    bool aim();
    void startBetween(const std::vector<BoundedQuery::Vector>& plans);
    void note(const BoundedQuery::Vector& x);
    void solve(const BoundWeight& weight);

    const Problem& problem_;
    const BoundedQuery& query_;
    Incumbent& incumbent_;
    MinCutSolver solver_;
    DualAscent ascent_;
    std::vector<BoundWeight> tried_;
    std::optional<Line> within_, beyond_; ///< with one limit: the cuts on both sides of it
    double worst_ = 0;
    std::size_t work_ = 0;
};

} // namespace cutpoint
