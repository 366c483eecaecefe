// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/runtime/runtime_session.h"

#include "app/desktop/runtime/runtime_session_home.h"
#include "core/model/statistics.h"
#include "core/runtime/edge/edge_client.h"
#include "core/runtime/edge/repository_client.h"
#include "core/runtime/service/channel.h"

#include <QLocale>

#include <algorithm>
#include <thread>
#include <utility>

namespace cutpoint {
namespace {

/// Frames that the medians rest on; older ones tell of conditions that are gone.
constexpr std::size_t mostFrames = 200;
/// Updates that may wait for a window that is busy; beyond that the oldest are lost, not the memory.
constexpr std::size_t mostWaiting = 100000;
constexpr int profileRepeats = 10, probeRounds = 5;

} // namespace

RuntimeSession::RuntimeSession(QObject* parent) : QObject(parent), home_(std::make_shared<Home>()) {
    home_->session = this;
    // Ten times a second is as fast as numbers can be read.
    drain_.setInterval(100);
    connect(&drain_, &QTimer::timeout, this, &RuntimeSession::takeHome);
}

RuntimeSession::~RuntimeSession() {
    connection_.request_stop();
    job_.request_stop();
    std::unique_lock lock(home_->mutex);
    home_->session = nullptr;
    home_->idle.wait_for(lock, std::chrono::milliseconds(200), [this] { return home_->working == 0; });
}

bool RuntimeSession::leavesWork() const {
    const std::lock_guard lock(home_->mutex);
    return home_->working > 0;
}

void RuntimeSession::run(Work work) {
    {
        const std::lock_guard lock(home_->mutex);
        ++home_->working;
    }
    std::thread([home = home_, client = client_, stop = connection_.get_token(), generation = generation_,
                 act = std::move(work)] {
        home->post(generation, act(*client, stop));
        const std::lock_guard lock(home->mutex);
        --home->working;
        home->idle.notify_all();
    }).detach();
}

void RuntimeSession::runJob(const QString& job, Work work) {
    if (state_.link != RuntimeState::Link::Connected || !state_.job.isEmpty())
        return;
    job_ = std::stop_source();
    state_.job = job;
    state_.done = state_.total = 0;
    state_.trouble.clear();
    state_.news.clear();
    emit changed();
    run([stop = job_.get_token(), act = std::move(work)](const EdgeClient& client,
                                                         const std::stop_token& gone) {
        std::stop_source either;
        const auto end = [&either] { either.request_stop(); };
        const std::stop_callback cancelled(stop, end), left(gone, end);
        return act(client, either.get_token());
    });
}

void RuntimeSession::endJob(const QString& trouble) {
    state_.job.clear();
    state_.trouble = trouble;
    emit changed();
}

void RuntimeSession::connectTo(const RuntimeAddress& address) {
    using Security = RuntimeAddress::Security;
    disconnectFrom();
    ChannelOptions options;
    options.target = address.address.toStdString();
    options.tokenFile = address.tokenFile.toStdString();
    options.tls = address.security == Security::SystemRoots || address.security == Security::Authority;
    if (address.security == Security::Authority)
        options.tlsAuthority = address.authorityFile.toStdString();
    options.insecure = address.security == Security::Insecure;
    auto channel = openChannel(options);
    if (!channel) {
        state_.trouble = textOf(channel.error());
        emit changed();
        return;
    }
    reached_ = std::make_shared<const RepositoryClient>(*channel);
    client_ = std::make_shared<const EdgeClient>(*std::move(channel));
    connection_ = std::stop_source();
    state_.link = RuntimeState::Link::Connecting;
    state_.trouble.clear();
    state_.news.clear();
    connectedFor_.start();
    emit changed();
    watch();
}

void RuntimeSession::disconnectFrom() {
    connection_.request_stop();
    job_.request_stop();
    ++generation_;
    drain_.stop();
    client_.reset();
    reached_.reset();
    server_.reset();
    layers_.clear();
    graphDigest_.clear();
    edgeLayers_.clear();
    profile_.reset();
    forgetFrames();
    const bool streams = state_.streaming;
    state_ = {};
    if (streams)
        state_.news = tr("The stream goes on at the edge. Connect again to watch it or to stop it.");
    emit changed();
    emit planRuns();
}

void RuntimeSession::lose(const QString& trouble) {
    disconnectFrom();
    state_.news.clear(); // nobody knows
    state_.trouble = trouble;
    emit changed();
}

void RuntimeSession::describe() {
    run([](const EdgeClient& client, const std::stop_token&) -> Answer {
        const auto found = client.describe();
        if (!found && found.error().code == code::Unsupported)
            return [](RuntimeSession& s) { s.greetServer(); };
        if (!found)
            return [trouble = textOf(found.error())](RuntimeSession& s) { s.lose(trouble); };
        return [d = *found](RuntimeSession& s) {
            RuntimeState& state = s.state_;
            state.link = RuntimeState::Link::Connected;
            state.agent = tr("%1 on %2")
                              .arg(QString::fromStdString(d.model_name()),
                                   QString::fromStdString(d.engine()).section(',', 0, 0));
            if (d.slowdown() > 1)
                state.agent =
                    tr("%1, slowed down %2 times").arg(state.agent, QLocale().toString(d.slowdown()));
            state.cloud = QString::fromStdString(d.cloud_target()) + ", " +
                          (d.cloud_reachable() ? tr("reachable") : tr("not reachable"));
            state.streaming = d.streaming();
            state.adaptive = d.adaptive();
            state.syntheticWeights = d.synthetic_weights();
            s.model_ = QString::fromStdString(d.model_name());
            s.layers_.assign(d.all_layers().begin(), d.all_layers().end());
            s.graphDigest_ = d.graph_digest();
            s.edgeLayers_.assign(d.edge_layers().begin(), d.edge_layers().end());
            state.alone = d.alone();
            if (d.frames_per_second() > 0)
                state.sourceRate = d.frames_per_second();
            if (state.plan.isEmpty())
                state.plan = QString::fromStdString(d.plan_label());
            if (state.plan.isEmpty())
                state.plan = tr("layers on the edge: %1").arg(s.edgeLayers_.size());
            emit s.changed();
            emit s.planRuns();
        };
    });
}

void RuntimeSession::watch() {
    drain_.start();
    run([home = home_, generation = generation_](const EdgeClient& client,
                                                 const std::stop_token& stop) -> Answer {
        const auto issue = client.watch(
            [&](const edge::v1::WatchUpdate& update) {
                const std::lock_guard lock(home->mutex);
                if (home->updatesOf != generation) {
                    home->updates.clear();
                    home->updatesOf = generation;
                }
                home->updates.push_back(update);
                if (home->updates.size() > mostWaiting)
                    home->updates.pop_front();
                return true;
            },
            // What the agent says of itself is asked for once no change of it can be missed.
            [&] { home->post(generation, [](RuntimeSession& s) { s.describe(); }); }, stop);
        if (stop.stop_requested())
            return {};
        if (issue && issue->code == code::Unsupported)
            return [](RuntimeSession& s) { s.greetServer(); };
        const QString why = issue ? textOf(*issue) : tr("The edge agent has ended the connection.");
        return [why](RuntimeSession& s) { s.lose(why); };
    });
}

void RuntimeSession::takeHome() {
    std::deque<edge::v1::WatchUpdate> updates;
    {
        const std::lock_guard lock(home_->mutex);
        if (home_->updatesOf == generation_)
            updates.swap(home_->updates);
    }
    if (updates.empty())
        return;
    for (const edge::v1::WatchUpdate& update : updates) {
        if (update.has_frame()) {
            takeFrame(update.frame());
            continue;
        }
        const auto& e = update.event();
        const QString text = QString::fromStdString(e.text());
        emit eventHappened(Seconds(static_cast<double>(connectedFor_.elapsed()) / 1000),
                           QString::fromStdString(e.kind()), text);
        if (e.kind() == "stream-started") {
            forgetFrames();
            state_.streaming = true;
            state_.sourceRate = std::exchange(askedRate_, std::nullopt);
        } else if (e.kind() == "stream-stopped" || e.kind() == "stream-ended") {
            state_.streaming = false;
            state_.sourceRate.reset();
        } else if (e.kind() == "rate-changed") {
            state_.sourceRate = e.sustainable_fps();
        } else if (e.kind() == "plan-changed") {
            state_.plan = text;
            forgetFrames();
        }
        // What the agent says of itself is another thing now.
        if (e.kind() == "plan-changed" || e.kind() == "plan-failed" || e.kind() == "link-lost" ||
            e.kind() == "half-lost" || e.kind() == "link-back" || e.kind() == "stream-started")
            describe();
    }
    measure();
    emit changed();
}

void RuntimeSession::takeFrame(const edge::v1::FrameRecord& f) {
    const bool sent = f.sent_bytes() > 0;
    // Frames under another plan, or of the edge alone, are not to be mixed with these.
    if (!frames_.empty() &&
        (frames_.back().plan != f.plan() || (!f.finished_on_edge() && frames_.back().sent != sent)))
        forgetFrames();
    frames_.push_back({f.plan(),
                       {Seconds(f.edge_seconds()), Seconds(f.transfer_seconds()),
                        Seconds(f.cloud_seconds() + f.back_seconds())},
                       Seconds(f.latency_seconds()),
                       Seconds(f.done_seconds()),
                       f.dropped(),
                       f.finished_on_edge(),
                       f.finished_on_edge() && !frames_.empty() ? frames_.back().sent : sent});
    ++answered_;
    redone_ += f.finished_on_edge() ? 1 : 0;
    if (frames_.size() > mostFrames)
        frames_.pop_front();
}

/// Those that come from now on are under another plan, or of another stream.
void RuntimeSession::forgetFrames() {
    frames_.clear();
    answered_ = redone_ = 0;
}

/// Medians of the stages; the rate from the first answer to the last.
void RuntimeSession::measure() {
    state_.measured.reset();
    std::vector<double> edge, transfer, cloud, waiting, latency;
    RuntimeState::Measured measured;
    for (const Frame& f : frames_) {
        if (f.finishedOnEdge)
            continue;
        edge.push_back(f.times.edge.value);
        transfer.push_back(f.times.transfer.value);
        cloud.push_back(f.times.cloud.value);
        latency.push_back(f.latency.value);
        waiting.push_back(std::max(0.0, f.latency.value - f.times.latency().value));
        measured.alone = !f.sent;
    }
    if (latency.empty())
        return;
    measured.times = {Seconds(medianOf(edge)), Seconds(medianOf(transfer)), Seconds(medianOf(cloud))};
    measured.waiting = Seconds(medianOf(waiting));
    measured.latency = Seconds(medianOf(latency));
    measured.frames = answered_;
    measured.finishedOnEdge = redone_;
    measured.dropped = frames_.back().dropped;
    const double span = frames_.back().done.value - frames_.front().done.value;
    if (span > 0)
        measured.framesPerSecond = static_cast<double>(frames_.size() - 1) / span;
    state_.measured = measured;
}

void RuntimeSession::setPredicted(std::optional<StageTimes> times, std::optional<StageTimes> alone) {
    state_.predicted = times;
    state_.predictedAlone = alone;
    emit changed();
}

void RuntimeSession::setOtherModel(const QString& why) {
    if (state_.otherModel == why)
        return;
    state_.otherModel = why;
    emit changed();
}

RuntimeSession::Answer RuntimeSession::progressOf(const QString& job, int done, int total) {
    return [job, done, total](RuntimeSession& s) {
        if (s.state_.job.isEmpty())
            return;
        s.state_.job = job;
        s.state_.done = done;
        s.state_.total = total;
        emit s.changed();
    };
}

void RuntimeSession::profile() {
    if (lacks())
        return;
    runJob(tr("Profiling"),
           [home = home_, generation = generation_](const EdgeClient& client,
                                                    const std::stop_token& stop) -> Answer {
               const auto found = client.profile(
                   profileRepeats,
                   [&](const edge::v1::ProfileProgress& progress) {
                       home->post(
                           generation,
                           progressOf(tr("Profiling: %1").arg(QString::fromStdString(progress.stage())),
                                      progress.done(), progress.total()));
                   },
                   Seconds(1800), stop);
               if (!found)
                   return [why = textOf(found.error())](RuntimeSession& s) { s.endJob(why); };
               MeasuredProfile profile{
                   {},
                   found->edge_engine(),
                   found->cloud_engine(),
                   {Seconds(found->edge_fixed_seconds()), Seconds(found->cloud_fixed_seconds())}};
               double times = 0, spreads = 0;
               for (const auto& layer : found->layers()) {
                   profile.layers.push_back(
                       {layer.layer(), Seconds(layer.edge_seconds()), Seconds(layer.cloud_seconds()),
                        Bytes(static_cast<double>(layer.output_bytes())), layer.output_measured()});
                   times += layer.edge_seconds() + layer.cloud_seconds();
                   spreads += layer.edge_spread_seconds() + layer.cloud_spread_seconds();
               }
               const RuntimeState::ProfileQuality quality{found->scaling_residual(),
                                                          times > 0 ? spreads / times : 0};
               return [profile = std::move(profile), quality](RuntimeSession& s) {
                   s.profile_ = profile;
                   s.state_.profile = quality;
                   s.endJob({});
                   emit s.profiled();
               };
           });
}

void RuntimeSession::probe() {
    if (lacks())
        return;
    runJob(
        tr("Measuring the bandwidth"), [](const EdgeClient& client, const std::stop_token& stop) -> Answer {
            const auto found = client.probe(probeRounds, Seconds(120), stop);
            if (!found)
                return [why = textOf(found.error())](RuntimeSession& s) { s.endJob(why); };
            MeasuredLink link{BitsPerSecond(found->bits_per_second()), Seconds(found->rtt_seconds()), {}, {}};
            if (found->transfer_factor() > 0)
                link.overhead = found->transfer_factor();
            if (found->downlink_bits_per_second() > 0)
                link.downlink = BitsPerSecond(found->downlink_bits_per_second());
            return [link, spread = found->spread()](RuntimeSession& s) {
                s.state_.transferOverhead = link.overhead;
                s.state_.bandwidth = link.bandwidth;
                s.state_.downlink = link.downlink;
                s.state_.bandwidthSpread = spread;
                s.endJob({});
                emit s.probed(link);
            };
        });
}

void RuntimeSession::start(double framesPerSecond) {
    if (state_.link != RuntimeState::Link::Connected || lacks())
        return;
    askedRate_ = framesPerSecond > 0 ? std::optional(framesPerSecond) : std::nullopt;
    run([framesPerSecond](const EdgeClient& client, const std::stop_token&) -> Answer {
        const auto issue = client.startStream(framesPerSecond, 0);
        return [why = issue ? textOf(*issue) : QString()](RuntimeSession& s) {
            s.state_.trouble = why;
            s.state_.streaming = why.isEmpty();
            emit s.changed();
        };
    });
}

void RuntimeSession::stop() {
    if (state_.link != RuntimeState::Link::Connected)
        return;
    run([](const EdgeClient& client, const std::stop_token&) -> Answer {
        const auto stopped = client.stopStream();
        return [why = stopped ? QString() : textOf(stopped.error())](RuntimeSession& s) {
            s.state_.trouble = why;
            s.state_.streaming = !why.isEmpty();
            emit s.changed();
        };
    });
}

void RuntimeSession::cancel() {
    job_.request_stop();
}

} // namespace cutpoint
