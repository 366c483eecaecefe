// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lesson/material.h"

#include "core/model/arithmetic.h"
#include "core/partition/cut/min_cut.h"
#include "core/partition/paper/prefix_plan.h"
#include "core/partition/solve.h"

#include <algorithm>

namespace cutpoint::lesson {
namespace {

/// Layers around the cut, or around the end where there is none.
constexpr std::size_t windowSize = 24;
/// More paths than anybody looks at.
constexpr std::size_t mostPaths = 5000;

/// A split that is not the best one, near the middle of what is shown.
Plan exampleOf(const Material& material) {
    const PrefixChain chain(material.problem);
    std::vector<std::size_t> lengths;
    for (std::size_t i = 0; i < chain.layers().size(); ++i)
        if (material.inWindow(chain.layers()[i]) && !material.graph().layer(chain.layers()[i]).isInput)
            lengths.push_back(i + 1);
    // From the middle outwards.
    const auto middle = static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::ranges::stable_sort(lengths, {}, [&](std::size_t length) {
        const auto place = std::ranges::lower_bound(lengths, length) - lengths.begin();
        return std::abs(place - middle);
    });
    for (const std::size_t length : lengths)
        if (const auto plan = chain.plan(length);
            plan && !plan->cut.empty() && plan->sides != material.best.sides)
            return *plan;
    return material.best;
}

} // namespace

std::vector<LayerId> windowAround(const LayerGraph& graph, const std::vector<LayerId>& focus) {
    const std::vector<LayerId>& order = graph.topologicalOrder();
    if (graph.size() <= largestWhole)
        return order;
    std::vector<bool> seen(order.size());
    std::vector<LayerId> queue = focus;
    if (queue.empty())
        queue.push_back(order.back());
    for (LayerId v : queue)
        seen[at(v)] = true;
    // The focus itself always belongs to it, however wide it is.
    const std::size_t most = std::max(windowSize, queue.size());
    for (std::size_t front = 0; front < queue.size() && queue.size() < most; ++front)
        for (const auto& near : {graph.successors(queue[front]), graph.predecessors(queue[front])})
            for (LayerId u : near)
                if (!seen[at(u)] && queue.size() < most) {
                    seen[at(u)] = true;
                    queue.push_back(u);
                }
    std::vector<LayerId> window;
    std::ranges::copy_if(order, std::back_inserter(window), [&](LayerId v) { return seen[at(v)]; });
    return window;
}

bool Material::inWindow(LayerId v) const {
    return isWhole() || std::ranges::find(window, v) != window.end();
}

std::vector<LayerId> Material::windowOf(const Scene& scene) const {
    if (isWhole())
        return window;
    std::vector<LayerId> focus = scene.layers;
    // Of G' the window stays: the chapter counts links and paths in it.
    if (!scene.network && !scene.sides.empty())
        if (const auto plan = evaluatePlan(problem, scene.sides))
            focus.insert(focus.end(), plan->cut.begin(), plan->cut.end());
    for (std::size_t v = 0; v < scene.shares.size(); ++v)
        if (scene.shares[v] > 0 && scene.shares[v] < 1)
            focus.push_back(static_cast<LayerId>(v));
    if (focus.empty() || std::ranges::any_of(focus, [&](LayerId v) { return inWindow(v); }))
        return window;
    std::ranges::sort(focus);
    const auto [first, last] = std::ranges::unique(focus);
    focus.erase(first, last);
    return windowAround(graph(), focus);
}

Problem Material::at(BitsPerSecond bandwidth) const {
    Problem other = problem;
    other.network.bandwidth = bandwidth;
    return other;
}

PerLayer<Side> Material::needed(const std::vector<LayerId>& layers) const {
    std::vector<bool> onEdge(classes.members.size());
    for (const LayerId v : layers)
        onEdge[cutpoint::at(classes.classOf[cutpoint::at(v)])] = true;
    for (const LayerId v : graph().inputs())
        onEdge[cutpoint::at(classes.classOf[cutpoint::at(v)])] = true;
    PerLayer<Side> sides(graph().layers().size(), Side::Cloud);
    // Producers' classes come first, so everything behind a class is decided before it.
    for (std::size_t i = classes.members.size(); i-- > 0;) {
        for (const LayerId v : classes.members[i])
            for (const LayerId u : graph().successors(v))
                if (onEdge[cutpoint::at(classes.classOf[cutpoint::at(u)])])
                    onEdge[i] = true;
        if (onEdge[i])
            for (const LayerId v : classes.members[i])
                sides[cutpoint::at(v)] = Side::Edge;
    }
    return sides;
}

Plan Material::planOf(const PerLayer<Side>& sides) const {
    return *evaluatePlan(problem, sides);
}

Result<std::shared_ptr<const Material>> gather(Problem problem, const Effort& effort) {
    auto material = std::make_shared<Material>();
    material->isSimplified = !problem.pins.empty() || problem.limits.edgeMemory.has_value();
    problem.pins.clear();
    problem.limits.edgeMemory.reset();
    if (const Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    if (!(problem.network.bandwidth.value > 0))
        return Issue{Severity::Error,
                     code::DeadLink,
                     "",
                     0,
                     "",
                     say("Nothing can be sent at this bandwidth, so there is no split to learn from."),
                     say("Choose a bandwidth above zero.")};
    material->problem = std::move(problem);
    const Problem& known = material->problem;
    material->classes = sideClasses(known);
    material->best = minCutPlan(known);
    const auto edgeOnly = solveEdgeOnly(known, Objective::Latency);
    const auto cloudOnly = solveCloudOnly(known, Objective::Latency);
    for (const auto* end : {&edgeOnly, &cloudOnly})
        if (!*end)
            return end->error();
    material->edgeOnly = edgeOnly->plan;
    material->cloudOnly = cloudOnly->plan;
    auto network = std::make_shared<CutNetwork>(makeCutNetwork(known));
    auto flow = recordAugmentingPaths(*network, mostPaths, effort.stop);
    if (!flow)
        return flow.error();
    material->network = std::move(network);
    material->flow = *std::move(flow);
    auto bands = bestByBandwidth(known, effort.stop);
    if (!bands)
        return bands.error();
    material->bands = *std::move(bands);
    if (auto frontier = Frontier::build(known, {}, effort.stop))
        material->frontier = *std::move(frontier);
    else if (frontier.error().code == code::Cancelled)
        return frontier.error();
    material->window = windowAround(known.graph ? *known.graph : LayerGraph(), material->best.cut);
    material->example = exampleOf(*material);
    return std::shared_ptr<const Material>(std::move(material));
}

std::string setText(const LayerGraph& graph, const std::vector<LayerId>& layers) {
    // As much as a line holds; else fewer names and the number.
    constexpr std::size_t longest = 44;
    const auto text = [&](std::size_t first) {
        std::string names = "{";
        for (std::size_t i = 0; i < first; ++i)
            names += (i == 0 ? "" : ", ") + graph.layer(layers[i]).name;
        if (first < layers.size())
            names += ", …, " + graph.layer(layers.back()).name + "} (" + std::to_string(layers.size()) + ")";
        else
            names += "}";
        return names;
    };
    for (const std::size_t first : {layers.size(), std::size_t{3}, std::size_t{2}})
        if (first <= layers.size())
            if (std::string names = text(first); names.size() <= longest)
                return names;
    return layers.empty() ? "{}" : text(1);
}

std::vector<LayerId> layersOn(const LayerGraph& graph, const PerLayer<Side>& sides, Side side) {
    std::vector<LayerId> layers;
    for (LayerId v : graph.topologicalOrder())
        if (sides[at(v)] == side)
            layers.push_back(v);
    return layers;
}

std::string vertexName(const CutNetwork& network, const LayerGraph& graph, int vertex) {
    if (vertex == network.e)
        return "e";
    if (vertex == network.c)
        return "c";
    if (vertex < graph.size())
        return graph.layer(vertex).name;
    for (LayerId v = 0; v < graph.size(); ++v)
        if (network.auxiliaryOf[at(v)] == vertex)
            return graph.layer(v).name + "'";
    for (const CutNetwork::Link& link : network.links)
        if (link.from == network.e && link.to == vertex)
            return "a_c";
    return "a_e";
}

std::string linkName(const CutNetwork& network, const LayerGraph& graph, int link) {
    const CutNetwork::Link& it = network.links[at(link)];
    return "(" + vertexName(network, graph, it.from) + ", " + vertexName(network, graph, it.to) + ")";
}

bool isInfinite(const CutNetwork& network, int link) {
    return network.links[at(link)].capacity >= network.infinity;
}

std::vector<int> crossingLinks(const CutNetwork& network, const std::vector<bool>& edgeSide) {
    std::vector<int> crossing;
    for (std::size_t i = 0; i < network.links.size(); ++i)
        if (edgeSide[at(network.links[i].from)] && !edgeSide[at(network.links[i].to)])
            crossing.push_back(static_cast<int>(i));
    return crossing;
}

std::vector<bool> vertexSides(const CutNetwork& network, const LayerGraph& graph,
                              const PerLayer<Side>& sides) {
    std::vector<bool> edgeSide(at(network.vertexCount), true);
    edgeSide[at(network.c)] = false;
    for (LayerId v = 0; v < graph.size(); ++v) {
        edgeSide[at(v)] = sides[at(v)] == Side::Edge;
        if (const int auxiliary = network.auxiliaryOf[at(v)]; auxiliary >= 0)
            edgeSide[at(auxiliary)] =
                edgeSide[at(v)] && std::ranges::all_of(graph.successors(v),
                                                       [&](LayerId u) { return sides[at(u)] == Side::Edge; });
    }
    // What is neither layer nor auxiliary vertex stands for a fixed cost: it is where its infinite links
    // leave it no choice, else where it costs nothing.
    for (int vertex = graph.size(); vertex < network.vertexCount; ++vertex) {
        if (vertex == network.e || vertex == network.c ||
            std::ranges::find(network.auxiliaryOf, vertex) != network.auxiliaryOf.end())
            continue;
        const bool fromE = std::ranges::any_of(network.links, [&](const CutNetwork::Link& link) {
            return link.from == network.e && link.to == vertex;
        });
        edgeSide[at(vertex)] = fromE;
        for (const CutNetwork::Link& link : network.links) {
            if (fromE && link.from == vertex && link.capacity >= network.infinity && !edgeSide[at(link.to)])
                edgeSide[at(vertex)] = false;
            if (!fromE && link.to == vertex && link.capacity >= network.infinity && edgeSide[at(link.from)])
                edgeSide[at(vertex)] = true;
        }
    }
    return edgeSide;
}

} // namespace cutpoint::lesson
