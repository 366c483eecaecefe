// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/cut/augmenting_paths.h"

#include "core/model/arithmetic.h"

#include <algorithm>
#include <limits>

namespace cutpoint {
namespace {

/// Breadth-first search over the room that links still have.
class ShortestPaths {
public:
    explicit ShortestPaths(const CutNetwork& network)
        : network_(network), start_(at(network.vertexCount) + 1), room_(2 * network.links.size()),
          reachedBy_(at(network.vertexCount)) {
        for (const auto& link : network.links) {
            ++start_[at(link.from) + 1];
            ++start_[at(link.to) + 1];
        }
        for (std::size_t v = 1; v < start_.size(); ++v)
            start_[v] += start_[v - 1];
        leaving_.resize(room_.size());
        auto next = start_;
        for (std::size_t i = 0; i < network.links.size(); ++i) {
            leaving_[next[at(network.links[i].from)]++] = 2 * static_cast<int>(i);
            leaving_[next[at(network.links[i].to)]++] = 2 * static_cast<int>(i) + 1;
            room_[2 * i] = network.links[i].capacity;
        }
    }

    /// False when c is out of reach: the flow is maximal.
    bool search() {
        constexpr int unreached = -1, root = -2;
        std::ranges::fill(reachedBy_, unreached);
        reachedBy_[at(network_.e)] = root;
        queue_.assign(1, network_.e);
        for (std::size_t front = 0; front < queue_.size(); ++front)
            for (std::size_t k = start_[at(queue_[front])]; k < start_[at(queue_[front]) + 1]; ++k) {
                const int to = headOf(leaving_[k]);
                if (room_[at(leaving_[k])] <= 0 || reachedBy_[at(to)] != unreached)
                    continue;
                reachedBy_[at(to)] = leaving_[k];
                if (to == network_.c)
                    return true;
                queue_.push_back(to);
            }
        return false;
    }

    AugmentingPath augment() {
        AugmentingPath path;
        path.bottleneck = std::numeric_limits<double>::infinity();
        for (int v = network_.c; v != network_.e;) {
            const int arc = reachedBy_[at(v)];
            path.steps.push_back({arc / 2, arc % 2 == 0});
            path.bottleneck = std::min(path.bottleneck, room_[at(arc)]);
            v = headOf(arc ^ 1);
        }
        std::ranges::reverse(path.steps);
        for (const auto& step : path.steps) {
            const int arc = 2 * step.link + (step.forward ? 0 : 1);
            room_[at(arc)] -= path.bottleneck;
            room_[at(arc ^ 1)] += path.bottleneck;
        }
        return path;
    }

    bool reached(int v) const { return reachedBy_[at(v)] != -1; }
    double flow(std::size_t link) const { return room_[2 * link + 1]; }

private:
    /// Arc 2i is link i, 2i + 1 the same link backwards.
    int headOf(int arc) const {
        const auto& link = network_.links[at(arc / 2)];
        return arc % 2 == 0 ? link.to : link.from;
    }

    const CutNetwork& network_;
    std::vector<std::size_t> start_;
    std::vector<int> leaving_;
    std::vector<double> room_;
    std::vector<int> reachedBy_, queue_;
};

} // namespace

std::vector<int> AugmentingPath::vertices(const CutNetwork& network) const {
    std::vector<int> all{network.e};
    for (const Step& step : steps) {
        const auto& link = network.links[at(step.link)];
        all.push_back(step.forward ? link.to : link.from);
    }
    return all;
}

std::vector<double> RecordedFlow::flowAfter(std::size_t count) const {
    std::vector<double> result(flow.size());
    for (std::size_t i = 0; i < std::min(count, paths.size()); ++i)
        for (const auto& step : paths[i].steps)
            result[at(step.link)] += step.forward ? paths[i].bottleneck : -paths[i].bottleneck;
    return result;
}

Result<RecordedFlow> recordAugmentingPaths(const CutNetwork& network, std::size_t mostPaths,
                                           std::stop_token stop) {
    RecordedFlow recorded;
    ShortestPaths search(network);
    while (search.search()) {
        if (stop.stop_requested())
            return Issue{
                Severity::Error,       code::Cancelled, "", 0, "", say("Recording the flow was cancelled."),
                say("Start it again.")};
        AugmentingPath path = search.augment();
        ++recorded.pathCount;
        if (recorded.paths.size() < mostPaths)
            recorded.paths.push_back(std::move(path));
    }
    for (std::size_t i = 0; i < network.links.size(); ++i)
        recorded.flow.push_back(search.flow(i));
    for (int v = 0; v < network.vertexCount; ++v)
        recorded.edgeSide.push_back(search.reached(v));
    for (const auto& link : network.links)
        if (recorded.edgeSide[at(link.from)] && !recorded.edgeSide[at(link.to)])
            recorded.value += link.capacity;
    return recorded;
}

} // namespace cutpoint
