// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One question over a range of bandwidths, sampling rates or cloud budgets, by several algorithms.
#pragma once

#include "core/export/answer_facts.h"
#include "core/model/plan.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace cutpoint {

/// What moves while everything else stays.
enum class SweepAxis { Bandwidth, SamplingRate, CloudBudget };

/// "bandwidth", "fps", "cloud-budget".
const char* sweepAxisWord(SweepAxis axis);
/// The unit-carrying name of its column: "bandwidth_bit_s", "fps", "cloud_budget_s".
const char* sweepAxisField(SweepAxis axis);

/// `steps` values from `from` to `to`, both ends exact; evenly spaced in the logarithm or, with `linear`, in
/// the value. Both ends positive, or linear; at least two steps.
std::vector<double> sweepSteps(double from, double to, int steps, bool linear);
/// The problem with the axis at `x` (bit/s, frames/s, s).
Problem problemAt(const Problem& problem, SweepAxis axis, double x);

/// One answer of a sweep.
struct SweepRow {
    double x = 0;      ///< in the axis' own unit: bit/s, frames/s, s
    Solution solution; ///< with an issue of severity Error only its algorithm means something

    bool hasAnswer() const { return !hasError(solution.issues); }
};

struct Sweep {
    SweepAxis axis = SweepAxis::Bandwidth;
    Objective objective = Objective::Latency;
    std::optional<FrontierBuild> frontier; ///< that answered; nothing when none did
    std::vector<SweepRow> rows;
};

/// The range and who answers.
struct SweepRange {
    SweepAxis axis = SweepAxis::Bandwidth;
    double from = 0, to = 0; ///< in the axis' own unit
    int steps = 50;          ///< at least two
    bool linear = false;     ///< even steps instead of even ratios
    std::vector<Algorithm> algorithms{Algorithm::Exact};
};

/// What a sweep asks of whoever runs it.
struct SweepRun {
    /// The answer of one algorithm to one step's problem.
    std::function<Result<Solution>(const Problem& at, Algorithm algorithm)> answer;
    /// Asked before (step counted from 1) and after each answer: false ends the sweep with the rows it has.
    std::function<bool(int step)> goesOn;
    /// Each row as it comes; may be empty.
    std::function<void(const SweepRow& row)> onRow;
};

/// Every algorithm at every step of `range`, over the problem that `sweep` is of. An algorithm that has no
/// answer leaves a row with its issue.
void fillSweep(Sweep& sweep, const Problem& problem, const SweepRange& range, const SweepRun& run);

} // namespace cutpoint
