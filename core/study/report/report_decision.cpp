// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What was decided, on what question, and how well it is proved.
#include "core/model/ties.h"
#include "core/study/report/report.h"

#include <algorithm>
#include <cmath>

namespace cutpoint::detail {
namespace {

Sentence objectiveName(Objective objective) {
    switch (objective) {
    case Objective::Latency:
        return say("lowest latency");
    case Objective::Throughput:
        return say("highest throughput");
    case Objective::Budget:
        return say("least edge time within the cloud budget");
    case Objective::KeepUp:
        return say("lowest latency that keeps up");
    case Objective::Energy:
        break;
    }
    return say("lowest edge energy");
}

/// Where the net runs, in a sentence.
Sentence placement(const LayerGraph& graph, const Plan& plan) {
    const bool isAllOnEdge = std::ranges::count(plan.sides, Side::Cloud) == 0;
    if (isAllOnEdge)
        return say("Run everything on the edge: one frame takes %1.", plan.times.latency());
    bool isAllInCloud = true;
    for (LayerId v = 0; v < graph.size(); ++v)
        isAllInCloud &= graph.layer(v).isInput || !plan.onEdge(v);
    if (isAllInCloud)
        return say("Run everything in the cloud: one frame takes %1.", plan.times.latency());
    return say("Split the net between edge and cloud: one frame takes %1.", plan.times.latency());
}

Sentence certificate(const Solution& solution) {
    switch (solution.certificate.status) {
    case Certificate::Status::Optimal:
        return say("It is proved that no plan is better.");
    case Certificate::Status::Bounded:
        return say("It is proved that no plan is more than %1 better.", percent(solution.certificate.gap));
    case Certificate::Status::Heuristic:
        return say("It is not proved that no plan is better.");
    case Certificate::Status::Infeasible:
        break;
    }
    return say("It is proved that no plan meets the limits; this one comes nearest.");
}

Sentence restriction(const std::string& word) {
    if (word == "known sizes")
        return say("This holds among plans that cut where sizes are known.");
    if (word == "fused groups")
        return say("This holds among plans that keep fused groups together.");
    return say("This holds among plans that keep recurrent state together.");
}

} // namespace

Report::Section decisionSection(const ReportSource& source) {
    const Problem& problem = source.problem;
    const LayerGraph& graph = *problem.graph;
    const Plan& plan = source.solution.plan;
    Report::Section section;
    section.title = say("The decision");
    section.text = {placement(graph, plan), certificate(source.solution)};
    for (const std::string& word : restrictionWords(problem))
        section.text.push_back(restriction(word));
    Report::Table table;
    const auto row = [&](Sentence name, Sentence value) {
        table.rows.push_back(reportRow(std::move(name), std::move(value)));
    };
    row(say("Asked for"), objectiveName(source.solution.objective));
    row(say("Found by"), methodName(algorithmWord(source.solution.algorithm)));
    row(say("Sent after"), layerNames(graph, plan.cut));
    const auto onEdge = std::ranges::count(plan.sides, Side::Edge);
    row(say("Layers on the edge"), say("%1 of %2", static_cast<long long>(onEdge), graph.size()));
    row(say("Edge time T_e"), say("%1", plan.times.edge));
    row(say("Transfer time T_t"), say("%1", plan.times.transfer));
    row(say("Cloud time T_c"), say("%1", plan.times.cloud));
    row(say("Latency"), say("%1", plan.times.latency()));
    row(say("Max stage time"), say("%1", plan.times.maxStage()));
    if (const double beat = plan.times.maxStage().value; beat > 0 && std::isfinite(beat))
        row(say("Frames a second at most"), say("%1", 1 / beat));
    row(say("Sent for each frame"), say("%1", plan.transferBytes));
    row(say("Parameters on the edge"), say("%1", plan.edgeParameterBytes));
    if (source.solution.objective == Objective::Energy)
        row(say("Edge energy for each frame"), say("%1 J", source.solution.value));
    section.tables.push_back(std::move(table));
    return section;
}

Report::Section querySection(const ReportSource& source) {
    const Problem& problem = source.problem;
    Report::Section section;
    section.title = say("The question");
    Report::Table table;
    const auto row = [&](Sentence name, Sentence value) {
        table.rows.push_back(reportRow(std::move(name), std::move(value)));
    };
    const auto rowIf = [&](bool isSet, Sentence name, Sentence value) {
        if (isSet)
            row(std::move(name), std::move(value));
    };
    row(say("Bandwidth B"), say("%1", problem.network.bandwidth));
    rowIf(problem.network.rtt.value > 0, say("Round trip, once a frame"), say("%1", problem.network.rtt));
    rowIf(problem.network.overhead != 1, say("Transfers take more by"),
          percent(problem.network.overhead - 1));
    if (problem.network.downlink)
        row(say("Downlink"), say("%1", *problem.network.downlink));
    const Limits& limits = problem.limits;
    row(say("Sampling rate Q"),
        limits.samplingRate ? say("%1 frames a second", limits.samplingRate->value) : say("not set"));
    row(say("Cloud budget T0"), limits.cloudBudget ? say("%1", *limits.cloudBudget) : say("not set"));
    if (limits.edgeMemory)
        row(say("Edge memory"), say("%1", *limits.edgeMemory));
    rowIf(problem.fixed.edge.value > 0, say("Paid once on the edge"), say("%1", problem.fixed.edge));
    rowIf(problem.fixed.cloud.value > 0, say("Paid once in the cloud"), say("%1", problem.fixed.cloud));
    rowIf(problem.edgeSpeed != 1, say("Edge speed, what if"), say("%1", problem.edgeSpeed));
    rowIf(problem.cloudSpeed != 1, say("Cloud speed, what if"), say("%1", problem.cloudSpeed));
    rowIf(problem.inputEncoding != 1, say("Raw input, share of its size"), percent(problem.inputEncoding));
    const auto pinned = [&](Pin pin) {
        std::vector<LayerId> layers;
        for (LayerId v = 0; v < problem.graph->size(); ++v)
            if (problem.pin(v) == pin)
                layers.push_back(v);
        return layers;
    };
    if (const auto layers = pinned(Pin::Edge); !layers.empty())
        row(say("Pinned to the edge"), layerNames(*problem.graph, layers));
    if (const auto layers = pinned(Pin::Cloud); !layers.empty())
        row(say("Pinned to the cloud"), layerNames(*problem.graph, layers));
    section.tables.push_back(std::move(table));
    return section;
}

} // namespace cutpoint::detail
