// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/runtime_text.h"

#include "views/panels/number_text.h"
#include "views/style/advice.h"
#include "views/style/told.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace cutpoint {
namespace {

struct RuntimeText {
    Q_DECLARE_TR_FUNCTIONS(RuntimeText)
};

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

/// What is wrong and what to do about it.
QString issueText(const Issue& issue) {
    const QString where = issue.node.empty() ? QString() : text(issue.node) + ": ";
    return (where + told(issue.message) + ' ' + advice(issue)).trimmed();
}

QString agentText(const RuntimeState::Agent& agent) {
    if (agent.isPlainServer)
        return RuntimeText::tr("%1, a server of the Open Inference Protocol and no edge agent.")
            .arg(text(agent.name));
    QString words = RuntimeText::tr("%1 on %2").arg(text(agent.model), text(agent.engine));
    if (agent.slowdown > 1)
        words = RuntimeText::tr("%1, slowed down %2 times").arg(words, QLocale().toString(agent.slowdown));
    if (agent.cloud.empty())
        return words;
    return (agent.isCloudReachable ? RuntimeText::tr("%1. Cloud %2, reachable.")
                                   : RuntimeText::tr("%1. Cloud %2, not reachable."))
        .arg(words, text(agent.cloud));
}

QString planText(const RuntimeState::Plan& plan) {
    return plan.label.empty() ? RuntimeText::tr("layers on the edge: %1").arg(plan.edgeLayers)
                              : told(plan.label);
}

struct NewsTeller {
    QString operator()(std::monostate) const { return {}; }

    QString operator()(RuntimeState::Note note) const {
        return note == RuntimeState::Note::StreamGoesOn
                   ? RuntimeText::tr(
                         "The stream goes on at the edge. Connect again to watch it or to stop it.")
                   : RuntimeText::tr(
                         "It lacks the profile of layers, the bandwidth probe and the stream of frames. "
                         "“Push plan” loads the plan's cloud half there.");
    }

    QString operator()(const RuntimeState::Checked& found) const {
        QStringList parts{found.hasBothHalves ? RuntimeText::tr("Checked: both halves would run.")
                                              : RuntimeText::tr("Checked: the plan would run.")};
        if (found.sent.value > 0)
            parts << RuntimeText::tr("A frame sends %1.").arg(bytesShown(found.sent));
        if (found.answerDifference && *found.answerDifference == 0)
            parts << RuntimeText::tr("The answer equals the whole model's.");
        else if (found.answerDifference)
            parts << RuntimeText::tr("The answer differs by %1 of the whole model's.")
                         .arg(significantText(*found.answerDifference));
        if (found.willPause)
            parts << RuntimeText::tr("The stream would stand still while it loads.");
        return parts.join(' ');
    }

    QString operator()(const RuntimeState::LoadedHalf& half) const {
        QStringList tensors;
        for (const std::string& tensor : half.tensors)
            tensors << text(tensor);
        return RuntimeText::tr("The cloud half is loaded as %1; a frame sends it: %2.")
            .arg(text(half.name), tensors.join(QStringLiteral(", ")));
    }
};

/// "The edge half cannot run on OpenCV DNN: ..." with the first of its errors.
QString halfText(const RuntimeState::CannotRun::Half& half, const QString& cannot) {
    QString words = cannot.arg(half.engine.empty() ? RuntimeText::tr("its engine") : text(half.engine),
                               issueText(half.first));
    if (half.more > 0)
        words += ' ' + RuntimeText::tr("More of this half in Issues: %1.").arg(half.more);
    return words;
}

struct TroubleTeller {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const Issue& issue) const { return issueText(issue); }
    QString operator()(const RuntimeState::OtherModel& other) const { return otherModelText(other); }

    QString operator()(RuntimeState::Refusal refusal) const {
        switch (refusal) {
        case RuntimeState::Refusal::ConnectionEnded:
            return RuntimeText::tr("The edge agent has ended the connection.");
        case RuntimeState::Refusal::ServerLacks:
            return RuntimeText::tr(
                "This server lacks the profile, the probe, the check and the stream: they need an edge "
                "agent, with this server as its cloud.");
        case RuntimeState::Refusal::NoCloudLayer:
            break;
        }
        return RuntimeText::tr("The plan has no layer in the cloud.");
    }

    QString operator()(const RuntimeState::CannotRun& found) const {
        QStringList halves;
        if (found.edge)
            halves << halfText(*found.edge, RuntimeText::tr("The edge half cannot run on %1: %2"));
        if (found.cloud)
            halves << halfText(*found.cloud, RuntimeText::tr("The cloud half cannot run on %1: %2"));
        return halves.join('\n');
    }
};

/// What has been measured so far, a sentence a line.
QStringList measuredLines(const RuntimeState& state) {
    QStringList lines;
    if (state.bandwidth) {
        lines << RuntimeText::tr("Measured bandwidth: %1 (spread %2)")
                     .arg(bandwidthShown(*state.bandwidth), percentShown(state.bandwidthSpread));
        if (state.downlink)
            lines << RuntimeText::tr("Answers return at %1").arg(bandwidthShown(*state.downlink));
        if (state.transferOverhead)
            lines << RuntimeText::tr("Transfers take %1 times bytes over bandwidth")
                         .arg(significantText(*state.transferOverhead));
    }
    if (state.profile)
        lines << RuntimeText::tr("Profile: repeated times differ by %1; halves that were not timed are right "
                                 "to %2 of the whole net")
                     .arg(percentShown(state.profile->spread), percentShown(state.profile->residual));
    if (state.measured && state.measured->finishedOnEdge > 0)
        lines << RuntimeText::tr("Frames that lost the cloud and were finished on the edge: %1")
                     .arg(QLocale().toString(static_cast<qlonglong>(state.measured->finishedOnEdge)));
    if (state.measured && state.measured->dropped > 0)
        lines << RuntimeText::tr("Frames that came too fast and were dropped: %1")
                     .arg(QLocale().toString(static_cast<qlonglong>(state.measured->dropped)));
    return lines;
}

} // namespace

QString otherModelText(const RuntimeState::OtherModel& other) {
    if (other.layer.empty())
        return RuntimeText::tr("The edge runs another model, %1: its layers have the same names as those of "
                               "the open one, but other links or shapes. Open the model that it runs, or "
                               "start it with the one that is open.")
            .arg(text(other.model));
    return (other.isTheirs
                ? RuntimeText::tr("The edge runs another model, %1: the open one has no layer %2. Open the "
                                  "model that it runs, or start it with the one that is open.")
                : RuntimeText::tr("The edge runs another model, %1: it has no layer %2. Open the model that "
                                  "it runs, or start it with the one that is open."))
        .arg(text(other.model), text(other.layer));
}

QString jobText(const RuntimeState::Job& job) {
    using Kind = RuntimeState::Job::Kind;
    switch (job.kind) {
    case Kind::Profiling:
        return job.stage.empty() ? RuntimeText::tr("Profiling")
                                 : RuntimeText::tr("Profiling: %1").arg(told(job.stage));
    case Kind::Probing:
        return RuntimeText::tr("Measuring the bandwidth");
    case Kind::Checking:
        return job.stage.empty() ? RuntimeText::tr("Checking both halves")
                                 : RuntimeText::tr("Checking both halves: %1").arg(told(job.stage));
    case Kind::Loading:
        return RuntimeText::tr("Loading both halves");
    case Kind::LoadingCloudHalf:
        break;
    }
    return RuntimeText::tr("Loading the cloud half");
}

QString newsText(const RuntimeState::News& news) {
    return std::visit(NewsTeller(), news);
}

QString troubleText(const RuntimeState::Trouble& trouble) {
    return std::visit(TroubleTeller(), trouble);
}

QString accountText(const RuntimeState& state) {
    if (state.link == RuntimeState::Link::Connecting)
        return RuntimeText::tr("Waiting for the edge agent to answer.");
    if (state.link == RuntimeState::Link::Apart && state.hasNews())
        return newsText(state.news);
    if (state.link == RuntimeState::Link::Apart)
        return RuntimeText::tr(
            "Start an edge agent (cutpoint-agent edge --help) and connect to it: it measures both sides "
            "and the network, runs the plan, and shows measured times beside predicted ones.");
    QStringList lines{agentText(state.agent)};
    if (state.syntheticWeights)
        lines.front() += ' ' + RuntimeText::tr("Weights are made up: times are real, answers are not.");
    if (state.plan && state.alone)
        lines << RuntimeText::tr("The edge runs alone until the cloud is back; then the plan goes on: %1")
                     .arg(planText(*state.plan));
    else if (state.plan)
        lines << RuntimeText::tr("Running plan: %1").arg(planText(*state.plan));
    if (state.streaming)
        lines << (state.sourceRate ? RuntimeText::tr("Frames come at %1 a second")
                                         .arg(QLocale().toString(*state.sourceRate, 'g', 4))
                                   : RuntimeText::tr("Frames come as fast as they are taken"));
    if (state.adaptive)
        lines << RuntimeText::tr(
            "The agent adapts its plan by itself: a pushed plan lasts until it decides anew.");
    lines << measuredLines(state);
    if (state.hasNews())
        lines << newsText(state.news);
    return lines.join('\n');
}

} // namespace cutpoint
