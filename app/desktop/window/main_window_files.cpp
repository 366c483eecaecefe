// SPDX-License-Identifier: GPL-3.0-or-later
// The window's files: open, save, reload, export, and never losing what the user did.
#include "app/desktop/fleet/fleet_session.h"
#include "app/desktop/window/input_shapes_dialog.h"
#include "app/desktop/window/main_window.h"
#include "app/desktop/window/whole_net_dialog.h"
#include "core/export/native_json.h"
#include "core/export/plan_json.h"
#include "views/graph/graph_export.h"
#include "views/graph/graph_view.h"
#include "views/panels/offer_bar.h"
#include "views/panels/welcome_page.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMap>
#include <QMessageBox>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>

namespace cutpoint {
namespace {

constexpr int mostRecent = 10;

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
    if (FleetSession::takes(path))
        fleet_->open(path);
    else if (mayClose())
        opener_.openFile(path);
}

bool MainWindow::saveProject(const QString& path) {
    if (!document_.isOpen() ||
        !writeFile(path, QByteArray::fromStdString(projectText(document_.snapshot(), path.toStdString())))) {
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
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a model, a project or a fleet"), {},
                                     tr("Models, projects and fleets (*.onnx *.prototxt *.cfg *.json *.txt "
                                        "*.csv *.cutpoint *.cutpoint-fleet *.fleet);;All files (*)"));
    if (!path.isEmpty())
        openPath(path);
}

void MainWindow::openProfileDialog(ProfileRole role) {
    const QString title = role == ProfileRole::Both   ? tr("Open a profile of both sides")
                          : role == ProfileRole::Edge ? tr("Open a profile of the edge device")
                                                      : tr("Open a profile of the cloud");
    const QString path = QFileDialog::getOpenFileName(
        this, title, {}, tr("Profiles (*.csv *.tsv *.json *.log *.txt);;All files (*)"));
    if (!path.isEmpty())
        openProfile(path, role);
}

/// Asks for the shapes of a model's inputs, without blocking the window; the model is read again with them.
void MainWindow::askInputShapes(const std::vector<InputShapesDialog::Row>& rows) {
    auto* dialog = new InputShapesDialog(rows, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { opener_.setInputShapes(dialog->shapes()); });
    dialog->open();
}

void MainWindow::inputShapesDialog() {
    std::vector<InputShapesDialog::Row> rows;
    const LayerGraph& graph = *document_.problem().graph;
    for (LayerId v : graph.inputs())
        rows.push_back({QString::fromStdString(graph.layer(v).name), graph.layer(v).outputShape});
    askInputShapes(rows);
}

/// What a frame takes on one side alone, without blocking the window; the model is read again with it.
void MainWindow::wholeNetDialog() {
    const ModelSource source = document_.snapshot().source;
    auto* dialog = new WholeNetDialog(source.edgeTotal, source.cloudTotal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { opener_.setTotals(dialog->edgeTotal(), dialog->cloudTotal()); });
    dialog->open();
}

bool MainWindow::exportGraph(const QString& path) {
    if (!document_.isOpen())
        return false;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QString ending = QFileInfo(path).suffix().toLower();
    const Colors colors(palette());
    graph_->flush();
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
    const Solution* found = solution();
    return found && writeFile(path, line(planJson(document_.problem(), *found, document_.issues())));
}

bool MainWindow::exportModel(const QString& path) {
    return document_.isOpen() &&
           writeFile(path, line(writeNative(*document_.problem().graph, document_.problem().profile)));
}

QString MainWindow::exportAs(QString path, ExportKind kind) {
    static const QMap<QString, ExportKind> pictures{{"dot", ExportKind::Dot},
                                                    {"gv", ExportKind::Dot},
                                                    {"pdf", ExportKind::Pdf},
                                                    {"png", ExportKind::Png},
                                                    {"svg", ExportKind::Svg}};
    const QString typed = QFileInfo(path).suffix().toLower();
    const bool asJson = kind == ExportKind::Plan || kind == ExportKind::Model;
    // A known ending says what is wanted; anything else is part of the name, and the kind chosen completes
    // it.
    if (pictures.contains(typed))
        kind = pictures.value(typed);
    else if (typed == "json")
        kind = asJson ? kind : ExportKind::Plan;
    else
        path += "." + (asJson ? QString("json") : pictures.key(kind));
    const bool good = kind == ExportKind::Plan    ? exportPlan(path)
                      : kind == ExportKind::Model ? exportModel(path)
                                                  : exportGraph(path);
    statusBar()->showMessage(good ? tr("Saved %1").arg(path)
                                  : tr("Could not write %1; choose another folder").arg(path));
    return good ? path : QString();
}

void MainWindow::exportDialog() {
    const std::pair<QString, ExportKind> kinds[] = {
        {tr("Plan as JSON (*.json)"), ExportKind::Plan},
        {tr("Model with its profile as JSON (*.json)"), ExportKind::Model},
        {tr("Graph as SVG (*.svg)"), ExportKind::Svg},
        {tr("Graph as PNG (*.png)"), ExportKind::Png},
        {tr("Graph as PDF (*.pdf)"), ExportKind::Pdf},
        {tr("Graph as DOT (*.dot)"), ExportKind::Dot},
    };
    QStringList filters;
    for (const auto& kind : kinds)
        filters << kind.first;
    QString chosen;
    const QString folder = freshSession_ ? QString() : QSettings().value("export/folder").toString();
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export"), QDir(folder).filePath(document_.title()), filters.join(";;"), &chosen);
    if (path.isEmpty())
        return;
    if (!freshSession_)
        QSettings().setValue("export/folder", QFileInfo(path).absolutePath());
    exportAs(path, kinds[std::max<qsizetype>(0, filters.indexOf(chosen))].second);
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

void MainWindow::startAutosave() {
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/recovery";
    autosave_ = std::make_unique<Autosave>(document_, folder);
    const auto found = autosave_->found();
    if (found.empty())
        return;
    const Autosave::Found lost = found.front();
    connect(offer_, &OfferBar::accepted, this, [this, lost] {
        if (!mayClose())
            return;
        opener_.recover(lost.file, lost.projectPath);
        // It stays on the disk until this run has kept it itself.
        connect(
            &opener_, &Opener::opened, autosave_.get(),
            [this, lost](const QString&) {
                autosave_->flush();
                autosave_->forget(lost);
            },
            Qt::SingleShotConnection);
    });
    connect(offer_, &OfferBar::declined, this, [this, lost] { autosave_->forget(lost); });
    offer_->offer(tr("Unsaved work on %1 of %2 was found; the program had not ended as it should.")
                      .arg(lost.title, QLocale().toString(lost.time, QLocale::ShortFormat)),
                  tr("Open it"), tr("Discard it"));
}

} // namespace cutpoint
