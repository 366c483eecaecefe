// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fold_order.h"

#include "core/model/arithmetic.h"
#include "core/model/fold_names.h"

#include <algorithm>
#include <cctype>
#include <functional>
#include <numeric>
#include <optional>

namespace cutpoint {
namespace {

constexpr std::size_t longestPeriod = 600, farthest = 64;
/// Orders in which so many times more tensors stay open than in the best one are out of the question.
constexpr double mostOpen = 1.25;

/// How many blocks two layers lie in together.
int sharedBlocks(const LayerGraph& graph, LayerId u, LayerId v) {
    const Layer &a = graph.layer(u), &b = graph.layer(v);
    const bool isSame = !a.block.empty() && a.block == b.block;
    return sharedNameParts(a.name, b.name) + (isSame ? 1 : 0);
}

/// Every branch as late as it can be: backwards from the answers, first along what is deepest.
std::vector<LayerId> lateOrder(const LayerGraph& graph) {
    std::vector<int> depth(at(graph.size()));
    for (const LayerId v : graph.topologicalOrder())
        for (const LayerId u : graph.predecessors(v))
            depth[at(v)] = std::max(depth[at(v)], depth[at(u)] + 1);
    struct Open {
        LayerId layer;
        std::vector<LayerId> waiting; ///< producers, the deepest last
    };
    std::vector<bool> seen(at(graph.size()));
    std::vector<LayerId> order, ends;
    std::vector<Open> open;
    const auto begin = [&](LayerId v) {
        seen[at(v)] = true;
        const auto read = graph.predecessors(v);
        std::vector<LayerId> waiting(read.rbegin(), read.rend());
        std::ranges::stable_sort(waiting, {}, [&](LayerId u) { return depth[at(u)]; });
        open.push_back({v, std::move(waiting)});
    };
    for (LayerId v = 0; v < graph.size(); ++v)
        if (graph.successors(v).empty())
            ends.push_back(v);
    std::ranges::stable_sort(ends, {}, [&](LayerId v) { return depth[at(v)]; });
    for (const LayerId end : ends) {
        begin(end);
        while (!open.empty()) {
            std::vector<LayerId>& waiting = open.back().waiting;
            if (waiting.empty()) {
                order.push_back(open.back().layer);
                open.pop_back();
                continue;
            }
            const LayerId next = waiting.back();
            waiting.pop_back();
            if (!seen[at(next)])
                begin(next);
        }
    }
    return order;
}

std::vector<LayerId> forwardOrder(const LayerGraph& graph, FoldBy by) {
    std::vector<std::size_t> waiting(at(graph.size()));
    std::vector<LayerId> ready, order;
    for (LayerId v = graph.size(); v-- > 0;)
        if ((waiting[at(v)] = graph.predecessors(v).size()) == 0)
            ready.push_back(v);
    // A block is finished before another one that could be begun; looked for among so many.
    constexpr std::ptrdiff_t candidates = 64;
    while (!ready.empty()) {
        auto next = std::prev(ready.end());
        if (by == FoldBy::Names && !order.empty())
            for (auto it = ready.end(); it != ready.begin() && ready.end() - it < candidates;)
                if (sharedBlocks(graph, order.back(), *--it) > sharedBlocks(graph, order.back(), *next))
                    next = it;
        const LayerId v = *next;
        ready.erase(next);
        order.push_back(v);
        const auto readers = graph.successors(v);
        for (std::size_t i = readers.size(); i-- > 0;)
            if (--waiting[at(readers[i])] == 0)
                ready.push_back(readers[i]);
    }
    return order;
}

long long tensorsOpen(const LayerGraph& graph, const std::vector<LayerId>& order) {
    const std::vector<int> open = crossings(graph, order);
    return std::accumulate(open.begin(), open.end(), 0LL);
}

/// Names with numbers in them as people count: "node9" before "node10".
bool comesBefore(const std::string& a, const std::string& b) {
    const auto isDigit = [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; };
    std::size_t i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (!isDigit(a[i]) || !isDigit(b[j])) {
            if (a[i] != b[j])
                return a[i] < b[j];
            ++i;
            ++j;
            continue;
        }
        const auto numberAt = [&](const std::string& text, std::size_t& at) {
            while (at < text.size() && text[at] == '0')
                ++at;
            const std::size_t begin = at;
            while (at < text.size() && isDigit(text[at]))
                ++at;
            return std::string_view(text).substr(begin, at - begin);
        };
        const std::string_view first = numberAt(a, i), second = numberAt(b, j);
        if (first != second)
            return first.size() != second.size() ? first.size() < second.size() : first < second;
    }
    return a.size() - i < b.size() - j;
}

bool isTopological(const LayerGraph& graph, const std::vector<LayerId>& order) {
    std::vector<std::size_t> place(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        place[at(order[i])] = i;
    return std::ranges::all_of(
        graph.links(), [&](const Link& link) { return place[at(link.producer)] < place[at(link.consumer)]; });
}

/// In which the model was written: as its layers are listed, or else as they are numbered. None where that
/// is no topological order.
std::optional<std::vector<LayerId>> writtenOrder(const LayerGraph& graph) {
    std::vector<LayerId> order(at(graph.size()));
    std::iota(order.begin(), order.end(), 0);
    if (isTopological(graph, order))
        return order;
    std::ranges::stable_sort(
        order, [&](LayerId u, LayerId v) { return comesBefore(graph.layer(u).name, graph.layer(v).name); });
    if (isTopological(graph, order))
        return order;
    return std::nullopt;
}

/// Layers that lie in something repeated.
std::size_t repeated(const LayerGraph& graph, const std::vector<LayerId>& order) {
    std::size_t sum = 0;
    for (const Run& run : repeatedRuns(structureOf(graph, order)))
        sum += run.length;
    return sum;
}

} // namespace

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
    int sum = 0;
    for (std::size_t i = 0; i + 1 < order.size(); ++i)
        open[i] = sum += change[i];
    return open;
}

std::vector<std::size_t> structureOf(const LayerGraph& graph, const std::vector<LayerId>& order) {
    std::vector<std::size_t> position(order.size()), tokens(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        position[at(order[i])] = i;
    for (std::size_t i = 0; i < order.size(); ++i) {
        std::vector<std::size_t> back;
        for (const LayerId u : graph.predecessors(order[i]))
            back.push_back(std::min(i - position[at(u)], farthest));
        std::ranges::sort(back);
        std::size_t token = std::hash<std::string>()(graph.layer(order[i]).type);
        for (const std::size_t distance : back)
            token = token * 1'000'003 + distance;
        tokens[i] = token;
    }
    return tokens;
}

std::vector<Run> repeatedRuns(std::span<const std::size_t> tokens) {
    const std::size_t n = tokens.size();
    std::vector<Run> found;
    for (std::size_t p = 2; p <= std::min(n / 2, longestPeriod); ++p)
        for (std::size_t i = 0, equal = 0; i + p <= n; ++i) {
            if (i + p < n && tokens[i] == tokens[i + p]) {
                ++equal;
                continue;
            }
            if (equal >= p)
                found.push_back({i - equal, equal + p, p});
            equal = 0;
        }
    std::ranges::stable_sort(found, [](const Run& a, const Run& b) {
        return a.length != b.length ? a.length > b.length : a.period < b.period;
    });
    std::vector<Run> taken;
    for (const Run& run : found)
        if (std::ranges::none_of(taken, [&](const Run& other) {
                return run.begin < other.begin + other.length && other.begin < run.begin + run.length;
            }))
            taken.push_back(run);
    return taken;
}

std::vector<LayerId> branchOrder(const LayerGraph& graph, FoldBy by) {
    std::vector<LayerId> order = forwardOrder(graph, by);
    if (by == FoldBy::Names || order.size() < 2)
        return order;
    std::vector<std::vector<LayerId>> orders{std::move(order), lateOrder(graph)};
    if (auto written = writtenOrder(graph))
        orders.push_back(*std::move(written));
    std::vector<double> open;
    for (const auto& it : orders)
        open.push_back(static_cast<double>(tensorsOpen(graph, it)));
    const double least = *std::ranges::min_element(open);
    std::size_t best = orders.size(), most = 0;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        if (open[i] > mostOpen * least)
            continue;
        const std::size_t count = repeated(graph, orders[i]);
        if (best == orders.size() || count > most || (count == most && open[i] < open[best])) {
            best = i;
            most = count;
        }
    }
    return std::move(orders[best]);
}

} // namespace cutpoint
