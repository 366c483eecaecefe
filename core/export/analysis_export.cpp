// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/analysis_export.h"

#include "core/export/csv_text.h"
#include "core/export/json_text.h"

namespace cutpoint {

using namespace json_text;

namespace {

const char* axisField(PlanMapAxis axis) {
    return axis == PlanMapAxis::SamplingRate ? "fps" : "cloud_budget_s";
}

/// What every answer starts with.
Json head(const char* format, const Problem& problem) {
    return {{"format", format},
            {"version", 1},
            {"model", problem.graph->name()},
            {"layers", problem.graph->size()}};
}

Json planObject(const Problem& problem, const Plan& plan) {
    Json object{{"cut", names(*problem.graph, plan.cut)}};
    addCosts(object, plan);
    return object;
}

Json timesObject(const StageTimes& times) {
    return {{"t_edge_s", number(times.edge.value)},
            {"t_transfer_s", number(times.transfer.value)},
            {"t_cloud_s", number(times.cloud.value)},
            {"latency_s", number(times.latency().value)}};
}

} // namespace

std::string sensitivityJson(const Problem& problem, const Sensitivity& sensitivity,
                            const PerLayer<Seconds>& flipCosts, const Issues& issues) {
    const LayerGraph& graph = *problem.graph;
    Json json = head("cutpoint-sensitivity", problem);
    json["plan"] = planObject(problem, sensitivity.plan);
    json["radius"] = number(sensitivity.radius);
    Json common = Json::array(), layers = Json::array(), costs = Json::array();
    for (const CommonFlip& flip : sensitivity.common)
        common.push_back({{"number", profileNumberWord(flip.number)},
                          {"down", number(flip.down)},
                          {"up", number(flip.up)}});
    for (const LayerFlip& flip : sensitivity.layers)
        layers.push_back({{"layer", graph.layer(flip.layer).name},
                          {"number", profileNumberWord(flip.number)},
                          {"relative", number(flip.relative)}});
    for (const LayerId v : graph.topologicalOrder())
        if (!graph.layer(v).isInput)
            costs.push_back({{"layer", graph.layer(v).name}, {"latency_s", number(flipCosts[v].value)}});
    json["common_flips"] = std::move(common);
    json["layer_flips"] = std::move(layers);
    json["flip_costs"] = std::move(costs);
    json["settings"] = settings(problem);
    json["issues"] = issueList(issues);
    return printed(json);
}

std::string planMapCsv(const Problem& problem, const PlanMap& map, PlanMapAxis axis) {
    std::string text = std::string("bandwidth_bit_s,") + axisField(axis) + ",plan,meets,cut\n";
    std::vector<std::string> cuts;
    for (const PlanMap::Entry& entry : map.plans)
        cuts.push_back(layersField(*problem.graph, entry.plan.cut));
    for (std::size_t column = 0; column < map.bandwidths.size(); ++column)
        for (std::size_t row = 0; row < map.rowValues.size(); ++row) {
            const PlanMap::Cell& cell = map.at(static_cast<int>(column), static_cast<int>(row));
            text += numberField(map.bandwidths[column].value) + ',' + numberField(map.rowValues[row]) + ',' +
                    std::to_string(cell.plan) + (cell.meets ? ",true," : ",false,") +
                    cuts[static_cast<std::size_t>(cell.plan)] + '\n';
        }
    return text;
}

std::string planMapJson(const Problem& problem, const PlanMap& map, PlanMapAxis axis, const Issues& issues) {
    Json bandwidths = Json::array(), plans = Json::array(), cells = Json::array(), meets = Json::array();
    for (const BitsPerSecond b : map.bandwidths)
        bandwidths.push_back(number(b.value));
    for (const PlanMap::Entry& entry : map.plans)
        plans.push_back({{"cut", names(*problem.graph, entry.plan.cut)},
                         {"t_edge_s", number(entry.plan.times.edge.value)},
                         {"t_cloud_s", number(entry.plan.times.cloud.value)},
                         {"transfer_bytes", number(entry.plan.transferBytes.value)},
                         {"cells", entry.cells}});
    for (std::size_t row = 0; row < map.rowValues.size(); ++row) {
        Json plansOfRow = Json::array(), meetsOfRow = Json::array();
        for (std::size_t column = 0; column < map.bandwidths.size(); ++column) {
            const PlanMap::Cell& cell = map.at(static_cast<int>(column), static_cast<int>(row));
            plansOfRow.push_back(cell.plan);
            meetsOfRow.push_back(cell.meets);
        }
        cells.push_back(std::move(plansOfRow));
        meets.push_back(std::move(meetsOfRow));
    }
    Json json = head("cutpoint-map", problem);
    json["bandwidth_bit_s"] = std::move(bandwidths);
    json[axisField(axis)] = map.rowValues;
    json["plans"] = std::move(plans);
    json["cells"] = std::move(cells);
    json["meets"] = std::move(meets);
    Json with = settings(problem);
    with["bandwidth_bit_s"] = nullptr;
    with[axisField(axis)] = nullptr;
    json["settings"] = std::move(with);
    json["issues"] = issueList(issues);
    return printed(json);
}

std::string literalJson(const Problem& problem, const LiteralCut& cut, const Issues& issues) {
    const LayerGraph& graph = *problem.graph;
    Json edge = Json::array(), cloud = Json::array(), back = Json::array();
    for (const LayerId v : graph.topologicalOrder())
        (cut.sides[v] == Side::Edge ? edge : cloud).push_back(graph.layer(v).name);
    for (const Link& link : cut.backLinks)
        back.push_back({graph.layer(link.producer).name, graph.layer(link.consumer).name});
    Json json = head("cutpoint-eq4-literal", problem);
    json["edge"] = std::move(edge);
    json["cloud"] = std::move(cloud);
    json["believed"] = timesObject(cut.believed);
    json["real"] = timesObject(cut.real);
    json["uncharged_back_links"] = std::move(back);
    json["return_transfer_s"] = number(cut.returnTransfer.value);
    json["free_uploads"] = names(graph, cut.freeUploads);
    json["upload_transfer_s"] = number(cut.uploadTransfer.value);
    json["underestimate"] = number(cut.underestimate());
    json["excess"] = number(cut.excess());
    json["corrected"] = planObject(problem, cut.corrected);
    json["settings"] = settings(problem);
    json["issues"] = issueList(issues);
    return printed(json);
}

} // namespace cutpoint
