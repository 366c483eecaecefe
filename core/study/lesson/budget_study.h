// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/paper/dsccs/dsccs.h"
#include "core/study/lesson/relaxation.h"

namespace cutpoint::lesson {

/// The bound of a subproblem in which no plan keeps to T0.
inline constexpr Seconds infeasibleBound{-1};

/// What the chapter on the cloud budget knows.
struct BudgetStudy {
    Problem problem;      ///< with a budget T0
    bool isGiven = false; ///< it is the user's
    Relaxation root;
    DsccsTree tree;  ///< GLPK's; bounds of pruned subproblems are those of their relaxations
    Solution answer; ///< GLPK's
};

/// Without a budget of the problem's own, one is chosen at which there is a tree to see, where there is one.
/// Errors: solveDsccs's.
Result<BudgetStudy> studyBudget(const Material& material, const Effort& effort = {});

} // namespace cutpoint::lesson
