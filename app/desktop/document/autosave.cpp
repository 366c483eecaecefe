// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/autosave.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

namespace cutpoint {
namespace {

/// From the first change to the file.
constexpr int patienceMs = 1000;
constexpr const char* ending = ".cutpoint";
/// Beside each file: whose work it is.
constexpr const char* aboutEnding = ".about";

bool writeAll(const QString& path, const QByteArray& text) {
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

} // namespace

Autosave::Autosave(Document& document, const QString& folder, QObject* parent)
    : QObject(parent), document_(document), folder_(folder),
      name_(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
    QDir().mkpath(folder_);
    lock_ = std::make_unique<QLockFile>(QDir(folder_).filePath(name_ + ".lock"));
    // Held however long the program runs; a dead owner is told by its process.
    lock_->setStaleLockTime(0);
    lock_->tryLock(0);
    timer_.setSingleShot(true);
    timer_.setInterval(patienceMs);
    connect(&timer_, &QTimer::timeout, this, &Autosave::write);
    connect(&document_.undoStack(), &QUndoStack::indexChanged, this, &Autosave::changed);
    connect(&document_.undoStack(), &QUndoStack::cleanChanged, this, &Autosave::changed);
    connect(&document_, &Document::opened, this, &Autosave::changed);
}

Autosave::~Autosave() {
    for (const char* each : {ending, aboutEnding})
        QFile::remove(QDir(folder_).filePath(name_ + each));
}

QString Autosave::file() const {
    return QDir(folder_).filePath(name_ + ending);
}

void Autosave::changed() {
    // The clock runs from the first change: whoever keeps changing is saved all the same.
    if (!timer_.isActive())
        timer_.start();
}

void Autosave::flush() {
    if (timer_.isActive())
        write();
}

void Autosave::write() {
    timer_.stop();
    if (!document_.hasUnsavedWork()) {
        QFile::remove(file());
        return;
    }
    const QString about = document_.projectPath() + '\n' + document_.title() + '\n';
    writeAll(QDir(folder_).filePath(name_ + aboutEnding), about.toUtf8());
    writeAll(file(), QByteArray::fromStdString(projectText(document_.snapshot(), file().toStdString())));
}

std::vector<Autosave::Found> Autosave::found() const {
    std::vector<Found> all;
    const QDir folder(folder_);
    for (const QFileInfo& info : folder.entryInfoList({QString("*") + ending}, QDir::Files, QDir::Time)) {
        const QString name = info.completeBaseName();
        if (name == name_)
            continue;
        QLockFile lock(folder.filePath(name + ".lock"));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue; // another window that is alive
        lock.unlock();
        QFile about(folder.filePath(name + aboutEnding));
        QStringList lines;
        if (about.open(QIODevice::ReadOnly))
            lines = QString::fromUtf8(about.readAll()).split('\n');
        all.push_back({info.filePath(), lines.value(0), lines.value(1), info.lastModified()});
    }
    return all;
}

void Autosave::forget(const Found& found) {
    QString base = found.file;
    base.chop(static_cast<int>(qstrlen(ending)));
    for (const char* each : {ending, aboutEnding, ".lock"})
        QFile::remove(base + each);
}

} // namespace cutpoint
