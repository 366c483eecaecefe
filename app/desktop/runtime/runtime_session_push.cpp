// SPDX-License-Identifier: GPL-3.0-or-later
// How a plan gets to the agent: checked first, then deployed.
#include "app/desktop/runtime/runtime_session_home.h"
#include "core/export/onnx_halves.h"
#include "core/model/graph_digest.h"
#include "core/model/placement.h"
#include "core/runtime/edge/check_issues.h"
#include "core/runtime/edge/edge_client.h"
#include "core/runtime/edge/repository_client.h"
#include "views/panels/number_text.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cctype>

namespace cutpoint {
namespace {

/// "The edge half cannot run on OpenCV DNN: ..." with the first of its errors; empty when it can.
QString whyNot(const edge::v1::HalfReport& half, const QString& cannot) {
    int errors = 0;
    QString first;
    for (const auto& message : half.issues()) {
        const Issue issue = issueOf(message);
        if (issue.severity != Severity::Error)
            continue;
        if (errors++ == 0)
            first =
                (issue.node.empty() ? QString() : QString::fromStdString(issue.node) + ": ") + textOf(issue);
    }
    if (errors == 0)
        return {};
    const QString engine = QString::fromStdString(half.engine()).section(',', 0, 0);
    QString text = cannot.arg(engine.isEmpty() ? RuntimeSession::tr("its engine") : engine, first);
    if (errors > 1)
        text += ' ' + RuntimeSession::tr("More of this half in Issues: %1.").arg(errors - 1);
    return text;
}

QString troubleOf(const edge::v1::CheckReport& report) {
    QStringList halves{whyNot(report.edge(), RuntimeSession::tr("The edge half cannot run on %1: %2")),
                       whyNot(report.cloud(), RuntimeSession::tr("The cloud half cannot run on %1: %2"))};
    halves.removeAll(QString());
    return halves.join(QLatin1Char('\n'));
}

QString newsOf(const edge::v1::CheckReport& report) {
    QStringList parts{RuntimeSession::tr("Checked: both halves would run")};
    if (report.edge().layers() == 0 || report.cloud().layers() == 0)
        parts.front() = RuntimeSession::tr("Checked: the plan would run");
    if (report.cut_bytes() > 0)
        parts << RuntimeSession::tr("a frame sends %1")
                     .arg(bytesShown(Bytes(static_cast<double>(report.cut_bytes()))));
    if (report.has_answer_difference() && report.answer_difference() == 0)
        parts << RuntimeSession::tr("the answer equals the whole model's");
    else if (report.has_answer_difference())
        parts << RuntimeSession::tr("the answer differs by %1 of the whole model's")
                     .arg(significantText(report.answer_difference()));
    if (report.will_pause())
        parts << RuntimeSession::tr("the stream would stand still while it loads");
    return parts.join(QStringLiteral(", ")) + '.';
}

} // namespace

QString RuntimeSession::otherModel(const LayerGraph& open) const {
    if (state_.link != RuntimeState::Link::Connected || layers_.empty())
        return {};
    std::vector<std::string> names;
    for (const Layer& layer : open.layers())
        names.push_back(layer.name);
    if (QString why = otherModel(std::move(names)); !why.isEmpty())
        return why;
    if (graphDigest_.empty() || graphDigest_ == graphDigest(open))
        return {};
    return tr("The edge runs another model, %1: its layers have the same names as those of the open one, but "
              "other links or shapes. Open the model that it runs, or start it with the one that is open.")
        .arg(model_);
}

QString RuntimeSession::otherModel(std::vector<std::string> planned) const {
    std::vector<std::string> known = layers_;
    std::sort(known.begin(), known.end());
    std::sort(planned.begin(), planned.end());
    std::vector<std::string> differing;
    std::set_symmetric_difference(known.begin(), known.end(), planned.begin(), planned.end(),
                                  std::back_inserter(differing));
    if (differing.empty())
        return {};
    const QString layer = QString::fromStdString(differing.front());
    const bool theirs = std::binary_search(known.begin(), known.end(), differing.front());
    return tr("The edge runs another model, %1: %2. Open the model that it runs, or start it with the one "
              "that "
              "is open.")
        .arg(model_,
             theirs ? tr("the open one has no layer %1").arg(layer) : tr("it has no layer %1").arg(layer));
}

void RuntimeSession::check(const LayerGraph& open, const PerLayer<Side>& sides) {
    checkFirst(open, sides, {}, false);
}

void RuntimeSession::push(const LayerGraph& open, const PerLayer<Side>& sides, const QString& label) {
    checkFirst(open, sides, label, true);
}

void RuntimeSession::checkFirst(const LayerGraph& open, const PerLayer<Side>& sides, const QString& label,
                                bool deploy) {
    if (state_.link != RuntimeState::Link::Connected || !state_.job.isEmpty() || lacks())
        return;
    emit checked({});
    if (const QString why = otherModel(open); !why.isEmpty()) {
        state_.news.clear();
        endJob(why);
        return;
    }
    const auto names = placementNames(open, sides);
    // Agents of before do not tell a digest, and would not look at one.
    const Plan plan{names.edge, names.cloud, graphDigest_.empty() ? "" : graphDigest(open), label, deploy};
    edge::v1::CheckRequest request;
    request.set_graph_digest(plan.graphDigest);
    request.mutable_edge_layers()->Assign(plan.edge.begin(), plan.edge.end());
    request.mutable_cloud_layers()->Assign(plan.cloud.begin(), plan.cloud.end());
    const auto work = [home = home_, generation = generation_, request,
                       plan](const EdgeClient& client, const std::stop_token& stop) -> Answer {
        const auto progress = [&](const edge::v1::CheckProgress& step) {
            const QString stage = QString::fromStdString(step.stage());
            home->post(generation,
                       progressOf(tr("Checking both halves: %1").arg(stage), step.done(), step.total()));
        };
        const auto report = client.check(request, progress, Seconds(180), stop);
        // Agents of before the check still take plans.
        if (!report && !(plan.deploy && report.error().code == code::CheckNotOffered))
            return [why = textOf(report.error())](RuntimeSession& s) { s.endJob(why); };
        QString news;
        if (report) {
            home->post(generation,
                       [issues = issuesOf(*report)](RuntimeSession& s) { emit s.checked(issues); });
            if (!report->runs())
                return [why = troubleOf(*report)](RuntimeSession& s) { s.endJob(why); };
            news = newsOf(*report);
        }
        if (!plan.deploy)
            return [news](RuntimeSession& s) {
                s.state_.news = news;
                s.endJob({});
            };
        home->post(generation, progressOf(tr("Loading both halves"), 0, 0));
        edge::v1::DeployRequest deployment;
        *deployment.mutable_edge_layers() = request.edge_layers();
        *deployment.mutable_cloud_layers() = request.cloud_layers();
        deployment.set_graph_digest(plan.graphDigest);
        deployment.set_label(plan.label.toStdString());
        const auto done = client.deploy(deployment, Seconds(120), stop);
        if (!done)
            return [why = textOf(done.error())](RuntimeSession& s) { s.endJob(why); };
        return [label = plan.label](RuntimeSession& s) {
            s.state_.plan = label;
            s.endJob({});
            s.describe();
        };
    };
    runJob(tr("Checking both halves"), work);
}

/// What the plan's cloud half is loaded as; some servers take few characters.
static std::string halfName(const QString& model) {
    std::string name = QFileInfo(model).completeBaseName().toStdString();
    for (char& c : name)
        if (!std::isalnum(static_cast<unsigned char>(c)) && c != '-' && c != '.')
            c = '_';
    return name + "_cloud";
}

void RuntimeSession::greetServer() {
    run([server = reached_](const EdgeClient&, const std::stop_token&) -> Answer {
        const auto name = server->server(Seconds(5));
        if (!name)
            return [why = textOf(name.error())](RuntimeSession& s) { s.lose(why); };
        return [called = QString::fromStdString(*name)](RuntimeSession& s) {
            s.server_ = s.reached_;
            s.state_.link = RuntimeState::Link::Connected;
            s.state_.agent = tr("%1, a server of the Open Inference Protocol and no edge agent.").arg(called);
            s.state_.news =
                tr("It lacks the profile of layers, the bandwidth probe and the stream of frames. "
                   "“Push plan” loads the plan's cloud half there.");
            emit s.changed();
        };
    });
}

/// Says so when what is asked for takes an edge agent.
bool RuntimeSession::lacks() {
    if (!server_)
        return false;
    state_.trouble =
        tr("This server lacks the profile, the probe, the check and the stream: they need an edge "
           "agent, with this server as its cloud.");
    emit changed();
    return true;
}

void RuntimeSession::pushHalf(const QString& model, const std::vector<std::string>& edge) {
    if (!server_)
        return;
    runJob(
        tr("Loading the cloud half"),
        [server = server_, file = model.toStdString(), edge,
         name = halfName(model)](const EdgeClient&, const std::stop_token&) -> Answer {
            const auto trouble = [](const Issue& issue) -> Answer {
                return [why = textOf(issue)](RuntimeSession& s) { s.endJob(why); };
            };
            QFile source(QString::fromStdString(file));
            if (!source.open(QIODevice::ReadOnly))
                return trouble({Severity::Error, code::CannotRead, file, 0, "",
                                say("The file cannot be read."), say("Check the path and its permissions.")});
            const auto runnable = makeRunnable(source.readAll().toStdString(), file);
            if (!runnable)
                return trouble(runnable.error());
            const auto halves = splitRunnable(*runnable, edge);
            if (!halves)
                return trouble(halves.error());
            if (halves->cloud.empty())
                return [](RuntimeSession& s) { s.endJob(tr("The plan has no layer in the cloud.")); };
            if (const auto issue = server->load(name, halves->cloud, 1, "", Seconds(120)))
                return trouble(*issue);
            QStringList tensors;
            for (const std::string& tensor : halves->cutTensors)
                tensors << QString::fromStdString(tensor);
            return [called = QString::fromStdString(name), inputs = tensors.join(", ")](RuntimeSession& s) {
                s.state_.news =
                    tr("The cloud half is loaded as %1; a frame sends it: %2.").arg(called, inputs);
                s.endJob({});
            };
        });
}

} // namespace cutpoint
