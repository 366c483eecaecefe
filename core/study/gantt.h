// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/pipeline_simulation.h"
#include "core/study/effort.h"

#include <vector>

namespace cutpoint {

/// The three stages over the first frames, one plan for all (paper, Fig. 8).
struct Gantt {
    FramesPerSecond samplingRate;       ///< Q: frame k arrives at k/Q
    StageTimes times;                   ///< of the plan
    std::vector<SimulatedFrame> frames; ///< with the queue that each met
    bool keepsUp = false;               ///< T_max <= 1/Q: the queue does not grow
};

/// Passes `frames` frames through the plan with these sides at a constant B. Errors: what checkProblem and
/// evaluatePlan find, and those of simulatePipeline ("bad-option", "dead-link"). O(V + L + frames log
/// frames).
Result<Gantt> ganttOf(const Problem& problem, const PerLayer<Side>& sides, FramesPerSecond samplingRate,
                      int frames, const Effort& effort = {});

/// Sampling rates at which the plan of these times is under light load, every frame done before the next
/// arrives at each stage, and under heavy load, the slowest stage falling behind by half a period a frame.
/// For a picture of both where no Q is given. 1 frame/s when nothing takes time.
FramesPerSecond lightRate(const StageTimes& times);
FramesPerSecond heavyRate(const StageTimes& times);

} // namespace cutpoint
