// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/adaptation.h"

#include "core/model/quantity_text.h"

#include <algorithm>
#include <condition_variable>
#include <fmt/format.h>
#include <mutex>

namespace cutpoint {
Adaptation::Adaptation(EdgeAgent& agent, AdaptationOptions options) : agent_(agent), options_(options) {
    thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

Adaptation::~Adaptation() = default;

void Adaptation::run(const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    while (!stop.stop_requested()) {
        const bool ready = policy_ || makePolicy(stop);
        if (ready)
            decide(stop);
        const Seconds wait = ready ? options_.tick : Seconds(1);
        stopped.wait_for(lock, stop, std::chrono::duration<double>(wait.value), [] { return false; });
    }
}

/// Fails until its turn comes: the stream must stand still and the cloud be there.
bool Adaptation::makePolicy(const std::stop_token& stop) {
    auto measured = agent_.profile(options_.profileRepeats, {}, stop);
    if (!measured) {
        // Once per reason: it is tried again every second.
        if (measured.error().code != noProfile_ && measured.error().code != "cancelled")
            agent_.publishEvent("no-profile",
                                say("The plan cannot follow the link yet: it needs a profile. %1",
                                    measured.error().advice()));
        noProfile_ = measured.error().code;
        return false;
    }
    Problem problem = makeProblem(agent_.model().graph, measured->profile(*agent_.model().graph));
    // The edge holds the whole model anyhow; the rest is for the half.
    if (const auto memory = agent_.options().edgeMemory)
        problem.limits.edgeMemory =
            Bytes(std::max(0.0, memory->value - static_cast<double>(agent_.model().runnable.onnx.size())));
    PolicyOptions policy;
    policy.hysteresis = options_.hysteresis;
    auto made = Policy::make(options_.policy, std::move(problem), policy, stop);
    if (!made) {
        agent_.publishEvent("no-policy", made.error().message);
        return false;
    }
    policy_ = *std::move(made);
    agent_.publishEvent("profiled",
                        fmt::format("edge {}, cloud {}; unmeasured cuts within {:.0f} % of the whole",
                                    durationText(measured->edgeWhole), durationText(measured->cloudWhole),
                                    100 * measured->residual));
    return true;
}

std::optional<BitsPerSecond> Adaptation::bandwidthNow(const std::stop_token& stop) {
    const auto sending = agent_.inFlight();
    if (agent_.cloudUp() && !sending && agent_.link().age() > options_.probeAfter)
        static_cast<void>(agent_.probe(2, stop)); // a failed probe leaves the age as it is
    auto rate = agent_.link().bandwidth();
    // A frame that is still on its way tells that the link cannot be faster than this.
    if (const Seconds alone = sending ? sending->elapsed - agent_.link().rtt() : Seconds(0);
        alone.value > 0) {
        const BitsPerSecond most(8 * sending->size.value / alone.value);
        if (!rate || most < *rate)
            rate = most;
    }
    return rate;
}

/// Both beside the profile as it was measured: the factors hold for the side, not for the plan.
void Adaptation::observeSpeeds(const Problem& problem, const PerLayer<Side>& sides) {
    const auto profiled = evaluatePlan(problem, sides);
    if (!profiled)
        return;
    const auto measured = agent_.recentStages();
    const Seconds now(
        std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count());
    const auto observe = [&](ObservedSpeed& speed, Seconds expected, Seconds StageTimes::*stage,
                             const char* event, const char* side, bool alsoFaster) {
        const auto took = measured ? std::optional((*measured).*stage) : std::nullopt;
        const double before = speed.factor(), factor = speed.observe(expected, took, now);
        if (before == 1 && (factor < 1 || (alsoFaster && factor > 1)))
            agent_.publishEvent(event, fmt::format("the {} takes {} in place of {}", side,
                                                   durationText(*took), durationText(expected)));
    };
    observe(edgeSpeed_, profiled->times.edge, &StageTimes::edge, "edge-speed", "edge", true);
    observe(cloudSpeed_, profiled->times.cloud, &StageTimes::cloud, "cloud-busy", "cloud", false);
}

/// The memory limit is for halves; the whole model is there anyhow, and the limit must not hide it.
void Adaptation::considerEdgeOnly(const Conditions& conditions, const PerLayer<Side>& current,
                                  Decision& decision) const {
    const bool chooses = options_.policy == PolicyKind::Recommended || options_.policy == PolicyKind::Dads;
    if (!agent_.options().edgeMemory || !chooses)
        return;
    const PerLayer<Side> alone(current.size(), Side::Edge);
    const auto plan = evaluatePlan(policy_->under(conditions), alone);
    if (plan && plan->times.latency() < decision.times.latency())
        decision = {alone, plan->times, alone != current, decision.keepsUp, decision.sustainableFps};
}

void Adaptation::decide(const std::stop_token& stop) {
    const auto current = agent_.model().sidesOf(agent_.wantedEdgeLayers());
    if (!current)
        return;
    Conditions conditions;
    conditions.linkUp = agent_.cloudUp();
    const auto rate = bandwidthNow(stop);
    if (!rate && conditions.linkUp)
        return; // nothing is known yet
    conditions.bandwidth = rate.value_or(BitsPerSecond(0));
    conditions.rtt = agent_.link().rtt();
    conditions.cloudBudget = options_.cloudBudget;
    const double fps = agent_.framesPerSecond();
    if (fps > 0)
        conditions.samplingRate = FramesPerSecond(fps);
    observeSpeeds(policy_->under(conditions), *current);
    conditions.edgeSpeed = edgeSpeed_.factor();
    conditions.cloudSpeed = cloudSpeed_.factor();
    Decision decision = policy_->decide(conditions, *current);
    considerEdgeOnly(conditions, *current, decision);
    if (!decision.keepsUp && !congested_)
        agent_.publishEvent(
            "congested",
            fmt::format("no plan carries {:.3g} frames/s at {}; at most {:.3g} are sustainable", fps,
                        bandwidthText(conditions.bandwidth), decision.sustainableFps),
            decision.sustainableFps);
    congested_ = !decision.keepsUp;
    if (!decision.change || (!conditions.linkUp && agent_.model().isEdgeOnly(*current)))
        return;
    std::vector<std::string> edge, cloud;
    for (LayerId v = 0; v < agent_.model().graph->size(); ++v)
        (decision.sides[static_cast<std::size_t>(v)] == Side::Edge ? edge : cloud)
            .push_back(agent_.model().graph->layer(v).name);
    const auto deployed =
        agent_.deploy(edge, cloud, say("%1 at %2", policyWord(options_.policy), conditions.bandwidth));
    if (!deployed)
        agent_.publishEvent("deploy-failed", deployed.error().message);
}

} // namespace cutpoint
