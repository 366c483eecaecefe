// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/graph_walk.h"

#include <cmath>
#include <limits>

namespace cutpoint {

LayerId stepFrom(const GraphScene& scene, LayerId layer, Step step) {
    const auto boxOf = [&](LayerId v) { return scene.layout.nodes[static_cast<std::size_t>(v)]; };
    const QRectF box = boxOf(layer);
    LayerId nearest = layer;
    double least = std::numeric_limits<double>::infinity();
    const auto offer = [&](LayerId v, double distance) {
        if (distance < least) {
            least = distance;
            nearest = v;
        }
    };
    if (step == Step::Producer || step == Step::Consumer) {
        const auto neighbours =
            step == Step::Producer ? scene.graph->predecessors(layer) : scene.graph->successors(layer);
        for (const LayerId v : neighbours)
            offer(v, std::hypot(boxOf(v).center().x() - box.center().x(),
                                boxOf(v).center().y() - box.center().y()));
        return nearest;
    }
    for (LayerId v = 0; v < scene.graph->size(); ++v) {
        const QRectF other = boxOf(v);
        const double across = (other.center().x() - box.center().x()) * (step == Step::Left ? -1 : 1);
        if (v != layer && across > 0 && other.top() < box.bottom() && other.bottom() > box.top())
            offer(v, across);
    }
    return nearest;
}

} // namespace cutpoint
