// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layer_graph.h"

#include <memory>
#include <vector>

namespace cutpoint {

/// A box of a Fold. Not a LayerId: a box may hold any number of layers.
enum class BoxId : std::int32_t {};
constexpr std::size_t indexOf(BoxId box) {
    return static_cast<std::size_t>(box);
}

/// What makes layers a block.
enum class FoldBy {
    Structure, ///< that it repeats, and that little passes its ends
    Names,     ///< the path in the layers' names: "inception_3a/…", or the block that the model names
};

/// Layers that follow each other in the order of a Fold, end excluded.
struct Stretch {
    std::size_t begin = 0, end = 0;
    std::size_t size() const { return end - begin; }
    bool contains(const Stretch& other) const { return begin <= other.begin && other.end <= end; }
    bool operator==(const Stretch&) const = default;
};

/// How often an operator comes in a block.
struct OperatorCount {
    std::string type;
    int count = 0;
};

/// Layers drawn as one box.
struct FoldedBox {
    std::string name;            ///< "layer2.1", or "conv1 … relu1"; the layer's own when there is only one
    std::vector<LayerId> layers; ///< producers before consumers, never empty
    Stretch stretch;
    std::vector<Stretch> within; ///< the boxes it lay in before they were opened, outermost first
    int alike = 1;               ///< boxes with these operators and links, itself included
    int number = 1;              ///< which of them it is, along the order
    int kind = -1;               ///< counts the kinds of blocks that come more than once; -1 for others
    int repeats = 1;             ///< how often one sequence of layers comes in it
    std::vector<OperatorCount> operators; ///< of one such sequence
};

/// A partition of the layers into boxes that are drawn instead of them. Every box is a stretch of one
/// topological order, so no path leaves it and returns, and the boxes form a DAG again. A value.
struct Fold {
    std::shared_ptr<const LayerGraph> graph;
    FoldBy by = FoldBy::Structure;
    std::vector<LayerId> order;   ///< keeps branches together
    std::vector<FoldedBox> boxes; ///< by BoxId
    PerLayer<BoxId> boxOf;        ///< by LayerId
    /// The graph of the boxes, layer i for box i: names and types as shown (those of one part of a box that
    /// repeats), FLOPs and parameters added up,
    /// outputBytes what layers outside the box read. The model's own graph when nothing is folded.
    std::shared_ptr<const LayerGraph> drawn;
    std::vector<int> drawnLink; ///< by link of the graph: that of `drawn`; -1 inside a box

    const FoldedBox& box(BoxId id) const { return boxes[indexOf(id)]; }
    BoxId at(LayerId v) const { return boxOf[v]; }
    bool isFolded(BoxId id) const { return box(id).layers.size() > 1; }
    /// Every layer is its own box, and BoxId and LayerId count alike.
    bool isWhole() const { return drawn == graph; }
};

/// Nets up to this size are drawn layer by layer unless their blocks are folded by hand.
inline constexpr std::size_t largestUnfolded = 48;
/// Blocks up to this size open into their layers, larger ones into blocks.
inline constexpr std::size_t largestOpened = 24;

/// Names when most layers have a path in their name or a block, else Structure.
FoldBy usualFold(const LayerGraph& graph);

/// Parts one graph again and again, in as many boxes as there turns out to be room for.
class Folding {
public:
    /// O(V log V + L).
    Folding(std::shared_ptr<const LayerGraph> graph, FoldBy by);
    ~Folding();
    Folding(Folding&&) noexcept;
    Folding& operator=(Folding&&) noexcept;
    /// As fold() below.
    std::shared_ptr<const Fold> into(std::size_t most) const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// Folds into at most `most` boxes (at least 2). By structure: dynamic programming over the ends of blocks
/// prefers places that few tensors cross and where a repeated sequence of operators begins, and boxes of
/// similar size. By names: the paths level by level, as deep as `most` allows. Deterministic.
/// O(V log V + L + V * V / most) up to 1,000 layers, linear past that.
std::shared_ptr<const Fold> fold(std::shared_ptr<const LayerGraph> graph, FoldBy by, std::size_t most);
/// Every layer its own box, with the blocks around it that can be folded.
std::shared_ptr<const Fold> unfolded(std::shared_ptr<const LayerGraph> graph, FoldBy by);
/// The box opened: into its layers, or into blocks when it has more than `largestOpened`. A single layer
/// stays.
std::shared_ptr<const Fold> opened(const Fold& fold, BoxId box);
/// The innermost block around the box folded into one; the fold itself when there is none.
std::shared_ptr<const Fold> closed(const Fold& fold, BoxId box);

} // namespace cutpoint
