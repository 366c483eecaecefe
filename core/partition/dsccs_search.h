// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/budget_relaxation.h"
#include "core/partition/dsccs.h"
#include "core/partition/dsccs_program.h"

struct glp_tree;

namespace cutpoint {

/// One run of GLPK's branch-and-bound over a program, watched: progress, cancellation, and the tree when
/// asked for.
class DsccsSearch {
public:
    enum class End {
        Optimal,    ///< to GLPK's tolerance; the program holds the plan
        Stopped,    ///< by time or request; the program holds the best plan so far, if hasPlan()
        Infeasible, ///< to GLPK's tolerance
        Failed,     ///< GLPK gave up
    };

    DsccsSearch(const Problem& problem, const DsccsProgram& program, const DsccsParameters& parameters,
                const BudgetRelaxation& relaxation, std::stop_token stop);

    End run();
    /// No plan has a smaller T_e, to GLPK's tolerance. After run().
    Seconds bound() const { return bound_; }
    bool hasPlan() const { return hasPlan_; }

private:
    using Clock = std::chrono::steady_clock;

    static void onCallback(glp_tree* tree, void* search);
    void watch(glp_tree* tree);
    void report(glp_tree* tree, bool always);
    void record(glp_tree* tree);
    void branch(glp_tree* tree);
    int indexOf(glp_tree* tree, int subproblem);
    void finishRecord(bool isComplete);
    Seconds seconds(double objective) const;

    const Problem& problem_;
    const DsccsProgram& program_;
    const DsccsParameters& parameters_;
    const BudgetRelaxation& relaxation_;
    std::stop_token stop_;
    Clock::time_point start_, lastReport_;
    Seconds bound_;
    bool hasPlan_ = false;
    std::optional<Seconds> incumbent_;
    std::vector<LayerId> branchedOn_; ///< by recorded node
    std::vector<char> isSideKnown_;   ///< by recorded node
    std::vector<int> lastActive_;     ///< by recorded node: the last callback that found it waiting
    int callbacks_ = 0;
};

} // namespace cutpoint
