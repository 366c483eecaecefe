// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/search/bounded_query.h"

#include <limits>

namespace cutpoint {

/// Polyak's ascent of a question's Lagrangian dual: which weight to try next. Steps aim at a target above the
/// dual's greatest value and shrink by half when several in a row bound no better.
class DualAscent {
public:
    struct Habits {
        int patience = 8;          ///< steps without a better bound before they shrink
        bool returnsToBest = true; ///< when they shrink, go on from the best weight
        /// A min cut knows no memory: leave multipliers of its limit at 0, which only lowers the bound.
        bool withoutMemory = false;
    };

    DualAscent(const BoundedQuery& query, BoundWeight start, Habits habits);

    /// What to try next.
    const BoundWeight& weight() const { return weight_; }
    const BoundWeight& best() const { return best_; }
    /// The greatest bound noted, minus infinity before the first.
    double bestBound() const { return bestBound_; }
    /// What a step is multiplied by, 1 before the first halving.
    double scale() const { return scale_; }

    /// The bound that weight() gave. True when it is better than all before.
    bool note(double bound);
    /// On to the next weight, by a projected subgradient step at the plan x; `target` is where the dual may
    /// end.
    void step(const BoundedQuery::Vector& x, double target);
    /// Tries these multipliers next.
    void moveTo(std::vector<double> multipliers);
    /// Goes on from the best weight.
    void returnToBest() { weight_ = best_; }

private:
    const BoundedQuery& query_;
    Habits habits_;
    BoundWeight weight_, best_;
    double bestBound_ = -std::numeric_limits<double>::infinity(), scale_ = 1;
    int sinceBetter_ = 0;
};

} // namespace cutpoint
