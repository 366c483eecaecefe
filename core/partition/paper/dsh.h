// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <chrono>
#include <stop_token>
#include <vector>

namespace cutpoint {

/// A pair of weights that was tried, for a lesson.
struct DshCell {
    double alpha = 0, gamma = 0;
    Seconds maxStage; ///< of the plan of the min cut under these weights
    int round = 0; ///< 0 for the cell (1, 1) that is tried first, 1 for the first grid, then its refinements
};

struct DshParameters {
    double epsilon = 1e-3;       ///< stop when a refinement improves T_max by no more, relative to T_max
    int refinement = 4;          ///< K: each refinement divides the step by it; 2 to 100
    double firstGridBound = 576; ///< most cells of the first grid, up to 10^6; past it the grid is geometric
    std::chrono::milliseconds timeLimit{
        60'000}; ///< ends the search, with its best plan so far, after the cell (1, 1)
    /// A stop request does as the time limit does, once there is a plan; otherwise it is "cancelled".
    bool keepsBest = false;
    /// When set, the cells are recorded here in the order of their visits.
    std::vector<DshCell>* cells = nullptr;
};

/// What DSH looked at.
struct DshGrid {
    double cellsAsked = 0;        ///< of the paper's first grid, of step 1
    std::size_t cellsFirst = 0;   ///< of the first grid that was used
    std::size_t cellsVisited = 0; ///< min cuts: (1, 1) first, then over all grids
    int rounds = 0;               ///< grids begun: the first and its refinements
    bool isGeometric = false;     ///< the first grid is not the paper's, which has too many cells
    bool isComplete = true;       ///< false when time or a request ended the search
};

struct DshSolution : Solution {
    DshGrid grid;
};

/// DNN Surgery Heavy (paper, Algorithm 2): a search over the weights (alpha, gamma) of T_e and T_c, beta = 1,
/// each cell a min cut; the best T_max seen wins. It reaches only plans on the convex hull of the trade-off,
/// so the answer is a heuristic within 3 times the optimum (Theorem 2).
///
/// The paper's first grid has (sum F_e / min F_t) x (sum F_c / min F_t) cells of step 1, easily 10^12. Past
/// `firstGridBound` a geometric grid over the same rectangle is used; issue "dsh-grid" then tells the cells
/// asked for and the cells visited. Ended early, it answers with issue "dsh-unfinished"; the bound of its
/// certificate holds all the same. Errors: what checkProblem finds, "dead-link" for B = 0, "cancelled". An
/// edge memory limit is refused ("no-memory-limit"): a min cut cannot carry it.
Result<DshSolution> solveDsh(const Problem& problem, const DshParameters& parameters = {},
                             std::stop_token stop = {});

} // namespace cutpoint
