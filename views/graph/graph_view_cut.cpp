// SPDX-License-Identifier: GPL-3.0-or-later
// Moving the cut by hand.
#include "views/graph/cut_drag.h"
#include "views/graph/graph_view.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

/// Between two places of the pointer nothing smaller than this is passed over, in device-independent pixels.
constexpr double brushStep = 6;

} // namespace

void GraphView::setTool(Tool tool) {
    if (tool_ == tool)
        return;
    tool_ = tool;
    showCursor();
    emit toolChanged(tool);
}

void GraphView::showCursor() {
    if (tool_ == Tool::Cut)
        setCursor(Qt::CrossCursor);
    else
        unsetCursor();
}

const Plan* GraphView::draggedPlan() const {
    return cut_ ? &cut_->plan() : nullptr;
}

QString GraphView::cutText() const {
    return cut_ ? cut_->text() : QString();
}

/// Only what is decided and shown can be moved; a lesson has cuts of its own.
bool GraphView::mayMoveCut() {
    if (scene_.lesson || !moment().isOpen() || !moment().plan())
        return false;
    flush();
    return scene_.decided() && scene_.problem == moment().problem;
}

/// True when the press is the beginning of a move: with the tool or with Shift anywhere, otherwise on a link
/// of the cut.
bool GraphView::pressCut(const QMouseEvent& event) {
    const QPointF at = toScene(event.position());
    const bool isWanted = tool_ == Tool::Cut || event.modifiers().testFlag(Qt::ShiftModifier);
    const LayerId layer = layerAt(at);
    pressedLink_ = layer >= 0 ? -1 : linkAt(at, !isWanted);
    if ((!isWanted && pressedLink_ < 0) || !mayMoveCut())
        return false;
    cut_ = std::make_unique<CutDrag>(sharedMoment());
    planBesideCut_ = scene_.plan;
    drag_ = layer < 0 && pressedLink_ < 0 ? Drag::Lasso : Drag::Brush;
    if (layer >= 0)
        cut_->brush(layersOfBox(layer));
    showCut();
    return true;
}

void GraphView::dragCut(QPointF position) {
    const QPointF way = position - last_;
    if (drag_ == Drag::Lasso) {
        cut_->outline << toScene(position);
        cut_->lasso(layersInside(cut_->outline));
    } else {
        const int steps = std::max(1, static_cast<int>(std::hypot(way.x(), way.y()) / brushStep));
        for (int k = 1; k <= steps; ++k)
            if (const LayerId layer = layerAt(toScene(last_ + way * k / steps)); layer >= 0)
                cut_->brush(layersOfBox(layer));
    }
    showCut();
}

void GraphView::releaseCut(const QMouseEvent& event) {
    const bool isClick = (event.position() - pressed_).manhattanLength() <= 6;
    const bool isWanted = tool_ == Tool::Cut || event.modifiers().testFlag(Qt::ShiftModifier);
    if (isClick && pressedLink_ >= 0 && isWanted)
        cut_->through(scene_.graph->links()[static_cast<std::size_t>(pressedLink_)]);
    endCut(true);
    if (isClick && pressedLink_ >= 0 && !isWanted)
        click(event.position());
}

void GraphView::moveAcross(LayerId layer) {
    if (!mayMoveCut())
        return;
    cut_ = std::make_unique<CutDrag>(sharedMoment());
    planBesideCut_ = scene_.plan;
    cut_->brush(layersOfBox(layer));
    endCut(true);
}

/// The dragged plan in place of the other, here and as a preview everywhere else.
void GraphView::showCut() {
    scene_.plan = cut_->plan();
    minimap_ = {};
    if (cut_->isMoved())
        focusOfViews().setPreview(cut_->plan().sides, tr("Your cut"));
    else
        focusOfViews().clearPreview();
    update();
}

/// Kept, the plan stays in the picture until the document has answered the wish.
void GraphView::endCut(bool isKept) {
    drag_ = Drag::None;
    const std::unique_ptr<CutDrag> cut = std::move(cut_);
    focusOfViews().clearPreview();
    scene_.preview.reset();
    isKept = isKept && cut->isMoved();
    scene_.plan = isKept ? cut->plan() : planBesideCut_;
    minimap_ = {};
    showCursor();
    update();
    if (isKept)
        emit cutWished(cut->plan().sides);
}

std::vector<LayerId> GraphView::layersInside(const QPolygonF& outline) const {
    std::vector<LayerId> inside;
    const QRectF around = outline.boundingRect();
    for (std::size_t v = 0; v < scene_.layout.nodes.size(); ++v) {
        const QPointF centre = scene_.layout.nodes[v].center();
        if (around.contains(centre) && outline.containsPoint(centre, Qt::OddEvenFill))
            inside.push_back(static_cast<LayerId>(v));
    }
    return inside;
}

void GraphView::paintCut(QPainter& painter) const {
    if (!cut_)
        return;
    QPolygonF outline;
    for (const QPointF& point : cut_->outline)
        outline << fromScene(point);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors_.text, 1.5, Qt::DashLine));
    painter.drawPolygon(outline);
    const QString text = cut_->text();
    QFont font = painter.font();
    font.setPointSizeF(9);
    painter.setFont(font);
    const QRectF words = painter.fontMetrics().boundingRect(QRect(0, 0, 420, 400), Qt::TextWordWrap, text);
    QRectF label(QPointF(), words.size() + QSizeF(2 * spacing, spacing));
    label.moveTopLeft(last_ + QPointF(18, 18));
    label.moveLeft(std::max(4.0, std::min(label.left(), width() - label.width() - 4)));
    if (label.bottom() > height() - 4)
        label.moveBottom(last_.y() - 12);
    painter.setPen(QPen(colors_.transfer, 1.5));
    painter.setBrush(colors_.canvas);
    painter.drawRoundedRect(label, 4, 4);
    painter.setPen(colors_.text);
    painter.drawText(label.adjusted(spacing, spacing / 2.0, -spacing, 0), Qt::TextWordWrap, text);
}

} // namespace cutpoint
