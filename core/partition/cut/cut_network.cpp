// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/cut/cut_network.h"

#include <cmath>

namespace cutpoint {

CutNetwork makeCutNetwork(const Problem& problem, const CutWeights& weights, CutModel model) {
    const LayerGraph& graph = *problem.graph;
    const LayerId n = graph.size();
    CutNetwork network;
    network.auxiliaryOf.assign(graph.layers().size(), -1);
    int next = n;
    for (LayerId v = 0; v < n; ++v)
        if (graph.successors(v).size() > 1)
            network.auxiliaryOf[static_cast<std::size_t>(v)] = next++;
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
        const bool staysOnEdge = corrected && (graph.layer(v).isInput || problem.pin(v) == Pin::Edge);
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
        const int auxiliary = network.auxiliaryOf[static_cast<std::size_t>(v)];
        add(v, auxiliary < 0 ? successors.front() : auxiliary, LinkKind::Black, transfer);
        for (LayerId u : successors) {
            if (auxiliary >= 0)
                add(auxiliary, u, LinkKind::Dashed, unlimited);
            if (corrected)
                add(u, v, LinkKind::Back, unlimited);
        }
    }
    const double deadCapacity = 2 * finite + 1;
    network.infinity = (deadLinks + 1) * deadCapacity;
    for (CutNetwork::Link& link : network.links)
        if (link.capacity < 0)
            link.capacity = link.capacity == dead ? deadCapacity : network.infinity;
    return network;
}

} // namespace cutpoint
