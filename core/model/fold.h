// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layer_graph.h"

#include <memory>
#include <span>

namespace cutpoint {

/// Index of a box in its Fold.
using BoxId = std::int32_t;

/// Layers drawn as one box.
struct FoldedBox {
    std::string name;            ///< "layer2.1", or "conv1 … relu1"; the layer's own when there is only one
    std::vector<LayerId> layers; ///< producers before consumers, never empty
};

/// A partition of the layers into boxes that are drawn instead of them. Every box is convex (no path leaves
/// it and returns), so the boxes form a DAG again.
struct Fold {
    std::vector<FoldedBox> boxes;
    std::vector<BoxId> boxOf; ///< by LayerId
    /// The graph of the boxes, by BoxId: names and types as shown, FLOPs and parameters added up, outputBytes
    /// what layers outside the box read. The model's own graph when nothing is folded.
    std::shared_ptr<const LayerGraph> drawn;

    bool folded(BoxId box) const { return boxes[static_cast<std::size_t>(box)].layers.size() > 1; }
    bool fits(const LayerGraph& graph) const { return boxOf.size() == graph.layers().size(); }
};

/// Nets up to this size are drawn layer by layer.
inline constexpr std::size_t largestUnfolded = 48;
/// Boxes that stay readable in a small window.
inline constexpr std::size_t boxesAimedAt = 36;

/// Every layer its own box, BoxId = LayerId. O(V + L).
std::shared_ptr<const Fold> unfolded(std::shared_ptr<const LayerGraph> graph);

/// Folds a net of more than `largestUnfolded` layers into at most `most` boxes (at least 2). Boxes are
/// intervals of one topological order that keeps branches together; among all such partitions dynamic
/// programming prefers boundaries that few tensors cross (the articulation points of residual, inception and
/// dense blocks) and where the layers' names change, and boxes of similar size. Then every box that holds a
/// layer of `opened` is left as its single layers, so there may be more boxes. Deterministic.
/// O(V log V + L + V * V / most) up to 1,000 layers, linear past that.
std::shared_ptr<const Fold> fold(std::shared_ptr<const LayerGraph> graph,
                                 std::span<const LayerId> opened = {}, std::size_t most = boxesAimedAt);

} // namespace cutpoint
