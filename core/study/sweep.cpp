// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/sweep.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

/// A step's answer, or a row that holds why there is none.
SweepRow rowOf(double x, Algorithm algorithm, const Result<Solution>& solution) {
    if (solution)
        return {x, *solution};
    SweepRow row;
    row.x = x;
    row.solution.algorithm = algorithm;
    row.solution.issues = {solution.error()};
    return row;
}

} // namespace

const char* sweepAxisWord(SweepAxis axis) {
    switch (axis) {
    case SweepAxis::SamplingRate:
        return "fps";
    case SweepAxis::CloudBudget:
        return "cloud-budget";
    case SweepAxis::Bandwidth:
        break;
    }
    return "bandwidth";
}

const char* sweepAxisField(SweepAxis axis) {
    switch (axis) {
    case SweepAxis::SamplingRate:
        return "fps";
    case SweepAxis::CloudBudget:
        return "cloud_budget_s";
    case SweepAxis::Bandwidth:
        break;
    }
    return "bandwidth_bit_s";
}

std::vector<double> sweepSteps(double from, double to, int steps, bool linear) {
    std::vector<double> values;
    for (int i = 0; i < steps; ++i) {
        const double part = static_cast<double>(i) / std::max(1, steps - 1);
        values.push_back(i == 0           ? from
                         : i + 1 == steps ? to
                         : linear         ? from + (to - from) * part
                                          : from * std::pow(to / from, part));
    }
    return values;
}

Problem problemAt(const Problem& problem, SweepAxis axis, double x) {
    Problem at = problem;
    if (axis == SweepAxis::Bandwidth)
        at.network.bandwidth = BitsPerSecond(x);
    else if (axis == SweepAxis::SamplingRate)
        at.limits.samplingRate = FramesPerSecond(x);
    else
        at.limits.cloudBudget = Seconds(x);
    return at;
}

void fillSweep(Sweep& sweep, const Problem& problem, const SweepRange& range, const SweepRun& run) {
    int step = 0;
    for (const double x : sweepSteps(range.from, range.to, range.steps, range.linear)) {
        const Problem at = problemAt(problem, range.axis, x);
        ++step;
        for (const Algorithm algorithm : range.algorithms) {
            if (!run.goesOn(step))
                return;
            const auto solution = run.answer(at, algorithm);
            if (!run.goesOn(step))
                return;
            sweep.rows.push_back(rowOf(x, algorithm, solution));
            if (run.onRow)
                run.onRow(sweep.rows.back());
        }
    }
}

} // namespace cutpoint
