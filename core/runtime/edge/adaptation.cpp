// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/adaptation.h"

#include "core/runtime/edge/agent_issue.h"

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <mutex>

namespace cutpoint {
namespace {

constexpr Seconds kSoon(0.5);
/// Enough for a server's division, few enough for a slow link: some 20 bytes each.
constexpr std::size_t kChoices = 16;
constexpr Seconds kChoicesPause(1);

} // namespace

Adaptation::Adaptation(EdgeAgent& agent, AdaptationOptions options) : agent_(agent), options_(options) {
    thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

Adaptation::~Adaptation() = default;

void Adaptation::run(const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    while (!stop.stop_requested()) {
        const bool ready = follower_ || makeFollower(stop);
        if (ready)
            decide(stop);
        const Seconds wait = ready ? options_.tick : Seconds(1);
        stopped.wait_for(lock, stop, std::chrono::duration<double>(wait.value), [] { return false; });
    }
}

/// Fails until its turn comes: the stream must stand still and the cloud be there.
bool Adaptation::makeFollower(const std::stop_token& stop) {
    auto measured = agent_.profile(options_.profileRepeats, {}, stop);
    if (!measured) {
        // Once per reason: it is tried again every second.
        if (measured.error().code != noProfile_ && measured.error().code != code::Cancelled)
            agent_.publishEvent("no-profile",
                                say("The plan cannot follow the link yet: it needs a profile. %1",
                                    adviceOf(measured.error())));
        noProfile_ = measured.error().code;
        return false;
    }
    Problem problem = makeProblem(agent_.model().graph, measured->profile(*agent_.model().graph));
    problem.fixed = measured->fixed;
    // The cloud keeps nothing between frames; what shares its side follows (ties).
    for (LayerId v = 0; v < problem.graph->size(); ++v)
        if (!problem.graph->layer(v).stateOf.empty()) {
            problem.pins.resize(static_cast<std::size_t>(problem.graph->size()), Pin::Free);
            problem.pins[v] = Pin::Edge;
        }
    // The edge holds the whole model anyhow; the rest is for the half.
    if (const auto memory = agent_.options().edgeMemory)
        problem.limits.edgeMemory =
            Bytes(std::max(0.0, memory->value - static_cast<double>(agent_.model().runnable.onnx.size())));
    auto made = LinkFollower::make(std::move(problem),
                                   {options_.policy, options_.hysteresis, options_.cloudBudget}, stop);
    if (!made) {
        agent_.publishEvent("no-policy", made.error().message);
        return false;
    }
    follower_ = *std::move(made);
    agent_.publishEvent("profiled",
                        say("Edge %1, cloud %2; unmeasured cuts within %3 % of the whole",
                            measured->edgeWhole, measured->cloudWhole, std::round(100 * measured->residual)));
    return true;
}

std::optional<BitsPerSecond> Adaptation::bandwidthNow(const std::stop_token& stop) {
    const auto sending = agent_.inFlight();
    // Without a stream nothing needs the link's rate once it is known, and others may need the link.
    const bool needed = agent_.streaming() || !agent_.link().bandwidth();
    const Seconds patience =
        follower_->wantsMeasurement() ? std::min(options_.probeAfter, kSoon) : options_.probeAfter;
    if (needed && agent_.cloudUp() && !sending && agent_.link().age() > patience)
        agent_.probeCarefully(2, stop);
    return sending ? agent_.link().bandwidthWhileSending(sending->size, sending->elapsed)
                   : agent_.link().bandwidth();
}

void Adaptation::decide(const std::stop_token& stop) {
    const auto current = agent_.model().sidesOf(agent_.wantedEdgeLayers());
    if (!current)
        return;
    Observation seen;
    seen.linkUp = agent_.cloudUp();
    const auto rate = bandwidthNow(stop);
    if (!rate && seen.linkUp)
        return; // nothing is known yet
    seen.now = LinkEstimate::monotonicTime();
    seen.bandwidth = rate.value_or(BitsPerSecond(0));
    seen.downlink = agent_.link().downlink();
    seen.rtt = agent_.link().rtt();
    const double fps = agent_.framesPerSecond();
    if (fps > 0)
        seen.samplingRate = FramesPerSecond(fps);
    if (const auto recent = agent_.recentStages()) {
        seen.measured = recent->times;
        seen.computing = recent->compute;
    }
    seen.share = agent_.serverShare();
    const auto followed = follower_->decide(seen, *current, stop);
    if (!followed)
        return;
    if (seen.now - toldChoices_ >= kChoicesPause || fps == 0) {
        agent_.setChoices(follower_->choices(kChoices));
        toldChoices_ = seen.now;
    }
    if (const auto& news = followed->edge)
        agent_.publishEvent("edge-speed",
                            say("The edge takes %1 in place of %2.", news->took, news->profiled));
    if (const auto& news = followed->cloud)
        agent_.publishEvent("cloud-busy",
                            say("The cloud takes %1 in place of %2.", news->took, news->profiled));
    const Decision& decision = followed->decision;
    if (!decision.keepsUp && !congested_)
        agent_.publishEvent("congested",
                            say("No plan carries %1 frames/s at %2; at most %3 are sustainable.", fps,
                                seen.bandwidth, decision.sustainableFps),
                            decision.sustainableFps);
    congested_ = !decision.keepsUp;
    if (decision.change && (seen.linkUp || !agent_.model().isEdgeOnly(*current)))
        deploy(decision, seen);
}

void Adaptation::deploy(const Decision& decision, const Observation& seen) {
    const auto deployed =
        agent_.deploy(decision.sides, say("%1 at %2", policySentence(options_.policy), seen.bandwidth));
    if (deployed)
        return;
    follower_->changeFailed();
    agent_.publishEvent("deploy-failed", deployed.error().message);
}

} // namespace cutpoint
