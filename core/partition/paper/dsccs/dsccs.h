// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace cutpoint {

/// What is known while DSCCS runs.
struct DsccsProgress {
    std::optional<Solution> incumbent; ///< the best plan so far, certified by the bound
    Seconds bound;                     ///< no plan has a smaller T_e, as far as is proved
    int openNodes = 0;
    int nodes = 0; ///< subproblems made so far; none before branch-and-bound begins
    std::chrono::milliseconds elapsed{0};
};

/// The subproblems of branch-and-bound, for a lesson.
struct DsccsTree {
    enum class Status {
        Open,     ///< not solved when the search ended
        Branched, ///< its relaxation split a layer; two children
        Integral, ///< its relaxation is a plan
        Pruned,   ///< infeasible, or no better than the incumbent
    };
    struct Node {
        int parent = -1; ///< index into nodes; -1 for the root
        /// The layer that the parent branched on, the first of those tied to it; -1 for the root and for what
        /// is paid once.
        LayerId layer = -1;
        Side side = Side::Edge; ///< where this child puts it
        Seconds bound;          ///< of its LP relaxation; its parent's while not solved
        Status status = Status::Open;
    };
    std::vector<Node> nodes;   ///< parents before children; the first `mostNodes`
    std::size_t nodeCount = 0; ///< how many there were
};

struct DsccsParameters {
    std::chrono::milliseconds timeLimit{60'000}; ///< of all phases together
    /// Called from within the solve, on its thread: once the relaxation is solved, with every better plan,
    /// and every 20 ms.
    std::function<void(const DsccsProgress&)> onProgress;
    /// When set, the tree is recorded here. The search is then the plain one of the paper, without the
    /// relaxation's fixing of layers, so that there is a tree to see; slower.
    DsccsTree* tree = nullptr;
    std::size_t mostNodes = 50'000; ///< recorded
};

/// DNN Surgery for a cost-constrained system (paper, Section IV): the least T_e with T_t + T_c <= T0, as an
/// integer program solved by LP relaxation and branch-and-bound (GLPK).
///
/// One binary f_i per layer (1 = edge) and one continuous y_i >= f_i - f_j per layer with successors, so that
/// a sent output is charged once, however many layers read it; the paper's H f charges it once per link. Pins
/// are bounds, the edge memory limit is one more row. Before it, the Lagrangian relaxation bounds T_e and
/// fixes the layers whose other side costs more than its gap; when the gap is nil nothing is left to branch
/// on. Exponential in the worst case; memory O(V + L) per open node.
///
/// GLPK holds rows to 1e-7 and proves no more than that. Its answer is Optimal when the relaxation's bound
/// or, where that stays small, the frontier confirms it (and gives way to the frontier's plan when GLPK's
/// tolerance hid a better one); else Bounded, GLPK's bound lowered by that tolerance. Where GLPK's bound does
/// not hold, only the relaxation's counts and an issue tells why: "ill-conditioned" when the numbers that are
/// left lie more than 10^6 apart, "budget-tolerance" when its plan was within T0 to the tolerance only, so
/// that T0 had to be lowered for it, "solver-failed" when it gave up.
///
/// Ends within the time limit and on request between two min cuts, slices of the first relaxation, or
/// subproblems. Past the time limit the best plan found is Bounded; on request the last progress has it.
///
/// Errors: what checkProblem finds, "no-budget" without T0, "dead-link" for B = 0 (its coefficients are not
/// finite; edge-only is the answer then), "infeasible-budget" when pins or memory leave no plan within T0,
/// "cancelled", "solver-failed" when there is no plan to show.
Result<Solution> solveDsccs(const Problem& problem, const DsccsParameters& parameters = {},
                            std::stop_token stop = {});

} // namespace cutpoint
