// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/problem.h"

#include "core/model/sentence.h"
#include "core/model/ties.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

Issue problemIssue(IssueCode code, std::string node, Sentence message, Sentence fix) {
    return {Severity::Error, std::move(code), "", 0, std::move(node), std::move(message), std::move(fix)};
}

Issue cannotReturn(const std::string& layer) {
    return problemIssue(code::ContradictingPins, layer,
                        say("It must run in the cloud, but its result returns and its size is not known."),
                        say("Give the size, such as --output-bytes LAYER=320KiB, or remove the pin."));
}

/// What is asked of a layer alone.
Pin ownPin(const Problem& problem, LayerId v) {
    const Layer& layer = problem.graph->layer(v);
    const bool cannotReturn = problem.network.downlink && layer.isOutput && problem.isUnknownSize(v);
    return layer.isInput || (cannotReturn && problem.pin(v) == Pin::Free) ? Pin::Edge : problem.pin(v);
}

/// Contradicting pins where nothing is tied.
Issues contradictions(const Problem& problem) {
    const LayerGraph& graph = *problem.graph;
    Issues issues;
    // A layer that any ancestor drags to the cloud cannot be pinned to the edge.
    PerLayer<LayerId> draggedBy(graph.layers().size(), -1);
    for (LayerId v : graph.topologicalOrder()) {
        LayerId& dragged = draggedBy[v];
        for (LayerId u : graph.predecessors(v))
            if (dragged < 0)
                dragged = draggedBy[u];
        if (problem.pin(v) == Pin::Cloud) {
            if (graph.layer(v).isInput)
                issues.push_back(
                    problemIssue(code::ContradictingPins, graph.layer(v).name,
                                 say("A raw input is pinned to the cloud, but it is born on the edge."),
                                 say("Remove the pin; pin its successors to the cloud instead.")));
            dragged = v;
        }
        if (dragged >= 0 && ownPin(problem, v) == Pin::Edge && problem.pin(v) != Pin::Edge &&
            !graph.layer(v).isInput)
            issues.push_back(cannotReturn(graph.layer(v).name));
        if (problem.pin(v) == Pin::Cloud && problem.isUnknownSize(v) && problem.network.downlink &&
            graph.layer(v).isOutput)
            issues.push_back(cannotReturn(graph.layer(v).name));
        if (problem.pin(v) == Pin::Edge && dragged >= 0)
            issues.push_back(problemIssue(
                code::ContradictingPins, graph.layer(v).name,
                say("\"%1\" is pinned to the edge but depends on \"%2\", which is pinned to the cloud.",
                    graph.layer(v).name, graph.layer(dragged).name),
                say("Remove one of the two pins; data never returns from the cloud to the edge.")));
    }
    return issues;
}

/// By class: the side that its members ask for; Edge where they ask for both.
std::vector<Pin> classPins(const Problem& problem, const SideClasses& classes) {
    std::vector<Pin> pins(classes.members.size(), Pin::Free);
    for (std::size_t c = 0; c < pins.size(); ++c)
        for (const LayerId v : classes.members[c])
            if (const Pin pin = ownPin(problem, v); pin == Pin::Edge || pins[c] == Pin::Free)
                pins[c] = pin;
    return pins;
}

/// Contradicting pins where layers are tied: a class that is dragged to the cloud and kept on the edge.
Issues tiedContradictions(const Problem& problem) {
    const LayerGraph& graph = *problem.graph;
    const SideClasses classes = sideClasses(problem);
    Issues issues;
    std::vector<LayerId> draggedBy(classes.members.size(), -1);
    for (std::size_t c = 0; c < classes.members.size(); ++c) {
        LayerId& dragged = draggedBy[c];
        LayerId kept = -1, unknown = -1;
        for (const LayerId v : classes.members[c]) {
            for (const LayerId u : graph.predecessors(v))
                if (dragged < 0)
                    dragged = draggedBy[static_cast<std::size_t>(classes.classOf[u])];
            if (problem.pin(v) == Pin::Cloud)
                dragged = v;
            const bool cannotReturn =
                problem.network.downlink && graph.layer(v).isOutput && problem.isUnknownSize(v);
            if (kept < 0 && (graph.layer(v).isInput || problem.pin(v) == Pin::Edge || cannotReturn))
                kept = v;
            if (unknown < 0 && problem.isUnknownSize(v))
                unknown = v;
        }
        if (dragged < 0 || kept < 0)
            continue;
        const std::string &low = graph.layer(kept).name, &high = graph.layer(dragged).name;
        if (unknown >= 0)
            issues.push_back(problemIssue(code::ContradictingPins, high,
                                          say("\"%1\" is pinned to the cloud, but \"%2\" is on the edge and "
                                              "the size of \"%3\" between them is not known.",
                                              high, low, graph.layer(unknown).name),
                                          say("Give that size, or remove the pin.")));
        else
            issues.push_back(problemIssue(
                code::ContradictingPins, high,
                say("\"%1\" is pinned to the cloud, but \"%2\" stays on the edge and both are tied.", high,
                    low),
                say("Remove a pin, or release the group.")));
    }
    return issues;
}

} // namespace

Problem makeProblem(std::shared_ptr<const LayerGraph> graph, Profile profile) {
    Problem problem;
    problem.ties = givenTies(*graph, profile);
    problem.graph = std::move(graph);
    problem.profile = std::move(profile);
    return problem;
}

Issues checkProblem(const Problem& problem) {
    if (!problem.graph)
        return {problemIssue(code::EmptyGraph, "", say("There is no model."), say("Open a model first."))};
    const LayerGraph& graph = *problem.graph;
    Issues issues = checkProfile(graph, problem.profile);
    // Sentences are made only where one is told: this is asked before every solve.
    const auto bad = [&](IssueCode code, Sentence message, Sentence fix) {
        issues.push_back(problemIssue(std::move(code), "", std::move(message), std::move(fix)));
    };
    const auto negative = [](double x) { return std::isnan(x) || x < 0; };
    const auto notPositive = [](double x) { return !std::isfinite(x) || x <= 0; };
    if (negative(problem.network.bandwidth.value))
        bad(code::BadBandwidth, say("The bandwidth is negative or not a number."),
            say("Give a bandwidth of zero or more, such as 4mbit."));
    if (problem.network.downlink &&
        (negative(problem.network.downlink->value) || problem.network.downlink->value == 0))
        bad(code::BadDownlink, say("The downlink's bandwidth is not a positive number."),
            say("Give a bandwidth such as 20mbit, or leave the downlink out when no result returns."));
    if (negative(problem.network.rtt.value) || std::isinf(problem.network.rtt.value))
        bad(code::BadRtt, say("The round-trip time is negative or not a number."),
            say("Give a time of zero or more, such as 20ms."));
    if (negative(problem.fixed.edge.value) || std::isinf(problem.fixed.edge.value) ||
        negative(problem.fixed.cloud.value) || std::isinf(problem.fixed.cloud.value))
        bad(code::BadFixed, say("A fixed cost is negative or not a number."),
            say("Give a time of zero or more, such as 20ms."));
    if (notPositive(problem.network.overhead))
        bad(code::BadOverhead, say("The transfer overhead's factor is not a positive number."),
            say("Use 1 for messages that take no longer than their size over the bandwidth."));
    if (notPositive(problem.edgeSpeed) || notPositive(problem.cloudSpeed))
        bad(code::BadSpeed, say("A device speed factor is not a positive number."),
            say("Use 1 for the speed of the profile."));
    if (negative(problem.inputEncoding) || std::isinf(problem.inputEncoding))
        bad(code::BadEncoding, say("The input encoding factor is negative or not a number."),
            say("Use 1 for the size of the profile."));
    const EdgePower& power = problem.power;
    for (const Watts p : {power.compute, power.transmit, power.idle})
        if (negative(p.value) || std::isinf(p.value)) {
            bad(code::BadPower, say("A power of the edge is negative or not a finite number."),
                say("Give a power of zero or more, such as 5W."));
            break;
        }
    const Limits& limits = problem.limits;
    if (limits.samplingRate && (std::isnan(limits.samplingRate->value) || limits.samplingRate->value <= 0))
        bad(code::BadRate, say("The sampling rate Q is not positive."),
            say("Give frames per second above zero, or leave Q out."));
    if (limits.cloudBudget && negative(limits.cloudBudget->value))
        bad(code::BadBudget, say("The cloud budget T0 is negative or not a number."),
            say("Give a time of zero or more, such as 500ms."));
    if (limits.edgeMemory && negative(limits.edgeMemory->value))
        bad(code::BadMemory, say("The edge memory limit is negative or not a number."),
            say("Give a size of zero or more, such as 512MiB."));
    if (!problem.pins.empty() && problem.pins.size() != graph.layers().size()) {
        issues.push_back(problemIssue(code::BadPins, "", say("The pins do not match the model's layers."),
                                      say("Pin again.")));
        return issues;
    }

    for (const Tie& tie : problem.ties)
        if (std::ranges::any_of(tie.layers, [&](LayerId v) { return v < 0 || v >= graph.size(); })) {
            issues.push_back(problemIssue(code::BadTies, tie.name,
                                          say("The tie names layers that are not there."),
                                          say("Tie layers of this model.")));
            return issues;
        }
    const Issues pins = hasNoTies(problem) ? contradictions(problem) : tiedContradictions(problem);
    issues.insert(issues.end(), pins.begin(), pins.end());
    return issues;
}

PerLayer<Pin> closedPins(const Problem& problem) {
    const LayerGraph& graph = *problem.graph;
    PerLayer<Pin> pins(graph.layers().size(), Pin::Free);
    if (!hasNoTies(problem)) {
        const SideClasses classes = sideClasses(problem);
        std::vector<Pin> ofClass = classPins(problem, classes);
        const auto spread = [&](int c, std::span<const LayerId> neighbours, Pin side) {
            if (ofClass[static_cast<std::size_t>(c)] == side)
                for (const LayerId u : neighbours)
                    ofClass[static_cast<std::size_t>(classes.classOf[u])] = side;
        };
        const int count = static_cast<int>(classes.members.size());
        for (int c = 0; c < count; ++c)
            for (const LayerId v : classes.members[static_cast<std::size_t>(c)])
                spread(c, graph.successors(v), Pin::Cloud);
        for (int c = count; c-- > 0;)
            for (const LayerId v : classes.members[static_cast<std::size_t>(c)])
                spread(c, graph.predecessors(v), Pin::Edge);
        for (LayerId v = 0; v < graph.size(); ++v)
            pins[v] = ofClass[static_cast<std::size_t>(classes.classOf[v])];
        return pins;
    }
    const auto& order = graph.topologicalOrder();
    for (LayerId v : order) {
        auto& pin = pins[v];
        pin = ownPin(problem, v);
        for (LayerId u : graph.predecessors(v))
            if (pins[u] == Pin::Cloud)
                pin = Pin::Cloud;
    }
    for (auto it = order.rbegin(); it != order.rend(); ++it)
        for (LayerId u : graph.successors(*it))
            if (pins[u] == Pin::Edge)
                pins[*it] = Pin::Edge;
    return pins;
}

} // namespace cutpoint
