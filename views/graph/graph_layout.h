// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layer_graph.h"

#include <QMetaType>
#include <QPainterPath>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace cutpoint {

/// Where the layers of one graph are drawn, in scene units (device-independent pixels at 100 %).
struct GraphLayout {
    std::vector<QRectF> nodes;       ///< by LayerId
    std::vector<QPainterPath> links; ///< in the order of LayerGraph::links(), from producer to consumer
    QRectF bounds;                   ///< of all nodes and links

    bool fits(const LayerGraph& graph) const {
        return nodes.size() == graph.layers().size() && links.size() == graph.links().size();
    }
};

/// Size of a layer's box: wide enough for type, name and output size at 9 pt, all boxes equally high.
QSizeF layerBoxSize(const Layer& layer);

/// Sets bounds from nodes and links. O(V + L).
void updateBounds(GraphLayout& layout);

} // namespace cutpoint

Q_DECLARE_METATYPE(cutpoint::GraphLayout)
