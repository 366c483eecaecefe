// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/main_window.h"

#include "app/desktop/fleet/fleet_session.h"
#include "app/desktop/graph/layout_runner.h"
#include "app/desktop/lesson/lesson_session.h"
#include "app/desktop/replay/replay_session.h"
#include "app/desktop/runtime/runtime_session.h"
#include "app/desktop/window/help_desk.h"
#include "app/desktop/window/tool_bar.h"
#include "app/desktop/window/whats_this.h"
#include "views/graph/graph_view.h"
#include "views/panels/origin_text.h"
#include "views/panels/runtime_panel.h"
#include "views/panels/welcome_page.h"
#include "views/style/focus_ring.h"

#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
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
    files_ = new FileDesk(document_, opener_, !freshSession_, *this);
    exports_ = new ExportDesk(document_, advisor_, *graph_, !freshSession_, *this);
    actions_ = new Actions(*this);
    toolBar_ = new ToolBar(*actions_, this);
    addToolBar(toolBar_);
    runtimePanel_ = docks_->panel<RuntimePanel>();
    runtime_ = new RuntimeSession(this);
    createLesson();
    createFleet();
    createReplay();
    createReport();
    createActions();
    watchWork();
    retranslate();
    connectDocument();
    connectAdvisor();
    connectViews();
    connectWelcome();
    connectRuntime();
    connectProfiles();
    gallery_.prepare(palette());
    new FocusRing(*this);
    if (!freshSession_) {
        QSettings settings;
        restoreGeometry(settings.value("window/geometry").toByteArray());
        docks_->keep(settings.value("window/state").toByteArray());
        showRecent(files_->recent());
        recovery_ = new Recovery(
            document_, opener_, *lost_, [this] { return files_->mayLeave(); }, this);
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
    if (!files_->mayLeave()) {
        event->ignore();
        return;
    }
    lesson_->end();
    if (!freshSession_ && document_.isOpen()) {
        QSettings settings;
        settings.setValue("window/geometry", saveGeometry());
        settings.setValue("window/state", docks_->state());
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

void MainWindow::openPath(const QString& path) {
    if (FleetSession::takes(path))
        fleet_->open(path);
    else if (ReplaySession::takes(path))
        replay_->open(path);
    else
        files_->open(path);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && docks_)
        retranslate();
    // The gallery's pictures are painted in the theme's colours.
    if (event->type() == QEvent::PaletteChange && welcome_)
        gallery_.prepare(palette());
}

static QString openedText(const QString& title, const LayerGraph& graph) {
    const auto inputs = static_cast<int>(graph.inputs().size());
    return MainWindow::tr("%1 – layers: %2, inputs: %3, links: %4")
        .arg(title)
        .arg(graph.size() - inputs)
        .arg(inputs)
        .arg(graph.links().size());
}

void MainWindow::retranslate() {
    // The tool bar's texts are made of the actions'.
    showUndo();
    actions_->retranslate();
    toolBar_->retranslate();
    docks_->retranslate();
    graph_->setWhatsThis(partHelp("graph"));
    welcome_->setWhatsThis(partHelp("welcome"));
    toolBar_->setWhatsThis(partHelp("toolbar"));
    showUndo();
    help_->retranslate();
    if (document_.isOpen()) {
        showTitle();
        origin_->setText(originText(document_.problem()));
        showIssues();
        // Whatever it said, it said in the other language.
        if (!statusBar()->currentMessage().isEmpty())
            statusBar()->showMessage(openedText(document_.title(), *document_.problem().graph));
    } else {
        setWindowTitle(tr("Welcome"));
    }
}

/// Everything that shows the plan, from here.
void MainWindow::showMoment(Changes changes) {
    const auto& moment = advisor_.moment();
    if (changes & Change::Model)
        showOpened();
    for (PlanView* view : views())
        view->setMoment(moment, changes);
    if (changes & (Change::Model | Change::Problem)) {
        origin_->setText(originText(document_.problem()));
        Issues issues = document_.issues();
        // Once every estimate has been replaced, nothing is to be said of them.
        if (!hasEstimates(document_.problem()))
            std::erase_if(issues, [](const Issue& issue) { return issue.code == code::EstimatedTimes; });
        issueList_.set(IssueList::Source::Import, std::move(issues));
    }
    issueList_.set(IssueList::Source::Answer, moment->answer ? moment->answer->solution.issues : Issues());
    actions_->action("best-plan")->setEnabled(document_.manualSides().has_value());
    actions_->action("freeze")->setEnabled(moment->plan());
    actions_->action("freeze")->setChecked(moment->frozen.has_value());
    runtimePanel_->setPlanAvailable(moment->plan());
    predictRunningPlan();
    if (changes & (Change::Model | Change::Problem | Change::Query))
        tellLesson();
}

void MainWindow::showOpened() {
    focus_.reset();
    toolBar_->clearSearch();
    showWork();
    showTitle();
    actions_->setModelOpen(true);
    const LayerGraph& graph = *document_.problem().graph;
    setView(QString::fromStdString(document_.look().picture));
    toolBar_->setColoring(document_.look().coloring);
    graph_->setColoring(static_cast<Coloring>(document_.look().coloring));
    layingOut_ = false;
    layout_->cancel();
    statusBar()->showMessage(openedText(document_.title(), graph));
    // Warnings and estimates must be seen once.
    if (!docks_->takeWish() && !document_.issues().empty())
        docks_->bringUp("issues");
    work_->look();
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
    actions_->action("back")->setEnabled(document_.isOpen());
}

void MainWindow::showWork() {
    centre_->setCurrentWidget(graph_);
    docks_->showForWork();
    actions_->action("back")->setEnabled(false);
}

void MainWindow::setView(const QString& view) {
    if (docks_->dock(view)) {
        docks_->bringUp(view);
        return;
    }
    const bool network = view == "network";
    actions_->action(network ? "network" : "dnn")->setChecked(true);
    graph_->setPicture(network ? Picture::Network : Picture::Dnn);
    document_.setLook({network ? "network" : "dnn", toolBar_->coloring()});
}

} // namespace cutpoint
