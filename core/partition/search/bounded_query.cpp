// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/search/bounded_query.h"

#include "core/model/arithmetic.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

/// Limits hold to 1e-9 everywhere; the rest keeps rounding from losing a plan that just meets one.
constexpr double tolerance = 1 + 1e-9 + 1e-12;

} // namespace

BoundedQuery::BoundedQuery(const Problem& problem, Objective objective)
    : objective_(objective), power_(problem.power), deadLink_(problem.network.bandwidth.value <= 0),
      countsMemory_(problem.limits.edgeMemory.has_value()),
      countsBudget_(problem.limits.cloudBudget && std::isfinite(problem.limits.cloudBudget->value)) {
    secondsPerByte_ = deadLink_ ? 0 : 8 / problem.network.payloadRate().value;
    const double budget = problem.limits.cloudBudget ? problem.limits.cloudBudget->value : infinity;
    const double beat = problem.limits.samplingRate ? 1 / problem.limits.samplingRate->value : infinity;
    switch (objective) {
    case Objective::Throughput:
        for (std::size_t i = 0; i < 3; ++i) {
            Row row;
            row.normal[i] = 1;
            row.goal = true;
            row.ownCoordinate = i;
            rows.push_back(row);
        }
        break;
    case Objective::Budget:
        rows.push_back({{1, 0, 0, 0}, 0, true, dimensions});
        addRow({0, 1, 0, 0}, budget);
        break;
    case Objective::KeepUp:
        rows.push_back({{1, 1, 1, 0}, 0, true, dimensions});
        addRow({1, 0, 0, 0}, beat);
        addRow({0, 1, 0, 0}, beat);
        addRow({0, 0, 1, 0}, beat);
        addRow({0, 1, 1, 0}, budget);
        for (Row& row : rows)
            row.ownCoordinate = dimensions;
        break;
    case Objective::Latency:
    case Objective::Energy:
        rows.push_back({{1, 0, 0, 0}, 0, true, dimensions});
        break;
    }
    if (countsMemory_)
        addRow({0, 0, 0, 1}, problem.limits.edgeMemory->value);
}

void BoundedQuery::addRow(const Vector& normal, double limit) {
    if (std::isinf(limit))
        return;
    Row row{normal, limit * tolerance, false, dimensions};
    for (std::size_t i = 0; i < dimensions; ++i)
        if (normal[i] != 0)
            row.ownCoordinate = i;
    rows.push_back(row);
}

BoundedQuery::Vector BoundedQuery::of(double edge, double transfer, double cloud, double memory) const {
    const double m = countsMemory_ ? memory : 0;
    switch (objective_) {
    case Objective::Budget:
        return {edge, countsBudget_ ? transfer + cloud : 0, 0, m};
    case Objective::Latency:
        return {edge + transfer + cloud, 0, 0, m};
    case Objective::Energy:
        return {edgeEnergyJoules(power_, {Seconds(edge), Seconds(transfer), Seconds(cloud)}), 0, 0, m};
    case Objective::Throughput:
    case Objective::KeepUp:
        break;
    }
    return {edge, transfer, cloud, m};
}

BoundedQuery::Vector BoundedQuery::at(const StepCost& cost) const {
    const double transfer = deadLink_ && cost.bytes > 0 ? infinity : cost.bytes * secondsPerByte_;
    return of(cost.edge, transfer, cost.cloud, cost.memory);
}

BoundedQuery::Vector BoundedQuery::at(const Plan& plan) const {
    return of(plan.times.edge.value, plan.times.transfer.value, plan.times.cloud.value,
              plan.edgeParameterBytes.value);
}

CutWeights BoundedQuery::cutWeights(const Vector& weight) const {
    switch (objective_) {
    case Objective::Budget:
        return {weight[0], weight[1], weight[1]};
    case Objective::Latency:
        return {weight[0], weight[0], weight[0]};
    case Objective::Energy:
        return {weight[0] * power_.compute.value, weight[0] * power_.transmit.value,
                weight[0] * power_.idle.value};
    case Objective::Throughput:
    case Objective::KeepUp:
        break;
    }
    return {weight[0], weight[1], weight[2]};
}

double BoundedQuery::value(const Vector& x) const {
    double value = 0;
    for (const Row& row : rows)
        if (row.goal)
            value = std::max(value, dot(row.normal, x));
    return value;
}

bool BoundedQuery::meetsLimits(const Vector& x) const {
    return std::all_of(rows.begin(), rows.end(),
                       [&](const Row& row) { return row.goal || dot(row.normal, x) <= row.limit; });
}

double BoundedQuery::excess(const Vector& x) const {
    double excess = 0;
    for (const Row& row : rows)
        if (!row.goal && dot(row.normal, x) > row.limit)
            excess += row.limit > 0 ? dot(row.normal, x) / row.limit - 1 : infinity;
    return excess;
}

BoundWeight::BoundWeight(const BoundedQuery& query, std::vector<double> m) : multipliers(std::move(m)) {
    for (std::size_t r = 0; r < query.rows.size(); ++r) {
        const BoundedQuery::Row& row = query.rows[r];
        for (std::size_t i = 0; i < weight.size(); ++i)
            weight[i] += multipliers[r] * row.normal[i];
        if (!row.goal)
            constant += multipliers[r] * row.limit;
    }
}

BoundWeight BoundWeight::start(const BoundedQuery& query) {
    const auto goals = static_cast<double>(std::count_if(
        query.rows.begin(), query.rows.end(), [](const BoundedQuery::Row& row) { return row.goal; }));
    std::vector<double> multipliers;
    for (const BoundedQuery::Row& row : query.rows)
        multipliers.push_back(row.goal ? 1 / goals : 0);
    return {query, std::move(multipliers)};
}

BoundWeight BoundWeight::stepped(const BoundedQuery& query, const BoundedQuery::Vector& x, double target,
                                 double scale) const {
    // The slope of the bound in each multiplier; goals only exchange weight among themselves.
    std::vector<double> slope, next = multipliers;
    double mean = 0, goals = 0, norm = 0;
    for (const BoundedQuery::Row& row : query.rows) {
        slope.push_back(BoundedQuery::dot(row.normal, x) - (row.goal ? 0 : row.limit));
        if (row.goal) {
            mean += slope.back();
            goals += 1;
        }
    }
    for (std::size_t r = 0; r < slope.size(); ++r) {
        if (query.rows[r].goal)
            slope[r] -= mean / goals;
        // A multiplier that cannot shrink further does not count.
        if (next[r] <= 0 && slope[r] < 0)
            slope[r] = 0;
        norm += slope[r] * slope[r];
    }
    if (!(norm > 0) || !std::isfinite(norm))
        return *this;
    const double bound = BoundedQuery::dot(weight, x) - constant;
    const double step = scale * std::max(target - bound, 1e-9 * std::abs(target)) / norm;
    double sum = 0;
    for (std::size_t r = 0; r < next.size(); ++r) {
        next[r] = std::max(0.0, next[r] + step * slope[r]);
        if (query.rows[r].goal)
            sum += next[r];
    }
    for (std::size_t r = 0; r < next.size(); ++r)
        if (query.rows[r].goal)
            next[r] = sum > 0 ? next[r] / sum : 1 / goals;
    return {query, std::move(next)};
}

} // namespace cutpoint
