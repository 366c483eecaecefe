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
    // The most boxes that are readable: the more there are, the smaller they get.
    constexpr std::array steps{6,  7,  8,  9,  10, 11, 12, 13, 14, 16, 18, 20,
                               22, 25, 28, 32, 36, 40, 44, 50, 56, 64, 72};
    const Folding folding(graph, by);
    const auto laid = [&](std::size_t step) {
        return layFold(folding.into(static_cast<std::size_t>(steps[step])), window);
    };
    std::size_t low = 0, high = steps.size();
    FoldedLayout best = laid(low);
    while (high - low > 1) {
        const std::size_t middle = (low + high) / 2;
        FoldedLayout folded = laid(middle);
        const bool isReadable = static_cast<std::size_t>(steps[middle]) < graph->layers().size() &&
                                scaleToFit(folded.boxes, window) >= readableScale;
        (isReadable ? low : high) = middle;
        if (isReadable)
            best = std::move(folded);
    }
    return best;
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
