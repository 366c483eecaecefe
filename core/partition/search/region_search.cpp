// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/search/region_search.h"

#include "core/partition/search/state_search.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

/// Links between the cut and the layers that a region may hold.
constexpr int bandLinks = 4;
/// A region's best plan is known well enough once it is this close.
constexpr double regionGap = 1e-5;

std::size_t at(LayerId v) {
    return static_cast<std::size_t>(v);
}

Pin pinTo(Side side) {
    return side == Side::Edge ? Pin::Edge : Pin::Cloud;
}

/// The layers that a link of the cut begins or ends at.
std::vector<LayerId> besideCut(const LayerGraph& graph, const PerLayer<Side>& sides) {
    std::vector<char> beside(sides.size(), 0);
    for (LayerId u = 0; u < graph.size(); ++u)
        for (LayerId v : graph.successors(u))
            if (sides[at(u)] != sides[at(v)])
                beside[at(u)] = beside[at(v)] = 1;
    std::vector<LayerId> layers;
    for (LayerId v = 0; v < graph.size(); ++v)
        if (beside[at(v)])
            layers.push_back(v);
    return layers;
}

/// The layers nearest to `centres`, counted in links: at most `most` of them and none further than `links`.
std::vector<char> nearest(const LayerGraph& graph, const std::vector<LayerId>& centres, std::size_t most,
                          int links) {
    std::vector<char> near(graph.layers().size(), 0);
    std::vector<LayerId> queue;
    const auto reach = [&](LayerId v) {
        if (!near[at(v)] && queue.size() < most) {
            near[at(v)] = 1;
            queue.push_back(v);
        }
    };
    for (const LayerId v : centres)
        reach(v);
    std::size_t next = 0;
    for (int link = 0; link < links; ++link)
        for (const std::size_t end = queue.size(); next < end; ++next) {
            for (LayerId u : graph.predecessors(queue[next]))
                reach(u);
            for (LayerId u : graph.successors(queue[next]))
                reach(u);
        }
    return near;
}

/// Everything but `free` held on its side.
Contraction heldOutside(const Problem& problem, const PerLayer<Side>& sides, const std::vector<char>& free) {
    Problem held = problem;
    held.pins.resize(sides.size(), Pin::Free);
    for (std::size_t v = 0; v < sides.size(); ++v)
        if (!free[v])
            held.pins[v] = pinTo(sides[v]);
    return {problem, closedPins(held)};
}

} // namespace

RegionSearch::RegionSearch(const Problem& problem, Objective objective, Incumbent& incumbent, Options options)
    : problem_(problem), objective_(objective), incumbent_(incumbent), options_(std::move(options)) {}

void RegionSearch::run(int regions) {
    left_ = regions;
    while (!over() && !std::isinf(incumbent_.value()) && searchBand()) {
    }
}

/// Regions of the band around the incumbent's cut, which is small beside the net. True when the plan has
/// moved so far that another band is worthwhile.
bool RegionSearch::searchBand() {
    const PerLayer<Side> start = incumbent_.solution().plan.sides;
    const std::vector<LayerId> beside = besideCut(*problem_.graph, start);
    if (beside.empty())
        return false;
    const Contraction band =
        heldOutside(problem_, start, nearest(*problem_.graph, beside, start.size(), bandLinks));
    const LayerGraph& graph = *band.problem().graph;
    PerLayer<Side> sides;
    const PerLayer<Pin> pins = closedPins(band.problem());
    for (LayerId v = 0; v < graph.size(); ++v)
        sides.push_back(v < band.freeLayers()       ? start[at(band.origin(v))]
                        : pins[at(v)] == Pin::Cloud ? Side::Cloud
                                                    : Side::Edge);
    constexpr int mostMoves = 8; // before the band is laid anew
    for (int moves = 0; !over();) {
        std::vector<LayerId> centres = besideCut(graph, sides);
        std::erase_if(centres, [&](LayerId v) { return v >= band.freeLayers(); });
        if (centres.empty())
            return false;
        --left_;
        switch (search(band, sides, centres[random_() % centres.size()], layers_)) {
        case Outcome::Better:
            if (++moves == mostMoves)
                return true;
            break;
        case Outcome::NotBetter:
            // A region that held all there is has nothing left to find.
            if (layers_ >= graph.layers().size())
                return false;
            layers_ += layers_ / 10 + 1;
            break;
        case Outcome::TooWide:
            layers_ -= layers_ / 4;
            break;
        }
        if (layers_ < 4)
            return false;
    }
    return false;
}

RegionSearch::Outcome RegionSearch::search(const Contraction& band, PerLayer<Side>& sides, LayerId centre,
                                           std::size_t layers) {
    const Contraction region = heldOutside(
        band.problem(), sides, nearest(*band.problem().graph, {centre}, layers, static_cast<int>(layers)));
    const Problem& small = region.problem();
    StateGraph::Options graphOptions;
    graphOptions.mostStates = options_.mostStates;
    graphOptions.mostBytes = options_.mostBytes / 2;
    const auto states = StateGraph::build(small, graphOptions, options_.effort.stop);
    if (!states)
        return Outcome::TooWide;
    const double before = incumbent_.value();
    PerLayer<Side> better;
    const BoundedQuery query(small, objective_);
    Incumbent best(small, objective_, query, [&](const Solution& s) {
        const PerLayer<Side> found = region.expand(s.plan.sides);
        const double had = incumbent_.value();
        if (auto plan = evaluatePlan(problem_, band.expand(found)))
            incumbent_.offer(*std::move(plan));
        if (incumbent_.value() < had)
            better = found;
    });
    best.cap(before);
    StateSearch(small, query, *states, best, {regionGap, options_.mostBytes / 2, options_.effort, {}}).run();
    best.report();
    if (better.empty())
        return Outcome::NotBetter;
    sides = better;
    incumbent_.report();
    return Outcome::Better;
}

} // namespace cutpoint
