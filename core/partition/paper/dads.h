// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <functional>
#include <stop_token>

namespace cutpoint {

/// The answer of DADS and the mode it came from.
struct DadsSolution {
    Solution solution;
    bool isHeavy = false; ///< the lowest-latency plan does not keep up with Q
};

/// What answers the two modes, where something knows better than DSL and DSH: a frontier, or a job that shows
/// its progress.
struct DadsModes {
    std::function<Result<Solution>()> light; ///< the lowest latency
    std::function<Result<Solution>()> heavy; ///< the least max stage time; asked only in heavy mode
};

/// True when DADS turns to heavy mode: the slowest stage of the lowest-latency plan takes longer than a stage
/// may, which is the frames' interval and what is forgiven of rounding.
bool turnsHeavy(Seconds maxStage, Seconds longest);

/// DADS (paper, Algorithm 3): the lowest latency; where that does not keep up with Q, the highest throughput.
/// Errors: those of the mode that was asked last.
Result<DadsSolution> solveDads(const Problem& problem, const DadsModes& modes);
/// The same by DSL and DSH, as the paper has it.
Result<DadsSolution> solveDads(const Problem& problem, std::stop_token stop = {});

} // namespace cutpoint
