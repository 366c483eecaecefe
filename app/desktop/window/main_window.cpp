// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/main_window.h"

#include "app/desktop/fleet/fleet_session.h"
#include "app/desktop/graph/layout_runner.h"
#include "app/desktop/help/handbook.h"
#include "app/desktop/lesson/lesson_session.h"
#include "app/desktop/profiles/profile_session.h"
#include "app/desktop/replay/replay_session.h"
#include "app/desktop/runtime/runtime_session.h"
#include "app/desktop/window/language.h"
#include "views/graph/graph_view.h"
#include "views/panels/issues_panel.h"
#include "views/panels/job_strip.h"
#include "views/panels/runtime_panel.h"
#include "views/panels/welcome_page.h"
#include "views/style/told.h"

#include <QComboBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

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
    // The side docks keep their full height when those below the graph open.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    resize(1440, 900);
    createCentre();
    docks_ = new Docks(*this, focus_);
    runtimePanel_ = docks_->panel<RuntimePanel>();
    runtime_ = new RuntimeSession(this);
    createLesson();
    createFleet();
    createReplay();
    createReport();
    createActions();
    createToolBar();
    retranslate();
    connectDocument();
    connectAdvisor();
    connectViews();
    connectRuntime();
    connectProfiles();
    gallery_.prepare(palette());
    if (!freshSession_) {
        QSettings settings;
        restoreGeometry(settings.value("window/geometry").toByteArray());
        restoredDocks_ = restoreState(settings.value("window/state").toByteArray());
        if (restoredDocks_)
            docks_->adopt();
        welcome_->setRecentFiles(settings.value("recent").toStringList());
        startAutosave();
    }
    showWelcome();
}

MainWindow::~MainWindow() = default;

const Solution* MainWindow::solution() const {
    const auto& answer = advisor_.moment()->answer;
    return answer ? &answer->solution : nullptr;
}

bool MainWindow::leavesWork() const {
    return LatestJob::leavesWork() || runtime_->leavesWork();
}

std::vector<PlanView*> MainWindow::views() const {
    std::vector<PlanView*> all = docks_->views();
    all.push_back(graph_);
    return all;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayClose()) {
        event->ignore();
        return;
    }
    lesson_->end();
    if (!freshSession_ && document_.isOpen()) {
        showWork();
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
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    openDropped(files);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && docks_)
        retranslate();
    // The gallery's pictures are painted in the theme's colours.
    if (event->type() == QEvent::PaletteChange && welcome_)
        gallery_.prepare(palette());
}

void MainWindow::retranslate() {
    for (const auto& set : texts_)
        set();
    docks_->retranslate();
    if (handbook_)
        handbook_->setPages(handbookPages(spokenLanguage()));
    if (document_.isOpen()) {
        showTitle();
        showOrigin();
        showIssues();
    } else {
        setWindowTitle(tr("Welcome"));
    }
}

void MainWindow::connectDocument() {
    connect(&opener_, &Opener::readingChanged, this, &MainWindow::showJob);
    connect(&opener_, &Opener::failed, this, &MainWindow::fail);
    connect(&opener_, &Opener::opened, this, [this](const QString& path) {
        issueList_.clear(IssueList::Source::Opening);
        rememberRecent(path);
        openNextProfile();
    });
    connect(&opener_, &Opener::shapeMissing, this, [this](const QString& input) {
        if (!freshSession_)
{
            // All that are open, at once.
            std::vector<InputShapesDialog::Row> rows;
            for (const QString& name : input.split(QStringLiteral(", ")))
                rows.push_back({name, {}});
            askInputShapes(rows);
        }
    });
    connect(&document_.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::showTitle);
    connect(&document_.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::showTitle);
}

void MainWindow::connectAdvisor() {
    connect(&advisor_, &Advisor::changed, this, &MainWindow::showMoment);
    connect(&advisor_, &Advisor::issuesFound, this, [this](const Issues& issues) {
        issueList_.clear(IssueList::Source::Change);
        issueList_.set(IssueList::Source::Planning, issues);
    });
    connect(&advisor_, &Advisor::taskChanged, this, &MainWindow::showJob);
    connect(&advisor_, &Advisor::weighed, this, [this](LayerId layer, Seconds cost) {
        graph_->showNote(layer, whyHere(graph_->scene(), layer, cost));
    });
    connect(layout_, &LayoutRunner::finished, this, [this](const GraphLayout& layout, quint64 generation) {
        if (generation != layoutGeneration_)
            return;
        layingOut_ = false;
        graph_->setLayout(layout);
        showJob();
    });
    connect(graph_, &GraphView::layoutWished, this, [this](const std::shared_ptr<const LayerGraph>& graph) {
        layingOut_ = true;
        layoutGeneration_ = layout_->start(graph);
        showJob();
    });
    connect(job_, &JobStrip::cancelRequested, this, &MainWindow::cancelJob);
    connect(&issueList_, &IssueList::changed, this, &MainWindow::showIssues);
}

/// Everything that shows the plan, from here.
void MainWindow::showMoment(Changes changes) {
    const auto& moment = advisor_.moment();
    if (changes & Change::Model)
        showOpened();
    for (PlanView* view : views())
        view->setMoment(moment, changes);
    if (changes & Change::Problem)
        showOrigin();
    manualAction_->setEnabled(document_.manualSides().has_value());
    freezeAction_->setEnabled(moment->plan());
    freezeAction_->setChecked(moment->frozen.has_value());
    issueList_.set(IssueList::Source::Import, document_.issues());
    issueList_.set(IssueList::Source::Answer, moment->answer ? moment->answer->solution.issues : Issues());
    runtimePanel_->setPlanAvailable(moment->plan());
    predictRunningPlan();
    if (changes & (Change::Model | Change::Problem | Change::Query))
        tellLesson();
}

void MainWindow::showOpened() {
    focus_.reset();
    search_->clear();
    showWork();
    showTitle();
    for (QAction* action : modelActions_)
        action->setEnabled(true);
    const LayerGraph& graph = *document_.problem().graph;
    setView(QString::fromStdString(document_.look().picture));
    coloring_->setCurrentIndex(document_.look().coloring);
    layingOut_ = false;
    layout_->cancel();
    const auto inputs = static_cast<int>(graph.inputs().size());
    statusBar()->showMessage(tr("%1 – layers: %2, inputs: %3, links: %4")
                                 .arg(document_.title())
                                 .arg(graph.size() - inputs)
                                 .arg(inputs)
                                 .arg(graph.links().size()));
    // Warnings and estimates must be seen once.
    if (!docks_->takeWish() && !document_.issues().empty())
        docks_->bringUp("issues");
    showJob();
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

void MainWindow::showWelcome() {
    centre_->setCurrentWidget(welcome_);
    docks_->hideAll();
    backAction_->setEnabled(document_.isOpen());
}

void MainWindow::showWork() {
    centre_->setCurrentWidget(graph_);
    docks_->showForWork();
    if (!std::exchange(restoredDocks_, true))
        docks_->reset();
}

/// One line for what runs, the most fundamental first.
void MainWindow::showJob() {
    QString job;
    if (const QString file = opener_.reading(); !file.isEmpty())
        job = tr("Reading %1").arg(file);
    else if (const QString fleet = fleet_->reading(); !fleet.isEmpty())
        job = tr("Reading %1").arg(fleet);
    else if (const QString link = replay_->reading(); !link.isEmpty())
        job = tr("Reading %1").arg(link);
    else if (layingOut_)
        job = tr("Laying out %1").arg(document_.title());
    else if (advisor_.task() == Advisor::Task::Building)
        job = tr("Weighing every plan of %1").arg(document_.title());
    else if (advisor_.task() == Advisor::Task::Searching)
        job = tr("Searching the best plan of %1").arg(document_.title());
    // A job that goes on keeps its clock.
    if (job != shownJob_) {
        shownJob_ = job;
        if (job.isEmpty())
            job_->finish();
        else
            job_->start(job);
    }
    checkSettled();
}

void MainWindow::cancelJob() {
    if (!opener_.reading().isEmpty()) {
        opener_.cancel();
        statusBar()->showMessage(tr("Reading was cancelled; what was open is unchanged"));
    } else if (!fleet_->reading().isEmpty()) {
        fleet_->cancel();
        statusBar()->showMessage(tr("Reading was cancelled; what was open is unchanged"));
    } else if (!replay_->reading().isEmpty()) {
        replay_->cancel();
        statusBar()->showMessage(tr("Reading was cancelled; what was open is unchanged"));
    } else if (layingOut_) {
        layout_->useBuiltIn();
    } else {
        advisor_.stop();
    }
    showJob();
}

void MainWindow::checkSettled() {
    const auto isBusy = [this] {
        return !opener_.reading().isEmpty() || !fleet_->reading().isEmpty() ||
               !replay_->reading().isEmpty() || !advisor_.isSettled() || layingOut_ ||
               !lesson_->isSettled() || !profiles_->isSettled();
    };
    if (!document_.isOpen() || isBusy())
        return;
    // A result that is about to be shown may start more; whoever listens finds everything painted.
    QMetaObject::invokeMethod(
        this,
        [this, isBusy] {
            if (isBusy())
                return;
            for (PlanView* view : views())
                if (view->isVisible())
                    view->flush();
            const auto all = views();
            if (std::all_of(all.begin(), all.end(), [](const PlanView* view) { return view->isSettled(); }))
                emit settled();
        },
        Qt::QueuedConnection);
}

void MainWindow::fail(const Issue& issue) {
    profilesToOpen_.clear();
    showJob();
    issueList_.set(IssueList::Source::Opening, {issue});
    docks_->bringUp("issues");
    statusBar()->showMessage(tr("Not opened: %1").arg(told(issue.message)));
    emit openFailed(issue);
}

void MainWindow::refuse(const Issue& issue) {
    issueList_.set(IssueList::Source::Change, {issue});
    docks_->bringUp("issues");
}

void MainWindow::setView(const QString& view) {
    if (docks_->dock(view)) {
        docks_->bringUp(view);
        return;
    }
    const bool network = view == "network";
    (network ? networkAction_ : dnnAction_)->setChecked(true);
    graph_->setPicture(network ? Picture::Network : Picture::Dnn);
    document_.setLook({network ? "network" : "dnn", coloring_->currentIndex()});
}

} // namespace cutpoint
