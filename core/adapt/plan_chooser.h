// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/policy.h"

#include <limits>
#include <map>
#include <unordered_map>

namespace cutpoint {

/// What one frame costs under a plan, free of B.
struct FrameCost {
    Seconds edge, cloud;
    double bits = 0;        ///< on the link, the transfer's overhead included
    Seconds call;           ///< what a call takes beyond its bits
    bool usesCloud = false; ///< false: the frame passes by the link and the cloud

    /// T_e, T_t, T_c at a bandwidth.
    StageTimes times(BitsPerSecond bandwidth) const {
        const double sending = bits > 0 ? bits / bandwidth.value : 0;
        return {edge, Seconds(sending) + call, cloud};
    }
};

/// The cost of a plan under the problem's speeds, rtt, overhead and fixed costs. O(V + L).
Result<FrameCost> frameCost(const Problem& problem, const PerLayer<Side>& sides);

/// What a decision rests on, moment by moment.
struct ChoiceMoment {
    BitsPerSecond bandwidth;
    std::optional<FramesPerSecond> samplingRate; ///< Q
    std::optional<Seconds> cloudBudget;          ///< T0
};

/// A Policy for millions of decisions: plans are numbers, what a decision needs is worked out once, and the
/// same moment is decided once. Decides as Policy::decide does, but the searches that take longer than a scan
/// (DADS's heavy mode, nets too wide for a frontier) are made at the bandwidth rounded to three significant
/// figures, so that they can be kept. Not thread-safe.
class PlanChooser {
public:
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

    /// The problem's rtt, speeds and fixed costs hold for all decisions. Errors: Policy::make's.
    static Result<PlanChooser> make(PolicyKind kind, Problem problem, PolicyOptions options = {},
                                    std::stop_token stop = {});

    /// That of a policy there is already, under the problem that it gives for some conditions.
    PlanChooser(const Policy& policy, const Conditions& conditions);

    /// The number of the plan to run; `current` is the running one's, or none.
    std::size_t choose(const ChoiceMoment& moment, std::size_t current);

    std::size_t size() const { return costs_.size(); }
    const FrameCost& cost(std::size_t plan) const { return costs_[plan]; }
    const PerLayer<Side>& sides(std::size_t plan) const { return sides_[plan]; }
    /// Layers whose output is sent.
    const std::vector<LayerId>& cut(std::size_t plan) const { return cuts_[plan]; }
    /// The plan's number, which it gets when it is new. The sides must be a downset.
    std::size_t add(const PerLayer<Side>& sides);
    /// Null where the net is too wide for one, and for policies that need none.
    const Frontier* frontier() const { return policy_.frontier(); }
    /// The number of a point's plan.
    std::size_t planOfPoint(std::size_t point);
    /// Searches made so far that are more than a scan.
    std::size_t searches() const { return searches_; }

private:
    void addPrefixes();
    std::size_t bestOf(Objective objective);
    std::size_t searched(Objective objective, bool heavy);
    std::size_t dads();
    std::size_t recommended(std::size_t current);
    bool fits(const StageTimes& times) const;

    Policy policy_;
    Problem problem_; ///< at the moment that is decided
    PolicyOptions options_;
    std::vector<FrameCost> costs_;
    std::vector<bool> allowed_; ///< by plan: pins and edge memory hold
    std::vector<PerLayer<Side>> sides_;
    std::vector<std::vector<LayerId>> cuts_;
    std::map<PerLayer<Side>, std::size_t> numbers_;
    std::vector<std::size_t> ofPoint_;
    std::vector<std::size_t> prefixes_; ///< Neurosurgeon's plans that can be the fastest
    std::size_t edgeOnly_ = 0, cloudOnly_ = 0, fixed_ = 0;
    std::map<std::vector<double>, std::size_t> found_; ///< by objective and moment
    std::size_t searches_ = 0;
};

} // namespace cutpoint
