// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/fleet/fleet_simulation.h"

#include <algorithm>
#include <cmath>
#include <queue>
#include <random>

namespace cutpoint {
namespace {

/// One camera's own stages.
struct Camera {
    std::size_t classIndex = 0;
    double interval = 0, phase = 0;
    double edge = 0, cloud = 0, back = 0;
    double sending = 0, call = 0; ///< on its own uplink
    double sharedSending = 0;     ///< on the shared one
    bool usesCloud = false;
    double edgeFree = 0, linkFree = 0;
    std::int64_t frames = 0, next = 0;

    double arrival() const { return phase + static_cast<double>(next) * interval; }
};

/// A frame on its way to what is shared.
struct Waiting {
    double at;
    std::size_t camera;
    double arrival;
    bool operator>(const Waiting& other) const {
        return at != other.at ? at > other.at : camera > other.camera;
    }
};

double uniform(std::mt19937_64& random) {
    return static_cast<double>(random() >> 11) / 9007199254740992.0;
}

std::vector<Camera> camerasOf(const Fleet& fleet, const FleetAnswer& answer, double slower,
                              const FleetSimulationOptions& options) {
    std::vector<Camera> cameras;
    for (std::size_t k = 0; k < fleet.classes.size(); ++k)
        for (const FleetShare& share : answer.classes[k].split) {
            const FleetClass& one = fleet.classes[k];
            const FleetPoint& point = (*one.points)[share.point];
            Camera camera;
            camera.classIndex = k;
            camera.interval = 1 / answer.classes[k].rate.value;
            camera.edge = point.cost.edge.value;
            camera.cloud = point.cost.cloud.value * slower;
            camera.back = share.back.value;
            camera.call = point.cost.call.value;
            camera.sending = point.cost.bits > 0 ? point.cost.bits / one.bandwidth.value : 0;
            camera.usesCloud = point.cost.usesCloud;
            if (fleet.server.uplink)
                camera.sharedSending = point.cost.bits / fleet.server.uplink->value;
            cameras.insert(cameras.end(), static_cast<std::size_t>(share.count), camera);
        }
    double longest = 0; // interval
    for (const Camera& camera : cameras)
        longest = std::max(longest, camera.interval);
    std::mt19937_64 random(options.seed);
    for (std::size_t i = 0; i < cameras.size(); ++i) {
        const double part = options.phases == FleetPhases::Even
                                ? static_cast<double>(i) / static_cast<double>(cameras.size())
                            : options.phases == FleetPhases::Random ? uniform(random)
                                                                    : 0.0;
        cameras[i].phase = part * cameras[i].interval;
        cameras[i].frames = static_cast<std::int64_t>(
            std::llround(static_cast<double>(options.framesPerCamera) * longest / cameras[i].interval));
    }
    return cameras;
}

FleetClassLatency latencyOf(std::vector<double>& values, Seconds formula) {
    FleetClassLatency latency;
    latency.formula = formula;
    latency.frames = static_cast<std::int64_t>(values.size());
    if (values.empty())
        return latency;
    std::sort(values.begin(), values.end());
    double sum = 0;
    for (const double value : values)
        sum += value;
    const auto at = [&](double share) {
        return Seconds(values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))]);
    };
    latency.mean = Seconds(sum / static_cast<double>(values.size()));
    latency.median = at(0.5);
    latency.p95 = at(0.95);
    latency.worst = Seconds(values.back());
    return latency;
}

Issue badSimulation(Sentence message, Sentence fix) {
    return {Severity::Error, code::BadOption, "", 0, "", std::move(message), std::move(fix)};
}

} // namespace

double WorkerQueue::begin(double arrival, double takes) {
    std::pop_heap(free_.begin(), free_.end(), std::greater<>());
    const double begun = std::max(arrival, free_.back());
    free_.back() = begun + takes;
    lastEnd_ = std::max(lastEnd_, free_.back());
    std::push_heap(free_.begin(), free_.end(), std::greater<>());
    busy_ += takes;
    return begun;
}

Result<FleetSimulation> simulateFleet(const Fleet& fleet, const FleetAnswer& answer,
                                      const FleetSimulationOptions& options, const Effort& effort) {
    if (answer.classes.size() != fleet.classes.size())
        return badSimulation(say("There is no plan to simulate."), say("Solve the fleet first."));
    constexpr std::int64_t most = 50'000'000;
    if (options.framesPerCamera <= 0)
        return badSimulation(say("A simulation needs frames."), say("Give at least one frame a camera."));
    FleetSimulation result;
    result.workers = std::max<std::int64_t>(1, static_cast<std::int64_t>(std::ceil(fleet.server.workers)));
    const double slower = static_cast<double>(result.workers) / fleet.server.workers;
    std::vector<Camera> cameras = camerasOf(fleet, answer, slower, options);
    double frames = 0;
    for (const Camera& camera : cameras)
        frames += static_cast<double>(camera.frames);
    if (!(frames <= static_cast<double>(most)))
        return badSimulation(say("Over 50 million frames are not simulated."),
                             say("Give fewer frames a camera."));

    std::vector<std::vector<double>> latencies(fleet.classes.size());
    double link = 0, firstThere = -1, earlyWait = 0, lateWait = 0;
    std::int64_t early = 0, late = 0;
    WorkerQueue workers(static_cast<std::size_t>(result.workers));
    // The next frame of each camera that reaches what is shared; a camera's own stages keep its frames in
    // order, so the earliest of these is the earliest of all.
    std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> shared;
    const auto advance = [&](std::size_t index) {
        Camera& camera = cameras[index];
        while (camera.next < camera.frames) {
            const double arrival = camera.arrival();
            ++camera.next;
            camera.edgeFree = std::max(arrival, camera.edgeFree) + camera.edge;
            if (!camera.usesCloud) {
                latencies[camera.classIndex].push_back(camera.edgeFree - arrival);
                continue;
            }
            camera.linkFree = std::max(camera.edgeFree, camera.linkFree) + camera.sending + camera.call;
            shared.push({camera.linkFree, index, arrival});
            return;
        }
    };
    const auto serve = [&](const Waiting& frame) {
        const Camera& camera = cameras[frame.camera];
        const double begun = workers.begin(frame.at, camera.cloud);
        if (firstThere < 0)
            firstThere = frame.at;
        const bool isEarly = frame.arrival < 0.5 * static_cast<double>(camera.frames) * camera.interval;
        (isEarly ? earlyWait : lateWait) += begun - frame.at;
        ++(isEarly ? early : late);
        latencies[camera.classIndex].push_back(begun + camera.cloud + camera.back - frame.arrival);
    };
    for (std::size_t i = 0; i < cameras.size(); ++i)
        advance(i);
    for (std::size_t turn = 0; !shared.empty(); ++turn) {
        if (turn % 65536 == 0 && effort.mustEnd())
            return Issue{Severity::Error, code::Cancelled, "", 0, "", say("The simulation was stopped."), {}};
        const Waiting frame = shared.top();
        shared.pop();
        advance(frame.camera);
        const Camera& camera = cameras[frame.camera];
        // The shared uplink carries a frame while the camera's own does, one frame at a time: alone it adds
        // nothing unless it is the slower one.
        double there = frame.at;
        if (fleet.server.uplink) {
            link = std::max(link, frame.at - camera.sharedSending) + camera.sharedSending;
            there = std::max(link, frame.at);
        }
        serve({there, frame.camera, frame.arrival});
    }
    for (std::size_t k = 0; k < fleet.classes.size(); ++k)
        result.classes.push_back(latencyOf(latencies[k], answer.classes[k].meanLatency()));
    result.served = early + late;
    if (result.served > 0) {
        result.meanWait = Seconds((earlyWait + lateWait) / static_cast<double>(result.served));
        const double span = workers.lastEnd() - firstThere;
        result.utilisation = span > 0 ? workers.busy() / (static_cast<double>(result.workers) * span) : 0;
        const double before = early > 0 ? earlyWait / static_cast<double>(early) : 0;
        const double after = late > 0 ? lateWait / static_cast<double>(late) : 0;
        result.runsAway =
            late > 0 && after > 2 * before && after > 0.1 * result.meanWait.value && result.utilisation > 0.9;
    }
    return result;
}

} // namespace cutpoint
