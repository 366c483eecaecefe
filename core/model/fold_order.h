// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fold.h"

#include <span>

namespace cutpoint {

/// A topological order that finishes a branch before it begins the next one, so that chains are contiguous;
/// by names, too, what is named alike. By structure, of several such orders and the model's own, the one with
/// the most repeats among those that few tensors stay open in. O(V + L log L).
std::vector<LayerId> branchOrder(const LayerGraph& graph, FoldBy by);

/// By gap i between order[i] and order[i + 1]: producers before it that are read behind it. O(V + L).
std::vector<int> crossings(const LayerGraph& graph, const std::vector<LayerId>& order);

/// What each layer of an order is and which layers of the order it reads, as a number: where these repeat,
/// the structure does. Layers farther than 64 back count alike. O(V + L).
std::vector<std::size_t> structureOf(const LayerGraph& graph, const std::vector<LayerId>& order);

/// A stretch in which a sequence of `period` places comes at least twice.
struct Run {
    std::size_t begin = 0, length = 0, period = 0;
};

/// The longest runs, none over another; of several periods of one run the shortest. Periods are at most 600,
/// so that this is linear.
std::vector<Run> repeatedRuns(std::span<const std::size_t> tokens);

} // namespace cutpoint
