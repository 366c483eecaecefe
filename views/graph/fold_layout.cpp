// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/fold_layout.h"

#include "views/graph/layered_layout.h"
#include "views/graph/wrap_layout.h"

#include <algorithm>
#include <array>

namespace cutpoint {

double scaleToFit(const GraphLayout& layout, QSizeF window) {
    if (!(layout.bounds.width() > 0) || !(layout.bounds.height() > 0))
        return 1;
    return std::min(window.width() / layout.bounds.width(), window.height() / layout.bounds.height());
}

FoldedLayout layFold(std::shared_ptr<const Fold> fold, QSizeF window) {
    const GraphLayout strip = layeredLayout(*fold->drawn);
    FoldedLayout best{std::move(fold), {}};
    const double aspect = window.width() / std::max(1.0, window.height());
    double largest = 0;
    for (const double wider : {1.0, 0.6, 0.35, 1.6, 2.5, 4.0}) {
        constexpr double tall = 0.6;
        GraphLayout wrapped = wrapLayout(*best.fold->drawn, strip, aspect * wider, tall);
        if (const double scale = scaleToFit(wrapped, window); scale > largest) {
            largest = scale;
            best.boxes = std::move(wrapped);
        }
    }
    return best;
}

FoldedLayout readableFold(std::shared_ptr<const LayerGraph> graph, FoldBy by, QSizeF window) {
    if (graph->layers().size() <= largestUnfolded)
        return layFold(unfolded(std::move(graph), by), window);
    FoldedLayout folded;
    for (const std::size_t most : std::array{72, 56, 44, 36, 30, 25, 20, 16, 12, 9}) {
        if (most >= graph->layers().size())
            continue;
        folded = layFold(fold(graph, by, most), window);
        if (scaleToFit(folded.boxes, window) >= readableScale)
            break;
    }
    return folded;
}

GraphLayout byLayer(const FoldedLayout& layout) {
    if (layout.fold->isWhole())
        return layout.boxes;
    const Fold& fold = *layout.fold;
    GraphLayout result;
    for (const BoxId box : fold.boxOf)
        result.nodes.push_back(layout.boxes.nodes[indexOf(box)]);
    for (std::size_t i = 0; i < fold.drawnLink.size(); ++i) {
        if (fold.drawnLink[i] >= 0)
            result.links.push_back(layout.boxes.links[static_cast<std::size_t>(fold.drawnLink[i])]);
        else
            result.links.emplace_back();
    }
    result.bounds = layout.boxes.bounds;
    return result;
}

} // namespace cutpoint
