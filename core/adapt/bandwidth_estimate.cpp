// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/bandwidth_estimate.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

/// Linear between the two nearest of the sorted values; `at` in [0, 1].
double quantile(const std::vector<double>& sorted, double at) {
    const double position = at * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (position - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace

double medianOf(std::vector<double> values) {
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return quantile(values, 0.5);
}

double halfInterquartile(std::vector<double> values) {
    if (values.size() < 2)
        return 0;
    std::sort(values.begin(), values.end());
    return (quantile(values, 0.75) - quantile(values, 0.25)) / 2;
}

Result<BandwidthEstimate> estimateBandwidth(const std::vector<ProbeRound>& rounds, Seconds rtt) {
    std::vector<double> rates;
    BandwidthEstimate estimate;
    for (const ProbeRound& round : rounds) {
        if (!(round.large > round.small) || round.largeBytes <= round.smallBytes)
            continue;
        rates.push_back(round.bandwidth().value);
        estimate.smallBytes = round.smallBytes;
        estimate.largeBytes = round.largeBytes;
    }
    if (rates.empty())
        return Issue{Severity::Error,
                     "probe-failed",
                     "",
                     0,
                     "",
                     say("In no round did the larger message take longer than the smaller one."),
                     say("Probe again, with more rounds.")};
    estimate.rounds = static_cast<int>(rates.size());
    estimate.rtt = rtt;
    estimate.bandwidth = BitsPerSecond(medianOf(rates));
    estimate.spread = halfInterquartile(std::move(rates)) / estimate.bandwidth.value;
    return estimate;
}

void TransferHistory::add(Bytes sent, Seconds time) {
    if (sent.value < smallestBytes || !(time.value > 0) || !std::isfinite(time.value))
        return;
    transfers_.push_back({sent.value * 8, time.value});
    while (transfers_.size() > kept_)
        transfers_.pop_front();
}

std::optional<BitsPerSecond> TransferHistory::estimate() const {
    if (transfers_.empty())
        return std::nullopt;
    double sum = 0; // of 1/rate
    for (const Transfer& transfer : transfers_)
        sum += transfer.seconds / transfer.bits;
    return BitsPerSecond(static_cast<double>(transfers_.size()) / sum);
}

} // namespace cutpoint
