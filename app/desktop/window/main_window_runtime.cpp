// SPDX-License-Identifier: GPL-3.0-or-later
// The window's runtime dock: the plan goes to a running edge agent, measurements come back.
#include "app/desktop/runtime/runtime_session.h"
#include "app/desktop/window/main_window.h"
#include "core/model/placement.h"
#include "views/panels/runtime_panel.h"
#include "views/panels/runtime_text.h"
#include "views/panels/verdict.h"

#include "views/style/told.h"

#include <QDockWidget>
#include <QFileDialog>
#include <QSettings>
#include <QStatusBar>

#include <algorithm>

namespace cutpoint {

void MainWindow::connectRuntime() {
    if (!freshSession_)
        runtimePanel_->setAddress(QSettings().value("runtime/address", runtimePanel_->address()).toString());
    connect(runtimePanel_, &RuntimePanel::connectRequested, this, [this](const RuntimeAddress& address) {
        if (!freshSession_)
            QSettings().setValue("runtime/address", address.address);
        runtimePanel_->clearEvents();
        runtime_->connectTo(address);
    });
    connect(runtimePanel_, &RuntimePanel::tokenFileRequested, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("The file that holds the access token"));
        if (!path.isEmpty())
            runtimePanel_->setTokenFile(path);
    });
    connect(runtimePanel_, &RuntimePanel::authorityFileRequested, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("The certificate authority of the agent"));
        if (!path.isEmpty())
            runtimePanel_->setAuthorityFile(path);
    });
    connect(runtimePanel_, &RuntimePanel::disconnectRequested, runtime_, &RuntimeSession::disconnectFrom);
    connect(runtimePanel_, &RuntimePanel::profileRequested, runtime_, &RuntimeSession::profile);
    connect(runtimePanel_, &RuntimePanel::probeRequested, runtime_, &RuntimeSession::probe);
    connect(runtimePanel_, &RuntimePanel::checkRequested, this, [this] { sendPlan(false); });
    connect(runtimePanel_, &RuntimePanel::pushRequested, this, [this] { sendPlan(true); });
    connect(runtime_, &RuntimeSession::checked, this, &MainWindow::showHalfIssues);
    connect(runtimePanel_, &RuntimePanel::startRequested, this, [this] {
        const auto rate = document_.query().limits.samplingRate;
        runtime_->start(rate ? rate->value : 0);
    });
    connect(runtimePanel_, &RuntimePanel::stopRequested, runtime_, &RuntimeSession::stop);
    connect(runtimePanel_, &RuntimePanel::cancelRequested, runtime_, &RuntimeSession::cancel);
    connect(runtimePanel_, &RuntimePanel::adoptRequested, this, &MainWindow::adoptMeasured);
    connect(runtime_, &RuntimeSession::changed, this, [this] { runtimePanel_->setState(runtime_->state()); });
    connect(runtime_, &RuntimeSession::eventHappened, runtimePanel_, &RuntimePanel::addEvent);
    connect(runtime_, &RuntimeSession::planRuns, this, &MainWindow::predictRunningPlan);
    connect(runtime_, &RuntimeSession::profiled, this, [this] {
        statusBar()->showMessage(tr("Both sides are profiled; “Adopt times” makes the plan rest on them"));
    });
    connect(runtime_, &RuntimeSession::probed, this, &MainWindow::adoptLink);
}

void MainWindow::adoptLink(const MeasuredLink& link) {
    if (!document_.isOpen())
        return;
    Query query = document_.query();
    query.network.bandwidth = link.bandwidth;
    query.network.rtt = link.roundTrip;
    if (link.overhead)
        query.network.overhead = *link.overhead;
    if (link.downlink)
        query.network.downlink = *link.downlink;
    document_.changeQuery(query, false);
    statusBar()->showMessage(tr("Bandwidth, RTT, overhead and downlink are as measured; undo goes back"));
}

void MainWindow::showHalfIssues(const Issues& issues) {
    issueList_.set(IssueList::Source::Halves, issues);
    if (std::any_of(issues.begin(), issues.end(),
                    [](const Issue& issue) { return issue.severity == Severity::Error; })) {
        docks_->bringUp("issues");
    }
}

void MainWindow::sendPlan(bool deploy) {
    const Plan* plan = advisor_.moment()->plan();
    if (!plan)
        return;
    const LayerGraph& graph = *document_.problem().graph;
    if (deploy && runtime_->isPlainServer())
        runtime_->pushHalf(document_.path(), placementNames(graph, plan->sides).edge);
    else if (deploy)
        runtime_->push(graph, plan->sides, placementSentence(document_.problem(), *plan));
    else
        runtime_->check(graph, plan->sides);
}

/// What the running plan should take under the document's profile and controls, whoever deployed it.
void MainWindow::predictRunningPlan() {
    if (runtime_->state().link != RuntimeState::Link::Connected)
        return;
    runtime_->setPredicted({}, {});
    runtime_->setOtherModel({});
    if (!document_.isOpen() || runtime_->layers().empty())
        return;
    const LayerGraph& graph = *document_.problem().graph;
    // Another model than the open one has nothing to be compared with.
    if (const auto other = runtime_->otherModel(graph)) {
        runtime_->setOtherModel(other);
        return;
    }
    auto sides = sidesOfNames(graph, runtime_->edgeLayers());
    const auto timesOf = [this](PerLayer<Side> where) {
        const auto plan = evaluatePlan(document_.problem(), std::move(where));
        return plan ? std::optional(plan->times) : std::nullopt;
    };
    const PerLayer<Side> alone(sides.size(), Side::Edge);
    runtime_->setPredicted(timesOf(std::move(sides)), timesOf(alone));
}

void MainWindow::adoptMeasured() {
    const auto& measured = runtime_->measuredProfile();
    if (!measured || !document_.isOpen())
        return;
    const LayerGraph& graph = *document_.problem().graph;
    if (const auto other = runtime_->otherModel(graph)) {
        statusBar()->showMessage(tr("Nothing was adopted: %1").arg(otherModelText(*other)));
        return;
    }
    Profile profile = document_.problem().profile;
    int adopted = 0;
    for (const RuntimeSession::MeasuredLayer& layer : measured->layers) {
        const LayerId v = graph.find(layer.name);
        if (v < 0)
            continue;
        LayerProfile& row = profile.layers[static_cast<std::size_t>(v)];
        row = {layer.edge,           layer.cloud,
               layer.output,         Provenance::Measured,
               Provenance::Measured, layer.outputMeasured ? Provenance::Measured : Provenance::Computed};
        ++adopted;
    }
    if (adopted == 0) {
        statusBar()->showMessage(tr("Nothing was adopted: the agent runs a model with other layers"));
        return;
    }
    profile.edgeDevice = measured->edgeDevice;
    profile.cloudDevice = measured->cloudDevice;
    // An agent is another program: what it says is checked like a file.
    if (const auto issue = document_.changeProfile(std::move(profile), measured->fixed)) {
        refuse(*issue);
        statusBar()->showMessage(tr("Nothing was adopted: %1").arg(told(issue->message)));
        return;
    }
    statusBar()->showMessage(tr("Measured times adopted; layers: %1").arg(adopted));
}

} // namespace cutpoint
