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
        // The graph beside it is the first class's net; its layers are not what the fleet is about.
        docks_->leaveOut("layers");
        ProblemOptions options;
        static_cast<ModelSource&>(options) = first.source;
        openModel(options);
    });
}

} // namespace cutpoint
