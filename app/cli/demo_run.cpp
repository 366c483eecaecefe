// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo_run.h"

#include "core/adapt/bandwidth_estimate.h"
#include "core/model/quantity_text.h"
#include "core/model/statistics.h"
#include "core/partition/solve.h"
#include "core/process/sibling_program.h"
#include "core/runtime/edge/edge_event.h"
#include "core/runtime/edge/edge_model.h"
#include "core/runtime/edge/watched_stream.h"
#include "core/runtime/service/channel.h"
#include "core/runtime/service/sentence_message.h"

#include <algorithm>
#include <fmt/format.h>

namespace cutpoint {
namespace {

/// Answers come back on the faster half of an access link.
/// The most a frame may spend in transfer and cloud.
constexpr Seconds frameDeadline(60);

Issue demoIssue(IssueCode code, Sentence message, Sentence fix) {
    return {Severity::Error, code, "", 0, "", std::move(message), std::move(fix)};
}

} // namespace

Result<std::unique_ptr<Demo>> Demo::start(DemoOptions options, Progress progress) {
    std::unique_ptr<Demo> demo(new Demo(std::move(options), std::move(progress)));
    if (auto issue = demo->startAgents())
        return *issue;
    return demo;
}

std::optional<Issue> Demo::startAgents() {
    const std::string agent = siblingProgram("cutpoint-agent"), threads = std::to_string(options_.threads);
    progress_(say("starting the cloud, the link and the edge"));
    auto cloud = ChildProcess::start({agent, "cloud", "--listen", "127.0.0.1:0", "--engine", options_.engine,
                                      "--threads", threads, "--log-level", "warning", "--with-parent"});
    if (!cloud)
        return cloud.error();
    cloud_ = *std::move(cloud);
    const std::string cloudAddress = cloud_->waitForLine("listening ", Seconds(20));
    if (cloudAddress.empty())
        return demoIssue(code::AgentFailed, say("The cloud agent did not start."),
                         say("See its message above."));
    const BandwidthTrace open(BitsPerSecond(1e11));
    auto link = ShapedLink::start({"127.0.0.1:0", cloudAddress, open, open, Seconds(0)});
    if (!link)
        return link.error();
    link_ = *std::move(link);
    auto edge = ChildProcess::start(
        {agent, "edge", "--listen", "127.0.0.1:0", "--cloud", fmt::format("127.0.0.1:{}", link_->port()),
         "--model", options_.model, "--engine", options_.engine, "--threads", threads, "--slowdown",
         fmt::format("{}", options_.slowdown), "--deadline", fmt::format("{}s", frameDeadline.value),
         "--log-level", "warning", "--with-parent"});
    if (!edge)
        return edge.error();
    edge_ = *std::move(edge);
    ChannelOptions channel;
    channel.target = edge_->waitForLine("listening ", Seconds(60));
    if (channel.target.empty())
        return demoIssue(code::AgentFailed, say("The edge agent did not start."),
                         say("See its message above."));
    auto opened = openChannel(channel);
    if (!opened)
        return opened.error();
    client_ = std::make_unique<EdgeClient>(*std::move(opened));
    return std::nullopt;
}

void Demo::setRate(bool limited) {
    const BitsPerSecond rate = limited ? options_.bandwidth : BitsPerSecond(1e11);
    const BitsPerSecond down = limited ? options_.downlink.value_or(rate * downOverUp) : rate;
    link_->setRate(BandwidthTrace(rate), BandwidthTrace(down));
}

Result<Problem> Demo::profile(DemoReport& report) {
    const auto model = EdgeModel::read(options_.model);
    if (!model)
        return model.error();
    report.modelName = model->graph->name();
    setRate(false);
    const auto measured = client_->profile(options_.repeats, [&](const edge::v1::ProfileProgress& step) {
        progress_(say("profiling %1/%2: %3", step.done(), step.total(),
                      sentenceOf(step.told_stage(), step.stage())));
    });
    if (!measured)
        return measured.error();
    report.edgeEngine = measured->edge_engine();
    report.cloudEngine = measured->cloud_engine();
    report.profileResidual = measured->scaling_residual();
    Profile profile = emptyProfile(*model->graph);
    for (const auto& row : measured->layers())
        if (const LayerId v = model->graph->find(row.layer()); v >= 0) {
            LayerProfile& layer = profile.layers[static_cast<std::size_t>(v)];
            layer.edge = Seconds(row.edge_seconds());
            layer.cloud = Seconds(row.cloud_seconds());
            layer.edgeFrom = layer.cloudFrom = Provenance::Measured;
        }
    Problem problem = makeProblem(model->graph, std::move(profile));
    problem.fixed =
        report.fixed = {Seconds(measured->edge_fixed_seconds()), Seconds(measured->cloud_fixed_seconds())};
    setRate(true);
    progress_(say("probing the link"));
    const auto probe = client_->probe(5);
    if (!probe)
        return probe.error();
    report.probed = BitsPerSecond(probe->bits_per_second());
    report.probeSpread = probe->spread();
    report.rtt = Seconds(probe->rtt_seconds());
    report.transferOverhead = probe->transfer_factor() > 0 ? probe->transfer_factor() : 1;
    problem.network = {report.probed, report.rtt, {}, report.transferOverhead};
    if (probe->downlink_bits_per_second() > 0)
        problem.network.downlink = report.probedDown = BitsPerSecond(probe->downlink_bits_per_second());
    return problem;
}

Result<std::vector<edge::v1::FrameRecord>> Demo::stream(double fps, int frames, Seconds patience) {
    std::vector<edge::v1::FrameRecord> records;
    std::optional<Issue> trouble;
    const auto lost = watchStream(
        *client_, fps, frames,
        [&](const edge::v1::WatchUpdate& update) {
            if (update.has_frame())
                records.push_back(update.frame());
            if (update.has_event() && update.event().kind() == "frame-failed")
                trouble = demoIssue(code::FrameFailed, eventSentence(update.event()),
                                    say("See the edge's messages."));
            return !trouble && records.size() < static_cast<std::size_t>(frames);
        },
        patience);
    if (!trouble)
        trouble = lost;
    if (const auto stopped = client_->stopStream(); !stopped && !trouble)
        trouble = stopped.error();
    if (!trouble && records.empty())
        trouble = demoIssue(code::NoRecords, say("The edge's records of its frames were lost."),
                            say("Leave the machine's processors to the demo."));
    if (trouble)
        return *trouble;
    return records;
}

std::optional<Issue> Demo::measure(const Problem& problem, const Plan& plan, DemoRow& row) {
    edge::v1::DeployRequest request;
    for (LayerId v = 0; v < problem.graph->size(); ++v)
        *(plan.onEdge(v) ? request.add_edge_layers() : request.add_cloud_layers()) =
            problem.graph->layer(v).name;
    request.set_label(algorithmWord(row.algorithm));
    setRate(false);
    const auto deployed = client_->deploy(request);
    setRate(true);
    if (!deployed)
        return deployed.error();
    // A fifth of the frames far apart, so that none waits for another, then the rest back to back.
    const int apart = std::max(3, options_.frames / 5), rest = std::max(5, options_.frames - apart);
    // Several times what a frame should take, and what the edge waits for a cloud at the most.
    const Seconds patience(frameDeadline.value + 10 * plan.times.latency().value);
    const auto calm = stream(0.7 / plan.times.latency().value, apart, patience);
    if (!calm)
        return calm.error();
    const auto busy = stream(0, rest, patience);
    if (!busy)
        return busy.error();
    std::vector<double> latency, edge, transfer, cloud;
    for (const auto& frame : *calm) {
        latency.push_back(frame.latency_seconds());
        edge.push_back(frame.edge_seconds());
        transfer.push_back(frame.transfer_seconds());
        cloud.push_back(frame.cloud_seconds() + frame.back_seconds());
    }
    row.measuredLatency = Seconds(medianOf(latency));
    row.measured = {Seconds(medianOf(edge)), Seconds(medianOf(transfer)), Seconds(medianOf(cloud))};
    // From the first answer on, the pipeline is full.
    double first = busy->front().done_seconds(), last = first;
    for (const auto& frame : *busy) {
        first = std::min(first, frame.done_seconds());
        last = std::max(last, frame.done_seconds());
    }
    row.measuredFps = last > first ? static_cast<double>(busy->size() - 1) / (last - first) : 0;
    return std::nullopt;
}

Result<DemoReport> Demo::run() {
    DemoReport report;
    auto profiled = profile(report);
    if (!profiled)
        return profiled.error();
    Problem problem = *std::move(profiled);
    const auto cloudOnly = solveCloudOnly(problem, Objective::Latency);
    if (!cloudOnly)
        return cloudOnly.error();
    const StageTimes all = cloudOnly->plan.times;
    report.cloudBudget = options_.cloudBudget.value_or((all.transfer + all.cloud) / 2);
    std::vector<Plan> plans;
    using enum Algorithm;
    for (const Algorithm algorithm : {EdgeOnly, CloudOnly, Neurosurgeon, Dsl, Dsh, Dsccs}) {
        problem.limits.cloudBudget.reset();
        if (algorithm == Dsccs)
            problem.limits.cloudBudget = report.cloudBudget;
        const Objective objective = algorithm == Dsh     ? Objective::Throughput
                                    : algorithm == Dsccs ? Objective::Budget
                                                         : Objective::Latency;
        const auto solution = solve(problem, objective, algorithm);
        if (!solution)
            return solution.error();
        const Plan& plan = solution->plan;
        DemoRow row;
        for (std::size_t i = 0; i < plans.size(); ++i)
            if (plans[i].sides == plan.sides) {
                row = report.rows[i];
                row.sameAsEarlier = true;
            }
        row.algorithm = algorithm;
        if (!row.sameAsEarlier) {
            row.predicted = plan.times;
            row.onEdge =
                static_cast<std::size_t>(std::count(plan.sides.begin(), plan.sides.end(), Side::Edge));
            for (const LayerId v : plan.cut)
                row.cut.push_back(problem.graph->layer(v).name);
            progress_(say("%1: streaming %2 frames, predicted latency %3", algorithmWord(algorithm),
                          options_.frames, plan.times.latency()));
            if (auto issue = measure(problem, plan, row))
                return *issue;
        }
        plans.push_back(plan);
        report.rows.push_back(std::move(row));
    }
    return report;
}

} // namespace cutpoint
