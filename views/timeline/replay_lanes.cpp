// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/replay_lanes.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

constexpr std::size_t mostBuckets = 600;
constexpr std::int64_t fewFrames = 512;

/// The frame at a moment, by the finest buckets: exact at their ends, even between.
double frameNear(const Replay& replay, double t) {
    const auto& buckets = replay.lanes().front().levels.front();
    const auto after = std::upper_bound(buckets.begin(), buckets.end(), t,
                                        [](double x, const ReplayBucket& b) { return x < b.firstArrival; });
    if (after == buckets.begin())
        return 0;
    const auto at = static_cast<std::size_t>(after - buckets.begin()) - 1;
    const double end = after == buckets.end() ? replay.lastArrival().value : after->firstArrival;
    const double width = end - buckets[at].firstArrival;
    const double share = width > 0 ? std::clamp((t - buckets[at].firstArrival) / width, 0.0, 1.0) : 0;
    return static_cast<double>(at * ReplayLane::bucketFrames) + share * buckets[at].frames;
}

void addFrames(const std::vector<ReplayFrame>& frames, LanePoints& points) {
    double answered = 0;
    for (const ReplayFrame& one : frames) {
        const double end = one.frame.cloudEnd.value;
        points.at.append(one.frame.arrival.value);
        points.latency.append(one.frame.latency().value);
        points.queue.append(static_cast<double>(one.frame.queue));
        points.late.append(one.frame.isLate() ? 1 : 0);
        points.throughput.append(answered > 0 && end > answered ? 1 / (end - answered) : std::nan(""));
        answered = std::max(answered, end);
    }
}

} // namespace

LanePoints lanePoints(const Replay& replay, std::size_t lane, Seconds from, Seconds to) {
    LanePoints points;
    const auto first = static_cast<std::int64_t>(frameNear(replay, from.value));
    const auto last = static_cast<std::int64_t>(std::ceil(frameNear(replay, to.value))) + 1;
    if (last - first <= fewFrames) {
        addFrames(replay.frames(lane, std::max<std::int64_t>(0, first - 1), last - first + 2), points);
        return points;
    }
    const auto& levels = replay.lanes()[lane].levels;
    std::size_t level = 0, width = ReplayLane::bucketFrames;
    while (level + 1 < levels.size() && static_cast<std::size_t>(last - first) / width > mostBuckets) {
        ++level;
        width *= 4;
    }
    const auto& buckets = levels[level];
    const auto begin = static_cast<std::size_t>(std::max<std::int64_t>(0, first)) / width;
    const auto end = std::min(buckets.size(), static_cast<std::size_t>(last) / width + 2);
    double answered = begin > 0 ? buckets[begin - 1].lastAnswer : 0;
    for (std::size_t i = begin; i < end; ++i) {
        const ReplayBucket& bucket = buckets[i];
        points.at.append(bucket.firstArrival);
        points.latency.append(bucket.latencySum / bucket.frames);
        points.queue.append(bucket.mostWaiting);
        points.late.append(static_cast<double>(bucket.late) / bucket.frames);
        const double span = bucket.lastAnswer - answered;
        points.throughput.append(span > 0 ? bucket.frames / span : std::nan(""));
        answered = std::max(answered, bucket.lastAnswer);
    }
    return points;
}

RatePoints ratePoints(const BandwidthTrace& trace, Seconds from, Seconds to) {
    RatePoints points;
    constexpr int most = 1500;
    const double grain = (to - from).value / most;
    for (double t = std::max(0.0, from.value); t <= to.value && points.at.size() <= 2 * most;) {
        points.at.append(t);
        points.mbit.append(trace.rateAt(Seconds(t)).value / 1e6);
        t = std::max(trace.stepEnd(Seconds(t)).value, t + grain);
    }
    points.at.append(to.value);
    points.mbit.append(trace.rateAt(to).value / 1e6);
    return points;
}

} // namespace cutpoint
