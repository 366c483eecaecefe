// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"
#include "core/model/units.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace cutpoint {

/// Two messages of different size and how long each took (paper, Section II-C).
struct ProbeRound {
    std::int64_t smallBytes = 0, largeBytes = 0;
    Seconds small, large;

    /// B = (s2 - s1) 8 / (r2 - r1): what both messages pay alike, such as the round trip, falls out.
    BitsPerSecond bandwidth() const {
        return BitsPerSecond(static_cast<double>(largeBytes - smallBytes) * 8 / (large - small).value);
    }
};

/// What several rounds say together.
struct BandwidthEstimate {
    BitsPerSecond bandwidth; ///< median of the rounds
    double spread = 0;       ///< relative: half the interquartile range over the median
    Seconds rtt;             ///< of a message without payload
    std::int64_t smallBytes = 0, largeBytes = 0;
    int rounds = 0;
    /// Network::overhead of a message of `transferBytes`: its median time without rtt over 8 s / B; 1 and 0
    /// bytes when none was sent.
    double transferFactor = 1;
    std::int64_t transferBytes = 0;
    /// At which answers come back, and its spread; none when nobody answered with bytes.
    std::optional<BitsPerSecond> downlink{};
    double downlinkSpread = 0;
};

/// Median over the rounds in which the larger message took longer. Errors: "probe-failed" when none did.
Result<BandwidthEstimate> estimateBandwidth(const std::vector<ProbeRound>& rounds, Seconds rtt);

/// The passive estimate: the harmonic mean of the rates that the last transfers saw. It leans to the slow
/// ones, so a single lucky transfer does not hide a falling link.
class TransferHistory {
public:
    explicit TransferHistory(std::size_t kept = 5) : kept_(kept) {}

    /// `time` is the transfer alone, without round trip. Transfers below `smallestBytes` say nothing about
    /// the rate and are left out.
    void add(Bytes sent, Seconds time);
    void clear() { transfers_.clear(); }
    /// Nothing before the first transfer.
    std::optional<BitsPerSecond> estimate() const;
    std::size_t size() const { return transfers_.size(); }

    static constexpr double smallestBytes = 1024;

private:
    struct Transfer {
        double bits, seconds;
    };
    std::size_t kept_;
    std::deque<Transfer> transfers_;
};

} // namespace cutpoint
