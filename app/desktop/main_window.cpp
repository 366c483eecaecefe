// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/main_window.h"

#include "app/desktop/layout_runner.h"
#include "core/export/native_json.h"
#include "core/export/plan_json.h"
#include "core/partition/analysis.h"
#include "core/partition/solve.h"
#include "views/graph/graph_export.h"
#include "views/graph/graph_view.h"
#include "views/panels/issues_panel.h"
#include "views/panels/job_strip.h"
#include "views/panels/layers_panel.h"
#include "views/panels/verdict.h"
#include "views/panels/verdict_panel.h"

#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QSaveFile>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <cmath>

namespace cutpoint {
namespace {

/// All of the text and a line end, or nothing: an earlier file stays when it cannot be written.
bool writeText(const QString& path, const std::string& text) {
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(text + "\n")) > 0 &&
           file.commit();
}

} // namespace

MainWindow::MainWindow(Session session, QWidget* parent) : QMainWindow(parent) {
    freshSession_ = session == Session::Fresh;
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    // The side docks keep their full height when Issues opens below the graph.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    resize(1440, 900);
    createDocks();
    createActions();
    createToolBar();
    connectDocument();
    connectPlanner();
    connectViews();
    fillWelcome();
    if (!freshSession_) {
        QSettings settings;
        restoreGeometry(settings.value("window/geometry").toByteArray());
        restoreState(settings.value("window/state").toByteArray());
    }
    setWindowTitle(tr("Welcome"));
    layersDock_->hide();
    controlsDock_->hide();
    issuesDock_->hide();
}

MainWindow::~MainWindow() = default;

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!freshSession_ && document_.isOpen()) {
        QSettings settings;
        settings.setValue("window/geometry", saveGeometry());
        settings.setValue("window/state", saveState());
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    openPath(event->mimeData()->urls().front().toLocalFile());
}

void MainWindow::openPath(const QString& path) {
    ProblemOptions options;
    options.model = path.toStdString();
    openModel(options, {});
}

void MainWindow::openModel(const ProblemOptions& options, const Query& query) {
    requestedQuery_ = query;
    job_->start(tr("Reading %1").arg(QFileInfo(QString::fromStdString(options.model)).fileName()));
    planner_.import(options);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    // The gallery's pictures are painted in the theme's colours.
    if (event->type() == QEvent::PaletteChange && welcome_)
        fillWelcome();
}

void MainWindow::connectPlanner() {
    connect(&planner_, &Planner::imported, this,
            [this](const ProblemOptions& options, const ImportedModel& model) {
                const auto problem = makeProblem(model, requestedQuery_, options.pins);
                if (!problem) {
                    fail(problem.error());
                    return;
                }
                failure_.reset();
                opened_ = options;
                ControlState controls;
                const bool firstModel = !document_.isOpen();
                if (!firstModel && options.bandwidth.empty())
                    controls = document_.controls();
                else
                    controls.bandwidth = requestedQuery_.network.bandwidth;
                if (firstModel || !options.rtt.empty())
                    controls.rtt = requestedQuery_.network.rtt;
                if (firstModel || !options.fps.empty())
                    controls.samplingRate = requestedQuery_.limits.samplingRate;
                if (firstModel || !options.cloudBudget.empty())
                    controls.cloudBudget = requestedQuery_.limits.cloudBudget;
                if (firstModel || requestedQuery_.objective != Objective::Latency)
                    controls.objective = requestedQuery_.objective;
                const QString path = QString::fromStdString(options.model);
                document_.open(path, model, controls, problem->pins, problem->limits.edgeMemory);
                rememberRecent(path);
            });
    connect(&planner_, &Planner::importFailed, this,
            [this](const ProblemOptions&, const Issue& issue) { fail(issue); });
    connect(&planner_, &Planner::frontierReady, this, [this] {
        planIssues_.clear();
        showBands();
        replan();
        checkSettled();
    });
    connect(&planner_, &Planner::frontierFailed, this, [this](const Issue& issue) {
        Issue note = issue;
        note.severity = Severity::Info;
        planIssues_ = {note};
        replan();
        checkSettled();
    });
    connect(layout_, &LayoutRunner::finished, this, [this](const GraphLayout& layout, quint64 generation) {
        if (generation != layoutGeneration_)
            return;
        layingOut_ = false;
        graph_->setLayout(layout);
        graph_->fit();
        job_->finish();
        checkSettled();
    });
    connect(job_, &JobStrip::cancelRequested, this, [this] {
        planner_.cancel();
        job_->finish();
    });
}

void MainWindow::fail(const Issue& issue) {
    job_->finish();
    failure_ = issue;
    showIssues();
    issuesDock_->show();
    issuesDock_->raise();
    statusBar()->showMessage(tr("Not opened: %1").arg(QString::fromStdString(issue.message)));
    emit openFailed(issue);
}

void MainWindow::showIssues() {
    Issues all;
    if (failure_)
        all.push_back(*failure_);
    all.insert(all.end(), document_.issues().begin(), document_.issues().end());
    all.insert(all.end(), planIssues_.begin(), planIssues_.end());
    if (solution_)
        all.insert(all.end(), solution_->issues.begin(), solution_->issues.end());
    issues_->setIssues(all);
    issuesDock_->setWindowTitle(all.empty() ? tr("Issues") : tr("Issues (%1)").arg(all.size()));
}

/// Which devices the times are of and where they come from, so that an estimate is never taken for a
/// measurement.
void MainWindow::showOrigin() {
    const Profile& profile = document_.problem().profile;
    const auto origin = [&](Provenance LayerProfile::*from) {
        QString text;
        for (LayerId v = 0; v < document_.problem().graph->size(); ++v) {
            if (document_.problem().graph->layer(v).isInput)
                continue;
            const QString word = provenanceText(profile.layers[static_cast<std::size_t>(v)].*from);
            if (text.isEmpty())
                text = word;
            else if (text != word)
                return tr("mixed origins");
        }
        return text;
    };
    const auto device = [](const std::string& name, const QString& unnamed) {
        return name.empty() ? unnamed : QString::fromStdString(name);
    };
    origin_->setText(
        tr("Edge times: %1, %2   Cloud times: %3, %4")
            .arg(device(profile.edgeDevice, tr("unnamed device")), origin(&LayerProfile::edgeFrom),
                 device(profile.cloudDevice, tr("unnamed device")), origin(&LayerProfile::cloudFrom)));
}

void MainWindow::connectDocument() {
    connect(&document_, &Document::opened, this, &MainWindow::showOpened);
    connect(&document_, &Document::controlsChanged, this, [this] {
        controls_->setState(document_.controls());
        showBands();
        replan();
    });
    connect(&document_, &Document::problemChanged, this, [this] {
        controls_->setState(document_.controls());
        layers_->setProblem(std::make_shared<Problem>(document_.problem()));
        graph_->setPins(document_.problem().pins);
        showOrigin();
        rebuild();
    });
    connect(&document_.undoStack(), &QUndoStack::cleanChanged, this,
            [this](bool clean) { setWindowModified(!clean); });
}

void MainWindow::showOpened() {
    const bool wasWelcome = centre_->currentWidget() != graph_;
    centre_->setCurrentWidget(graph_);
    if (wasWelcome) {
        controlsDock_->show();
        layersDock_->show();
        resizeDocks({layersDock_, controlsDock_}, {std::max(260, width() / 5), 360}, Qt::Horizontal);
        resizeDocks({issuesDock_}, {120}, Qt::Vertical);
    }
    // Warnings and estimates must be seen once; what was a choice of the user stays as it was.
    issuesDock_->setVisible(!document_.issues().empty());
    setWindowTitle(document_.title() + "[*]");
    for (QAction* action : modelActions_)
        action->setEnabled(true);
    const Problem& problem = document_.problem();
    controls_->setState(document_.controls());
    layers_->setProblem(std::make_shared<Problem>(problem));
    solution_.reset();
    planIssues_.clear();
    // The model is drawn as soon as it has places; until then the window shows the panels.
    graph_->setGraph(problem.graph, {});
    graph_->setPins(problem.pins);
    job_->start(tr("Laying out %1").arg(document_.title()));
    layingOut_ = true;
    layoutGeneration_ = layout_->start(problem.graph);
    showOrigin();
    statusBar()->showMessage(tr("%1: %2 layers, %3 links")
                                 .arg(document_.title())
                                 .arg(problem.graph->size())
                                 .arg(problem.graph->links().size()));
    rebuild();
}

void MainWindow::rebuild() {
    controls_->setBands({});
    planner_.build(document_.problem());
    replan();
}

/// The slider path: a scan of the frontier, or one min cut while there is none, then colours and numbers.
void MainWindow::replan() {
    if (!document_.isOpen())
        return;
    const Problem& problem = document_.problem();
    const Objective objective = document_.objective();
    const auto& frontier = planner_.frontier();
    VerdictData verdict;
    if (frontier) {
        solution_ = frontier->answer(objective, problem);
        verdict.frontierPoints = frontier->size();
        const std::size_t best = frontier->best(objective, problem);
        const Margin margin = marginToNext(*frontier, objective, problem, best);
        if (std::isfinite(margin.relative))
            verdict.margin = margin;
        const std::size_t fastest = frontier->best(Objective::Throughput, problem);
        if (fastest < frontier->size()) {
            const double beat = frontier->times(fastest, problem).maxStage().value;
            if (beat > 0)
                verdict.sustainable = FramesPerSecond(1 / beat);
        }
    } else {
        auto answer = solve(problem, objective, Algorithm::Dsl);
        if (!answer)
            answer = solve(problem, objective, Algorithm::EdgeOnly);
        if (!answer) {
            planIssues_ = {answer.error()};
            showIssues();
            return;
        }
        solution_ = *answer;
    }
    for (const Algorithm algorithm : {Algorithm::EdgeOnly, Algorithm::CloudOnly, Algorithm::Neurosurgeon})
        if (auto baseline = solve(problem, objective, algorithm))
            verdict.baselines.push_back(*std::move(baseline));
    verdict.problem = problem;
    verdict.solution = *solution_;
    verdict_->setVerdict(verdict);
    graph_->setProblemAndPlan(problem, solution_->plan);
    layers_->setPlan(solution_->plan);
    showIssues();
}

/// Which plan of lowest latency rules at which bandwidths.
void MainWindow::showBands() {
    const auto& frontier = planner_.frontier();
    if (!frontier)
        return;
    Problem problem = document_.problem();
    const auto breakpoints = frontier->breakpoints(problem);
    std::vector<LogSlider::Band> bands;
    const auto band = [&](double from, double to, std::size_t point) {
        const Plan plan = frontier->plan(point, problem);
        const auto onEdge = std::count(plan.sides.begin(), plan.sides.end(), Side::Edge);
        bands.push_back({from, to, placementText(problem, plan),
                         static_cast<double>(onEdge) / static_cast<double>(plan.sides.size())});
    };
    double from = 0;
    for (const Breakpoint& b : breakpoints) {
        band(from, b.bandwidth.value, b.pointBelow);
        from = b.bandwidth.value;
    }
    if (!breakpoints.empty())
        band(from, INFINITY, breakpoints.back().pointAbove);
    controls_->setBands(std::move(bands));
}

/// A manual cut: everything the layer depends on, and the layer, stays on the edge; the rest goes to the
/// cloud.
void MainWindow::cutAfter(LayerId layer) {
    const Problem& problem = document_.problem();
    std::vector<Side> sides(problem.graph->layers().size(), Side::Cloud);
    std::vector<LayerId> stack = problem.graph->inputs();
    stack.push_back(layer);
    while (!stack.empty()) {
        const LayerId v = stack.back();
        stack.pop_back();
        if (sides[static_cast<std::size_t>(v)] == Side::Edge)
            continue;
        sides[static_cast<std::size_t>(v)] = Side::Edge;
        for (LayerId u : problem.graph->predecessors(v))
            stack.push_back(u);
    }
    const auto plan = evaluatePlan(problem, std::move(sides));
    if (!plan || !solution_)
        return;
    const double yours = objectiveValue(document_.objective(), problem, plan->times);
    const double worse = solution_->value > 0 ? 100 * (yours / solution_->value - 1) : 0;
    graph_->setProblemAndPlan(problem, *plan);
    layers_->setPlan(*plan);
    statusBar()->showMessage(
        tr("Your cut after %1: %2 % worse than the plan. Move a slider to return to the plan.")
            .arg(QString::fromStdString(problem.graph->layer(layer).name))
            .arg(QLocale().toString(worse, 'f', 1)));
}

void MainWindow::select(LayerId layer) {
    graph_->setSelectedLayer(layer);
    layers_->setSelectedLayer(layer);
}

void MainWindow::checkSettled() {
    if (document_.isOpen() && !planner_.busy() && !layingOut_)
        QMetaObject::invokeMethod(this, &MainWindow::settled, Qt::QueuedConnection);
}

bool MainWindow::exportGraph(const QString& path) {
    if (!document_.isOpen())
        return false;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QString ending = QFileInfo(path).suffix().toLower();
    const Colors colors(palette());
    bool good = false;
    if (ending == "svg")
        good = exportSvg(graph_->scene(), colors, file);
    else if (ending == "png")
        good = exportPng(graph_->scene(), colors, file);
    else if (ending == "pdf")
        good = exportPdf(graph_->scene(), colors, file);
    else if (ending == "dot" || ending == "gv")
        good = file.write(dotText(graph_->scene()).toUtf8()) > 0;
    return good && file.commit();
}

bool MainWindow::exportPlan(const QString& path) {
    return solution_ && writeText(path, planJson(document_.problem(), *solution_, document_.issues()));
}

bool MainWindow::exportModel(const QString& path) {
    return document_.isOpen() &&
           writeText(path, writeNative(*document_.problem().graph, document_.problem().profile));
}

} // namespace cutpoint
