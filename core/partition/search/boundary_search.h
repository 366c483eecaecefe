// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/search/bounded_query.h"

#include <random>
#include <stop_token>

namespace cutpoint {

/// Betters a plan by moving layers across its cut one at a time: simulated annealing, with a fixed seed, so
/// that the answers of a search are always the same. Asked again, it takes another way. Proves nothing.
class BoundarySearch {
public:
    using Vector = BoundedQuery::Vector;

    BoundarySearch(const Problem& problem, const BoundedQuery& query);

    /// The best sides met on the way from `sides`, a plan that obeys the pins: the least value among those
    /// within the limits, the least excess while there are none. `weight` pulls where the value alone says
    /// nothing; a Lagrangian weight is a good one. A move takes O(degree);
    /// a small net gets at most 200 for each layer.
    PerLayer<Side> improve(PerLayer<Side> sides, const Vector& weight, std::size_t moves,
                           const std::stop_token& stop);

private:
    void start(PerLayer<Side> sides);
    bool movable(LayerId v) const;
    void refresh(LayerId v);
    Vector moved(LayerId v) const;
    void move(LayerId v);
    /// Value, what is above the limits, and the pull, each relative.
    double score(const Vector& x, const Vector& weight) const;

    const Problem& problem_;
    const BoundedQuery& query_;
    PerLayer<Pin> pins_;
    std::vector<Vector> edge_, cloud_, send_; ///< by layer, what each choice adds
    PerLayer<Side> sides_;
    std::vector<int> cloudSuccessors_, cloudProducers_;
    std::vector<LayerId> movable_;
    std::vector<int> place_; ///< by layer: its index in movable_, or -1
    Vector x_{};
    std::mt19937 random_{1};
    double valueScale_ = 1, pullScale_ = 1;
};

} // namespace cutpoint
