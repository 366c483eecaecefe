// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/problem.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

namespace cutpoint {

enum class Side : std::uint8_t { Edge, Cloud };

/// T_e, T_t, T_c (Eqs. 1-3), fixed costs included. With a downlink T_c includes the results' way back.
struct StageTimes {
    Seconds edge, transfer, cloud;
    Seconds call{0}; ///< the part of `transfer` in which nothing is on its way: c_t
    Seconds latency() const { return edge + transfer + cloud; }
    /// T_max: the pipeline's beat; throughput is 1 / T_max.
    Seconds maxStage() const { return std::max(edge, std::max(transfer, cloud)); }
};

/// A downset V_E with what it costs.
struct Plan {
    PerLayer<Side> sides;     ///< by LayerId
    std::vector<LayerId> cut; ///< V_S: layers on the edge with a successor in the cloud, ascending
    StageTimes times;
    Bytes transferBytes; ///< sum of d over V_S, each once
    Bytes edgeParameterBytes;

    bool onEdge(LayerId v) const { return sides[v] == Side::Edge; }
};

/// The part of a plan's times that is paid once, 0 where it does not apply.
struct FixedShare {
    Seconds edge, transfer, cloud;
};
FixedShare fixedShare(const Problem& problem, const PerLayer<Side>& sides);

/// Costs the plan that puts `sides` where they are. Errors: wrong length, not a downset ("not-a-downset",
/// naming the link that would carry data from the cloud back to the edge), a tie that is torn
/// ("torn-tie"), an output of unknown size that would be sent ("unknown-size"). O(V + L).
Result<Plan> evaluatePlan(const Problem& problem, PerLayer<Side> sides);

/// What a plan keeps of the problem's limits, each to 1e-9 relative; a limit that is not set is kept.
bool satisfiesPinsAndMemory(const Problem& problem, const Plan& plan); ///< pins, parameters on the edge
bool withinBudget(const Problem& problem, const Plan& plan);           ///< T_t + T_c <= T0
bool keepsUp(const Problem& problem, const Plan& plan);                ///< T_max <= 1 / Q

/// P_e T_e + P_tx T_t + P_idle T_c, in joules; c_t is spent idle. Infinite when the transfer never ends.
double edgeEnergyJoules(const EdgePower& power, const StageTimes& times);

/// Whether a plan of these times keeps the limits that the objective asks for: the cloud budget for budget
/// and keep-up, the sampling rate for keep-up; to 1e-9 relative.
bool meetsLimits(const Problem& problem, Objective objective, const StageTimes& times);

/// The quantity an objective minimises: T_inf, T_max, T_e, T_inf, joules.
double objectiveValue(Objective objective, const Problem& problem, const StageTimes& times);

/// What is known about how good an answer is.
struct Certificate {
    enum class Status {
        Optimal,    ///< proved: no plan is better
        Bounded,    ///< lowerBound is proved, the gap is open
        Heuristic,  ///< nothing proved beyond lowerBound 0
        Infeasible, ///< proved: no plan meets the limits; the plan given is the nearest
    };
    Status status = Status::Heuristic;
    double lowerBound = 0; ///< in the objective's own unit
    double gap = 0;        ///< (value - lowerBound) / value; 0 when optimal
};

/// "optimal", "bounded", "heuristic", "infeasible".
const char* certificateWord(Certificate::Status status);

/// A solver's answer.
struct Solution {
    Plan plan;
    Objective objective = Objective::Latency;
    Algorithm algorithm = Algorithm::Exact;
    Certificate certificate;
    double value = 0; ///< objectiveValue of the plan
    std::chrono::nanoseconds solveTime{0};
    Issues issues;
};

} // namespace cutpoint
