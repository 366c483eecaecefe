// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/study_csv.h"

#include "core/export/csv_text.h"

#include <algorithm>
#include <initializer_list>

namespace cutpoint {
namespace {

/// One line of fields.
std::string line(std::initializer_list<std::string> fields) {
    std::string text;
    for (const std::string& field : fields)
        text += (text.empty() && &field == fields.begin() ? "" : ",") + field;
    return text + '\n';
}

std::string seconds(Seconds time) {
    return numberField(time.value);
}

} // namespace

std::string cutField(const LayerGraph& graph, const std::vector<LayerId>& cut) {
    std::string text;
    for (const LayerId v : cut)
        text += (text.empty() ? "" : "+") + graph.layer(v).name;
    return textField(text);
}

std::string cutPositionsCsv(const Problem& problem, const CutPositions& known) {
    std::string csv = "cut_after,t_edge_s,t_transfer_s,t_cloud_s,latency_s,max_stage_s\n";
    const auto add = [&](const std::vector<LayerId>& cut, const StageTimes& t) {
        csv += line({cutField(*problem.graph, cut), seconds(t.edge), seconds(t.transfer), seconds(t.cloud),
                     seconds(t.latency()), seconds(t.maxStage())});
    };
    for (const CutPosition& position : known.positions)
        add(position.cut, position.times);
    if (!known.optimumAt)
        add(known.optimum.plan.cut, known.optimum.plan.times);
    return csv;
}

std::string bandwidthSweepCsv(const Problem& problem, const BandwidthSweep& sweep) {
    std::string csv = "bandwidth_bit_s,algorithm,latency_s,max_stage_s,cut_after\n";
    for (const BandwidthCurve& curve : sweep.curves)
        for (const BandwidthCurve::Point& point : curve.points)
            csv += line({numberField(point.bandwidth.value), curve.algorithm, seconds(point.times.latency()),
                         seconds(point.times.maxStage()),
                         cutField(*problem.graph, sweep.plans[point.plan].cut)});
    return csv;
}

std::string ganttCsv(const Gantt& gantt) {
    std::string csv = "frame,stage,start_s,end_s\n";
    for (std::size_t k = 0; k < gantt.frames.size(); ++k) {
        const SimulatedFrame& frame = gantt.frames[k];
        const auto add = [&](const char* stage, Seconds start, Seconds end) {
            if (start < end)
                csv += line({std::to_string(k), stage, seconds(start), seconds(end)});
        };
        add("edge", frame.edgeStart, frame.edgeEnd);
        add("transfer", frame.sendStart, frame.sendEnd);
        add("cloud", frame.cloudStart, frame.cloudEnd);
    }
    return csv;
}

std::string speedUpsCsv(const SpeedUps& known) {
    std::string csv = "model,network,algorithm,latency_speedup,throughput_gain\n";
    for (const SpeedUp& row : known.rows)
        csv += line({textField(row.model), textField(row.network), row.algorithm, numberField(row.latency),
                     numberField(row.throughput)});
    return csv;
}

std::string budgetSweepCsv(const Problem& problem, const BudgetSweep& sweep) {
    constexpr std::size_t mostSteps = 1000;
    constexpr int even = 100;
    const double last = sweep.steps.back().budget.value;
    const double end = last > 0 ? 1.2 * last : 1;
    std::vector<double> budgets;
    for (int i = 0; i <= even; ++i)
        budgets.push_back(end * i / even);
    if (sweep.steps.size() <= mostSteps)
        for (const BudgetSweep::Step& step : sweep.steps)
            budgets.push_back(step.budget.value);
    std::ranges::sort(budgets);
    budgets.erase(std::ranges::unique(budgets).begin(), budgets.end());
    std::string csv = "cloud_budget_s,latency_s,max_stage_s,t_edge_s,cut_after\n";
    for (const double budget : budgets) {
        const Plan& plan = sweep.at(Seconds(budget)).plan;
        csv += line({numberField(budget), seconds(plan.times.latency()), seconds(plan.times.maxStage()),
                     seconds(plan.times.edge), cutField(*problem.graph, plan.cut)});
    }
    return csv;
}

std::string tradeOffCsv(const TradeOff& known, const Plan& chosen) {
    std::string csv = "t_edge_s,bytes,t_cloud_s,transfer_s,kind\n";
    const auto add = [&](const StageTimes& t, double bytes, const std::string& kind) {
        csv += line({seconds(t.edge), numberField(bytes), seconds(t.cloud), seconds(t.transfer), kind});
    };
    for (std::size_t i = 0; i < known.points.size(); ++i)
        add(known.points[i], known.frontier->point(i).bytes, "frontier");
    for (const Plan& plan : known.hull)
        add(plan.times, plan.transferBytes.value, "hull");
    for (const TradeOff::Mark& mark : known.marks)
        add(mark.plan.times, mark.plan.transferBytes.value, mark.kind);
    add(chosen.times, chosen.transferBytes.value, "chosen");
    return csv;
}

std::string planMapPlotCsv(const Problem& problem, const PlanMap& map) {
    std::vector<std::string> cuts;
    for (const PlanMap::Entry& entry : map.plans)
        cuts.push_back(cutField(*problem.graph, entry.plan.cut));
    std::string csv = "bandwidth_bit_s,row,cut_after,meets\n";
    for (std::size_t column = 0; column < map.bandwidths.size(); ++column)
        for (std::size_t row = 0; row < map.rowValues.size(); ++row) {
            const PlanMap::Cell& cell = map.at(static_cast<int>(column), static_cast<int>(row));
            csv += line({numberField(map.bandwidths[column].value), numberField(map.rowValues[row]),
                         cuts[static_cast<std::size_t>(cell.plan)], cell.meets ? "true" : "false"});
        }
    return csv;
}

} // namespace cutpoint
