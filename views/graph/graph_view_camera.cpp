// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the picture is seen, and what lies where in it.
#include "views/graph/graph_view.h"

#include "views/graph/minimap.h"

#include <QPainterPathStroker>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

constexpr double smallestZoom = 0.005, largestZoom = 8, zoomStep = 1.25;

} // namespace

void GraphView::fit() {
    fitted_ = true;
    if (scene_.graph && scene_.lesson && !scene_.lesson->inWindow.empty()) {
        fitLayers(scene_.lesson->inWindow);
        fitted_ = true;
    } else if (scene_.graph) {
        const QRectF area = pictureBounds(scene_);
        if (area.width() > 0 && area.height() > 0)
            zoom_ = std::clamp(std::min(width() / area.width(), (height() - legendRoom()) / area.height()),
                               smallestZoom, 1.5);
        centreOn(area.center());
        offset_.ry() -= legendRoom() / 2;
        fitted_ = true;
    }
    update();
}

double GraphView::legendRoom() const {
    return scene_.graph ? 16 + legendHeight(scene_, colors_, font(), width() - 24.0) : 16;
}

void GraphView::zoomActualSize() {
    zoomAt(rect().toRectF().center(), 1 / zoom_);
}
void GraphView::zoomIn() {
    zoomAt(rect().toRectF().center(), zoomStep);
}
void GraphView::zoomOut() {
    zoomAt(rect().toRectF().center(), 1 / zoomStep);
}

void GraphView::zoomAt(QPointF position, double factor) {
    const QPointF fixed = toScene(position);
    zoom_ = std::clamp(zoom_ * factor, smallestZoom, largestZoom);
    offset_ = position - fixed * zoom_;
    fitted_ = false;
    update();
}

void GraphView::centreOn(QPointF scenePoint) {
    offset_ = rect().toRectF().center() - scenePoint * zoom_;
    fitted_ = false;
    update();
}

void GraphView::reveal(LayerId layer) {
    const QRectF box = boxOf(layer);
    if (!box.isEmpty() && !rect().toRectF().contains(QRectF(fromScene(box.topLeft()), box.size() * zoom_)))
        centreOn(box.center());
}

/// Fits the part of the picture that a lesson on a large net looks at.
void GraphView::fitLayers(const std::vector<bool>& shown) {
    QRectF area;
    for (std::size_t v = 0; v < scene_.layout.nodes.size(); ++v)
        if (shown[v])
            area |= scene_.layout.nodes[v];
    if (area.isEmpty())
        return;
    const double around = scene_.picture == Picture::Network ? 180 : 40;
    area.adjust(-around, -60, around, 80);
    zoom_ = std::clamp(std::min(width() / area.width(), (height() - legendRoom()) / area.height()),
                       smallestZoom, 1.5);
    centreOn(area.center());
    offset_.ry() -= legendRoom() / 2;
}

LayerId GraphView::layerAt(QPointF scenePoint) const {
    for (std::size_t v = 0; v < scene_.layout.nodes.size(); ++v)
        if (scene_.layout.nodes[v].contains(scenePoint))
            return static_cast<LayerId>(v);
    return -1;
}

int GraphView::linkAt(QPointF scenePoint, bool ofCutOnly) const {
    const double reach = 5 / zoom_;
    const QRectF near(scenePoint - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    for (std::size_t i = 0; i < scene_.layout.links.size(); ++i) {
        const QPainterPath& path = scene_.layout.links[i];
        if (ofCutOnly && !inCut(scene_, scene_.graph->links()[i]))
            continue;
        if (!path.controlPointRect().adjusted(-reach, -reach, reach, reach).contains(scenePoint))
            continue;
        QPainterPathStroker stroker;
        stroker.setWidth(2 * reach);
        if (stroker.createStroke(path).intersects(near))
            return static_cast<int>(i);
    }
    return -1;
}

QRectF GraphView::minimapRect() const {
    const QRectF area = pictureBounds(scene_);
    if (!scene_.graph || area.isEmpty() || width() < 320 || height() < 240)
        return {};
    QSizeF size = area.size().scaled(180, 140, Qt::KeepAspectRatio);
    size = size.expandedTo({24, 24});
    return {QPointF(width() - size.width() - 12, height() - size.height() - 12), size};
}

QPointF GraphView::minimapToScene(QPointF position) const {
    const QRectF map = minimapRect(), area = pictureBounds(scene_);
    return area.topLeft() + QPointF((position.x() - map.left()) / map.width() * area.width(),
                                    (position.y() - map.top()) / map.height() * area.height());
}

void GraphView::paintMinimap(QPainter& painter) {
    const QRectF map = minimapRect(), area = pictureBounds(scene_);
    // Everything in sight already: a map would only hide layers.
    if (map.isEmpty() ||
        QRectF(toScene({}), toScene(QPointF(width(), height()))).adjusted(-1, -1, 1, 1).contains(area))
        return;
    const double sx = map.width() / area.width(), sy = map.height() / area.height();
    if (minimap_.isNull()) {
        minimap_ = QPixmap(map.size().toSize());
        minimap_.fill(colors_.canvas);
        QPainter inner(&minimap_);
        paintMinimapPicture(inner, scene_, colors_, area, map.size());
    }
    painter.drawPixmap(map.topLeft(), minimap_);
    painter.setPen(colors_.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(map);
    const QPointF a = toScene({}) - area.topLeft(), b = toScene(QPointF(width(), height())) - area.topLeft();
    painter.setPen(QPen(colors_.text, 1.5));
    painter.drawRect(
        QRectF(map.left() + a.x() * sx, map.top() + a.y() * sy, (b.x() - a.x()) * sx, (b.y() - a.y()) * sy)
            .intersected(map));
}

} // namespace cutpoint
