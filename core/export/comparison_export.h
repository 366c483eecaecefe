// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/answer_facts.h"
#include "core/model/plan.h"

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

/// "format": "cutpoint-comparison", "version": 1: rows and findings (`dsh_above_exact`,
/// `dsh_limit_above_exact`, `dsccs_equals_exact`, `heavy_mode`, `eq4_literal`; null when not asked),
/// `frontier_points`, and `frontier_build_us` (null without a frontier).
std::string comparisonJson(const Problem& problem, const Comparison& comparison, const Issues& issues);

/// The rows alone, one line each below the names of the columns; the columns of a sweep, and how far a value
/// is above the exact one (0.08 is 8 % worse, empty when not known) and how long it took. A method without an
/// answer has empty numbers and the certificate "none". Exact rows end with the points and the build time of
/// the frontier that they share, when there is one.
std::string comparisonCsv(const Problem& problem, const Comparison& comparison);

} // namespace cutpoint
