// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions do.
#include "app/desktop/graph/layout_runner.h"
#include "app/desktop/plots/paper_figures.h"
#include "app/desktop/replay/replay_session.h"
#include "app/desktop/window/help_desk.h"
#include "app/desktop/window/language.h"
#include "app/desktop/window/main_window.h"
#include "app/desktop/window/theme.h"
#include "app/desktop/window/tool_bar.h"
#include "core/cost/device.h"
#include "views/graph/graph_view.h"
#include "views/panels/job_strip.h"
#include "views/panels/offer_bar.h"
#include "views/panels/welcome_page.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>
#include <QWhatsThis>

namespace cutpoint {

void MainWindow::createCentre() {
    centre_ = new QStackedWidget(this);
    welcome_ = new WelcomePage(centre_);
    graph_ = new GraphView(centre_, &focus_);
    centre_->addWidget(welcome_);
    centre_->addWidget(graph_);
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* strip = new JobStrip(middle);
    work_ = new RunningWork(*strip, this);
    lost_ = new OfferBar(middle);
    kept_ = new OfferBar(middle);
    kept_->setObjectName("keptQuery");
    for (QWidget* bar :
         {static_cast<QWidget*>(lost_), static_cast<QWidget*>(kept_), static_cast<QWidget*>(strip)})
        column->addWidget(bar);
    column->addWidget(centre_, 1);
    setCentralWidget(middle);
    layout_ = new LayoutRunner({}, this);
    help_ = new HelpDesk(*this);
    origin_ = new QLabel(this);
    statusBar()->addPermanentWidget(origin_);
}

void MainWindow::createActions() {
    actions_->on("open", [this] { files_->openDialog(); });
    actions_->on("profile-both", [this] { files_->profileDialog(ProfileRole::Both); });
    actions_->on("profile-edge", [this] { files_->profileDialog(ProfileRole::Edge); });
    actions_->on("profile-cloud", [this] { files_->profileDialog(ProfileRole::Cloud); });
    for (const Device& device : devices())
        for (const bool edge : {true, false})
            actions_->add(
                edge ? "edge-device" : "cloud-device",
                [title = std::string(device.title)] { return QString::fromStdString(title); },
                [this, edge, name = std::string(device.name)] { opener_.estimateFor(edge, name); }, true);
    actions_->on("input-shapes", [this] { files_->inputShapesDialog(); });
    actions_->on("states", [this] { files_->statesDialog(); });
    actions_->on("whole-net", [this] { files_->wholeNetDialog(); });
    actions_->on("reload", [this] { reload(); });
    actions_->on("save", [this] { files_->save(); });
    actions_->on("save-as", [this] { files_->saveAs(); });
    actions_->on("export-picture", [this] { exports_->pictureDialog(); });
    actions_->on("export-plan", [this] { exports_->planDialog(); });
    actions_->on("export-data", [this] { exports_->dataDialog(); });
    actions_->on("export-halves", [this] { exports_->halvesDialog(HalvesKind::Onnx); });
    actions_->on("export-triton", [this] { exports_->halvesDialog(HalvesKind::Triton); });
    actions_->on("export-caffe", [this] { exports_->halvesDialog(HalvesKind::Caffe); });
    actions_->on("report", [this] { reportDialog(); });
    actions_->on("print-graph", [this] { printGraph(); });
    actions_->on("copy-picture", [this] { QApplication::clipboard()->setPixmap(graph_->grab()); });
    actions_->on("welcome", [this] { showWelcome(); });
    actions_->on("back", [this] { showWork(); });
    actions_->on("quit", [this] { close(); });
    createEditActions();
    createViewActions();
    createLanguages();
    actions_->on("learn", [this] { learn(); });
    actions_->on("handbook", [this] { help_->showHandbook(); });
    actions_->on("glossary", [this] { help_->showHandbook("glossary"); });
    actions_->on("whats-this", [] { QWhatsThis::enterWhatsThisMode(); });
    actions_->on("shortcuts", [this] { help_->showShortcuts(); });
    actions_->on("about", [this] { help_->showAbout(); });
}

void MainWindow::createEditActions() {
    QUndoStack& stack = document_.undoStack();
    actions_->on("undo", [&stack] { stack.undo(); });
    actions_->on("redo", [&stack] { stack.redo(); });
    actions_->on("best-plan", [this] { document_.changeManualSides(std::nullopt); });
    actions_->on("freeze", [this] {
        const auto& moment = advisor_.moment();
        advisor_.freeze(moment->frozen ? std::nullopt : std::optional(moment->plan()->sides));
    });
    for (const char* id : {"best-plan", "freeze"})
        actions_->action(id)->setEnabled(false);
    QAction* move = actions_->action("move-cut");
    connect(move, &QAction::toggled, graph_,
            [this](bool on) { graph_->setTool(on ? GraphView::Tool::Cut : GraphView::Tool::Look); });
    connect(graph_, &GraphView::toolChanged, move, [this, move](GraphView::Tool tool) {
        move->setChecked(tool == GraphView::Tool::Cut);
        if (tool == GraphView::Tool::Cut)
            statusBar()->showMessage(tr("Paint over layers or draw a loop around them to move them to the "
                                        "other side; a click on a link brings the cut there. Esc ends it."));
    });
    actions_->on("find", [this] { toolBar_->search(); });
    actions_->on("find-next", [this] { graph_->findNext(); });
    actions_->on("find-previous", [this] { graph_->findPrevious(); });
}

void MainWindow::showUndo() {
    const QUndoStack& stack = document_.undoStack();
    QAction *undo = actions_->action("undo"), *redo = actions_->action("redo");
    const QString back = stack.undoText(), again = stack.redoText();
    undo->setText(back.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(back));
    redo->setText(again.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(again));
    undo->setEnabled(stack.canUndo());
    redo->setEnabled(stack.canRedo());
}

void MainWindow::createViewActions() {
    for (const char* picture : {"dnn", "network"})
        actions_->on(picture, [this, picture] {
            setView(picture);
            graph_->fit();
        });
    actions_->makeExclusive({actions_->action("dnn"), actions_->action("network")});
    actions_->action("dnn")->setChecked(true);
    createBlockActions();
    actions_->on("fit", [this] { graph_->fit(); });
    actions_->on("actual-size", [this] { graph_->zoomActualSize(); });
    actions_->on("zoom-in", [this] { graph_->zoomIn(); });
    actions_->on("zoom-out", [this] { graph_->zoomOut(); });
    actions_->menu("view")->insertActions(actions_->action("reset-layout"), docks_->toggles());
    actions_->on("reset-layout", [this] { docks_->reset(); });
    for (const PaperFigure& figure : paperFigures())
        actions_->add(
            "figures", [&figure] { return tr(figure.title); },
            [this, &figure] {
                if (!files_->mayLeave())
                    return;
                docks_->bringUp(figure.dock);
                if (document_.isOpen()) // what was asked of the last model is not the paper's
                    document_.changeQuery(Query(), false);
                openModel(figure.options());
                if (const QString scenario = figure.scenarioPath(); !scenario.isEmpty())
                    replay_->open(scenario);
            });
    const QString chosen = freshSession_ ? QString() : QSettings().value("theme").toString();
    QList<QAction*> themes;
    for (const auto& [id, word] :
         {std::pair("theme-desktop", ""), {"theme-light", "light"}, {"theme-dark", "dark"}}) {
        actions_->on(id, [this, name = QString(word)] {
            applyTheme(name);
            if (!freshSession_)
                QSettings().setValue("theme", name);
        });
        themes << actions_->action(id);
        themes.back()->setChecked(chosen == word);
    }
    actions_->makeExclusive(themes);
}

void MainWindow::createLanguages() {
    const QString chosen = freshSession_ ? spokenLanguage() : QSettings().value("language").toString();
    const auto choose = [this](const QString& word) {
        applyLanguage(word);
        if (!freshSession_)
            QSettings().setValue("language", word);
    };
    QAction* system = actions_->action("language-system");
    actions_->on("language-system", [choose] { choose({}); });
    QList<QAction*> all{system};
    // Each in itself, so that whoever reads only that finds it.
    for (const Language& language : languages())
        all << actions_->add(
            "language", [name = language.name] { return name; },
            [choose, word = language.word] { choose(word); });
    actions_->makeExclusive(all);
    system->setChecked(chosen.isEmpty());
    for (std::size_t i = 0; i < languages().size(); ++i)
        all[static_cast<qsizetype>(i) + 1]->setChecked(languages()[i].word == chosen);
}

void MainWindow::showRecent(const QStringList& files) {
    welcome_->setRecentFiles(files);
    QMenu* menu = actions_->menu("open-recent");
    menu->clear();
    for (const QString& file : files) {
        QAction* action = menu->addAction(QFileInfo(file).fileName().replace('&', "&&"), this,
                                          [this, file] { openPath(file); });
        action->setToolTip(file);
        action->setStatusTip(file);
    }
    menu->setEnabled(!files.isEmpty());
}

} // namespace cutpoint
