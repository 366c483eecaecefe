// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/cut/cut_network.h"

#include "core/model/ties.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {

bool isFirstWork(const LayerGraph& graph, LayerId v) {
    return !graph.layer(v).isInput &&
           std::ranges::all_of(graph.predecessors(v), [&](LayerId u) { return graph.layer(u).isInput; });
}

bool isLastWork(const LayerGraph& graph, LayerId v) {
    return !graph.layer(v).isInput && graph.successors(v).empty();
}

bool cannotReturn(const Problem& problem, LayerId v) {
    return problem.network.downlink && problem.isUnknownSize(v) && problem.graph->layer(v).isOutput;
}

CutNetwork makeCutNetwork(const Problem& problem, const CutWeights& weights, CutModel model) {
    const LayerGraph& graph = *problem.graph;
    const LayerId n = graph.size();
    CutNetwork network;
    network.auxiliaryOf.assign(graph.layers().size(), -1);
    int next = n;
    for (LayerId v = 0; v < n; ++v)
        if (graph.successors(v).size() > 1)
            network.auxiliaryOf[v] = next++;
    const Seconds inCloud =
        weights.transfer * problem.network.rtt + weights.cloud * problem.fixed.cloud; // c_t and c_c
    if (problem.fixed.edge.value > 0)
        network.edgeFixed = next++;
    if (problem.network.rtt.value > 0 || problem.fixed.cloud.value > 0)
        network.cloudFixed = next++;
    network.e = next++;
    network.c = next++;
    network.vertexCount = next;
    network.links.reserve(static_cast<std::size_t>(3 * n) + 2 * graph.links().size());

    // Infinite capacities are written as -1 or -2 first and replaced once the finite sum is known. A dead
    // link is infinite too, but less so: when pins force a transfer at B = 0, the cut must not break a pin
    // instead.
    constexpr double unlimited = -1, dead = -2;
    double finite = 0, deadLinks = 0;
    const auto add = [&](int from, int to, LinkKind kind, double capacity) {
        if (!std::isfinite(capacity))
            capacity = dead;
        if (capacity >= 0)
            finite += capacity;
        deadLinks += capacity == dead;
        network.links.push_back({from, to, kind, capacity});
    };
    const bool corrected = model == CutModel::Corrected;
    for (LayerId v = 0; v < n; ++v) {
        const bool staysOnEdge =
            corrected && (graph.layer(v).isInput || problem.pin(v) == Pin::Edge || cannotReturn(problem, v));
        const bool staysInCloud = corrected && problem.pin(v) == Pin::Cloud;
        add(network.e, v, LinkKind::Red,
            staysOnEdge ? unlimited : weights.cloud * problem.cloudCost(v).value);
        add(v, network.c, LinkKind::Blue,
            staysInCloud ? unlimited : weights.edge * problem.edgeTime(v).value);
        const auto successors = graph.successors(v);
        if (successors.empty())
            continue;
        // 0 x infinity has no meaning; a weight of zero makes even a dead link free.
        const double transfer = weights.transfer == 0 ? 0 : weights.transfer * problem.transferTime(v).value;
        const int auxiliary = network.auxiliaryOf[v];
        add(v, auxiliary < 0 ? successors.front() : auxiliary, LinkKind::Black, transfer);
        for (LayerId u : successors) {
            if (auxiliary >= 0)
                add(auxiliary, u, LinkKind::Dashed, unlimited);
            if (corrected)
                add(u, v, LinkKind::Back, unlimited);
        }
    }
    // Every layer claims in the literal network, where what is before it may be on the other side.
    for (LayerId v = 0; v < n; ++v) {
        if (network.edgeFixed >= 0 && !graph.layer(v).isInput && (!corrected || isFirstWork(graph, v)))
            add(v, network.edgeFixed, LinkKind::Claim, unlimited);
        if (network.cloudFixed >= 0 && !graph.layer(v).isInput && (!corrected || isLastWork(graph, v)))
            add(network.cloudFixed, v, LinkKind::Claim, unlimited);
    }
    if (network.edgeFixed >= 0)
        add(network.edgeFixed, network.c, LinkKind::Fixed, weights.edge * problem.fixed.edge.value);
    if (network.cloudFixed >= 0)
        add(network.e, network.cloudFixed, LinkKind::Fixed, inCloud.value);
    for (const Tie& tie : allTies(problem))
        for (std::size_t i = 0; i < tie.layers.size(); ++i)
            add(tie.layers[i], tie.layers[(i + 1) % tie.layers.size()], LinkKind::Tie, unlimited);
    const double deadCapacity = 2 * finite + 1;
    network.infinity = (deadLinks + 1) * deadCapacity;
    for (CutNetwork::Link& link : network.links)
        if (link.capacity < 0)
            link.capacity = link.capacity == dead ? deadCapacity : network.infinity;
    return network;
}

} // namespace cutpoint
