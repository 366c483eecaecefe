// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fold.h"

namespace cutpoint {

/// Parts stretches of an order into blocks.
class FoldSplitter {
public:
    /// The arguments must outlive it. O(V + L).
    FoldSplitter(const LayerGraph& graph, const std::vector<LayerId>& order, FoldBy by);

    /// At least two stretches and at most `most`, which together are `whole`, in its order; `whole` itself
    /// when it is one layer. O(n^2 / most) up to n = 1,000, linear past that.
    std::vector<Stretch> split(Stretch whole, std::size_t most) const;

private:
    std::vector<Stretch> byStructure(Stretch whole, std::size_t most) const;
    std::vector<Stretch> byNames(Stretch whole, std::size_t most) const;
    std::vector<Stretch> nextLevel(Stretch group) const;
    std::vector<double> boundaryCosts(Stretch whole, double ideal) const;
    void favourRepeats(Stretch whole, std::vector<double>& costs) const;
    /// The cheapest stretches that end where `bonus` and the boundary costs together like it.
    std::vector<Stretch> cheapest(Stretch whole, std::size_t most, const std::vector<double>& bonus) const;

    FoldBy by_;
    std::vector<std::size_t> structure_;          ///< by place in the order
    std::vector<std::vector<std::string>> paths_; ///< by place: the blocks that the layer's name tells
    // By gap, between places i and i + 1:
    std::vector<int> open_;         ///< tensors across it
    std::vector<int> shared_;       ///< parts of the names in common
    std::vector<double> unlikeEnd_; ///< what its types say against a boundary
    std::vector<bool> afterInput_;
};

} // namespace cutpoint
