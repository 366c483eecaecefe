// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/paper/dsccs/dsccs.h"
#include "core/partition/search/incumbent.h"
#include "core/partition/search/row_fixing.h"

namespace cutpoint {

/// What all phases of one DSCCS solve share: the best plan and bound so far, the one deadline, and the
/// listener.
class DsccsWatch {
public:
    DsccsWatch(const Problem& problem, const DsccsParameters& parameters, std::stop_token stop);

    const BoundedQuery& query() const { return query_; }
    Incumbent& incumbent() { return incumbent_; }
    bool hasPlan() const;
    /// Takes the plan of these sides when it meets all limits and is better; nothing when it is no downset.
    void offer(PerLayer<Side> sides);
    /// The best plan, certified by the bound; only when there is one.
    Solution solution() const;

    const Effort& effort() const { return effort_; }
    /// What is left of the time limit, for GLPK, ms.
    int milliseconds() const;

    /// Tells the listener: when `always`, when there is a better plan, or when it was last told 20 ms ago.
    void report(int openNodes, int nodes, bool always = false);

private:
    using Clock = std::chrono::steady_clock;

    const Problem& problem_;
    const DsccsParameters& parameters_;
    BoundedQuery query_;
    Incumbent incumbent_;
    Clock::time_point start_ = Clock::now(), lastReport_ = start_;
    Effort effort_;   ///< always with a deadline
    double reported_; ///< the value last told
};

} // namespace cutpoint
