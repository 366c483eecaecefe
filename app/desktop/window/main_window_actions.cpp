// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/graph/layout_runner.h"
#include "app/desktop/help/handbook.h"
#include "app/desktop/runtime/runtime_session.h"
#include "app/desktop/window/language.h"
#include "app/desktop/window/main_window.h"
#include "app/desktop/window/theme.h"
#include "views/graph/graph_view.h"
#include "views/panels/issues_panel.h"
#include "views/panels/job_strip.h"
#include "views/panels/layers_panel.h"
#include "views/panels/runtime_panel.h"
#include "views/panels/shortcut_sheet.h"
#include "views/panels/verdict_panel.h"
#include "views/panels/welcome_page.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace cutpoint {
namespace {

QIcon icon(const char* name) {
    return QIcon(QString(":/icons/%1.svg").arg(name));
}

} // namespace

void MainWindow::createDocks() {
    centre_ = new QStackedWidget(this);
    welcome_ = new WelcomePage(centre_);
    graph_ = new GraphView(centre_);
    centre_->addWidget(welcome_);
    centre_->addWidget(graph_);
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    job_ = new JobStrip(middle);
    column->addWidget(job_);
    column->addWidget(centre_, 1);
    setCentralWidget(middle);
    layout_ = new LayoutRunner({}, this);

    const auto dock = [this](const QString& title, const char* name, QWidget* widget,
                             Qt::DockWidgetArea area) {
        auto* d = new QDockWidget(title, this);
        d->setObjectName(name);
        d->setProperty("handbookPage", QString(name) == "runtime" ? "running" : "window");
        d->setWidget(widget);
        addDockWidget(area, d);
        return d;
    };
    auto* side = new QWidget(this);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    controls_ = new ControlsPanel(side);
    verdict_ = new VerdictPanel(side);
    sideColumn->addWidget(controls_, 3);
    sideColumn->addWidget(verdict_, 4);
    controlsDock_ = dock(tr("Controls"), "controls", side, Qt::RightDockWidgetArea);
    layers_ = new LayersPanel(this);
    layersDock_ = dock(tr("Layers"), "layers", layers_, Qt::LeftDockWidgetArea);
    issues_ = new IssuesPanel(this);
    issuesDock_ = dock(tr("Issues"), "issues", issues_, Qt::BottomDockWidgetArea);
    runtimePanel_ = new RuntimePanel(this);
    runtime_ = new RuntimeSession(this);
    runtimeDock_ = dock(tr("Runtime"), "runtime", runtimePanel_, Qt::BottomDockWidgetArea);
    tabifyDockWidget(issuesDock_, runtimeDock_);
    shortcuts_ = new ShortcutSheet(this);
    origin_ = new QLabel(this);
    statusBar()->addPermanentWidget(origin_);
}

void MainWindow::showHandbook(QString page) {
    if (!handbook_) {
        handbook_ = new HandbookView(this);
        handbook_->setWindowFlag(Qt::Window);
        handbook_->resize(960, 720);
        handbook_->setPages(handbookPages(spokenLanguage()));
    }
    // F1 on a panel opens the page about it.
    for (const QWidget* widget = focusWidget(); widget && page.isEmpty(); widget = widget->parentWidget())
        page = widget->property("handbookPage").toString();
    handbook_->showPage(page);
    handbook_->show();
    handbook_->raise();
    handbook_->activateWindow();
}

QAction* MainWindow::addAction(QMenu* menu, const QString& text, const QKeySequence& keys,
                               std::function<void()> act, const char* picture, bool needsModel) {
    auto* action = menu->addAction(text, this, std::move(act));
    action->setShortcut(keys);
    if (picture)
        action->setIcon(icon(picture));
    if (needsModel) {
        action->setEnabled(false);
        modelActions_.append(action);
    }
    return action;
}

void MainWindow::createActions() {
    createFileMenu();
    createEditMenu();
    createViewMenu();
    createHelpMenu();
}

void MainWindow::createFileMenu() {
    auto* file = menuBar()->addMenu(tr("&File"));
    addAction(
        file, tr("&Open…"), QKeySequence::Open, [this] { openDialog(); }, "open");
    addAction(
        file, tr("Open &profile…"), {}, [this] { openProfileDialog(); }, nullptr, true);
    addAction(
        file, tr("&Input shapes…"), {}, [this] { inputShapesDialog(); }, nullptr, true);
    addAction(
        file, tr("&Reload"), QKeySequence(Qt::Key_F5), [this] { reload(); }, "reload", true);
    file->addSeparator();
    addAction(
        file, tr("&Save project"), QKeySequence::Save, [this] { save(); }, "save", true);
    addAction(
        file, tr("Save project &as…"), QKeySequence(tr("Ctrl+Shift+S")), [this] { saveAs(); }, nullptr, true);
    addAction(
        file, tr("&Export…"), QKeySequence(tr("Ctrl+E")), [this] { exportDialog(); }, "export", true);
    addAction(
        file, tr("&Copy picture"), QKeySequence(tr("Ctrl+Shift+C")),
        [this] { QApplication::clipboard()->setPixmap(graph_->grab()); }, nullptr, true);
    file->addSeparator();
    addAction(file, tr("&Welcome page"), {}, [this] { centre_->setCurrentWidget(welcome_); });
    addAction(file, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::createEditMenu() {
    auto* edit = menuBar()->addMenu(tr("&Edit"));
    auto* undo = document_.undoStack().createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(icon("undo"));
    auto* redo = document_.undoStack().createRedoAction(this, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    redo->setIcon(icon("redo"));
    edit->addActions({undo, redo});
    manualAction_ = addAction(edit, tr("Return to the &best plan"), QKeySequence(tr("Ctrl+B")),
                              [this] { document_.changeManualSides(std::nullopt); });
    manualAction_->setEnabled(false);
    edit->addSeparator();
    addAction(
        edit, tr("&Find layer"), QKeySequence::Find,
        [this] {
            search_->setFocus();
            search_->selectAll();
        },
        "search", true);
    addAction(
        edit, tr("Find &next"), QKeySequence(Qt::Key_F3), [this] { graph_->findNext(); }, nullptr, true);
    addAction(
        edit, tr("Find &previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { graph_->findPrevious(); },
        nullptr, true);
}

void MainWindow::createViewMenu() {
    auto* view = menuBar()->addMenu(tr("&View"));
    auto* pictures = new QActionGroup(this);
    const auto picture = [this](Picture wanted) {
        graph_->setPicture(wanted);
        graph_->fit();
    };
    dnnAction_ = addAction(
        view, tr("&DNN"), QKeySequence(tr("Ctrl+1")), [picture] { picture(Picture::Dnn); }, "graph", true);
    networkAction_ = addAction(
        view, tr("&Min-cut network"), QKeySequence(tr("Ctrl+2")), [picture] { picture(Picture::Network); },
        "network", true);
    for (QAction* action : {dnnAction_, networkAction_}) {
        action->setCheckable(true);
        pictures->addAction(action);
    }
    dnnAction_->setChecked(true);
    view->addSeparator();
    addAction(
        view, tr("&Fit"), QKeySequence(tr("Ctrl+0")), [this] { graph_->fit(); }, "fit", true);
    addAction(
        view, tr("&Actual size"), QKeySequence(tr("Ctrl+Alt+0")), [this] { graph_->zoomActualSize(); },
        "zoom-100", true);
    addAction(
        view, tr("Zoom &in"), QKeySequence::ZoomIn, [this] { graph_->zoomIn(); }, "zoom-in", true);
    addAction(
        view, tr("Zoom &out"), QKeySequence::ZoomOut, [this] { graph_->zoomOut(); }, "zoom-out", true);
    view->addSeparator();
    for (QDockWidget* d : {controlsDock_, layersDock_, issuesDock_, runtimeDock_}) {
        view->addAction(d->toggleViewAction());
        // One that shares its place with others comes to the front when it is asked for.
        connect(d->toggleViewAction(), &QAction::triggered, d, [d](bool shown) {
            if (shown)
                d->raise();
        });
    }
    auto* theme = view->addMenu(tr("&Theme"));
    auto* themes = new QActionGroup(this);
    const std::pair<QString, QString> choices[] = {
        {tr("Follow the desktop"), {}}, {tr("Light"), "light"}, {tr("Dark"), "dark"}};
    for (const auto& [title, word] : choices) {
        auto* action = addAction(theme, title, {}, [this, name = word] {
            applyTheme(name);
            if (!freshSession_)
                QSettings().setValue("theme", name);
        });
        action->setCheckable(true);
        action->setChecked(word == (freshSession_ ? QString() : QSettings().value("theme").toString()));
        themes->addAction(action);
    }
    createLanguageMenu(view);
}

void MainWindow::createLanguageMenu(QMenu* view) {
    auto* menu = view->addMenu(tr("&Language"));
    auto* group = new QActionGroup(this);
    const QString chosen = freshSession_ ? spokenLanguage() : QSettings().value("language").toString();
    const auto add = [&](const QString& title, const QString& word) {
        auto* action = addAction(menu, title, {}, [this, word] {
            applyLanguage(word);
            if (!freshSession_)
                QSettings().setValue("language", word);
        });
        action->setCheckable(true);
        action->setChecked(word == chosen);
        group->addAction(action);
    };
    add(tr("Follow the system"), {});
    // Each in itself, so that whoever reads only that finds it.
    for (const Language& language : languages())
        add(language.name, language.word);
}

void MainWindow::createHelpMenu() {
    auto* help = menuBar()->addMenu(tr("&Help"));
    addAction(help, tr("&Handbook"), QKeySequence::HelpContents, [this] { showHandbook({}); });
    addAction(help, tr("&Shortcuts"), QKeySequence(tr("?")), [this] {
        shortcuts_->setActions(findChildren<QAction*>());
        shortcuts_->show();
        shortcuts_->raise();
    });
    addAction(help, tr("&About Cutpoint"), {}, [this] { about(); });
}

void MainWindow::about() {
    QMessageBox::about(
        this, tr("About Cutpoint"),
        tr("<h3>Cutpoint %1</h3><p>Finds where to split a deep neural network between an edge device and the "
           "cloud, exactly, by the method of the paper “DNN Surgery: Accelerating DNN Inference on the Edge "
           "Through Layer Partitioning”.</p><p>Free software under the GNU General Public License, version 3 "
           "or later.</p>")
            .arg(QApplication::applicationVersion()));
}

void MainWindow::createToolBar() {
    auto* bar = addToolBar(tr("Main"));
    bar->setObjectName("main");
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    for (QMenu* menu :
         findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly) + menuBar()->findChildren<QMenu*>())
        for (QAction* action : menu->actions())
            if (!action->icon().isNull() && action != dnnAction_ && action != networkAction_ &&
                action->shortcut() != QKeySequence(QKeySequence::Find))
                bar->addAction(action);
    bar->addSeparator();
    bar->addAction(dnnAction_);
    bar->addAction(networkAction_);
    for (QAction* action : {dnnAction_, networkAction_})
        if (auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addSeparator();
    coloring_ = new QComboBox(bar);
    coloring_->setAccessibleName(tr("Colour layers by"));
    coloring_->setToolTip(tr("Colour layers by"));
    coloring_->addItems({tr("Side"), tr("Edge time"), tr("Cloud time"), tr("Output bytes"), tr("FLOPs")});
    bar->addWidget(coloring_);
    auto* spacer = new QWidget(bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    searchCount_ = new QLabel(bar);
    searchCount_->setContentsMargins(spacing, 0, spacing, 0);
    bar->addWidget(searchCount_);
    search_ = new QLineEdit(bar);
    search_->setPlaceholderText(tr("Find layer (Ctrl+F)"));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(220);
    bar->addWidget(search_);
}

} // namespace cutpoint
