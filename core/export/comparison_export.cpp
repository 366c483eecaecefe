// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/comparison_export.h"

#include "core/export/csv_text.h"
#include "core/export/json_text.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {

using namespace json_text;

namespace {

Json row(const Problem& problem, const ComparedAnswer& answer) {
    const bool energy = answer.objective == Objective::Energy;
    Json object{{"objective", objectiveWord(answer.objective)}, {"method", answer.method}};
    if (!answer.hasAnswer()) {
        object["issues"] = issueList(answer.issues);
        return object;
    }
    object[energy ? "value_j" : "value_s"] = number(answer.value);
    object["above_exact"] = answer.aboveExact ? number(*answer.aboveExact) : Json(nullptr);
    Plan costs;
    costs.times = answer.times;
    costs.transferBytes = answer.transferBytes;
    addCosts(object, costs);
    Solution certified;
    certified.objective = answer.objective;
    certified.certificate = answer.certificate;
    object["certificate"] = certificate(certified);
    object["solve_us"] = microseconds(answer.solveTime);
    object["cut"] = names(*problem.graph, answer.cut);
    object["issues"] = issueList(answer.issues);
    return object;
}

Json aboveExact(const ComparedAnswer* answer) {
    return answer && answer->aboveExact ? number(*answer->aboveExact) : Json(nullptr);
}

Json heavyMode(const HeavyModeLoss& loss) {
    const bool can = loss.canKeepUp.value_or(false);
    return {{"heavy", loss.isHeavy},
            {"dads_keeps_up", loss.dadsKeepsUp},
            {"can_keep_up", loss.canKeepUp ? Json(*loss.canKeepUp) : Json(nullptr)},
            {"dads_latency_s", number(loss.dadsLatency.value)},
            {"keep_up_latency_s", can ? number(loss.keepUpLatency.value) : Json(nullptr)},
            {"latency_factor", loss.dadsKeepsUp && can ? number(loss.factor()) : Json(nullptr)}};
}

Json literalFinding(const LiteralFinding& finding) {
    return {{"believed_latency_s", number(finding.believed.value)},
            {"real_latency_s", number(finding.real.value)},
            {"corrected_latency_s", number(finding.corrected.value)},
            {"uncharged_back_links", finding.backLinks},
            {"free_uploads", finding.freeUploads}};
}

} // namespace

std::string comparisonJson(const Problem& problem, const Comparison& comparison, const Issues& issues) {
    Json rows = Json::array();
    for (const ComparedAnswer& answer : comparison.answers)
        rows.push_back(row(problem, answer));
    const ComparedAnswer* dsccs = comparison.find("dsccs", Objective::Budget);
    const Json findings{
        {"dsh_above_exact", aboveExact(comparison.find("dsh", Objective::Throughput))},
        {"dsh_limit_above_exact", aboveExact(comparison.find("dsh-limit", Objective::Throughput))},
        {"dsccs_equals_exact",
         dsccs && dsccs->aboveExact ? Json(std::abs(*dsccs->aboveExact) <= 1e-9) : Json(nullptr)},
        {"heavy_mode", comparison.heavyMode ? heavyMode(*comparison.heavyMode) : Json(nullptr)},
        {"eq4_literal", comparison.literal ? literalFinding(*comparison.literal) : Json(nullptr)}};
    Json json{{"format", "cutpoint-comparison"},
              {"version", 1},
              {"model", problem.graph->name()},
              {"layers", problem.graph->size()}};
    addFrontierBuild(json, comparison.frontier);
    json["rows"] = std::move(rows);
    json["findings"] = findings;
    json["settings"] = settings(problem);
    json["issues"] = issueList(issues);
    return printed(json);
}

std::string comparisonCsv(const Problem& problem, const Comparison& comparison) {
    std::string text = "objective,method,value,unit,above_exact,t_edge_s,t_transfer_s,t_cloud_s,latency_s,"
                       "max_stage_s,transfer_bytes,certificate,lower_bound,gap,solve_us,cut,"
                       "frontier_points,frontier_build_us\n";
    for (const ComparedAnswer& a : comparison.answers) {
        text += std::string(objectiveWord(a.objective)) + ',' + a.method + ',';
        if (!a.hasAnswer()) {
            text += ",,,,,,,,,none,,,,,,\n";
            continue;
        }
        text += numberField(a.value) + (a.objective == Objective::Energy ? ",j," : ",s,") +
                (a.aboveExact ? numberField(*a.aboveExact) : "");
        for (const double x : {a.times.edge.value, a.times.transfer.value, a.times.cloud.value,
                               a.times.latency().value, a.times.maxStage().value, a.transferBytes.value})
            text += ',' + numberField(x);
        text += std::string(",") + certificateWord(a.certificate.status) + ',' +
                numberField(a.certificate.lowerBound) + ',' + numberField(a.certificate.gap) + ',' +
                numberField(microseconds(a.solveTime)) + ',' + layersField(*problem.graph, a.cut) + ',';
        if (comparison.frontier && a.method == "exact")
            text += std::to_string(comparison.frontier->points) + ',' +
                    numberField(microseconds(comparison.frontier->time));
        else
            text += ',';
        text += '\n';
    }
    return text;
}

} // namespace cutpoint
