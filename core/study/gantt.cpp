// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/gantt.h"

#include "core/study/exact_answer.h"

#include <cmath>

namespace cutpoint {
namespace {

FramesPerSecond rateOf(const StageTimes& times, double load) {
    const double beat = times.maxStage().value;
    return FramesPerSecond(beat > 0 && std::isfinite(beat) ? load / beat : 1);
}

} // namespace

Result<Gantt> ganttOf(const Problem& problem, const PerLayer<Side>& sides, FramesPerSecond samplingRate,
                      int frames, const Effort& effort) {
    if (effort.mustEnd())
        return studyCancelled();
    const auto plan = evaluatePlan(problem, sides);
    if (!plan)
        return plan.error();
    const auto policy = Policy::make(PolicyKind::Fixed, problem, {.fixed = sides}, effort.stop);
    if (!policy)
        return policy.error();
    SimulationOptions options;
    options.samplingRate = samplingRate;
    options.frames = frames;
    options.rtt = problem.network.rtt;
    auto simulated = simulatePipeline(*policy, BandwidthTrace(problem.network.bandwidth), options);
    if (!simulated)
        return simulated.error();
    Gantt gantt;
    gantt.samplingRate = samplingRate;
    gantt.times = plan->times;
    gantt.frames = std::move(*simulated).frames;
    Problem asked = problem;
    asked.limits.samplingRate = samplingRate;
    gantt.keepsUp = keepsUp(asked, *plan);
    effort.report(1);
    return gantt;
}

FramesPerSecond lightRate(const StageTimes& times) {
    return rateOf(times, 0.8);
}

FramesPerSecond heavyRate(const StageTimes& times) {
    return rateOf(times, 1.5);
}

} // namespace cutpoint
