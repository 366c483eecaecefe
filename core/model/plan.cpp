// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/plan.h"

#include <array>
#include <cmath>
#include <limits>
#include <string_view>

namespace cutpoint {
namespace {

constexpr double tolerance = 1e-9;

constexpr std::array provenanceWords{"missing",  "measured",      "imported", "estimated",
                                     "computed", "reconstructed", "invented", "edited"};

Issue problemIssue(std::string code, std::string node, Sentence message, Sentence fix) {
    return {Severity::Error, std::move(code), "", 0, std::move(node), std::move(message), std::move(fix)};
}

bool atMost(double value, double limit) {
    return value <= limit + tolerance * std::abs(limit);
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
        row.outputFrom = Provenance::Computed;
        profile.layers.push_back(row);
    }
    return profile;
}

Issues checkProfile(const LayerGraph& graph, const Profile& profile) {
    Issues issues;
    if (profile.layers.size() != graph.layers().size()) {
        issues.push_back(problemIssue("profile-size", "",
                                      say("The profile has %1 rows for a model of %2 layers.",
                                          profile.layers.size(), graph.layers().size()),
                                      say("Use the profile that was made for this model.")));
        return issues;
    }
    for (LayerId v = 0; v < graph.size(); ++v) {
        const LayerProfile& row = profile.layers[static_cast<std::size_t>(v)];
        const auto check = [&](double value, Sentence wrong) {
            if (!std::isfinite(value) || value < 0)
                issues.push_back(problemIssue("bad-number", graph.layer(v).name, std::move(wrong),
                                              say("Give a finite number that is zero or more.")));
        };
        check(row.edge.value, say("The edge time is negative or not a number."));
        check(row.cloud.value, say("The cloud time is negative or not a number."));
        check(row.output.value, say("The output size is negative or not a number."));
    }
    return issues;
}

Problem makeProblem(std::shared_ptr<const LayerGraph> graph, Profile profile) {
    Problem problem;
    problem.graph = std::move(graph);
    problem.profile = std::move(profile);
    return problem;
}

Issues checkProblem(const Problem& problem) {
    if (!problem.graph)
        return {problemIssue("empty-graph", "", say("There is no model."), say("Open a model first."))};
    const LayerGraph& graph = *problem.graph;
    Issues issues = checkProfile(graph, problem.profile);
    const auto bad = [&](bool isBad, const char* code, Sentence message, Sentence fix) {
        if (isBad)
            issues.push_back(problemIssue(code, "", message, fix));
    };
    const auto negative = [](double x) { return std::isnan(x) || x < 0; };
    const auto notPositive = [](double x) { return !std::isfinite(x) || x <= 0; };
    bad(negative(problem.network.bandwidth.value), "bad-bandwidth",
        say("The bandwidth is negative or not a number."),
        say("Give a bandwidth of zero or more, such as 4mbit."));
    bad(problem.network.downlink &&
            (negative(problem.network.downlink->value) || problem.network.downlink->value == 0),
        "bad-downlink", say("The downlink's bandwidth is not a positive number."),
        say("Give a bandwidth such as 20mbit, or leave the downlink out when no result returns."));
    bad(negative(problem.network.rtt.value) || std::isinf(problem.network.rtt.value), "bad-rtt",
        say("The round-trip time is negative or not a number."),
        say("Give a time of zero or more, such as 20ms."));
    bad(notPositive(problem.network.overhead), "bad-overhead",
        say("The transfer overhead's factor is not a positive number."),
        say("Use 1 for messages that take no longer than their size over the bandwidth."));
    bad(notPositive(problem.edgeSpeed) || notPositive(problem.cloudSpeed), "bad-speed",
        say("A device speed factor is not a positive number."), say("Use 1 for the speed of the profile."));
    bad(negative(problem.inputEncoding) || std::isinf(problem.inputEncoding), "bad-encoding",
        say("The input encoding factor is negative or not a number."),
        say("Use 1 for the size of the profile."));
    const EdgePower& power = problem.power;
    for (const Watts p : {power.compute, power.transmit, power.idle})
        if (negative(p.value) || std::isinf(p.value)) {
            bad(true, "bad-power", say("A power of the edge is negative or not a finite number."),
                say("Give a power of zero or more, such as 5W."));
            break;
        }
    const Limits& limits = problem.limits;
    bad(limits.samplingRate && (std::isnan(limits.samplingRate->value) || limits.samplingRate->value <= 0),
        "bad-rate", say("The sampling rate Q is not positive."),
        say("Give frames per second above zero, or leave Q out."));
    bad(limits.cloudBudget && negative(limits.cloudBudget->value), "bad-budget",
        say("The cloud budget T0 is negative or not a number."),
        say("Give a time of zero or more, such as 500ms."));
    bad(limits.edgeMemory && negative(limits.edgeMemory->value), "bad-memory",
        say("The edge memory limit is negative or not a number."),
        say("Give a size of zero or more, such as 512MiB."));
    if (!problem.pins.empty() && problem.pins.size() != graph.layers().size()) {
        issues.push_back(problemIssue("bad-pins", "", say("The pins do not match the model's layers."),
                                      say("Pin again.")));
        return issues;
    }

    // A layer that any ancestor drags to the cloud cannot be pinned to the edge.
    std::vector<LayerId> draggedBy(graph.layers().size(), -1);
    for (LayerId v : graph.topologicalOrder()) {
        LayerId& dragged = draggedBy[static_cast<std::size_t>(v)];
        for (LayerId u : graph.predecessors(v))
            if (dragged < 0)
                dragged = draggedBy[static_cast<std::size_t>(u)];
        if (problem.pin(v) == Pin::Cloud) {
            if (graph.layer(v).isInput)
                issues.push_back(
                    problemIssue("contradicting-pins", graph.layer(v).name,
                                 say("A raw input is pinned to the cloud, but it is born on the edge."),
                                 say("Remove the pin; pin its successors to the cloud instead.")));
            dragged = v;
        }
        if (problem.pin(v) == Pin::Edge && dragged >= 0)
            issues.push_back(problemIssue(
                "contradicting-pins", graph.layer(v).name,
                say("It is pinned to the edge but depends on %1, which is pinned to the cloud.",
                    graph.layer(dragged).name),
                say("Remove one of the two pins; data never returns from the cloud to the edge.")));
    }
    return issues;
}

std::vector<Pin> closedPins(const Problem& problem) {
    const LayerGraph& graph = *problem.graph;
    std::vector<Pin> pins(graph.layers().size(), Pin::Free);
    const auto& order = graph.topologicalOrder();
    for (LayerId v : order) {
        auto& pin = pins[static_cast<std::size_t>(v)];
        pin = graph.layer(v).isInput ? Pin::Edge : problem.pin(v);
        for (LayerId u : graph.predecessors(v))
            if (pins[static_cast<std::size_t>(u)] == Pin::Cloud)
                pin = Pin::Cloud;
    }
    for (auto it = order.rbegin(); it != order.rend(); ++it)
        for (LayerId u : graph.successors(*it))
            if (pins[static_cast<std::size_t>(u)] == Pin::Edge)
                pins[static_cast<std::size_t>(*it)] = Pin::Edge;
    return pins;
}

Result<Plan> evaluatePlan(const Problem& problem, std::vector<Side> sides) {
    const LayerGraph& graph = *problem.graph;
    if (sides.size() != graph.layers().size())
        return problemIssue("plan-size", "", say("The plan does not match the model's layers."),
                            say("Use a plan that was made for this model."));
    Plan plan;
    plan.sides = std::move(sides);
    for (LayerId v = 0; v < graph.size(); ++v) {
        if (!plan.onEdge(v)) {
            if (graph.layer(v).isInput)
                return problemIssue("not-a-downset", graph.layer(v).name,
                                    say("A raw input is placed in the cloud."),
                                    say("Raw inputs stay on the edge."));
            plan.times.cloud += problem.cloudCost(v);
            continue;
        }
        plan.times.edge += problem.edgeTime(v);
        plan.edgeParameterBytes += graph.layer(v).parameterBytes;
        for (LayerId u : graph.predecessors(v))
            if (!plan.onEdge(u))
                return problemIssue(
                    "not-a-downset", graph.layer(v).name,
                    say("It is on the edge but reads %1, which is in the cloud.", graph.layer(u).name),
                    say("Move it to the cloud, or its producers to the edge."));
        for (LayerId u : graph.successors(v))
            if (!plan.onEdge(u)) {
                plan.cut.push_back(v);
                plan.times.transfer += problem.transferTime(v);
                plan.transferBytes += problem.outputBytes(v);
                break;
            }
    }
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
    return power.compute.value * times.edge.value + power.transmit.value * times.transfer.value +
           power.idle.value * times.cloud.value;
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
