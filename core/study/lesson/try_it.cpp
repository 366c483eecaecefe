// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lesson/try_it.h"

#include "core/model/arithmetic.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cutpoint::lesson {
namespace {

/// Less than this share of all finite capacities is rounding, not room.
double leastRoom(const CutNetwork& network) {
    return 1e-12 * network.infinity;
}

/// Breadth-first from e; answers by vertex the link that reached it, or -1 (-2 for e itself).
std::vector<int> search(const CutNetwork& network, const ReaderFlow& flow) {
    constexpr int root = -2;
    std::vector<std::vector<int>> leaving(at(network.vertexCount));
    for (std::size_t i = 0; i < network.links.size(); ++i) {
        leaving[at(network.links[i].from)].push_back(static_cast<int>(i));
        leaving[at(network.links[i].to)].push_back(static_cast<int>(i));
    }
    std::vector<int> reachedBy(at(network.vertexCount), -1), queue{network.e};
    reachedBy[at(network.e)] = root;
    for (std::size_t front = 0; front < queue.size(); ++front)
        for (const int link : leaving[at(queue[front])]) {
            const CutNetwork::Link& it = network.links[at(link)];
            const int to = it.from == queue[front] ? it.to : it.from;
            if (reachedBy[at(to)] != -1 || room(network, flow, link, queue[front]) <= 0)
                continue;
            reachedBy[at(to)] = link;
            queue.push_back(to);
        }
    return reachedBy;
}

BitsPerSecond choiceWithin(const std::vector<BestFrom>& bands, std::size_t band) {
    const double from = bands[band].from.value;
    const bool isLast = band + 1 == bands.size();
    if (band == 0)
        return BitsPerSecond(isLast ? 4e6 : bands[1].from.value / 2);
    return BitsPerSecond(isLast ? 2 * from : std::sqrt(from * bands[band + 1].from.value));
}

} // namespace

CrossingCheck checkCrossing(const CutNetwork& network, const std::vector<bool>& edgeSide,
                            std::span<const int> picked) {
    CrossingCheck check;
    const std::vector<int> crossing = crossingLinks(network, edgeSide);
    for (const int link : crossing)
        (std::ranges::find(picked, link) != picked.end() ? check.right : check.missed).push_back(link);
    for (const int link : picked)
        if (std::ranges::find(crossing, link) == crossing.end())
            check.wrong.push_back(link);
    return check;
}

double room(const CutNetwork& network, const ReaderFlow& flow, int link, int vertex) {
    const CutNetwork::Link& it = network.links[at(link)];
    const double left = it.from == vertex ? it.capacity - flow.flow[at(link)]
                        : it.to == vertex ? flow.flow[at(link)]
                                          : 0;
    return left > leastRoom(network) ? left : 0;
}

PathCheck pushPath(const CutNetwork& network, ReaderFlow& flow, std::span<const int> links) {
    PathCheck check;
    check.path.bottleneck = std::numeric_limits<double>::infinity();
    int vertex = network.e;
    for (const int link : links) {
        const CutNetwork::Link& it = network.links[at(link)];
        if (it.from != vertex && it.to != vertex) {
            check.verdict = vertex == network.e ? PathCheck::Verdict::Incomplete : PathCheck::Verdict::Broken;
            check.where = link;
            return check;
        }
        const double left = room(network, flow, link, vertex);
        if (left <= 0) {
            check.verdict = PathCheck::Verdict::Full;
            check.where = link;
            return check;
        }
        if (left < check.path.bottleneck) {
            check.path.bottleneck = left;
            check.where = link;
        }
        check.path.steps.push_back({link, it.from == vertex});
        vertex = it.from == vertex ? it.to : it.from;
    }
    if (links.empty() || vertex != network.c) {
        check.where = links.empty() ? -1 : links.back();
        return check;
    }
    check.verdict = PathCheck::Verdict::Pushed;
    for (const AugmentingPath::Step& step : check.path.steps)
        flow.flow[at(step.link)] += step.forward ? check.path.bottleneck : -check.path.bottleneck;
    flow.value += check.path.bottleneck;
    ++flow.paths;
    return check;
}

std::vector<int> openPath(const CutNetwork& network, const ReaderFlow& flow) {
    const std::vector<int> reachedBy = search(network, flow);
    std::vector<int> links;
    if (reachedBy[at(network.c)] == -1)
        return links;
    for (int vertex = network.c; vertex != network.e;) {
        const int link = reachedBy[at(vertex)];
        links.push_back(link);
        const CutNetwork::Link& it = network.links[at(link)];
        vertex = it.from == vertex ? it.to : it.from;
    }
    std::ranges::reverse(links);
    return links;
}

std::size_t finishFlow(const CutNetwork& network, ReaderFlow& flow) {
    std::size_t count = 0;
    const int own = flow.paths;
    for (std::vector<int> links; !(links = openPath(network, flow)).empty(); ++count)
        pushPath(network, flow, links);
    flow.paths = own;
    return count;
}

std::vector<bool> reachable(const CutNetwork& network, const ReaderFlow& flow) {
    std::vector<bool> reached;
    for (const int by : search(network, flow))
        reached.push_back(by != -1);
    return reached;
}

Prediction predictionFor(const Material& material) {
    const auto& bands = material.bands;
    std::size_t present = 0;
    while (present + 1 < bands.size() && bands[present + 1].from <= material.problem.network.bandwidth)
        ++present;
    Prediction prediction;
    // The neighbour below, where sending is dearer; else the one above.
    const std::size_t other = present > 0 ? present - 1 : std::min(present + 1, bands.size() - 1);
    prediction.bandwidth = choiceWithin(bands, other);
    prediction.plan = *evaluatePlan(material.at(prediction.bandwidth), bands[other].sides);
    // The most telling layer: the slowest one whose side changes, else the slowest one.
    double slowest = -1;
    for (const bool mustDiffer : {true, false}) {
        for (LayerId v : material.window)
            if (!material.graph().layer(v).isInput &&
                (!mustDiffer || prediction.plan.onEdge(v) != material.best.onEdge(v)) &&
                material.problem.edgeTime(v).value > slowest) {
                slowest = material.problem.edgeTime(v).value;
                prediction.layer = v;
            }
        if (prediction.layer >= 0)
            break;
    }
    if (prediction.layer >= 0)
        prediction.side = prediction.plan.onEdge(prediction.layer) ? Side::Edge : Side::Cloud;
    return prediction;
}

} // namespace cutpoint::lesson
