// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/placement.h"

namespace cutpoint {

PlacementNames placementNames(const LayerGraph& graph, const PerLayer<Side>& sides, bool withInputs) {
    PlacementNames names;
    for (LayerId v = 0; v < graph.size(); ++v) {
        const bool onEdge = sides[v] == Side::Edge;
        if (withInputs || !onEdge || !graph.layer(v).isInput)
            (onEdge ? names.edge : names.cloud).push_back(graph.layer(v).name);
    }
    return names;
}

PerLayer<Side> sidesOfNames(const LayerGraph& graph, const std::vector<std::string>& edge,
                            std::vector<std::string>* unknown) {
    PerLayer<Side> sides(graph.layers().size(), Side::Cloud);
    for (const LayerId v : graph.inputs())
        sides[v] = Side::Edge;
    for (const std::string& name : edge) {
        if (const LayerId v = graph.find(name); v >= 0)
            sides[v] = Side::Edge;
        else if (unknown)
            unknown->push_back(name);
    }
    return sides;
}

PerLayer<Side> downsetOf(const LayerGraph& graph, const std::vector<LayerId>& layers) {
    PerLayer<Side> sides(graph.layers().size(), Side::Cloud);
    std::vector<LayerId> stack = graph.inputs();
    stack.insert(stack.end(), layers.begin(), layers.end());
    while (!stack.empty()) {
        const LayerId v = stack.back();
        stack.pop_back();
        if (sides[v] == Side::Edge)
            continue;
        sides[v] = Side::Edge;
        for (const LayerId u : graph.predecessors(v))
            stack.push_back(u);
    }
    return sides;
}

} // namespace cutpoint
