// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/frontier_export.h"

#include "core/export/csv_text.h"
#include "core/export/json_text.h"

namespace cutpoint {

using namespace json_text;

std::string frontierCsv(const Problem& problem, const Frontier& frontier, bool withTimes) {
    std::string text = "t_edge_s,transfer_bytes,t_cloud_s,sent_layers";
    text += withTimes ? ",t_transfer_s,latency_s,max_stage_s,cut\n" : ",cut\n";
    for (std::size_t i = 0; i < frontier.size(); ++i) {
        const Plan plan = frontier.plan(i, problem);
        text += numberField(plan.times.edge.value) + ',' + numberField(plan.transferBytes.value) + ',' +
                numberField(plan.times.cloud.value) + ',' + std::to_string(plan.cut.size()) + ',';
        if (withTimes)
            text += numberField(plan.times.transfer.value) + ',' + numberField(plan.times.latency().value) +
                    ',' + numberField(plan.times.maxStage().value) + ',';
        text += layersField(*problem.graph, plan.cut) + '\n';
    }
    return text;
}

std::string frontierJson(const Problem& problem, const Frontier& frontier, bool withTimes,
                         std::chrono::nanoseconds buildTime, const Issues& issues) {
    const LayerGraph& graph = *problem.graph;
    Json points = Json::array();
    for (std::size_t i = 0; i < frontier.size(); ++i) {
        const Plan plan = frontier.plan(i, problem);
        Json point{{"t_edge_s", number(plan.times.edge.value)},
                   {"transfer_bytes", number(plan.transferBytes.value)},
                   {"t_cloud_s", number(plan.times.cloud.value)}};
        if (withTimes) {
            point["t_transfer_s"] = number(plan.times.transfer.value);
            point["latency_s"] = number(plan.times.latency().value);
            point["max_stage_s"] = number(plan.times.maxStage().value);
        }
        point["cut"] = names(graph, plan.cut);
        points.push_back(std::move(point));
    }
    Json with = settings(problem);
    if (!withTimes)
        with["bandwidth_bit_s"] = nullptr;
    Json json{
        {"format", "cutpoint-frontier"}, {"version", 1}, {"model", graph.name()}, {"layers", graph.size()}};
    addFrontierBuild(json, FrontierBuild{frontier.size(), buildTime});
    json["points"] = std::move(points);
    json["settings"] = std::move(with);
    json["issues"] = issueList(issues);
    return printed(json);
}

std::string breakpointsJson(const Problem& problem, const std::vector<BestFrom>& best, const Issues& issues) {
    const LayerGraph& graph = *problem.graph;
    Json list = Json::array();
    Problem here = problem;
    for (std::size_t i = 1; i < best.size(); ++i) {
        here.network.bandwidth = best[i].from;
        const auto side = [&](const BestFrom& range) {
            const Plan plan = *evaluatePlan(here, range.sides);
            Json object{{"cut", names(graph, plan.cut)}};
            addCosts(object, plan);
            return object;
        };
        list.push_back({{"bandwidth_bit_s", number(best[i].from.value)},
                        {"below", side(best[i - 1])},
                        {"above", side(best[i])}});
    }
    Json with = settings(problem);
    with["bandwidth_bit_s"] = nullptr;
    return printed({{"format", "cutpoint-breakpoints"},
                    {"version", 1},
                    {"model", graph.name()},
                    {"layers", graph.size()},
                    {"objective", objectiveWord(Objective::Latency)},
                    {"breakpoints", std::move(list)},
                    {"settings", std::move(with)},
                    {"issues", issueList(issues)}});
}

} // namespace cutpoint
