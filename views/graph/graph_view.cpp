// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/graph_view.h"

#include "views/graph/graph_accessible.h"
#include "views/graph/layered_layout.h"
#include "views/graph/wrap_layout.h"

#include <QEvent>
#include <QPainterPathStroker>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

constexpr double smallestZoom = 0.005, largestZoom = 8, step = 1.25;
/// A maximum flow of so many layers takes a few milliseconds; larger nets show no numbers.
constexpr LayerId largestFlow = 3000;
/// Named in place of layers when zoomed out.
constexpr std::size_t blocksShown = 28;

} // namespace

GraphView::GraphView(QWidget* parent, Focus* focus) : PlanView(parent, focus), colors_(palette()) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(160, 120);
    setAccessibleName(tr("Graph"));
    installGraphAccessibility();
    describe();
}

void GraphView::setGraph(std::shared_ptr<const LayerGraph> graph, GraphLayout layout) {
    const Picture picture = scene_.lesson ? pictureBesideLesson_ : scene_.picture;
    const Coloring coloring = scene_.coloring;
    scene_ = GraphScene{};
    wishedLesson_.reset();
    scene_.picture = picture;
    scene_.coloring = coloring;
    match_ = -1;
    if (graph && !layout.fits(*graph))
        layout = wrapLayout(*graph, layeredLayout(*graph));
    scene_.graph = std::move(graph);
    if (scene_.graph && scene_.graph->layers().size() > largestUnfolded)
        scene_.blocks = fold(scene_.graph, {}, blocksShown);
    dnnLayout_ = std::move(layout);
    updateBounds(dnnLayout_);
    choosePicture();
    describe();
    fit();
}

void GraphView::setLayout(GraphLayout layout) {
    if (!scene_.graph || !layout.fits(*scene_.graph))
        return;
    dnnLayout_ = std::move(layout);
    updateBounds(dnnLayout_);
    choosePicture();
    fit();
}

void GraphView::refresh(Changes changes) {
    const Moment& now = moment();
    if (changes & Change::Model)
        setGraph(now.problem ? now.problem->graph : nullptr, {});
    if (!now.problem)
        return;
    if (changes & (Change::Model | Change::Problem | Change::Plan)) {
        setPins(now.problem->pins);
        if (const Plan* plan = now.plan())
            setProblemAndPlan(now.problem, *plan);
    }
    if (changes & (Change::Frozen | Change::Plan))
        scene_.frozen = now.frozen;
    if (changes & (Change::Focus | Change::Plan)) {
        scene_.preview.reset();
        if (const auto& preview = focusOfViews().preview())
            if (auto plan = evaluatePlan(*now.problem, preview->sides))
                scene_.preview = *std::move(plan);
    }
    if (changes & Change::Focus) {
        if (const LayerId layer = focusOfViews().selectedLayer(); layer != scene_.selected)
            setSelectedLayer(layer);
        scene_.selectedLink = focusOfViews().selectedLink();
        scene_.hovered = focusOfViews().hoveredLayer();
    }
    update();
}

void GraphView::setProblemAndPlan(std::shared_ptr<const Problem> problem, const Plan& plan) {
    if (!scene_.graph || problem->profile.layers.size() != scene_.graph->layers().size() ||
        plan.sides.size() != scene_.graph->layers().size())
        return;
    if (problem->pins.empty() || problem->pins.size() == plan.sides.size())
        scene_.pins = problem->pins;
    scene_.problem = std::move(problem);
    planBesideLesson_ = plan;
    if (scene_.lesson)
        showLesson();
    else
        scene_.plan = plan;
    if (wishedLesson_ && !scene_.lesson)
        setLesson(wishedLesson_);
    minimap_ = {};
    computeFlow();
    describe();
    update();
}

void GraphView::setPicture(Picture picture) {
    pictureBesideLesson_ = picture;
    if (scene_.picture == picture || scene_.lesson)
        return;
    scene_.picture = picture;
    choosePicture();
    computeFlow();
    if (fitted_)
        fit();
    update();
}

/// Brings the layout of the picture chosen into the scene.
void GraphView::choosePicture() {
    minimap_ = {};
    scene_.network.reset();
    scene_.layout = dnnLayout_;
    if (scene_.picture != Picture::Network || !scene_.graph)
        return;
    auto network = std::make_shared<NetworkLayout>(networkLayout(*scene_.graph, dnnLayout_));
    scene_.layout = network->graph;
    scene_.network = std::move(network);
}

void GraphView::computeFlow() {
    scene_.flow.reset();
    if (scene_.lesson) {
        if (const auto& network = scene_.lesson->scene.network; network && scene_.problem)
            scene_.flow = std::make_shared<NetworkFlow>(*scene_.problem, *network, scene_.lesson->scene.flow);
        return;
    }
    if (scene_.picture == Picture::Network && scene_.problem && scene_.graph->size() <= largestFlow)
        scene_.flow = std::make_shared<NetworkFlow>(*scene_.problem);
}

void GraphView::setLesson(std::shared_ptr<const LessonOverlay> overlay) {
    wishedLesson_ = overlay;
    const auto layers = scene_.graph ? scene_.graph->layers().size() : 0;
    const auto fits = [&](const auto& perLayer) { return perLayer.empty() || perLayer.size() == layers; };
    const auto isLayer = [&](LayerId v) { return v >= 0 && static_cast<std::size_t>(v) < layers; };
    if (overlay &&
        (!scene_.graph || !std::ranges::all_of(overlay->scene.layers, isLayer) || !scene_.problem ||
         !fits(overlay->scene.sides) || !fits(overlay->inWindow) || !fits(overlay->scene.shares) ||
         (overlay->scene.network && overlay->scene.network->auxiliaryOf.size() != layers)))
        return;
    if (!scene_.lesson && overlay) {
        planBesideLesson_ = scene_.plan;
        pictureBesideLesson_ = scene_.picture;
    }
    const bool isNew = !scene_.lesson;
    scene_.lesson = std::move(overlay);
    const Picture before = scene_.picture;
    showLesson();
    if (scene_.lesson && !scene_.lesson->inWindow.empty() && (isNew || before != scene_.picture))
        fitLayers(scene_.lesson->inWindow);
    describe();
    update();
}

/// Brings picture, plan and flow of the lesson, or what was there before it, into the scene.
void GraphView::showLesson() {
    const Picture before = scene_.picture;
    if (scene_.lesson) {
        const lesson::Scene& step = scene_.lesson->scene;
        scene_.picture = step.network ? Picture::Network : Picture::Dnn;
        scene_.plan = {};
        if (!step.sides.empty())
            if (auto plan = evaluatePlan(*scene_.problem, step.sides))
                scene_.plan = *std::move(plan);
    } else {
        scene_.picture = pictureBesideLesson_;
        scene_.plan = planBesideLesson_;
    }
    minimap_ = {};
    if (before != scene_.picture) {
        choosePicture();
        if (fitted_)
            fit();
    }
    computeFlow();
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

void GraphView::setColoring(Coloring coloring) {
    scene_.coloring = coloring;
    minimap_ = {};
    update();
}

void GraphView::setPins(std::vector<Pin> pins) {
    scene_.pins = std::move(pins);
    update();
}

void GraphView::setSelectedLayer(LayerId layer) {
    const bool known = scene_.graph && layer >= 0 && layer < scene_.graph->size();
    scene_.selected = known ? layer : -1;
    if (known)
        reveal(layer);
    describe();
    update();
}

int GraphView::find(const QString& text) {
    scene_.matches.clear();
    match_ = -1;
    update();
    if (!scene_.graph || text.isEmpty()) {
        emit matchesChanged(-1, 0);
        return 0;
    }
    int count = 0;
    for (const Layer& layer : scene_.graph->layers()) {
        const bool match = QString::fromStdString(layer.name).contains(text, Qt::CaseInsensitive) ||
                           QString::fromStdString(layer.type).contains(text, Qt::CaseInsensitive);
        scene_.matches.push_back(match);
        count += match;
    }
    if (count == 0)
        emit matchesChanged(-1, 0);
    findNext();
    return count;
}

void GraphView::findNext() {
    stepMatch(1);
}
void GraphView::findPrevious() {
    stepMatch(-1);
}

void GraphView::stepMatch(int stride) {
    const int n = static_cast<int>(scene_.matches.size());
    int at = match_ < 0 && stride < 0 ? 0 : match_;
    for (int k = 0; k < n; ++k) {
        at = (at + stride + n) % n;
        if (scene_.matches[static_cast<std::size_t>(at)]) {
            match_ = at;
            select(at);
            reveal(at);
            const auto here = scene_.matches.begin() + at;
            emit matchesChanged(static_cast<int>(std::count(scene_.matches.begin(), here, true)),
                                static_cast<int>(std::count(here, scene_.matches.end(), true) +
                                                 std::count(scene_.matches.begin(), here, true)));
            return;
        }
    }
}

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
    const int rows =
        (scene_.picture == Picture::Network ? 5 : 3) + (scene_.coloring == Coloring::Side    ? 0
                                                        : scene_.picture == Picture::Network ? 1
                                                                                             : 2);
    return 28.0 + 18.0 * rows;
}

void GraphView::zoomActualSize() {
    zoomAt(rect().toRectF().center(), 1 / zoom_);
}
void GraphView::zoomIn() {
    zoomAt(rect().toRectF().center(), step);
}
void GraphView::zoomOut() {
    zoomAt(rect().toRectF().center(), 1 / step);
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
    const QRectF box = scene_.layout.nodes[static_cast<std::size_t>(layer)];
    if (!rect().toRectF().contains(QRectF(fromScene(box.topLeft()), box.size() * zoom_)))
        centreOn(box.center());
}

void GraphView::select(LayerId layer) {
    scene_.selected = layer;
    scene_.selectedLink = -1;
    describe();
    update();
    focusOfViews().selectLayer(layer);
    emit layerSelected(layer);
}

LayerId GraphView::layerAt(QPointF scenePoint) const {
    for (std::size_t v = 0; v < scene_.layout.nodes.size(); ++v)
        if (scene_.layout.nodes[v].contains(scenePoint))
            return static_cast<LayerId>(v);
    return -1;
}

int GraphView::linkAt(QPointF scenePoint) const {
    const double reach = 5 / zoom_;
    const QRectF near(scenePoint - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    for (std::size_t i = 0; i < scene_.layout.links.size(); ++i) {
        const QPainterPath& path = scene_.layout.links[i];
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
        inner.scale(sx, sy);
        inner.translate(-area.topLeft());
        paintGraph(inner, scene_, colors_, area, std::min({sx, sy, 0.1}));
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

void GraphView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colors_.canvas);
    if (!scene_.graph) {
        painter.setPen(colors_.quietText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("The layers of a model appear here. Open a model to see them."));
        return;
    }
    painter.save();
    painter.translate(offset_);
    painter.scale(zoom_, zoom_);
    paintGraph(painter, scene_, colors_, QRectF(toScene({}), toScene(QPointF(width(), height()))), zoom_);
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, scene_, colors_, {12, height() - 8.0});
    paintMinimap(painter);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void GraphView::resizeEvent(QResizeEvent* event) {
    PlanView::resizeEvent(event);
    if (fitted_)
        fit();
}

void GraphView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        colors_ = Colors(palette());
        minimap_ = {};
        update();
    } else if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Graph"));
        describe();
        update();
    }
    PlanView::changeEvent(event);
}

void GraphView::describe() {
    if (!scene_.graph) {
        setAccessibleDescription(tr("No model is open."));
        return;
    }
    QString text =
        tr("%1; layers: %2.").arg(QString::fromStdString(scene_.graph->name())).arg(scene_.graph->size());
    if (scene_.selected >= 0)
        text +=
            ' ' + tr("Selected: %1.").arg(QString::fromStdString(scene_.graph->layer(scene_.selected).name));
    setAccessibleDescription(text);
}

} // namespace cutpoint
