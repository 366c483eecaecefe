// SPDX-License-Identifier: GPL-3.0-or-later
// The window's files: open, save, reload, export, and never losing what the user did.
#include "app/desktop/window/input_shapes_dialog.h"
#include "app/desktop/window/main_window.h"
#include "core/export/native_json.h"
#include "core/export/plan_json.h"
#include "views/graph/graph_export.h"
#include "views/graph/graph_view.h"
#include "views/panels/welcome_page.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSaveFile>
#include <QSettings>
#include <QStatusBar>

namespace cutpoint {
namespace {

constexpr int mostRecent = 10;
constexpr qint64 largestProject = 64 << 20;

/// All of the text, or nothing: an earlier file stays when it cannot be written.
bool writeFile(const QString& path, const QByteArray& text) {
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

QByteArray line(const std::string& text) {
    return QByteArray::fromStdString(text + "\n");
}

} // namespace

void MainWindow::openPath(const QString& path) {
    if (!mayClose())
        return;
    if (path.endsWith(".cutpoint") || path.endsWith(".json")) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly) && file.size() <= largestProject) {
            const QByteArray text = file.readAll();
            if (isProject(text)) {
                openProject(text, path);
                return;
            }
        }
    }
    ProblemOptions options;
    options.model = path.toStdString();
    openModel(options);
}

void MainWindow::openProject(const QByteArray& text, const QString& path) {
    auto project = readProject(text, path);
    if (!project) {
        fail(project.error());
        return;
    }
    startReading({*std::move(project), path});
}

void MainWindow::openModel(const ProblemOptions& options) {
    const auto query = readQuery(options, document_.query());
    if (!query) {
        fail(query.error());
        return;
    }
    Opening opening;
    opening.project.source = options;
    opening.project.query = *query;
    opening.fresh = true;
    startReading(std::move(opening));
}

void MainWindow::reload() {
    if (document_.isOpen())
        startReading({snapshot(), document_.projectPath()});
}

void MainWindow::startReading(Opening opening) {
    opening_ = std::move(opening);
    planner_.import(opening_.project.source);
    showJob();
}

void MainWindow::showImported(const ProblemOptions& options, const ImportedModel& model) {
    Opening opening = std::move(opening_);
    if (opening.fresh) {
        const auto problem = makeProblem(model, opening.project.query, options.pins);
        if (!problem) {
            fail(problem.error());
            return;
        }
        for (LayerId v = 0; v < model.graph->size(); ++v)
            if (problem->pin(v) != Pin::Free)
                opening.project.pins[model.graph->layer(v).name] = problem->pin(v);
    } else {
        setView(opening.project.picture);
        coloring_->setCurrentIndex(opening.project.coloring);
    }
    failure_.reset();
    document_.open(model, opening.project, opening.projectPath);
    rememberRecent(opening.projectPath.isEmpty() ? document_.path() : opening.projectPath);
}

Project MainWindow::snapshot() const {
    Project project = document_.snapshot();
    project.picture = graph_->scene().picture == Picture::Network ? "network" : "dnn";
    project.coloring = coloring_->currentIndex();
    return project;
}

bool MainWindow::saveProject(const QString& path) {
    if (!document_.isOpen() || !writeFile(path, projectText(snapshot(), path))) {
        statusBar()->showMessage(tr("Could not write %1; choose another folder").arg(path));
        return false;
    }
    document_.markSaved(path);
    rememberRecent(path);
    showTitle();
    statusBar()->showMessage(tr("Saved %1").arg(path));
    return true;
}

bool MainWindow::save() {
    return document_.projectPath().isEmpty() ? saveAs() : saveProject(document_.projectPath());
}

bool MainWindow::saveAs() {
    const QFileInfo model(document_.path());
    const QString proposed = document_.projectPath().isEmpty()
                                 ? model.dir().filePath(model.completeBaseName() + ".cutpoint")
                                 : document_.projectPath();
    QString path = QFileDialog::getSaveFileName(this, tr("Save the project"), proposed,
                                                tr("Cutpoint projects (*.cutpoint)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += ".cutpoint";
    return saveProject(path);
}

bool MainWindow::mayClose() {
    if (!document_.hasUnsavedWork())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Save changes"),
                         tr("Save the changes to %1 before leaving it?").arg(document_.title()),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question.setInformativeText(tr("Edited times, pins and your own cut are lost otherwise."));
    question.setDefaultButton(QMessageBox::Save);
    switch (question.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

void MainWindow::openDialog() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a model or a project"), {},
        tr("Models and projects (*.onnx *.prototxt *.cfg *.json *.txt *.csv *.cutpoint);;All files (*)"));
    if (!path.isEmpty())
        openPath(path);
}

void MainWindow::openProfileDialog() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a profile of both sides"), {},
                                                      tr("Profiles (*.csv *.tsv *.json);;All files (*)"));
    if (!path.isEmpty())
        openProfile(path);
}

void MainWindow::openProfile(const QString& path) {
    // Numbers typed over the old profile belong to it, so they go; pins, controls and the own cut stay.
    if (!document_.snapshot().edits.empty() && !mayClose())
        return;
    Opening opening{snapshot(), document_.projectPath()};
    opening.project.edits.clear();
    opening.project.source.profile = path.toStdString();
    opening.project.source.edgeProfile.clear();
    opening.project.source.cloudProfile.clear();
    startReading(std::move(opening));
}

/// Asks for the shapes of a model's inputs, without blocking the window; the model is read again with them.
void MainWindow::askInputShapes(const Opening& opening, const std::vector<InputShapesDialog::Row>& rows) {
    auto* dialog = new InputShapesDialog(rows, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, opening] {
        Opening again = opening;
        for (const std::string& shape : dialog->shapes()) {
            const std::string name = shape.substr(0, shape.rfind('='));
            std::erase_if(again.project.source.inputShapes,
                          [&](const std::string& old) { return old.substr(0, old.rfind('=')) == name; });
            again.project.source.inputShapes.push_back(shape);
        }
        startReading(std::move(again));
    });
    dialog->open();
}

void MainWindow::inputShapesDialog() {
    std::vector<InputShapesDialog::Row> rows;
    const LayerGraph& graph = *document_.problem().graph;
    for (LayerId v : graph.inputs())
        rows.push_back({QString::fromStdString(graph.layer(v).name), graph.layer(v).outputShape});
    askInputShapes({snapshot(), document_.projectPath()}, rows);
}

void MainWindow::importFailed(const Issue& issue) {
    const Opening opening = std::move(opening_);
    fail(issue);
    // The only refusal that a few typed numbers can mend at once.
    if ((issue.code == "dynamic-shape" || issue.code == "unknown-input-shape") && !freshSession_)
        askInputShapes(opening, {{QString::fromStdString(issue.node), {}}});
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
    return solution_ && writeFile(path, line(planJson(document_.problem(), *solution_, document_.issues())));
}

bool MainWindow::exportModel(const QString& path) {
    return document_.isOpen() &&
           writeFile(path, line(writeNative(*document_.problem().graph, document_.problem().profile)));
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

} // namespace cutpoint
