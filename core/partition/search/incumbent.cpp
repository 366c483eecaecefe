// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/search/incumbent.h"

#include "core/model/arithmetic.h"

#include <cmath>

namespace cutpoint {
namespace {

/// Relative gap at which a plan counts as optimal.
constexpr double closed = 2e-9;

} // namespace

Incumbent::Incumbent(const Problem& problem, Objective objective, const BoundedQuery& query,
                     Progress progress)
    : problem_(problem), objective_(objective), query_(query), progress_(std::move(progress)),
      value_(infinity) {}

void Incumbent::offer(Plan plan) {
    if (!satisfiesPinsAndMemory(problem_, plan))
        return;
    const bool meets = meetsLimits(problem_, objective_, plan.times);
    const double value = objectiveValue(objective_, problem_, plan.times);
    if (meets && value < value_) {
        value_ = value;
        best_ = std::move(plan);
        changed_ = true;
        return;
    }
    if ((meets && !std::isinf(value)) || best_)
        return;
    // As the frontier does: least T_max when a rate cannot be kept, least T_t + T_c over budget.
    const double miss = objective_ == Objective::Budget ? (plan.times.transfer + plan.times.cloud).value
                                                        : plan.times.maxStage().value;
    if (!nearest_ || miss < nearestStage_) {
        nearestStage_ = miss;
        nearest_ = std::move(plan);
    }
}

void Incumbent::raise(double bound) {
    if (bound <= bound_)
        return;
    bound_ = bound;
    changed_ = true;
}

double Incumbent::gap() const {
    if (std::isinf(value_))
        return 1;
    return value_ > 0 ? std::max(0.0, value_ - bound_) / value_ : 0;
}

void Incumbent::report() {
    if (!changed_ || !progress_ || !best_)
        return;
    changed_ = false;
    progress_(solution());
}

Solution Incumbent::solution() const {
    using enum Certificate::Status;
    Solution solution;
    solution.objective = objective_;
    solution.algorithm = Algorithm::Exact;
    solution.plan = best_ ? *best_ : nearest_ ? *nearest_ : Plan{};
    solution.value = objectiveValue(objective_, problem_, solution.plan.times);
    const double open = gap();
    if (best_)
        solution.certificate = {open <= closed ? Optimal : Bounded, std::min(bound_, solution.value),
                                open <= closed ? 0 : open};
    else
        solution.certificate = {infeasible_ ? Infeasible : Heuristic,
                                infeasible_ ? solution.value : std::min(bound_, solution.value),
                                infeasible_ || !(solution.value > 0) ? 0.0 : 1.0};
    if (!best_ && !infeasible_)
        solution.issues.push_back(
            {Severity::Warning, code::NoPlanFound, "", 0, "",
             say("No plan that meets the limits was found; the nearest one found is shown."),
             say("Lower Q or raise the budget.")});
    solution.solveTime = std::chrono::steady_clock::now() - start_;
    return solution;
}

} // namespace cutpoint
