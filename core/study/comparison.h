// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/answer_facts.h"
#include "core/partition/analysis/hull.h"
#include "core/partition/paper/literal.h"
#include "core/study/effort.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace cutpoint {

/// What one method answers to one objective.
struct ComparedAnswer {
    /// An algorithm's word, or "dads" (Algorithm 3), "dsh-limit" (the best that any weights of DSH can reach)
    /// or "eq4-literal" (the paper's Eq. 4 as printed, at its real cost).
    std::string method;
    Objective objective = Objective::Latency;
    double value = 0; ///< in the objective's unit
    StageTimes times;
    Bytes transferBytes;
    std::vector<LayerId> cut;
    PerLayer<Side> sides; ///< empty for "eq4-literal", which may return from the cloud
    Certificate certificate;
    std::chrono::nanoseconds solveTime{0};
    /// value / exact - 1, when the exact answer is proved optimal: 0.08 is 8 % worse.
    std::optional<double> aboveExact;
    Issues issues; ///< with one of severity Error, the method had no answer and the numbers mean nothing

    bool hasAnswer() const;
};

/// DADS (Algorithm 3) beside the lowest latency that keeps up with the same Q.
struct HeavyModeLoss {
    bool isHeavy = false;     ///< the lowest-latency plan does not keep up, so DADS turns to DSH
    bool dadsKeepsUp = false; ///< DADS' plan keeps up, within the cloud budget if there is one
    /// True when some plan does, false when it is proved that none does, nothing when a search ended without
    /// either.
    std::optional<bool> canKeepUp;
    Seconds dadsLatency, keepUpLatency;

    /// How many times the latency that would have been enough; 1 in light mode. Only when `dadsKeepsUp` and
    /// `canKeepUp`.
    double factor() const { return dadsLatency / keepUpLatency; }
};

/// `dads` and `exact` are the answers to the keep-up question of `problem`.
HeavyModeLoss heavyModeLoss(const Problem& problem, bool isHeavy, const Solution& dads,
                            const Solution& exact);

/// The literal Eq. 4's belief beside what it costs.
struct LiteralFinding {
    Seconds believed, real, corrected; ///< latencies
    std::size_t backLinks = 0, freeUploads = 0;
};

/// All methods on one problem.
struct Comparison {
    std::vector<ComparedAnswer> answers; ///< by objective, exact first in each
    std::optional<HeavyModeLoss> heavyMode;
    std::optional<LiteralFinding> literal;
    std::optional<FrontierBuild> frontier; ///< that the exact answers came from; nothing for wide nets

    /// Null when there is none.
    const ComparedAnswer* find(const std::string& method, Objective objective) const;
};

/// What answers the methods: the solvers themselves, or a job that shows their progress.
struct ComparisonSolvers {
    std::function<Result<Solution>(Objective)> exact;
    std::function<Result<Solution>(Objective, Algorithm)> solve;
    std::function<std::optional<TradeOffHull>()> hull; ///< nothing when it was stopped or cannot be
    std::function<std::optional<LiteralCut>()> literal;
    std::function<bool()> mustEnd;
};

/// Every method on every one of `objectives`, exact first. Methods that cannot answer (a limit they cannot
/// carry, a dead link) are in the table with the reason. When it must end, what is there so far.
Comparison compareMethods(const Problem& problem, const std::vector<Objective>& objectives,
                          const ComparisonSolvers& solvers);
/// The same by the solvers, on one frontier where the net is not too wide for it.
Comparison compareMethods(const Problem& problem, const Frontier* frontier,
                          const std::vector<Objective>& objectives, const Effort& effort);

/// The objectives that a problem asks: latency and throughput, the budget and keeping up where their limits
/// are set.
std::vector<Objective> objectivesOf(const Problem& problem);

} // namespace cutpoint
