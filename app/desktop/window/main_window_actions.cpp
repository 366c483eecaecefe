// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/graph/layout_runner.h"
#include "app/desktop/help/handbook.h"
#include "app/desktop/plots/paper_figures.h"
#include "app/desktop/replay/replay_session.h"
#include "app/desktop/runtime/runtime_session.h"
#include "app/desktop/window/language.h"
#include "app/desktop/window/main_window.h"
#include "app/desktop/window/theme.h"
#include "core/cost/device.h"
#include "core/model/cut_mover.h"
#include "views/graph/graph_view.h"
#include "views/panels/issues_panel.h"
#include "views/panels/job_strip.h"
#include "views/panels/layers_panel.h"
#include "views/panels/offer_bar.h"
#include "views/panels/runtime_panel.h"
#include "views/panels/shortcut_sheet.h"
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
    job_ = new JobStrip(middle);
    offer_ = new OfferBar(middle);
    column->addWidget(offer_);
    column->addWidget(job_);
    column->addWidget(centre_, 1);
    setCentralWidget(middle);
    layout_ = new LayoutRunner({}, this);
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

QAction* MainWindow::addAction(QMenu* menu, const char* text, const QKeySequence& keys,
                               std::function<void()> act, const char* picture, bool needsModel) {
    auto* action = menu->addAction(QString(), this, std::move(act));
    texts_.push_back([action, text] { action->setText(tr(text)); });
    action->setShortcut(keys);
    if (picture)
        action->setIcon(icon(picture));
    if (needsModel) {
        action->setEnabled(false);
        modelActions_.append(action);
    }
    return action;
}

QMenu* MainWindow::addMenu(QMenu* parent, const char* text) {
    auto* menu = parent ? parent->addMenu(QString()) : menuBar()->addMenu(QString());
    texts_.push_back([menu, text] { menu->setTitle(tr(text)); });
    return menu;
}

void MainWindow::createActions() {
    createFileMenu();
    createEditMenu();
    createViewMenu();
    createHelpMenu();
}

void MainWindow::createFileMenu() {
    auto* file = addMenu(nullptr, QT_TR_NOOP("&File"));
    const QKeySequence none;
    addAction(
        file, QT_TR_NOOP("&Open…"), QKeySequence::Open, [this] { openDialog(); }, "open");
    auto* profiles = addMenu(file, QT_TR_NOOP("Open &profile"));
    for (const auto& [text, role] : {std::pair(QT_TR_NOOP("Of &both sides…"), ProfileRole::Both),
                                     {QT_TR_NOOP("Of the &edge device…"), ProfileRole::Edge},
                                     {QT_TR_NOOP("Of the &cloud…"), ProfileRole::Cloud}})
        addAction(
            profiles, text, none, [this, side = role] { openProfileDialog(side); }, nullptr, true);
    for (const auto& [text, edge] : {std::pair(QT_TR_NOOP("Estimate e&dge times for"), true),
                                     {QT_TR_NOOP("Estimate cl&oud times for"), false}}) {
        auto* menu = addMenu(file, text);
        for (const Device& device : devices()) {
            auto* action = addAction(
                menu, "", none,
                [this, side = edge, name = std::string(device.name)] { opener_.estimateFor(side, name); },
                nullptr, true);
            texts_.back() = [action, title = std::string(device.title)] {
                action->setText(QString::fromStdString(title));
            };
        }
    }
    addAction(
        file, QT_TR_NOOP("&Input shapes…"), none, [this] { inputShapesDialog(); }, nullptr, true);
    addAction(
        file, QT_TR_NOOP("&Whole-net times…"), none, [this] { wholeNetDialog(); }, nullptr, true);
    addAction(
        file, QT_TR_NOOP("&Reload"), QKeySequence(Qt::Key_F5), [this] { reload(); }, "reload", true);
    file->addSeparator();
    addAction(
        file, QT_TR_NOOP("&Save project"), QKeySequence::Save, [this] { save(); }, "save", true);
    addAction(
        file, QT_TR_NOOP("Save project &as…"), QKeySequence("Ctrl+Shift+S"), [this] { saveAs(); }, nullptr,
        true);
    addAction(
        file, QT_TR_NOOP("&Export…"), QKeySequence("Ctrl+E"), [this] { exportDialog(); }, "export", true);
    addAction(
        file, QT_TR_NOOP("Re&port…"), none, [this] { reportDialog(); }, nullptr, true);
    addAction(
        file, QT_TR_NOOP("Prin&t the graph…"), QKeySequence::Print, [this] { printGraph(); }, nullptr, true);
    addAction(
        file, QT_TR_NOOP("&Copy picture"), QKeySequence("Ctrl+Shift+C"),
        [this] { QApplication::clipboard()->setPixmap(graph_->grab()); }, nullptr, true);
    file->addSeparator();
    addAction(file, QT_TR_NOOP("&Welcome page"), none, [this] { showWelcome(); });
    backAction_ = addAction(file, QT_TR_NOOP("&Back to the model"), QKeySequence("Alt+Left"), [this] {
        showWork();
        backAction_->setEnabled(false);
    });
    addAction(file, QT_TR_NOOP("&Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::createEditMenu() {
    auto* edit = addMenu(nullptr, QT_TR_NOOP("&Edit"));
    QUndoStack& stack = document_.undoStack();
    auto* undo = addAction(
        edit, "", QKeySequence::Undo, [&stack] { stack.undo(); }, "undo");
    auto* redo = addAction(
        edit, "", QKeySequence::Redo, [&stack] { stack.redo(); }, "redo");
    const auto name = [&stack, undo, redo] {
        const QString back = stack.undoText(), again = stack.redoText();
        undo->setText(back.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(back));
        redo->setText(again.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(again));
        undo->setEnabled(stack.canUndo());
        redo->setEnabled(stack.canRedo());
    };
    texts_.push_back(name);
    for (const auto change : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged})
        connect(&stack, change, this, name);
    connect(&stack, &QUndoStack::indexChanged, this, name);
    manualAction_ = addAction(edit, QT_TR_NOOP("Return to the &best plan"), QKeySequence("Ctrl+B"),
                              [this] { document_.changeManualSides(std::nullopt); });
    manualAction_->setEnabled(false);
    freezeAction_ =
        addAction(edit, QT_TR_NOOP("&Keep this plan as A, to compare"), QKeySequence("Ctrl+K"), [this] {
            const auto& moment = advisor_.moment();
            advisor_.freeze(moment->frozen ? std::nullopt : std::optional(moment->plan()->sides));
        });
    freezeAction_->setCheckable(true);
    freezeAction_->setEnabled(false);
    auto* move = addAction(
        edit, QT_TR_NOOP("&Move the cut by hand"), QKeySequence("Ctrl+M"), [] {}, "cut", true);
    move->setCheckable(true);
    connect(move, &QAction::toggled, graph_,
            [this](bool on) { graph_->setTool(on ? GraphView::Tool::Cut : GraphView::Tool::Look); });
    connect(graph_, &GraphView::toolChanged, move, [this, move](GraphView::Tool tool) {
        move->setChecked(tool == GraphView::Tool::Cut);
        if (tool == GraphView::Tool::Cut)
            statusBar()->showMessage(tr("Paint over layers or draw a loop around them to move them to the "
                                        "other side; a click on a link brings the cut there. Esc ends it."));
    });
    edit->addSeparator();
    addAction(
        edit, QT_TR_NOOP("&Find layer"), QKeySequence::Find,
        [this] {
            search_->setFocus();
            search_->selectAll();
        },
        "search", true);
    addAction(
        edit, QT_TR_NOOP("Find &next"), QKeySequence(Qt::Key_F3), [this] { graph_->findNext(); }, nullptr,
        true);
    addAction(
        edit, QT_TR_NOOP("Find &previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3),
        [this] { graph_->findPrevious(); }, nullptr, true);
}

void MainWindow::createViewMenu() {
    auto* view = addMenu(nullptr, QT_TR_NOOP("&View"));
    auto* pictures = new QActionGroup(this);
    const auto picture = [this](const char* wanted) {
        setView(wanted);
        graph_->fit();
    };
    dnnAction_ = addAction(
        view, QT_TR_NOOP("&DNN"), QKeySequence("Ctrl+1"), [picture] { picture("dnn"); }, "graph", true);
    networkAction_ = addAction(
        view, QT_TR_NOOP("&Min-cut network"), QKeySequence("Ctrl+2"), [picture] { picture("network"); },
        "network", true);
    for (QAction* action : {dnnAction_, networkAction_}) {
        action->setCheckable(true);
        pictures->addAction(action);
    }
    dnnAction_->setChecked(true);
    createBlocksMenu(view);
    view->addSeparator();
    addAction(
        view, QT_TR_NOOP("&Fit"), QKeySequence("Ctrl+0"), [this] { graph_->fit(); }, "fit", true);
    addAction(
        view, QT_TR_NOOP("&Actual size"), QKeySequence("Ctrl+Alt+0"), [this] { graph_->zoomActualSize(); },
        "zoom-100", true);
    addAction(
        view, QT_TR_NOOP("Zoom &in"), QKeySequence::ZoomIn, [this] { graph_->zoomIn(); }, "zoom-in", true);
    addAction(
        view, QT_TR_NOOP("Zoom &out"), QKeySequence::ZoomOut, [this] { graph_->zoomOut(); }, "zoom-out",
        true);
    view->addSeparator();
    view->addActions(docks_->toggles());
    addAction(
        view, QT_TR_NOOP("Reset la&yout"), {}, [this] { docks_->reset(); }, nullptr, true);
    auto* figures = addMenu(view, QT_TR_NOOP("Figures of the &paper"));
    for (const PaperFigure& figure : paperFigures())
        addAction(figures, figure.title, {}, [this, &figure] {
            if (!mayClose())
                return;
            docks_->bringUp(figure.dock);
            openModel(figure.options());
            if (const QString scenario = figure.scenarioPath(); !scenario.isEmpty())
                replay_->open(scenario);
        });
    view->addSeparator();
    auto* theme = addMenu(view, QT_TR_NOOP("&Theme"));
    auto* themes = new QActionGroup(this);
    const QString chosen = freshSession_ ? QString() : QSettings().value("theme").toString();
    for (const auto& [text, word] : {std::pair(QT_TR_NOOP("Follow the desktop"), ""),
                                     {QT_TR_NOOP("Light"), "light"},
                                     {QT_TR_NOOP("Dark"), "dark"}}) {
        auto* action = addAction(theme, text, {}, [this, name = QString(word)] {
            applyTheme(name);
            if (!freshSession_)
                QSettings().setValue("theme", name);
        });
        action->setCheckable(true);
        action->setChecked(chosen == word);
        themes->addAction(action);
    }
    createLanguageMenu(view);
}

void MainWindow::createLanguageMenu(QMenu* view) {
    auto* menu = addMenu(view, QT_TR_NOOP("&Language"));
    auto* group = new QActionGroup(this);
    const QString chosen = freshSession_ ? spokenLanguage() : QSettings().value("language").toString();
    const auto add = [&](const char* text, const QString& word) {
        auto* action = addAction(menu, text, {}, [this, word] {
            applyLanguage(word);
            if (!freshSession_)
                QSettings().setValue("language", word);
        });
        action->setCheckable(true);
        action->setChecked(word == chosen);
        group->addAction(action);
        return action;
    };
    add(QT_TR_NOOP("Follow the system"), {});
    // Each in itself, so that whoever reads only that finds it.
    for (const Language& language : languages()) {
        auto* action = add("", language.word);
        texts_.back() = [action, name = language.name] { action->setText(name); };
    }
}

void MainWindow::createHelpMenu() {
    auto* help = addMenu(nullptr, QT_TR_NOOP("&Help"));
    addAction(
        help, QT_TR_NOOP("&Learn"), QKeySequence("Ctrl+L"), [this] { learn(); }, "learn");
    addAction(help, QT_TR_NOOP("&Handbook"), QKeySequence::HelpContents, [this] { showHandbook({}); });
    addAction(help, QT_TR_NOOP("&Shortcuts"), QKeySequence("?"), [this] {
        shortcuts_->setActions(findChildren<QAction*>());
        shortcuts_->show();
        shortcuts_->raise();
    });
    addAction(help, QT_TR_NOOP("&About Cutpoint"), {}, [this] { about(); });
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
    auto* bar = addToolBar(QString());
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
    bar->addWidget(coloring_);
    auto* spacer = new QWidget(bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    searchCount_ = new QLabel(bar);
    searchCount_->setContentsMargins(spacing, 0, spacing, 0);
    bar->addWidget(searchCount_);
    search_ = new QLineEdit(bar);
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(220);
    bar->addWidget(search_);
    // Esc ends the search and gives the keys back to the graph.
    auto* end = new QAction(search_);
    end->setShortcut(QKeySequence(Qt::Key_Escape));
    end->setShortcutContext(Qt::WidgetShortcut);
    search_->addAction(end);
    connect(end, &QAction::triggered, this, [this] {
        search_->clear();
        graph_->setFocus();
    });
    for (int i = 0; i < 5; ++i)
        coloring_->addItem(QString());
    texts_.push_back([this, bar] {
        bar->setWindowTitle(tr("Main"));
        coloring_->setAccessibleName(tr("Colour layers by"));
        coloring_->setToolTip(tr("Colour layers by"));
        const QString names[] = {tr("Side"), tr("Edge time"), tr("Cloud time"), tr("Output bytes"),
                                 tr("FLOPs")};
        for (int i = 0; i < 5; ++i)
            coloring_->setItemText(i, names[i]);
        search_->setPlaceholderText(tr("Find layer (Ctrl+F)"));
        search_->setAccessibleName(tr("Find layer"));
    });
}

void MainWindow::connectViews() {
    for (PlanView* view : views()) {
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
    connect(docks_->panel<IssuesPanel>(), &IssuesPanel::issueActivated, this, &MainWindow::goToIssue);
    connect(&gallery_, &Gallery::ready, this, [this](const std::vector<WelcomePage::Sample>& samples) {
        welcome_->setSamples(samples);
        if (!document_.isOpen() && opener_.reading().isEmpty() && !issueList_.has(IssueList::Source::Opening))
            emit settled();
    });
    connect(welcome_, &WelcomePage::openRequested, this, &MainWindow::openPath);
    connect(welcome_, &WelcomePage::openDialogRequested, this, &MainWindow::openDialog);
    connect(welcome_, &WelcomePage::recentCleared, this, [this] {
        QSettings().remove("recent");
        welcome_->setRecentFiles({});
    });
    connect(coloring_, &QComboBox::currentIndexChanged, graph_, [this](int index) {
        graph_->setColoring(static_cast<Coloring>(index));
        document_.setLook({document_.look().picture, index});
    });
    connect(search_, &QLineEdit::textChanged, graph_, &GraphView::find);
    connect(search_, &QLineEdit::returnPressed, graph_, &GraphView::findNext);
    connect(graph_, &GraphView::matchesChanged, this, [this](int current, int count) {
        searchCount_->setText(search_->text().isEmpty() ? QString()
                              : count == 0              ? tr("Not found")
                                                        : tr("%1 of %2").arg(current + 1).arg(count));
    });
}

} // namespace cutpoint
