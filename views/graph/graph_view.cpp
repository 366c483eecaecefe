// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/graph_view.h"

#include "core/model/fold_names.h"
#include "views/graph/cut_drag.h"
#include "views/graph/graph_accessible.h"
#include "views/graph/layered_layout.h"
#include "views/graph/wrap_layout.h"

#include <QEvent>

#include <algorithm>

namespace cutpoint {
namespace {

/// A maximum flow of so many layers takes a few milliseconds; larger nets show no numbers.
constexpr LayerId largestFlow = 3000;

} // namespace

GraphView::GraphView(QWidget* parent, Focus* focus) : PlanView(parent, focus), colors_(palette()) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(160, 120);
    setAccessibleName(tr("Graph"));
    installGraphAccessibility();
    for (LatestJob* job : {&foldJob_, &wholeJob_})
        connect(job, &LatestJob::runningChanged, this, [this, job] {
            if (!job->isRunning())
                QMetaObject::invokeMethod(this, &PlanView::settledOnce, Qt::QueuedConnection);
        });
    describe();
}

GraphView::~GraphView() = default;

/// Another graph, of which nothing is known yet; how it is looked at stays.
void GraphView::clear(std::shared_ptr<const LayerGraph> graph) {
    const Picture picture = scene_.lesson ? pictureBesideLesson_ : scene_.picture;
    const Coloring coloring = scene_.coloring;
    cut_.reset();
    drag_ = Drag::None;
    scene_ = GraphScene{};
    wishedLesson_.reset();
    scene_.picture = picture;
    scene_.coloring = coloring;
    match_ = -1;
    folded_ = {};
    wholeLayout_ = {};
    foldJob_.drop();
    wholeJob_.drop();
    isFoldedByHand_ = false;
    minimap_ = {};
    scene_.graph = std::move(graph);
    if (scene_.graph)
        for (const std::string& name : shortNames(*scene_.graph))
            scene_.titles.push_back(QString::fromStdString(name));
}

void GraphView::setGraph(std::shared_ptr<const LayerGraph> graph, GraphLayout layout) {
    clear(std::move(graph));
    if (scene_.graph && !layout.fits(*scene_.graph))
        layout = wrapLayout(*scene_.graph, layeredLayout(*scene_.graph));
    if (scene_.graph && scene_.graph->layers().size() > largestUnfolded)
        scene_.blocks = fold(scene_.graph, foldBy(), blocksShown);
    wholeLayout_ = std::move(layout);
    updateBounds(wholeLayout_);
    choosePicture();
    describe();
    fit();
}

void GraphView::setLayout(GraphLayout layout) {
    if (!scene_.graph || !layout.fits(*scene_.graph))
        return;
    wholeLayout_ = std::move(layout);
    updateBounds(wholeLayout_);
    if (scene_.fold)
        return; // for when it is opened
    const bool isFirst = scene_.layout.nodes.empty();
    choosePicture();
    computeFlow();
    if (fitted_ || isFirst)
        fit();
    update();
}

void GraphView::refresh(Changes changes) {
    const Moment& now = moment();
    if (changes & Change::Model) {
        clear(now.problem ? now.problem->graph : nullptr);
        choosePicture();
        describe();
        foldAutomatically();
    }
    if (!now.problem)
        return;
    // Most ticks of a slider leave the plan as it is, and then nothing that is drawn is another.
    const auto drawsTheSame = [&] {
        const bool isQuery = !(changes & ~Changes(Change::Query | Change::Plan));
        const bool isPlain = scene_.picture == Picture::Dnn && scene_.coloring == Coloring::Side &&
                             !scene_.lesson && !wishedLesson_ && !cut_;
        const bool isAlone = !scene_.frozen && !now.frozen && !scene_.preview && !focusOfViews().preview();
        return isQuery && isPlain && isAlone && scene_.problem && scene_.decided() && now.plan() &&
               scene_.problem->graph == now.problem->graph && scene_.plan.sides == now.plan()->sides;
    };
    if (drawsTheSame()) {
        scene_.problem = now.problem;
        scene_.plan = planBesideLesson_ = *now.plan();
        describe();
        return;
    }
    if (changes & (Change::Model | Change::Problem | Change::Plan)) {
        setPins(now.problem->pins);
        if (const Plan* plan = now.plan())
            setProblemAndPlan(now.problem, *plan);
    }
    if (changes & (Change::Frozen | Change::Plan))
        scene_.frozen = now.frozen;
    if (!cut_ && changes & (Change::Focus | Change::Plan)) {
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
    if (cut_ && problem == cut_->moment()->problem) {
        planBesideCut_ = plan; // a search has found more
        return;
    }
    if (cut_)
        endCut(false);
    if (problem->pins.empty() || problem->pins.size() == plan.sides.size())
        scene_.pins = problem->pins;
    scene_.problem = std::move(problem);
    showTies();
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
    chooseLayout();
    scene_.ties.clear();
    showTies();
}

void GraphView::chooseLayout() {
    minimap_ = {};
    scene_.network.reset();
    scene_.fold.reset();
    scene_.layout = {};
    if (!scene_.graph)
        return;
    if (mayFold() && folded_.fold && !folded_.fold->isWhole()) {
        scene_.fold = folded_.fold;
        scene_.layout = byLayer(folded_);
        return;
    }
    if (!wholeLayout_.fits(*scene_.graph)) {
        if (!mayFold())
            arrangeWhole();
        return;
    }
    scene_.layout = wholeLayout_;
    if (scene_.picture != Picture::Network)
        return;
    auto network = std::make_shared<NetworkLayout>(networkLayout(*scene_.graph, wholeLayout_));
    scene_.layout = network->graph;
    scene_.network = std::move(network);
}

/// Outlines are made anew only when ties or places are other ones: a slider changes neither.
void GraphView::showTies() {
    if (!scene_.problem || !scene_.graph || !scene_.layout.fits(*scene_.graph))
        return;
    const std::vector<Tie> ties = allTies(*scene_.problem);
    if (!std::ranges::equal(ties, scene_.ties, {}, {}, &TieOutline::tie))
        scene_.ties = outlineTies(*scene_.problem, scene_);
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

void GraphView::setColoring(Coloring coloring) {
    scene_.coloring = coloring;
    minimap_ = {};
    update();
}

void GraphView::setCompared(std::vector<ComparedTime> compared) {
    if (!compared.empty() && (!scene_.graph || compared.size() != scene_.graph->layers().size()))
        return;
    scene_.compared = std::move(compared);
    minimap_ = {};
    update();
}

void GraphView::setPins(PerLayer<Pin> pins) {
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

void GraphView::select(LayerId layer) {
    scene_.selected = layer;
    scene_.selectedLink = -1;
    describe();
    update();
    focusOfViews().selectLayer(layer);
    emit layerSelected(layer);
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
    if (scene_.layout.nodes.empty() && scene_.graph->size() > 0) {
        painter.setPen(colors_.quietText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Laying out the layers…"));
        return;
    }
    painter.save();
    painter.translate(offset_);
    painter.scale(zoom_, zoom_);
    paintGraph(painter, scene_, colors_, QRectF(toScene({}), toScene(QPointF(width(), height()))), zoom_);
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing);
    legend_ = paintLegend(painter, scene_, colors_, {12, height() - 8.0}, width() - 24.0);
    paintMinimap(painter);
    paintCut(painter);
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
    foldAgainIfNeeded();
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
