// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lesson/truths.h"

#include "core/partition/cut/min_cut.h"
#include "core/partition/cut/min_cut_solver.h"

namespace cutpoint::lesson {
namespace {

/// Answers from `known`, else asks.
template <class Key, class Value, class Ask>
const Value& remembered(std::map<Key, Value>& known, const Key& key, Ask ask) {
    auto it = known.find(key);
    if (it == known.end())
        it = known.emplace(key, ask()).first;
    return it->second;
}

} // namespace

const Plan& Truths::fastestAt(BitsPerSecond bandwidth) {
    return remembered(fastest_, bandwidth.value, [&] { return minCutPlan(material_.at(bandwidth)); });
}

double Truths::cutValueAt(BitsPerSecond bandwidth) {
    return remembered(cutValues_, bandwidth.value,
                      [&] { return minCut(makeCutNetwork(material_.at(bandwidth))).value; });
}

const std::vector<double>& Truths::increasesAt(BitsPerSecond bandwidth) {
    return remembered(increases_, bandwidth.value, [&] {
        const Problem there = material_.at(bandwidth);
        MinCutSolver solver(there.graph);
        solver.solve(there);
        return solver.increases();
    });
}

double Truths::flowLeftAfter(std::size_t paths) {
    return remembered(flowsLeft_, paths, [&] {
        // The residual network: what each link still carries forward, and what may be taken back.
        CutNetwork residual = *material_.network;
        const std::vector<double> flow = material_.flow.flowAfter(paths);
        const std::size_t links = residual.links.size();
        for (std::size_t i = 0; i < links; ++i) {
            const CutNetwork::Link link = residual.links[i];
            residual.links[i].capacity -= flow[i];
            if (flow[i] > 0)
                residual.links.push_back({link.to, link.from, link.kind, flow[i]});
        }
        return minCut(residual).value;
    });
}

const Relaxation& Truths::relaxed(Seconds budget, LayerId layer, Side side) {
    return remembered(relaxations_, {budget.value, layer, side}, [&] {
        Problem problem = material_.problem;
        problem.limits.cloudBudget = budget;
        PerLayer<Pin> decided(problem.graph->layers().size(), Pin::Free);
        decided[static_cast<std::size_t>(layer)] = side == Side::Edge ? Pin::Edge : Pin::Cloud;
        return relax(problem, std::move(decided));
    });
}

} // namespace cutpoint::lesson
