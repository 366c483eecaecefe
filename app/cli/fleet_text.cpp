// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fleet_text.h"

#include "app/cli/loaded_problem.h"
#include "app/cli/named_rows.h"
#include "app/cli/telling.h"
#include "app/cli/text_table.h"
#include "app/cli/told_words.h"

#include <cmath>
#include <fmt/format.h>

namespace cutpoint {
namespace {

std::string valueText(const FleetAnswer& answer) {
    if (answer.objective == FleetObjective::Sum || answer.objective == FleetObjective::Worst)
        return toldQuantity(Seconds(answer.value));
    const std::string value = toldFigure(fmt::format("{:.6g}", answer.value));
    return told(answer.objective == FleetObjective::Cameras   ? say("%1 cameras", value)
                : answer.objective == FleetObjective::Workers ? say("%1 workers", value)
                                                              : say("%1 x", value));
}

Sentence objectiveTitle(FleetObjective objective) {
    switch (objective) {
    case FleetObjective::Sum:
        return say("sum of latencies");
    case FleetObjective::Worst:
        return say("worst latency");
    case FleetObjective::Rate:
        return say("highest common rate");
    case FleetObjective::Cameras:
        return say("most cameras");
    case FleetObjective::Workers:
        break;
    }
    return say("fewest workers");
}

std::string percentText(double share, const char* form = "{:.1f} %") {
    return toldFigure(fmt::format(fmt::runtime(form), 100 * share));
}

std::string summaryText(const Fleet& fleet, const FleetAnswer& answer, const FleetBaselines& baselines) {
    NamedRows rows;
    const std::string status = told(fleetStatusSentence(answer.status));
    rows.addText(objectiveTitle(answer.objective),
                 answer.hasPlan() ? told(say("%1, %2", valueText(answer), status)) : status);
    if (answer.status == FleetAnswer::Status::Bounded)
        rows.addText(say("gap"), told(say("%1 at most", percentText(answer.gap(), "{:.3g} %"))));
    if (answer.hasPlan()) {
        rows.addText(say("server in use"), percentText(answer.utilisation));
        if (fleet.server.uplink)
            rows.addText(say("uplink in use"), percentText(answer.uplinkUtilisation));
    }
    if (answer.worker)
        rows.addText(say("with one worker more"), told(say("%1 less", Seconds(*answer.worker))));
    const std::pair<Sentence, const FleetAnswer*> others[] = {{say("equal shares"), &baselines.equalShare},
                                                              {say("equal shares, DSCCS"), &baselines.dsccs},
                                                              {say("first come"), &baselines.firstCome},
                                                              {say("edge only"), &baselines.edgeOnly},
                                                              {say("cloud only"), &baselines.cloudOnly}};
    for (const auto& [name, baseline] : others)
        if (baseline->status != FleetAnswer::Status::Unknown)
            rows.addText(name, baseline->hasPlan() ? valueText(*baseline)
                                                   : told(fleetStatusSentence(baseline->status)));
    return rows.text();
}

Sentence simulationSentence(const FleetSimulation& simulation) {
    const std::string busy = percentText(simulation.utilisation);
    return simulation.runsAway ? say("A simulated class is the mean over all its cameras; the server's "
                                     "workers were busy for %1 "
                                     "of the time, frames waited %2 for one, and the queue runs away.",
                                     busy, simulation.meanWait)
                               : say("A simulated class is the mean over all its cameras; the server's "
                                     "workers were busy for %1 "
                                     "of the time, frames waited %2 for one.",
                                     busy, simulation.meanWait);
}

} // namespace

std::string fleetText(const Fleet& fleet, const FleetAnswer& answer, const FleetBaselines& baselines,
                      const std::optional<FleetSimulation>& simulation) {
    std::string text = summaryText(fleet, answer, baselines);
    if (answer.classes.empty())
        return text;
    std::vector<TextTable::Column> columns{{told(say("class")), TextTable::Align::Left},
                                           {told(say("cameras"))},
                                           {told(say("latency"))},
                                           {told(say("edge"))},
                                           {told(say("transfer"))},
                                           {told(say("cloud"))}};
    if (simulation)
        columns.insert(columns.end(), {{told(say("simulated"))}, {"95 %"}});
    columns.push_back({told(say("cut after")), TextTable::Align::Left});
    TextTable table(columns);
    for (std::size_t k = 0; k < answer.classes.size(); ++k)
        for (const FleetShare& share : answer.classes[k].split) {
            const FleetClass& one = fleet.classes[k];
            std::vector<std::string> cells{one.name,
                                           std::to_string(share.count),
                                           toldQuantity(share.latency()),
                                           toldQuantity(share.edge),
                                           toldQuantity(share.transfer),
                                           toldQuantity(share.cloud + share.back)};
            if (simulation) {
                cells.push_back(toldQuantity(simulation->classes[k].mean));
                cells.push_back(toldQuantity(simulation->classes[k].p95));
            }
            cells.push_back(cutText(*one.problem->graph, (*one.points)[share.point].cut));
            table.addRow(std::move(cells));
        }
    text += '\n' + table.text();
    if (simulation)
        text += '\n' + told(simulationSentence(*simulation)) + '\n';
    return text;
}

std::string fleetDayText(const Fleet& fleet, const FleetDay& day) {
    std::vector<TextTable::Column> columns{{told(say("from"))}, {told(say("workers needed"))}};
    for (const FleetClass& one : fleet.classes)
        columns.insert(
            columns.end(),
            {{one.name}, {told(say("latency"))}, {told(say("cut after")), TextTable::Align::Left}});
    TextTable table(columns);
    for (const FleetInstant& instant : day.instants) {
        const auto minutes = std::llround(instant.from.value / 60);
        std::vector<std::string> cells{fmt::format("{}:{:02}", minutes / 60, minutes % 60),
                                       instant.workers ? toldQuantity(*instant.workers) : "-"};
        for (std::size_t k = 0; k < fleet.classes.size(); ++k) {
            const bool runs = k < instant.answer.classes.size() && instant.answer.classes[k].count > 0;
            const FleetClassPlan plan = runs ? instant.answer.classes[k] : FleetClassPlan();
            cells.push_back(std::to_string(instant.counts[k]));
            cells.push_back(runs ? toldQuantity(plan.meanLatency())
                                 : told(fleetStatusSentence(instant.answer.status)));
            cells.push_back(runs ? cutText(*fleet.classes[k].problem->graph,
                                           (*fleet.classes[k].points)[plan.split.front().point].cut)
                                 : "-");
        }
        table.addRow(std::move(cells));
    }
    return told(day.isLimited
                    ? say("Over the day (workers that keep the latency limits):")
                    : say("Over the day (workers with which every camera has the plan that it would "
                          "have alone):")) +
           '\n' + table.text();
}

} // namespace cutpoint
