// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <vector>

namespace cutpoint {

/// A problem with all that its pins decide folded away. Layers certain to be in the cloud become one sink;
/// those certain to be on the edge become one layer of fixed costs, and inputs where a free layer or the sink
/// reads them. The plans of the small problem are the plans of the large one that obey the pins, with the
/// same times up to rounding.
class Contraction {
public:
    /// `pins` are closed (closedPins) and do not contradict each other. O(V log V + L).
    Contraction(const Problem& problem, const PerLayer<Pin>& pins);

    const Problem& problem() const { return small_; }
    /// Layers without a side yet: the first ones of the small problem, in the order of the large one.
    LayerId freeLayers() const { return static_cast<LayerId>(free_.size()); }
    /// The layer of the large problem that a free layer of the small one stands for.
    LayerId origin(LayerId free) const { return free_[static_cast<std::size_t>(free)]; }
    /// The sides of a plan of the small problem in the large one.
    PerLayer<Side> expand(const PerLayer<Side>& small) const;
    /// Closed pins of the small problem in the large one.
    PerLayer<Pin> expand(const PerLayer<Pin>& small) const;

private:
    Problem small_;
    PerLayer<Pin> pins_;
    std::vector<LayerId> free_;
};

} // namespace cutpoint
