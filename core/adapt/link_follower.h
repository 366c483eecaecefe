// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/observed_speed.h"
#include "core/adapt/policy.h"
#include "core/adapt/server_share.h"

#include <deque>
#include <map>

namespace cutpoint {

/// What is known at the moment of a decision.
struct Observation {
    Seconds now; ///< never falls
    bool linkUp = true;
    BitsPerSecond bandwidth;               ///< as last measured; another value is another measurement
    std::optional<BitsPerSecond> downlink; ///< none: the answer's way back is not known, and counts nothing
    Seconds rtt;
    std::optional<FramesPerSecond> samplingRate; ///< Q
    /// What the running plan's frames took, in the median; none before the first. T_c includes the answer's
    /// way back, of which `computing` is free.
    std::optional<StageTimes> measured;
    Seconds computing;
    std::optional<ServerShare> share; ///< of a server that several edges use; it counts with a sampling rate
};

/// One side's stage under the running plan, beside what its profile says.
struct SpeedNews {
    Seconds took, profiled;
};

struct FollowedDecision {
    Decision decision;
    std::optional<SpeedNews> edge, cloud; ///< once, when the side leaves its profile
};

/// Decides over and over which plan is to run while the link, the sampling rate and both machines change.
/// Beyond what Policy decides for one moment:
/// - times are those of the profile, corrected by what the running plan's frames take (ObservedSpeed);
/// - a plan that ran lately at about this bandwidth is judged by what it took then, not by its prediction,
///   and so is the running plan beside the edge alone: a cloud that tells no times hides the way back;
/// - of the link the median of the last seven measurements counts, from the third on;
/// - of a server that several edges share, a plan takes no more than the share, and what it takes has its
///   price: Recommended minimises latency + lambda Q T_c; another share is another link;
/// - a change must be wanted for a while; as long as link and Q stay about as they are (within a factor of
///   two and a tenth) the second change waits ten seconds, and no more than two fall within ten minutes: so
///   it is on a link that is constant, whatever its noise within that.
/// Free of clocks. Not thread-safe.
class LinkFollower {
public:
    struct Options {
        PolicyKind policy = PolicyKind::Recommended;
        double hysteresis = 0.1;
        std::optional<Seconds> cloudBudget;
    };
    static constexpr Seconds confirmation{0.5}, secondChange{10}, window{600};

    /// The problem gives graph, profile, pins, fixed costs and edge memory. Errors: Policy::make's.
    static Result<LinkFollower> make(Problem problem, Options options, const std::stop_token& stop = {});

    /// `current` is the running plan. A change that is decided counts as made. Another downlink than before
    /// costs a new frontier, everything else microseconds. Errors: "cancelled".
    Result<FollowedDecision> decide(const Observation& seen, const PerLayer<Side>& current,
                                    const std::stop_token& stop = {});
    /// Another measurement of the link would be of use now: there are too few, or the last one contradicts
    /// those before it.
    bool wantsMeasurement() const;
    /// The change that was decided last could not be made; it is tried again in ten seconds.
    void changeFailed();
    const Policy& policy() const { return policy_; }
    /// What a server that several edges share may choose from for this one, by the last decide(); empty
    /// without a sampling rate, and where the net is too wide for a frontier.
    std::vector<LoadChoice> choices(std::size_t most);

private:
    struct Experience {
        StageTimes times;
        BitsPerSecond bandwidth;
        Seconds when;
    };
    LinkFollower(Problem problem, Options options, Policy policy);
    static Result<Policy> policyFor(const Problem& problem, const Options& options,
                                    const std::stop_token& stop);
    std::optional<Issue> takeDownlink(std::optional<BitsPerSecond> downlink, const std::stop_token& stop);
    Seconds wayBack(std::optional<BitsPerSecond> downlink) const;
    void considerEdgeOnly(const Observation& seen, const Conditions& conditions,
                          const PerLayer<Side>& current, Decision& decision) const;
    bool beatsByExperience(const Observation& seen, const Decision& decision,
                           const StageTimes& running) const;
    bool isDue(const Observation& seen);
    void shareServer(const ServerShare& share, const Conditions& conditions, const PerLayer<Side>& current,
                     Decision& decision);
    ShareScan* scan();

    /// The newest measurements of one direction.
    class Rates {
    public:
        void add(BitsPerSecond rate);
        void clear() { values_.clear(); }
        bool isKnown() const { return values_.size() >= 3; }
        bool isContradicted() const;
        BitsPerSecond median() const;

    private:
        std::vector<double> values_; ///< oldest first
    };

    Problem problem_;
    Options options_;
    Policy policy_;
    Rates up_, down_;
    ObservedSpeed edgeSpeed_{0.1}, cloudSpeed_{0.5};
    std::map<PerLayer<Side>, Experience> experiences_;
    std::deque<Observation> changes_; ///< what was seen at each, within the window
    std::optional<Seconds> wantedSince_;
    std::optional<ShareScan> scan_; ///< of the policy's frontier
    Conditions conditions_;         ///< of the last decide()
};

} // namespace cutpoint
