// SPDX-License-Identifier: GPL-3.0-or-later
// The graph view's mouse and keyboard.
#include "views/graph/cut_drag.h"
#include "views/graph/graph_view.h"
#include "views/graph/graph_walk.h"
#include "views/graph/lesson_painter.h"
#include "views/style/terms.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>
#include <QWhatsThis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

constexpr double keyPan = 60, wheelStep = 1.25;

} // namespace

void GraphView::wheelEvent(QWheelEvent* event) {
    zoomAt(event->position(), std::pow(wheelStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void GraphView::mousePressEvent(QMouseEvent* event) {
    if (cut_ || (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton))
        return;
    pressed_ = last_ = event->position();
    if (event->button() == Qt::MiddleButton)
        drag_ = Drag::Pan;
    else if (minimapRect().contains(pressed_))
        drag_ = Drag::Minimap;
    else if (!scene_.graph || !pressCut(*event))
        drag_ = Drag::Press;
    if (drag_ == Drag::Minimap)
        centreOn(minimapToScene(pressed_));
}

void GraphView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (drag_ == Drag::Press && (at - pressed_).manhattanLength() > 6)
        drag_ = Drag::Pan;
    if (drag_ == Drag::Pan) {
        offset_ += at - last_;
        fitted_ = false;
        setCursor(Qt::ClosedHandCursor);
        update();
    } else if (drag_ == Drag::Minimap) {
        centreOn(minimapToScene(at));
    } else if (cut_) {
        dragCut(at);
    } else if (drag_ == Drag::None) {
        hover(toScene(at));
    }
    if (drag_ != Drag::Press)
        last_ = at;
}

void GraphView::hover(QPointF scenePoint) {
    const LayerId over = layerAt(scenePoint);
    // The cut can be taken hold of.
    if (tool_ == Tool::Look && over < 0 && linkAt(scenePoint, true) >= 0 && !scene_.lesson)
        setCursor(Qt::SplitVCursor);
    else
        showCursor();
    if (over != scene_.hovered) {
        scene_.hovered = over;
        focusOfViews().hoverLayer(over);
        update();
    }
}

void GraphView::mouseReleaseEvent(QMouseEvent* event) {
    if (cut_) {
        if (event->button() == Qt::LeftButton)
            releaseCut(*event);
        return;
    }
    const bool isClick = drag_ == Drag::Press && event->button() == Qt::LeftButton;
    drag_ = Drag::None;
    showCursor();
    if (isClick)
        click(event->position());
}

void GraphView::mouseDoubleClickEvent(QMouseEvent* event) {
    const LayerId layer = layerAt(toScene(event->position()));
    if (event->button() == Qt::LeftButton && tool_ == Tool::Look && layer >= 0 && mayFold())
        toggleBlock(layer);
    else if (event->button() == Qt::LeftButton && tool_ == Tool::Look && layer < 0)
        fit();
    else
        mousePressEvent(event);
}

void GraphView::click(QPointF position) {
    const QPointF at = toScene(position);
    LayerId layer = layerAt(at);
    // A folded box stands for the layer that is selected in it.
    if (layer >= 0 && scene_.fold && scene_.selected >= 0 &&
        scene_.fold->at(layer) == scene_.fold->at(scene_.selected))
        layer = scene_.selected;
    if (const int link = layer < 0 ? lessonLinkAt(scene_, at, 6 / zoom_) : -1; link >= 0) {
        emit lessonLinkClicked(link);
        return;
    }
    const int link = layer < 0 ? linkAt(at) : -1;
    select(layer);
    scene_.selectedLink = link;
    if (link >= 0) {
        focusOfViews().selectLink(link);
        emit linkSelected(link);
    }
}

void GraphView::leaveEvent(QEvent*) {
    if (cut_)
        return;
    scene_.hovered = -1;
    focusOfViews().hoverLayer(-1);
    update();
}

bool GraphView::walk(const QKeyEvent& event) {
    // Without a selection, and with Shift, the arrows move the picture.
    if (!scene_.graph || scene_.selected < 0 || event.modifiers().testFlag(Qt::ShiftModifier))
        return false;
    const auto go = [this](Step step) {
        const LayerId layer = stepFrom(scene_, scene_.selected, step);
        select(layer);
        reveal(layer);
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Up:
        return go(Step::Producer);
    case Qt::Key_Down:
        return go(Step::Consumer);
    case Qt::Key_Left:
        return go(Step::Left);
    case Qt::Key_Right:
        return go(Step::Right);
    case Qt::Key_W:
        emit whyRequested(scene_.selected);
        return true;
    case Qt::Key_Space:
        toggleBlock(scene_.selected);
        return true;
    case Qt::Key_Backspace:
        closeBlock(scene_.selected);
        return true;
    case Qt::Key_X:
        moveAcross(scene_.selected);
        return true;
    case Qt::Key_Escape:
        select(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const QPointF at = fromScene(boxOf(scene_.selected).center());
        QToolTip::showText(mapToGlobal(at.toPoint()), boxToolTip(scene_, scene_.selected), this);
        return true;
    }
    default:
        return false;
    }
}

void GraphView::showNote(LayerId layer, const QString& text) {
    if (!scene_.graph || layer < 0 || layer >= scene_.graph->size())
        return;
    reveal(layer);
    const QPointF at = fromScene(boxOf(layer).center());
    QWhatsThis::showText(mapToGlobal(at.toPoint()), text, this);
}

void GraphView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && (cut_ || tool_ == Tool::Cut)) {
        if (cut_)
            endCut(false);
        else
            setTool(Tool::Look);
        return;
    }
    if (walk(*event))
        return;
    if (scene_.graph && scene_.selected < 0 && event->key() == Qt::Key_Return && scene_.graph->size() > 0) {
        select(scene_.graph->topologicalOrder().front());
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        offset_ += QPointF(keyPan, 0);
        break;
    case Qt::Key_Right:
        offset_ -= QPointF(keyPan, 0);
        break;
    case Qt::Key_Up:
        offset_ += QPointF(0, keyPan);
        break;
    case Qt::Key_Down:
        offset_ -= QPointF(0, keyPan);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return zoomActualSize();
    case Qt::Key_F:
        return fit();
    default:
        return PlanView::keyPressEvent(event);
    }
    fitted_ = false;
    update();
}

void GraphView::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard && scene_.graph && scene_.selected >= 0) {
        const QRectF box = boxOf(scene_.selected);
        popupMenu(scene_.selected, mapToGlobal(fromScene(box.center()).toPoint()));
    } else if (const LayerId layer = layerAt(toScene(event->pos())); layer >= 0) {
        popupMenu(layer, event->globalPos());
    }
}

/// Fused groups are a restriction that may be lifted.
void GraphView::addGroupActions(QMenu& menu, const std::vector<LayerId>& layers) {
    if (!scene_.problem)
        return;
    const auto touches = [&](const Tie& tie) {
        return tie.reason == TieReason::FusedGroup && std::ranges::any_of(tie.layers, [&](LayerId v) {
                   return std::ranges::find(layers, v) != layers.end();
               });
    };
    const auto& ties = scene_.problem->ties;
    for (const Tie& tie : givenTies(*scene_.graph, scene_.problem->profile)) {
        if (!touches(tie))
            continue;
        const QString name = QString::fromStdString(tie.name);
        const bool isReleased = std::ranges::find(ties, tie) == ties.end();
        menu.addAction(
            (isReleased ? tr("&Keep the fused group %1 together again") : tr("&Release the fused group %1"))
                .arg(name),
            this, [this, name, isReleased] { emit groupWished(name, !isReleased); });
    }
}

void GraphView::popupMenu(LayerId layer, QPoint globalPosition) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Fold* fold = mayFold() ? folded_.fold.get() : nullptr;
    const bool isBlock = fold && fold->isFolded(fold->at(layer));
    if (isBlock)
        menu->addAction(tr("&Open the block"), this, [this, layer] { openBlock(layer); });
    if (fold && !fold->box(fold->at(layer)).within.empty())
        menu->addAction(tr("&Fold the block around it"), this, [this, layer] { closeBlock(layer); });
    addGroupActions(*menu, layersOfBox(layer));
    if (!menu->isEmpty())
        menu->addSeparator();
    if (isBlock) {
        menu->addAction(tr("&Move across the cut"), this, [this, layer] { moveAcross(layer); });
        menu->popup(globalPosition);
        return;
    }
    menu->addAction(tr("Pin to &edge"), this, [this, layer] { emit pinRequested(layer, Pin::Edge); });
    if (!scene_.graph->layer(layer).isInput)
        menu->addAction(tr("Pin to &cloud"), this, [this, layer] { emit pinRequested(layer, Pin::Cloud); });
    menu->addAction(tr("&Remove the pin"), this, [this, layer] { emit pinRequested(layer, Pin::Free); });
    menu->addSeparator();
    menu->addAction(tr("&Move across the cut"), this, [this, layer] { moveAcross(layer); });
    menu->addAction(tr("Cut &here"), this, [this, layer] { emit cutHereRequested(layer); });
    menu->addAction(tr("&Why here?"), this, [this, layer] { emit whyRequested(layer); });
    menu->popup(globalPosition);
}

bool GraphView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || !scene_.graph)
        return PlanView::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QPointF at = toScene(help->pos());
    QString text;
    if (legend_.contains(help->pos()))
        text = scene_.picture == Picture::Network ? explained({Term::Network, Term::Saturated, Term::Cut})
                                                  : explained({Term::Cut});
    else if (const LayerId layer = layerAt(at); layer >= 0)
        text = boxToolTip(scene_, layer);
    else if (const int link = linkAt(at); link >= 0)
        text = linkToolTip(scene_, static_cast<std::size_t>(link));
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace cutpoint
