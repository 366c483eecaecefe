// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fold_split.h"

#include "core/model/arithmetic.h"
#include "core/model/fold_names.h"
#include "core/model/fold_order.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace cutpoint {
namespace {

constexpr std::size_t mostPlaces = 1000;
/// What one more tensor across a boundary, or a boundary inside a named block, costs beside unequal sizes.
constexpr double crossingCost = 8, levelCost = 0.8, nameCost = 3, typeCost = 3.5;
/// A boundary before a convolution, where one behind a concatenation would do.
constexpr double besideJoinCost = 0.25;
/// A boundary inside a repeated unit; one where a unit ends.
constexpr double insideCost = 8, unitGain = 2;
/// A boundary that only a last resort takes.
constexpr double forbidden = 1000;

/// values[i] above the least one at most `reach` places away. O(n) by block minima.
std::vector<double> aboveLocalLeast(std::span<const int> values, std::size_t reach) {
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

/// Ends (one past the last) of the cheapest intervals that cover 0 .. n, each weighing (length / ideal)^2.
std::vector<std::size_t> cheapestIntervals(std::size_t n, const std::vector<double>& costs, double ideal) {
    const std::size_t step = (n + mostPlaces - 1) / mostPlaces;
    std::vector<std::size_t> places{0}; // where a boundary may be: in each run of gaps the cheapest one
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

std::vector<std::string> partsOf(const std::string& path) {
    std::vector<std::string> parts;
    std::string part;
    for (const char c : path)
        if (separatesParts(c)) {
            if (!part.empty())
                parts.push_back(std::move(part));
            part.clear();
        } else {
            part += c;
        }
    parts.push_back(part);
    return parts;
}

/// The blocks that a layer says it lies in, outermost first.
std::vector<std::string> blocksOf(const Layer& layer) {
    if (!layer.block.empty() && !layer.name.starts_with(layer.block))
        return partsOf(layer.block);
    std::vector<std::string> parts = partsOf(layer.name);
    parts.pop_back();
    if (parts.empty() && !layer.block.empty())
        parts.push_back(layer.block);
    return parts;
}

} // namespace

FoldBy usualFold(const LayerGraph& graph) {
    const auto named =
        std::ranges::count_if(graph.layers(), [](const Layer& layer) { return !blocksOf(layer).empty(); });
    return 2 * static_cast<std::size_t>(named) > graph.layers().size() ? FoldBy::Names : FoldBy::Structure;
}

FoldSplitter::FoldSplitter(const LayerGraph& graph, const std::vector<LayerId>& order, FoldBy by)
    : by_(by), structure_(structureOf(graph, order)), open_(crossings(graph, order)) {
    for (const LayerId v : order)
        paths_.push_back(blocksOf(graph.layer(v)));
    for (std::size_t i = 0; i + 1 < order.size(); ++i) {
        const Layer &a = graph.layer(order[i]), &b = graph.layer(order[i + 1]);
        shared_.push_back(!a.block.empty() && a.block == b.block ? 8 : sharedNameParts(a.name, b.name));
        unlikeEnd_.push_back(joinsChannels(a.type) ? 0 : doesHeavyWork(b.type) ? besideJoinCost : typeCost);
        // The frame's own box: it is where the question "what is sent?" starts.
        afterInput_.push_back(i == 0 && a.isInput && !b.isInput);
    }
}

std::vector<Stretch> FoldSplitter::split(Stretch whole, std::size_t most) const {
    if (whole.size() <= 1)
        return {whole};
    most = std::max<std::size_t>(most, 2);
    if (most >= whole.size()) {
        std::vector<Stretch> single;
        for (std::size_t i = whole.begin; i < whole.end; ++i)
            single.push_back({i, i + 1});
        return single;
    }
    return by_ == FoldBy::Names ? byNames(whole, most) : byStructure(whole, most);
}

/// Price of a boundary at every gap inside the stretch, by what crosses it and what is behind it.
std::vector<double> FoldSplitter::boundaryCosts(Stretch whole, double ideal) const {
    const auto reach = static_cast<std::size_t>(std::max(2.0, 1.5 * ideal));
    const std::span open = std::span(open_).subspan(whole.begin, whole.size() - 1);
    const std::span shared = std::span(shared_).subspan(whole.begin, whole.size() - 1);
    const std::vector<double> wider = aboveLocalLeast(open, reach), deeper = aboveLocalLeast(shared, reach);
    std::vector<double> costs(open.size());
    for (std::size_t i = 0; i < costs.size(); ++i) {
        costs[i] = levelCost * std::log2(std::max(1, open[i])) + crossingCost * std::min(wider[i], 3.0) +
                   nameCost * std::min(deeper[i], 3.0) + unlikeEnd_[whole.begin + i];
        if (afterInput_[whole.begin + i])
            costs[i] = -100;
    }
    return costs;
}

/// Makes the ends of repeated units cheaper than what lies inside them. Where a unit begins is a matter of
/// taste: where the costs so far say.
void FoldSplitter::favourRepeats(Stretch whole, std::vector<double>& costs) const {
    const std::vector<double> before = boundaryCosts(whole, 8);
    for (const Run& run : repeatedRuns(std::span(structure_).subspan(whole.begin, whole.size()))) {
        double least = INFINITY;
        std::size_t phase = 0;
        for (std::size_t shift = 0; shift < run.period; ++shift) {
            double sum = 0;
            std::size_t count = 0;
            for (std::size_t i = run.begin + shift; i < run.begin + run.length; i += run.period)
                if (i > 0) {
                    sum += before[i - 1];
                    ++count;
                }
            if (count > 0 && sum / static_cast<double>(count) < least) {
                least = sum / static_cast<double>(count);
                phase = shift;
            }
        }
        for (std::size_t i = std::max<std::size_t>(run.begin, 1); i < run.begin + run.length; ++i)
            costs[i - 1] += (i + run.period - run.begin - phase) % run.period == 0 ? -unitGain : insideCost;
    }
}

std::vector<Stretch> FoldSplitter::cheapest(Stretch whole, std::size_t most,
                                            const std::vector<double>& bonus) const {
    const std::size_t n = whole.size();
    std::vector<std::size_t> ends;
    // From too many boxes on until there are few enough.
    double ideal = 0.5 * static_cast<double>(n) / static_cast<double>(most);
    for (int round = 0; round < 24; ++round, ideal *= 1.15) {
        std::vector<double> costs = boundaryCosts(whole, ideal);
        // With one more for every box they are best as large as the ideal.
        for (std::size_t i = 0; i < costs.size(); ++i)
            costs[i] = 1 + (afterInput_[whole.begin + i] ? costs[i] : std::max(0.0, costs[i] + bonus[i]));
        ends = cheapestIntervals(n, costs, ideal);
        if (ends.size() >= 2 && ends.size() <= most)
            break;
    }
    if (ends.size() < 2 || ends.size() > most) {
        ends.clear();
        for (std::size_t k = 1; k <= most; ++k)
            ends.push_back(k * n / most);
    }
    std::vector<Stretch> parts;
    for (std::size_t begin = 0; const std::size_t end : ends) {
        parts.push_back({whole.begin + begin, whole.begin + end});
        begin = end;
    }
    return parts;
}

std::vector<Stretch> FoldSplitter::byStructure(Stretch whole, std::size_t most) const {
    std::vector<double> bonus(whole.size() - 1);
    favourRepeats(whole, bonus);
    return cheapest(whole, most, bonus);
}

/// The blocks one level deeper than what all names of the group share; single layers beside them.
std::vector<Stretch> FoldSplitter::nextLevel(Stretch group) const {
    std::size_t depth = paths_[group.begin].size();
    for (std::size_t i = group.begin; i < group.end; ++i) {
        std::size_t k = 0;
        while (k < depth && k < paths_[i].size() && paths_[i][k] == paths_[group.begin][k])
            ++k;
        depth = k;
    }
    std::vector<Stretch> blocks;
    for (std::size_t i = group.begin; i < group.end; ++i) {
        const bool goesOn = !blocks.empty() && paths_[i].size() > depth && paths_[i - 1].size() > depth &&
                            paths_[i][depth] == paths_[i - 1][depth];
        if (goesOn)
            blocks.back().end = i + 1;
        else
            blocks.push_back({i, i + 1});
    }
    return blocks;
}

std::vector<Stretch> FoldSplitter::byNames(Stretch whole, std::size_t most) const {
    // As many levels as there is room for, each of them whole.
    std::vector<Stretch> level = nextLevel(whole);
    if (level.size() > most) {
        std::vector<double> bonus(whole.size() - 1, forbidden);
        for (const Stretch& block : level)
            if (block.begin > whole.begin)
                bonus[block.begin - whole.begin - 1] = 0;
        return cheapest(whole, most, bonus);
    }
    for (;;) {
        std::vector<Stretch> deeper;
        for (const Stretch& block : level) {
            const std::vector<Stretch> parts = block.size() > 1 ? nextLevel(block) : std::vector{block};
            // Layers of one block that no name tells apart stay together.
            const bool isLeaf = parts.size() == block.size();
            deeper.insert(deeper.end(), isLeaf ? &block : parts.data(),
                          isLeaf ? &block + 1 : parts.data() + parts.size());
        }
        if (deeper.size() > most || deeper.size() == level.size())
            break;
        level = std::move(deeper);
    }
    // What is far larger than the others is opened as far as there is room.
    for (;;) {
        const auto largest =
            std::ranges::max_element(level, {}, [](const Stretch& block) { return block.size(); });
        const std::size_t room = most - level.size() + 1;
        if (largest->size() <= std::max<std::size_t>(largestOpened, whole.size() / 4) || room < 3)
            break;
        const std::vector<Stretch> parts =
            nextLevel(*largest).size() <= room ? nextLevel(*largest) : byStructure(*largest, room);
        const auto place = level.erase(largest);
        level.insert(place, parts.begin(), parts.end());
    }
    return level;
}

} // namespace cutpoint
