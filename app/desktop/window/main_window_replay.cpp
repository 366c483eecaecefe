// SPDX-License-Identifier: GPL-3.0-or-later
// The replay's place in the window.
#include "app/desktop/replay/replay_session.h"
#include "app/desktop/window/main_window.h"

#include <QStatusBar>

namespace cutpoint {

void MainWindow::createReplay() {
    replay_ = new ReplaySession(*docks_->panel<ReplayView>(), this);
    connect(replay_, &ReplaySession::readingChanged, this, &MainWindow::showJob);
    connect(replay_, &ReplaySession::failed, this, &MainWindow::fail);
    connect(replay_, &ReplaySession::opened, this, [this](const QString& path) {
        issueList_.clear(IssueList::Source::Opening);
        docks_->bringUp("replay");
        // A model that is still read would bring its warnings to the front.
        if (!opener_.reading().isEmpty())
            connect(
                &opener_, &Opener::opened, this, [this] { docks_->bringUp("replay"); },
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        statusBar()->showMessage(document_.isOpen()
                                     ? tr("Replaying %1").arg(path)
                                     : tr("%1 is replayed as soon as a model is open").arg(path));
    });
}

void MainWindow::openReplay(const QString& path) {
    replay_->open(path);
}

} // namespace cutpoint
