// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/search/bounded_query.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace cutpoint {

/// The best plan found so far and the best bound proved so far for one question.
class Incumbent {
public:
    using Progress = std::function<void(const Solution&)>;

    Incumbent(const Problem& problem, Objective objective, const BoundedQuery& query, Progress progress);

    /// Takes the plan when it meets pins and limits and is better; remembers the nearest otherwise.
    void offer(Plan plan);
    /// No plan that meets the limits has a smaller value.
    void raise(double bound);
    /// Plans that are not below `value` are of no use; one as good is known elsewhere.
    void cap(double value) { value_ = std::min(value_, value); }
    /// No plan meets the limits at all.
    void proveInfeasible() { infeasible_ = true; }
    /// Tells the listener when something changed since it was last told.
    void report();

    /// Value of the best plan, or the cap; infinite while there is neither.
    double value() const { return value_; }
    double bound() const { return bound_; }
    /// (value - bound) / value; 1 while there is no value.
    double gap() const;
    bool infeasible() const { return infeasible_; }
    Solution solution() const;

private:
    const Problem& problem_;
    Objective objective_;
    const BoundedQuery& query_;
    Progress progress_;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
    std::optional<Plan> best_, nearest_;
    double value_, bound_ = 0, nearestStage_ = 0;
    bool infeasible_ = false, changed_ = false;
};

} // namespace cutpoint
