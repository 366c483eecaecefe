// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/json_text.h"

#include "core/model/query_json.h"

#include <cmath>

namespace cutpoint::json_text {
namespace {

const char* severityWord(Severity severity) {
    switch (severity) {
    case Severity::Info:
        return "info";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        break;
    }
    return "error";
}

} // namespace

Json number(double x) {
    return std::isfinite(x) ? Json(x) : Json(nullptr);
}

Json names(const LayerGraph& graph, const std::vector<LayerId>& layers) {
    Json list = Json::array();
    for (LayerId v : layers)
        list.push_back(graph.layer(v).name);
    return list;
}

Json certificate(const Solution& solution) {
    const bool energy = solution.objective == Objective::Energy;
    Json json{{"status", certificateWord(solution.certificate.status)},
              {"lower_bound_s", energy ? Json(nullptr) : number(solution.certificate.lowerBound)},
              {"gap", number(solution.certificate.gap)}};
    if (energy)
        json["lower_bound_j"] = number(solution.certificate.lowerBound);
    return json;
}

void addCosts(Json& object, const Plan& plan) {
    object["t_edge_s"] = number(plan.times.edge.value);
    object["t_transfer_s"] = number(plan.times.transfer.value);
    object["t_cloud_s"] = number(plan.times.cloud.value);
    object["latency_s"] = number(plan.times.latency().value);
    object["max_stage_s"] = number(plan.times.maxStage().value);
    object["transfer_bytes"] = number(plan.transferBytes.value);
}

Json issueList(const Issues& issues) {
    Json list = Json::array();
    for (const Issue& issue : issues)
        list.push_back({{"severity", severityWord(issue.severity)},
                        {"code", issue.code.word()},
                        {"where", issue.where()},
                        {"message", issue.message.text()},
                        {"fix", issue.fix.text()}});
    return list;
}

Json settings(const Problem& problem) {
    Json json{{"edge_device", problem.profile.edgeDevice}, {"cloud_device", problem.profile.cloudDevice}};
    writeSettings(json, problem);
    Json pins = Json::object();
    for (LayerId v = 0; v < problem.graph->size(); ++v)
        if (problem.pin(v) != Pin::Free)
            pins[problem.graph->layer(v).name] = problem.pin(v) == Pin::Edge ? "edge" : "cloud";
    json["pins"] = pins;
    return json;
}

void addFrontierBuild(Json& object, const std::optional<FrontierBuild>& frontier) {
    object["frontier_points"] = frontier ? frontier->points : 0;
    object["frontier_build_us"] = frontier ? Json(microseconds(frontier->time)) : Json(nullptr);
}

std::string printed(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

} // namespace cutpoint::json_text
