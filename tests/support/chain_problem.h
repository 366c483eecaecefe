// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/problem.h"

#include <string>

namespace cutpoint {

struct ChainLayer {
    double edge, cloud, bytes;
};

/// input (with `inputBytes`) -> l1 -> l2 -> ...
inline Problem chainProblem(double inputBytes, const std::vector<ChainLayer>& chain) {
    std::vector<Layer> layers(1);
    layers[0].name = "input";
    layers[0].isInput = true;
    layers[0].outputBytes = Bytes(inputBytes);
    std::vector<Link> links;
    for (std::size_t i = 0; i < chain.size(); ++i) {
        Layer layer;
        layer.name = "l" + std::to_string(i + 1);
        layer.outputBytes = Bytes(chain[i].bytes);
        layers.push_back(layer);
        links.push_back({static_cast<LayerId>(i), static_cast<LayerId>(i + 1)});
    }
    const auto graph = std::make_shared<const LayerGraph>(*LayerGraph::make("chain", layers, links));
    Profile profile = emptyProfile(*graph);
    for (std::size_t i = 0; i < chain.size(); ++i) {
        profile.layers[i + 1].edge = Seconds(chain[i].edge);
        profile.layers[i + 1].cloud = Seconds(chain[i].cloud);
    }
    return makeProblem(graph, profile);
}

/// V_E = the input and the first `n` layers.
inline PerLayer<Side> prefix(const Problem& problem, int n) {
    PerLayer<Side> sides(static_cast<std::size_t>(problem.graph->size()), Side::Cloud);
    std::fill(sides.begin(), sides.begin() + n + 1, Side::Edge);
    return sides;
}

} // namespace cutpoint
