// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layer_graph.h"

#include <vector>

namespace cutpoint {

/// A topological order that keeps few layers open (placed, with a successor that is not): among the ready
/// layers the one that closes most, then the one whose producers were placed last, so that a branch is
/// finished before the next one starts. Greedy; O(V w) with at most 64 ready layers looked at.
std::vector<LayerId> narrowOrder(const LayerGraph& graph);

} // namespace cutpoint
