// SPDX-License-Identifier: GPL-3.0-or-later
// The fleet's place in the window.
#include "app/desktop/fleet/fleet_session.h"
#include "app/desktop/window/main_window.h"
#include "app/options/problem_options.h"
#include "views/fleet/fleet_view.h"

#include <QDockWidget>
#include <QStatusBar>

namespace cutpoint {

void MainWindow::createFleet() {
    fleet_ = new FleetSession(*docks_->panel<FleetView>(), document_, this);
    connect(fleet_, &FleetSession::readingChanged, this, &MainWindow::showJob);
    connect(fleet_, &FleetSession::failed, this, &MainWindow::fail);
    connect(fleet_, &FleetSession::saved, this,
            [this](const QString& path) { statusBar()->showMessage(tr("Saved %1").arg(path)); });
    connect(fleet_, &FleetSession::opened, this, [this](const QString& path, const Project& first) {
        issueList_.clear(IssueList::Source::Opening);
        rememberRecent(path);
        docks_->bringUp("fleet");
        if (document_.isOpen())
            return;
        // Above it stands the net of the first class; its settings and layers are not what a fleet is about.
        connect(
            &opener_, &Opener::opened, this,
            [this] {
                for (const char* id : {"layers", "details", "controls", "answer"})
                    docks_->dock(id)->hide();
                docks_->bringUp("fleet");
            },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        ProblemOptions options;
        static_cast<ModelSource&>(options) = first.source;
        openModel(options);
    });
}

} // namespace cutpoint
