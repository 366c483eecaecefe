// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

namespace cutpoint {

class HandbookView;
class ShortcutSheet;

/// What explains the program: handbook, sheet of shortcuts, What's This, About.
class HelpDesk : public QObject {
    Q_OBJECT

public:
    explicit HelpDesk(QMainWindow& window);

    /// A page of the handbook; without a name that of the panel with the focus, or the first.
    void showHandbook(QString page = {});
    /// Keys of all actions of the window.
    void showShortcuts();
    void showAbout();
    void retranslate();

private:
    QMainWindow& window_;
    HandbookView* handbook_ = nullptr;
    ShortcutSheet* shortcuts_;
};

} // namespace cutpoint
