// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/cut/min_cut_solver.h"

#include "core/model/arithmetic.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

struct Arcs {
    std::vector<std::pair<int, int>> ends;
    std::vector<std::size_t> unlimited; ///< dashed and back links
};

/// Collectors v' come after the layers.
std::vector<int> collectorsOf(const LayerGraph& graph) {
    PerLayer<int> collectors;
    int next = graph.size();
    for (LayerId v = 0; v < graph.size(); ++v) {
        const auto successors = graph.successors(v);
        collectors.push_back(successors.empty() ? -1 : successors.size() == 1 ? successors.front() : next++);
    }
    return collectors;
}

Arcs arcsOf(const LayerGraph& graph, const PerLayer<int>& collectors, std::vector<std::size_t>& black) {
    Arcs arcs;
    for (LayerId v = 0; v < graph.size(); ++v) {
        const int collector = collectors[v];
        black.push_back(arcs.ends.size());
        if (collector < 0)
            continue;
        arcs.ends.push_back({v, collector});
        for (LayerId u : graph.successors(v)) {
            if (collector != u) {
                arcs.unlimited.push_back(arcs.ends.size());
                arcs.ends.push_back({collector, u});
            }
            arcs.unlimited.push_back(arcs.ends.size());
            arcs.ends.push_back({u, v});
        }
    }
    return arcs;
}

int vertexCountOf(const LayerGraph& graph, const PerLayer<int>& collectors) {
    int count = graph.size();
    for (const int collector : collectors)
        count = std::max(count, collector + 1);
    return count;
}

/// Without ties and fixed costs.
ResidualGraph residualOf(const LayerGraph& graph, const PerLayer<int>& collectors,
                         std::vector<std::size_t>& black) {
    const Arcs arcs = arcsOf(graph, collectors, black);
    ResidualGraph residual(vertexCountOf(graph, collectors), arcs.ends);
    for (const std::size_t i : arcs.unlimited)
        residual.setCapacity(i, infinity);
    return residual;
}

} // namespace

MinCutSolver::MinCutSolver(std::shared_ptr<const LayerGraph> graph)
    : graph_(std::move(graph)), collector_(collectorsOf(*graph_)),
      residual_(residualOf(*graph_, collector_, blackLink_)), forced_(residual_),
      sides_(graph_->layers().size(), Side::Edge), leastDead_(infinity) {}

/// Gives the network the ties and the fixed costs' vertices of the problem, where it has others.
void MinCutSolver::fit(const Problem& problem) {
    const bool edge = problem.fixed.edge.value > 0;
    const bool cloud = problem.fixed.cloud.value > 0 || problem.network.rtt.value > 0;
    std::vector<Tie> ties = hasNoTies(problem) ? std::vector<Tie>() : allTies(problem);
    if (edge == (edgeFixed_ >= 0) && cloud == (cloudFixed_ >= 0) && ties == ties_)
        return;
    ties_ = std::move(ties);
    classes_ = ties_.empty() ? SideClasses() : sideClasses(problem);
    int vertices = vertexCountOf(*graph_, collector_);
    edgeFixed_ = edge ? vertices++ : -1;
    cloudFixed_ = cloud ? vertices++ : -1;
    blackLink_.clear();
    Arcs arcs = arcsOf(*graph_, collector_, blackLink_);
    const auto unlimited = [&](int from, int to) {
        arcs.unlimited.push_back(arcs.ends.size());
        arcs.ends.push_back({from, to});
    };
    for (const Tie& tie : ties_)
        for (std::size_t i = 0; i < tie.layers.size(); ++i)
            unlimited(tie.layers[i], tie.layers[(i + 1) % tie.layers.size()]);
    for (LayerId v = 0; v < graph_->size(); ++v) {
        if (edge && isFirstWork(*graph_, v))
            unlimited(v, edgeFixed_);
        if (cloud && isLastWork(*graph_, v))
            unlimited(cloudFixed_, v);
    }
    residual_ = ResidualGraph(vertices, arcs.ends);
    for (const std::size_t i : arcs.unlimited)
        residual_.setCapacity(i, infinity);
    forced_ = residual_;
    scale_ = 0;
    coldSolvesLeft_ = 1;
}

void MinCutSolver::forget() {
    coldSolvesLeft_ = 1;
}

template <class Reached>
void MinCutSolver::readSides(Reached reached, PerLayer<Side>& sides) const {
    sides.resize(graph_->layers().size());
    for (const auto& members : classes_.members) {
        // Nor may it tear a tie.
        Side side = Side::Edge;
        for (const LayerId v : members) {
            if (!reached(v))
                side = Side::Cloud;
            for (const LayerId u : graph_->predecessors(v))
                if (classes_.classOf[u] != classes_.classOf[v] && sides[u] == Side::Cloud)
                    side = Side::Cloud;
        }
        for (const LayerId v : members)
            sides[v] = side;
    }
    if (!classes_.members.empty())
        return;
    for (LayerId v : graph_->topologicalOrder()) {
        Side& side = sides[v];
        side = reached(v) ? Side::Edge : Side::Cloud;
        // Rounding may strand a layer of zero cost; data still never returns to the edge.
        for (LayerId u : graph_->predecessors(v))
            if (sides[u] == Side::Cloud)
                side = Side::Cloud;
    }
}

/// A first flow that leaves the augmentations little to do: from the last layer back, each draws what it and
/// those below it can swallow from its producers, as far as their transfers let it through. On a chain that
/// is a maximum flow. O(V + L).
void MinCutSolver::pourFlow(const std::vector<double>& fromE, const std::vector<double>& toC) {
    const auto& order = graph_->topologicalOrder();
    need_.assign(order.size(), 0);
    for (std::size_t i = order.size(); i-- > 0;) {
        const LayerId v = order[i];
        double need = need_[v] + toC[static_cast<std::size_t>(v)] - fromE[static_cast<std::size_t>(v)];
        // Endless needs and endless sources are left to the augmentations.
        if (!std::isfinite(need))
            continue;
        for (LayerId u : graph_->predecessors(v)) {
            if (!(need > 0))
                break;
            const std::size_t black = blackLink_[u];
            const double drawn = std::min(need, residual_.flowLeft(black));
            if (!(drawn > 0))
                continue;
            residual_.addFlow(black, drawn);
            // Behind the black link each consumer has a dashed and a back link, in turn.
            if (const auto consumers = graph_->successors(u); consumers.size() > 1) {
                const auto place = std::find(consumers.begin(), consumers.end(), v) - consumers.begin();
                residual_.addFlow(black + 1 + 2 * static_cast<std::size_t>(place), drawn);
            }
            need_[u] += drawn;
            need -= drawn;
        }
    }
}

bool MinCutSolver::solve(const Problem& problem, const CutWeights& weights, const std::stop_token& stop) {
    fit(problem);
    const auto vertices = static_cast<std::size_t>(residual_.vertexCount());
    std::vector<double> fromE(vertices), toC(vertices), sending(graph_->layers().size());
    double finite = 0, smallest = infinity;
    for (LayerId v = 0; v < graph_->size(); ++v) {
        const auto i = static_cast<std::size_t>(v);
        const bool staysOnEdge =
            graph_->layer(v).isInput || problem.pin(v) == Pin::Edge || cannotReturn(problem, v);
        fromE[i] = staysOnEdge ? infinity : weights.cloud * problem.cloudCost(v).value;
        toC[i] = problem.pin(v) == Pin::Cloud ? infinity : weights.edge * problem.edgeTime(v).value;
        // 0 x infinity has no meaning; a weight of zero makes even a dead link free.
        if (collector_[i] >= 0 && weights.transfer != 0)
            sending[i] = weights.transfer * problem.transferTime(v).value;
        for (const double x : {fromE[i], toC[i], sending[i]}) {
            finite += std::isfinite(x) ? x : 0;
            smallest = x > 0 ? std::min(smallest, x) : smallest;
        }
    }
    const auto addFixed = [&](double& terminal, double x) {
        terminal = x;
        finite += x;
        smallest = x > 0 ? std::min(smallest, x) : smallest;
    };
    if (edgeFixed_ >= 0)
        addFixed(toC[static_cast<std::size_t>(edgeFixed_)], weights.edge * problem.fixed.edge.value);
    if (cloudFixed_ >= 0)
        addFixed(fromE[static_cast<std::size_t>(cloudFixed_)],
                 weights.transfer * problem.network.rtt.value + weights.cloud * problem.fixed.cloud.value);
    // Flow leaves rounding errors of its own size behind, which must not pass for capacity in a smaller
    // network.
    constexpr double muchSmaller = 1e-3;
    const bool rescaled = finite < muchSmaller * scale_;
    const bool isCold = coldSolvesLeft_ > 0 || rescaled;
    scale_ = isCold ? finite : std::max(scale_, finite);
    if (isCold)
        residual_.clearFlow();
    // A dead link is dearer than all else together, but a number: pins may leave no other way. What the cut
    // grows by tells whether it uses one: at most the sum without, at least three times that with it.
    const double sum = finite > 0 ? finite : 1;
    const double dead = 4 * sum;
    leastDead_ = std::ranges::any_of(sending, [](double x) { return std::isinf(x); }) ? 2 * sum : infinity;
    for (std::size_t i = 0; i < sending.size(); ++i)
        if (collector_[i] >= 0)
            residual_.setCapacity(blackLink_[i], std::min(sending[i], dead));
    // Poured together, numbers lose what is this much smaller than their sum.
    constexpr double comparable = 1e10;
    if (isCold && finite < comparable * smallest)
        pourFlow(fromE, toC);
    residual_.setTerminals(fromE, toC);
    residual_.maximise(infinity, stop);
    if (stop.stop_requested())
        return false;
    constexpr int coldSolvesAfterLoss = 7;
    if (isCold) {
        coldWork_ = residual_.work() + residual_.arcCount();
        coldSolvesLeft_ = std::max(0, coldSolvesLeft_ - 1);
    } else if (residual_.work() > coldWork_) {
        coldSolvesLeft_ = coldSolvesAfterLoss;
    }
    readSides([this](LayerId v) { return residual_.reached(v); }, sides_);
    return true;
}

Plan MinCutSolver::plan(const Problem& problem) const {
    return *evaluatePlan(problem, sides_);
}

/// Ties a layer with all that must follow it: one sum instead of a flow along a path for each of them. Adds
/// what it tied to `tied`.
double MinCutSolver::tieClosure(ResidualGraph& residual, LayerId v, bool toEdge,
                                std::vector<int>& tied) const {
    std::vector<char> seen(graph_->layers().size(), 0);
    std::vector<LayerId> stack{v};
    seen[v] = 1;
    double through = 0;
    while (!stack.empty()) {
        const LayerId u = stack.back();
        stack.pop_back();
        tied.push_back(u);
        through += residual.tie(u, toEdge);
        for (LayerId w : toEdge ? graph_->predecessors(u) : graph_->successors(u))
            if (char& known = seen[w]; !known) {
                known = 1;
                stack.push_back(w);
            }
    }
    return through;
}

double MinCutSolver::increaseWhen(std::span<const LayerId> onEdge, std::span<const LayerId> inCloud,
                                  double enough, PerLayer<Side>* sides) const {
    ResidualGraph& forced = forced_;
    forced = residual_;
    double increase = 0;
    std::vector<int> tied;
    for (LayerId v : onEdge)
        increase += tieClosure(forced, v, true, tied);
    for (LayerId v : inCloud)
        increase += tieClosure(forced, v, false, tied);
    if (increase > enough)
        return orInfinite(increase);
    const bool bothWays = !onEdge.empty() && !inCloud.empty();
    increase += bothWays ? forced.maximise(enough - increase)
                         : forced.maximiseFrom(tied, !onEdge.empty(), enough - increase);
    if (sides && increase <= enough)
        // What the last cut reached still is, but for what reaches the layers in the cloud now.
        readSides(
            [&](LayerId v) {
                return bothWays         ? forced.reached(v)
                       : onEdge.empty() ? residual_.reached(v) && !forced.reaches(v)
                                        : residual_.reached(v) || forced.reached(v);
            },
            *sides);
    return orInfinite(increase);
}

double MinCutSolver::increaseWhenMoved(LayerId v, double enough, std::vector<LayerId>& moved) const {
    moved.clear();
    const bool toEdge = !onEdge(v);
    forced_ = residual_;
    std::vector<int> tied;
    double increase = tieClosure(forced_, v, toEdge, tied);
    if (increase > enough)
        return orInfinite(increase);
    increase += forced_.maximiseFrom(tied, toEdge, enough - increase);
    if (increase <= enough)
        for (const int u : forced_.touched())
            if (u < graph_->size() && onEdge(u) != toEdge &&
                (toEdge ? forced_.reached(u) : forced_.reaches(u)))
                moved.push_back(u);
    return orInfinite(increase);
}

double MinCutSolver::orInfinite(double increase) const {
    return increase < leastDead_ ? increase : infinity;
}

PerLayer<double> MinCutSolver::increases(const std::stop_token& stop) const {
    PerLayer<double> increases(sides_.size(), -1);
    const auto pending = [&](LayerId v) { return increases[v] < 0; };
    const auto& order = graph_->topologicalOrder();
    for (const bool toEdge : {false, true})
        for (std::size_t i = 0; i < order.size(); ++i) {
            // A layer that goes to the cloud takes all below it along, so the lowest comes first and those
            // above it go on from its flow; the other way round to the edge.
            LayerId v = toEdge ? order[i] : order[order.size() - 1 - i];
            if (onEdge(v) == toEdge || !pending(v))
                continue;
            ResidualGraph forced = residual_;
            double total = 0;
            for (bool first = true; v >= 0; first = false) {
                if (stop.stop_requested())
                    return {};
                total += forced.tie(v, toEdge);
                if (!std::isinf(total))
                    total += first ? forced.maximiseFrom(std::span<const int>(&v, 1), toEdge)
                                   : forced.maximiseOn(v, toEdge);
                increases[v] = orInfinite(total);
                const auto next = toEdge ? graph_->successors(v) : graph_->predecessors(v);
                const auto it = std::find_if(next.begin(), next.end(),
                                             [&](LayerId u) { return onEdge(u) != toEdge && pending(u); });
                v = it == next.end() ? -1 : *it;
            }
        }
    return increases;
}

double MinCutSolver::increaseWhenSent(LayerId v, double enough) const {
    const int collector = collector_[v];
    if (collector < 0)
        return infinity;
    ResidualGraph forced = residual_;
    // Tied to c, v' charges the transfer without forcing any one successor into the cloud.
    const double increase = forced.tie(v, true) + forced.tie(collector, false);
    return orInfinite(increase > enough ? increase : increase + forced.maximise(enough - increase));
}

} // namespace cutpoint
