// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/main_window.h"

#include "app/desktop/graph/layout_runner.h"
#include "app/desktop/help/handbook.h"
#include "app/desktop/plan/answer.h"
#include "app/desktop/runtime/runtime_session.h"
#include "app/desktop/window/language.h"
#include "views/graph/graph_view.h"
#include "views/panels/issues_panel.h"
#include "views/panels/job_strip.h"
#include "views/panels/layers_panel.h"
#include "views/panels/welcome_page.h"

#include <QComboBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

/// Icons travel with the library, so that every program that shows the window has them.
static void initResources() {
    Q_INIT_RESOURCE(cutpoint);
}

namespace cutpoint {

MainWindow::MainWindow(Session session, QWidget* parent) : QMainWindow(parent) {
    initResources();
    freshSession_ = session == Session::Fresh;
    setWindowIcon(QIcon(":/cutpoint.svg"));
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
    connectRuntime();
    gallery_.prepare(palette());
    workDocks_ = {controlsDock_, layersDock_};
    if (!freshSession_) {
        QSettings settings;
        restoreGeometry(settings.value("window/geometry").toByteArray());
        restoredDocks_ = restoreState(settings.value("window/state").toByteArray());
        if (restoredDocks_) {
            workDocks_.clear();
            for (QDockWidget* dock : {controlsDock_, layersDock_, issuesDock_, runtimeDock_})
                if (!dock->isHidden())
                    workDocks_.append(dock);
        }
        welcome_->setRecentFiles(settings.value("recent").toStringList());
    }
    setWindowTitle(tr("Welcome"));
    layersDock_->hide();
    controlsDock_->hide();
    issuesDock_->hide();
    runtimeDock_->hide();
}

MainWindow::~MainWindow() = default;

bool MainWindow::leavesWork() const {
    return planner_.leavesWork() || runtime_->leavesWork();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayClose()) {
        event->ignore();
        return;
    }
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

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && handbook_)
        handbook_->setPages(handbookPages(spokenLanguage()));
    // The gallery's pictures are painted in the theme's colours.
    if (event->type() == QEvent::PaletteChange && welcome_)
        gallery_.prepare(palette());
}

void MainWindow::connectPlanner() {
    connect(&planner_, &Planner::imported, this, &MainWindow::showImported);
    connect(&planner_, &Planner::importFailed, this,
            [this](const ProblemOptions&, const Issue& issue) { importFailed(issue); });
    connect(&planner_, &Planner::frontierReady, this, [this] {
        showBands();
        replan();
        checkSettled();
    });
    connect(&planner_, &Planner::frontierFailed, this, [this](const Issue& issue) {
        Issue note = issue;
        note.severity = Severity::Info;
        planIssues_ = {note};
        // A cancelled planning has ended; a net that is too wide still has its plans by bandwidth.
        if (issue.code == "frontier-too-large")
            showBands();
        replan();
        checkSettled();
    });
    connect(&planner_, &Planner::ranked, this, [this](const std::vector<BestFrom>& plans) {
        if (document_.isOpen())
            controls_->setBands(bandwidthBands(plans, document_.problem()));
        checkSettled();
    });
    connect(&planner_, &Planner::searched, this, [this](const Solution& solution) {
        searched_ = solution;
        replan();
        checkSettled();
    });
    connect(&planner_, &Planner::searchFailed, this, [this](const Issue& issue) {
        if (issue.code != "cancelled") {
            planIssues_.push_back(issue);
            showIssues();
        }
        showJob();
        checkSettled();
    });
    connect(layout_, &LayoutRunner::finished, this, [this](const GraphLayout& layout, quint64 generation) {
        if (generation != layoutGeneration_)
            return;
        layingOut_ = false;
        graph_->setLayout(layout);
        graph_->fit();
        showJob();
        checkSettled();
    });
    connect(job_, &JobStrip::cancelRequested, this, &MainWindow::cancelJob);
}

/// One line for what runs, the most fundamental first.
void MainWindow::showJob() {
    QString job;
    if (planner_.importing())
        job =
            tr("Reading %1").arg(QFileInfo(QString::fromStdString(opening_.project.source.model)).fileName());
    else if (layingOut_)
        job = tr("Laying out %1").arg(document_.title());
    else if (planner_.building())
        job = tr("Weighing every plan of %1").arg(document_.title());
    else if (planner_.searching())
        job = tr("Searching the best plan of %1").arg(document_.title());
    // A job that goes on keeps its clock.
    if (job == shownJob_)
        return;
    shownJob_ = job;
    if (job.isEmpty())
        job_->finish();
    else
        job_->start(job);
}

void MainWindow::cancelJob() {
    if (planner_.importing()) {
        planner_.cancelImport();
        statusBar()->showMessage(tr("Reading was cancelled; what was open is unchanged"));
    } else if (layingOut_) {
        layout_->useBuiltIn();
    } else {
        planner_.cancelPlanning();
    }
    showJob();
}

void MainWindow::fail(const Issue& issue) {
    showJob();
    failure_ = issue;
    showIssues();
    issuesDock_->show();
    issuesDock_->raise();
    statusBar()->showMessage(tr("Not opened: %1").arg(QString::fromStdString(issue.message)));
    emit openFailed(issue);
}

void MainWindow::connectDocument() {
    connect(&document_, &Document::opened, this, &MainWindow::showOpened);
    connect(&document_, &Document::queryChanged, this, [this] {
        controls_->setQuery(document_.query());
        searched_.reset();
        showBands();
        replan();
    });
    connect(&document_, &Document::problemChanged, this, [this] {
        controls_->setQuery(document_.query());
        layers_->setProblem(std::make_shared<Problem>(document_.problem()));
        graph_->setPins(document_.problem().pins);
        showOrigin();
        rebuild();
    });
    connect(&document_.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::showTitle);
    connect(&document_.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::showTitle);
}

void MainWindow::connectViews() {
    connect(controls_, &ControlsPanel::queryChanged, &document_, &Document::changeQuery);
    connect(graph_, &GraphView::layerSelected, layers_, &LayersPanel::setSelectedLayer);
    connect(layers_, &LayersPanel::layerSelected, graph_, &GraphView::setSelectedLayer);
    connect(layers_, &LayersPanel::editRequested, &document_, &Document::editProfile);
    connect(graph_, &GraphView::pinRequested, this, [this](LayerId layer, Pin pin) {
        if (const auto issue = document_.changePin(layer, pin)) {
            planIssues_ = {*issue};
            showIssues();
            issuesDock_->show();
        }
    });
    connect(graph_, &GraphView::cutHereRequested, this, &MainWindow::cutAfter);
    connect(graph_, &GraphView::whyRequested, this, [this](LayerId layer) {
        asked_ = layer;
        planner_.weigh(document_.problem());
    });
    connect(&planner_, &Planner::weighed, this, [this](const std::vector<Seconds>& costs) {
        // Another model may have come in between.
        if (asked_ >= 0 && static_cast<std::size_t>(asked_) < costs.size() &&
            costs.size() == document_.problem().graph->layers().size())
            graph_->showNote(asked_,
                             whyHere(graph_->scene(), asked_, costs[static_cast<std::size_t>(asked_)]));
        asked_ = -1;
    });
    connect(graph_, &GraphView::linkSelected, this, [this](int link) {
        statusBar()->showMessage(linkSentence(graph_->scene(), static_cast<std::size_t>(link)));
    });
    connect(issues_, &IssuesPanel::issueActivated, this, &MainWindow::goToIssue);
    connect(&gallery_, &Gallery::ready, this, [this](const std::vector<WelcomePage::Sample>& samples) {
        welcome_->setSamples(samples);
        if (!document_.isOpen() && !planner_.importing() && !failure_)
            emit settled();
    });
    connect(welcome_, &WelcomePage::openRequested, this, &MainWindow::openPath);
    connect(welcome_, &WelcomePage::openDialogRequested, this, &MainWindow::openDialog);
    connect(welcome_, &WelcomePage::recentCleared, this, [this] {
        QSettings().remove("recent");
        welcome_->setRecentFiles({});
    });
    connect(coloring_, &QComboBox::currentIndexChanged, graph_,
            [this](int index) { graph_->setColoring(static_cast<Coloring>(index)); });
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        const int matches = graph_->find(text);
        searchCount_->setText(text.isEmpty() ? QString() : tr("Found: %1").arg(matches));
    });
    connect(search_, &QLineEdit::returnPressed, graph_, &GraphView::findNext);
}

void MainWindow::showTitle() {
    if (!document_.isOpen())
        return;
    const QString project = document_.projectPath();
    setWindowTitle(
        (project.isEmpty() ? document_.title() : QFileInfo(project).fileName() + " – " + document_.title()) +
        "[*]");
    setWindowModified(document_.hasUnsavedWork());
}

void MainWindow::showOpened() {
    const bool wasWelcome = centre_->currentWidget() != graph_;
    centre_->setCurrentWidget(graph_);
    if (wasWelcome) {
        for (QDockWidget* dock : workDocks_)
            dock->show();
        if (!restoredDocks_) {
            resizeDocks({layersDock_, controlsDock_}, {std::max(340, width() / 5), 360}, Qt::Horizontal);
            resizeDocks({issuesDock_}, {120}, Qt::Vertical);
        }
    }
    // Warnings and estimates must be seen once; what was a choice of the user stays as it was.
    if (!document_.issues().empty())
        issuesDock_->show();
    else if (!workDocks_.contains(issuesDock_))
        issuesDock_->hide();
    showTitle();
    for (QAction* action : modelActions_)
        action->setEnabled(true);
    const Problem& problem = document_.problem();
    controls_->setQuery(document_.query());
    layers_->setProblem(std::make_shared<Problem>(problem));
    solution_.reset();
    // The model is drawn as soon as it has places; until then the window shows the panels.
    graph_->setGraph(problem.graph, {});
    graph_->setPins(problem.pins);
    layingOut_ = true;
    layoutGeneration_ = layout_->start(problem.graph);
    showOrigin();
    const auto inputs = static_cast<int>(problem.graph->inputs().size());
    statusBar()->showMessage(tr("%1 – layers: %2, inputs: %3, links: %4")
                                 .arg(document_.title())
                                 .arg(problem.graph->size() - inputs)
                                 .arg(inputs)
                                 .arg(problem.graph->links().size()));
    rebuild();
}

void MainWindow::checkSettled() {
    if (document_.isOpen() && !planner_.importing() && !planner_.building() && !planner_.searching() &&
        !planner_.ranking() && !layingOut_)
        QMetaObject::invokeMethod(this, &MainWindow::settled, Qt::QueuedConnection);
}

void MainWindow::setView(const QString& view) {
    const bool network = view == "network";
    (network ? networkAction_ : dnnAction_)->setChecked(true);
    graph_->setPicture(network ? Picture::Network : Picture::Dnn);
}

} // namespace cutpoint
