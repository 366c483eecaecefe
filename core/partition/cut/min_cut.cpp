// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/cut/min_cut.h"

#include "core/partition/cut/min_cut_solver.h"

#include <boost/graph/boykov_kolmogorov_max_flow.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/property_map/vector_property_map.hpp>
#include <numeric>

namespace cutpoint {
namespace {

using FlowGraph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                     boost::no_property, int, int>;
using FlowEdge = boost::graph_traits<FlowGraph>::edge_descriptor;

} // namespace

MinCut minCut(const CutNetwork& network) {
    const std::size_t linkCount = network.links.size();
    const auto vertexCount = static_cast<std::size_t>(network.vertexCount);

    // Every link and its reverse, counting-sorted by source for the compressed rows: arc 2i is link i, 2i + 1
    // its reverse.
    std::vector<int> rowStart(vertexCount + 1, 0);
    for (const auto& link : network.links) {
        ++rowStart[static_cast<std::size_t>(link.from) + 1];
        ++rowStart[static_cast<std::size_t>(link.to) + 1];
    }
    std::partial_sum(rowStart.begin(), rowStart.end(), rowStart.begin());
    std::vector<int> place(2 * linkCount);
    std::vector<std::pair<int, int>> arcs(2 * linkCount);
    std::vector<double> capacity(2 * linkCount), residual(2 * linkCount);
    auto next = rowStart;
    for (std::size_t i = 0; i < linkCount; ++i) {
        const auto& link = network.links[i];
        const int forward = next[static_cast<std::size_t>(link.from)]++;
        const int backward = next[static_cast<std::size_t>(link.to)]++;
        place[2 * i] = forward;
        place[2 * i + 1] = backward;
        arcs[static_cast<std::size_t>(forward)] = {link.from, link.to};
        arcs[static_cast<std::size_t>(backward)] = {link.to, link.from};
        capacity[static_cast<std::size_t>(forward)] = link.capacity;
    }
    FlowGraph graph(boost::edges_are_sorted, arcs.begin(), arcs.end(), network.vertexCount);
    std::vector<FlowEdge> edgeAt(2 * linkCount), reverse(2 * linkCount);
    for (auto [it, end] = boost::edges(graph); it != end; ++it)
        edgeAt[static_cast<std::size_t>(boost::get(boost::edge_index, graph, *it))] = *it;
    for (std::size_t i = 0; i < linkCount; ++i) {
        reverse[static_cast<std::size_t>(place[2 * i])] = edgeAt[static_cast<std::size_t>(place[2 * i + 1])];
        reverse[static_cast<std::size_t>(place[2 * i + 1])] = edgeAt[static_cast<std::size_t>(place[2 * i])];
    }

    const auto edgeIndex = boost::get(boost::edge_index, graph);
    const auto vertexIndex = boost::get(boost::vertex_index, graph);
    std::vector<FlowEdge> predecessor(vertexCount);
    std::vector<boost::default_color_type> color(vertexCount);
    std::vector<double> distance(vertexCount);
    MinCut cut;
    cut.value = boost::boykov_kolmogorov_max_flow(
        graph, boost::make_iterator_property_map(capacity.begin(), edgeIndex),
        boost::make_iterator_property_map(residual.begin(), edgeIndex),
        boost::make_iterator_property_map(reverse.begin(), edgeIndex),
        boost::make_iterator_property_map(predecessor.begin(), vertexIndex),
        boost::make_iterator_property_map(color.begin(), vertexIndex),
        boost::make_iterator_property_map(distance.begin(), vertexIndex), vertexIndex, network.e, network.c);

    cut.flow.resize(linkCount);
    for (std::size_t i = 0; i < linkCount; ++i) {
        const auto forward = static_cast<std::size_t>(place[2 * i]);
        cut.flow[i] = capacity[forward] - residual[forward];
    }
    // BK's colours may leave vertices free of both trees; reachability from e is what defines the cut.
    cut.edgeSide.assign(vertexCount, false);
    std::vector<int> stack{network.e};
    cut.edgeSide[static_cast<std::size_t>(network.e)] = true;
    while (!stack.empty()) {
        const auto at = static_cast<std::size_t>(stack.back());
        stack.pop_back();
        for (int arc = rowStart[at]; arc < rowStart[at + 1]; ++arc) {
            const auto to = static_cast<std::size_t>(arcs[static_cast<std::size_t>(arc)].second);
            if (residual[static_cast<std::size_t>(arc)] <= 0 || cut.edgeSide[to])
                continue;
            cut.edgeSide[to] = true;
            stack.push_back(static_cast<int>(to));
        }
    }
    return cut;
}

PerLayer<Side> cutSides(const MinCut& cut, const LayerGraph& graph) {
    PerLayer<Side> sides(graph.layers().size());
    for (LayerId v : graph.topologicalOrder()) {
        const auto i = static_cast<std::size_t>(v);
        sides[i] = cut.edgeSide[i] ? Side::Edge : Side::Cloud;
        // Rounding of a residual may strand a vertex of zero cost; data still never returns to the edge.
        for (LayerId u : graph.predecessors(v))
            if (sides[u] == Side::Cloud)
                sides[i] = Side::Cloud;
    }
    return sides;
}

Plan minCutPlan(const Problem& problem, const CutWeights& weights) {
    MinCutSolver solver(problem.graph);
    solver.solve(problem, weights);
    return solver.plan(problem);
}

} // namespace cutpoint
