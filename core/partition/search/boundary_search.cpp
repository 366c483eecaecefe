// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/search/boundary_search.h"

#include "core/model/arithmetic.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

void addTo(BoundedQuery::Vector& x, const BoundedQuery::Vector& step, double sign) {
    for (std::size_t k = 0; k < x.size(); ++k)
        x[k] += sign * step[k];
}

} // namespace

BoundarySearch::BoundarySearch(const Problem& problem, const BoundedQuery& query)
    : problem_(problem), query_(query), pins_(closedPins(problem)) {
    const LayerGraph& graph = *problem.graph;
    for (LayerId v = 0; v < graph.size(); ++v) {
        edge_.push_back(query.of(problem.edgeTime(v).value, 0, 0, graph.layer(v).parameterBytes.value));
        cloud_.push_back(query.of(0, 0, problem.cloudCost(v).value, 0));
        send_.push_back(query.of(0, problem.transferTime(v).value, 0, 0));
    }
}

void BoundarySearch::start(PerLayer<Side> sides) {
    const LayerGraph& graph = *problem_.graph;
    sides_ = std::move(sides);
    cloudSuccessors_.assign(sides_.size(), 0);
    cloudProducers_.assign(sides_.size(), 0);
    for (const Link& link : graph.links()) {
        cloudSuccessors_[at(link.producer)] += sides_[at(link.consumer)] == Side::Cloud;
        cloudProducers_[at(link.consumer)] += sides_[at(link.producer)] == Side::Cloud;
    }
    x_ = {};
    movable_.clear();
    place_.assign(sides_.size(), -1);
    for (LayerId v = 0; v < graph.size(); ++v) {
        addTo(x_, sides_[at(v)] == Side::Edge ? edge_[at(v)] : cloud_[at(v)], 1);
        if (sides_[at(v)] == Side::Edge && cloudSuccessors_[at(v)] > 0)
            addTo(x_, send_[at(v)], 1);
        refresh(v);
    }
}

bool BoundarySearch::movable(LayerId v) const {
    if (pins_[at(v)] != Pin::Free)
        return false;
    return sides_[at(v)] == Side::Cloud
               ? cloudProducers_[at(v)] == 0
               : cloudSuccessors_[at(v)] == static_cast<int>(problem_.graph->successors(v).size());
}

void BoundarySearch::refresh(LayerId v) {
    int& place = place_[at(v)];
    if (movable(v) == (place >= 0))
        return;
    if (place < 0) {
        place = static_cast<int>(movable_.size());
        movable_.push_back(v);
        return;
    }
    const LayerId last = movable_.back();
    movable_[static_cast<std::size_t>(place)] = last;
    place_[at(last)] = place;
    movable_.pop_back();
    place_[at(v)] = -1;
}

/// What the plan would cost with v on the other side.
BoundarySearch::Vector BoundarySearch::moved(LayerId v) const {
    Vector x = x_;
    const LayerGraph& graph = *problem_.graph;
    const bool toEdge = sides_[at(v)] == Side::Cloud;
    const double sign = toEdge ? 1 : -1;
    addTo(x, edge_[at(v)], sign);
    addTo(x, cloud_[at(v)], -sign);
    if (!graph.successors(v).empty())
        addTo(x, send_[at(v)], sign);
    const int lastOne = toEdge ? 1 : 0;
    for (LayerId u : graph.predecessors(v))
        if (cloudSuccessors_[at(u)] == lastOne)
            addTo(x, send_[at(u)], -sign);
    return x;
}

void BoundarySearch::move(LayerId v) {
    const LayerGraph& graph = *problem_.graph;
    const int change = sides_[at(v)] == Side::Cloud ? -1 : 1;
    sides_[at(v)] = change < 0 ? Side::Edge : Side::Cloud;
    refresh(v);
    for (LayerId u : graph.predecessors(v)) {
        cloudSuccessors_[at(u)] += change;
        refresh(u);
    }
    for (LayerId u : graph.successors(v)) {
        cloudProducers_[at(u)] += change;
        refresh(u);
    }
}

double BoundarySearch::score(const Vector& x, const Vector& weight) const {
    constexpr double excessCounts = 20, pullCounts = 0.1;
    return query_.value(x) / valueScale_ + excessCounts * query_.excess(x) +
           pullCounts * BoundedQuery::dot(weight, x) / pullScale_;
}

PerLayer<Side> BoundarySearch::improve(PerLayer<Side> sides, const Vector& weight, std::size_t moves,
                                       const std::stop_token& stop) {
    constexpr std::size_t mostForEachLayer = 200;
    moves = std::min(moves, mostForEachLayer * pins_.size());
    start(std::move(sides));
    PerLayer<Side> best = sides_;
    double bestValue = query_.value(x_), bestExcess = query_.excess(x_);
    if (!std::isfinite(bestValue) || !std::isfinite(bestExcess))
        return best;
    valueScale_ = std::max(bestValue, 1e-300);
    pullScale_ = std::max(BoundedQuery::dot(weight, x_), 1e-300);
    double current = score(x_, weight);
    constexpr double hot = 2e-2, cold = 1e-5, whole = 4294967296.0;
    double temperature = hot;
    const double cooling = std::pow(cold / hot, 1.0 / static_cast<double>(std::max<std::size_t>(moves, 1)));
    constexpr std::size_t checkEvery = 1024;
    for (std::size_t i = 0; i < moves && !movable_.empty(); ++i, temperature *= cooling) {
        if (i % checkEvery == checkEvery - 1 && stop.stop_requested())
            break;
        const LayerId v = movable_[random_() % movable_.size()];
        const Vector x = moved(v);
        const double next = score(x, weight);
        // Also false for a sum that is not a number.
        if (!(next <= current - temperature * std::log((random_() + 1.0) / whole)))
            continue;
        move(v);
        x_ = x;
        current = next;
        const double value = query_.value(x), excess = query_.excess(x);
        if (excess < bestExcess || (excess == bestExcess && value < bestValue)) {
            bestExcess = excess;
            bestValue = value;
            best = sides_;
        }
    }
    return best;
}

} // namespace cutpoint
