// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/layout_runner.h"
#include "app/desktop/main_window.h"
#include "app/desktop/theme.h"
#include "views/graph/graph_view.h"
#include "views/graph/layered_layout.h"
#include "views/graph/wrap_layout.h"
#include "views/panels/issues_panel.h"
#include "views/panels/job_strip.h"
#include "views/panels/layers_panel.h"
#include "views/panels/shortcut_sheet.h"
#include "views/panels/verdict_panel.h"
#include "views/panels/welcome_page.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace cutpoint {
namespace {

constexpr int mostRecent = 10;

/// The folder of the sample models: beside an installed program, or in the source tree of a built one.
QString samplesFolder() {
    const QDir bin(QApplication::applicationDirPath());
    for (const char* path : {"../share/cutpoint/sample_models", "../../../sample_models"})
        if (QDir(bin.filePath(path)).exists())
            return QDir::cleanPath(bin.filePath(path));
    return {};
}

/// A small picture of the model's graph, cheap enough to draw while the window opens.
QPixmap thumbnail(const std::shared_ptr<const LayerGraph>& graph, const Colors& colors) {
    QPixmap pixmap(192, 120);
    pixmap.fill(colors.canvas);
    GraphScene scene;
    scene.graph = graph;
    scene.layout = wrapLayout(*graph, layeredLayout(*graph));
    const QRectF bounds = pictureBounds(scene);
    const double scale = std::min(176 / bounds.width(), 104 / bounds.height());
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(96, 60);
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    paintGraph(painter, scene, colors, bounds, scale);
    return pixmap;
}

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
    shortcuts_ = new ShortcutSheet(this);
    origin_ = new QLabel(this);
    statusBar()->addPermanentWidget(origin_);
}

void MainWindow::createActions() {
    const auto add = [this](QMenu* menu, const QString& text, const QKeySequence& keys, auto slot,
                            const char* picture = nullptr, bool needsModel = false) {
        auto* action = menu->addAction(text, this, slot);
        action->setShortcut(keys);
        if (picture)
            action->setIcon(icon(picture));
        if (needsModel) {
            action->setEnabled(false);
            modelActions_.append(action);
        }
        return action;
    };
    auto* file = menuBar()->addMenu(tr("&File"));
    add(
        file, tr("&Open…"), QKeySequence::Open, [this] { openDialog(); }, "open");
    add(
        file, tr("Open &profile…"), {},
        [this] {
            const QString path =
                QFileDialog::getOpenFileName(this, tr("Open a profile of both sides"), {},
                                             tr("Profiles (*.csv *.tsv *.json);;All files (*)"));
            if (path.isEmpty())
                return;
            ProblemOptions options = opened_;
            options.profile = path.toStdString();
            options.edgeProfile = options.cloudProfile = "";
            openModel(options, requestedQuery_);
        },
        nullptr, true);
    add(
        file, tr("&Reload"), QKeySequence(Qt::Key_F5), [this] { openModel(opened_, requestedQuery_); },
        "reload", true);
    file->addSeparator();
    add(
        file, tr("&Export…"), QKeySequence(tr("Ctrl+E")), [this] { exportDialog(); }, "export", true);
    add(
        file, tr("&Copy picture"), QKeySequence(tr("Ctrl+Shift+C")),
        [this] { QApplication::clipboard()->setPixmap(graph_->grab()); }, nullptr, true);
    add(file, tr("&Welcome page"), {}, [this] { centre_->setCurrentWidget(welcome_); });
    file->addSeparator();
    add(file, tr("&Quit"), QKeySequence::Quit, [this] { close(); });

    auto* edit = menuBar()->addMenu(tr("&Edit"));
    auto* undo = document_.undoStack().createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(icon("undo"));
    auto* redo = document_.undoStack().createRedoAction(this, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    redo->setIcon(icon("redo"));
    edit->addActions({undo, redo});
    add(
        edit, tr("&Find layer"), QKeySequence::Find,
        [this] {
            search_->setFocus();
            search_->selectAll();
        },
        "search", true);
    add(
        edit, tr("Find &next"), QKeySequence(Qt::Key_F3), [this] { graph_->findNext(); }, nullptr, true);
    add(
        edit, tr("Find &previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { graph_->findPrevious(); },
        nullptr, true);

    auto* view = menuBar()->addMenu(tr("&View"));
    auto* pictures = new QActionGroup(this);
    dnnAction_ = add(
        view, tr("&DNN"), QKeySequence(tr("Ctrl+1")),
        [this] {
            graph_->setPicture(Picture::Dnn);
            graph_->fit();
        },
        "graph", true);
    networkAction_ = add(
        view, tr("&Min-cut network"), QKeySequence(tr("Ctrl+2")),
        [this] {
            graph_->setPicture(Picture::Network);
            graph_->fit();
        },
        "network", true);
    for (QAction* action : {dnnAction_, networkAction_}) {
        action->setCheckable(true);
        pictures->addAction(action);
    }
    dnnAction_->setChecked(true);
    view->addSeparator();
    add(
        view, tr("&Fit"), QKeySequence(tr("Ctrl+0")), [this] { graph_->fit(); }, "fit", true);
    add(
        view, tr("&Actual size"), QKeySequence(tr("Ctrl+Alt+0")), [this] { graph_->zoomActualSize(); },
        "zoom-100", true);
    add(
        view, tr("Zoom &in"), QKeySequence::ZoomIn, [this] { graph_->zoomIn(); }, "zoom-in", true);
    add(
        view, tr("Zoom &out"), QKeySequence::ZoomOut, [this] { graph_->zoomOut(); }, "zoom-out", true);
    view->addSeparator();
    for (QDockWidget* d : {controlsDock_, layersDock_, issuesDock_})
        view->addAction(d->toggleViewAction());
    auto* theme = view->addMenu(tr("&Theme"));
    add(theme, tr("Follow the desktop"), {}, [] { applyTheme({}); });
    add(theme, tr("Light"), {}, [] { applyTheme("light"); });
    add(theme, tr("Dark"), {}, [] { applyTheme("dark"); });

    auto* help = menuBar()->addMenu(tr("&Help"));
    add(help, tr("&Shortcuts"), QKeySequence(tr("?")), [this] {
        shortcuts_->setActions(findChildren<QAction*>());
        shortcuts_->show();
        shortcuts_->raise();
    });
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

void MainWindow::connectViews() {
    connect(controls_, &ControlsPanel::stateChanged, &document_, &Document::changeControls);
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
    connect(issues_, &IssuesPanel::issueActivated, this, [this](int index) {
        Issues all = document_.issues();
        if (failure_)
            all.insert(all.begin(), *failure_);
        if (document_.isOpen() && index >= 0 && index < static_cast<int>(all.size()))
            select(document_.problem().graph->find(all[static_cast<std::size_t>(index)].node));
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

void MainWindow::fillWelcome() {
    std::vector<WelcomePage::Sample> samples;
    const Colors colors(palette());
    const QDir folder(samplesFolder());
    for (const QString& name : folder.entryList({"*.json"}, QDir::Files, QDir::Name)) {
        ImportOptions options;
        options.file = folder.filePath(name).toStdString();
        const auto model = importModelFile(options.file, options);
        if (!model)
            continue;
        const LayerGraph& graph = *model->graph;
        bool chain = true;
        for (LayerId v = 0; v < graph.size(); ++v)
            chain = chain && graph.successors(v).size() <= 1 && graph.predecessors(v).size() <= 1;
        const auto inputs = static_cast<int>(graph.inputs().size());
        samples.push_back({QString::fromStdString(graph.name()),
                           (chain ? tr("%1 layers, chain").arg(graph.size() - inputs)
                                  : tr("%1 layers, DAG").arg(graph.size() - inputs)),
                           folder.filePath(name), thumbnail(model->graph, colors)});
    }
    welcome_->setSamples(samples);
    welcome_->setRecentFiles(freshSession_ ? QStringList() : QSettings().value("recent").toStringList());
}

void MainWindow::rememberRecent(const QString& path) {
    if (freshSession_)
        return;
    QSettings settings;
    QStringList recent = settings.value("recent").toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    settings.setValue("recent", recent.mid(0, mostRecent));
    welcome_->setRecentFiles(recent.mid(0, mostRecent));
}

void MainWindow::openDialog() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a model"), {},
        tr("Models (*.onnx *.prototxt *.cfg *.json *.txt *.csv);;All files (*)"));
    if (!path.isEmpty())
        openPath(path);
}

void MainWindow::exportDialog() {
    const QString plan = tr("Plan as JSON (*.json)"), model = tr("Model with its profile as JSON (*.json)");
    QString chosen;
    const QString graph =
        tr("Graph as SVG (*.svg);;Graph as PNG (*.png);;Graph as PDF (*.pdf);;Graph as DOT (*.dot)");
    const QString path = QFileDialog::getSaveFileName(this, tr("Export"), document_.title(),
                                                      plan + ";;" + model + ";;" + graph, &chosen);
    if (path.isEmpty())
        return;
    const bool good = chosen == plan    ? exportPlan(path)
                      : chosen == model ? exportModel(path)
                                        : exportGraph(path);
    statusBar()->showMessage(good ? tr("Saved %1").arg(path)
                                  : tr("Could not write %1; check the folder and the ending").arg(path));
}

void MainWindow::setView(const QString& view) {
    const bool network = view == "network";
    (network ? networkAction_ : dnnAction_)->setChecked(true);
    graph_->setPicture(network ? Picture::Network : Picture::Dnn);
}

} // namespace cutpoint
