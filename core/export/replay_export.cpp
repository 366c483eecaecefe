// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/replay_export.h"

#include "core/export/csv_text.h"
#include "core/export/json_text.h"
#include "core/export/study_csv.h"

namespace cutpoint {

using namespace json_text;

namespace {

/// How many frames ran under each of the lane's plans, as far as its changes are kept.
std::vector<std::int64_t> framesByPlan(const ReplayLane& lane) {
    std::vector<std::int64_t> frames(lane.plans.size(), 0);
    for (std::size_t i = 0; i < lane.changes.size(); ++i) {
        const std::int64_t end =
            i + 1 < lane.changes.size() ? lane.changes[i + 1].frame : lane.summary.frames;
        frames[lane.changes[i].plan] += end - lane.changes[i].frame;
    }
    return frames;
}

} // namespace

std::string replayCsvHeader() {
    return "policy,frame,arrival_s,edge_start_s,edge_end_s,send_start_s,send_end_s,cloud_start_s,"
           "cloud_end_s,cut_after,queue\n";
}

std::string replayCsvRow(const LayerGraph& graph, const ReplayLane& lane, const ReplayFrame& one) {
    const SimulatedFrame& f = one.frame;
    std::string text = std::string(replayPolicyWord(lane.policy)) + ',' + std::to_string(one.number);
    for (const Seconds t :
         {f.arrival, f.edgeStart, f.edgeEnd, f.sendStart, f.sendEnd, f.cloudStart, f.cloudEnd})
        text += ',' + numberField(t.value);
    return text + ',' + cutField(graph, lane.plans[f.plan].cut) + ',' + std::to_string(one.frame.queue) +
           '\n';
}

std::string replayJson(const Problem& problem, const Replay& replay, const Issues& issues) {
    const PipelineWorld& world = replay.world();
    Json policies = Json::array();
    for (const ReplayLane& lane : replay.lanes()) {
        const ReplaySummary& s = lane.summary;
        Json plans = Json::array();
        const auto frames = framesByPlan(lane);
        for (std::size_t i = 0; i < lane.plans.size(); ++i)
            plans.push_back({{"cut", names(*problem.graph, lane.plans[i].cut)}, {"frames", frames[i]}});
        policies.push_back({{"policy", replayPolicyWord(lane.policy)},
                            {"frames", s.frames},
                            {"latency_median_s", number(s.median.value)},
                            {"latency_p95_s", number(s.p95.value)},
                            {"latency_max_s", number(s.worst.value)},
                            {"latency_mean_s", number(s.mean.value)},
                            {"frames_per_s", number(s.framesPerSecond)},
                            {"switches", s.switches},
                            {"queue_max", s.mostWaiting},
                            {"late", s.late},
                            {"searches", lane.searches},
                            {"plans", std::move(plans)}});
    }
    Json with = settings(problem);
    with["bandwidth_bit_s"] = nullptr;
    with["fps"] = number(world.rate.mean());
    with["knowledge"] = world.knowledge == Knowledge::Instant ? "instant" : "transfers";
    with["switch_time_s"] = number(world.switchTime.value);
    return printed({{"format", "cutpoint-replay"},
                    {"version", 1},
                    {"model", problem.graph->name()},
                    {"layers", problem.graph->size()},
                    {"trace",
                     {{"format", world.trace.format()},
                      {"duration_s", number(world.trace.duration().value)},
                      {"mean_bit_s", number(world.trace.mean().value)}}},
                    {"frames", replay.frameCount()},
                    {"policies", std::move(policies)},
                    {"settings", std::move(with)},
                    {"issues", issueList(issues)}});
}

} // namespace cutpoint
