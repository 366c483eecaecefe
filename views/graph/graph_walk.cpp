// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/graph_walk.h"

#include <cmath>
#include <limits>

namespace cutpoint {

/// Among the boxes drawn, by their first layers.
LayerId stepFrom(const GraphScene& scene, LayerId layer, Step step) {
    const LayerGraph& graph = scene.fold ? *scene.fold->drawn : *scene.graph;
    const auto box = scene.fold ? static_cast<LayerId>(scene.fold->at(layer)) : layer;
    const auto layerOf = [&](LayerId b) {
        return scene.fold ? scene.fold->box(static_cast<BoxId>(b)).layers.front() : b;
    };
    const auto areaOf = [&](LayerId b) { return scene.layout.nodes[static_cast<std::size_t>(layerOf(b))]; };
    const QRectF here = areaOf(box);
    LayerId nearest = box;
    double least = std::numeric_limits<double>::infinity();
    const auto offer = [&](LayerId b, double distance) {
        if (distance < least) {
            least = distance;
            nearest = b;
        }
    };
    if (step == Step::Producer || step == Step::Consumer) {
        for (const LayerId b : step == Step::Producer ? graph.predecessors(box) : graph.successors(box))
            offer(b, std::hypot(areaOf(b).center().x() - here.center().x(),
                                areaOf(b).center().y() - here.center().y()));
    } else {
        for (LayerId b = 0; b < graph.size(); ++b) {
            const QRectF other = areaOf(b);
            const double across = (other.center().x() - here.center().x()) * (step == Step::Left ? -1 : 1);
            if (b != box && across > 0 && other.top() < here.bottom() && other.bottom() > here.top())
                offer(b, across);
        }
    }
    return nearest == box ? layer : layerOf(nearest);
}

} // namespace cutpoint
