// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/profile_scaling.h"

#include "core/model/statistics.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

/// sums[i]: of the first i shares.
std::vector<double> runningSums(const std::vector<double>& shares) {
    std::vector<double> sums{0};
    for (const double share : shares)
        sums.push_back(sums.back() + std::max(0.0, share));
    return sums;
}

} // namespace

ScaledTimes scaleToPrefixes(const std::vector<double>& shares, std::vector<MeasuredPrefix> prefixes) {
    const std::vector<double> sums = runningSums(shares);
    ScaledTimes scaled;
    scaled.seconds.resize(shares.size());
    const double whole = prefixes.empty() ? 0 : std::max(0.0, prefixes.back().seconds);
    prefixes.insert(prefixes.begin(), MeasuredPrefix{0, 0});
    for (std::size_t k = 1; k < prefixes.size(); ++k) {
        const MeasuredPrefix& from = prefixes[k - 1];
        MeasuredPrefix& to = prefixes[k];
        to.seconds = std::clamp(to.seconds, from.seconds, std::max(from.seconds, whole));
        const double share = sums[to.layers] - sums[from.layers];
        for (std::size_t i = from.layers; i < to.layers; ++i) {
            // Where nothing was seen one by one, the stretch is shared evenly.
            const double part = share > 0 ? std::max(0.0, shares[i]) / share
                                          : 1.0 / static_cast<double>(to.layers - from.layers);
            scaled.seconds[i] = part * (to.seconds - from.seconds);
        }
    }
    for (std::size_t k = 1; k + 1 < prefixes.size(); ++k) {
        const MeasuredPrefix &before = prefixes[k - 1], &here = prefixes[k], &after = prefixes[k + 1];
        const double share = sums[after.layers] - sums[before.layers];
        if (!(share > 0) || !(prefixes.back().seconds > 0))
            continue;
        const double part = (sums[here.layers] - sums[before.layers]) / share;
        const double expected = before.seconds + part * (after.seconds - before.seconds);
        scaled.residual =
            std::max(scaled.residual, std::abs(expected - here.seconds) / prefixes.back().seconds);
    }
    return scaled;
}

double fixedCost(const std::vector<MeasuredCut>& cuts, double whole) {
    if (cuts.empty())
        return 0;
    std::vector<double> beyond;
    double shortest = whole;
    for (const MeasuredCut& cut : cuts) {
        beyond.push_back(cut.before + cut.after - whole);
        shortest = std::min({shortest, cut.before, cut.after});
    }
    return std::max(0.0, std::min(medianOf(std::move(beyond)), shortest / 2));
}

std::vector<std::size_t> evenPrefixes(const std::vector<double>& shares, const std::vector<bool>& allowed,
                                      std::size_t wanted) {
    const std::vector<double> sums = runningSums(shares);
    std::vector<std::size_t> places;
    for (std::size_t k = 1; k <= wanted; ++k) {
        const double target = sums.back() * static_cast<double>(k) / static_cast<double>(wanted + 1);
        std::size_t best = 0;
        for (std::size_t i = 1; i < shares.size(); ++i)
            if (allowed[i] && (best == 0 || std::abs(sums[i] - target) < std::abs(sums[best] - target)))
                best = i;
        if (best > 0 && (places.empty() || best > places.back()))
            places.push_back(best);
    }
    return places;
}

} // namespace cutpoint
