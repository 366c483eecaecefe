// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/plan_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace cutpoint {
namespace {

using Json = nlohmann::ordered_json;

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

/// JSON has no infinity; a transfer over a dead link is null.
Json number(double x) {
    return std::isfinite(x) ? Json(x) : Json(nullptr);
}

Json issueList(const Issues& issues) {
    Json list = Json::array();
    for (const Issue& issue : issues)
        list.push_back({{"severity", severityWord(issue.severity)},
                        {"code", issue.code},
                        {"where", issue.where()},
                        {"message", issue.message},
                        {"fix", issue.fix}});
    return list;
}

Json settings(const Problem& problem) {
    Json json{{"bandwidth_bit_s", number(problem.network.bandwidth.value)},
              {"rtt_s", problem.network.rtt.value},
              {"edge_device", problem.profile.edgeDevice},
              {"cloud_device", problem.profile.cloudDevice},
              {"edge_speed", problem.edgeSpeed},
              {"cloud_speed", problem.cloudSpeed},
              {"input_encoding", problem.inputEncoding}};
    const Limits& limits = problem.limits;
    json["fps"] = limits.samplingRate ? Json(limits.samplingRate->value) : Json(nullptr);
    json["cloud_budget_s"] = limits.cloudBudget ? number(limits.cloudBudget->value) : Json(nullptr);
    json["edge_memory_bytes"] = limits.edgeMemory ? number(limits.edgeMemory->value) : Json(nullptr);
    Json pins = Json::object();
    for (LayerId v = 0; v < problem.graph->size(); ++v)
        if (problem.pin(v) != Pin::Free)
            pins[problem.graph->layer(v).name] = problem.pin(v) == Pin::Edge ? "edge" : "cloud";
    json["pins"] = pins;
    return json;
}

std::string printed(const Json& json) {
    // Names come from files and may hold bytes that are not UTF-8; they are replaced, never thrown over.
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string planJson(const Problem& problem, const Solution& solution, const Issues& issues) {
    const LayerGraph& graph = *problem.graph;
    const Plan& plan = solution.plan;
    Json edge = Json::array(), cut = Json::array(), cloud = Json::array();
    for (LayerId v : graph.topologicalOrder())
        (plan.onEdge(v) ? edge : cloud).push_back(graph.layer(v).name);
    for (LayerId v : plan.cut)
        cut.push_back(graph.layer(v).name);

    const bool energy = solution.objective == Objective::Energy;
    Json certificate{{"status", certificateWord(solution.certificate.status)},
                     {"lower_bound_s", energy ? Json(nullptr) : number(solution.certificate.lowerBound)},
                     {"gap", number(solution.certificate.gap)}};
    if (energy)
        certificate["lower_bound_j"] = number(solution.certificate.lowerBound);

    Issues all = issues;
    all.insert(all.end(), solution.issues.begin(), solution.issues.end());
    Json json{{"format", "cutpoint-plan"},
              {"version", 1},
              {"model", graph.name()},
              {"layers", graph.size()},
              {"objective", objectiveWord(solution.objective)},
              {"algorithm", algorithmWord(solution.algorithm)},
              {"certificate", certificate},
              {"edge", edge},
              {"cut", cut},
              {"cloud", cloud},
              {"t_edge_s", number(plan.times.edge.value)},
              {"t_transfer_s", number(plan.times.transfer.value)},
              {"t_cloud_s", number(plan.times.cloud.value)},
              {"latency_s", number(plan.times.latency().value)},
              {"max_stage_s", number(plan.times.maxStage().value)},
              {"transfer_bytes", number(plan.transferBytes.value)},
              {"edge_parameter_bytes", number(plan.edgeParameterBytes.value)},
              {"solve_us", std::chrono::duration<double, std::micro>(solution.solveTime).count()},
              {"settings", settings(problem)},
              {"issues", issueList(all)}};
    if (energy)
        json["energy_j"] = number(solution.value);
    return printed(json);
}

std::string issuesJson(const Issues& issues) {
    return printed(issueList(issues));
}

std::string infoJson(const LayerGraph& graph, const Issues& issues) {
    Json layers = Json::array(), inputs = Json::array(), outputs = Json::array(), links = Json::array();
    for (LayerId v = 0; v < graph.size(); ++v) {
        const Layer& layer = graph.layer(v);
        Json producers = Json::array();
        for (LayerId u : graph.predecessors(v))
            producers.push_back(graph.layer(u).name);
        layers.push_back({{"name", layer.name},
                          {"type", layer.type},
                          {"output_shape", layer.outputShape},
                          {"output_bytes", number(layer.outputBytes.value)},
                          {"flops", number(layer.flops)},
                          {"parameter_bytes", number(layer.parameterBytes.value)},
                          {"inputs", producers}});
        if (layer.isInput)
            inputs.push_back(layer.name);
        if (layer.isOutput)
            outputs.push_back(layer.name);
    }
    for (const Link& link : graph.links())
        links.push_back({graph.layer(link.producer).name, graph.layer(link.consumer).name});
    return printed({{"format", "cutpoint-info"},
                    {"version", 1},
                    {"model", graph.name()},
                    {"layers", layers},
                    {"links", links},
                    {"inputs", inputs},
                    {"outputs", outputs},
                    {"issues", issueList(issues)}});
}

} // namespace cutpoint
