// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/paper/prefix_plan.h"

#include "core/model/arithmetic.h"
#include "core/model/ties.h"

#include <algorithm>
#include <limits>

namespace cutpoint {
namespace {

/// The costs of a prefix while layers move into it one by one. A layer is sent while it is in the prefix and
/// one of its successors is not.
class GrowingPrefix {
public:
    /// `layers` is the whole chain.
    GrowingPrefix(const Problem& problem, std::span<const LayerId> layers)
        : problem_(problem), cloud_(layers.size() + 1) {
        for (LayerId v = 0; v < problem.graph->size(); ++v)
            waiting_.push_back(problem.graph->successors(v).size());
        // From the end, so that layers that cost nothing leave exactly nothing.
        for (std::size_t i = layers.size(); i-- > 0;)
            cloud_[i] = cloud_[i + 1] + problem.cloudCost(layers[i]);
    }

    void add(LayerId v) {
        const LayerGraph& graph = *problem_.graph;
        edge_ += problem_.edgeTime(v);
        memory_ += graph.layer(v).parameterBytes.value;
        if (!graph.successors(v).empty()) {
            sentBytes_ += problem_.outputBytes(v).value;
            sentLayers_ += problem_.outputBytes(v).value > 0;
        }
        runs_ = runs_ || !graph.layer(v).isInput;
        for (LayerId u : graph.predecessors(v))
            if (--waiting_[at(u)] == 0) {
                sentBytes_ -= problem_.outputBytes(u).value;
                sentLayers_ -= problem_.outputBytes(u).value > 0;
            }
        if (sentLayers_ == 0) // exactly nothing, which even a dead link carries
            sentBytes_ = 0;
        ++length_;
    }

    StageTimes times() const {
        const bool whole = length_ == waiting_.size();
        const Seconds call = whole ? Seconds(0) : problem_.network.rtt;
        return {edge_ + (runs_ ? problem_.fixed.edge : Seconds(0)),
                transferTime(Bytes(std::max(0.0, sentBytes_)), problem_.network.payloadRate()) + call,
                whole ? Seconds(0) : cloud_[length_] + problem_.fixed.cloud, call};
    }
    std::size_t length() const { return length_; }
    double memory() const { return memory_; }

private:
    const Problem& problem_;
    std::vector<std::size_t> waiting_; ///< by layer: successors outside the prefix
    Seconds edge_;
    std::vector<Seconds> cloud_; ///< by length: of the layers behind it
    double sentBytes_ = 0, memory_ = 0;
    int sentLayers_ = 0; ///< of those with bytes
    std::size_t length_ = 0;
    bool runs_ = false; ///< more than raw inputs
};

} // namespace

PrefixChain::PrefixChain(const Problem& problem, std::span<const LayerId> order)
    : problem_(problem), layers_(problem.graph->inputs()), pins_(closedPins(problem)) {
    std::vector<LayerId> kept;
    if (!hasNoTies(problem)) {
        const SideClasses classes = sideClasses(problem);
        kept = classes.together(*problem.graph, order);
        order = kept;
        classOf_ = classes.classOf;
    }
    for (const LayerId v : order)
        if (!problem.graph->layer(v).isInput)
            layers_.push_back(v);
}

PrefixChain::PrefixChain(const Problem& problem) : PrefixChain(problem, problem.graph->topologicalOrder()) {}

void PrefixChain::visit(
    const std::function<void(std::size_t length, const StageTimes& times, double memory)>& each) const {
    std::size_t firstCloud = layers_.size(), lastEdge = problem_.graph->inputs().size();
    for (std::size_t i = 0; i < layers_.size(); ++i) {
        if (pins_[at(layers_[i])] == Pin::Cloud)
            firstCloud = std::min(firstCloud, i);
        if (pins_[at(layers_[i])] == Pin::Edge)
            lastEdge = std::max(lastEdge, i + 1);
    }
    GrowingPrefix prefix(problem_, layers_);
    for (const LayerId v : layers_) {
        prefix.add(v);
        const std::size_t next = prefix.length();
        const bool tears = !classOf_.empty() && next < layers_.size() && pins_[at(v)] == Pin::Free &&
                           classOf_[at(v)] == classOf_[at(layers_[next])];
        if (next >= lastEdge && next <= firstCloud && !tears)
            each(prefix.length(), prefix.times(), prefix.memory());
    }
}

Result<Plan> PrefixChain::plan(std::size_t length) const {
    PerLayer<Side> sides(layers_.size(), Side::Cloud);
    for (std::size_t i = 0; i < length; ++i)
        sides[at(layers_[i])] = Side::Edge;
    for (std::size_t i = 0; i < sides.size(); ++i)
        if (pins_[i] != Pin::Free)
            sides[i] = pins_[i] == Pin::Edge ? Side::Edge : Side::Cloud;
    return evaluatePlan(problem_, std::move(sides));
}

Result<Plan> bestPrefix(const Problem& problem, Objective objective, std::span<const LayerId> order) {
    const PrefixChain chain(problem, order);
    double bestValue = infinity, bestAny = infinity;
    std::size_t best = chain.layers().size(), any = best;
    chain.visit([&](std::size_t length, const StageTimes& times, double memory) {
        const double value = objectiveValue(objective, problem, times);
        if (value < bestAny) {
            bestAny = value;
            any = length;
        }
        const bool fits =
            !problem.limits.edgeMemory || memory <= problem.limits.edgeMemory->value * (1 + 1e-9);
        if (fits && value < bestValue && meetsLimits(problem, objective, times)) {
            bestValue = value;
            best = length;
        }
    });
    return chain.plan(bestValue < infinity ? best : any);
}

} // namespace cutpoint
