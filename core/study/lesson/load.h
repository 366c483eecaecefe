// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/analysis/hull.h"
#include "core/partition/paper/dsh.h"
#include "core/study/lesson/material.h"

namespace cutpoint::lesson {

/// The first frames of one plan passing the stages.
Result<Gantt> gantt(const Material& material, const Plan& plan, FramesPerSecond rate, int frames);

/// What the chapter on heavy load knows.
struct Load {
    FramesPerSecond light; ///< carried by the fastest plan
    FramesPerSecond heavy; ///< not carried by it; that of the problem where it has such a one
    bool isGiven = false;  ///< `heavy` is the problem's
    Plan widest;           ///< of least max stage time, exact
    bool isExact = true;
    DshSolution dsh;
    std::vector<DshCell> cells;
    TradeOffHull hull;
    /// A plan of small max stage time that no weights reach; none where the hull reaches all, or was not
    /// completed.
    std::optional<Plan> unreachable;
};

/// Errors: solveDsh's, "cancelled".
Result<Load> measureLoad(const Material& material, const Effort& effort = {});

/// The plan of the least weighted sum alpha T_e + T_t + gamma T_c.
Plan weightedPlan(const Material& material, double alpha, double gamma);

} // namespace cutpoint::lesson
