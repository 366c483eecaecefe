// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/frontier/narrow_order.h"

#include <algorithm>
#include <tuple>

namespace cutpoint {

std::vector<LayerId> narrowOrder(const LayerGraph& graph) {
    PerLayer<int> blockedBy, unplaced;
    PerLayer<int> placedAt(graph.layers().size(), -1);
    std::vector<LayerId> ready, order;
    for (LayerId v = 0; v < graph.size(); ++v) {
        unplaced.push_back(static_cast<int>(graph.successors(v).size()));
        blockedBy.push_back(static_cast<int>(graph.predecessors(v).size()));
        if (blockedBy.back() == 0)
            ready.push_back(v);
    }
    while (!ready.empty()) {
        // A net with thousands of ready layers is too wide for any order; looking at some keeps this linear.
        constexpr std::size_t mostLookedAt = 64;
        std::size_t best = ready.size();
        std::tuple<int, int, LayerId> bestRank;
        for (std::size_t i = ready.size() - std::min(ready.size(), mostLookedAt); i < ready.size(); ++i) {
            const LayerId v = ready[i];
            int opened = graph.successors(v).empty() ? 0 : 1, latest = -1;
            for (LayerId u : graph.predecessors(v)) {
                opened -= unplaced[u] == 1;
                latest = std::max(latest, placedAt[u]);
            }
            const std::tuple rank{opened, -latest, v};
            if (best == ready.size() || rank < bestRank) {
                best = i;
                bestRank = rank;
            }
        }
        const LayerId v = ready[best];
        ready.erase(ready.begin() + static_cast<std::ptrdiff_t>(best));
        placedAt[v] = static_cast<int>(order.size());
        order.push_back(v);
        for (LayerId u : graph.predecessors(v))
            --unplaced[u];
        for (LayerId u : graph.successors(v))
            if (--blockedBy[u] == 0)
                ready.push_back(u);
    }
    return order;
}

} // namespace cutpoint
