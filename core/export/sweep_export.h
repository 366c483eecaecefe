// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/answer_facts.h"
#include "core/model/plan.h"

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

/// One line per row, with a header line: the axis, `algorithm,value_s,t_edge_s,t_transfer_s,t_cloud_s,
/// latency_s,max_stage_s,transfer_bytes,certificate,lower_bound_s,gap,cut`; energy has `value_j` and
/// `lower_bound_j`. A number that is infinite is left empty; an algorithm without an
/// answer leaves all empty and has the certificate "none".
std::string sweepCsvHeader(const Sweep& sweep);
std::string sweepCsvRow(const SweepRow& row, const LayerGraph& graph);

/// All of it as JSON ("format": "cutpoint-sweep", "version": 1), with `frontier_points` and
/// `frontier_build_us` (null without a frontier). A row without an answer has its issues in place of numbers.
std::string sweepJson(const Problem& problem, const Sweep& sweep, const Issues& issues);

} // namespace cutpoint
