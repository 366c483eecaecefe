// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of layers folded into boxes, and how the picture is laid out.
#include "views/graph/graph_view.h"
#include "views/graph/layered_layout.h"
#include "views/graph/wrap_layout.h"

#include <algorithm>

namespace cutpoint {
namespace {

/// Refolded when a window of another size makes the boxes smaller or larger than this.
constexpr double leastScale = 0.7, largestScale = 1.4;

} // namespace

/// The window's part that the picture has when it is fitted.
QSizeF GraphView::roomForPicture() const {
    return {std::max(80.0, width() - 24.0), std::max(60.0, height() - legendRoom() - 40.0)};
}

bool GraphView::mayFold() const {
    return scene_.graph && scene_.picture == Picture::Dnn && !scene_.lesson;
}

void GraphView::foldAutomatically() {
    if (!scene_.graph)
        return;
    isFoldedByHand_ = false;
    arrange([graph = scene_.graph, by = foldBy(), room = roomForPicture()] {
        return readableFold(graph, by, room);
    });
}

void GraphView::foldAgainIfNeeded() {
    if (isFoldedByHand_ || !scene_.fold)
        return;
    const double scale = scaleToFit(folded_.boxes, roomForPicture());
    if (scale < leastScale || scale > largestScale)
        foldAutomatically();
}

FoldBy GraphView::foldBy() const {
    return wishedFold_ ? *wishedFold_ : scene_.graph ? usualFold(*scene_.graph) : FoldBy::Structure;
}

void GraphView::setFoldBy(FoldBy by) {
    wishedFold_ = by;
    foldAutomatically();
}

void GraphView::openAllBlocks() {
    if (!scene_.graph)
        return;
    isFoldedByHand_ = true;
    arrange([graph = scene_.graph, by = foldBy(), room = roomForPicture()] {
        return layFold(unfolded(graph, by), room);
    });
}

void GraphView::openBlock(LayerId layer) {
    changeFold(layer, opened);
}

void GraphView::closeBlock(LayerId layer) {
    changeFold(layer, closed);
}

void GraphView::toggleBlock(LayerId layer) {
    const bool isFolded = scene_.fold && scene_.fold->isFolded(scene_.fold->at(layer));
    changeFold(layer, isFolded ? opened : closed);
}

void GraphView::changeFold(LayerId layer, std::shared_ptr<const Fold> (*change)(const Fold&, BoxId)) {
    if (!mayFold() || layer < 0 || layer >= scene_.graph->size())
        return;
    isFoldedByHand_ = true;
    arrange(
        [graph = scene_.graph, by = foldBy(), fold = folded_.fold, room = roomForPicture(), layer, change] {
            const std::shared_ptr<const Fold> before = fold ? fold : unfolded(graph, by);
            return layFold(change(*before, before->at(layer)), room);
        },
        layer);
}

/// Folds and lays out on a worker; what was shown stays until the answer is there.
void GraphView::arrange(std::function<FoldedLayout()> make, LayerId kept) {
    foldJob_.start(
        [make = std::move(make), graph = scene_.graph, kept, this](const Effort&) -> LatestJob::Show {
            FoldedLayout folded = make();
            return [folded = std::move(folded), graph, kept, this] {
                if (graph == scene_.graph)
                    takeFold(folded, kept);
            };
        });
}

void GraphView::takeFold(const FoldedLayout& folded, LayerId kept) {
    const QPointF place = fromScene(boxOf(kept).center());
    folded_ = folded;
    if (folded.fold->isWhole())
        wholeLayout_ = folded.boxes;
    choosePicture();
    const bool isReadable = scaleToFit(folded.boxes, roomForPicture()) > readableScale / 2;
    if (kept < 0 || (fitted_ && isReadable)) {
        fit();
    } else if (!boxOf(kept).isEmpty()) {
        zoom_ = std::max(zoom_, readableScale);
        offset_ += place - fromScene(boxOf(kept).center());
        reveal(kept);
    }
    describe();
    update();
    if (folded.fold->isWhole())
        emit layoutWished(scene_.graph);
    emit foldChanged();
}

/// Layer by layer, which the network and the lesson need of any net.
void GraphView::arrangeWhole() {
    if (wholeJob_.isRunning() && wholeFor_ == scene_.graph)
        return;
    wholeFor_ = scene_.graph;
    wholeJob_.start([graph = scene_.graph, by = foldBy(), this](const Effort&) -> LatestJob::Show {
        GraphLayout layout = wrapLayout(*graph, layeredLayout(*graph));
        std::shared_ptr<const Fold> blocks;
        if (graph->layers().size() > largestUnfolded)
            blocks = fold(graph, by, blocksShown);
        return [layout = std::move(layout), blocks = std::move(blocks), graph, this] {
            if (graph != scene_.graph)
                return;
            scene_.blocks = blocks;
            setLayout(layout);
        };
    });
    emit layoutWished(scene_.graph);
}

bool GraphView::isSettled() const {
    return PlanView::isSettled() && !(isVisible() && (foldJob_.isRunning() || wholeJob_.isRunning()));
}

QRectF GraphView::boxOf(LayerId layer) const {
    const auto at = static_cast<std::size_t>(layer);
    return layer >= 0 && at < scene_.layout.nodes.size() ? scene_.layout.nodes[at] : QRectF();
}

std::vector<LayerId> GraphView::layersOfBox(LayerId layer) const {
    return scene_.fold ? scene_.fold->box(scene_.fold->at(layer)).layers : std::vector{layer};
}

} // namespace cutpoint
