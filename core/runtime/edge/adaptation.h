// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/observed_speed.h"
#include "core/adapt/policy.h"
#include "core/runtime/edge/edge_agent.h"

#include <optional>
#include <thread>

namespace cutpoint {

struct AdaptationOptions {
    PolicyKind policy = PolicyKind::Recommended;
    double hysteresis = 0.1;
    std::optional<Seconds> cloudBudget;
    Seconds tick{0.2};     ///< between two decisions
    Seconds probeAfter{3}; ///< without a transfer, the bandwidth is probed that often
    int profileRepeats = 10;
};

/// Runs a policy beside an agent: profiles both sides once, then decides over and over by what the transfers,
/// the probes and the cloud's own times say, and deploys when the policy changes the plan. Events:
/// "no-profile" with the reason when it cannot be measured now, such as a stream that runs already (it is
/// tried again every second), "profiled", "plan-changed", "congested" with the largest sustainable Q,
/// "cloud-busy" when the cloud takes half as long again as profiled, "edge-speed" when the edge takes more
/// than a tenth longer or shorter.
class Adaptation {
public:
    /// The agent outlives it.
    Adaptation(EdgeAgent& agent, AdaptationOptions options);
    ~Adaptation();

private:
    void run(const std::stop_token& stop);
    bool makePolicy(const std::stop_token& stop);
    void decide(const std::stop_token& stop);
    void considerEdgeOnly(const Conditions& conditions, const PerLayer<Side>& current,
                          Decision& decision) const;
    std::optional<BitsPerSecond> bandwidthNow(const std::stop_token& stop);
    void observeSpeeds(const Problem& problem, const PerLayer<Side>& sides);

    EdgeAgent& agent_;
    const AdaptationOptions options_;
    std::optional<Policy> policy_;
    std::string noProfile_; ///< why, as last told
    ObservedSpeed edgeSpeed_{0.1}, cloudSpeed_{0.5};
    bool congested_ = false;
    std::jthread thread_;
};

} // namespace cutpoint
