// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/server_share.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

constexpr double kWithin = 1 + 1e-9;

double rateOf(const Problem& problem) {
    return problem.limits.samplingRate ? problem.limits.samplingRate->value : 0;
}

bool keepsPace(const Problem& problem, const StageTimes& times) {
    return times.maxStage().value * rateOf(problem) <= kWithin;
}

} // namespace

double serverLoad(const Problem& problem, const PerLayer<Side>& sides) {
    Seconds computing;
    bool any = false;
    for (LayerId v = 0; v < problem.graph->size(); ++v)
        if (sides[v] == Side::Cloud) {
            computing += problem.cloudTime(v);
            any = true;
        }
    return any ? rateOf(problem) * (computing + problem.fixed.cloud).value : 0;
}

double ShareScan::loadOf(std::size_t point, const Problem& problem) {
    if (cloudSeconds_.empty())
        cloudSeconds_.assign(frontier_.size(), std::nan(""));
    double& known = cloudSeconds_[point];
    if (std::isnan(known)) {
        const PerLayer<Side> sides = frontier_.plan(point, problem).sides;
        known = 0;
        for (LayerId v = 0; v < problem.graph->size(); ++v)
            if (sides[v] == Side::Cloud)
                known += problem.profile.layers[v].cloud.value;
    }
    if (!frontier_.point(point).runsInCloud)
        return 0;
    return rateOf(problem) * (known / problem.cloudSpeed + problem.fixed.cloud.value);
}

std::optional<std::size_t> ShareScan::best(const Problem& problem, const ServerShare& share) {
    std::optional<std::size_t> best;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < frontier_.size(); ++i) {
        const StageTimes times = frontier_.times(i, problem);
        if (!keepsPace(problem, times) || times.latency().value >= least)
            continue;
        const double load = loadOf(i, problem);
        const double cost = times.latency().value + share.price * load;
        if (load > share.limit * kWithin || cost >= least)
            continue;
        least = cost;
        best = i;
    }
    return best;
}

std::vector<LoadChoice> ShareScan::choices(const Problem& problem, std::size_t most) {
    std::vector<LoadChoice> all;
    for (std::size_t i = 0; i < frontier_.size(); ++i)
        if (const StageTimes times = frontier_.times(i, problem); keepsPace(problem, times))
            all.push_back({loadOf(i, problem), times.latency()});
    std::ranges::sort(all, [](const LoadChoice& a, const LoadChoice& b) {
        return a.load != b.load ? a.load < b.load : a.latency < b.latency;
    });
    std::vector<LoadChoice> hull;
    for (const LoadChoice& next : all) {
        if (!hull.empty() && next.latency >= hull.back().latency)
            continue;
        // What saves less for its load than what comes after it is never the price's choice.
        while (hull.size() >= 2) {
            const LoadChoice &a = hull[hull.size() - 2], &b = hull.back();
            if ((a.latency - b.latency).value * (next.load - b.load) >
                (b.latency - next.latency).value * (b.load - a.load))
                break;
            hull.pop_back();
        }
        hull.push_back(next);
    }
    // The first saves nothing and the last takes the most: both tell what there is to divide.
    while (hull.size() > std::max<std::size_t>(most, 2)) {
        std::size_t least = 1;
        for (std::size_t i = 1; i + 1 < hull.size(); ++i)
            if (hull[i + 1].load - hull[i - 1].load < hull[least + 1].load - hull[least - 1].load)
                least = i;
        hull.erase(hull.begin() + static_cast<std::ptrdiff_t>(least));
    }
    return hull;
}

} // namespace cutpoint
