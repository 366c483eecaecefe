// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/edge_service.h"

#include "core/model/graph_digest.h"
#include "core/runtime/edge/plan_check_report.h"
#include "core/runtime/service/sentence_message.h"
#include "core/runtime/service/status.h"

#include <array>
#include <cmath>
#include <string_view>

namespace cutpoint {
namespace {

grpc::Status refusalOf(const Issue& issue) {
    using enum grpc::StatusCode;
    struct Row {
        code::Word code;
        grpc::StatusCode status;
    };
    constexpr std::array<Row, 15> kStatuses{{{code::UnknownLayer, INVALID_ARGUMENT},
                                             {code::BadOption, INVALID_ARGUMENT},
                                             {code::NotADownset, INVALID_ARGUMENT},
                                             {code::BadPlan, INVALID_ARGUMENT},
                                             {code::BadNumber, INVALID_ARGUMENT},
                                             {code::CloudUnreachable, UNAVAILABLE},
                                             {code::CloudBusy, RESOURCE_EXHAUSTED},
                                             {code::FrameTooLarge, FAILED_PRECONDITION},
                                             {code::CloudLate, UNAVAILABLE},
                                             {code::ProbeFailed, UNAVAILABLE},
                                             {code::Cancelled, CANCELLED},
                                             {code::Busy, ABORTED},
                                             {code::EngineFailed, INTERNAL},
                                             {code::NoEngine, INTERNAL},
                                             {code::TooManyWatchers, RESOURCE_EXHAUSTED}}};
    grpc::StatusCode status = FAILED_PRECONDITION;
    for (const Row& row : kStatuses)
        if (row.code == issue.code)
            status = row.status;
    return {status, issue.code.word() + ": " + issue.text(), detailsOf(issue, status)};
}

grpc::Status refuse(IssueCode code, Sentence message, Sentence fix) {
    return refusalOf({Severity::Error, code, "", 0, "", message, fix});
}

/// What is wrong with the plan of a check or a deployment before anyone looks at its layers.
template <class Request>
grpc::Status refusePlan(const Request& request, const EdgeModel& model) {
    if (!request.model_digest().empty() && request.model_digest() != model.digest)
        return refuse(code::OtherModel,
                      say("The plan is for another model than the one that runs on the edge."),
                      say("Open the edge's model, or start the edge with the plan's."));
    if (!request.graph_digest().empty() && request.graph_digest() != graphDigest(*model.graph))
        return refuse(
            code::OtherModel,
            say("The plan is for another model than the one that runs on the edge: its layers, links "
                "or shapes differ."),
            say("Open the edge's model, or start the edge with the plan's."));
    if (request.edge_layers().empty() && request.cloud_layers().empty())
        return refuse(code::BadPlan, say("The plan names no layer."), say("Give the layers of both sides."));
    return grpc::Status::OK;
}

/// Asks for a stop when the client has left.
class ClientGone {
public:
    explicit ClientGone(grpc::ServerContext& context, std::stop_token service)
        : thread_([this, &context, service = std::move(service)](const std::stop_token& over) {
              std::unique_lock lock(mutex_);
              while (!over.stop_requested() && !source_.stop_requested()) {
                  if (context.IsCancelled() || service.stop_requested())
                      source_.request_stop();
                  tick_.wait_for(lock, over, std::chrono::milliseconds(50), [] { return false; });
              }
          }) {}
    std::stop_token token() const { return source_.get_token(); }

private:
    std::stop_source source_;
    std::mutex mutex_;
    std::condition_variable_any tick_;
    std::jthread thread_;
};

} // namespace

EdgeService::EdgeService(EdgeAgent& agent, CallGuard guard, std::string cloudTarget, std::string version,
                         bool adaptive)
    : agent_(agent), guard_(std::move(guard)), cloudTarget_(std::move(cloudTarget)),
      version_(std::move(version)), adaptive_(adaptive) {}

grpc::Status EdgeService::Describe(grpc::ServerContext* context, const edge::v1::DescribeRequest*,
                                   edge::v1::DescribeResponse* response) {
    if (auto refused = guard_.admit(*context); !refused.ok())
        return refused;
    const EdgeModel& model = agent_.model();
    response->set_version(version_);
    response->set_model_name(model.graph->name());
    response->set_model_digest(model.digest);
    response->set_engine(agent_.engineDescription());
    response->set_cloud_target(cloudTarget_);
    response->set_cloud_reachable(agent_.cloudReachable());
    response->set_streaming(agent_.streaming());
    response->set_synthetic_weights(model.runnable.syntheticWeights);
    for (const std::string& layer : agent_.wantedEdgeLayers())
        response->add_edge_layers(layer);
    const Sentence label = agent_.planLabel();
    response->set_plan_label(label);
    *response->mutable_told_plan_label() = messageOf(label);
    response->set_alone(agent_.isAlone());
    response->set_frames_per_second(agent_.framesPerSecond());
    response->set_slowdown(agent_.options().slowdown);
    response->set_adaptive(adaptive_);
    for (const Layer& layer : model.graph->layers())
        response->add_all_layers(layer.name);
    response->set_graph_digest(graphDigest(*model.graph));
    return grpc::Status::OK;
}

grpc::Status EdgeService::Profile(grpc::ServerContext* context, const edge::v1::ProfileRequest* request,
                                  grpc::ServerWriter<edge::v1::ProfileProgress>* writer) {
    if (auto refused = guard_.admit(*context); !refused.ok())
        return refused;
    if (request->repeats() < 0 || request->repeats() > 1000)
        return refuse(code::BadNumber, say("The number of repeats is not between 0 and 1000."),
                      say("Give 0 for the default."));
    const ClientGone gone(*context, stop_.get_token());
    const auto measured = agent_.profile(
        request->repeats(),
        [&](const Sentence& stage, int done, int total) {
            edge::v1::ProfileProgress progress;
            progress.set_stage(stage);
            *progress.mutable_told_stage() = messageOf(stage);
            progress.set_done(done);
            progress.set_total(total);
            writer->Write(progress);
        },
        gone.token());
    if (!measured)
        return refusalOf(measured.error());
    edge::v1::ProfileProgress last;
    last.set_stage(say("done"));
    *last.mutable_told_stage() = messageOf(say("done"));
    last.set_done(1);
    last.set_total(1);
    for (LayerId v = 0; v < agent_.model().graph->size(); ++v) {
        const ProfileRun::Row& row = measured->layers[static_cast<std::size_t>(v)];
        auto& layer = *last.add_layers();
        layer.set_layer(agent_.model().graph->layer(v).name);
        layer.set_edge_seconds(row.edge.value);
        layer.set_edge_spread_seconds(row.edgeSpread.value);
        layer.set_cloud_seconds(row.cloud.value);
        layer.set_cloud_spread_seconds(row.cloudSpread.value);
        layer.set_output_bytes(static_cast<std::int64_t>(row.output.value));
        layer.set_output_measured(row.outputMeasured);
    }
    last.set_edge_engine(measured->edgeEngine);
    last.set_cloud_engine(measured->cloudEngine);
    last.set_edge_whole_seconds(measured->edgeWhole.value);
    last.set_cloud_whole_seconds(measured->cloudWhole.value);
    last.set_scaling_residual(measured->residual);
    last.set_edge_fixed_seconds(measured->fixed.edge.value);
    last.set_cloud_fixed_seconds(measured->fixed.cloud.value);
    writer->Write(last);
    return grpc::Status::OK;
}

grpc::Status EdgeService::ProbeBandwidth(grpc::ServerContext* context, const edge::v1::ProbeRequest* request,
                                         edge::v1::ProbeResponse* response) {
    if (auto refused = guard_.admit(*context); !refused.ok())
        return refused;
    if (request->rounds() < 0 || request->rounds() > 100)
        return refuse(code::BadNumber, say("The number of rounds is not between 0 and 100."),
                      say("Give 0 for the default."));
    const ClientGone gone(*context, stop_.get_token());
    const auto estimate = agent_.probe(request->rounds(), gone.token());
    if (!estimate)
        return refusalOf(estimate.error());
    response->set_bits_per_second(estimate->bandwidth.value);
    response->set_spread(estimate->spread);
    response->set_rtt_seconds(estimate->rtt.value);
    response->set_small_bytes(estimate->smallBytes);
    response->set_large_bytes(estimate->largeBytes);
    response->set_rounds(estimate->rounds);
    response->set_transfer_factor(estimate->transferFactor);
    response->set_transfer_bytes(estimate->transferBytes);
    response->set_downlink_bits_per_second(estimate->downlink.value_or(BitsPerSecond(0)).value);
    response->set_downlink_spread(estimate->downlinkSpread);
    return grpc::Status::OK;
}

grpc::Status EdgeService::CheckPlan(grpc::ServerContext* context, const edge::v1::CheckRequest* request,
                                    grpc::ServerWriter<edge::v1::CheckProgress>* writer) {
    if (auto refused = guard_.admit(*context); !refused.ok())
        return refused;
    if (auto refused = refusePlan(*request, agent_.model()); !refused.ok())
        return refused;
    const std::vector<std::string> edge(request->edge_layers().begin(), request->edge_layers().end());
    const std::vector<std::string> cloud(request->cloud_layers().begin(), request->cloud_layers().end());
    const ClientGone gone(*context, stop_.get_token());
    const auto check = agent_.check(
        edge, cloud, request->spare_cloud(),
        [&](const Sentence& stage, int done, int total) {
            edge::v1::CheckProgress progress;
            progress.set_stage(stage);
            *progress.mutable_told_stage() = messageOf(stage);
            progress.set_done(done);
            progress.set_total(total);
            writer->Write(progress);
        },
        gone.token());
    if (!check)
        return refusalOf(check.error());
    edge::v1::CheckProgress last;
    last.set_stage(say("done"));
    *last.mutable_told_stage() = messageOf(say("done"));
    last.set_done(1);
    last.set_total(1);
    *last.mutable_report() = reportOf(*check);
    writer->Write(last);
    return grpc::Status::OK;
}

grpc::Status EdgeService::DeployPlan(grpc::ServerContext* context, const edge::v1::DeployRequest* request,
                                     edge::v1::DeployResponse* response) {
    if (auto refused = guard_.admit(*context); !refused.ok())
        return refused;
    if (auto refused = refusePlan(*request, agent_.model()); !refused.ok())
        return refused;
    const std::vector<std::string> edge(request->edge_layers().begin(), request->edge_layers().end());
    const std::vector<std::string> cloud(request->cloud_layers().begin(), request->cloud_layers().end());
    const ClientGone gone(*context, stop_.get_token());
    const auto sides = agent_.model().sidesOf(edge, cloud);
    if (!sides)
        return refusalOf(sides.error());
    const auto deployment =
        agent_.deploy(*sides, sentenceOf(request->told_label(), request->label()), gone.token());
    if (!deployment)
        return refusalOf(deployment.error());
    response->set_switch_seconds(deployment->switchTime.value);
    for (const std::string& tensor : deployment->cutTensors)
        response->add_cut_tensors(tensor);
    response->set_paused(deployment->paused);
    return grpc::Status::OK;
}

grpc::Status EdgeService::StartStream(grpc::ServerContext* context,
                                      const edge::v1::StartStreamRequest* request,
                                      edge::v1::StartStreamResponse*) {
    if (auto refused = guard_.admit(*context); !refused.ok())
        return refused;
    const double fps = request->frames_per_second();
    if (!(fps >= 0) || !(fps <= 1e5) || request->frames() < 0)
        return refuse(code::BadNumber, say("The sampling rate or the number of frames is out of range."),
                      say("Give a rate up to 100,000 frames/s."));
    const std::string& word = request->when_full();
    const auto whenFull = word.empty() ? Result<WhenFull>(agent_.options().whenFull) : whenFullFromWord(word);
    if (!whenFull)
        return refusalOf(whenFull.error());
    if (const auto issue = agent_.startStream(fps, request->frames(), *whenFull))
        return refusalOf(*issue);
    return grpc::Status::OK;
}

grpc::Status EdgeService::StopStream(grpc::ServerContext* context, const edge::v1::StopStreamRequest*,
                                     edge::v1::StopStreamResponse* response) {
    if (auto refused = guard_.admit(*context); !refused.ok())
        return refused;
    const Pipeline::Counts counts = agent_.stopStream();
    response->set_frames_in(counts.in);
    response->set_frames_done(counts.done);
    response->set_frames_dropped(counts.dropped);
    return grpc::Status::OK;
}

grpc::Status EdgeService::Watch(grpc::ServerContext* context, const edge::v1::WatchRequest*,
                                grpc::ServerWriter<edge::v1::WatchUpdate>* writer) {
    if (auto refused = guard_.admit(*context); !refused.ok())
        return refused;
    const auto watcher = agent_.hub().subscribe();
    if (!watcher)
        return refuse(code::TooManyWatchers, say("Too many clients watch already."),
                      say("Close one of them."));
    // Tells the client that it misses nothing from here on.
    context->AddInitialMetadata("watching", "1");
    writer->SendInitialMetadata();
    while (!context->IsCancelled() && !stop_.stop_requested())
        if (const auto update = watcher->next(Seconds(0.1)); update && !writer->Write(*update))
            break;
    return grpc::Status::OK;
}

} // namespace cutpoint
