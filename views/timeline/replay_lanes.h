// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/replay.h"

#include <QVector>

namespace cutpoint {

/// What can be drawn of a lane between two moments: at most some hundred points, from the pyramid's level
/// that fits, or the frames themselves where they are few.
struct LanePoints {
    QVector<double> at; ///< s: arrivals
    QVector<double> latency, queue, throughput;
    QVector<double> late; ///< share of the frames that took longer than 1/Q
};

LanePoints lanePoints(const Replay& replay, std::size_t lane, Seconds from, Seconds to);

/// Points of the link's rate in Mbit/s between two moments, as steps; thinned to some thousand.
struct RatePoints {
    QVector<double> at, mbit;
};
RatePoints ratePoints(const BandwidthTrace& trace, Seconds from, Seconds to);

} // namespace cutpoint
