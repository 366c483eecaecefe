// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/bounded.h"

#include "core/partition/min_cut.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace cutpoint {
namespace {

using Vector3 = std::array<double, 3>; // T_e, T_t, T_c

constexpr double infinity = std::numeric_limits<double>::infinity();

Vector3 stages(const Plan& plan) {
    return {plan.times.edge.value, plan.times.transfer.value, plan.times.cloud.value};
}

/// Minimise `cost . T` subject to `rows`: normal . T <= limit. Throughput is the same with cost 0 and weights
/// that sum to 1.
struct Relaxation {
    Vector3 cost{};
    struct Row {
        Vector3 normal;
        double limit;
    };
    std::vector<Row> rows;
    bool simplex = false; ///< multipliers sum to 1 and the bound is on max T
};

Relaxation relaxationOf(const Problem& problem, Objective objective) {
    Relaxation r;
    const Relaxation::Row budget{{0, 1, 1},
                                 problem.limits.cloudBudget ? problem.limits.cloudBudget->value : infinity};
    switch (objective) {
    case Objective::Throughput:
        r.simplex = true;
        for (std::size_t i = 0; i < 3; ++i) {
            r.rows.push_back({{}, 0});
            r.rows.back().normal[i] = 1;
        }
        return r;
    case Objective::Budget:
        r.cost = {1, 0, 0};
        r.rows = {budget};
        break;
    case Objective::KeepUp:
        r.cost = {1, 1, 1};
        if (problem.limits.samplingRate)
            for (std::size_t i = 0; i < 3; ++i) {
                r.rows.push_back({{}, 1 / problem.limits.samplingRate->value});
                r.rows.back().normal[i] = 1;
            }
        r.rows.push_back(budget);
        break;
    case Objective::Energy:
        r.cost = {problem.power.compute, problem.power.transmit, problem.power.idle};
        break;
    case Objective::Latency:
        r.cost = {1, 1, 1};
        break;
    }
    std::erase_if(r.rows, [](const Relaxation::Row& row) { return std::isinf(row.limit); });
    return r;
}

double dot(const Vector3& a, const Vector3& b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

} // namespace

Result<Solution> solveBounded(const Problem& problem, Objective objective, std::stop_token stop) {
    const auto start = std::chrono::steady_clock::now();
    if (const Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    if (problem.limits.edgeMemory)
        return Issue{Severity::Error,
                     "no-memory-limit",
                     "",
                     0,
                     "",
                     "This net is too wide for an exact answer with an edge memory limit.",
                     "Remove the limit and pin large layers to the cloud instead."};
    const Relaxation relaxation = relaxationOf(problem, objective);

    std::optional<Plan> best, nearest;
    double bestValue = infinity, nearestOverrun = infinity, bound = 0;
    const auto consider = [&](Plan plan) {
        const bool limited = objective == Objective::Budget || objective == Objective::KeepUp;
        const bool meets = (!limited || withinBudget(problem, plan)) &&
                           (objective != Objective::KeepUp || keepsUp(problem, plan));
        const double value = objectiveValue(objective, problem, plan.times);
        const double overrun = plan.times.maxStage().value;
        if (meets && value < bestValue) {
            bestValue = value;
            best = plan;
        }
        if (overrun < nearestOverrun || !nearest) {
            nearestOverrun = overrun;
            nearest = std::move(plan);
        }
    };
    // The ends are always plans, whatever the multipliers find.
    for (const Side side : {Side::Edge, Side::Cloud}) {
        std::vector<Side> sides;
        for (const Pin pin : closedPins(problem))
            sides.push_back(pin == Pin::Free ? side : pin == Pin::Edge ? Side::Edge : Side::Cloud);
        consider(*evaluatePlan(problem, std::move(sides)));
    }

    // Projected subgradient with Polyak's step: the dual bound rises towards the best plan's value.
    std::vector<double> multiplier(relaxation.rows.size(), relaxation.simplex ? 1.0 / 3 : 0.0);
    std::vector<double> bestMultiplier = multiplier;
    double stepScale = 1;
    int sinceBetter = 0;
    constexpr int mostCuts = 300;
    const int cuts = relaxation.rows.empty() ? 1 : mostCuts;
    for (int i = 0; i < cuts && bound < bestValue * (1 - 1e-9); ++i) {
        if (stop.stop_requested())
            return Issue{Severity::Error,  "cancelled", "", 0, "", "The search was cancelled.",
                         "Start it again."};
        Vector3 weight = relaxation.cost;
        double constant = 0;
        for (std::size_t k = 0; k < multiplier.size(); ++k) {
            for (std::size_t s = 0; s < 3; ++s)
                weight[s] += multiplier[k] * relaxation.rows[k].normal[s];
            constant += multiplier[k] * relaxation.rows[k].limit;
        }
        const Plan plan = minCutPlan(problem, {.edge = weight[0], .transfer = weight[1], .cloud = weight[2]});
        const Vector3 t = stages(plan);
        const double dual = dot(weight, t) - constant;
        consider(plan);
        if (dual > bound) {
            bound = dual;
            bestMultiplier = multiplier;
            sinceBetter = 0;
        } else if (++sinceBetter >= 12) {
            stepScale /= 2;
            sinceBetter = 0;
            multiplier = bestMultiplier;
        }
        std::vector<double> gradient;
        double norm = 0, mean = 0;
        for (const auto& row : relaxation.rows)
            gradient.push_back(dot(row.normal, t) - row.limit);
        if (relaxation.simplex) {
            for (double g : gradient)
                mean += g / 3;
            for (double& g : gradient)
                g -= mean;
        }
        for (double g : gradient)
            norm += g * g;
        const double target = std::isfinite(bestValue) ? bestValue : 2 * std::max(bound, nearestOverrun);
        if (norm <= 0 || !std::isfinite(norm))
            break;
        const double step = stepScale * std::max(target - dual, 1e-12 * target) / norm;
        double sum = 0;
        for (std::size_t k = 0; k < multiplier.size(); ++k)
            sum += multiplier[k] = std::max(0.0, multiplier[k] + step * gradient[k]);
        if (relaxation.simplex && sum > 0)
            for (double& m : multiplier)
                m /= sum;
    }

    Solution solution;
    solution.objective = objective;
    solution.algorithm = Algorithm::Exact;
    solution.plan = best ? *best : *nearest;
    solution.value = objectiveValue(objective, problem, solution.plan.times);
    const double gap = solution.value > 0 ? std::max(0.0, solution.value - bound) / solution.value : 0;
    using enum Certificate::Status;
    solution.certificate = {!best         ? Heuristic
                            : gap <= 1e-9 ? Optimal
                                          : Bounded,
                            std::min(bound, solution.value), gap <= 1e-9 ? 0 : gap};
    if (!best)
        solution.issues.push_back(
            {Severity::Warning, "no-plan-found", "", 0, "",
             "No plan that meets the limits was found; the one of least max stage time is shown.",
             "Lower Q or raise the budget."});
    solution.solveTime = std::chrono::steady_clock::now() - start;
    return solution;
}

} // namespace cutpoint
