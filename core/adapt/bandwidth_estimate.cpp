// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/bandwidth_estimate.h"

#include "core/model/statistics.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {

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
                     code::ProbeFailed,
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
