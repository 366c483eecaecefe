// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fold.h"
#include "views/graph/graph_layout.h"

namespace cutpoint {

/// Boxes and where they are drawn. `boxes` is by BoxId, its links are those of Fold::drawn.
struct FoldedLayout {
    std::shared_ptr<const Fold> fold;
    GraphLayout boxes;
};

/// At this many pixels for one scene unit all lines of a box are read.
constexpr double readableScale = 0.8;

/// Blocks that are named in place of layers when a picture that folds nothing is zoomed out.
constexpr std::size_t blocksShown = 28;

/// At which a layout fits into a window; the legend's room is no part of it.
double scaleToFit(const GraphLayout& layout, QSizeF window);

/// The built-in layout of a fold's boxes, in as many columns as make it largest in the window. For a worker.
FoldedLayout layFold(std::shared_ptr<const Fold> fold, QSizeF window);

/// As many boxes as can be read when they fit into the window: every layer of nets of at most
/// `largestUnfolded`, blocks of larger ones. For a worker.
FoldedLayout readableFold(std::shared_ptr<const LayerGraph> graph, FoldBy by, QSizeF window);

/// The same by layer and link of the graph: a layer is drawn where its box is, a link inside a box is empty.
/// O(V + L).
GraphLayout byLayer(const FoldedLayout& layout);

} // namespace cutpoint
