// SPDX-License-Identifier: GPL-3.0-or-later
// The window's plan: from the document's problem to colours, numbers and issues.
#include "app/desktop/plan/answer.h"
#include "app/desktop/window/main_window.h"
#include "views/graph/graph_view.h"
#include "views/panels/controls_panel.h"
#include "views/panels/issues_panel.h"
#include "views/panels/layers_panel.h"
#include "views/panels/runtime_panel.h"
#include "views/panels/verdict_panel.h"

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

void MainWindow::rebuild() {
    controls_->setBands({});
    searched_.reset();
    rankedFor_.reset();
    // An issue of an earlier problem, such as a refused pin, is history now.
    planIssues_.clear();
    planner_.build(document_.problem());
    replan();
}

/// The slider path: a scan of the frontier, or one min cut while there is none, then colours and numbers.
void MainWindow::replan() {
    if (!document_.isOpen())
        return;
    const Problem& problem = document_.problem();
    auto verdict = answerNow(
        {problem, document_.query().objective, planner_.frontier(), searched_, document_.manualSides()});
    manualAction_->setEnabled(document_.manualSides().has_value());
    if (!verdict) {
        planIssues_ = {verdict.error()};
        showIssues();
        return;
    }
    solution_ = verdict->solution;
    const Solution& best = verdict->best ? *verdict->best : verdict->solution;
    // A net too wide for a frontier: the min cut stands in until the search has a certified answer.
    if (!planner_.frontier() && !planner_.building() && !searched_ &&
        best.certificate.status == Certificate::Status::Heuristic)
        planner_.search(problem, document_.query().objective);
    verdict_->setVerdict(*verdict);
    graph_->setProblemAndPlan(problem, solution_->plan);
    layers_->setPlan(solution_->plan);
    runtimePanel_->setPlanAvailable(true);
    predictRunningPlan();
    showIssues();
    showJob();
}

void MainWindow::showBands() {
    if (planner_.frontier())
        controls_->setBands(
            bandwidthBands(bestByBandwidth(*planner_.frontier(), document_.problem()), document_.problem()));
    else if (!planner_.building() && document_.isOpen())
        rankPlans();
}

/// Asks for the plans by bandwidth, unless only what they do not depend on has changed since they were asked
/// for.
void MainWindow::rankPlans() {
    Settings asked = document_.problem();
    asked.network.bandwidth = {};
    asked.limits = {};
    asked.power = {};
    if (rankedFor_ == asked)
        return;
    rankedFor_ = asked;
    planner_.rank(document_.problem());
}

void MainWindow::cutAfter(LayerId layer) {
    document_.changeManualSides(sidesOfCutAfter(*document_.problem().graph, layer));
    statusBar()->showMessage(tr("Your cut stays while you move the sliders; Edit > Return to the best plan "
                                "ends it."));
}

void MainWindow::showIssues() {
    shownIssues_.clear();
    if (failure_)
        shownIssues_.push_back(*failure_);
    for (const Issues* issues : {&document_.issues(), static_cast<const Issues*>(&planIssues_),
                                 static_cast<const Issues*>(&halfIssues_)})
        shownIssues_.insert(shownIssues_.end(), issues->begin(), issues->end());
    if (document_.isOpen() && !hasEstimates(document_.problem()))
        std::erase_if(shownIssues_, [](const Issue& issue) { return issue.code == "estimated-times"; });
    if (solution_)
        shownIssues_.insert(shownIssues_.end(), solution_->issues.begin(), solution_->issues.end());
    issues_->setIssues(shownIssues_);
    issuesDock_->setWindowTitle(shownIssues_.empty() ? tr("Issues")
                                                     : tr("Issues (%1)").arg(shownIssues_.size()));
}

void MainWindow::goToIssue(int index) {
    if (!document_.isOpen() || index < 0 || index >= static_cast<int>(shownIssues_.size()))
        return;
    const Issue& issue = shownIssues_[static_cast<std::size_t>(index)];
    if (const LayerId layer = document_.problem().graph->find(issue.node); layer >= 0)
        select(layer);
    else
        statusBar()->showMessage(QString::fromStdString(issue.where() + (issue.where().empty() ? "" : ": ") +
                                                        issue.message + " " + issue.fix));
}

void MainWindow::select(LayerId layer) {
    graph_->setSelectedLayer(layer);
    layers_->setSelectedLayer(layer);
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
