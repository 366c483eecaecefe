// SPDX-License-Identifier: GPL-3.0-or-later
// How a plan gets to the agent: checked first, then deployed.
#include "app/desktop/runtime/runtime_session_home.h"
#include "core/export/onnx_halves.h"
#include "core/model/graph_digest.h"
#include "core/model/placement.h"
#include "core/runtime/edge/check_issues.h"
#include "core/runtime/edge/edge_client.h"
#include "core/runtime/edge/repository_client.h"
#include "core/runtime/service/sentence_message.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cctype>

namespace cutpoint {
namespace {

/// What keeps a half from running; none when nothing does.
std::optional<RuntimeState::CannotRun::Half> whyNot(const edge::v1::HalfReport& half) {
    std::optional<RuntimeState::CannotRun::Half> found;
    for (const auto& message : half.issues()) {
        Issue issue = issueOf(message);
        if (issue.severity != Severity::Error)
            continue;
        if (found)
            ++found->more;
        else
            found = {half.engine().substr(0, half.engine().find(',')), std::move(issue), 0};
    }
    return found;
}

RuntimeState::Checked checkedOf(const edge::v1::CheckReport& report) {
    RuntimeState::Checked found{report.edge().layers() > 0 && report.cloud().layers() > 0,
                                Bytes(static_cast<double>(report.cut_bytes())),
                                {},
                                report.will_pause()};
    if (report.has_answer_difference())
        found.answerDifference = report.answer_difference();
    return found;
}

} // namespace

std::optional<RuntimeState::OtherModel> RuntimeSession::otherModel(const LayerGraph& open) const {
    if (state_.link != RuntimeState::Link::Connected || layers_.empty())
        return {};
    std::vector<std::string> names;
    for (const Layer& layer : open.layers())
        names.push_back(layer.name);
    if (auto other = otherModel(std::move(names)))
        return other;
    if (graphDigest_.empty() || graphDigest_ == graphDigest(open))
        return {};
    return RuntimeState::OtherModel{model_, {}, false};
}

std::optional<RuntimeState::OtherModel> RuntimeSession::otherModel(std::vector<std::string> planned) const {
    std::vector<std::string> known = layers_;
    std::sort(known.begin(), known.end());
    std::sort(planned.begin(), planned.end());
    std::vector<std::string> differing;
    std::set_symmetric_difference(known.begin(), known.end(), planned.begin(), planned.end(),
                                  std::back_inserter(differing));
    if (differing.empty())
        return {};
    const bool isTheirs = std::binary_search(known.begin(), known.end(), differing.front());
    return RuntimeState::OtherModel{model_, std::move(differing.front()), isTheirs};
}

void RuntimeSession::check(const LayerGraph& open, const PerLayer<Side>& sides) {
    checkFirst(open, sides, {}, false);
}

void RuntimeSession::push(const LayerGraph& open, const PerLayer<Side>& sides, const Sentence& label) {
    checkFirst(open, sides, label, true);
}

void RuntimeSession::checkFirst(const LayerGraph& open, const PerLayer<Side>& sides, const Sentence& label,
                                bool deploy) {
    if (state_.link != RuntimeState::Link::Connected || state_.job || lacks())
        return;
    emit checked({});
    if (const auto other = otherModel(open)) {
        state_.news = {};
        endJob(*other);
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
            home->post(generation,
                       progressOf({RuntimeState::Job::Kind::Checking,
                                   sentenceOf(step.told_stage(), step.stage()), step.done(), step.total()}));
        };
        const auto report = client.check(request, progress, Seconds(180), stop);
        // Agents of before the check still take plans.
        if (!report && !(plan.deploy && report.error().code == code::CheckNotOffered))
            return [why = report.error()](RuntimeSession& s) { s.endJob(why); };
        RuntimeState::News news;
        if (report) {
            home->post(generation,
                       [issues = issuesOf(*report)](RuntimeSession& s) { emit s.checked(issues); });
            if (!report->runs())
                return [why = RuntimeState::CannotRun{whyNot(report->edge()), whyNot(report->cloud())}](
                           RuntimeSession& s) { s.endJob(why); };
            news = checkedOf(*report);
        }
        if (!plan.deploy)
            return [news](RuntimeSession& s) {
                s.state_.news = news;
                s.endJob({});
            };
        home->post(generation, progressOf({RuntimeState::Job::Kind::Loading, {}, 0, 0}));
        edge::v1::DeployRequest deployment;
        *deployment.mutable_edge_layers() = request.edge_layers();
        *deployment.mutable_cloud_layers() = request.cloud_layers();
        deployment.set_graph_digest(plan.graphDigest);
        deployment.set_label(plan.label);
        *deployment.mutable_told_label() = messageOf(plan.label);
        const auto done = client.deploy(deployment, Seconds(120), stop);
        if (!done)
            return [why = done.error()](RuntimeSession& s) { s.endJob(why); };
        return [running = RuntimeState::Plan{plan.label, plan.edge.size()}](RuntimeSession& s) {
            s.state_.plan = running;
            s.endJob({});
            s.describe();
        };
    };
    runJob(RuntimeState::Job::Kind::Checking, work);
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
            return [why = name.error()](RuntimeSession& s) { s.lose(why); };
        return [called = *name](RuntimeSession& s) {
            s.server_ = s.reached_;
            s.state_.link = RuntimeState::Link::Connected;
            s.state_.agent = {};
            s.state_.agent.isPlainServer = true;
            s.state_.agent.name = called;
            s.state_.news = RuntimeState::Note::ServerLacks;
            emit s.changed();
        };
    });
}

/// Says so when what is asked for takes an edge agent.
bool RuntimeSession::lacks() {
    if (!server_)
        return false;
    state_.trouble = RuntimeState::Refusal::ServerLacks;
    emit changed();
    return true;
}

void RuntimeSession::pushHalf(const QString& model, const std::vector<std::string>& edge) {
    if (!server_)
        return;
    runJob(RuntimeState::Job::Kind::LoadingCloudHalf,
           [server = server_, file = model.toStdString(), edge,
            name = halfName(model)](const EdgeClient&, const std::stop_token&) -> Answer {
               const auto trouble = [](const Issue& issue) -> Answer {
                   return [issue](RuntimeSession& s) { s.endJob(issue); };
               };
               QFile source(QString::fromStdString(file));
               if (!source.open(QIODevice::ReadOnly))
                   return trouble({Severity::Error, code::CannotRead, file, 0, "",
                                   say("The file cannot be read."),
                                   say("Check the path and its permissions.")});
               const auto runnable = makeRunnable(source.readAll().toStdString(), file);
               if (!runnable)
                   return trouble(runnable.error());
               const auto halves = splitRunnable(*runnable, edge);
               if (!halves)
                   return trouble(halves.error());
               if (halves->cloud.empty())
                   return [](RuntimeSession& s) { s.endJob(RuntimeState::Refusal::NoCloudLayer); };
               if (const auto issue = server->load(name, halves->cloud, 1, "", Seconds(120)))
                   return trouble(*issue);
               return [half = RuntimeState::LoadedHalf{name, halves->cutTensors}](RuntimeSession& s) {
                   s.state_.news = half;
                   s.endJob({});
               };
           });
}

} // namespace cutpoint
