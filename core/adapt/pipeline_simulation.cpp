// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/pipeline_simulation.h"

#include "core/model/statistics.h"

#include <cmath>

namespace cutpoint {
namespace {

std::shared_ptr<const PipelineWorld> worldOf(const BandwidthTrace& trace, const SimulationOptions& options) {
    PipelineWorld world;
    world.trace = trace;
    world.rate = StepCurve(options.samplingRate.value);
    if (options.cloudBudget)
        world.budget = StepCurve(options.cloudBudget->value);
    world.knowledge = options.knowledge;
    world.switchTime = options.switchTime;
    world.probeAfter = options.probeAfter;
    return std::make_shared<const PipelineWorld>(std::move(world));
}

std::shared_ptr<PlanChooser> chooserOf(const Policy& policy, const BandwidthTrace& trace,
                                       const SimulationOptions& options) {
    Conditions conditions;
    conditions.bandwidth = trace.mean();
    conditions.rtt = options.rtt;
    return std::make_shared<PlanChooser>(policy, conditions);
}

std::optional<Issue> checkOptions(const SimulationOptions& options) {
    if (options.samplingRate.value > 0 && std::isfinite(options.samplingRate.value) && options.frames > 0)
        return std::nullopt;
    return Issue{Severity::Error,
                 code::BadOption,
                 "",
                 0,
                 "",
                 say("A simulation needs a sampling rate and frames."),
                 say("Give Q > 0 and at least one frame.")};
}

Result<SimulationResult> allFrames(PipelineRun run, std::int64_t frames) {
    SimulationResult result;
    WaitingFrames waiting;
    std::vector<double> latencies;
    Seconds last;
    for (std::int64_t k = 0; k < frames; ++k) {
        SimulatedFrame frame = run.next();
        if (!std::isfinite(frame.cloudEnd.value))
            return Issue{Severity::Error,
                         code::DeadLink,
                         "",
                         0,
                         "",
                         say("A frame can never be sent: the link carries nothing."),
                         say("Give a trace that carries something, or an edge-only plan.")};
        frame.queue = waiting.count(frame);
        const auto& sides = run.chooser().sides(frame.plan);
        const auto known = std::find(result.plans.begin(), result.plans.end(), sides);
        frame.plan = static_cast<std::size_t>(known - result.plans.begin());
        if (known == result.plans.end())
            result.plans.push_back(sides);
        if (!result.frames.empty() && result.frames.back().plan != frame.plan)
            ++result.switches;
        latencies.push_back(frame.latency().value);
        result.worstLatency = std::max(result.worstLatency, frame.latency());
        result.totalLatency += frame.latency();
        last = std::max(last, frame.cloudEnd);
        result.frames.push_back(frame);
    }
    result.medianLatency = Seconds(medianOf(std::move(latencies)));
    result.framesPerSecond =
        last.value > 0 ? static_cast<double>(frames) / last.value : std::numeric_limits<double>::infinity();
    return result;
}

} // namespace

Result<SimulationResult> simulatePipeline(const Policy& policy, const BandwidthTrace& trace,
                                          const SimulationOptions& options) {
    if (auto issue = checkOptions(options))
        return *issue;
    return allFrames({worldOf(trace, options), chooserOf(policy, trace, options)}, options.frames);
}

Result<SimulationResult> simulateOracle(const Policy& policy, const BandwidthTrace& trace,
                                        const SimulationOptions& options) {
    if (auto issue = checkOptions(options))
        return *issue;
    const auto chooser = chooserOf(policy, trace, options);
    if (chooser->frontier() == nullptr)
        return Issue{Severity::Error,
                     code::FrontierTooLarge,
                     "",
                     0,
                     "",
                     say("The net is too wide for an oracle."),
                     say("Use a smaller net.")};
    std::vector<std::size_t> plans;
    for (std::size_t point = 0; point < chooser->frontier()->size(); ++point)
        plans.push_back(chooser->planOfPoint(point));
    return allFrames({worldOf(trace, options), chooser, plans}, options.frames);
}

} // namespace cutpoint
