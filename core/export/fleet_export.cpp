// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/fleet_export.h"

#include "core/export/csv_text.h"
#include "core/export/json_text.h"
#include "core/export/plan_json.h"

namespace cutpoint {

using namespace json_text;

namespace {

Json valueOf(const FleetAnswer& answer) {
    return answer.hasPlan() ? number(answer.value) : Json(nullptr);
}

Json classesOf(const Fleet& fleet, const FleetAnswer& answer,
               const std::optional<FleetSimulation>& simulation) {
    Json classes = Json::array();
    for (std::size_t k = 0; k < answer.classes.size(); ++k) {
        const FleetClass& one = fleet.classes[k];
        const FleetClassPlan& plan = answer.classes[k];
        const Seconds transfer = plan.mean(&FleetShare::transfer);
        const Seconds cloud = plan.mean(&FleetShare::cloud) + plan.mean(&FleetShare::back);
        Json split = Json::array();
        for (const FleetShare& share : plan.split)
            split.push_back({{"count", share.count},
                             {"cut", names(*one.problem->graph, (*one.points)[share.point].cut)},
                             {"latency_s", number(share.latency().value)},
                             {"work", number(plan.rate.value * share.cloud.value)}});
        Json object{{"name", one.name},
                    {"count", plan.count},
                    {"frames_per_s", number(plan.rate.value)},
                    {"latency_s", number(plan.meanLatency().value)},
                    {"t_edge_s", number(plan.mean(&FleetShare::edge).value)},
                    {"t_transfer_s", number(transfer.value)},
                    {"t_cloud_s", number(cloud.value)},
                    {"budget_s", number((transfer + cloud).value)},
                    {"work", number(plan.work)},
                    {"split", std::move(split)}};
        if (simulation) {
            const FleetClassLatency& seen = simulation->classes[k];
            object["simulated"] = {{"frames", seen.frames},
                                   {"latency_mean_s", number(seen.mean.value)},
                                   {"latency_median_s", number(seen.median.value)},
                                   {"latency_p95_s", number(seen.p95.value)},
                                   {"latency_max_s", number(seen.worst.value)}};
        }
        classes.push_back(std::move(object));
    }
    return classes;
}

Json dayOf(const Fleet& fleet, const FleetDay& day) {
    Json instants = Json::array();
    for (const FleetInstant& one : day.instants) {
        Json classes = Json::array();
        double answered = 0;
        for (std::size_t k = 0; k < fleet.classes.size(); ++k) {
            Json object{{"name", fleet.classes[k].name},
                        {"count", one.counts[k]},
                        {"frames_per_s", number(one.rates[k].value)}};
            if (k < one.answer.classes.size()) {
                const FleetClassPlan& plan = one.answer.classes[k];
                answered += static_cast<double>(plan.count) * plan.rate.value;
                Json split = Json::array();
                for (const FleetShare& share : plan.split)
                    split.push_back({{"count", share.count},
                                     {"cut", names(*fleet.classes[k].problem->graph,
                                                   (*fleet.classes[k].points)[share.point].cut)},
                                     {"latency_s", number(share.latency().value)}});
                object["latency_s"] = plan.count > 0 ? number(plan.meanLatency().value) : Json(nullptr);
                object["split"] = std::move(split);
            }
            classes.push_back(std::move(object));
        }
        instants.push_back({{"from_s", number(one.from.value)},
                            {"to_s", number(one.to.value)},
                            {"status", fleetStatusWord(one.answer.status)},
                            {"value", valueOf(one.answer)},
                            {"workers_needed", one.workers ? number(*one.workers) : Json(nullptr)},
                            {"utilisation", number(one.answer.utilisation)},
                            {"frames_per_s", number(answered)},
                            {"classes", std::move(classes)}});
    }
    return instants;
}

} // namespace

std::string fleetJson(const Fleet& fleet, const FleetAnswer& answer, const FleetBaselines& baselines,
                      const std::optional<FleetSimulation>& simulation, const Issues& issues,
                      const FleetDay* day) {
    const bool sum = answer.objective == FleetObjective::Sum;
    Json json{{"format", "cutpoint-fleet-answer"},
              {"version", 1},
              {"objective", fleetObjectiveWord(answer.objective)},
              {"status", fleetStatusWord(answer.status)},
              {"bound", number(answer.bound)},
              {"gap", number(answer.gap())},
              {"value", valueOf(answer)},
              {"unit", fleetUnit(answer.objective)},
              {"price",
               {{"worker_s", answer.worker ? number(*answer.worker) : Json(nullptr)},
                {"lambda_s", sum ? number(answer.prices.lambda) : Json(nullptr)},
                {"mu_s_per_bit_s", sum ? number(answer.prices.mu) : Json(nullptr)}}},
              {"utilisation", number(answer.utilisation)},
              {"uplink_utilisation", number(answer.uplinkUtilisation)},
              {"workers", number(fleet.server.workers)},
              {"classes", classesOf(fleet, answer, simulation)},
              {"baselines",
               {{"equal_share", valueOf(baselines.equalShare)},
                {"equal_share_dsccs", valueOf(baselines.dsccs)},
                {"first_come", valueOf(baselines.firstCome)},
                {"edge_only", valueOf(baselines.edgeOnly)},
                {"cloud_only", valueOf(baselines.cloudOnly)}}}};
    if (simulation)
        json["simulation"] = {{"workers", simulation->workers},
                              {"served", simulation->served},
                              {"wait_mean_s", number(simulation->meanWait.value)},
                              {"utilisation", number(simulation->utilisation)},
                              {"runs_away", simulation->runsAway}};
    if (day)
        json["day"] = dayOf(fleet, *day);
    json["issues"] = issueList(issues);
    return printed(json);
}

std::string fleetCsv(const Fleet& fleet, const FleetAnswer& answer) {
    std::string text = "class,count,plan_count,bandwidth_bit_s,frames_per_s,latency_s,t_edge_s,t_transfer_s,"
                       "t_cloud_s,workers,cut_after\n";
    for (std::size_t k = 0; k < answer.classes.size(); ++k) {
        const FleetClass& one = fleet.classes[k];
        const FleetClassPlan& plan = answer.classes[k];
        for (const FleetShare& share : plan.split) {
            text +=
                textField(one.name) + ',' + std::to_string(plan.count) + ',' + std::to_string(share.count);
            for (const double value :
                 {one.bandwidth.value, plan.rate.value, share.latency().value, share.edge.value,
                  share.transfer.value, (share.cloud + share.back).value,
                  static_cast<double>(share.count) * plan.rate.value * share.cloud.value})
                text += ',' + numberField(value);
            text += ',' + layersField(*one.problem->graph, (*one.points)[share.point].cut) + '\n';
        }
    }
    return text;
}

std::string fleetFileStem(const std::string& name) {
    std::string stem;
    for (const char c : name) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           c == '_' || c == '-' || (c == '.' && !stem.empty());
        stem += plain ? c : '_';
    }
    return stem.empty() ? "class" : stem;
}

ExportedFiles fleetPlanFiles(const Fleet& fleet, const FleetAnswer& answer) {
    ExportedFiles files;
    for (std::size_t k = 0; k < answer.classes.size(); ++k) {
        const FleetClass& one = fleet.classes[k];
        Problem problem = *one.problem;
        problem.network.bandwidth = one.bandwidth;
        problem.limits.samplingRate = answer.classes[k].rate;
        for (std::size_t i = 0; i < answer.classes[k].split.size(); ++i) {
            const FleetShare& share = answer.classes[k].split[i];
            auto plan = evaluatePlan(problem, (*one.points)[share.point].sides);
            if (!plan)
                continue;
            Solution solution;
            solution.objective = Objective::KeepUp;
            solution.algorithm = Algorithm::Manual;
            solution.plan = *std::move(plan);
            solution.value = solution.plan.times.latency().value;
            const std::string part = i == 0 ? "" : "-" + std::to_string(i + 1);
            files.push_back(
                {fleetFileStem(one.name) + part + ".plan.json", planJson(problem, solution, {}) + "\n"});
        }
    }
    return files;
}

} // namespace cutpoint
