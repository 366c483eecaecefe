// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/link_follower.h"
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
/// the probes and the cloud's own times say (LinkFollower), and deploys when the plan is to change. A probe
/// that contradicts what was believed is made once more, and the second one counts. Events:
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
    bool makeFollower(const std::stop_token& stop);
    void decide(const std::stop_token& stop);
    void deploy(const Decision& decision, const Observation& seen);
    std::optional<BitsPerSecond> bandwidthNow(const std::stop_token& stop);

    EdgeAgent& agent_;
    const AdaptationOptions options_;
    std::optional<LinkFollower> follower_;
    IssueCode noProfile_; ///< why, as last told
    bool congested_ = false;
    Seconds toldChoices_{-1e9}; ///< to the agent, for a cloud that several edges share
    std::jthread thread_;
};

} // namespace cutpoint
