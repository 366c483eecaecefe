// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/plan.h"

#include "core/model/sentence.h"

#include <array>
#include <cmath>
#include <limits>
#include <string_view>

namespace cutpoint {
namespace {

constexpr double tolerance = 1e-9;

constexpr std::array provenanceWords{"missing",       "measured", "imported", "estimated", "computed",
                                     "reconstructed", "invented", "edited",   "assumed",   "unknown"};

Issue planIssue(IssueCode code, std::string node, Sentence message, Sentence fix) {
    return {Severity::Error, std::move(code), "", 0, std::move(node), std::move(message), std::move(fix)};
}

bool atMost(double value, double limit) {
    return value <= limit + tolerance * std::abs(limit);
}

Issue unknownSent(const std::string& layer, const Sentence& message) {
    return planIssue(
        code::UnknownSize, layer, message,
        say("Give the size, such as --output-bytes LAYER=320KiB or --input-bytes NAME=588KiB, or "
            "keep all that read it on its side."));
}

} // namespace

const char* provenanceWord(Provenance p) {
    return provenanceWords[static_cast<std::size_t>(p)];
}

Provenance provenanceFromWord(std::string_view word) {
    for (std::size_t i = 0; i < provenanceWords.size(); ++i)
        if (word == provenanceWords[i])
            return static_cast<Provenance>(i);
    return Provenance::Missing;
}

Profile emptyProfile(const LayerGraph& graph) {
    Profile profile;
    for (const Layer& layer : graph.layers()) {
        LayerProfile row;
        row.output = layer.outputBytes;
        row.outputFrom = layer.size == Certainty::Known     ? Provenance::Computed
                         : layer.size == Certainty::Assumed ? Provenance::Assumed
                                                            : Provenance::Unknown;
        profile.layers.push_back(row);
    }
    return profile;
}

Issues checkProfile(const LayerGraph& graph, const Profile& profile) {
    Issues issues;
    if (profile.layers.size() != graph.layers().size()) {
        issues.push_back(planIssue(code::ProfileSize, "",
                                   say("The profile has %1 rows for a model of %2 layers.",
                                       profile.layers.size(), graph.layers().size()),
                                   say("Use the profile that was made for this model.")));
        return issues;
    }
    for (LayerId v = 0; v < graph.size(); ++v) {
        const LayerProfile& row = profile.layers[v];
        const auto bad = [&](Sentence wrong) {
            issues.push_back(planIssue(code::BadNumber, graph.layer(v).name, std::move(wrong),
                                       say("Give a finite number that is zero or more.")));
        };
        const auto isBad = [](double value) { return !std::isfinite(value) || value < 0; };
        // Sentences are made only where one is told: this is asked before every solve.
        if (isBad(row.edge.value))
            bad(say("The edge time is negative or not a number."));
        if (isBad(row.cloud.value))
            bad(say("The cloud time is negative or not a number."));
        if (isBad(row.output.value))
            bad(say("The output size is negative or not a number."));
    }
    return issues;
}

FixedShare fixedShare(const Problem& problem, const PerLayer<Side>& sides) {
    FixedShare share;
    if (!problem.hasFixedCosts())
        return share;
    for (LayerId v = 0; v < problem.graph->size(); ++v)
        if (sides[v] == Side::Cloud) {
            share.transfer = problem.network.rtt;
            share.cloud = problem.fixed.cloud;
        } else if (!problem.graph->layer(v).isInput) {
            share.edge = problem.fixed.edge;
        }
    return share;
}

Result<Plan> evaluatePlan(const Problem& problem, PerLayer<Side> sides) {
    const LayerGraph& graph = *problem.graph;
    if (sides.size() != graph.layers().size())
        return planIssue(code::PlanSize, "", say("The plan does not match the model's layers."),
                         say("Use a plan that was made for this model."));
    Plan plan;
    plan.sides = std::move(sides);
    for (LayerId v = 0; v < graph.size(); ++v) {
        const bool isUnknown = problem.isUnknownSize(v);
        if (!plan.onEdge(v)) {
            if (graph.layer(v).isInput)
                return planIssue(code::NotADownset, graph.layer(v).name,
                                 say("A raw input is placed in the cloud."),
                                 say("Raw inputs stay on the edge."));
            if (isUnknown && problem.network.downlink && graph.layer(v).isOutput)
                return unknownSent(graph.layer(v).name,
                                   say("Its output would return from the cloud, but its size is not known."));
            plan.times.cloud += problem.cloudCost(v);
            continue;
        }
        plan.times.edge += problem.edgeTime(v);
        plan.edgeParameterBytes += graph.layer(v).parameterBytes;
        for (LayerId u : graph.predecessors(v))
            if (!plan.onEdge(u))
                return planIssue(
                    code::NotADownset, graph.layer(v).name,
                    say("It is on the edge but reads %1, which is in the cloud.", graph.layer(u).name),
                    say("Move it to the cloud, or its producers to the edge."));
        for (LayerId u : graph.successors(v))
            if (!plan.onEdge(u)) {
                if (isUnknown)
                    return unknownSent(graph.layer(v).name,
                                       say("Its output would be sent, but its size is not known."));
                plan.cut.push_back(v);
                plan.times.transfer += problem.transferTime(v);
                plan.transferBytes += problem.outputBytes(v);
                break;
            }
    }
    for (const Tie& tie : problem.ties)
        for (const LayerId v : tie.layers)
            if (plan.onEdge(v) != plan.onEdge(tie.layers.front()))
                return planIssue(
                    code::TornTie, graph.layer(v).name,
                    say("It is tied to \"%1\", which is on the other side.",
                        graph.layer(tie.layers.front()).name),
                    tie.reason == TieReason::FusedGroup
                        ? say("Move both, or release the group: a profile timed them as one.")
                        : say("Move both: what one frame leaves for the next stays where it is."));
    const FixedShare fixed = fixedShare(problem, plan.sides);
    plan.times.edge += fixed.edge;
    plan.times.transfer += fixed.transfer;
    plan.times.call = fixed.transfer;
    plan.times.cloud += fixed.cloud;
    return plan;
}

bool satisfiesPinsAndMemory(const Problem& problem, const Plan& plan) {
    for (LayerId v = 0; v < problem.graph->size(); ++v)
        if (problem.pin(v) != Pin::Free && (problem.pin(v) == Pin::Edge) != plan.onEdge(v))
            return false;
    return !problem.limits.edgeMemory ||
           atMost(plan.edgeParameterBytes.value, problem.limits.edgeMemory->value);
}

bool withinBudget(const Problem& problem, const Plan& plan) {
    return meetsLimits(problem, Objective::Budget, plan.times);
}

bool keepsUp(const Problem& problem, const Plan& plan) {
    return !problem.limits.samplingRate ||
           atMost(plan.times.maxStage().value, 1 / problem.limits.samplingRate->value);
}

bool meetsLimits(const Problem& problem, Objective objective, const StageTimes& times) {
    const auto& rate = problem.limits.samplingRate;
    const auto& budget = problem.limits.cloudBudget;
    const bool limitsCloud = objective == Objective::Budget || objective == Objective::KeepUp;
    if (limitsCloud && budget && !atMost((times.transfer + times.cloud).value, budget->value))
        return false;
    return objective != Objective::KeepUp || !rate || atMost(times.maxStage().value, 1 / rate->value);
}

double edgeEnergyJoules(const EdgePower& power, const StageTimes& times) {
    // Over a dead link the frame never ends, also where sending draws nothing: 0 W x infinity is no number.
    if (std::isinf(times.transfer.value))
        return times.transfer.value;
    return power.compute.value * times.edge.value +
           power.transmit.value * (times.transfer - times.call).value +
           power.idle.value * (times.call + times.cloud).value;
}

const char* objectiveWord(Objective objective) {
    constexpr std::array words{"latency", "throughput", "budget", "keep-up", "energy"};
    return words[static_cast<std::size_t>(objective)];
}

const char* algorithmWord(Algorithm algorithm) {
    constexpr std::array words{"exact",        "dsl",       "dsh",        "dsccs",
                               "neurosurgeon", "edge-only", "cloud-only", "manual"};
    return words[static_cast<std::size_t>(algorithm)];
}

const char* certificateWord(Certificate::Status status) {
    constexpr std::array words{"optimal", "bounded", "heuristic", "infeasible"};
    return words[static_cast<std::size_t>(status)];
}

double objectiveValue(Objective objective, const Problem& problem, const StageTimes& times) {
    switch (objective) {
    case Objective::Throughput:
        return times.maxStage().value;
    case Objective::Budget:
        return times.edge.value;
    case Objective::Energy:
        return edgeEnergyJoules(problem.power, times);
    case Objective::Latency:
    case Objective::KeepUp:
        break;
    }
    return times.latency().value;
}

} // namespace cutpoint
