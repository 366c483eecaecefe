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
    object["solve_us"] = std::chrono::duration<double, std::micro>(answer.solveTime).count();
    object["cut"] = names(*problem.graph, answer.cut);
    object["issues"] = issueList(answer.issues);
    return object;
}

Json aboveExact(const ComparedAnswer* answer) {
    return answer && answer->aboveExact ? number(*answer->aboveExact) : Json(nullptr);
}

Json heavyMode(const HeavyModeLoss& loss) {
    const bool both = loss.dadsKeepsUp && loss.canKeepUp;
    return {{"heavy", loss.isHeavy},
            {"dads_keeps_up", loss.dadsKeepsUp},
            {"can_keep_up", loss.canKeepUp},
            {"dads_latency_s", number(loss.dadsLatency.value)},
            {"keep_up_latency_s", loss.canKeepUp ? number(loss.keepUpLatency.value) : Json(nullptr)},
            {"latency_factor", both ? number(loss.factor()) : Json(nullptr)}};
}

Json literalFinding(const LiteralFinding& finding) {
    return {{"believed_latency_s", number(finding.believed.value)},
            {"real_latency_s", number(finding.real.value)},
            {"corrected_latency_s", number(finding.corrected.value)},
            {"uncharged_back_links", finding.backLinks},
            {"free_uploads", finding.freeUploads}};
}

} // namespace

bool ComparedAnswer::hasAnswer() const {
    return std::none_of(issues.begin(), issues.end(),
                        [](const Issue& issue) { return issue.severity == Severity::Error; });
}

const ComparedAnswer* Comparison::find(const std::string& method, Objective objective) const {
    const auto it = std::find_if(answers.begin(), answers.end(), [&](const ComparedAnswer& a) {
        return a.method == method && a.objective == objective && a.hasAnswer();
    });
    return it == answers.end() ? nullptr : &*it;
}

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
    return printed({{"format", "cutpoint-comparison"},
                    {"version", 1},
                    {"model", problem.graph->name()},
                    {"layers", problem.graph->size()},
                    {"rows", std::move(rows)},
                    {"findings", findings},
                    {"settings", settings(problem)},
                    {"issues", issueList(issues)}});
}

std::string comparisonCsv(const Problem& problem, const Comparison& comparison) {
    std::string text = "objective,method,value,unit,above_exact,t_edge_s,t_transfer_s,t_cloud_s,latency_s,"
                       "max_stage_s,transfer_bytes,certificate,lower_bound,gap,solve_us,cut\n";
    for (const ComparedAnswer& a : comparison.answers) {
        text += std::string(objectiveWord(a.objective)) + ',' + a.method + ',';
        if (!a.hasAnswer()) {
            text += ",,,,,,,,,none,,,,\n";
            continue;
        }
        text += numberField(a.value) + (a.objective == Objective::Energy ? ",j," : ",s,") +
                (a.aboveExact ? numberField(*a.aboveExact) : "");
        for (const double x : {a.times.edge.value, a.times.transfer.value, a.times.cloud.value,
                               a.times.latency().value, a.times.maxStage().value, a.transferBytes.value})
            text += ',' + numberField(x);
        text += std::string(",") + certificateWord(a.certificate.status) + ',' +
                numberField(a.certificate.lowerBound) + ',' + numberField(a.certificate.gap) + ',' +
                numberField(std::chrono::duration<double, std::micro>(a.solveTime).count()) + ',' +
                layersField(*problem.graph, a.cut) + '\n';
    }
    return text;
}

} // namespace cutpoint
