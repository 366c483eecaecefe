// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/file_desk.h"

#include "app/desktop/window/states_dialog.h"
#include "app/desktop/window/whole_net_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSaveFile>
#include <QSettings>

namespace cutpoint {
namespace {

constexpr int mostRecent = 10;

} // namespace

FileDesk::FileDesk(Document& document, Opener& opener, bool remembers, QWidget& window)
    : QObject(&window), document_(document), opener_(opener), remembers_(remembers), window_(window) {
    connect(&opener_, &Opener::opened, this, &FileDesk::remember);
    connect(&opener_, &Opener::shapeMissing, this, [this](const QString& input) {
        if (remembers_) {
            // All that are open, at once.
            std::vector<InputShapesDialog::Row> rows;
            for (const QString& name : input.split(QStringLiteral(", ")))
                rows.push_back({name, {}});
            askInputShapes(rows);
        }
    });
}

void FileDesk::open(const QString& path) {
    if (mayLeave())
        opener_.openFile(path);
}

void FileDesk::openDialog() {
    const QString path =
        QFileDialog::getOpenFileName(&window_, tr("Open a model, a project or a fleet"), folder(),
                                     tr("Models, projects and fleets (*.onnx *.prototxt *.cfg *.json *.txt "
                                        "*.csv *.xml *.tflite *.cutpoint "
                                        "*.cutpoint-fleet *.fleet);;All files (*)"));
    if (!path.isEmpty())
        emit openWished(path);
}

void FileDesk::profileDialog(ProfileRole role) {
    const QString title = role == ProfileRole::Both   ? tr("Open profiles of both sides")
                          : role == ProfileRole::Edge ? tr("Open profiles of the edge device")
                                                      : tr("Open profiles of the cloud");
    const QStringList files = QFileDialog::getOpenFileNames(
        &window_, title, folder(), tr("Profiles (*.csv *.tsv *.json *.txt *.log);;All files (*)"));
    if (!files.isEmpty())
        emit profilesChosen(files, role);
}

/// Asks for the shapes of a model's inputs, without blocking the window; the model is read again with them.
void FileDesk::askInputShapes(const std::vector<InputShapesDialog::Row>& rows) {
    auto* dialog = new InputShapesDialog(rows, &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { opener_.setInputShapes(dialog->shapes()); });
    dialog->open();
}

void FileDesk::inputShapesDialog() {
    std::vector<InputShapesDialog::Row> rows;
    const LayerGraph& graph = *document_.problem().graph;
    for (const LayerId v : graph.inputs())
        rows.push_back({QString::fromStdString(graph.layer(v).name), graph.layer(v).outputShape});
    askInputShapes(rows);
}

/// Without blocking the window; the model is read again with what was changed.
void FileDesk::statesDialog() {
    auto* dialog = new StatesDialog(*document_.problem().graph, &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { opener_.setStates(dialog->changes()); });
    dialog->open();
}

void FileDesk::wholeNetDialog() {
    const ModelSource source = document_.snapshot().source;
    auto* dialog = new WholeNetDialog(source.edgeTotal, source.cloudTotal, &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { opener_.setTotals(dialog->edgeTotal(), dialog->cloudTotal()); });
    dialog->open();
}

bool FileDesk::save() {
    return document_.projectPath().isEmpty() ? saveAs() : saveProject(document_.projectPath());
}

bool FileDesk::saveAs() {
    const QFileInfo model(document_.path());
    const QString proposed = document_.projectPath().isEmpty()
                                 ? model.dir().filePath(model.completeBaseName() + ".cutpoint")
                                 : document_.projectPath();
    QString path = QFileDialog::getSaveFileName(&window_, tr("Save the project"), proposed,
                                                tr("Cutpoint projects (*.cutpoint)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += ".cutpoint";
    return saveProject(path);
}

bool FileDesk::saveProject(const QString& path) {
    const auto write = [&] {
        const std::string text = projectText(document_.snapshot(), path.toStdString());
        const auto size = static_cast<qint64>(text.size());
        QSaveFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit();
    };
    if (!document_.isOpen() || !write()) {
        emit told(tr("Could not write %1; choose another folder").arg(path));
        return false;
    }
    document_.markSaved(path);
    remember(path);
    emit saved();
    emit told(tr("Saved %1").arg(path));
    return true;
}

bool FileDesk::mayLeave() {
    if (!document_.hasUnsavedWork())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Save changes"),
                         tr("Save the changes to %1 before leaving it?").arg(document_.title()),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &window_);
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

QStringList FileDesk::recent() const {
    return remembers_ ? QSettings().value("recent").toStringList() : QStringList();
}

void FileDesk::clearRecent() {
    if (remembers_)
        QSettings().remove("recent");
    emit recentChanged({});
}

void FileDesk::remember(const QString& path) {
    if (!remembers_)
        return;
    QStringList files = recent();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    files = files.mid(0, mostRecent);
    QSettings().setValue("recent", files);
    emit recentChanged(files);
}

/// Where the open model is, or the one opened last.
QString FileDesk::folder() const {
    const QString file = document_.isOpen() ? document_.path() : recent().value(0);
    return file.isEmpty() ? QString() : QFileInfo(file).absolutePath();
}

} // namespace cutpoint
