// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/runtime/runtime_session.h"

#include "app/desktop/runtime/runtime_session_home.h"
#include "core/runtime/edge/edge_client.h"
#include "core/runtime/edge/repository_client.h"
#include "core/runtime/service/channel.h"
#include "core/runtime/service/sentence_message.h"

#include <algorithm>
#include <thread>

namespace cutpoint {
namespace {

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

void RuntimeSession::runJob(RuntimeState::Job::Kind job, Work work) {
    if (state_.link != RuntimeState::Link::Connected || state_.job)
        return;
    job_ = std::stop_source();
    state_.job = RuntimeState::Job{job, {}, 0, 0};
    state_.trouble = {};
    state_.news = {};
    emit changed();
    run([stop = job_.get_token(), act = std::move(work)](const EdgeClient& client,
                                                         const std::stop_token& gone) {
        std::stop_source either;
        const auto end = [&either] { either.request_stop(); };
        const std::stop_callback cancelled(stop, end), left(gone, end);
        return act(client, either.get_token());
    });
}

void RuntimeSession::endJob(RuntimeState::Trouble trouble) {
    state_.job.reset();
    state_.trouble = std::move(trouble);
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
        state_.trouble = channel.error();
        emit changed();
        return;
    }
    reached_ = std::make_shared<const RepositoryClient>(*channel);
    client_ = std::make_shared<const EdgeClient>(*std::move(channel));
    connection_ = std::stop_source();
    state_.link = RuntimeState::Link::Connecting;
    state_.trouble = {};
    state_.news = {};
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
        state_.news = RuntimeState::Note::StreamGoesOn;
    emit changed();
    emit planRuns();
}

void RuntimeSession::lose(RuntimeState::Trouble trouble) {
    disconnectFrom();
    state_.news = {}; // nobody knows
    state_.trouble = std::move(trouble);
    emit changed();
}

void RuntimeSession::describe() {
    run([](const EdgeClient& client, const std::stop_token&) -> Answer {
        const auto found = client.describe();
        if (!found && found.error().code == code::Unsupported)
            return [](RuntimeSession& s) { s.greetServer(); };
        if (!found)
            return [trouble = found.error()](RuntimeSession& s) { s.lose(trouble); };
        return [d = *found](RuntimeSession& s) {
            RuntimeState& state = s.state_;
            state.link = RuntimeState::Link::Connected;
            const std::string engine = d.engine();
            state.agent = {false,
                           {},
                           d.model_name(),
                           engine.substr(0, engine.find(',')),
                           d.slowdown(),
                           d.cloud_target(),
                           d.cloud_reachable()};
            state.streaming = d.streaming();
            state.adaptive = d.adaptive();
            state.syntheticWeights = d.synthetic_weights();
            s.model_ = d.model_name();
            s.layers_.assign(d.all_layers().begin(), d.all_layers().end());
            s.graphDigest_ = d.graph_digest();
            s.edgeLayers_.assign(d.edge_layers().begin(), d.edge_layers().end());
            state.alone = d.alone();
            if (d.frames_per_second() > 0)
                state.sourceRate = d.frames_per_second();
            state.plan = RuntimeState::Plan{state.plan && !state.plan->label.empty()
                                                ? state.plan->label
                                                : sentenceOf(d.told_plan_label(), d.plan_label()),
                                            s.edgeLayers_.size()};
            emit s.changed();
            emit s.planRuns();
        };
    });
}

void RuntimeSession::setPredicted(std::optional<StageTimes> times, std::optional<StageTimes> alone) {
    state_.predicted = times;
    state_.predictedAlone = alone;
    emit changed();
}

void RuntimeSession::setOtherModel(const std::optional<RuntimeState::OtherModel>& other) {
    if (state_.otherModel == other)
        return;
    state_.otherModel = other;
    emit changed();
}

RuntimeSession::Answer RuntimeSession::progressOf(RuntimeState::Job job) {
    return [job = std::move(job)](RuntimeSession& s) {
        if (!s.state_.job)
            return;
        s.state_.job = job;
        emit s.changed();
    };
}

void RuntimeSession::profile() {
    if (lacks())
        return;
    runJob(RuntimeState::Job::Kind::Profiling,
           [home = home_, generation = generation_](const EdgeClient& client,
                                                    const std::stop_token& stop) -> Answer {
               const auto found = client.profile(
                   profileRepeats,
                   [&](const edge::v1::ProfileProgress& progress) {
                       home->post(generation, progressOf({RuntimeState::Job::Kind::Profiling,
                                                          sentenceOf(progress.told_stage(), progress.stage()),
                                                          progress.done(), progress.total()}));
                   },
                   Seconds(1800), stop);
               if (!found)
                   return [why = found.error()](RuntimeSession& s) { s.endJob(why); };
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
        RuntimeState::Job::Kind::Probing,
        [](const EdgeClient& client, const std::stop_token& stop) -> Answer {
            const auto found = client.probe(probeRounds, Seconds(120), stop);
            if (!found)
                return [why = found.error()](RuntimeSession& s) { s.endJob(why); };
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
        return [issue](RuntimeSession& s) {
            s.state_.trouble = {};
            if (issue)
                s.state_.trouble = *issue;
            s.state_.streaming = !issue;
            emit s.changed();
        };
    });
}

void RuntimeSession::stop() {
    if (state_.link != RuntimeState::Link::Connected)
        return;
    run([](const EdgeClient& client, const std::stop_token&) -> Answer {
        const auto stopped = client.stopStream();
        return [stopped](RuntimeSession& s) {
            s.state_.trouble = {};
            if (!stopped)
                s.state_.trouble = stopped.error();
            s.state_.streaming = !stopped;
            emit s.changed();
        };
    });
}

void RuntimeSession::cancel() {
    job_.request_stop();
}

} // namespace cutpoint
