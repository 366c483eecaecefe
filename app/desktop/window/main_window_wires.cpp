// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told of what: documents, desks and views beside the window.
#include "app/desktop/fleet/fleet_session.h"
#include "app/desktop/graph/layout_runner.h"
#include "app/desktop/lesson/lesson_session.h"
#include "app/desktop/plots/plot_desk.h"
#include "app/desktop/profiles/profile_session.h"
#include "app/desktop/replay/replay_session.h"
#include "app/desktop/window/main_window.h"
#include "app/desktop/window/tool_bar.h"
#include "core/model/cut_mover.h"
#include "views/graph/graph_view.h"
#include "views/panels/issues_panel.h"
#include "views/panels/layers_panel.h"
#include "views/panels/offer_bar.h"
#include "views/panels/query_text.h"
#include "views/panels/welcome_page.h"
#include "views/plots/plot.h"
#include "views/style/advice.h"
#include "views/style/told.h"

#include <QDockWidget>
#include <QStatusBar>

#include <algorithm>

namespace cutpoint {

/// What may keep the user waiting, the most fundamental first.
void MainWindow::watchWork() {
    work_->add(
        [this] {
            const QString file = opener_.reading();
            return file.isEmpty() ? QString() : tr("Reading %1").arg(file);
        },
        [this] {
            opener_.cancel();
            statusBar()->showMessage(tr("Reading was cancelled; what was open is unchanged"));
        });
    const auto isReading = [this](const QString& file) {
        return file.isEmpty() ? QString() : tr("Reading %1").arg(file);
    };
    const auto cancelled = [this] {
        statusBar()->showMessage(tr("Reading was cancelled; what was open is unchanged"));
    };
    work_->add([this, isReading] { return isReading(fleet_->reading()); },
               [this, cancelled] {
                   fleet_->cancel();
                   cancelled();
               });
    work_->add([this, isReading] { return isReading(replay_->reading()); },
               [this, cancelled] {
                   replay_->cancel();
                   cancelled();
               });
    work_->add([this] { return layingOut_ ? tr("Laying out %1").arg(document_.title()) : QString(); },
               [this] { layout_->useBuiltIn(); });
    work_->add(
        [this] {
            return advisor_.task() == Advisor::Task::Building
                       ? tr("Weighing every plan of %1").arg(document_.title())
                   : advisor_.task() == Advisor::Task::Searching
                       ? tr("Searching the best plan of %1").arg(document_.title())
                       : QString();
        },
        [this] { advisor_.stop(); });
    work_->add([this] { return exports_->writing(); }, [this] { exports_->cancel(); });
    connect(&opener_, &Opener::readingChanged, this, &MainWindow::showJob);
    connect(&advisor_, &Advisor::taskChanged, this, &MainWindow::showJob);
    connect(exports_, &ExportDesk::writingChanged, this, &MainWindow::showJob);
    connect(graph_, &GraphView::layoutWished, this, [this](const std::shared_ptr<const LayerGraph>& graph) {
        layingOut_ = true;
        layoutGeneration_ = layout_->start(graph);
        work_->look();
    });
    connect(layout_, &LayoutRunner::finished, this, [this](const GraphLayout& layout, quint64 generation) {
        if (generation != layoutGeneration_)
            return;
        layingOut_ = false;
        // The graph that it is for must be there first.
        graph_->flush();
        graph_->setLayout(layout);
        showJob();
    });
}

void MainWindow::showJob() {
    work_->look();
    checkSettled();
}

bool MainWindow::isBusy() const {
    return !opener_.reading().isEmpty() || !fleet_->reading().isEmpty() || !replay_->reading().isEmpty() ||
           !advisor_.isSettled() || layingOut_ || !lesson_->isSettled() || !profiles_->isSettled();
}

bool MainWindow::isPictured() const {
    return document_.isOpen() && opener_.reading().isEmpty() && !layingOut_ && graph_->isSettled() &&
           graph_->scene().decided();
}

void MainWindow::checkSettled() {
    // Without a model it is the welcome page that must be whole.
    const bool isWelcome = !document_.isOpen();
    if (isBusy() || (isWelcome && (!gallery_.isReady() || issueList_.has(IssueList::Source::Opening))))
        return;
    // A result that is about to be shown may start more; whoever listens finds everything painted.
    QMetaObject::invokeMethod(
        this,
        [this, isWelcome] {
            if (isBusy() || isWelcome != !document_.isOpen())
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

void MainWindow::connectDocument() {
    const auto tell = [this](const QString& what) { statusBar()->showMessage(what); };
    connect(files_, &FileDesk::told, this, tell);
    connect(files_, &FileDesk::profilesChosen, this, [this](const QStringList& files, ProfileRole role) {
        for (const QString& file : files)
            profilesToOpen_.append({file, role});
        openNextProfile();
    });
    connect(files_, &FileDesk::openWished, this, &MainWindow::openPath);
    connect(files_, &FileDesk::saved, this, &MainWindow::showTitle);
    connect(files_, &FileDesk::recentChanged, this, &MainWindow::showRecent);
    connect(exports_, &ExportDesk::told, this, tell);
    connect(exports_, &ExportDesk::failed, this, &MainWindow::refuse);
    connect(exports_, &ExportDesk::written, this, [this](const QStringList&, const Issues& issues) {
        if (!issues.empty()) {
            issueList_.set(IssueList::Source::Change, issues);
            docks_->bringUp("issues");
        }
    });
    connect(&opener_, &Opener::failed, this, &MainWindow::fail);
    connect(&opener_, &Opener::opened, this, [this] {
        issueList_.clear(IssueList::Source::Opening);
        openNextProfile();
    });
    connect(&document_, &Document::opened, kept_, &QWidget::hide);
    connect(&opener_, &Opener::queryKept, this, &MainWindow::showKeptQuery);
    connect(kept_, &OfferBar::accepted, this, [this] { document_.changeQuery({}, false); });
    for (const auto change : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged})
        connect(&document_.undoStack(), change, this, &MainWindow::showUndo);
    connect(&document_.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::showTitle);
    connect(&document_.undoStack(), &QUndoStack::indexChanged, this, [this] {
        showUndo();
        showTitle();
    });
}

void MainWindow::showKeptQuery() {
    kept_->offer(tr("Kept from the model before: %1.").arg(queryText(document_.query())), tr("Start anew"),
                 tr("Keep it"));
}

void MainWindow::connectAdvisor() {
    connect(&advisor_, &Advisor::changed, this, &MainWindow::showMoment);
    connect(&advisor_, &Advisor::issuesFound, this, [this](const Issues& issues) {
        issueList_.clear(IssueList::Source::Change);
        issueList_.set(IssueList::Source::Planning, issues);
    });
    connect(&advisor_, &Advisor::weighed, this, [this](LayerId layer, Seconds cost) {
        graph_->showNote(layer, whyHere(graph_->scene(), layer, cost));
    });
    connect(&issueList_, &IssueList::changed, this, &MainWindow::showIssues);
    connect(docks_->panel<IssuesPanel>(), &IssuesPanel::issueActivated, this, &MainWindow::goToIssue);
}

void MainWindow::connectViews() {
    auto* plots = new PlotDesk(!freshSession_, *this);
    connect(plots, &PlotDesk::told, this, [this](const QString& what) { statusBar()->showMessage(what); });
    for (PlanView* view : views()) {
        if (auto* plot = qobject_cast<Plot*>(view))
            plots->serve(*plot);
        connect(view, &PlanView::queryWished, &document_, &Document::changeQuery);
        connect(view, &PlanView::cutWished, &document_,
                [this](const PerLayer<Side>& sides) { document_.changeManualSides(sides); });
        connect(view, &PlanView::pinWished, this, [this](LayerId layer, Pin pin) {
            if (const auto issue = document_.changePin(layer, pin))
                refuse(*issue);
        });
        connect(view, &PlanView::settledOnce, this, &MainWindow::checkSettled);
    }
    auto* layers = docks_->panel<LayersPanel>();
    connect(layers, &LayersPanel::editRequested, &document_, &Document::editProfile);
    connect(layers, &LayersPanel::refused, this,
            [this](const QString& why) { statusBar()->showMessage(why); });
    connect(graph_, &GraphView::cutHereRequested, this, [this](LayerId layer) {
        const CutMover mover(document_.problem());
        const CutMover::Moved moved = mover.move(mover.leastEdge(), {&layer, 1}, Side::Edge);
        if (moved.held.empty())
            emit graph_->cutWished(moved.sides);
        else
            statusBar()->showMessage(tr("A pin keeps this layer in the cloud."));
    });
    connect(graph_, &PlanView::cutWished, this, [this] {
        statusBar()->showMessage(
            tr("Your cut stays while you move the sliders; Edit > Return to the best plan "
               "ends it."));
    });
    connect(graph_, &GraphView::groupWished, this, [this](const QString& name, bool isReleased) {
        if (const auto issue = document_.changeGroup(name.toStdString(), isReleased))
            refuse(*issue);
    });
    connect(graph_, &GraphView::whyRequested, &advisor_, &Advisor::weigh);
    connect(graph_, &GraphView::linkSelected, this, [this](int link) {
        statusBar()->showMessage(linkSentence(graph_->scene(), static_cast<std::size_t>(link)));
    });
    connect(toolBar_, &ToolBar::coloringChosen, this, [this](int index) {
        graph_->setColoring(static_cast<Coloring>(index));
        document_.setLook({document_.look().picture, index});
    });
    connect(toolBar_, &ToolBar::searchChanged, graph_, &GraphView::find);
    connect(toolBar_, &ToolBar::nextWanted, graph_, &GraphView::findNext);
    connect(toolBar_, &ToolBar::searchEnded, graph_, [this] { graph_->setFocus(); });
    connect(graph_, &GraphView::matchesChanged, toolBar_, &ToolBar::setMatches);
}

void MainWindow::connectWelcome() {
    connect(&gallery_, &Gallery::ready, this, [this](const std::vector<WelcomePage::Sample>& samples) {
        welcome_->setSamples(samples);
        checkSettled();
    });
    connect(welcome_, &WelcomePage::openRequested, this, &MainWindow::openPath);
    connect(welcome_, &WelcomePage::openDialogRequested, files_, &FileDesk::openDialog);
    connect(welcome_, &WelcomePage::recentCleared, files_, &FileDesk::clearRecent);
}

void MainWindow::showIssues() {
    shownIssues_ = issueList_.all();
    docks_->panel<IssuesPanel>()->setIssues(shownIssues_);
    docks_->dock("issues")->setWindowTitle(shownIssues_.empty() ? tr("Issues")
                                                                : tr("Issues (%1)").arg(shownIssues_.size()));
}

void MainWindow::goToIssue(int index) {
    if (!document_.isOpen() || index < 0 || index >= static_cast<int>(shownIssues_.size()))
        return;
    const Issue& issue = shownIssues_[static_cast<std::size_t>(index)];
    if (const LayerId layer = document_.problem().graph->find(issue.node); layer >= 0)
        focus_.selectLayer(layer);
    else
        statusBar()->showMessage(QString::fromStdString(issue.where() + (issue.where().empty() ? "" : ": ")) +
                                 told(issue.message) + ' ' + advice(issue));
}

void MainWindow::fail(const Issue& issue) {
    profilesToOpen_.clear();
    work_->look();
    issueList_.set(IssueList::Source::Opening, {issue});
    docks_->bringUp("issues");
    statusBar()->showMessage(tr("Not opened: %1").arg(told(issue.message)));
    emit openFailed(issue);
}

void MainWindow::refuse(const Issue& issue) {
    issueList_.set(IssueList::Source::Change, {issue});
    docks_->bringUp("issues");
}

} // namespace cutpoint
