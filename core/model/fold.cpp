// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fold.h"

#include "core/model/fold_names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>

namespace cutpoint {
namespace {

constexpr std::size_t mostUnits = 1000;
/// What one more tensor across a boundary, or a boundary inside a named block, costs beside unequal sizes.
constexpr double crossingCost = 8, levelCost = 0.8, nameCost = 3, typeCost = 3.5;

std::size_t at(LayerId v) {
    return static_cast<std::size_t>(v);
}

/// A topological order that finishes a branch before it begins the next one, so chains are contiguous in it.
std::vector<LayerId> branchOrder(const LayerGraph& graph) {
    std::vector<std::size_t> waiting(at(graph.size()));
    std::vector<LayerId> ready, order;
    for (LayerId v = graph.size(); v-- > 0;)
        if ((waiting[at(v)] = graph.predecessors(v).size()) == 0)
            ready.push_back(v);
    while (!ready.empty()) {
        const LayerId v = ready.back();
        ready.pop_back();
        order.push_back(v);
        const auto next = graph.successors(v);
        for (std::size_t i = next.size(); i-- > 0;)
            if (--waiting[at(next[i])] == 0)
                ready.push_back(next[i]);
    }
    return order;
}

/// Does this operator do the work that a name is remembered for? Activations, norms and pools follow it.
bool heavy(const Layer& layer) {
    std::string type = layer.type;
    std::ranges::transform(type, type.begin(), [](unsigned char c) { return std::tolower(c); });
    constexpr std::array words{"conv", "linear", "gemm",      "matmul",    "product", "connected",
                               "lstm", "gru",    "attention", "embedding", "dense"};
    return std::ranges::any_of(words, [&](const char* w) { return type.find(w) != std::string::npos; });
}

/// By gap i between order[i] and order[i + 1]: producers before it that are read behind it.
std::vector<int> crossings(const LayerGraph& graph, const std::vector<LayerId>& order) {
    std::vector<std::size_t> position(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        position[at(order[i])] = i;
    std::vector<int> change(order.size() + 1);
    for (LayerId v = 0; v < graph.size(); ++v) {
        std::size_t last = position[at(v)];
        for (LayerId u : graph.successors(v))
            last = std::max(last, position[at(u)]);
        ++change[position[at(v)]];
        --change[last];
    }
    std::vector<int> open(order.size() - 1);
    for (std::size_t i = 0, sum = 0; i + 1 < order.size(); ++i)
        open[i] = static_cast<int>(sum += static_cast<std::size_t>(change[i]));
    return open;
}

/// values[i] above the least one at most `reach` places away. O(n) by block minima.
std::vector<double> aboveLocalLeast(const std::vector<int>& values, std::size_t reach) {
    const std::size_t n = values.size(), width = 2 * reach + 1, padded = n + 2 * reach;
    const int far = std::numeric_limits<int>::max();
    const auto value = [&](std::size_t i) { return i < reach || i >= n + reach ? far : values[i - reach]; };
    std::vector<int> forward(padded), backward(padded);
    for (std::size_t i = 0; i < padded; ++i)
        forward[i] = i % width == 0 ? value(i) : std::min(forward[i - 1], value(i));
    for (std::size_t i = padded; i-- > 0;)
        backward[i] =
            i + 1 == padded || (i + 1) % width == 0 ? value(i) : std::min(backward[i + 1], value(i));
    std::vector<double> above(n);
    for (std::size_t i = 0; i < n; ++i)
        above[i] = values[i] - std::min(backward[i], forward[i + 2 * reach]);
    return above;
}

/// What is known of every gap, whatever the boxes' size.
struct Gaps {
    std::vector<int> open, shared; ///< tensors across it; parts of the names in common
    std::vector<bool> beforeHeavy;
};

Gaps gapsOf(const LayerGraph& graph, const std::vector<LayerId>& order) {
    Gaps gaps;
    gaps.open = crossings(graph, order);
    for (std::size_t i = 0; i < gaps.open.size(); ++i) {
        const Layer &a = graph.layer(order[i]), &b = graph.layer(order[i + 1]);
        gaps.shared.push_back(!a.block.empty() && a.block == b.block ? 8 : sharedNameParts(a.name, b.name));
        gaps.beforeHeavy.push_back(heavy(b));
    }
    return gaps;
}

/// Price of a boundary at every gap.
std::vector<double> boundaryCosts(const Gaps& gaps, double ideal) {
    const auto reach = static_cast<std::size_t>(std::max(2.0, 1.5 * ideal));
    const std::vector<double> wider = aboveLocalLeast(gaps.open, reach),
                              deeper = aboveLocalLeast(gaps.shared, reach);
    std::vector<double> costs(gaps.open.size());
    for (std::size_t i = 0; i < costs.size(); ++i)
        costs[i] = levelCost * std::log2(std::max(1, gaps.open[i])) + crossingCost * std::min(wider[i], 3.0) +
                   nameCost * std::min(deeper[i], 3.0) + (gaps.beforeHeavy[i] ? 0 : typeCost);
    return costs;
}

/// Ends (one past the last) of the cheapest intervals that cover 0 .. n, each weighing (length / ideal)^2.
std::vector<std::size_t> cheapestIntervals(std::size_t n, const std::vector<double>& costs, double ideal) {
    const std::size_t step = (n + mostUnits - 1) / mostUnits;
    std::vector<std::size_t> places{0}; // where a boundary may be: in each stretch the cheapest gap
    for (std::size_t i = 1; i < n; i += step) {
        const std::size_t end = std::min(n, i + step);
        places.push_back(
            static_cast<std::size_t>(std::min_element(costs.begin() + static_cast<std::ptrdiff_t>(i) - 1,
                                                      costs.begin() + static_cast<std::ptrdiff_t>(end) - 1) -
                                     costs.begin()) +
            1);
    }
    places.push_back(n);
    const auto reach = static_cast<std::size_t>(8 * ideal) + step;
    std::vector<double> best(places.size(), INFINITY);
    std::vector<std::size_t> from(places.size());
    best[0] = 0;
    for (std::size_t j = 1; j < places.size(); ++j)
        for (std::size_t i = j; i-- > 0 && places[j] - places[i] <= reach;) {
            const double size = static_cast<double>(places[j] - places[i]) / ideal;
            const double cost = best[i] + size * size + (places[i] > 0 ? costs[places[i] - 1] : 0);
            if (cost < best[j]) {
                best[j] = cost;
                from[j] = i;
            }
        }
    std::vector<std::size_t> ends;
    for (std::size_t j = places.size() - 1; j > 0; j = from[j])
        ends.push_back(places[j]);
    std::ranges::reverse(ends);
    return ends;
}

std::vector<std::size_t> chooseIntervals(const LayerGraph& graph, const std::vector<LayerId>& order,
                                         std::size_t most) {
    const std::size_t n = order.size();
    const Gaps gaps = gapsOf(graph, order);
    double ideal = static_cast<double>(n) / static_cast<double>(most);
    for (int round = 0; round < 12; ++round, ideal *= 1.2) {
        std::vector<double> costs = boundaryCosts(gaps, ideal);
        // The frame's own box: it is where the question "what is sent?" starts.
        if (graph.layer(order[0]).isInput && !graph.layer(order[1]).isInput)
            costs[0] = -100;
        std::vector<std::size_t> ends = cheapestIntervals(n, costs, ideal);
        if (ends.size() <= most)
            return ends;
    }
    std::vector<std::size_t> ends;
    for (std::size_t k = 1; k <= most; ++k)
        ends.push_back(k * n / most);
    return ends;
}

std::shared_ptr<const LayerGraph> drawnGraph(const LayerGraph& graph, const Fold& fold) {
    std::vector<Layer> layers;
    std::vector<Link> links;
    std::vector<bool> fed(fold.boxes.size());
    for (const Link& link : graph.links()) {
        const BoxId from = fold.boxOf[at(link.producer)], to = fold.boxOf[at(link.consumer)];
        if (from == to)
            continue;
        links.push_back({from, to});
        fed[static_cast<std::size_t>(to)] = true;
    }
    for (std::size_t b = 0; b < fold.boxes.size(); ++b) {
        const FoldedBox& box = fold.boxes[b];
        if (box.layers.size() == 1) {
            layers.push_back(graph.layer(box.layers[0]));
        } else {
            Layer sum;
            sum.type = typesText(graph, box.layers);
            for (LayerId v : box.layers) {
                const Layer& layer = graph.layer(v);
                sum.flops += layer.flops;
                sum.parameterBytes = sum.parameterBytes + layer.parameterBytes;
                sum.isOutput = sum.isOutput || layer.isOutput;
                const auto readers = graph.successors(v);
                if (std::ranges::any_of(
                        readers, [&](LayerId u) { return fold.boxOf[at(u)] != static_cast<BoxId>(b); }))
                    sum.outputBytes = sum.outputBytes + layer.outputBytes;
            }
            layers.push_back(std::move(sum));
        }
        layers.back().name = box.name;
        layers.back().isInput = !fed[b];
    }
    auto made = LayerGraph::make(graph.name(), std::move(layers), std::move(links));
    return made ? std::make_shared<const LayerGraph>(*std::move(made)) : nullptr;
}

} // namespace

std::shared_ptr<const Fold> unfolded(std::shared_ptr<const LayerGraph> graph) {
    auto result = std::make_shared<Fold>();
    for (LayerId v = 0; v < graph->size(); ++v) {
        result->boxes.push_back({graph->layer(v).name, {v}});
        result->boxOf.push_back(v);
    }
    result->drawn = std::move(graph);
    return result;
}

std::shared_ptr<const Fold> fold(std::shared_ptr<const LayerGraph> graph, std::span<const LayerId> opened,
                                 std::size_t most) {
    if (at(graph->size()) <= largestUnfolded)
        return unfolded(std::move(graph));
    const std::vector<LayerId> order = branchOrder(*graph);
    auto result = std::make_shared<Fold>();
    std::vector<std::vector<LayerId>> boxes;
    std::size_t begin = 0;
    for (const std::size_t end : chooseIntervals(*graph, order, std::max<std::size_t>(most, 2))) {
        boxes.emplace_back(order.begin() + static_cast<std::ptrdiff_t>(begin),
                           order.begin() + static_cast<std::ptrdiff_t>(end));
        begin = end;
    }
    const std::set<LayerId> open(opened.begin(), opened.end());
    const std::vector<std::string> names = boxNames(*graph, boxes);
    for (std::size_t b = 0; b < boxes.size(); ++b)
        if (std::ranges::any_of(boxes[b], [&](LayerId v) { return open.contains(v); }))
            for (LayerId v : boxes[b])
                result->boxes.push_back({graph->layer(v).name, {v}});
        else
            result->boxes.push_back({names[b], boxes[b]});
    result->boxOf.resize(at(graph->size()));
    for (std::size_t b = 0; b < result->boxes.size(); ++b)
        for (LayerId v : result->boxes[b].layers)
            result->boxOf[at(v)] = static_cast<BoxId>(b);
    result->drawn = drawnGraph(*graph, *result);
    return result->drawn ? result : unfolded(std::move(graph));
}

} // namespace cutpoint
