// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/partition/frontier/frontier.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace cutpoint {

/// Who decides which plan runs.
enum class PolicyKind : std::uint8_t {
    Fixed,        ///< the plan it was made with, always
    EdgeOnly,     ///< everything on the edge
    CloudOnly,    ///< everything but the raw inputs in the cloud
    Neurosurgeon, ///< the best prefix of the topological order
    Dads,         ///< the paper's Algorithm 3: DSL, and DSH when that does not keep up
    Recommended,  ///< lowest latency that keeps up, with hysteresis and the cost of switching
};

/// "fixed", "edge-only", "cloud-only", "neurosurgeon", "dads", "recommended".
const char* policyWord(PolicyKind kind);
/// The same for people.
Sentence policySentence(PolicyKind kind);
/// Errors: "bad-option" with the words there are.
Result<PolicyKind> policyFromWord(const std::string& word);

/// What is known about the world at the moment of a decision.
struct Conditions {
    BitsPerSecond bandwidth;
    Seconds rtt;
    std::optional<FramesPerSecond> samplingRate; ///< Q
    std::optional<Seconds> cloudBudget;          ///< T0
    double edgeSpeed = 1;  ///< below 1: the edge is slower than profiled, its times are divided by this
    double cloudSpeed = 1; ///< and the cloud's by this
    bool linkUp = true;
};

struct PolicyOptions {
    /// Recommended: a plan replaces another that also keeps up only when it is better by this share.
    double hysteresis = 0.1;
    Seconds switchTime{0}; ///< what a change costs
    Seconds horizon{10};   ///< a change must earn its cost within this time
    PerLayer<Side> fixed;  ///< Fixed
};

/// What is weighed when a plan runs already.
struct Standing {
    StageTimes times;
    bool fits = false; ///< keeps up with Q and within T0
};

/// Recommended's rule: whether `best` replaces `running`. A plan that fits replaces one that does not; where
/// none fits, the shorter beat does; else it must be better by the hysteresis and earn the switch time within
/// the horizon. O(1).
bool worthChanging(const Standing& best, const Standing& running, std::optional<FramesPerSecond> rate,
                   const PolicyOptions& options);

struct Decision {
    PerLayer<Side> sides;
    StageTimes times;    ///< of `sides` under the conditions
    bool change = false; ///< `sides` differ from the running plan
    bool keepsUp = true; ///< with Q, where one is given
    /// The largest Q that any plan carries under the conditions; only told when !keepsUp.
    double sustainableFps = 0;
};

/// Decides by the exact frontier where the net allows one, by single solves where it does not. Immutable and
/// free of clocks, so the same conditions always get the same answer. Thread-safe.
class Policy {
public:
    /// The problem gives graph, profile, pins and edge memory; its network and limits are those of the
    /// conditions. Errors: checkProblem's, "bad-plan" when Fixed has no plan, "cancelled".
    static Result<Policy> make(PolicyKind kind, Problem problem, PolicyOptions options = {},
                               std::stop_token stop = {});

    PolicyKind kind() const { return kind_; }
    const PolicyOptions& options() const { return options_; }
    /// `current` is the running plan; empty when none runs yet. Microseconds on the frontier; Dads adds a DSH
    /// search where DSL does not keep up.
    Decision decide(const Conditions& conditions, const PerLayer<Side>& current) const;
    /// The problem under the conditions.
    Problem under(const Conditions& conditions) const;
    /// Null where the net is too wide for one.
    const Frontier* frontier() const { return frontier_ ? &*frontier_ : nullptr; }

private:
    Policy(PolicyKind kind, Problem problem, PolicyOptions options);
    Plan bestPlan(Objective objective, const Problem& problem) const;
    Plan edgeOnly(const Problem& problem) const;
    Plan dads(const Problem& problem) const;
    Plan recommended(const Problem& problem, const PerLayer<Side>& current) const;

    PolicyKind kind_;
    Problem problem_;
    PolicyOptions options_;
    std::optional<Frontier> frontier_;
};

} // namespace cutpoint
