// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/document.h"

#include <QDateTime>
#include <QTimer>

#include <memory>
#include <vector>

class QLockFile;

namespace cutpoint {

/// Keeps unsaved work in a file of its own, so that a crash or a power cut loses at most the last second or
/// two. The file is gone once the work is saved or given up.
class Autosave : public QObject {
    Q_OBJECT

public:
    /// What another run left behind.
    struct Found {
        QString file;        ///< a project
        QString projectPath; ///< whose work it is; empty for a model that was never saved
        QString title;       ///< of the model
        QDateTime time;
    };

    /// `folder` is made when it is missing.
    Autosave(Document& document, const QString& folder, QObject* parent = nullptr);
    /// Takes the file away: the program ends of its own will, and has asked.
    ~Autosave() override;

    /// The work of runs that are not running any more, the latest first.
    std::vector<Found> found() const;
    void forget(const Found& found);
    /// Writes what is outstanding now.
    void flush();

private:
    void changed();
    void write();
    QString file() const;

    Document& document_;
    QString folder_, name_;
    std::unique_ptr<QLockFile> lock_; ///< held while this run lives
    QTimer timer_;
};

} // namespace cutpoint
