// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/plan_json.h"

#include "core/cost/device.h"
#include "core/cost/scaled_estimate.h"
#include "core/export/json_text.h"
#include "core/model/graph_digest.h"
#include "core/model/ties.h"

namespace cutpoint {

using namespace json_text;

namespace {

/// How much of a side was measured, and what its other estimates were multiplied by.
Json coverage(const Problem& problem, ProfileSide side) {
    const bool edge = side == ProfileSide::Edge;
    return {{"measured_share", number(measuredShare(*problem.graph, problem.profile, side))},
            {"scaled_by", number(edge ? problem.profile.edgeScaledBy : problem.profile.cloudScaledBy)}};
}

} // namespace

std::string planJson(const Problem& problem, const Solution& solution, const Issues& issues,
                     const std::optional<NextCut>& next, const std::optional<DshGrid>& grid) {
    const LayerGraph& graph = *problem.graph;
    const Plan& plan = solution.plan;
    Json edge = Json::array(), cloud = Json::array();
    for (LayerId v : graph.topologicalOrder())
        (plan.onEdge(v) ? edge : cloud).push_back(graph.layer(v).name);

    Issues all = issues;
    all.insert(all.end(), solution.issues.begin(), solution.issues.end());
    Json json{{"format", "cutpoint-plan"},
              {"version", 1},
              {"model", graph.name()},
              {"layers", graph.size()},
              {"graph_digest", graphDigest(graph)},
              {"objective", objectiveWord(solution.objective)},
              {"algorithm", algorithmWord(solution.algorithm)},
              {"certificate", certificate(solution)},
              {"edge", edge},
              {"cut", names(graph, plan.cut)},
              {"cloud", cloud}};
    if (const auto among = restrictionWords(problem); !among.empty())
        json["certificate"]["among"] = among;
    addCosts(json, plan);
    const FixedShare fixed = fixedShare(problem, plan.sides);
    json["fixed"] = {
        {"edge_s", fixed.edge.value}, {"transfer_s", fixed.transfer.value}, {"cloud_s", fixed.cloud.value}};
    json["unknown_sizes"] = names(graph, unknownSizes(problem));
    json["edge_parameter_bytes"] = number(plan.edgeParameterBytes.value);
    json["solve_us"] = microseconds(solution.solveTime);
    json["profile"] = {{"edge", coverage(problem, ProfileSide::Edge)},
                       {"cloud", coverage(problem, ProfileSide::Cloud)}};
    json["settings"] = settings(problem);
    json["issues"] = issueList(all);
    if (solution.objective == Objective::Energy)
        json["energy_j"] = number(solution.value);
    if (next)
        json["margin"] = {{"relative", number(next->relative)},
                          {"increase_s", number(next->increase.value)},
                          {"latency_s", number(next->plan.times.latency().value)},
                          {"cut", names(graph, next->plan.cut)}};
    if (grid)
        json["dsh"] = {{"cells_asked", number(grid->cellsAsked)}, {"cells_first", grid->cellsFirst},
                       {"cells_visited", grid->cellsVisited},     {"rounds", grid->rounds},
                       {"is_geometric", grid->isGeometric},       {"is_complete", grid->isComplete}};
    return printed(json);
}

std::string devicesJson() {
    Json list = Json::array();
    for (const Device& d : devices())
        list.push_back({{"name", d.name},
                        {"title", d.title},
                        {"flop_per_s", number(d.flopsPerSecond)},
                        {"bytes_per_s", number(d.bytesPerSecond)},
                        {"layer_overhead_s", number(d.overheadSeconds)},
                        {"calibration", d.calibration}});
    return printed({{"format", "cutpoint-devices"}, {"version", 1}, {"devices", std::move(list)}});
}

std::string convertedJson(const LayerGraph& graph, const std::string& file, const Issues& issues) {
    return printed({{"format", "cutpoint-converted"},
                    {"version", 1},
                    {"file", file},
                    {"model", graph.name()},
                    {"layers", graph.size()},
                    {"links", graph.links().size()},
                    {"issues", issueList(issues)}});
}

std::string issuesJson(const Issues& issues) {
    return printed(issueList(issues));
}

std::string infoJson(const LayerGraph& graph, const Issues& issues, const Profile& profile,
                     const ShownTimes& shown) {
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
        const LayerProfile& times = profile.layers[v];
        if (shown.edge) {
            layers.back()["edge_s"] = number(times.edge.value);
            layers.back()["edge_from"] = provenanceWord(times.edgeFrom);
        }
        if (shown.cloud) {
            layers.back()["cloud_s"] = number(times.cloud.value);
            layers.back()["cloud_from"] = provenanceWord(times.cloudFrom);
        }
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
