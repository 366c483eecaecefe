// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fold.h"

namespace cutpoint {

/// A topological order that finishes a branch before it begins the next one, so that chains are contiguous;
/// by names, too, what is named alike; by structure one that few tensors stay open in, so that what a cell
/// reads from far back is not begun before the cells between are done. O(V + L log L).
std::vector<LayerId> branchOrder(const LayerGraph& graph, FoldBy by);

/// What each layer of an order is and which layers of the order it reads, as a number: where these repeat,
/// the structure does. Layers farther than 64 back count alike. O(V + L).
std::vector<std::size_t> structureOf(const LayerGraph& graph, const std::vector<LayerId>& order);

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
    std::vector<int> open_;   ///< tensors across it
    std::vector<int> shared_; ///< parts of the names in common
    std::vector<bool> beforeHeavy_, afterInput_;
};

} // namespace cutpoint
