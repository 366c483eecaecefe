// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says about the open model: issues, and where its numbers come from.
#include "app/desktop/window/main_window.h"
#include "views/panels/issues_panel.h"
#include "views/panels/layers_model.h"

#include "views/style/told.h"

#include <QDockWidget>
#include <QLabel>
#include <QStatusBar>

#include <algorithm>

namespace cutpoint {
namespace {

/// False once every estimated time has been replaced, by measured ones for instance.
bool hasEstimates(const Problem& problem) {
    return std::any_of(
        problem.profile.layers.begin(), problem.profile.layers.end(), [](const LayerProfile& row) {
            return row.edgeFrom == Provenance::Estimated || row.cloudFrom == Provenance::Estimated;
        });
}

} // namespace

void MainWindow::showIssues() {
    shownIssues_ = issueList_.all();
    if (document_.isOpen() && !hasEstimates(document_.problem()))
        std::erase_if(shownIssues_, [](const Issue& issue) { return issue.code == "estimated-times"; });
    docks_->panel<IssuesPanel>()->setIssues(shownIssues_);
    docks_->dock("issues")->setWindowTitle(shownIssues_.empty() ? tr("Issues")
                                                                : tr("Issues (%1)").arg(shownIssues_.size()));
}

void MainWindow::goToIssue(int index) {
    if (!document_.isOpen() || index < 0 || index >= static_cast<int>(shownIssues_.size()))
        return;
    const Issue& issue = shownIssues_[static_cast<std::size_t>(index)];
    if (const LayerId layer = document_.problem().graph->find(issue.node); layer >= 0)
        focus_.selectLayer(layer);
    else
        statusBar()->showMessage(QString::fromStdString(issue.where() + (issue.where().empty() ? "" : ": ")) +
                                 told(issue.message) + ' ' + told(issue.fix));
}

/// Which devices the times are of and where they come from, so that an estimate is never taken for a
/// measurement.
void MainWindow::showOrigin() {
    const Profile& profile = document_.problem().profile;
    const auto origin = [&](Provenance LayerProfile::*from) {
        QString text;
        for (LayerId v = 0; v < document_.problem().graph->size(); ++v) {
            if (document_.problem().graph->layer(v).isInput)
                continue;
            const QString word = provenanceText(profile.layers[static_cast<std::size_t>(v)].*from);
            if (text.isEmpty())
                text = word;
            else if (text != word)
                return tr("mixed origins");
        }
        return text;
    };
    const auto device = [](const std::string& name, const QString& unnamed) {
        return name.empty() ? unnamed : QString::fromStdString(name);
    };
    origin_->setText(
        tr("Edge times: %1, %2   Cloud times: %3, %4")
            .arg(device(profile.edgeDevice, tr("unnamed device")), origin(&LayerProfile::edgeFrom),
                 device(profile.cloudDevice, tr("unnamed device")), origin(&LayerProfile::cloudFrom)));
}

} // namespace cutpoint
