// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/document.h"
#include "app/desktop/document/opener.h"
#include "app/desktop/window/input_shapes_dialog.h"
#include "core/import/profiles/profile_fixes.h"

#include <QStringList>

namespace cutpoint {

/// The window's files: open, profiles, save, reload, and never losing what the user did.
class FileDesk : public QObject {
    Q_OBJECT

public:
    /// `remembers` is whether recent files and folders are kept. Dialogs belong to `window`.
    FileDesk(Document& document, Opener& opener, bool remembers, QWidget& window);

    /// Opens a model or a project, after asking about work that would be lost.
    void open(const QString& path);
    void openDialog();
    void profileDialog(ProfileRole role);
    void inputShapesDialog();
    void statesDialog();
    /// What a frame takes on one side alone, without blocking the window; the model is read again with it.
    void wholeNetDialog();
    void askInputShapes(const std::vector<InputShapesDialog::Row>& rows);

    bool save();
    bool saveAs();
    /// Writes the project; false, and told() why, when it cannot be written.
    bool saveProject(const QString& path);
    /// Asks about work that would be lost; false when the user wants to stay.
    bool mayLeave();

    QStringList recent() const;
    void clearRecent();

    void remember(const QString& path);

signals:
    /// A file was chosen to be opened; a fleet is another's.
    void openWished(const QString& path);
    void profilesChosen(const QStringList& files, cutpoint::ProfileRole role);
    /// For the status bar.
    void told(const QString& what);
    void saved();
    void recentChanged(const QStringList& files);

private:
    QString folder() const;

    Document& document_;
    Opener& opener_;
    bool remembers_;
    QWidget& window_;
};

} // namespace cutpoint
