// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/cut_search.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cutpoint {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

} // namespace

CutSearch::CutSearch(const Problem& problem, const BoundedQuery& query, Incumbent& incumbent)
    : problem_(problem), query_(query), incumbent_(incumbent), solver_(problem.graph),
      weight_(memoryless(BoundWeight::start(query).multipliers)), best_(weight_), bestBound_(-infinity) {}

/// A min cut knows no memory: its limit is left out, which only lowers the bound.
BoundWeight CutSearch::memoryless(std::vector<double> multipliers) const {
    for (std::size_t r = 0; r < multipliers.size(); ++r)
        if (query_.rows[r].normal[3] != 0)
            multipliers[r] = 0;
    return {query_, std::move(multipliers)};
}

/// The row that is the only limit beside one goal: its multiplier is found by intersecting lines.
std::optional<std::size_t> CutSearch::onlyLimit() const {
    std::optional<std::size_t> limit;
    int goals = 0;
    for (std::size_t r = 0; r < query_.rows.size(); ++r) {
        goals += query_.rows[r].goal ? 1 : 0;
        if (query_.rows[r].goal || query_.rows[r].normal[3] != 0)
            continue;
        if (limit)
            return std::nullopt;
        limit = r;
    }
    return goals == 1 ? limit : std::nullopt;
}

void CutSearch::solve(const BoundWeight& weight) {
    solver_.solve(problem_, query_.cutWeights(weight.weight));
    work_ += solver_.work();
}

void CutSearch::note(const BoundedQuery::Vector& x) {
    const BoundedQuery::Row& row = query_.rows[*onlyLimit()];
    const Line line{query_.value(x), BoundedQuery::dot(row.normal, x) - row.limit};
    (line.slope <= 0 ? within_ : beyond_) = line;
}

/// With one limit: the multiplier at which the two cuts beside it bound alike. False when it has settled.
bool CutSearch::aim() {
    std::vector<double> multipliers = weight_.multipliers;
    double& multiplier = multipliers[*onlyLimit()];
    const double next = (within_->goal - beyond_->goal) / (beyond_->slope - within_->slope);
    const bool settled = !std::isfinite(next) || std::abs(next - multiplier) <= 1e-12 * next;
    multiplier = std::max(0.0, next);
    if (!settled)
        weight_ = memoryless(std::move(multipliers));
    return !settled;
}

void CutSearch::know(const Plan& plan) {
    const BoundedQuery::Vector x = query_.at(plan);
    if (!onlyLimit() || !std::all_of(x.begin(), x.end(), [](double v) { return std::isfinite(v); }))
        return;
    note(x);
    if (within_ && beyond_)
        aim();
}

void CutSearch::startFrom(const std::vector<double>& multipliers) {
    if (multipliers.size() == query_.rows.size())
        weight_ = memoryless(multipliers);
}

bool CutSearch::step() {
    solve(weight_);
    const Plan plan = solver_.plan(problem_);
    const BoundedQuery::Vector x = query_.at(plan);
    incumbent_.offer(plan);
    double bound = -weight_.constant;
    for (std::size_t k = 0; k < x.size(); ++k)
        bound += weight_.weight[k] == 0 ? 0 : weight_.weight[k] * x[k];
    if (!std::isfinite(bound))
        return false;
    incumbent_.raise(bound - 1e-12 * (std::abs(bound) + weight_.constant));
    tried_.push_back(weight_);
    if (bound > bestBound_) {
        bestBound_ = bound;
        best_ = weight_;
        sinceBetter_ = 0;
    } else if (++sinceBetter_ >= 8) {
        scale_ /= 2;
        sinceBetter_ = 0;
        weight_ = best_;
    }
    if (const auto limit = onlyLimit()) {
        if (weight_.multipliers[*limit] == 0 &&
            BoundedQuery::dot(query_.rows[*limit].normal, x) <= query_.rows[*limit].limit)
            return false;
        note(x);
        if (within_ && beyond_)
            return aim();
    }
    worst_ = std::max(worst_, query_.value(x));
    const double aim = std::min(incumbent_.value(), 2 * worst_);
    weight_ = memoryless(weight_.stepped(query_, x, aim, scale_).multipliers);
    return scale_ > 1e-4 && incumbent_.gap() > 1e-9;
}

std::vector<BoundWeight> CutSearch::weights() const {
    std::vector<BoundWeight> weights = tried_;
    weights.push_back(best_);
    return weights;
}

std::optional<std::vector<Pin>> CutSearch::pins(double threshold, const FixingClock& clock) {
    std::vector<Pin> pins = closedPins(problem_);
    if (!std::isfinite(threshold) || !std::isfinite(bestBound_))
        return pins;
    const SumLimit limit{query_.cutWeights(best_.weight), 0, threshold + best_.constant};
    if (!fixByCuts(problem_, limit, solver_, pins, clock))
        return std::nullopt;
    return pins;
}

} // namespace cutpoint
