// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/network_flow.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {

NetworkFlow::NetworkFlow(const Problem& problem) : network(makeCutNetwork(problem)), cut(minCut(network)) {
    indexLinks(problem);
}

NetworkFlow::NetworkFlow(const Problem& problem, CutNetwork ofProblem, std::vector<double> flow)
    : network(std::move(ofProblem)) {
    cut.flow = std::move(flow);
    cut.flow.resize(network.links.size());
    for (std::size_t i = 0; i < network.links.size(); ++i)
        if (network.links[i].from == network.e)
            cut.value += cut.flow[i];
    indexLinks(problem);
}

void NetworkFlow::indexLinks(const Problem& problem) {
    const auto n = problem.graph->layers().size();
    red.assign(n, -1);
    blue.assign(n, -1);
    black.assign(n, -1);
    double finite = 0;
    for (std::size_t i = 0; i < network.links.size(); ++i) {
        const CutNetwork::Link& link = network.links[i];
        const int index = static_cast<int>(i);
        if (link.kind == LinkKind::Red)
            red[static_cast<std::size_t>(link.to)] = index;
        else if (link.kind == LinkKind::Blue)
            blue[static_cast<std::size_t>(link.from)] = index;
        else if (link.kind == LinkKind::Black)
            black[static_cast<std::size_t>(link.from)] = index;
    }
    // Everything above the sum of what the problem's own times can add up to stands for infinity.
    for (LayerId v = 0; v < problem.graph->size(); ++v) {
        finite += problem.edgeTime(v).value + problem.cloudCost(v).value;
        if (const double t = problem.transferTime(v).value; std::isfinite(t))
            finite += t;
    }
    finite += (problem.fixed.edge + problem.network.rtt + problem.fixed.cloud).value;
    leastInfinite_ = std::min(network.infinity, 1.5 * finite + 0.5);
}

} // namespace cutpoint
