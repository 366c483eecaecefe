// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/paper/dsccs/dsccs_program.h"
#include "core/partition/paper/dsccs/dsccs_watch.h"

struct glp_tree;

namespace cutpoint {

/// One run of GLPK's branch-and-bound over a program. Its plans and, when they hold, its bounds go to the
/// watch as they are found; the tree is recorded when asked for.
class DsccsSearch {
public:
    enum class End {
        Optimal,    ///< to GLPK's tolerance; the program holds the plan
        Stopped,    ///< by time or request
        Infeasible, ///< to GLPK's tolerance
        Failed,     ///< GLPK gave up
    };

    /// `boundHolds`: the program leaves out no plan better than the best known, and its numbers are close
    /// enough for GLPK's tolerance.
    DsccsSearch(const Problem& problem, const DsccsProgram& program, const DsccsParameters& parameters,
                DsccsWatch& watch, bool boundHolds);

    End run();

private:
    End solveRelaxation();
    End nothingBetter();
    void raise(Seconds bound);
    void takePlan();
    static void onCallback(glp_tree* tree, void* search);
    void watch(glp_tree* tree);
    void record(glp_tree* tree);
    void branch(glp_tree* tree);
    int indexOf(glp_tree* tree, int subproblem);
    void finishRecord(bool isComplete);
    Seconds seconds(double objective) const;

    const Problem& problem_;
    const DsccsProgram& program_;
    const DsccsParameters& parameters_;
    DsccsWatch& watch_;
    bool boundHolds_;
    std::optional<double> lastPlan_;  ///< objective of the plan last taken
    std::vector<LayerId> branchedOn_; ///< by recorded node
    std::vector<char> isSideKnown_;   ///< by recorded node
    std::vector<int> lastActive_;     ///< by recorded node: the last callback that found it waiting
    int callbacks_ = 0;
};

} // namespace cutpoint
