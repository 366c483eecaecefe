// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/sweep_export.h"

#include "core/export/csv_text.h"
#include "core/export/json_text.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {

using namespace json_text;

std::string sweepCsvHeader(const Sweep& sweep) {
    const std::string unit = sweep.objective == Objective::Energy ? "_j" : "_s";
    return std::string(sweepAxisField(sweep.axis)) + ",algorithm,value" + unit +
           ",t_edge_s,t_transfer_s,t_cloud_s,latency_s,max_stage_s,transfer_bytes,certificate,lower_bound" +
           unit + ",gap,cut\n";
}

std::string sweepCsvRow(const SweepRow& row, const LayerGraph& graph) {
    const Solution& s = row.solution;
    const Plan& p = s.plan;
    std::string text = numberField(row.x) + ',' + algorithmWord(s.algorithm);
    if (!row.hasAnswer())
        return text + ",,,,,,,,none,,,\n";
    for (const double x : {s.value, p.times.edge.value, p.times.transfer.value, p.times.cloud.value,
                           p.times.latency().value, p.times.maxStage().value, p.transferBytes.value})
        text += ',' + numberField(x);
    return text + ',' + certificateWord(s.certificate.status) + ',' + numberField(s.certificate.lowerBound) +
           ',' + numberField(s.certificate.gap) + ',' + layersField(graph, p.cut) + '\n';
}

std::string sweepJson(const Problem& problem, const Sweep& sweep, const Issues& issues) {
    const bool energy = sweep.objective == Objective::Energy;
    Json rows = Json::array();
    for (const SweepRow& row : sweep.rows) {
        const Solution& s = row.solution;
        Json object{{sweepAxisField(sweep.axis), number(row.x)}, {"algorithm", algorithmWord(s.algorithm)}};
        if (row.hasAnswer()) {
            object[energy ? "value_j" : "value_s"] = number(s.value);
            addCosts(object, s.plan);
            object["certificate"] = certificate(s);
            object["cut"] = names(*problem.graph, s.plan.cut);
        }
        if (!s.issues.empty())
            object["issues"] = issueList(s.issues);
        rows.push_back(std::move(object));
    }
    Json with = settings(problem);
    with[sweepAxisField(sweep.axis)] = nullptr;
    Json json{{"format", "cutpoint-sweep"},        {"version", 1},
              {"model", problem.graph->name()},    {"layers", problem.graph->size()},
              {"over", sweepAxisWord(sweep.axis)}, {"objective", objectiveWord(sweep.objective)}};
    addFrontierBuild(json, sweep.frontier);
    json["rows"] = std::move(rows);
    json["settings"] = std::move(with);
    json["issues"] = issueList(issues);
    return printed(json);
}

} // namespace cutpoint
